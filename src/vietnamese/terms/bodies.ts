/** Bodies of the party, the state and the mass organizations ("tổ chức, cơ quan"). The signs are explained in ../terms.ts. */
export const BODIES = `
TW : trung ương
BCH : ban chấp hành
BCT : bộ chính trị
BTV : ban thường vụ
UBND : ủy ban nhân dân
HĐND : hội đồng nhân dân
MTTQ : mặt trận tổ quốc
UBKT : ủy ban kiểm tra
UBTVQH : ủy ban thường vụ Quốc hội
TCCSĐ : tổ chức cơ sở đảng
CT-XH : chính trị - xã hội
LLVT : lực lượng vũ trang
TNCS : thanh niên cộng sản
LĐLĐ : liên đoàn lao động
trung ương; cấp trên; cấp dưới
ban chấp hành trung ương
bộ chính trị
ban bí thư
tổ chức cơ sở đảng
tổ chức cơ sở đảng < tổ chức đảng
đảng bộ cơ sở; chi bộ cơ sở < tổ chức cơ sở đảng
loại hình tổ chức cơ sở đảng
mô hình tổ chức
mô hình tổ chức đảng
cấp ủy = cấp ủy đảng
cấp ủy cấp trên
cấp ủy cơ sở ~ đảng ủy cơ sở
cấp ủy cấp trên trực tiếp
cấp ủy địa phương
đảng ủy xã; đảng ủy phường; đảng ủy thị trấn < đảng ủy cơ sở
tỉnh ủy; thành ủy < [cấp ủy cấp tỉnh]
huyện ủy; thị ủy; quận ủy < [cấp ủy cấp huyện]
ban thường vụ tỉnh ủy; ban thường vụ thành ủy < ban thường vụ cấp ủy
ban thường vụ huyện ủy; ban thường vụ thị ủy; ban thường vụ quận ủy < ban thường vụ cấp ủy
chi bộ; chi ủy; đảng bộ; đảng ủy; đảng đoàn; tổ đảng; đảng bộ cơ sở; chi bộ cơ sở; đảng bộ bộ phận
chi bộ trực thuộc
chi bộ thôn; chi bộ bản; chi bộ ấp; chi bộ khu phố; chi bộ tổ dân phố < [chi bộ khu dân cư]
chi bộ quân sự
chi bộ công an
ban cán sự đảng
ban tổ chức; ban tuyên giáo; ban dân vận; ban nội chính; văn phòng cấp ủy; ủy ban kiểm tra
cơ quan tham mưu, giúp việc = cơ quan chuyên trách tham mưu, giúp việc
mặt trận tổ quốc = mặt trận tổ quốc Việt Nam = mặt trận
ủy ban mặt trận tổ quốc
tổ chức chính trị - xã hội = đoàn thể chính trị - xã hội = tổ chức đoàn thể chính trị - xã hội
đoàn thể = tổ chức đoàn thể
đoàn thể ~ tổ chức chính trị - xã hội
hội quần chúng
đoàn thanh niên = đoàn thanh niên cộng sản Hồ Chí Minh = tổ chức đoàn
công đoàn = tổ chức công đoàn
công đoàn ~ liên đoàn lao động
hội phụ nữ = hội liên hiệp phụ nữ
hội nông dân
hội cựu chiến binh
ủy ban nhân dân
hội đồng nhân dân
chính quyền ~ chính quyền địa phương
hội đồng dân tộc
quân đội = quân đội nhân dân
công an = công an nhân dân
lực lượng vũ trang
dân quân tự vệ < lực lượng vũ trang
cơ quan báo chí
thông tấn, báo chí
đài phát thanh, truyền hình = đài truyền thanh
trung tâm chính trị = trung tâm bồi dưỡng chính trị
trường chính trị
cơ quan hành chính
cơ quan tư pháp
cơ quan chức năng ~ cơ quan liên quan
cơ quan, đơn vị
địa phương, cơ quan, đơn vị = địa phương, đơn vị
hệ thống chính trị
tổ chức bộ máy = bộ máy tổ chức
ban chỉ đạo
tổ công tác
bệnh viện
trạm y tế = cơ sở y tế
trường học
viện nghiên cứu
trường đại học = cơ sở giáo dục đại học = đại học
DQTV : dân quân tự vệ
hội quần chúng = hội, đoàn quần chúng ~ tổ chức quần chúng
`

/** Terms among these that name how bodies are set up, not one that could act ("chủ thể"). */
export const NO_AGENTS: readonly string[] = [
  'mô hình tổ chức',
  'mô hình tổ chức đảng',
  'loại hình tổ chức cơ sở đảng',
  'tổ chức bộ máy',
  'bộ máy tổ chức',
  'hệ thống chính trị',
]
