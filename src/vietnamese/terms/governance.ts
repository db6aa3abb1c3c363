/** Administration, law, economy, science, technology, defence ("quản lý nhà nước, pháp luật, kinh tế, khoa học, quốc phòng"). The signs are explained in ../terms.ts. */
export const GOVERNANCE = `
CNTT : công nghệ thông tin
CSDL : cơ sở dữ liệu
CCHC : cải cách hành chính
TTHC : thủ tục hành chính
KHCN : khoa học, công nghệ
ĐMST : đổi mới sáng tạo
CĐS : chuyển đổi số
VBQPPL : văn bản quy phạm pháp luật
QPPL : quy phạm pháp luật
QP-AN : quốc phòng, an ninh
KT-XH : kinh tế - xã hội
BHXH : bảo hiểm xã hội
BHYT : bảo hiểm y tế
PCTN : phòng, chống tham nhũng
R&D : nghiên cứu và phát triển
cải cách hành chính
thủ tục hành chính
công nghệ thông tin
ứng dụng công nghệ thông tin
cơ sở dữ liệu ~ phần mềm ~ dữ liệu
cơ sở dữ liệu quốc gia
dữ liệu lớn
chuyển đổi số
chính phủ số; kinh tế số; xã hội số; công dân số; hạ tầng số; nền tảng số; công nghệ số; môi trường số; dịch vụ số
chính phủ điện tử
dịch vụ công ~ dịch vụ công trực tuyến
chính quyền đô thị
đồng bộ, liên thông = đồng bộ liên thông
liên thông ~ kết nối ~ liên thông, kết nối
khoa học, công nghệ = khoa học và công nghệ = khoa học công nghệ
đổi mới sáng tạo
nghiên cứu và phát triển = nghiên cứu phát triển
nghiên cứu khoa học
sở hữu trí tuệ
chuyển giao công nghệ
công nghệ chiến lược; công nghệ cao; công nghệ lõi = công nghệ cốt lõi; công nghệ sinh học
trí tuệ nhân tạo
bán dẫn
khởi nghiệp ~ khởi nghiệp sáng tạo
phòng thí nghiệm
trung tâm dữ liệu
nguồn nhân lực ~ nhân lực ~ nguồn nhân lực chất lượng cao ~ nhân lực chất lượng cao
nhân tài ~ trọng dụng nhân tài
hợp tác quốc tế
tiêu chuẩn quốc tế ~ chuẩn mực quốc tế ~ chuẩn quốc tế
điều ước quốc tế
thị trường
thể chế
pháp luật ~ hệ thống pháp luật ~ quy định của pháp luật
văn bản quy phạm pháp luật
thủ tục
quy hoạch
quản lý nhà nước
quản trị quốc gia
trách nhiệm giải trình
quốc phòng, an ninh = quốc phòng và an ninh = an ninh, quốc phòng
an ninh trật tự = an ninh, trật tự = trật tự, an toàn xã hội
an ninh mạng ~ an toàn thông tin ~ an toàn, an ninh mạng
không gian mạng
chủ quyền quốc gia
tội phạm ~ phòng, chống tội phạm
bí mật nhà nước
giáo dục và đào tạo = giáo dục, đào tạo = giáo dục đào tạo
y tế ~ chăm sóc sức khỏe ~ bảo vệ sức khỏe
văn hóa
dân số
bình đẳng giới
tôn giáo
dân tộc
khiếu nại, tố cáo = khiếu nại tố cáo
sản xuất kinh doanh = sản xuất, kinh doanh
phát triển kinh tế - xã hội = phát triển kinh tế xã hội
kinh tế - xã hội
ngân sách nhà nước ~ ngân sách
nguồn lực
kinh phí ~ nguồn kinh phí
đầu tư công
đất đai
môi trường ~ bảo vệ môi trường
tài nguyên
nông nghiệp; công nghiệp; thương mại; dịch vụ; du lịch; xuất khẩu; thuế; tín dụng
nông thôn mới
giảm nghèo ~ xóa đói, giảm nghèo ~ giảm nghèo bền vững
an sinh xã hội
việc làm ~ giải quyết việc làm
thu nhập
hợp tác công tư = đối tác công tư
hạ tầng ~ kết cấu hạ tầng ~ cơ sở hạ tầng
cổ phần hóa
vốn điều lệ
đầu tư nước ngoài = vốn đầu tư nước ngoài = đầu tư trực tiếp nước ngoài
`
