/** Party life, members, discipline ("sinh hoạt đảng, công tác đảng viên, kiểm tra"). The signs are explained in ../terms.ts. */
export const PARTY_LIFE = `
sinh hoạt chi bộ
sinh hoạt đảng
sinh hoạt cấp ủy
sinh hoạt chuyên đề
sinh hoạt định kỳ = sinh hoạt thường kỳ
sinh hoạt tổ đảng = sinh hoạt theo tổ đảng = sinh hoạt đảng theo tổ đảng
sinh hoạt trực tuyến = sinh hoạt đảng trực tuyến
sinh hoạt chi bộ; sinh hoạt đảng bộ; sinh hoạt cấp ủy < sinh hoạt đảng
chế độ sinh hoạt
chuyển sinh hoạt đảng
miễn sinh hoạt đảng = miễn sinh hoạt = miễn công tác và sinh hoạt đảng = tạm miễn sinh hoạt
đảng viên đi làm ăn xa ~ đảng viên làm ăn xa ~ đi làm ăn xa
tập trung dân chủ = nguyên tắc tập trung dân chủ
tự phê bình và phê bình = phê bình và tự phê bình = tự phê bình, phê bình
đoàn kết nội bộ ~ đoàn kết trong đảng
kỷ luật, kỷ cương = kỷ cương, kỷ luật
kỷ luật đảng = kỷ luật của đảng
thi hành kỷ luật ~ xử lý kỷ luật
đánh giá, xếp loại ~ đánh giá chất lượng ~ xếp loại chất lượng ~ kiểm điểm, đánh giá
đánh giá, xếp loại = đánh giá xếp loại
kiểm điểm, đánh giá = kiểm điểm đánh giá
kiểm điểm
xếp loại
hoàn thành tốt nhiệm vụ; hoàn thành xuất sắc nhiệm vụ; không hoàn thành nhiệm vụ
bệnh thành tích
bệnh hình thức = tình trạng hình thức
nể nang, né tránh = nể nang né tránh
ngại va chạm ~ nể nang, né tránh
đảng phí
hồ sơ đảng viên
thẻ đảng viên
đội ngũ đảng viên
chất lượng đội ngũ đảng viên
quản lý đảng viên = công tác quản lý đảng viên
phân công nhiệm vụ = phân công công tác = giao nhiệm vụ
phát triển đảng viên = phát triển đảng = công tác phát triển đảng
kết nạp đảng viên = kết nạp đảng = kết nạp vào đảng
kết nạp đảng viên ~ phát triển đảng viên
tạo nguồn ~ nguồn kết nạp
đối tượng kết nạp đảng = quần chúng vào đảng
bồi dưỡng đối tượng kết nạp đảng ~ bồi dưỡng nhận thức về đảng = lớp nhận thức về đảng
đảng viên mới
động cơ vào đảng = động cơ phấn đấu vào đảng
phấn đấu vào đảng
rà soát, sàng lọc = rà soát sàng lọc
rà soát, sàng lọc ~ sàng lọc
ra khỏi đảng
không đủ tư cách = không còn đủ tư cách
không đủ tư cách ~ không còn đủ tiêu chuẩn
xóa tên
kiểm tra, giám sát = kiểm tra giám sát = giám sát, kiểm tra
tự kiểm tra = tự kiểm tra, giám sát
kiểm tra; giám sát
dấu hiệu vi phạm
vi phạm kỷ luật
khuyết điểm ~ hạn chế, khuyết điểm
quy chế làm việc
quy chế làm việc mẫu
quy chế phối hợp
mối quan hệ công tác
chức năng, nhiệm vụ
chức năng, nhiệm vụ, quyền hạn
điều lệ đảng
những điều đảng viên không được làm
xây dựng, chỉnh đốn đảng = xây dựng chỉnh đốn đảng
xây dựng đảng = công tác xây dựng đảng
công tác đảng
công tác quần chúng ~ công tác dân vận
nghiệp vụ công tác đảng
nhiệm vụ chính trị
vai trò hạt nhân = hạt nhân chính trị = vai trò hạt nhân chính trị
năng lực lãnh đạo
sức chiến đấu
phương thức lãnh đạo
phong cách lãnh đạo
lề lối làm việc
nội dung, phương thức
trong sạch, vững mạnh = trong sạch vững mạnh
đại hội ~ đại hội đảng bộ
nhiệm kỳ
văn kiện
nghị quyết chuyên đề
cụ thể hóa
chi bộ bốn tốt = chi bộ 4 tốt
đảng bộ cơ sở bốn tốt = đảng bộ bốn tốt = đảng bộ cơ sở 4 tốt = đảng bộ 4 tốt
dự sinh hoạt = tham dự sinh hoạt = dự họp chi bộ = tham dự các buổi sinh hoạt
phụ trách
nắm tình hình = nắm bắt tình hình = nắm chắc tình hình
tháo gỡ khó khăn, vướng mắc = tháo gỡ khó khăn vướng mắc
tổ chức đảng yếu kém = cơ sở yếu kém
trắng đảng viên ~ chưa có đảng viên
chưa có tổ chức đảng ~ trắng tổ chức đảng
`
