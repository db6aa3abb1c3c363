/**
 * Everyday words of official writing ("từ ngữ hành chính thông dụng") that are no terms of a field: they keep two syllables
 * together and weigh less than a term. The signs are explained in ../terms.ts.
 */
export const WORDS = `
địa phương; trong nước; khu vực và thế giới
bảo đảm = đảm bảo
hằng năm = hàng năm = mỗi năm = từng năm
hằng tháng = hàng tháng = mỗi tháng
hằng quý = hàng quý
cuối năm; đầu năm; định kỳ; thời hạn; lộ trình; thời gian; giai đoạn; nhiệm kỳ; quý; tháng; ngày; năm
trước mắt; lâu dài; hiện nay; tiếp theo
tỉ lệ; số lượng; quy mô; tối thiểu; tối đa; bình quân; trung bình; tổng số; chỉ tiêu
ít nhất ~ tối thiểu
trở lên; trở xuống
đánh giá; xem xét; nhận xét; phân tích; đo lường
tổng kết ~ sơ kết, tổng kết
sơ kết ~ sơ kết, tổng kết
rút kinh nghiệm ~ kinh nghiệm ~ bài học kinh nghiệm
mô hình ~ mô hình mới ~ cách làm hay
phát triển; mở rộng; duy trì; thúc đẩy; hỗ trợ; giúp đỡ; khuyến khích; động viên; vận động; thu hút; huy động
hỗ trợ ~ giúp đỡ
động viên ~ khuyến khích
rà soát; sửa đổi; bổ sung; điều chỉnh; thay thế; bãi bỏ
sửa đổi, bổ sung
quy định; quy chế; quy trình; quy tắc; nội quy; điều lệ; nguyên tắc; tiêu chuẩn; tiêu chí; cơ chế; chính sách; chế độ; thẩm quyền; quyền hạn
quản lý = công tác quản lý
quản lý; điều hành; kiểm soát; vận hành; theo dõi; nắm bắt
thành lập; hình thành; thiết lập; bố trí; sắp xếp; chuyển đổi; giải thể; nâng cấp
thành lập ~ hình thành
giới thiệu; lựa chọn; tuyển chọn; tuyển dụng; bầu; chỉ định; phân công; cử; giao; ủy quyền
lựa chọn ~ tuyển chọn ~ chọn lựa
phát hiện; phòng ngừa; ngăn chặn; đẩy lùi; đấu tranh; chấn chỉnh; nhắc nhở; phê bình; cảnh báo
ngăn chặn ~ phòng ngừa ~ đẩy lùi = ngăn chặn, đẩy lùi
chấn chỉnh ~ nhắc nhở
đấu tranh phòng, chống ~ phòng, chống
báo cáo; thông báo; công khai; công bố; thông tin; cung cấp; chia sẻ; trao đổi; lấy ý kiến; tiếp thu; giải trình; góp ý; kiến nghị; đề xuất; đề nghị; phản ánh
công khai ~ công khai, minh bạch = minh bạch, công khai
đề xuất ~ kiến nghị ~ đề nghị
nghiên cứu; học tập; tìm hiểu; khảo sát; điều tra; thử nghiệm; ứng dụng; chuyển giao
tham gia; tham dự; dự; tiếp xúc; gặp gỡ; phục vụ; lắng nghe
rèn luyện; tu dưỡng; giáo dục; học hỏi; tự giác; gương mẫu; trưởng thành
đạo đức; lối sống; phẩm chất; năng lực; trình độ; uy tín; kiến thức; nhận thức; ý thức; thái độ; hành vi; bản lĩnh; động cơ; lý tưởng; phong cách; tác phong
năng lực ~ khả năng
vai trò; vị trí; chức năng; tầm quan trọng; ý nghĩa
mối quan hệ; quan hệ; liên hệ; gắn bó
cán bộ; đảng viên; nhân dân; quần chúng; công chức; viên chức; người lao động; lao động; đồng bào; cử tri; tập thể; cá nhân; tổ chức, cá nhân; dân cư; dân
nhân dân ~ người dân ~ quần chúng nhân dân = quần chúng
thực tiễn; thực tế; điều kiện; hoàn cảnh; môi trường làm việc; đặc thù; tính chất; tình huống
đặc điểm; cơ cấu; loại hình; hình thức; phương pháp; phương thức; phương châm; cách thức; cách làm
phương thức ~ phương pháp ~ cách thức
trực tiếp; trực tuyến; tập thể; chuyên đề; chuyên môn; chuyên trách; chuyên sâu; tập trung
đầu tư; cơ sở vật chất; trang thiết bị; phương tiện; tài chính; tài sản; vốn; kinh tế; xã hội; chính trị; tư tưởng; văn hóa; lịch sử; truyền thống; quốc gia; đất nước; Việt Nam
cơ sở vật chất ~ trang thiết bị
xây dựng đảng; chính quyền; nhà nước; pháp luật; hệ thống; bộ máy; ngành; lĩnh vực; khu vực; vùng; địa bàn; đơn vị; khối
chủ trương; đường lối; chính sách, pháp luật; quyết định; thông tri; hướng dẫn; quy hoạch; chiến lược; dự án; nghị định; thông tư
chính sách, pháp luật ~ chủ trương, chính sách
vi phạm; sai phạm; tham ô; tiêu cực; buông lỏng; né tránh; đùn đẩy; trì trệ; yếu kém; hạn chế; khó khăn; bất cập; bức xúc
nghiêm minh; kiên quyết; triệt để; dứt điểm; đột phá; bền vững; hiện đại; công bằng; minh bạch; dân chủ; kỷ cương; đoàn kết; tiên tiến; xuất sắc; tiêu biểu; ưu tú; gương mẫu
vật chất; tinh thần; lợi ích; quyền lợi; nghĩa vụ; đời sống; sức khỏe; tuổi; hồ sơ; thủ tục; tài liệu; sổ sách; danh sách; biểu mẫu
nhân sự; lực lượng; đội ngũ; thành phần; thành viên; đại diện; đối tượng; nguồn; chất lượng nguồn
kết nạp; bồi dưỡng; đào tạo; tập huấn; bầu cử; ứng cử; hiệp thương; đại hội; hội nghị; cuộc thi; câu lạc bộ; phong trào; cuộc vận động
hiện đại hóa; công nghiệp hóa; xã hội hóa; chuẩn hóa; đa dạng hóa; thể chế hóa; số hóa
làm việc; học tập, lao động; cư trú; tạm trú; thường trú; sinh sống; đi làm
tốt nghiệp; xuất ngũ; nghỉ hưu; miễn; giảm; tăng; nâng; đạt; đủ; vượt; chiếm; bảo vệ; giữ gìn
chịu trách nhiệm; xử lý nghiêm; xử lý vi phạm
cơ bản; căn bản; bản thân; bản chất; biên bản; xuất bản; bản đồ; bản cam kết; chăm sóc; buôn bán; buôn lậu; thôn tính; ấp ủ
hộ; gia đình; tiểu ban; văn phòng; trung tâm; viện; trường; bệnh viện; chợ; mạng; internet
`
