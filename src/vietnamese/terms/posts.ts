/** Posts and people ("chức danh, đối tượng"). The signs are explained in ../terms.ts. */
export const POSTS = `
bí thư
phó bí thư
bí thư cấp ủy = bí thư đảng ủy
bí thư chi bộ
phó bí thư chi bộ
cấp ủy viên
ủy viên ban chấp hành ~ cấp ủy viên
tỉnh ủy viên; thành ủy viên; huyện ủy viên; thị ủy viên; quận ủy viên; đảng ủy viên; chi ủy viên < cấp ủy viên
ủy viên ban thường vụ < cấp ủy viên
cán bộ lãnh đạo, quản lý = lãnh đạo, quản lý
cán bộ chủ chốt ~ cán bộ lãnh đạo, quản lý
người đứng đầu
thủ trưởng cơ quan; thủ trưởng cơ quan, đơn vị < người đứng đầu
thủ trưởng ~ người đứng đầu
cấp trưởng ~ người đứng đầu
chủ tịch ủy ban nhân dân = chủ tịch UBND
chủ tịch hội đồng nhân dân = chủ tịch HĐND
trưởng thôn; trưởng bản; trưởng ấp; trưởng khóm; trưởng khu phố; trưởng buôn; trưởng làng; trưởng khu dân cư; tổ trưởng tổ dân phố; tổ trưởng < [người đứng đầu thôn, tổ dân phố]
trưởng ban công tác mặt trận = trưởng ban công tác MTTQ
người hoạt động không chuyên trách = cán bộ không chuyên trách = người làm việc không chuyên trách
người làm việc bán chuyên trách ~ người hoạt động không chuyên trách
cán bộ, công chức
cán bộ, công chức, viên chức = CBCCVC
công chức, viên chức
cán bộ cấp xã = cán bộ xã, phường, thị trấn
cán bộ cơ sở ~ cán bộ cấp xã
cán bộ trẻ
cán bộ nữ
cán bộ hưu trí ~ đảng viên hưu trí
cán bộ mặt trận
cựu chiến binh
cựu quân nhân ~ bộ đội xuất ngũ ~ quân nhân xuất ngũ
người có uy tín
đảng viên mới ~ đảng viên dự bị
đảng viên chính thức
đảng viên trẻ
đảng viên nữ
đoàn viên
hội viên
quần chúng ưu tú ~ đoàn viên, hội viên ưu tú = đoàn viên ưu tú, hội viên ưu tú
công nhân ~ người lao động
công nhân lao động
chủ doanh nghiệp ~ doanh nhân
nông dân
trí thức = đội ngũ trí thức = lực lượng trí thức
thanh niên
học sinh, sinh viên
sinh viên
phụ nữ
người có tôn giáo = người theo tôn giáo = người có đạo ~ đồng bào có đạo
chức sắc, chức việc ~ chức sắc tôn giáo
người dân tộc thiểu số ~ đồng bào dân tộc thiểu số
nhà khoa học
chuyên gia
người dân
hộ gia đình = hộ dân
báo cáo viên; tuyên truyền viên; cộng tác viên
đại biểu Quốc hội = ĐBQH
ĐBQH : đại biểu Quốc hội
BCV : báo cáo viên
HSSV : học sinh, sinh viên
người có uy tín = người có uy tín trong cộng đồng ~ người tiêu biểu, có uy tín ~ già làng, trưởng bản ~ già làng, người có uy tín
`
