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
đánh giá, xếp loại
kiểm điểm, đánh giá
kiểm điểm
xếp loại
hoàn thành tốt nhiệm vụ; hoàn thành xuất sắc nhiệm vụ; không hoàn thành nhiệm vụ
bệnh thành tích
bệnh hình thức = tình trạng hình thức
nể nang, né tránh
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
rà soát, sàng lọc
rà soát, sàng lọc ~ sàng lọc
ra khỏi đảng
không đủ tư cách = không còn đủ tư cách
không đủ tư cách ~ không còn đủ tiêu chuẩn
xóa tên
kiểm tra, giám sát = giám sát, kiểm tra
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
xây dựng, chỉnh đốn đảng
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
trong sạch, vững mạnh
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
tháo gỡ khó khăn, vướng mắc
tổ chức đảng yếu kém = cơ sở yếu kém
trắng đảng viên ~ chưa có đảng viên
chưa có tổ chức đảng ~ trắng tổ chức đảng
sinh hoạt chuyên đề = sinh hoạt chi bộ theo chuyên đề = sinh hoạt chi bộ chuyên đề = sinh hoạt theo chuyên đề
sinh hoạt tổ đảng = sinh hoạt theo tổ đảng
nghị quyết của chi bộ = nghị quyết chi bộ ~ ra nghị quyết = ban hành nghị quyết ~ nghị quyết hằng tháng của chi bộ
chế độ sinh hoạt đảng = nền nếp sinh hoạt đảng ~ chế độ sinh hoạt
tính lãnh đạo, tính giáo dục, tính chiến đấu = tính lãnh đạo, tính giáo dục và tính chiến đấu = tính lãnh đạo, giáo dục và tính chiến đấu = tính chiến đấu, tính giáo dục
chất lượng sinh hoạt chi bộ = chất lượng sinh hoạt của chi bộ
đảng viên đi làm ăn xa = đảng viên đi lao động ở xa = đảng viên đi làm việc xa nơi cư trú ~ đảng viên đi lao động ngoài địa phương = đảng viên thường xuyên vắng mặt ở nơi cư trú
đảng viên sinh hoạt nơi cư trú = giữ mối liên hệ với nơi cư trú = giữ mối liên hệ với chi bộ nơi cư trú = đảng viên đang công tác giữ mối liên hệ nơi cư trú
đảng viên hưu trí ~ đảng viên cao tuổi = đảng viên tuổi cao, sức yếu = đảng viên già yếu
đưa ra khỏi đảng = đưa đảng viên ra khỏi đảng = đưa đảng viên không đủ tư cách ra khỏi đảng = đưa những đảng viên không còn đủ tư cách ra khỏi đảng ~ xóa tên ~ khai trừ
xóa tên
khai trừ ~ khai trừ khỏi đảng
khiển trách; cảnh cáo; khai trừ; cách chức < [hình thức kỷ luật]
sàng lọc đảng viên ~ rà soát, sàng lọc
rà soát, sàng lọc, đưa đảng viên ra khỏi đảng
phát triển đảng viên mới = phát triển mới đảng viên = công tác phát triển đảng viên ~ phát triển đảng viên
nguồn phát triển đảng = nguồn kết nạp đảng ~ tạo nguồn
cảm tình đảng = đối tượng đảng = đối tượng phát triển đảng ~ quần chúng ưu tú
đảng viên là học sinh, sinh viên = kết nạp đảng viên trong học sinh, sinh viên = phát triển đảng viên trong học sinh, sinh viên = phát triển đảng trong học sinh, sinh viên
đảng viên là người dân tộc thiểu số ~ đảng viên là người có đạo = đảng viên là người theo tôn giáo = đảng viên có đạo
kết nạp lại ~ kết nạp đảng viên
công nhận đảng viên chính thức ~ chuyển đảng chính thức
hồ sơ đảng viên ~ lý lịch đảng viên = lý lịch của người xin vào đảng ~ cơ sở dữ liệu đảng viên
phân công nhiệm vụ cho đảng viên = phân công công tác cho đảng viên = giao nhiệm vụ cho đảng viên ~ phân công đảng viên phụ trách = đảng viên phụ trách hộ
cam kết tu dưỡng, rèn luyện
vai trò tiền phong, gương mẫu = vai trò tiên phong, gương mẫu
thôn, bản trắng đảng viên = thôn, bản chưa có đảng viên = thôn, bản chưa có chi bộ = thôn, ấp, bản chưa có đảng viên = thôn chưa có đảng viên ~ trắng đảng viên
chi bộ ghép = sinh hoạt ghép ~ xóa chi bộ ghép
thành lập tổ chức đảng = thành lập tổ chức cơ sở đảng = phát triển tổ chức đảng = xây dựng tổ chức đảng ~ thành lập chi bộ
củng cố tổ chức đảng yếu kém = củng cố tổ chức cơ sở đảng yếu kém = củng cố cơ sở đảng yếu kém ~ tổ chức đảng yếu kém
tổ chức cơ sở đảng trong sạch, vững mạnh = tổ chức đảng trong sạch, vững mạnh = đảng bộ trong sạch, vững mạnh
tự phê bình và phê bình ~ kiểm điểm tự phê bình và phê bình
đoàn kết nội bộ = đoàn kết, thống nhất nội bộ = đoàn kết, thống nhất trong nội bộ ~ đoàn kết, thống nhất
kiểm tra khi có dấu hiệu vi phạm = kiểm tra đảng viên khi có dấu hiệu vi phạm = kiểm tra tổ chức đảng và đảng viên khi có dấu hiệu vi phạm = kiểm tra dấu hiệu vi phạm
giám sát thường xuyên ~ giám sát chuyên đề = giám sát theo chuyên đề ~ kiểm tra chuyên đề
kiểm tra, giám sát chuyên đề
chương trình kiểm tra, giám sát = chương trình công tác kiểm tra, giám sát
phòng ngừa vi phạm = phòng ngừa, cảnh báo vi phạm = ngăn ngừa vi phạm
chất vấn
thông tin hai chiều ~ chế độ thông tin, báo cáo = chế độ báo cáo = thông tin, báo cáo
phong cách làm việc ~ lề lối làm việc
phong cách, lề lối làm việc = tác phong, lề lối làm việc
năng lực lãnh đạo, sức chiến đấu = năng lực lãnh đạo và sức chiến đấu
sổ tay đảng viên điện tử
huy hiệu đảng
bí thư chi bộ đồng thời là trưởng thôn = bí thư chi bộ kiêm trưởng thôn = nhất thể hóa bí thư chi bộ, trưởng thôn = nhất thể hóa chức danh ~ nhất thể hóa
`
