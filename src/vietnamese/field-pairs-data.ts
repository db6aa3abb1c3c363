/**
 * How often words stand beside one another in directives, in the notation of `writePairs`. Written by
 * `test/build/word-pairs.ts` from the seed documents but Resolution 21-NQ/TW, and from the documents that this project
 * made up; `npx vitest run test/misread.test.ts -u` writes it again.
 */
export const FIELD_PAIRS = `
, aids:2 an:5 b:13 ba ban:64 bao:3 bc bch bia:3 biên:3 biến biển biểu:5 biện:2 bnv bon:2 btctu:2 btctw:4 btghu btgtu buôn:3 buông bài:2 bám bán:2 báo:21 bãi:3 bão béo:2 bình:2 bí:28 bò bón bản:14 bảo:35 bến:2 bếp:2 bệnh:4 bị bỏ:3 bố:6 bốn:2 bồi:11 bổ:17 bộ:5 bớt bờ:3 bữa:2 c:22 cam can cao chi:53 chia chiếm:3 cho:7 chuyển:7 chuẩn chè chính:24 chú:7 chăm:13 chăn:2 chưa:6 chương:4 chấm:3 chấp:2 chất:6 chậm:3 chế:5 chỉ:25 chỉnh:9 chịu:3 chọn chống:6 chợ:2 chủ:20 chức:2 chứng:2 chữa:12 coi:3 con:3 cong:2 cp ct:13 ctr:6 cung:2 cv:2 cvp cá:5 các:78 cán:17 cân cây:5 còn:7 có:27 công:44 cúm căn cơ:28 cả:2 cải:5 cảnh:3 cấp:22 cầm cần:6 cận:3 cập:2 cắm cặp cộng:2 cờ:2 cụ:4 của:3 củng:8 cử cựu:7 danh di:2 diêm diễn:3 diện:2 diệt do:2 doanh:11 du:3 dung duy:3 dàn dành:3 dám:3 dân:26 dù dùng:2 dược:4 dại dạy dễ:3 dịch:3 dọn dồn:3 dự:2 dựa dựng facebook ghi:2 gia:2 giai:2 giao:8 giàu:2 giá:7 giám:50 giáo:11 giúp:6 giải:20 giảm:11 giỏi giống giới:6 giờ giữ:18 giữa góp:12 gương:5 gạo gấp gần gắn:6 gồm:4 gỗ:2 gỡ gửi:2 hd:5 hiv:2 hiếu hiện hiệu:12 hoàn:20 hoạt hu:10 huyện:8 hy hàng:2 hình:2 hòa:2 hóa:2 hđnd:8 hơn hướng:13 hạ hạn:6 hạnh:9 hải:3 hấp hằng:6 hết hệ:2 học:17 hồ hỗ:3 hộ:9 hội:17 hợp:16 hủy kh:21 khai khe:3 khen:8 khi khiếu:2 khmer kho khoa khoản:2 khoảng:2 khu:12 khung khuyến:3 khách khám:8 khát:2 khóa:4 khô không:45 khả:2 khắc:6 kinh:7 kiên:3 kiến:6 kiểm:16 kiện:6 kl:8 kstt kèm:4 kéo kênh:2 kêu ký:3 kế:20 kết:23 kịp:12 kỳ:4 kỷ:10 kỹ:5 lao:4 linh liên:14 luân:3 là:4 làm:15 lâm:7 lãnh:9 lòng:3 lô:2 lúa lý:2 lưu:28 lương:2 lưới lượng:3 lấy:5 lập:7 lắp lề:2 lễ lịch lọc lối:12 lồng:3 lộ:2 lớp:2 lợn lựa:2 lực m:18 ma:3 minh miền miễn:2 mttq:2 mua:3 muốn mã:2 mét:2 mô:2 môi:5 mương mường:3 mạng:2 mất:2 mặn mặt:16 mọi:2 mối:2 mỗi:27 một:2 mở:5 mục:10 mức:6 nam:3 nay nghe nghiêm nghiên:4 nghiệp:3 nghề:2 nghỉ nghị:4 nguyên nguyện nguồn:3 ngành:6 ngày:41 ngân:4 ngõ:3 ngăn:4 ngư:3 người:40 ngại:2 ngừng nhi nhiều:3 nhiệm:27 nhu nhà:12 nhân:12 nhóm nhũng như:4 nhưng nhất:27 nhận:5 nhập nhắc nhằm nhẹ những:2 niêm:2 nq:46 nuôi:6 nâng:48 né:5 nên nêu:5 nói nông:31 năm:28 năng:9 nđ nơi:2 nương nước:6 nạo nếp nếu:3 nể nối nổi nội:3 nộp nữ:3 pcvp phong:10 phá pháp:8 phát:31 phân:15 phòng:10 phó:14 phù:5 phương:5 phường:21 phải phản:7 phấn:7 phần phẩm:5 phẫu phối:17 phổ:5 phụ:10 phủ pyt:2 qc qua:2 quan:7 quy:7 quyết quyền:4 quá quán:17 quý:4 quản:12 quảng:2 quần quầy quế qđ:9 qđi:3 ra riêng ruộng rà:6 rèn:20 rõ:6 rút:4 rượu rầy sa sang sau:7 sinh:12 siêu snv:2 so:2 soạn sàng:13 sáng:2 sáp sát sáu sân:2 sâu:3 sơ sạch:2 sạt sản:3 sắp:10 số:15 sở sức:18 sử:7 sửa:5 sự:4 t ta:13 tay thalassemia tham:18 thanh:4 thay theo:2 thiên thiết:4 thiếu:5 thu:16 thuyết thuận thuế:3 thuốc:7 thành:28 thái:2 tháng:8 thân thì thí thích:2 thôn:11 thông:2 thù:2 thăm thương thường:12 thạnh thảm thấm thẩm:2 thẻ:2 thể:5 thị:45 thống thời:6 thủ thủy:5 thức:2 thừa:4 thử thực:49 tiktok tinh:4 tiêm tiên tiêu:7 tiếp:17 tiết tiền:3 toàn:5 trang:4 tranh:2 triển:9 triệt:2 trong:28 trung:5 truy truyền:3 trà:2 tràn trách:12 tránh trên:6 trình:2 trí:2 trước:8 trường:6 trưởng:13 trạm:6 trả trật:7 trẻ:3 trọng:3 trốn trồng:3 trở:7 trục trừ:2 trực:2 tt:3 ttg ttr:2 tu:14 tuyên:8 tuyến:3 tuần tuổi:4 tw:61 tài tàu:2 tâm:2 tân:2 tây:2 tình:9 tích tín:2 tính:4 tôm:2 tăng:15 tư:8 tước:2 tại:5 tạm tạo:15 tầm:3 tận tập:12 tế tết:2 tỉ:7 tỉnh:5 tốc tối tồn tổ:93 tổng:20 từ:6 từng:4 tự:24 tỷ:3 ubnd:17 ung:3 uy:3 v vai:3 vhxh vi:3 viên:3 viết:3 việc:14 và:6 vào:6 vòi:2 vùng:18 văn:7 vĩnh vướng:5 vườn:4 vạn vẫn:2 vận:10 vật:8 vắc về:8 vệ vị vịnh với:2 vụ vững:5 xanh:2 xay xin:7 xong:3 xoài xác xâm xây:39 xã:59 xét:3 xúc:2 xảy:2 xếp:22 xử:19 y:8 yêu:11 yếu:2 zalo ít ý đ:3 đa:4 đan:2 đau đi:3 điều:15 đo:2 đoàn:14 đu:4 đài đàm đàn:3 đào:6 đái:3 đám:2 đáng đánh:17 đáp:5 đã:4 đình:3 đòi đôn:17 đông:2 đúng đăng:2 đơn:33 đưa:10 đường:12 được:3 đạo:9 đạt:6 đảm:2 đảng:106 đảo đất:3 đấu:4 đầu:3 đẩy:9 đặt:2 đẹp:2 đến:9 đề:10 đều để:4 địa:5 định:7 đối:3 đồi:4 đồn đồng:9 đổi:12 độ độc đội:2 đủ:3 ưu:11 ở:8 ủ:2 ủy:15 ứng:7 ỷ:2
0 buổi:3 bác:7 báo bãi bé:6 bản ca chi:13 con:4 cán còn có:4 công cơ:2 cấp cộng của:61 cử doanh:3 dân:4 dược:3 dự giường:7 giải giờ:2 gấp ha huyện héc:9 hằng:11 học hồ hộ:8 hợp:2 khi khóa không ki:2 kiểm km:2 kỳ lao:7 là:2 lần:12 lớp:5 máy:2 mọi ngày:19 người:5 nhiệm nhà như:2 nâng năm:51 nơi nước nội phút:9 phường quy quần rà sao:2 sinh sơ sản:2 thuốc tháng:53 thôn:3 thông:2 thửa tin trang:2 triển triệu:13 trường trưởng:2 trạm:8 trở tuyến tuổi:33 tăng tỉ tỉnh tổ:9 tổng tỷ:7 viên việc:2 và:17 vào về với xe xuống xã:11 ít điều:4 đoàn:2 đạt:3 đảng:25 đến:10 để đồng:7 đợt:2 ở
^ a:20 an ao b:18 ba ban:41 biên biểu:2 bác bám báo:5 bãi:2 bên:3 bình:4 bí:24 bảo:15 bệnh:3 bố:4 bồi:2 bổ:2 bộ:4 c:6 chi:16 cho chuyển:2 chánh:2 chênh chính:4 chú:8 chưa:2 chương:13 chấm:2 chấp chất:7 chậm chế:4 chỉ:26 chịu chụp chủ:29 coi:2 cung cuối:2 cá các:39 cán:3 cánh cát:3 cân:2 có:4 công:26 cùng căn:11 cũng cơ:6 cải:3 cấp:9 cắt cộng:9 cụ:2 cụm của củng:7 cử d danh:3 dinh diện:3 duy:6 dành:3 dân dịch dự:2 giao:10 già giá giám:8 giải:5 giảm:3 giữ:6 gắn:2 gửi hiện hoàn:11 hoàng huy:3 huyện:12 huỳnh hà:2 hàng hình:3 hòa:2 hơn hướng:6 hạ hải hằng:12 hết:3 hệ họ học:2 hồ hỗ:10 hộ hội:10 i:35 ii:33 iii:20 ili in iv:13 k khen khi khoa khoanh khu khung khuyến:5 khám:3 khó:2 khôi không:13 khơi:2 khảo khắc:6 khởi kinh:4 kiên:2 kiểm:14 kiện:7 kt:2 kè kêu kính kế:20 kết:16 kịp:11 kỷ kỹ l lao:3 ll luân luật là:2 làm:9 lâm:4 lãnh:3 lê:4 lênin:2 lưu lấy:9 lập:6 lắng lồng lộ lựa mai:3 mua:2 mác mô môi:3 mạng:2 mất mẫu:3 mặt:3 mọi mỗi:37 một:9 mở:15 mục:41 mức:5 nghiên:4 nghiệp nghị:9 nguyên:5 nguyễn:2 nguồn:2 ngành ngân:6 ngô ngăn người:10 nhiều:4 nhiệm:17 nhà:2 nhân:4 như nhận những:9 nâng:32 nêu:3 nông:5 năm:3 năng:7 nơi:33 nắm:2 nếu nền nội:8 o:2 phan phiếu phát:27 phân:6 phê phòng:12 phó:11 phú:3 phạm:5 phấn:8 phần:9 phẩm phối:10 phổ:2 phụ:7 qua:3 quan:12 quy:11 quyết:8 quyền:2 quán:3 quý:7 quản:4 rà:10 rút rơm sau:3 sinh:4 siết:2 sơ sưu:2 sản:4 sắp:4 số:28 sở:6 sử:3 sửa:5 sự t:18 tham:8 thanh:3 theo:5 thu:4 thuyền thuận thuốc thành:5 tháng:3 thí thôn:3 thông:4 thường:9 thạnh thấy thể thống:3 thới:2 thời:5 thủ thực:45 tin tinh tiêm:2 tiếp:14 tiểu:3 tm:3 toàn:5 trao:3 triển:5 trong:10 trung:11 trách trên:2 trình:4 trước:3 trường:4 trưởng:2 trạm:3 trần:3 trọng tt:5 tuy:6 tuyên:4 tuân tuổi:4 tài:3 tân:2 tình:3 tích tính:2 tôn tăng:28 tại:2 tạo:16 tầm:3 tập:11 tặng tỉ:10 tỉnh:8 tốt:2 tổ:33 tổng:10 từ:6 từng:4 tỷ:13 ubnd:2 v:6 vi:3 việc:14 việt vt:7 võ:2 văn:6 vũ vẫn vận:9 vắng về:11 vốn xem xoài xuất:2 xác:3 xây:29 xã:2 xét:4 xếp xử:7 y yêu:5 áp ô ý đ:7 đa đi đinh điều:24 đoàn:7 đài:4 đào:2 đánh đóng:2 đông:3 đơn:6 đưa:9 đại đạt đảng:43 đất:3 đấu:4 đầu:6 đẩy:14 đặc đặng:2 đặt đến:7 đề:9 để:2 định:10 đối:7 đồng:10 đổi:13 đỗ độc:8 đội:2 đột ưu ổn ở ủy:22
a ,:16 ^:4
achar ,
aids ,:2
am hiểu
an ,:2 ^:5 chính cấp huyện:3 ninh:9 phát phường sinh:2 thành toàn:17 trở tỉnh:2 và xã:4 ở
anh ^
ao hồ:2 làng
b ,:29 ^:2
ba ,:2 ^:2 buổi chương chỉ cấp huyện:4 khe khu làng ngày nhóm:2 năm:2 phần thời:2 trở tơ và vùng:2 vụ xã
ban ,:10 ^:7 bí:15 châu chấp:42 chỉ:8 cán:15 công:12 dân:2 giám:3 hành:34 hằng khối kinh:3 kiểm:21 mttq mặt:7 ngành ngày nhân:58 quản thành thường:71 thứ trực tuyên:15 tổ:32 xây đại đảng:10 đầu:2
bao , bì gồm:3 nhiêu phủ:2 tiêu:2
bc ,
bch ^ huyện
bia ,:2 ^
binh ,:4 và
biên bản:2 giới:5 phòng:4 soạn:3 tập
biến ,:9 ^ chủ các cách mạnh:3 phức rõ rộng sâu:3 tích:2 tư:2 và:3 văn về đến:6 đổi động
biết nhận
biển ,:3 ^:8 bổ công của hoặc không mở ngoài nước và xung
biểu , ^:3 dương:5 hiện:5 số:2 thống trên đảng để
biện chính pháp:3 xã:4
biệt , ^ khó:8 nơi theo
bnv của
bon ^ từ
btctu ^ ngày
btctw , ^ ngày:2
btghu ^
btgtu ,
buôn bán:2 có
buông lỏng:2
buổi , học mỗi sinh:3 sáng trong tối
buộc cho của
bà con:7 mẹ:3
bài , ^ nói thuốc:2
bàn ,:9 ^:5 bạc có:2 cùng dịp giao huyện:3 khó không thôn thường thị:2 trọng trống tỉnh:6 từ việc:2 xã:2 ít ăn:2
bào các:2 có dân:7 gốc khmer thai
bàu sen
bác gắn những quan:2 sĩ:27
bách ^ phải
bám sát:4
bán , chuyên chè hàng:3 lúa lại lẻ:2 ra theo thuốc:5 trú:2 tín
báo ,:5 bình chí:2 cáo:48 công:2 giới hạn kết:2 lâm lại quan sớm:2 tỉnh tổ độ động
bãi biển bỏ chôn:2 cát:3 ngang:2 rác
bão lũ
bè vật
bé gái:3 trai:3
béo phì:2
bê tông:2
bên cạnh:2 nào
bênh vực
bì ^
bình ,:12 ^:3 an:3 còn của dị lâm:3 nguyên:5 quân:21 sơn theo thẳng và:12 đạt:5 đẳng
bí thư:135
bò ,:2 thịt
bó với
bón ,:2 phân vô:2 vùi
bù hòa lại:2 trong
bùa phép
bơi phòng
bơm ^
bước bảo nhất tiến:2 đi đưa:2 được
bạc ,:2 ^ trước
bạch ^
bản ,:9 ^:4 biên chỉ:2 còn có của:3 giao gửi hoàn hoặc không:3 liên lĩnh:13 mới những phúc quy sắc:3 theo tin tình:3 việc vào vùng văn về với xa đăng được:2 địa đồ:6 ở:2 ứng
bảo chỉ:2 hiểm:41 hộ:2 mật:2 nghiêm nguyên quản theo thiết thực tiêu tồn:3 vai vệ:26 đảm:39 đầy đồng
bảy cây
bất kỳ
bần và
bầu chọn trưởng vào
bẩm sinh:2
bẩn gây
bật ^
bắc ^ để
bắt , buộc:2 gần nguồn tình:3 đầu
bằng ,:6 0 ^ bí bùa chương các:2 công cấp cột giới hình hồ:2 không kinh kế nhiều sông:3 tiếng trung trước tàu và văn:3
bến , ^ cá nước đá:2
bếp ăn:3
bền vững:4
bệnh ,:22 ^:11 bằng có do hằng:2 không:4 làm:2 lây một ngay:2 nguy:2 phải phổi:2 sai:2 thành trong trên:2 tăng tư tại tật:5 từ:3 viện:24 và:5 xa án:3 ít đầu:2
bị bỏ giám:2 lấn máy mất:2 nguồn phê theo thu:2 thông tốt xem:2 xâm y:3 ép đáp đầy định
bỏ các hoang:4 hủ:2 lối phiếu sinh:3 thuốc trống điều
bố các dân kết ranh trí:22 và
bốn nhóm tại:2 tốt:10 xã
bồi dưỡng:25 thường đắp
bổ của không nguồn nhiệm sung:24 đồng
bổng cho
bộ ,:93 ^:49 báo:2 bí bầu bố bốn:5 bộ cho chuyên chính:15 chưa chương chỉ chủ:7 các:2 còn:2 có:11 công:4 cơ:17 cả cấp:2 của dành dân dưới dự ghi ghép giỏi giới gửi:2 hoặc:3 huyện:6 hưu:4 hằng học họp hồ hội khu khó không:3 khối kiêm:4 kiểm:3 kiện kèm kịp liên:2 là:3 làm:2 lãnh:4 lập lựa miền máy:9 mình mặt:2 nghe:2 nhân nhắc nào:2 này nông:2 nơi:3 nội phân:3 phòng phù:2 phải phận:7 quân:14 quản quỹ riêng ruộng rác rút sinh:2 theo:6 thuộc thành:2 thì thôn:17 thông thường thị:2 thửa thực tiêu tiền trong:6 trường:2 trẻ:3 trực:20 tàu tỉnh:7 tổ:4 từ ven và:5 về với:3 xem:2 xây:2 xã:3 xét xếp y:5 đoàn:2 đánh được:7 đạt đảng:2 đến để:4 đối đồi đồng:2 độc đội:4 ấp:2 ở:7 ứng:2
bộc lộ
bớt mặn ngọt tốn được
bờ ,:2 bao biển sông:3
bức xúc:2
bữa phụ ăn:3
c ,:13 ^:6 hoàng lý lục nguyễn phó phạm trần vi:2
ca ,:3 bệnh:2 nô sốt để
cam ,:2 ^ bù kết:5 ngoài
can thiệp:2
canh tác:3
cao ,:5 ^:11 bản:4 chất:56 các của danh:3 giới hiệu:9 hơn:4 như nhận:8 niên năng:16 quý rõ sức:4 thể tinh:3 trong trách:8 trình tuổi:13 tầm tỉ:3 tốc vị:2 y:2 ý:2 điểm đài đẳng:2 để đời ở
che phủ:2
chi , bao bình:2 bộ:235 cho:4 hội:4 nhánh:2 phí sự:3 tiền trả:6 tối đoàn:3 ủy:18
chia lãi rác sẻ:2 thành tổ đều
chim ^:2 và vào
chiếm ,:2 0:2 dưới hoặc phần
chiến binh:4 lược:3 đấu:20
chiếu , dữ từng
chiều , hướng thứ trong ở:2
cho 0:6 ba ban bà:2 bộ chi:5 chọn chủ các:8 cán:5 cây công:4 cấp:6 cộng doanh dịch gia hoạt huyện học:2 hộ:9 hợp khoa khối kế lao:3 lớp miễn mượn mặt mọi nghiên ngư người:15 nhiệm nông:5 phát phép phù phụ:2 quân quần quỹ rời sinh:3 sát sức:4 thai:2 thuê:3 thôn thấy tin toàn:4 trẻ:5 tu tạm tổ:3 từng:3 vay:6 vùng:2 y:8 ít đ đàn đông đơn:3 được đảng:20 đến địa:2 đốt đồng đội:4 đủ ủy
chung ^:11 chung có cả của trong trên và xây:2
chuyên dùng khoa:2 môn:7 mục:4 sâu theo trang trách:9 trồng:3 đề:17
chuyền nước
chuyển biến:8 cán:3 dần giao:2 hóa:4 lên mạnh mục:3 người nơi sang:2 sinh:4 thương thực trọng:2 và đi:2 đất:2 đổi:16
chuẩn , ^:4 bị:3 chất cụ mực:3 nâng:2 nông:5 theo thực
chuồng trại:3
chuỗi giá:3 từ được
chánh văn:3
châm ,:6
chân bác:2 cho miệng ruộng
châu ,:2 phi âu
chè ,:6 ^:2 hai sạch để đồng
chép kế máy rập trùng
chênh lệch
chí , ^ bch bí:4 chi chưa huyện:2 là lãnh minh:6 phó:2 quan quốc thành:2 thị trong trên trưởng tuyên tỉnh:3 tự:2 y đi:2 đánh:3 được đảng:2 đều để ủy:5
chính ,:10 ^:2 chính ngạch nhà như phủ:5 quy:2 quyền:30 sách:31 thì thức:4 trị:130 và xác:2 y:3 đáng:5 đối
chôn lấp:2
chùa khmer
chú trọng:18 ý
chúng ,:11 giác nhân những:2 phấn thực trong vào động ưu
chăm lo:3 sóc:30
chăn nuôi:11
chơi ^
chưa cao:2 chặt có:12 hoàn kiểm kịp là nghiêm:2 nhiệt nhận nắm:2 phong phát phù quan quán sâu theo thường thể thực tích:2 tương tạo tốt:2 xem xây xứng đáp:2 được:3 đạt đảm đầy đều đồng đủ:2
chương i:4 ii iii trình:44
chạm ^ trong
chạy theo thì
chấm dứt:7 kết điểm:3
chấn chính chỉnh
chấp ,:2 giấy hành:47 kéo nhà nhận ranh đất
chất ,:10 cấm dự lao lượng:105 người thải:2 và đạo:6 đặc
chẩn từ
chậm nhất:3 đóng:2 được:3 đổi
chắc , tình y
chặn ,:4 có:2 kịp mặn tình
chặt chẽ:15 kiểm kỷ tàu
chẽ ,:3 ^ chất:2 hơn kết lực quy:2 việc:3 với
chế ,:7 ^:8 biến:9 bảo công của dân dịch:2 hỗ:2 làm:15 như này nêu:2 phẩm phối:2 quy rượu thấp thị trên tài văn điều độ:18
chỉ ,:2 bàn các:2 có dẫn:2 giữ hoạt:2 huy:3 hành:4 mở quản:2 rõ thị:21 tiêu:29 tồn:2 được đạo:59 đạt định
chỉnh ^:2 mức những quy:2 trang:2 tăng đối đốn:8
chịu sự thiệt trách:18
chọn , 0 ^ công giới:2 mỗi một:2 người ngẫu nhân những quần trong trước tạo từ đảng:3
chốn các
chống dịch:3 suy sạt:2 tham
chốt ,:2 ^:4 huyện nơi phường và
chồng dịch:2 sinh
chỗ ^:4 dựa:2 họp làm và yếu
chờ ,:2 khám quy đến đợi:2
chợ mạng đầu:3
chụp ảnh
chủ ,:6 ^:3 chốt:8 các công cơ:2 doanh:4 lực:4 nghĩa:8 nhiệm nhật quan:2 thể:2 trong trì:34 trương:22 tàu tịch:37 yếu:13 đầu đầy đề động:9 ở:3
chủng ^ miễn quốc:2 đầy:5 ở
chứa nước:2
chức ,:15 ^:9 bộ:5 cho chính:35 các:6 công cơ:79 cấp:2 danh:7 giải gặp hoạt huyện:9 hành học:4 hội:2 khám:2 kỳ lại:2 lễ một nghiên:4 ngày:3 như năng:18 phân:2 quán:2 quốc sinh:2 sản sắc:2 tham thu thành:2 thí thực:43 tiêm:2 triển trung:7 trách trẻ tuyên tín tư tập tỉnh:11 tối vi và:2 văn xã y:2 ít đoàn:5 đánh:2 được đảng:95 đấu đặt ở
chứng chỉ:7 nhận:6 trên
chừa hành
chữa , 0:2 bệnh:17 nhà
coi trọng:4 đây:2 đó
con ,:6 ^:2 dùng em:2 gái góp hiểu hoán mũi người nhỏ nước thứ:3 trong trước tôm tốt ở
cong vẹo:2
cp ngày
ct ,:13
ctr ,:6
cung , cấp:2 ứng
cuối chậm mỗi nhiệm năm:11 quý:2 tuần
cuộc giám:2 gọi họp kiểm:2 thi:2 vận:3 về:2
cuộn rơm để
cv ,:2
cvp ,
cài đặt
càng cao nhiều đông được
cá ,:2 ^:3 làm lên lắp ngay nhân:16 qua tra xuất
các ,:2 ban:13 buổi bài:2 bãi bản:2 bệnh:3 bộ cam chi:32 chuyên:3 chùa chương chỉ:7 chủ:2 chức:3 cuộc:4 công cơ:21 cấp:40 cụm doanh:2 dân:3 dự giải:5 gói:2 hoạt:4 huyện:14 hành:2 hình:4 hộ:3 hợp:2 khoa khoản kết kịch kỹ loại:10 luật lĩnh:3 lực mô:2 mức nghị:7 nguyên nguồn ngành:4 ngân nhiệm:3 nhóm:3 năm nước:2 nội:6 pct phong:2 phòng:4 phương:2 phường:2 quy:8 quỹ sản sở:2 tctt thiết thôn:6 thế:2 tiêu trang:2 trung:3 trường:7 trạm:2 tuyến:2 tình tật:2 tỉnh:5 tổ:34 tụ viện vùng:4 văn:4 vấn vị vụ xã:8 yếu:3 điểm đoàn:14 đơn:16 đại đảng:9 đặc địa:4 đồng:16 đợt:3 ấp:2
cách ^ giải hành:3 hồ:5 làm:4 lãnh:3 mạng:6 ra:7 thu thức về địa
cái nôi
cán bộ:103 sự:15
cánh đồng:3
cáo ,:11 ^:4 ban:5 bằng bộ:2 chi chuyên công huyện khi kết:7 sai số theo thì thường thổi:2 trên trước tình tổng ubnd:2 viên về:2 ủy
cát ,:3 lâm:6 sơn
cân ,:3 bằng:2 đối:4
câu lạc:3
cây ,:2 chè lâu lúa thuốc:2 trồng xanh:2
còi dưới ở:3
còn 0:6 biểu buông bộc cao:2 chi coi dàn dùng:2 dĩ dưới:2 dựa hình hôn hạn:3 hộ:2 khoán khó:2 khói không khả:3 lao lại:5 lớn manh một:2 nguồn nhu nhỏ những phân phù phải sao thiếu thấp trên trắng tàu tình tổ:2 yếu:2 ít:2 ô đốt đủ:5
có 0:19 ban biện bác:9 bí:2 bước bản:4 bằng:2 cam chi:9 chuyên chuyển chính:3 chỗ chứng:2 con cách:2 công:2 cơ:3 cấp doanh:2 dân:2 dưới giao giới hiệu:18 hành hướng:10 hại:3 hạn hồ hợp:2 kho khuyết khó:3 kiểm kế:3 liên:3 luật lãi:2 lúc lý lớp màn mặt:2 một:7 mức:4 nguy nguyên nguồn:2 ngày người:3 nhiều:5 nhu:2 nhận nơi:4 nương nảy nền:2 phương:2 phẩm quan quy quyết quyền sức sự tem thai thẻ:3 thời:4 tinh trách trên:4 trình:8 tài tâm tính tôn:2 tổ:7 từ:5 uy:10 việc văn:2 vụ xu:2 yêu:3 áp:2 ít:9 điều:8 đánh đông:3 đơn:2 đạo đảng:6 địa:2 động đủ:2
cô đặc đỡ
công ,:4 ^:2 an:20 bằng bố:3 cho chỉnh chức:12 các cấp:3 cộng cụ của dân dụng:2 huyện:2 hồ khai:14 làm lập:5 mỗi nghiệp:10 nghệ:19 nhiều nhiệm:7 nhân:9 nhận phụ:2 rõ:2 tham thương thực trung:2 trình:5 trực ty:4 tác:177 tội việc:8 văn với vụ xây:2 đoàn:3
cù lao
cùng , cả cấp:5 kỳ làm:2 lúc tham
cúm gia mùa
căn bản cứ:19
cũ , ^
cũng có dịp như
cơ ,:2 ^ bản:11 chế:6 cấu:5 hữu quan:56 số sở:230 thay thiếu trong và:2 vào
cư ,:5 ^ còn của dân:3 hợp nông trú:8 tập và:3 được
cương ,:2 lĩnh quản và
cưới ,
cường bảo:5 công:12 cải:3 củng:9 giám:3 hơn hướng:2 kiểm:4 lực mối niềm phối sinh:3 sự:8 trách:2 vai:2 xây
cạnh những tranh trung đó
cả biến bệnh:3 chi các:3 doanh hệ:5 nhiệm:4 nước:7 việc:2 về:3 đến đội
cải cách:3 thiện tiến:4 tạo:6
cảng biển cửa khi
cảnh báo:3 lao quan:2 sát đặc
cấm trong
cấp ,:4 ^:6 bách:2 bình:2 bệnh cho:3 chuyên:4 chỉ cán:2 cơ:2 cứu:8 dưới dịch giấy:4 huyện:16 hằng học ii:2 làm:2 lý:10 miễn mã:2 mình nghe nhà nước:4 phải quan quản:4 sổ theo:2 thuốc thị trong:4 trung trên:25 trạm trở:3 tương tại tỉnh:8 và về xác xã:21 đưa đường định ưu ủy:167
cất trái
cấu , dân:2 lại:2
cầm , ^ hồ
cần ^ chú quan:3 thiết:6 tiếp tài đăng
cầu ,:8 ^:18 canh các:3 cấp của:2 lãnh nhiệm:8 này nâng sử thực trong tuyển tổ và:2
cẩm ,
cận bình chuẩn cư dịch huyết:3 nghèo:10 người thông xe
cập kỹ:2 nhật:3 tư
cắm chốt mốc:2
cắt bỏ
cặp , nam trong tảo:2 vợ
cố ,:21 0 hóa môi mạng:3 niềm tổ:4 và:2 vững xây y
cống chặn
cốt , ^:2 trên
cồn ông
cổ phần truyền:3 tử
cộm trong
cộng , hòa:8 sản:18 tác:6 đồng:11
cột mốc sống:3
cờ bạc:2
cụ thể:38
cụm , công:2 liên nhà xã
của ba ban:48 bà:2 bình bốn bộ:12 chi:11 chánh chính:3 chương chủ chức cá:2 các:19 cán:7 công cơ:3 cư:2 cả:8 cấp:40 doanh dân:5 già:2 giám huyện:8 hệ:6 hộ:2 hội:6 hợp:2 luật:2 mttq mình mặt:9 mỗi:4 một:8 mức nghị:3 ngành:4 ngân:2 người:26 nhà:8 nhân:9 những:2 nông:9 năm nền:2 phát phụ:2 quy:2 quá quỹ sáu sở:5 thành thôn:2 thị:2 thủ toàn trung:19 trưởng trạm tôi tập:3 tỉnh:27 tổ:33 từng:9 ubnd việc:4 xã ít điều:2 đảng:49 địa:8 đồng:4 đội:2 ủy:8
củng cố:35
cứ chức luật:5 mức nghị:3 nội quy quyết xét điều đánh:2 để:2
cứng hóa
cứu ,:17 0 ^ chính các cơ khoa ngoài trong trực xây điều đường đến
cử ,:4 0 bí chức cán người trưởng tuyển đi đảng
cửa 0 các của lũy sông vàm
cửu long:3
cực ,:2 ^:3 hội ngay nghiên tham trong:2 đấu
cựu chiến:4 quân:3
d ,
danh ^ bí:2 chủ cá:2 dự:4 hiệu:2 không kiêm mục:6 nghĩa sách:7 trưởng
di cư dời:2 tích:3 động
dinh dưỡng:9
diêm dân
diễn biến:7 ra tập:2
diện ,:2 bao của:2 hệ hội mạo quy tích:12 và về vị đào địa
diệt lăng
do ,:9 ban chính các hội mình mặt một nguyên nhận phó phế thành tư đó đồng:3
doanh ,:3 giống nghiệp:40 nhân thực:2 ở
du lịch:6 và:2
dung ,:11 ^:6 cho chính chấm công của:2 giám kiểm:3 mới:2 nghị:5 như phù phối rèn:2 sau:6 sinh:2 theo tích về đăng đơn được
duy giá sản trì:13
duyên ^
dài ,:2 ^:2 do hạn quá trong tại
dàn trải:3
dành 0:2 cho:2 kinh lại một nguồn quỹ:2 thời:2 tối:4
dám chịu làm nghĩ quyết
dân ,:33 0 ^:43 bán bầu:2 ca cho chủ:13 các:4 có:3 cùng:3 cư:14 cấp:8 do doanh:2 giao giám giỏi góp:2 hiến:2 hiểu huyện:14 khá không:2 luyện là làm:2 lâm lên lấn lựa mua ngày nông:5 nơi:4 phải phố:38 quân:2 sau sạ sản số:72 sử tham:8 theo thành thì:2 thường thừa thực tin:3 tiêu trong:4 trên:2 trước trẻ tích tại:2 tập tỉnh:27 tộc:23 việt và:18 vùng vận:5 xã:10 xóa:2 y:2 ăn đô được:2 đạt đảo đều để đối:3 ở:9
dây chuyền nóng:2
dìu có dắt ở
dõi ,:20 ^:3 chương các:2 công khoản trở từ đảng:2 để
dù có là
dùng ^:2 bản cho chung:2 chế nước:2 thông thống tiền:2 trong điện
dĩ hòa
dư luận:2 nợ:2
dương ,:5 0
dưới 0:30 ^ lên tán:2 về
dưỡng ,:13 ^:2 cho:4 cán:2 cộng của hằng:2 kỹ lão:2 nghiệp:3 nhằm nâng:2 sinh thể:4 trên:2 từ và:2 xử đất đối:2
dược , cổ liệu:3 sĩ:4 tư và đào
dại đầu
dạng hóa:3
dạy ,:2 bơi con nghề:2
dần chăn cường
dầu ,
dẫn ,:5 ^:5 bà báo chuyển các cấp của:15 họ học:2 kịp người như nông số:4 thay thực trung trực việc:2 về đầu:2 để địa:2
dậy ý:2
dắt một
dễ hiểu nhớ thực
dệt chiếu thổ
dị mà
dịch ,:3 ^:3 bệnh:7 chồng:2 lan:2 quyền:2 tả vụ:18
dịp 0 lễ:2 này
dọc kênh tỉnh
dọn vệ
dồn điền:3 đến đổi
dột nát:2
dời cơ:2
dục ,:7 chính:9 dưỡng nghề sức:2 thường thể:2 tự và đạo:2 đạt đảng
dụng ,:3 ^:3 cho chất chứng:2 các công:4 hiệu hợp khoa không lao ma mở mức ngân nhân nước:3 phòng quy:2 rượu rồi sổ thẻ thời thực:2 tiết tiền toàn trong:2 tài:3 từ:2 vật vốn:2 đen:2 đất:12
dứa ,
dứt ^ hoạt hôn tiếp tình việc:2 điểm:7
dừa ,
dừng tiếp
dữ liệu:20
dự ,:4 ^ báo:5 các của kiến kiểm lớp phòng:12 sinh:9 trù trữ:3 án:5 đại
dựa của:2 nhiều vào:2
dựng ,:17 bệnh chi:3 chính:3 chương:8 chế các cách cán:2 còn cơ:2 gia:2 hai huyện hạ hệ:3 kho kế:23 lực:2 mô mối nhà nông:7 nền:2 phong quy:4 thương trung trái tổ:20 và:9 xã:2 ít:2 đám đường:2 đảng:18 đề:4 đội:10
em , dưới:11 gái:2 trong:2 đồng
facebook , ^
fanpage , của
fdi , và
ghi biên chép nhận rõ sổ việc
ghép , ^:2 chỉ các:3 so thanh theo tạng vào
gia ,:5 ^ bảo:9 chuỗi các:3 cùng cầm:2 của giải:2 góp:4 nhắc phải:2 sinh:2 súc thị trại tăng:5 về:3 xây:4 đánh đình:20 đóng được đề
giai đoạn:26
gian ,:3 ^:3 chờ:3 giải:2 hoàn khổ làng:2 mạng:3 sửa thực:2 tối ít đào để
giang ,:2 ^:3 chọn giai mở và xây đủ
giao ^:5 ban:11 chi cho:3 chỉ:5 công:2 dịch:2 giống lại nhiệm quyền số theo thông:4 trong tổ việc:2 vào đất:3 ủy:3
giun quế
già hóa:3 làng:2 neo yếu
giàu bản:2 chính:2
giá ,:22 0 ^:4 bán bảo chung chất:6 cán cả:2 dịch:3 hoặc hằng kết lúa lại mức nâng nông năng thuốc trước trị:10 tình:3 độc:2
giác ngộ tu:2
giám sát:73 định đốc:7
gián đoạn
giáo ,:6 ^:6 còn dục:25 huyện:5 thành trung:2 tại tỉnh:4 viên:2 và
giúp 0 ban một nhau nhà việc:3 về đỡ:7
giường ,:2 bệnh:6
giả ,:5 thì
giải ,:2 hợp ngân pháp:26 phóng:2 quyết:21 thích:2 thưởng thể:2 thửa trình ở
giảm 0:5 bình còn:3 dần hộ nghèo nhanh sinh sát:2 sâu sút số thời tiêu từ tỷ:2 ít:2 ăn được
giản hóa
giấy cho chứng:5 phép:2 thì tờ
giỏi ,:3 ^ làm về:2
giống ,:3 cam cây lúa lợn
giới ,:2 ^:3 hạn mỗi thiệu:16 tính:8 vùng về
giờ , họp kể
giữ cho chân:2 chức các:2 gìn:6 liên lại:2 mối:4 nguyên người:3 nhiều nước:3 nền tỷ vai vệ vị vững:6 được:3 đất:3 đều ổn:2
giữa , bệnh:2 các:4 cấp:2 hai lãnh miền năm thành tổ việt y đất
gom ,:7 về
gà ,
gái ^:3 học trong:2
gánh nặng
gây dựng phiền:2 ô
gì chưa làm:2
gìn an bản không:2 lối phẩm
gò đậu
gói ^ bảo dịch khám sàng và:2
góp công:2 của:2 làm phần:7 quyền:2 ruộng vẫn ít ý:9 được đất:2
gót chân
gôn ^:2
gương ,:2 ^:2 bình của:4 mẫu:9 người tiêu và điển đảng:3
gạo , bán thơm
gấp 0:2
gần bờ dân đây:2
gắn bó trách với:19
gặp gỡ:2 khó:3 mặt:2 nhiều riêng
gặt ,
gọi , 0 doanh tư tắt:3 điện đầu:2
gọn ,:2 bộ
gốc , nông quảng và điện:2
gồm 0 ^:3 bản cả:2
gỗ ghép lớn:3 nguyên
gộp chung
gỡ , cảnh doanh giữa khó:2 vướng:2
gửi ^ báo:2 chi danh không nội trẻ về:2 đảng
ha ,
hai ^:2 chiều con:4 cuộc của huyện hằng họ kỳ:2 lần:4 ngày nhánh nông năm:5 thùng trước tuần tổ vụ:3 đầu đến
hay ,:2 nông và vì
hd ,:5
heo ,
hiv ,:2
hiến máu đất:3
hiếu thảo
hiểm ^ cho chậm hoặc nông:2 trên xã:7 y:28 được
hiểu , rõ rằng:2 địa
hiện ,:19 ^:47 biểu chính:2 chưa:2 chương:4 chặt chế:5 chỉ:8 chủ:7 chức các:5 có:11 công:2 cả:2 của:2 dân giai gói hiện hàng:2 hằng khi:8 khuyến không kế:6 kết kịp:2 lối mô:9 mỗi một mức nay:3 nghiêm:19 nghị:51 ngày người nhiệm:8 như:3 nể quy:4 quyết rộng sơ sớm:3 theo:3 thường:11 thắng trong:8 trách trước:2 trường trạng tốt:5 từ:4 vai và:2 xong điều điểm đúng đường:3 đại:6 đảm đầy đề:3 đồng:2 đổi ở:2
hiệp hợp:2 phụ:2 thương
hiệu ,:2 ^ cuối lực:6 quả:40 thi đảng
hoa ,
hoang ,:4 ^:2 từ
hoàn cảnh thiện:9 thành:50 tất
hoàng minh đức
hoán đổi
hoạch ,:18 ^:25 chung:2 chuyển:3 các công cấp cụ của:7 hóa:2 hằng khắc kiểm kiện mở như:3 này:8 phát:12 phân phường phấn:3 riêng số:11 thực:17 triển trong trước tỉnh tổ:2 và:5 vùng vận đào:2 được đầu:2 để:2
hoại đất
hoạt ,:6 ^:4 chi:22 cho chuyên:11 chỉ cuối cấp:2 của:4 dùng ghép:3 khu không mỗi mới qua theo:3 thích trong tại:4 tạm tối tốt:2 và:2 vào với:3 yếu:2 đảng:22 định:2 động:44 ở:2
hoặc bí:2 bị bỏ chưa chủ cận giao góp học hợp:2 khi mất ngân người nuôi thú tin trong trưởng:4 tổ ở ủ
hu , ^:7 ngày:2
hung ,
huy ^:2 dân:2 hiệu hơn quân:2 trách trưởng vai:14 được động:5
huynh ,
huyết ,:2 thống:3 về áp:4
huyện ,:27 0 ^:21 ba ban biên bố:2 chi:2 chỉ chọn có:3 công căn cụ do duy hoàn hướng hỗ khám khóa:2 khảo kiểm lãnh lấy lập miền:4 mà nông nạo nắm phú:3 phải:2 phụ quyết quản rà sơn thanh:3 theo:2 thuần thạnh:3 thực tiên trong trích trước tân tại tập tổ từ tự và:9 về:3 xuống xây:4 xóa đa điều đoàn đưa đều đối ủy:90
huấn bí nghiệp:2 phác
huống khẩn:2 phức thật
huỳnh thanh
hy sinh
hà ,:2 nội:2
hài hòa:2 lòng:5
hàng ^ chính các của dừa giả mỗi nhà nông:2 năm:7 tháng thương trên:3 đất đầu ổn ở
hành ,:2 ^:8 bộ chính:6 chưa chương:2 chủ các của hung hướng kiểm kèm:6 kế:6 kỷ lang lại mười một nghề:7 nghị nguyên quy:9 quyết:2 sự tiêu trong trung:29 trình:2 trương:2 tại tốt:2 vi:7 và ít điều đảng:7 đề động:21
hán ,
hè thu
héc ,:13
hình ,:13 ^:5 bác bí:5 bón chi:3 chính câu của:2 hay:2 hoạt không kinh:2 mới:12 ngay:2 nhà nhân những nào:2 này nơi thành:4 thái thí thời thức:15 thực:5 trong trung:2 tư tỉnh:2 tổ:9 và:2 đã đến:3 địa:2
hòa ,:2 ^:2 giải:4 giữa khê:7 lạc phải vi với xã:8
hòm thư
hòn chim:4 ngải
hóa ,:8 0:2 ^:7 bí:2 bản bằng chương chất:2 chỉ chủ:2 các:5 dân:3 gia:2 huyện hình học:4 hỗ kiểu kênh nghị ngày quy thành:3 thôn thể tràn:2 tốt:2 tổ:2 từ việc và:6 để
hôn , ^:3 nhân:6 và được ở:2
hùng ^
hút ,:2 bác doanh:2 nhân
hđnd ,:3 ^:5 hoặc huyện ngày tỉnh và xã
hơn ,:2 0:2 ^:2 ba cho hạn nữa:4 tốc:2 về
hư hỏng
hưng ,:2 ^ có là
hưu trí:5
hương đức
hướng , bám cho:4 các dân dư dẫn:47 giảm ngắn nâng sạch thiết tinh tăng tập về đến:2 đồng
hưởng 0 chính dẫn lợi:2 thành tối đến
hạ tầng:6
hại ^ cho:3 và
hạn ,:5 0:5 ^:5 bác chế:14 của:2 do hán không luật mặn mức này theo trả và
hạng hai ii:2 sao
hạnh phúc:9
hạt nhân:4
hải ,:3 ^:3 khê:4 sản tiên:2 và đảo:2
hấp dẫn
hầm khí
hậu ^ cần:2 long:3
hằng ngày:2 năm:45 quý:5 tháng:11 tuần:5
hẹn khám thời
hẹp ^ khoảng nhanh
hẻm ,
hết dành hợp là:4 nhiệm năm:7 thời trong
hệ chặt:2 công:3 mật:2 sau thống:30 tại tự với:4
họ giữ và đạo
họa ^
học ,:15 0 ^:6 bổng cho chính chưa cơ cấp:2 cổ:2 giỏi hiện:2 hoặc kỳ nghề:3 nghị:2 ngành nông phí:2 phổ:2 sinh:11 theo trung trên:2 tập:31 viên và:6 vào xong y đường:2 được đối ở
họp ,:3 chi cuối của giao giữa nhiều thứ:4 trực đúng
hỏi , cần dịp kết phải thăm
hỏng ,
hố rác
hồ ,:2 chí:6 chứa:2 sơ:14 đập
hồi , chức:2 chứng nhiệt ruộng sức đất
hỗ trợ:44
hộ , ^ chia cận:6 dân:5 gia:7 không kinh làm:2 mới nghèo:12 ngư người nhãn nhận nhỏ nuôi:2 quyền sản:2 tham tịch vào đồng
hội ,:7 ^:19 chi:2 chẩn chủ:8 các:2 có:4 cấp của:2 giám huyện:5 hóa:2 hằng:3 họp:2 khác kiên kịp liên:2 luật là làm lãnh nghị:11 người nhận nhập:2 nâng nông:10 năm:2 phát phối phụ quần tham thành thánh thôn toàn trong:3 trước trường tỉnh:4 tự:4 viên:13 việc và:8 với vững xiii xuống xây đại đặc đối:2 đồng:24 ở:3
hợp ,:6 ^:7 ban báo:3 bảo bị cho chặt công:2 giới giữa:3 hài hội:2 khả kiêm kiểm:2 kết:3 lý:3 lạm pháp:2 quân quần:3 sau thu thì thường thật:2 trong truyền trường trạm trục tác:47 vi văn vệ:4 với:44 y:2 đã đảng đồng:10 đội ở ủy
hụt ^
hủ tục:2
hủy hoại thỏa
hữu ^ cơ:3 phước sơn:2 trí tuấn
i ,:11 ^:29 học mục năm:3 trước đến
ii ,:15 ^:26 của năm:2 trở:3 tổ và vệ
iii ,:11 ^:12 chuyển hằng năm
ili ^
in tờ
internet ,
iv ,:8 ^:7 hằng năm:3 tổ tự
k ,
kh ,:21
khai ,:6 ^ bệnh:2 chuyển chương các danh:2 giá:2 hoang:2 hướng:2 kế kết mọi:2 nhân phải:2 phần theo thành thác:3 thí thực:14 trên:3 trước đồng
khao ^:2 giảm lạng và vào
khe dứa lạnh:7 mây
khen nhau thưởng:9
khi ban bị chuyển:2 chờ có:21 ghi giá gọi hết hệ không khởi kết:3 mua nguồn nhân quyền sinh:5 sử thiết tiếp trung trên tổ:3 vào:2 về xếp
khiếu nại:2
khmer , ^ hoặc phát
kho dữ:2 lạnh mát trung
khoa , cấp học:7 khu khám lao:2 là lão:2 tuyến tại tỉnh:5
khoanh vùng
khoán ^ trắng:2
khoát ^
khoản 0 bà ngân này:2 thu đóng:2
khoảng 0 cách:3 trống
khu chăn công:6 dân:7 nhà:2 nuôi:2 phố:8 vui vực:6 xử đô:4
khung riêng tiêu:2
khuyến khích:10 nông:2
khuyết điểm:3
khuôn các
khá , giả lên trở
khác , ^ ngay:2 nhau trước ở
khách quan:2
khám ,:2 bình bệnh:14 chỉ lưu sàng:3 sản sức:13 thai theo thêm tư:2 định
khánh ^
khát vọng:2
khâu khảo
khép kín
khê ,:3 ^:5 ban khuyến theo trở trực và
khí hậu nhà sinh
khích con các:3 người sinh:2 thực tích:2
khó ,:2 huy:2 khăn:28 để
khóa của:3 và:2 x:6 xii:6 xiii:8
khói đốt
khô cá xen
khôi phục
không , báo bê:2 bảo:2 bị:2 chia:2 cho chuyên:6 chuyển:2 chạy chờ chữa còn:16 có:5 cần dài dùng:2 dưới gian:5 giấy giữ hiệu hoàn:3 hoạt hợp:2 kết:3 là làm:2 lây:4 lý lạm lấn lập mở người nộp phân phải:3 quá:8 rác rõ rượu sao:2 sinh sửa thu thuốc thả thể thực tin:2 tiến tách uống vì xem xét:2 xếp xử ít:3 đi đòi đúng:2 đăng được:4 đạt đảm đầu:2 đều để:16 đốt đổ đủ:3 ổn
khúc xạ:2
khăn ,:14 ^:11 có của tại
khơ mú
khơi dậy:2 hải
khương , và:2
khả năng:8
khảo sát:5
khẩn cấp:3
khẩu ^ chính
khắc phục:16
khắp các
khỏe ,:8 ^:2 ban bà bằng:2 cho cả giữa:2 hằng học là:2 mỗi:2 người nhân:13 nhận tiền trên trước:4 tâm:2 từ và vào:2 yếu điện:4 đạt đất đầu định:3
khỏi huyện khu đảng:11
khối , cơ:2 doanh dân lượng lớp
khống chế:3 giá
khổ ,
khớp ^ đúng
khởi công:2 nghiệp:2
ki ,:2
kim ngân
kinh doanh:4 nghiệm:6 phí:17 tế:36
kiêm ^ chủ cô nhiệm:2 nhân trưởng:5 tổ
kiên cố quyết:5 trì:2 định
kiếm lời
kiến , 0 ^ cho có của:2 nghị:5 nhân phụ thức:3 trúc:2
kiểm chứng kê soát:13 tra:93 điểm:23
kiểu mẫu
kiệm , ^:2
kiện ,:2 ^:8 ba cho:5 kinh:2 mới:2 phát:2 thuận:3 thực toàn:21 trở và:3 đều để:2
kl ,:8
km đường:2
kstt ^
kt ^:2
kè chống mềm
kèm ^:2 cặp:2 theo:10
kém ,:2 ^:4 chất:2 nêu
kéo dài:3 giảm
kê ^ làm toàn đơn:3
kênh ,:2 mương phải rạch:2 trữ
kêu gọi:4
kín ,
kính , giảm gửi
ký ,:4 ^:2 ban bảo chỉ hợp kết:3 nhãn nhận phấn thường với ít được đất
kẽ ^
kế ,:2 cho hoạch:109
kết ,:10 0:3 các của hôn:5 hợp:7 khen luận:14 lỏng một nghĩa nạp:29 nối:9 nội:3 phục:2 quả:41 quốc rút sản theo:2 thử tiêu:2 trong:3 việc:3 vào:6 về:2 với:2 đặt
kể từ:5
kịch bản
kịp giải thời:40 yêu địa
kỳ ,:6 0:3 ^:2 báo cho:2 chọn dân hằng:2 họp:7 kiểm liền lấy ngày:2 sinh:2 sáu sơ:2 thi tiến tiếp trong và:2 ít:2 đúng địa đối ở
kỷ cương:4 luật:18
kỹ năng:10 sư thuật:4
l ^
lan ^ anh ao:2 rộng:2
lang ^
lao ,:3 động:42
linh hoạt
liên cơ doanh hiệp:4 hệ:5 kết:10 lạc ngành:3 quan:9 thôn thông:8 thế tục:3 vùng xã đoàn:2
liền ^:2 bằng không:3 và
liệu ,:3 ^:3 bảo:2 chuyên của dân:2 dùng khám mới nông:2 quốc:2 sinh song sản:2 số truyền tuyên tập:2 tổ:2 và về đảng đất:2 đến
ll ^
lo đảng đời:2
loa , thông truyền:2
long ,:5 ^:3 châu:2 tại và
loại ,:4 0:3 ^:4 chất:3 cuối:4 cán:3 hoàn:2 hình:10 hằng:3 i không rác sổ tập tổ:2 từ:3 đảng:5
luyện ,:7 ^ nâng tập và về:3 đạo:4 đảng để:3 đội
luân chuyển:4 phiên:2
luôn được:2
luận , chính:16 của:2 phát sau số:8 và về xã:2 điệu
luật ,:6 ^:2 của:5 gia:2 ngân nhà sửa tốt:2 tổ:9 về:4 đảng:6 định đối
là 0:2 biên bác bí chính chỉ chỗ:2 chủ:13 chức cái cán:4 công:2 cơ:2 cấp của:2 do:2 dịch giao giám gương huyện hạt học:2 khuyết khả kế lập lực một:5 mức nghị:5 người:11 nhiệm:4 những:2 năm nơi nền nội phụ quyền quản sinh:2 then thành thương thủ:3 trong trách:3 trên:2 trưởng:4 trụ tài việc:2 về vốn xác đảng:7 đầu:2 đối:3 đồng ở:3 ủy
làm ,:2 ^:4 bí:3 ca cho:3 chưa chủ:3 công:7 căn cơ:5 cầu cụ du giàu:2 giấy hai hay hố khu:3 không kinh lúa lại mẫu một:3 nghề:2 nòng nông:2 nơi nước nổi phân rõ:2 sau sáng:2 sạch:2 theo:9 thước:3 thủ:2 thử:2 tiêu trung trước:2 trưởng:4 tài tốt:7 tổ từ việc:42 xa ăn:14 điểm:2 đơn đường:3 được đầu:2 động
làng ,:7 nghề:2
lành mạnh nghề
lá , ^:2
lái hay
láng cho
lát cho
lâm ,:8 ^:4 giang:8 khóa nghiệp:3 sơn:5 thị trường:2
lâu dài:4 năm
lây lan nhiễm:5
lãi ,:2 suất theo và:2
lãm ^ về
lãng phí
lãnh đạo:85
lão , ^ khoa tại
lê quang thị:2 đình
lên ,:9 0:8 ^:26 bí chợ có hoàn huyện:2 mà:2 mức phải:2 sang:2 số thì thông tiếng trang trong:4 trên tổ và:3 ít được:3 đối ở
lênin viết đều
lò sấy xử
lòng của:4 tự:4 và
lô ,:3
lõm sóng
lùi , suy sự tình
lúa , ^:8 bị chất hai:2 mà nếp phát:2 thơm và:2 vào được:2 để ở
lúc , khó với
lý ,:21 ^:5 an:2 chất chặt:5 các cán:3 công cơ cấp của:2 do:2 dứt gắn kịp:3 kỷ:2 luận:16 lỏng ngay nghiêm:7 nhằm những rác:5 rơm rừng:2 sức:3 theo thuốc thị:2 thực:2 trong:4 trên:2 trực:3 tưởng:2 tổ:3 vi và:3 đúng đơn đảng:12 đất:6 đến để đối đội ở:2
lăm tỉnh
lăng quăng
lĩnh ,:2 ^ chính:12 kiên với vực:4
lũ ,
lũy , tiến trước
lưu ^:7 ban:2 thông vt văn:18 động:4
lương ,:3 ^ cơ:2 thực trong y:2
lưới ,:2 0 cấp cộng:2 khuyến kiểm:2 y:2 điện đến
lược của:2 lâu
lượng ,:12 ^:4 ban biên bệnh bồi cao:2 cho:2 chăm chưa các cán công:4 dân:5 giáo:2 hoạt:7 khám:2 khí kết lương môi:2 nòng nông phát:2 phân:3 phù phục:2 quân sang sinh:20 sống thuốc tin trí trạm tổ:7 và vũ vật:3 đi đoàn đảng:7 đến để đội:22
lạc , ^:2 bộ:3 với
lại ,:3 ^:4 bàn chi:3 cho:6 của hiệu khoa kết mình những nông phải quy:2 ruộng sản:4 thôn trong tự vào:2 vì được đất
lạm dụng:3
lạng ,:4 và
lạnh ,:3 ^:2 còn phải theo để
lấn chiếm:3 sâu
lấp ,:2 không:2 ruộng
lấy hiệu khoa kết:5 lòng mẫu:3 mặt mức người nông ruộng rác số sự:2 ý:2
lần ,:7 ^:13 báo cho giai:2 không lấy mỗi:4 mức:2 năm so:2 thứ:3 trong:2 trở từ đầu:2 đối ở
lập ,:8 ^:3 ban biên bản chi:2 cho chủ danh:3 dự hồ:3 khi kho khoa kênh kế một:2 mới:3 nghiệp ngân phương ra sổ:3 trung:2 tổ:8 và:5 về đo đường đảng
lắng nghe:4
lắp thiết đặt
lặp ^
lẻ , sang thuốc:2
lẻo ,:2
lề lối:2
lễ ,:2 0 hội
lệ bí che:2 chi dân:5 hộ:2 kết:3 lao:3 người nông quốc suy:2 thất tiêm:3 trích:3 trưởng:2 trẻ:5 đảng:8
lệch về
lệnh về
lịch ,:2 ^ chữa cộng nông thời trải
lọc ,:6 bệnh cơ máu mỗi nghiêm sơ trước tại ít đưa:2 đảng:3 đội
lỏng ^ lẻo:2 quản
lối ,:4 của:5 họp làm:2 sống:13 đi
lồng bè ghép:4
lộ có không thiên trình:4
lộc ^:3
lớn , ^:2 có:2 diện gánh là đã ở
lớp ,:2 0:3 ^ buổi bồi:2 chăm dạy:2 không nhận trung trẻ
lời ^ bằng dạy:2 nguyện thì thề:2 trong:2
lở 0 ^ diễn nhanh ở
lợi ,:3 ^:3 bị cho:2 dụng:2 lâu:2 nghị nhuận:2 nội quỹ:2 trong và ích:6 để:2
lợn bản châu đen
lụa ,
lục ^:2 i ii phân thị
lựa chọn:10
lực ,:11 ^:4 cao:2 cho:2 cấp cụ của:4 giai giám:2 hành khai kể:2 lãnh:23 lượng:10 người quản:2 quốc thù thực từ:2 và:2 xã:2 y:2 đại đầu:2 để:3 ứng
m ban:13 huyện thị tỉnh đảng:2
ma túy:4
mai , văn:3
mang lại thai
manh mún
minh ,:6 ^:3 bạch các hòa theo tuấn
miếu không
miền núi:11
miễn công:2 phí:4 sinh:4
miệng ,
mttq việt và:3
mua ,:2 0 bán:2 bảo gom nhầm sắm:5 vắc
muối ,
muốn ^:2 khá
mà cao chưa không:3 thực việt vận
màn hình
màng ,
mác và
mát ,
máu , bẩm liên
máy ,:2 ^:2 chế của:4 làm móc siêu tính điện được
mây ,
mã qr số:4 định
mét bờ khối kênh
mình , ^:2 phụ sinh:3 trong trước tạo đang:3
móc ^ ngoặc
mô ,:2 0 còn công dân hình:34 lớn
môi trường:24
môn , kỹ thuộc thể trở:3 về
mông ,
mùa năm vào
mùng 0
mú chưa
mún ,
mũi cho nhọn
mưa ^
mưu ,:2 ban:9 bố cho chỉ các cân công cơ kiện rà sơ:2 thành triển tổ:2 ubnd xây đánh đổi
mương nước và
mười lăm lượng mẫu và
mường khao:5
mượn trái
mạch vành
mại ,:2 điện:3 để
mạn tính:2
mạng ,:5 ^:4 cho lưới:9 phù:2 truyền:2 xã:5
mạnh ,:5 ^:5 bồi chuyển:3 các:2 công:6 giáo học:2 mẽ:3 nghiên thực:2 tuyên:2 từ:2 từng việc và:2 xây
mạo nông
mất an cân ruộng tư:2 uy đoàn ổn
mầm non
mẫu ,:7 ^:5 báo của:6 do giáo gót nhanh nhà phân số:2 tại từng và đối
mật thiết:2 thông:2
mắc ,:4 nảy về
mắm ^
mắt miễn và ở
mặn ,:7 lấn sông và ở
mặt ^:2 bà bằng:3 cán hàng nước:2 trận:50 ít ở
mẹ ,:2 mang
mẽ , cả trong
mềm cơ của quản tiêm ở
mọi hoạt học:2 khoản:2 người nhà phản thôn thửa ý đảng
mốc , trước vùng
mối , ^ có hải liên:5 quan:5 quản thuê
mỗi 0 buổi bản chi:4 cá cấp cặp gia huyện:2 héc:2 học kỳ:2 lớp người:3 năm:41 quý:12 quần thành tháng:3 thôn:2 trường trạm:2 tuần:6 vùng:3 vụ xã:11 đoàn đảng:7 đồng:2 đợt ấp:2 ủy
một buổi bộ:4 bữa chi chiều chợ cuộc:5 cán:2 câu căn:3 cộng cụm cửa héc hợp:3 khu kỳ:3 lĩnh lần:25 môn ngày người nhiệm nhân:2 nội nửa phần:5 quần sân sản:3 số:40 thị tiết trong:3 tổ:4 việc xã điểm đô địa đợt
mới ,:28 0:3 ^:23 bảo bỏ chi cách:2 có:2 công căn cơ của:2 dọc giáo gắn hiện hằng:3 khi mô mở nam như nhắc nội:8 phong phương ra thoát trên:2 trạm tài tổ việc và:8 vào:2 về ít được đảm:3
mời dự
mở 0:4 ^ chuyên:2 các khi khoa lớp:4 một rộng:22 sổ ít
mục ,:3 0:8 ^ dự:2 hằng ii nhiệm tiêm tiêu:40 về đích:18 đầu
mức , 0:3 bình:2 bồi:3 chi:2 cho hỗ:8 lương:2 sinh:7 sống:2 thuế tự xếp đóng:6 đảng độ:3
mực quốc đạo:2
mỹ , ^ duyên khóa
nam ,:12 ^:28 huyện:3 khê không là nâng nằm sông trung tỉnh:3 và:3 với
nang ,:6
nay , ^ không là mới
neo đơn
ngang ^ mức tầm ven
ngay , khi trong tại:3 từ:7
nghe báo dân:2 góp nhân nông và ý đảng:2
nghiêm 0 ^ chế:2 các:2 cán:3 hành:2 nguyên:2 ngặt:2 quy:5 rừng trị trọng túc:13 việc:2 và:2
nghiên cứu:22
nghiệm ,:4 ^:4 an:2 họp quản
nghiệp ,:35 ^:19 bao bảo bến bỏ bố chiếm cho chưa chậm chế còn:2 có:3 của dân:2 fdi:2 hiệu:2 hoạt hoặc làm lên một ngoài:2 nhà nông nước nợ phát phải qua:2 quốc rồi sử thpt:2 thuê trong:2 trước:2 trực tăng tư:2 tỉnh và:7 vàm vào vạn vụ:12 xanh:2 xây y:4 đã đông:3 được:2 đại:2 đầu đối ở:4
nghèo ,:11 0 ^:4 bình bền hoặc trước:2 và:4 đa:2
nghĩ ,
nghĩa , ^ việt:8 với vụ:2
nghẽn mạn:2
nghề ,:5 ^:2 cho:4 cá có:3 của:2 dệt:2 khác mới nghiệp:2 nông:3 nếu truyền và y:2 đối
nghệ ,:2 cao do sau sản:2 số:3 thông:5 và:2 vũ đốt
nghỉ chế thai
nghị , ^:4 ban báo bằng các:2 cán cấp:2 của:5 học lấy lần:2 ngân quyết:121 quán rút sở sửa thuộc trung:2 tỉnh:2 định ủy:3
ngoài , ^ bệnh công:2 khơi nhà:2 nước:3 vùng ý:2 đê đồng
ngoặc ,
nguy cơ hiểm:2 hại
nguyên ,:5 ^ biển hiện liệu:2 nhân:9 thuộc trở tắc:9 và:4 đất:5 đặc
nguyễn hữu:3
nguyện ,:2 ^ cho chăm vọng:3
nguồn ,:8 ^:2 cán:2 có gốc:5 kinh là lực:12 ngân nhân:3 phát:2 quỹ:3 thanh thu thì tại tập từ vắc vốn:2 được để đội
ngành ,:7 công do dược huyện:3 mỗi nghề:2 nông:2 tài tỉnh vào y:7
ngày ,:3 0:139 ^:8 chi:2 chuyển càng:4 công của hoàn hội:3 hợp khi ký:3 kể làm:5 lắng mỗi một qua thì trở tại đầu
ngân ^ hàng:7 sách:21 vốn
ngã ba
ngô quốc thị
ngõ hẻm phố xóm:2
ngăn chặn:8 mặn
ngũ ,:2 ^ bí:3 cán:10 cấp:8 nhân thầy về đảng:31
ngư dân:5 nghiệp
người ,:11 ^:3 am bệnh:15 bỏ cam canh:2 cao:13 chia chưa chịu:3 có:11 di dân:27 dự già:2 giới góp hoạt:4 học khmer khơ lao:5 là làm:7 mông nghèo:2 nào phù quản sinh sán:2 sản:3 sử:2 tham theo:4 thuộc:3 thái thật tiêu tăng từ:6 việt:3 vào:2 về đi được đạt đảng:2 đề địa:2 đứng:19 ở:2
ngạch ,
ngại va:2
ngải còn
ngẫu nhiên
ngắn , thời:2 ít:2 đăng
ngặt 0 quỹ
ngọc ^ huy và
ngọt ,:2 là
ngộ của lý
ngừa suy
ngừng chạy hoạt:2
ngữ dùng việt
nhanh ,:3 giải hơn nhạy nạn trong trực ở
nhau là nhưng trong và ở
nhi ,:2 ^ tỉnh
nhiên ,:4 0 ^:3
nhiêu đều
nhiều ,:2 chi:2 chuyển:2 dịch gian hình:2 hệ khó kết:2 kỹ mặt nguyên năm:2 nơi:3 thửa tiến trạm tổ vào về đảng đất
nhiễm ^:2 của gia khác:2 môi:4
nhiễu ngay
nhiệm ,:8 ^:3 cụ của:28 dưới giải khi:3 kỳ:8 nêu:4 quản theo:2 thi:3 trước:2 từng:2 và vì về:6 vụ:112 được đầu đến đối:3 ủy
nhiệt hoặc tình
nhu cầu:6
nhuần tư
nhuận ^:2
nhà ,:3 ^:2 cho chăm công dột:2 khoa kính:2 lưới màng máy nước:24 thuốc trọ:3 trở tư tạm:2 văn:6 vận:2 xây đầu:2 ở:9
nhánh ngân sông văn
nhân ,:18 ^:11 chính:2 chủ:5 cuối còn có:3 cận:3 của:3 dân:145 khi khu:2 khác khách lao làm lành lực:6 nhằm rộng:10 sĩ sự:6 trong:2 trên:3 tài tố vi:2 viên:6 và:2 xuất xây đầu
nhãn hiệu:2
nhìn đến:3
nhóm 0 ^ cho dân dẫn mười này sản tin trên việc zalo đối
nhũng ,:4 nhiễu vặt
như ^ can ghép mục sau:14 trên:2 từ:2 vậy yêu điều:2 đóng
nhưng chủ:2 mới
nhưỡng ^
nhượng kiếm
nhạy ,
nhất ,:2 0:31 ^:2 bằng chương của hai:2 là:28 mô:2 mỗi:2 một:14 ngày sau sổ thể:2 trong tổ về đơn đầu
nhầm phân
nhận ,:3 0 ^:28 ca chuyển cuộc diện giúp hồ:3 khoán lượng lần:2 mỗi người nhà quyền theo thuê thì thế thức:19 tiền:2 trong và:2 văn xét:3 định đỡ
nhập ^:2 bình:5 các của:4 giữa mặn từ và:2 đến đủ
nhật hằng kiến:2 ít
nhắc nhở:6
nhắn cho của về
nhằm nâng:2 phát tăng vào ổn:2
nhẹ bàn
nhịp tăng
nhọn của
nhỏ , lẻ:2 và đánh
nhớ ,
nhở , ^ hai ngay nơi phật
những biểu:2 chi chỗ công căn cơ:2 gia giải hạn:4 khó kiến kết:3 lúc mô:3 người năm:13 nơi:15 nội:5 phản quan quy:2 quần thông:3 tiêu tấm:2 tỉnh tồn việc vấn:9 vụ yêu điều đoàn đoạn đảng:6 địa:2 đồng
nhựa ^
ninh ,:5 mạng:2 thuận trật:2
niêm yết:5
niên ,:7 ^:2 cộng hoàn là nông trong xã đi được:2 ở
niềm tin:2
non đến
nq ,:46
nuôi ,:2 ^:2 biển:2 bò con cá:2 công dạy giun gò heo nông ra rong thành trang trong:2 tôm tại tập tự và vào vịt đạt
nào ^ bí chưa còn có cũng dân dù hai hình kiểm thiếu thì tập tự vượt xuống để
này ,:5 ^:9 bằng chỉ có:3 hoàn kế phù phải phổ quy:2 thay và vào áp đã được:8 để ở:2
nát cho:2
nâng cao:122 chất:2 cấp:5 hạn hạng khống lên:2 mức:4 phụ tỉ tỷ
nâu ,
né tránh:5
nét , về
nên các
nêu cao:5 gương:10 rõ:3 trên:4 tên
nòng cốt:4
nói chung riêng sai vào xấu
nóng , ^:3 và về:2
nô cấp
nôi chọn
nông ,:5 cộng:2 của dân:50 hộ là:2 nghiệp:63 sản:9 thôn:77 trường
núi ,:2 ^:3 bổ còn có giảm phía:2 và
nút báo
năm ,:19 0:186 ^:42 ban:2 báo:4 bớt cho chủ còn có:7 của:2 cử diễn giải giảm giới gây gần:2 hai:2 hằng học:4 khoảng kết:3 liền:4 lập một:7 mở:2 nay nghiêm qua:6 sinh sơ sống tham thanh theo:2 thành thực:5 tiến tiếp:5 trong:2 truyền trở:2 tại tổ:2 tổng:2 từ:2 và:4 vận ít đào đưa:2 đạt đầu:2 đối ở
năng ,:12 ^:3 cho cân cụ:2 dự:2 lãnh:2 lực:38 quảng suất số:2 tham thì:2 triển và:2 được:2 ở:2
nđ ,
nơi bí chưa:4 còn:3 có:8 công cư:8 hội:2 khác không làm:2 mang mình:7 mức nhận:28 nào:3 nặng ruộng sinh thiếu thực:3 trong trên trồng trực việc vẫn ách đóng đăng đặc đến:2 đủ ở:3
nương , rẫy
nước ,:17 ^:16 bẩn cho chỉ các còn có của hỗ:2 hợp:2 khe kênh mưa mắm mặn mở nghiên ngoài:3 ngọt:2 nào quả sinh:2 sạch:4 sử ta:3 tháo trong tập tỉnh và về:2 đang đáp đạt đầu:3 để ở
nại về:2
nạn tảo
nạo phá vét
nạp 0:2 ^ bình mỗi từ:3 và vào:2 được:4 đảng:14
nảy sinh:2
nấm ,:2
nắm bắt:4 chắc:2 tình:3 vững:2 địa
nằm cạnh ghép:2 giữa trong
nặng bệnh lãi:2 đọc
nếp ^ gặp khao phê sinh:2 và
nếu có:3 thông địa:2
nền kinh:2 nông:3 nếp:5 tảng:6 y
nể nang:6 tình
nối ,:2 dữ khám liên:3 sinh với:3
nổi bật cộm
nội ,:2 bộ:4 dung:52 soi thành vụ:12 đồng:3
nộp hồ khi:2 kinh:2 đảng:2
nợ cho của đóng
nửa so
nữ ,:4 ^:3 có khởi sinh:2 thanh:2 thành và:3 vận đăng đạt đến
nữa chất công vai:2
o lập tổng
ocop ^:2
pct ubnd
pcvp tỉnh
phan đình
phi và
phiên bác có
phiếu hẹn tín xếp
phiền hà:2
phong ,:9 0 ^:4 cách:7 giai phú trào:7 tục
phá thai tội:2 vỡ để
phác đồ
phán giá việc
pháp ,:5 ^:13 chủ:4 cụ:2 của:2 luật:10 lãnh lệnh phù tuyên tăng tưới xây y:2 để:3
phát ^ bản hiện:18 huy:20 hành nội phiếu sinh:10 thanh:3 thuốc thải:2 triển:77 tại động:2
phân , ^ biệt bón:4 bố:2 bổ:3 công:25 cấp:7 giả hữu:2 loại:4 lô phối theo tán xưởng:2 xử định
phép , ^ chăn chưa hành mà nhà
phê bình:27 phán
phì ^:2 và
phí ,:4 ^:6 cho:2 hoạt học làm mua nhà qua sau sửa thông thực:3 để:5 đối:4
phía bắc:2
phòng ,:19 ^:6 bắt bệnh:4 chịu các cấp:2 cửa giáo huyện:11 hđnd khám:4 lao là ngừa nông nội quản sinh siêu sở thành:3 thị trung:3 tài:4 tư tỉnh:9 tổng và:2 văn với xét:2 y:4 đuối đăng đảng:2 đầy để ở ủy
phó bí:23 chủ:5 dịch trưởng với:2
phóng mặt:2
phù hợp:33
phú , long:4 mỹ:3 thạch:4
phúc ^:9 tra:2 đáp
phút ^:4 kể nghe đọc ở:2
phương ,:15 0 ^:5 cam châm:6 có:2 cụ dành giữ ii không ngày:5 nào năm pháp quy quản theo:2 thức:6 tiện:2 trong về án:5
phước ^
phường ,:26 ^:3 bến có:2 giữ phân sở trung tân về xuân:2
phạm ^:9 cho chính:2 kỷ pháp quang thầy trên tín:2 từ vi:6 vùng về đã đức
phạt và
phải bị chuyển chấm:2 chịu:3 có:10 cắm giải góp gương:3 gắn khớp kiểm kết:2 là làm:3 nghiêm như:2 nhận nhằm nâng nắm nằm nộp:2 qua quan quán rõ:2 sinh theo thế:2 tiết tổ tự xây:3 xóa xử:2 đi được:4 định đứng
phản biện:5 bác:3 ánh:5 động ứng
phấn đấu:21
phần , ba:2 cho còn cùng hoàn hóa lớn:3 mười mềm:4 phổ thứ:6 tư:2 việc:2 xây:5
phẩm ,:4 0 ^:2 chất:9 chức:3 có giữa không:2 mỗi:2 nâng ocop:2 sinh theo trên trồng từ:3 đạt đối
phẫu thuật
phận cán:4 một tổ ở
phật tử
phế cầu
phố ,:20 ^:12 chưa có:2 cùng dành giai giữ:2 hiện hoặc:4 hải không kiện kết làm lâm mỗi:2 mở nhiều nói:2 phù phải phối:2 tham trong trên trở trực tuyên tại tốt:2 và:2 vận xanh đa để đủ
phối hợp:41 nông
phồng công:2
phổ biến:12 cập:3 thông:3 tốt
phổi tắc:2
phụ , cho cấp:7 huynh lục:5 nữ:17 phẩm theo thuộc trách:16
phục , ^ cơ dứt hạn hồi:3 khuyết nghề những triệt:3 tráng tình:5 tư:2 vụ:9
phủ ^ bảo:2 khắp lãnh:2 quy rừng:2 sóng và xanh
phức tạp:3
pyt ^ ngày
qc ,
qr đặt
qua ,:5 0 ban chế các hòm hợp khảo kế loa ngày:2 ngân nhiều nhóm phong phòng thiết tài tổng và:2 zalo ít điện đào:4
quan ,:26 ^:2 báo bảo chuyên:3 chủ chức:2 có:2 giúp hành hướng hưởng hệ:6 liên:4 nhà:2 như phải phối quán tham:2 theo:2 thuế thành thông thường:3 tmgv trắc trọng:8 tâm:28 tư tổ và xanh điểm:11 đơn đảng đến:2
quang lộc minh thịnh:2 vinh
quanh bảy ta
quy chuẩn:2 chế:26 hoạch:32 mô:7 trình:6 tại tắc và định:54 ước
quyết ,:16 0:3 ^:19 bức chung chuyên cơ:3 của:8 dứt:3 hội không kịp:2 làm:2 nghiêm nghị:2 nguyện ngăn:2 những:4 này:3 nêu phù phải số:41 theo:2 thủ:2 trong:3 trung:2 trên tại việc:2 và:4 về:4 đưa:2 được đại:6 đến:2 định:19 đồng
quyền ,:5 ^:3 chưa:2 các:4 cơ cấp:3 của hạn:6 lợi:2 rút sở sử:7 thì:2 trong:2 trực tập tự và:3 về địa:7
quá 0:9 khả một thẩm thời trình:6 tải:2
quán của triệt:29
quát ^:6
quân , 0:7 chung:2 còn cả của:3 mỗi nhân:4 nòng sự:20 trên:2 tự y đạt đầu:3 đội:2
quét được
quê hương làm
quý ,:6 0 ^:6 của dự góp gặp i:6 ii:9 iii:5 iv:8 một:4 nhất trong và về đem
quăng vào
quả ,:6 ^:12 chủ các:3 cô công:11 cùng của giải giữa hoạt:3 hội:2 khảo kiểm:2 kế:2 làm mỗi nghị nhiệm phúc quan:3 quản rồi sớm sử theo thiết:2 thực:9 trước tình:2 và về:2 xếp:3 đánh đạt
quản , lý:74 trị vắc đốc
quảng cáo:4
quần chúng:18
quầy riêng thuốc
quế , tại
quốc ,:4 ^ gia:12 hùng hội:3 phòng tế:5 việt:16 và:7 xã
quỹ an bảo:3 của hỗ:3 phát tín đất:4
qđ ,:9
qđi ,:3
ra ^ bênh bằng chủ các:2 hôn khỏi:13 mục nghị nhanh nước phải san tham:3 toàn trường tổ vùng vận đảo ở
ranh giới ruộng
riêng ,:2 ^:2 của:2 hai theo tiếp trực
rong quy
ruộng ,:7 còn cùng hai không:2 làm sang tốt và xấu đất đồng
rà soát:30
ràng được
rác ba bằng làm lộ thải:7 tại:2
rãi mô
rèn luyện:22
rõ , nguồn người:3 nét:2 phải ràng rệt số thời:2 tiêu trách:4 việc:4 yêu đường đề
rút giấy khi kinh:4 ngắn:4
rơi song
rơm , ^ rạ:3 sau
rượu ,:3 mạnh
rạ , ^ ngoài
rạch ^:2
rầy nâu
rẫy ổn
rập khuôn
rằng sự để
rệt sức
rồi mới:2 trở
rộng ,:4 0 bệnh cho chương câu diện:3 hợp khám mô:5 mạng nhanh những:2 phạm ra rãi rừng:2 tấm:2 tổ và vùng xuất điển đến
rời cảng nhau nông
rừng bền:2 cho duy gỗ:3 tự:2 đạt ở:2
sa nhân
sai ^ sự:2 trái:3 về
san lấp:2
sang , dân:2 dịch hướng làm:2 mục nhượng trang tư
sao , ^ chép:3 trở
sau 0:2 ^:22 khi:3 kiểm:2 mỗi:3 phải thu:2 điều đây:4 đó đại đối
sen phải
sinh ,:6 0 ^:10 bãi bình chuồng chưa con:3 còn có của duy dưới hoạt:107 học:7 không kế là môi nghiêm người nhà phẩm:2 thay thấp:2 tiểu trung trước:2 trị trở tình từ:3 viên:7 và:2 xã điểm:5 đóng được:2 đạt đến đủ:4 ở
siêu thị âm:4
siết chặt:2
snv ^ ngày
so với:8
soi ,:3 khớp lại
song ngữ:2 phương
soát ,:24 bệnh:3 chặt:5 các:2 dữ giá lại mặn quy sàng toàn trẻ tàu đảng
soạn thảo tài:3
sung ,:5 ^ chỉ:2 chức các khoản một:3 nội pháp quy:4 và:2 điều đảng
suy dinh:5 thoái:5
suất lao sinh:3 tín tử:2
suốt ^
sàn thương:3
sàng lọc:19
sách ,:9 0 ^:2 cho của dân:4 huyện:3 hằng hỗ:8 nguồn:2 nhà:3 pháp thu:2 thành trung tỉnh:6 và về xã:2 đãi đơn đảng đất:2 đặc đối:3
sán dìu:2
sáng ,:3 ^ chủ thứ tạo:4
sáp nhập:2
sát ,:19 0 ^:9 biển chi chuyên cơ của:6 dịch hoạt hành:2 hướng hằng:2 mức nghị nhu năm sự theo:2 thường:2 thực:4 toàn tập việc:18 và:3 vào về với ít đảng đến
sáu ^:3 công cống khóa tháng:2 tuần
sâm núi
sân gôn:2 tập
sâu ,:6 ^:2 bệnh hơn hại lên sắc:10 ở:2
sóc , chè dinh dài người:5 sức:21
sóng 0 di phát
sông ,:2 ^ cửu:3 lâm lũy sạt đang
súc ,
sút ^
sĩ ,:11 ^:2 có cơ của gia giai khám làm:5 tiêu trung từ và vào về đại:2
sơ , chế cấp:5 gửi không kết:10 sinh:4 sức:4 điện:2 đăng được đảng:2 đề
sơn ,:4 ^:8 ba:2 vào
sư ở
sưu tầm:2
sạ thưa
sạch ,:11 dữ theo:2 tại tập:2 và
sạt lở:4
sản ,:2 ^:3 bảo:2 chủ:2 hồ lượng:3 phẩm:12 qua tăng tư tại từng việt:17 và xuất:30 được:2 đạt địa đứng ở
sấy đi
sắc ,:3 ^:4 hơn nghị:2 nhiệm:2 nội tôn:2 tầm văn vị:3
sắm , kịp thuốc tài tập
sắp xếp:16
sẻ tin:2
số ,:18 0:114 ^:26 bệnh chi:6 cho:3 chất cuộc các cán:2 cân có cơ:2 cấp:7 cặp:2 cộng:3 của diễn dưới giới:4 huyện hóa:3 hạn hợp:2 kiêm liệu:3 là:3 làm lượng:6 nhiệm nông:2 năm:5 nơi:4 nội:4 phải qua sống tham:5 theo:3 thiếu thu thuốc thành thôn:2 trong:10 trên:3 trích trưởng:2 tàu:2 tỉnh tổ:5 từ:2 từng và:7 vàng vào:6 vùng:2 vấn:2 về xã:5 y:2 đi điều:3 điện đô được:4 đạt:2 đảng:7 để địa:2 định đội ở
sống ,:9 ^:2 cho của:6 khỏe lành nông:2 trong trung:2 văn vật đơn:2 ở
sốt xuất
sổ ^ ghi nghị riêng tay:2 theo:3 và
sớm ,:2 hơn và:2 được
sở ,:37 ^:31 bán:2 bảo bỏ bốn:5 cho:2 chăm:2 chăn:2 chưa:2 còn có:2 dưỡng:2 dịch dữ:9 giao:2 hội hợp hữu khi khám:2 liên là lên lập nghiêm nhiệm nông nắm nội:10 phù phải:2 siêu sơ sản:2 theo thu thông:3 thật trong:2 tttt tài:3 tại vi và:3 vật về:2 với xây xã:2 y:8 đáp đóng:2 đảng:79 để:8 đối:3 đồng ấp
sức chiến:19 cạnh giữ khỏe:61 lãnh và
sử dụng:41
sửa ,:3 ^ chữa:4 sang thì đổi:14
sự ,:14 chi chuyển:3 chính cấp:2 cần:2 cố giám giúp huyện hài:4 là:2 làm lãnh:8 nghiệp:9 phát phân suy tham thật:2 thống:2 tiên trong:2 trúng tỉnh và:2 xã:3 đoàn đón đảng:15
t ,:18 trưởng
ta ,:2 ^ còn giữ ruộng rừng so:2 được đạt đất:5 ở
tai ,
tan máu
tang không
tay , chân phải đảng:2
tctt xh
tem quét
thai ,:2 nhi:3 phụ:2 sản tư và:2
thalassemia ,
tham dự:4 gia:30 mưu:30 nhũng:5
thanh , ^:2 các huyện:3 lọc mở niên:16 sơn:4 toán:2 tra:2 tâm tòng và:4 xã
thao , ^ cho huyện và
thay cho:2 rõ thế:4
then chốt
theo ^:6 ba:2 bác bản ca chiều chuyên:2 chuỗi:2 chương chỉ:4 chức các cánh:2 cơ cụm:2 dõi:33 giá hình:2 hướng:8 học hợp khung kế:3 kịp:2 lịch lộ lời:2 mẫu:3 một nghị:4 nhiệm:2 những:2 nội phân:5 phương:5 phụ:2 quy:14 quyết:5 số:2 thông thời thứ tinh:2 tiêu tình tôn:3 tư:5 tổ:2 từng:3 xóm điều đơn:3 đặt đề:2 địa:2
thi bí hành:4 quốc viết đua:10
thiên bàu tai
thiết ban bị:8 cho:2 chế giữa thực:8 và vì:2 với yếu
thiếu bác gương hụt kinh kiên nghiên người nước thuốc:4 thì đất:3
thiểu 0:9 ba một số:17
thiện ^ chuẩn:2 chính hệ pháp theo tổ:2 và:2
thiệp bào mạch
thiệt khi
thiệu cho:4 cán:2 hiệp mô tấm tổ vào ít đoàn:3 để
thoái , tư về:3
thoát nghèo
thoại ,:2 ^:2 của:2 thông trực:3
thpt 0 và:2
thu ,:3 do gom:7 gọn hoạch:2 hút:6 hẹp:3 hồi:5 mua:2 ngân nhập:13 năm nộp tiền từ:2
thuyết phục
thuyền trưởng
thuê ,:3 ^ hoặc lại:2 và đất:2
thuần nông
thuận lợi:6 mua tiện về
thuật , ^ cao mới nội
thuế ,:3 ^:2 sử tiêu
thuốc ,:12 ^:2 bảo:2 giả:3 hóa kém:2 kéo kê lá:3 nam quý:2 sinh sản theo:2 thiết thú trong trên trừ và:2 vượt về điều
thuộc ,:6 ^:2 căn cụ diện huyện:4 hộ:3 nhóm quỹ thành:3 thẩm thị trung:5 tỉnh:3 tổ và vào đảng:9 ủy
thành 0 ^:2 ba bệnh chỉ các:4 cán công:2 cấp di giải kế:3 lập:14 nghĩa nhiệm:6 niên:2 phân phần phố:26 quả thị tiêu trong:10 trước:5 tích:2 tỉnh tốt:14 viên:5 việc:3 xuất:2 xóa đoàn đô đề:2 đội ủy:39
thác theo tài ven
thách có
thái , cho độ:3
tháng ,:6 0:58 ^:12 cho:3 cuối gửi một:6 phù rút trong trở:3 tổ từ và ít đúng để:2 đối
thánh cao
tháo gỡ:4 đường:3
thân ,:2 thiện
thêm 0:3 mắt một ngân
thì ban bàn báo:2 bị chi chấm cấp ghi giúp:2 huyện hướng không:4 kiểm:2 làm:3 lập phải phổ trong tự đưa đảng đề:2 để ở:2 ủy
thí điểm:6
thích cho:2 hợp ứng:3
thôi việc
thôn ,:59 ^:21 bản bố cho chưa chậm còn có:3 của giai giảm:2 hiện:2 hoặc hài hướng khe:4 không khởi loại:2 là làm lên mỗi:2 mới:13 ngày nhận nào:2 năm:2 sinh sạch tham theo tiệm trong trung trên trắng từ và:9 vào:2 đông được:4 đạt đối:2 đồi đồng đổi đội ở:2
thông ,:5 ^:3 báo:7 bằng chưa chịu dành dân liên:2 lệ minh:3 nông nội qua:5 suốt tin:30 toàn:2 trong:2 tư tại và với:3 đại đến đồng
thù bảo của hoặc địch:3
thùng ,
thú y:3
thăm hỏi ít
thơm thới và
thư ,:25 ^:20 chi:32 các có cấp:30 cổ huyện khóa không kiêm là mới quyết thường:3 trung:2 trẻ tỉnh tổ và:3 vượt về:4 đoàn đảng:8
thưa ,
thương ,:2 binh hiệu khu lái mại:6 và
thước đo:3
thường chịu kỳ trú trực:17 vụ:71 xuyên:43 đất
thưởng ,:6 cho tổ:2 ấp
thạch , ^ từ và
thạnh phong:6
thả nuôi
thải , chuồng nhựa sinh:4 thấp:2 y:2
thảm họa
thảo ^ bản luận
thấm nhuần
thấp ,:4 ^:4 còi:4 nhất trên
thất nghiệp
thấy ^ bài
thần ,:7 của hợp:2 kết nghị trách:4 tự
thầu ,:2 chậm tập
thầy thuốc:2
thẩm quyền:3 định:3
thật , ^ cần:2 sự:2 trên:2 ở
thắn và
thắng ^ lợi
thẳng thắn
thẻ bảo:4 vàng:2
thế chấp:3 của:2 giới:2 hướng hệ:2 lực mạnh nghị những được
thề khi:2
thể ,:14 ^:13 bàn cho:6 chính:5 chất:3 chế cấp dục:4 dứt:2 hiện huyện hóa:18 khu lực:3 nhận nâng phù sản tham thao:5 thành thấp:4 trong:4 trách trẻ và:2 xã:2 đến:3 để đối
thị ,:7 0 ^:5 bình hóa:2 kim lan loại lụa mai minh mới mỹ nam ngọc này:6 số:11 thanh thông trường:5 trấn:33 và:2 xuân xuống xã:17 đang được ủy:19
thịnh ^:2
thịt ,
thọ , trung:6 và
thỏa thuận
thống ^:3 bệnh chính:18 chăm kê:2 loa nhất:9 siêu truyền:2 tổ văn:2 y:4 đo ở
thổ cẩm nhưỡng
thổi phồng:2
thới ^ hưng:5
thời ,:4 ^:3 biểu:2 báo chú chấn:2 các cụ:2 củng gian:19 hành:2 hạn:11 kiện kỳ là:17 lượng:5 nhắc nhằm những:2 phát:4 phê:3 phản qua rà:2 sơ sửa:2 sự:2 tham thay tháo thông tiết trong tạo với vụ xử:3 định
thụ muối nông:2 đặc ở
thục ^
thủ hỗ trưởng:4 tính tướng tục:5
thủy lợi:3 sản:3 ở
thứ 0:4 ba:4 hai:7 nhất:2 năm:3 sáu tự xx
thức ,:11 ^:4 cho chăm chưa có của:3 dìu hoạt học lãnh:4 sinh sâu:2 thuê:2 thì:2 trong:2 truyền trực:2 tu:3 và:4 về y ăn:5 đầy:2 để đối đội
thừa cân:2 kế:2 nhận
thử nghiệm thách trên việc ở
thửa ,:2 còn cũ phải ruộng:2 đất ở
thực ,:5 ^:4 chất:2 hiện:282 hành phẩm:12 sự:3 tiễn:13 trạng tế:4 vượt vật:2 địa
tiktok ^
tim ^
tin ,:8 ^:3 cho chưa chữa:2 cá:2 của:3 dự hai hoạt nhanh nhắn:3 quy sức thời trong:4 trên trước và:5 xuyên xã xấu yêu điện đại:2 đồn
tinh , gọn:2 thần:13
tiêm bù chủng:10 lưu phòng:2 vét đủ
tiên ,:3 ^:3 bệnh bố chăm chủ con cán của giao học lãm:2 nguồn phong:5 tiến vốn xã đầu
tiêu ,:5 ^:15 biểu:6 bắt chung:3 chuẩn:5 chí:8 chủ:3 cấp:2 cụ:8 của cực:4 dân dùng kinh là lợi mức nêu phát:2 phấn quốc:2 thụ:5 trở tổng:6 từng và về:8 xây xã đến:3
tiến bao bộ:4 công hành:5 quy:2 trong tới:2 việc đến đối độ
tiếng dân nói trước
tiếp chỉ các:2 công cận:6 của:2 dân dự:2 giáo hoặc lãnh nhà nhận:7 phải theo:6 tại:2 tục:32 và:2 với:2 xúc
tiết , kiệm:3 thêm thể
tiền bảo bồi hôn:2 lương:4 mặt:2 qua thu thuê túi tới vận
tiểu học mục:2 thương
tiễn ,:2 ^ của:3 và:2 về để ở:3
tiệc ,
tiệm cận
tiện ,:2 thông:2
tm ^:3
tmgv tu tỉnh
toàn ,:7 ^:2 ban:6 bộ:13 chi các cơ cấp:3 diện:7 dân:6 dịch khóa:5 lãnh mô mạng sinh:3 thực:7 trên trình tỉnh:3 tổ xã:2 đảng:12 đến ở
toán không:2 và
tra ,:53 0:4 ^:3 chi:3 các cấp:6 của doanh huyện:5 hành phòng số thành:2 thị tỉnh:2 việc:4 và về đã đảng:3 đến đối đột ở
trai ,:3
trang ,:4 ^ bị fanpage:2 ngõ thiết:2 thông:3 trại:5 zalo đô
tranh ,:2 bảo cao chấp:4 phòng phản:2 thủ với:2
trao huy đổi:3
tri thức
triển ,:2 ^:4 bảo bền chăn các:4 của:3 du dược:2 dữ hàng hạ hợp khai:34 kinh:9 mạng nguồn:3 ngành:2 người:2 nhân nuôi nông:5 thành tổ vùng đoàn đảng:24 đất:2
triệt ,:9 ^:2 bằng chủ các của nghị:8 phá:2 sâu:6 để:3
triệu héc lao mét đồng:10
trong 0:12 ba:2 ban:2 buổi bán bệnh chi các:19 cán:2 công:17 cơ cấp:3 danh doanh:2 gia:2 giai:14 giao giáo hai:2 hoàn hoạt huyện:2 khi:3 khu:2 kiểm:3 kế:2 kỳ lao:2 làm lực mua nghị ngành:2 ngày nhiều nhân:2 nhóm nhận những:6 năm:29 nước:4 nội:2 phân phòng:2 phường quan quá:3 quân:2 quý:10 sinh:2 sáng:3 sạch:5 sự thành tháng:9 thị:2 thời:2 thực toàn:10 trồng tình:8 tầm tỉnh:6 tổ:2 từng tự:2 việc:9 và:2 vòng:9 vùng vận:4 xây:2 xã đánh:2 đó:21 đơn đại đảng:4 độ ấp
trung ,:2 ^ bình:8 bộ cho:2 chuyển:2 chỉ:2 cấp:12 củng:4 du:2 dân:7 gắn gỡ hư hạn:2 học:3 lãnh:2 một nguồn:2 phòng phải theo thực tuyên tâm:39 vào:4 đo đất:3 ương:78 ở
truy xuất:3
truyền ,:9 ^:7 cho gia hình:2 kết:2 nghề:3 nghị:2 nội:2 riêng số:2 thanh:9 thông:11 thống:3 trên:2 trực về với:2
trà khương:3
tràn dầu lan:2
trào , thi:5 để
trách ,:4 ^:2 ban chi có một mục:2 nguồn nhiệm:68 tham tmgv từ văn xã:2 yếu địa ở:5
trái ,:3 phép:2 quy
tráng giống
tránh ,:3 trong:2 để
trên ,:6 0:28 ^:7 biển:2 báo các:3 có:2 cơ:2 cồn danh facebook gia giao:2 giấy:2 hệ:2 internet không:3 loa:2 luôn là lợi môi mạng:3 mỗi:2 một nền phù:3 phần:2 sàn:3 sóng thực trang:2 trực:3 tuyến tàu tăng từng về zalo đài đây địa:21 đối:4 ở
trì ,:16 0 ^:3 chuyên cuộc giám hướng:2 hội khám kiểm mạng:2 nhiệm:3 nhất nền phối quy tham thẩm thực triển trong tỉ vận:2 ít đội ở:2
trình ,:5 ^:7 ban bồi:2 cho:2 công:6 cấp hành:18 hội:2 khám:2 kiểm:4 mục:2 này:2 nâng nước phát phương rà sơ số:2 theo thực:3 tiêm triển trữ tính về xây đô:2 đối độ:15
trí ,:9 0:3 bí chiến:3 chỗ cán của kinh:2 lại một ngân nhà phòng:2 quầy thức:3 trung tuệ tổ việc vốn xong xuồng đủ:3
trích lại quỹ đảng:3
trò ,:6 của:15 hạt:3 lãnh nòng tham tiên đại
trông chờ:2
trù ,
trùng lặp
trú ,:3 ^:6 thì đủ ở
trúc nông:2
trúng cử
trương ,:7 bí:4 của:8 giải phân thành ương:2
trước ,:2 0:2 ^:3 ban chi chủ hôn hết:6 hội khi:3 luận lời mắt:2 ngày:33 những:3 năm:10 sinh tháng:3 tuổi
trường ,:2 ^:10 bố cao chính chất có:2 cũ hoàn học:10 hợp:8 làm nông:4 phổ phục quản rừng số sử thuận:2 trung tín tập và xã xử đại đối:2 ảnh ở
trưởng ,:4 ^ ban:20 bản:3 cơ:4 giá giúp khu khá nông phòng thành:2 thôn:21 tổ:8 đoàn
trại , ^:2 an khép về được đến:2
trạm bơm chăn có cấp tối vệ xuống y:30
trạng ^ công hình:2 lạm lựa:2 nằm nể:4 quá:2 san suy sức thiếu:3 trưởng tùy về
trả cho:2 của dịch học kết lời:5 phụ về
trải ^:3 nghiệm
trấn ,:5 ^:11 chịu:2 có:2 nằm:2 quản theo và:4 về đáp đạt đến để
trần quang thị văn:2
trận ,:3 ^:2 chủ kiêm là:3 thôn:4 tổ:28 và:6 xã đạt
trật tự:9
trắc tài
trắng , cho đảng:2
trẻ ,:3 ^:2 dưới:4 em:15 hơn mẫu rời sơ:2 theo tốt về:3 vị:2 đối
trị ,:58 ^:10 ban:2 cho:5 các của:4 gia:4 giá huyện:3 hằng hệ không lãnh người sản:4 thành:2 thì thường:2 thị trong:2 trở:7 tăng:2 tư:4 tại tỉnh tổng từ:3 và:4 về:5 vững:4 xã:2 được:2 đạo ở:6
trọ ,:2 công
trọng , ^:6 công:6 của:7 dư lựa:2 những:3 nâng:2 quyền thực tâm:5 tổ tự:2 việc:2 yếu điểm:2 để động
trọt ,:2 hoặc đạt
trốn đóng
trống , ^ cho quá thì
trồng ,:6 bần cây dược lúa:12 mới nấm trọt:4
trở lên:59 thành:3 về:4 đi
trợ 0:3 ^:2 ban bác bằng chủ:2 cán của:3 di doanh:2 hoạt:2 hằng hộ:2 kinh kỹ lãi một:2 mức nhà nông:3 phần thêm:2 tiền:2 trưởng tích tối về đóng:3
trụ sở:2 trong đỡ
trục lợi:4 xã
trừ sâu điểm đảng
trữ nước:2 thuốc đủ:2
trực , 0 ^:3 hđnd:3 hội:3 theo thuộc:38 thành:4 tiếp:17 tuyến:8 tại tỉnh:2
tt , ^:5 huyện hđnd
ttg ,
ttr ,:2
tttt ^
tu ,:2 ^:5 bổ dưỡng:8 ngày:7
tuy nhiên:4 vậy:2
tuyên dương giáo:17 truyền:25
tuyến ^:3 biên cuối do dưới huyện:2 phố toàn trung trên tỉnh từ với xã:2 đường đến:2 ở
tuyển dụng mỗi
tuân thủ
tuấn , ^:2
tuần 0 ^:5 cho dành giữa hai một:2 trên đầu:2
tuệ đối
tuổi ,:6 0 ^:7 ban cao cho chưa cài có:3 dưới:2 dựa giảm huyện lao lên phải suy:2 sống:2 thọ:8 tiêm toàn truyền trên trở:6 tỉnh từ được:2 ở
tw ,:13 ^:6 của:3 do ngày:29 sát thành trên và:2 về:4
tx ,
ty cấp:2 cổ lâm
tài , ^ chính:10 khoản liệu:4 nguyên:11 sản:3
tàu , chuyển cá:7 của:2 nhỏ
tá ngô
tác ,:5 ^:3 chăm:2 chỉ:5 cán:4 của:5 dân:19 dự:2 giám giáo:8 hàng hằng kiểm:7 kết:5 liên là mặt:12 nhân nắm phát:5 quy:6 quán quản:17 quần:2 quốc:2 song thanh thông thường:4 toàn:4 truyền:2 tuyên:5 tại:3 tạo:2 tổ:3 tự:3 viên:6 và:3 văn:2 xây:10 xã:42 y đào đánh:5 đảng:13 đối đổi ở:2
tách rời
tán ^ rừng:2
tâm ,:6 ^:6 chính:7 chăm:2 chỉ các công:2 cấp của dịch dữ giao:2 giáo giống hoạt huyết:2 kiểm lãnh:3 một phát:4 sau thần:4 thực:2 truyền văn:3 xây:2 y:17 đào đúng đưa đầu
tân hòa:2 lạng:4 lộc:2 lợi phong:2
tây nguyên:3
tên ^ có cơ trong trên
tìm trước
tình hay huống:4 hình:40 nguyện trạng:21 và
tích ,:2 0:2 bù:2 cam chung cực:8 giữ khoán lúa rừng trong tụ:4 đang đình đất:3
tín ,:3 ^ cao chỉ:2 dụng:6 lãnh nhiệm:2 thấp:2 trong:2 để:3 đồ ở
tính chiến chất:2 khi:5 kỷ nêu thai:3 tiên:2 toán tổ và:3 đúng đủ
tòng ^
tôi ,
tôm , ngoài đông ở
tôn giáo:9 trọng
tông hóa:2
tùy tiện
tú ,:4 trong về để
túc ,:5 ^ các mô quy:2 thực trong:2
túi của
túy ,:2 ở:2
tăng 0:2 ^ bình:3 cao chi:4 cường:58 của huyết:4 nguồn:3 nhanh nông:2 số thuế thêm thời:3 trưởng:3
tơ ,
tư ,:4 ^:7 bệnh:2 cho:3 các:2 cách:8 còn công:5 cơ của duy:2 dàn dây giường hóa liệu:2 nghĩa nhân:18 nâng nông:3 pháp:3 phòng phải phục số:2 theo thời thục thủy trong tưởng:29 từ vào:3 vấn:7 đường được
tương xứng:2
tước quyền:2
tưới ướt
tướng chính
tưởng ,:15 ^:2 chính:5 của:6 theo trông:2
tượng ^ kiểm kết:2 áp
tạc ,:2
tại ,:2 0:5 ba bản bến bệnh chỗ:5 chức các:8 cơ:3 cụm di giao huyện hòa hộ hội hợp khu kỳ một ngã nhà:6 nông:2 nơi phú phường sơn thành:2 thôn thị trung:2 trà trên:2 trạm:5 trụ:2 tuyến tạo tất tổ tờ vùng xã:5
tạm ,:2 cho miễn thời trú
tạng ,
tạo ,:8 0 ^:5 chuyển:2 chân các diện:2 giống lập môi:2 nghề:2 nguồn:12 nhân nền ra sự:5 theo:2 trong trình từ:2 và vườn về điều:15 được đạt:4 đất
tạp ^:2 về xảy
tả lợn
tải ^ bệnh ở
tảng ^ số tư:3 để
tảo hôn:3
tấm gương:5
tấn công
tất cả:8 trong
tầm ,:2 nhiệm nhìn:3 quan:4 tay vóc:3
tầng ^ nông số:2 viễn vùng
tận dụng trạm
tập ,:16 ^ chuyên hoàn huấn:4 hợp:3 một nghị:3 nhằm nâng quán thường thể:17 trung:42 video và:7
tật ^ bẩm khúc:2 tỉnh từ:2
tắc ^:2 của kéo nghẽn:2 tập:6 ứng
tắt là:5
tặng gói
tế ,:52 0 ^:20 bào bổ cao:2 cho:3 chuyên chưa:3 chủ có:4 công:6 cơ:8 cấp của:2 dưới:2 dự:9 giảm giữ:2 hiện hoàn hoặc huyện:15 học hộ hợp:2 khám kiêm kiểm lâm lây lưu:2 lập mà ngoài nguy ngân nước:2 phủ theo:3 thu thôn thị toàn:2 trang trong:2 trung:3 trên:2 trường:2 tăng tư:11 tập:3 và:4 vào xa xin xuống xã:9 đi được đạt:6 đến để ấp ứng
tết ^:2
tỉ lệ:20 suất:3 số:2 trọng
tỉnh ,:21 0 ^:24 ban:4 bình:3 chi chưa chủ còn có:4 cử do dành dẫn giám giảm hòa hậu:3 hỗ:2 khóa long làm:4 lâm:4 lãnh:3 lên lần lộ lựa mở nâng nắm phối quy:2 quản sửa thông:2 thường triển trong:2 trình trước trực tại tổ:2 vi và:7 về:4 với:2 xem xác xây:3 đã đông:2 đưa đến:2 ủy:82
tịch ^:8 hđnd hội:5 phụ ubnd:2 xã ủy:20
tố dân:2 môi tích
tốc và độ:5
tối mùng thiểu:11 và đa:3
tốn kém
tốt ,:12 ^:11 bị chủ chức công:7 hơn nghiệp:5 nhiệm:14 nhân những phương đẹp:2
tồn các:2 làng tại:4
tổ ^ chức:366 công:4 dân:38 dịch giúp hòa:2 hợp:3 khuyến kiểm phân quốc:29 tham trưởng:11 tình y đảng:6
tổng bí:2 dư hợp:12 kinh kết:14 lao:2 quát:6 số:3 tỉ tỷ:2 điểm đàn
tộc ,:2 biên bán thiểu:17 trong ở
tội phạm:3
tới thành:2 điện
tờ , rơi trình:2
tụ ,:4 điểm
tục ,:3 chuyển chỉ có:2 củng:2 giảm là nhân nâng:2 quan:2 quán:2 rà:2 tham thông thực:6 triển tăng tổ về:2 xóa đưa đẩy:2 đổi:6
từ 0:42 ba bệnh ca:2 chi chuyển:2 các cơ:7 cấp:2 doanh dưới hai:2 hoàn:3 huyện hạng:2 khi:3 khá khâu kế:2 mầm mẫu:2 nguyên nguồn ngày:6 năm:8 quý:3 sơ sản tháng trang:2 trung:4 tư tỉnh:2 việc vụ:3 xa:3 xã đảo
từng bước:7 chi:2 chức huyện:2 hộ loại ngành:2 nhà:2 nhóm năm phòng quy thành:2 thửa trường vùng:2 vụ xã:4 đảng:3 đầu địa:6 đồng ấp:3
tử ,:2 ^:3 cho:2 cung của gắn trong trước:2 vong:2 và:2 được đối:2 ở:2
tự , ^:2 chuyển:4 chọn:2 chủ diễn:4 do:8 giác:2 giúp kiểm:4 lực:2 nguyện:4 nhiên:3 nhận phát phê:11 quản soi:3 sửa:3 trong trọng:4 tính tại vệ xây:2 ý ưu ở:2
tựa trong
tỷ lệ:18 suất:2 số:2 đồng:7
ubnd , ^:4 các:3 huyện:2 ngày:6 thị tỉnh:9 xã ở
ung thư:3
uy tín:14
uống thuốc
v ,:2 ^:5 tuyên
va chạm:2
vai trò:29
vay hộ nông nặng:2 qua theo trên
ven biển:5 bờ đô
vhxh ^
vi , ^:3 chi:2 gây:2 hành móc phá phạm:17 quý sản:2 văn:2 điều
video ngắn
vinh ^
viên ,:73 ^:76 ban:9 biết bảo:3 bỏ bộ cao cho:2 chính:3 chưa:4 chức:5 các còn:2 có:5 cơ:5 cấp:3 cắm của:4 dám dân:4 dùng dư dưới:2 dự giúp giảm giỏi gặp:4 gửi hiến:2 hiểu hoàn:2 hàng:3 hằng khi:4 không:12 kiên kèm kịp luôn là:12 làm:3 lập lợi:2 mới:9 nghỉ ngày nhân nhận:2 năm phải:4 phản phụ:5 qua quanh quê ra:2 soi suy tham theo:3 thiếu thì thực:2 tiêu:2 tiếp trong:15 trên:2 trước:3 trường trạm trẻ:2 trở:6 tuổi tại tạm tốt:3 tự:2 vi:5 và:10 vận về:2 với xin xuất:2 y:6 đang:4 đi:7 điện:2 đáp:2 được:14 đảm đến để:3 đối đủ ưu:6 ở:8
viết , nhiều tắt:2 về
viễn thông
việc ,:11 ^:11 ban bán bảo:2 chia chấp:2 chỉ có của:9 củng dồn giữ gì:3 hoàn hằng học:5 khó:2 khắc kiểm:3 kê:2 liên luân làm:7 lãng lãnh:2 lập mẫu:7 mọi nghiên:3 người:2 nào:3 nâng:6 nêu:3 nắm nối phát phải phối phức quá quản:2 riêng rà:2 sau sinh sắp sử sửa theo thu thành thường:3 thật thực:23 tiếp triển:2 trong:4 trực tu tại:4 tỉnh tổ:3 và:2 vượt với:2 vừa xây:6 xét xóa xếp đo đánh đã đông đưa được đầu để:2 đốt ổn ở:2
viện ,:8 quy sản theo tiếp trung tuyến:3 từ:2 đa:7
việt , nam:50
vong trẻ:2
vt ,:3 ^:5
vui chơi
và , 0:19 an:2 ban:3 bán:3 báo:2 bảo:2 bắt bố bổ bớt bữa chi:3 cho:2 chuyển:3 chính chăm chưa chương:4 chấm:2 chất:14 chỉ chịu:2 chủ:6 chừa cuối cá các:43 cán:3 còn:2 có:6 công:21 cúm cơ:6 cả cảng:2 cảnh:2 cấp:4 cộng:2 cột cụ của:2 cử diện doanh:3 dân:5 dịch dọc dừng dữ gia giá giải:6 giảm giống giới giữ gạo hai:2 huyện:3 hành:3 hòa hướng:2 hạ:2 hằng:2 hẹn hệ:5 hỏi hồ hộ hội:3 hợp kho khu:2 không:2 khống:2 kiểm:5 kế:8 kết kỷ lao liên luật làm:7 lãnh:2 lên lò lấy lắng lời lợi lực:2 miền:2 mã môi:3 mường mạng mối một:4 nghiệp:2 nghĩa ngoài:3 nguyên nguồn:2 ngư người:5 nhiệm:2 nhân:14 nhóm nhất nhận những:6 nâng:16 nêu nông năm nơi:2 nước phát:10 phân phê:11 phải phục:3 phủ quy quyền quý quản:5 rà sinh:5 sàng sơ:3 sức:4 sử:7 sự tan tham thanh:3 theo thi thiết thu thuế thuốc tháng:2 thông:2 thú thường:2 thị:2 thứ thức thực:17 tinh:3 tiến toàn trang triển:3 trung:2 truy:2 truyền:8 trách:2 trên:2 trình trưởng trả:2 trẻ:4 trực tu tuyên tâm tên tình tín tính tăng tỉ tổ:6 từng ubnd v ven vùng văn với xây:2 xã:2 xử y:4 yêu điều điện đào đóng đông:2 đưa đường:2 được:2 đảng:14 đảo đầu:2 đập đặc để địa đồng:2 đội:8 đời:3 ưu ở ủy:4
vàm láng tổ
vàng ,:6 ^
vành ,
vào chiều chương:4 các:2 cấp danh:2 doanh dịp gia hầm hỗ:2 hợp khai kế mỗi một nghị:4 ngày nhân nhóm những:2 nông:4 năm:14 nền phương phạm quy:3 quý:3 sau sáng:2 sổ sử:2 thanh tháng thứ:2 tối việc vị đảng:9 đất
vét 0 tại
vì lợi:4 mục nể thành
vòi vĩnh:2
vòng 0:9
vóc ,:2 người
vô cơ:2
võ thị:2
vùi ,
vùng ,:2 ^:4 biển:3 cam cao chè chưa có:2 dân:5 khó:4 lúa:4 miền nguyên nhà nuôi:2 quy sâm sâu:5 trồng:6 tôn:2 ven xa:4 xoài xây đặc:3 để đồng:3
văn an bản:13 bằng hóa:20 khánh lương minh phòng:37 quý sáu:3 số tài
vĩnh người:2 thới
vũ thị trang trụ
vướng mắc:6 tại
vườn cam cây của tạp đủ
vượt cấp qua quá thẩm xa
vạn dân hải
vấn ,:4 dinh tiền tối đề:12
vẫn còn:3 mời đứng
vận ^:2 chuyển:2 của:2 huyện hành động:37
vật chất:2 hóa:2 liệu:2 nuôi:4 tư:10
vậy ,:2 trong
vắc ,:7
vắng hai
vặt ,
vẹo cột:2
vẽ và
về ^ an:3 ban:3 bản:3 cho chuyển:2 chính:4 chăm chế:3 chức các cán công:11 cơ diện dân:3 dự giám giữ khu khám kinh:2 kế:2 kết:4 kỹ:2 làm:5 lò mọi mức nghiệp nguồn nhiệm nhà nhận:3 những:3 nâng:9 nông:4 năng:2 nội:2 nộp phát:2 phân:2 phường quy:2 quê ruộng sinh số:2 sở:2 sức tham thu:4 thái thể thổ thời thực:4 tiếp:5 trách:6 trạm:2 trồng tuyên tài tình:2 tăng:17 tư:4 tầm:2 tập tổ:5 vai:3 việc:2 văn vị vốn xuất xây:6 xã:4 xử y:11 ô:2 đạo đảng:3 đất:8 đấu đẩy:3 đổi ủy
vệ ,:11 ^ an cán cương nghiêm:4 nền:3 quyền sinh:8 thực:2 tinh trên tổ
vị ,:5 ^:15 achar báo chưa:2 chỉ còn có không kinh:11 kịp liên làm mình phù:2 phải phản quan sáp sự:4 thành:3 thế:2 trí:10 tập và xảy y đạt để:3 đủ
vịnh ngọc
vịt trong
vọng chính của hợp làm:2
vối , ^:2 phối xây
vốn , của:2 làm quý xây:2 đầu:3
với 0:5 ban:2 biến bí:3 bảo bếp bệnh:2 cao chi:2 chuyển chuỗi:2 chế chủ:2 chức:2 cá các:20 cách cán:2 công:4 cơ:3 cấp:4 diện dân dữ dự:2 già:2 hiện hoạt hệ học khối kiểm:2 kiện kết mã mặt một:3 ngành ngày người:5 nhau nhiều nhà nhân:5 những:7 nêu nông:3 năm:6 phong phương phần:2 phụ quy:3 quá:2 quần sắp số sở:3 sự thế thời thức:2 thực:6 toàn:2 tri triển trung:2 trách trạm trẻ:2 tuyến tình:6 tất tập:2 tổ:12 từng:4 viên việc:4 vận y:2 yêu:3 điều:4 đô đảng:12 đất:3 đặc:2 địa đổi:2 ủy
vỡ hợp
vợ chồng
vụ ,:34 0:5 ^:40 bổ cho chuyển chính:12 chăm cuộn các công:11 cấp:5 cụ:6 của:9 cử du dự gặt hoặc huyện:23 hè hậu:2 khám lâu môi mùa mỗi mới người nhân phân quân quốc thành:2 thì:2 thường:2 thị:4 tranh trong:4 trước:2 trọng trở:6 tư tại:2 tỉnh:23 việc và:11 vì xuân y:6 ít được:6 đảng:2 để địa
vừa sức
vững , ^ an:2 chắc giai kỷ:2 lên mạnh:6 nội quy và vàng:4 ổn
vực ^:3 doanh hòa hội khó:2 không ven và
x ,:6
xa ,:6 ^:3 bệnh giữa hằng mà ngày nhu nhà nơi:2 phải theo trung với ít được
xanh ,:8 trong
xay xát
xe cấp:2 lấy và
xem xây xét:9
xen kẽ
xh tx
xii ,:2 ^ về xây được
xiii ,:2 ^ của về:5
xin ,:3 có phòng:2 ra theo thôi
xong bí phải trong trước:3
xoài ,:2 và
xu hướng:2
xung yếu
xuyên ,:3 ^:18 bồi:2 các giữ:4 huyện hàng kiểm:6 rà:3 theo tạc:2 với:2 đưa
xuân , ^ hòa:2 năm
xuất ,:13 ^:4 bến cách cảnh giỏi huyết khi khẩu:2 ngoài:2 nguồn:3 ngũ:3 nhỏ những phải quanh sắc:5 theo trong tăng và:3 vào vắc:2 ít
xuống còn cấp:3 dưới từng đồng
xuồng y
xx gắn
xác , ^ nhận định:7
xách tay
xát để
xâm nhập phạm
xây cất dựng:160 một mới:3 sáu
xã ,:67 ^:43 ban:2 bán:2 bãi:2 cho:2 chuẩn chè chấp chỉ chịu chủ cát còn có:6 công cù của củng gắn:2 hoạt:2 hoặc hòa hội:85 hợp làm lên lấy lập một:3 mở:2 nghề ngừng:2 nào:2 nông:2 năm nơi phát:2 phù:2 phải:2 sửa theo:2 thì trong:3 trước trở:2 tân tăng tổ:2 từ ven việt và:5 vào:2 với xa đăng:2 được:2 đạt:6 đảo đặc:3 để định đối đồng:5 đứng ở:3
xét ,:3 0 ^ ban báo cho:2 danh:2 kỷ:2 miễn nghiệm:4 sau sinh theo thi trách tờ đề:2
xóa bỏ:2 các nhà:2 tên:2
xóm , ^:2
xúc , của phạm tiến với
xưởng ,:2
xạ ,:2
xảy ra:6
xấu ,:2 đảng
xếp , ^ chi:2 các:2 hạng hệ loại:33 lại:2 mô tổ:6
xứng ^ với đáng
xử của lý:38 nghề phạt văn
y ,:3 ^:2 dược giữa học:5 khoa phải:2 trong tế:173 tổ và:4 đức:3
yên giang:3
yêu ^ cầu:43 nước:3
yết giá số tại:2 và
yếu ,:4 ^:8 bắt cho của:2 không kém:6 là:3 trong tố:3 đó đến để
zalo ,:3 ^ mỗi
ách tắc
án , ^:3 chăm kêu:2 lập này nộp phòng sản thí trung trả tăng vị điện:3 đầu:2 ứng
ánh , về:3 ý
áp ,:3 dụng:3 lực:2 được
âm ,:2 hình xách
âu ,
ép giá
ích chung cá của hợp quốc:2
ít ^:2 hạn khi nguồn nhất:50 ruộng điểm đầu
ô nhiễm:5
ông mười
ý ,:2 chí:2 hủy kiến:8 muốn:2 phụ thức:3 việc về xây:3
ăn ^:3 bán bớt ca chăn:2 có giỏi học mặn trường tập:2 và xa:9 đúng đường:3
đ ,:11
đa 0:2 ^ chiều:2 chức:2 dạng:3 khoa:7 phương số:2
đai ,:9 ^ bằng:2 cam của huyện là ngay:2 thống từng và:2 được ở
đan lát lưới
đang công:4 hoạt lở mở sinh:3 để
đau yếu
đem lại
đen ,:2 mường
đi , ^ biển:3 bộ chữa dự học:3 khám kèm:2 lao làm:10 lại nơi trên vào đôi đầu
đinh văn
điền ,:3
điều 0:30 chỉnh:7 của:3 dưỡng:3 hành:4 kiện:33 lệ:5 tiết tra trị:5 đảng động:3
điểm ,:14 ^:9 ban bảo chính cuối:2 các:2 của hướng khi kịp lõm lại mô:3 nóng:5 phải qua sai:3 sinh theo thi:2 thành thực tiến tranh:2 trong:2 trách trước tình:2 tại tấn tự:3 tựa và về yếu đá
điển hình:2
điện ,:2 hỏi lưới thoại:5 tim tử:18
điệu , xuyên
đo , chất:2 chủ vẽ đạc:3 đếm
đoàn ,:13 ^ các hội:2 kết:8 lao:2 liên:2 niêm quang quốc:2 thanh:4 thể:24 viên:12 và xã y yếu ở ủy:2
đoạn 0:13 bờ hoạt mới:12 trước
đu , ^:2 ngày
đua ^ cuối khoa phát thực yêu:3 đối ở
đuối nước
đài huyện phát:2 tham truyền:4
đàm phán
đàn ^ bò vật:3
đào tạo:24
đá , gà lập
đái tháo:3
đám cưới tang tiệc
đáng ^ của:2 sống thì và:2
đánh bạc bắt giá:43
đáp ^:2 ứng:13
đâu có:2 thì
đây ,:2 ^ gọi:3 là:3
đã ký:4 làm lãnh mở nhận nhắc rõ tiến đăng được:2 đạt
đãi nghề ngộ
đê mỗi
đình ,:4 ^:4 cho chính chỉ:2 có khoát không miếu nghèo nông sang:2 tiến tuấn và văn vối đi
đích ,:10 ^:4 khác sử:2 đất
đòi hỏi:2
đó ,:2 0:5 ^ bí chi cho có:6 công dành là một mở ngành ngân nữ quan trung ít:2 được
đón nhận
đóng , bảo:4 cao cho:3 của cửa:2 giúp gói:3 góp:4 kè từ đảng:2
đô thị:17
đôi với
đôn đốc:17
đông , dân hải:6 khê:2 lĩnh:3 lạnh người và đảng:3 đảo đồng
đúng , hạn mức ngày pháp quy:6 với đắn
đăng , ký:11 trên tải
đơn ,:4 ^:2 giản hàng thuốc:2 thân:2 thư:3 vị:61 điệu đặt
đưa 0 bình chuồng các:5 cán:2 dịch gạo lồng những:3 nội:3 ra:4 ruộng tin:2 việc:2 vào:4 vắc về điện đảng:4
đường ,:5 ^:2 dây:2 giao:3 hoa không làng:2 lối:9 nội phải phố:3 thôn thủy truyền:2 trục tự ống ở
được ,:2 bàn bảo bố bồi bổ chi:2 chia chuẩn chú:2 chế chọn chủ cuộn các:3 cải cấp:3 cập cứng duy dành dùng dự giao:6 giữ góp gộp gửi hưởng:6 học hỗ hội:4 khám:4 khắc khống kiện:2 kịp liên làm:5 lấp lập:2 miễn:2 một mở nguyên ngăn người nhân nhịp những:2 niêm nâng:3 nơi nền phát phân:5 phép phổ:5 quan:2 quy:2 quản:8 sinh số:2 sử:2 sửa theo:3 thu:3 thị thực:2 tiêm:2 tiến tiếng tiếp:3 truyền trả tìm tích tư:3 tập tổ vai vay việc:2 xếp ít đào:3 đánh:3 đơn đưa đảng:2 đẩy độ
đạc ,:2 lại
đại ,:4 biểu chúng:3 diện:3 dịch học:6 hội:8 lý trong:2 tá
đạo ,:57 ^ ban:2 bám chung chăm:3 các:10 công cấp:2 của:18 củng:2 giải:3 giữ hoàn kiểm lớn lực quản:2 quần sở:2 thực:9 toàn:4 triển:2 tại tổ:2 ubnd việc:4 và:4 với xây:4 đài đức:25 ủy:2
đạt 0:28 bình chuẩn:9 chứng mục mức nhiều:2 thấp:2 tiêu trên:5 trình tối từ:8 được:3
đảm 0:3 ^:2 an:6 bảo:11 chất kinh mọi:2 mỗi:2 nguyên người nông:2 năng:2 phù sinh số thiết:2 thống tỉ tốc:2 vai việc yêu đồng:2 đủ:2
đảng ,:102 ^:79 báo bảo bộ:64 cho:3 chính:2 chưa:3 còn:4 có cũng cộng:17 cử:2 gắn:2 hoàn:2 huyện:3 khóa:6 là:2 mỗi ngang những:2 năm nơi:3 phát phân phí:8 phù:3 phải:2 quan theo:9 thật trong:17 trên:3 trực:5 tại tạo tổ:2 từ viên:313 và:51 về:6 với xã yếu đoàn:14 đã:2 được:4 đảm đấu đề để đối:10 đồng đổi ổn ở:16 ủy:66
đảo ^:3 hòn:5 người
đất ,:11 ^:3 bỏ chuyên:3 có của:3 liền:2 làm lúa:2 lũy nông:14 sạch:2 sản:2 theo trong:3 trồng:9 tại và:3 đai:24 được:4 để:2 ở:3
đấu ,:3 của:20 không mỗi:4 người thầu:4 tranh:8 trong vào:2 xe đạt đến:6 để
đầu ,:4 ^:5 cho cơ:2 cả cấp:4 mối:7 mỗi một mục người:3 nhiệm năm phải:3 ra tháng:3 thế:2 thực:2 tiên:4 trong:2 tư:34 việc và xuân đơn đối:2 đời
đầy đủ:13
đẩy lùi:4 mạnh:25 nhanh
đập mất ngăn
đậu ,
đắn động
đắp bản
đẳng dịch về yên
đặc , biệt:11 sản:2 thù:3 điểm:3
đặng hữu ngọc
đặt , con hàng:3 lợi máy nút tại:2
đẹp , ^ của:2
đếm ,
đến 0:9 ^ ba bàn:2 chi:6 chốn cuối các:3 cán công cùng cơ:3 hơn hết:5 hộ khi:3 mọi ngày người:2 nhà năm:31 nơi:2 quý sức tháng thôn thống trung tận tổ từng:4 xã điện đâu đó đảng:2
đề ,:4 ^:4 bức cao:6 cơ không mới:3 nghị:17 nâng nội phát:5 ra:4 trong việc về:2 xuất:4 xây án:10 ít:2 đô được
đều , ^:3 bị chuyên coi niêm phải được:2 đạt
để bao bà bồi chi:4 chỉ:2 các có cải:2 cụ dân dịch:3 dồn giao giám gián giải giới:4 hoang hoạt hải hỏi hợp khai:2 khoảng khắc kiểm:4 kết làm:4 lãnh lại:4 lấy lắng mua mất mỗi nghe nghiên người:4 nhân nâng:2 nông phát:7 phúc phụ quần thiếu:2 thu thành tháo:2 thảo thử thực tiến:2 toàn trao triển trưởng trống:2 trồng trục:2 tình:3 tạo:3 tập:3 tổ:3 tổng:2 từng vận xem:2 xác xây:2 xảy:2 xếp xử đi đánh:3 đáp đưa đại đẩy đến
địa , bàn:36 bằng chính:3 chỉ:3 lý:3 phương:40
địch ^:3
định ,:4 0:2 ^:18 bảo:2 chung:3 chính chặt chế chức các của:6 danh:3 dịch giữ:2 hoặc hướng:8 kinh kỳ:19 mới:3 mục mức:2 như này:9 rõ:2 số:10 theo thu thì tình:3 tổ:3 từ việc về:15 vị điện đúng để:2
đọc tin văn
đốc ,:9 ^:7 hợp:3 sở:3 thực việc:2
đối chiếu:2 kinh:2 mới nguồn ngân soát thoại:5 tượng:5 với:71
đốn đảng:8
đốt rơm:3 thu đồng:2
đồ dinh giải không số điều đất địa ở
đồi chè:6
đồn ^ biên
đồng ,:13 ^:13 bao bào:11 bằng:7 bộ:13 cho:4 chí:33 giữa gắn liên:3 là lên lạc:2 lớn mua nhân:24 nông ruộng thuê thì thôn thới thời:25 từ và:2 vối:4 với xe xây đầu đều ở
đổ rác
đổi ,:13 ^ bằng các khí kiến mới:36 nghề ruộng số:15 thay thông thửa:3
đỗ quang
độ ,:2 chuyên chính:2 giao hoàn:2 hài hưu luân lý:5 mặn:2 phì phụ:4 phục:3 sinh:5 sơ thpt thông tiên tiền trung:4 tuổi tăng:5 tại về để
độc ^ lập:11
đội ,:2 biên:2 cấp ngũ:55 phản quản tiêm trưởng tàu xuất:2
động ,:18 0:2 ^:12 ban bà bác bố cho:3 chưa có:2 công cơ:4 của:23 dự hiệu huyện hộ hội:2 không:5 khẩn lập lực mỗi nghiên nguồn:4 người nhân:7 như:2 nhưng này:4 nông:10 nắm:2 phong phòng phục qua:2 quần ra số:2 tham thanh thi thành thêm thích thực tiêm toàn trong:5 trên:2 trước:3 trẻ:2 trở:3 trực tại từ viên:2 và:2 với:2 xa xây:2 xã:3 ít:3 đa đi:2 đoàn được đặc để:2
đột xuất:2
đời sống:6 và
đỡ , của:2 kịp những quần thôn ít đảng đầu
đợi ,:2
đợt ,:2 cao hướng khám phòng sinh
đủ ,:2 0:2 ^:2 cho:3 chất các:2 cán dùng dữ giá hai:4 mũi mạnh nguồn người nhân năng:2 phẩm số sức:3 thuốc:2 thành tư:8 vị điều:4 đạt:3
đức ,:18 cách:5 của:2 gắn mạnh phổ thắng trong:2
đứng ra:2 tên vào đầu:19
ưu tiên:13 tú:7 điểm đãi
ương ,:16 0 ^:16 bảo chủ:3 có:2 khóa:2 là một:2 sáu và về:8 với xây:2 đảng:21 đến:2
ước phối
ướt khô
ảnh , hưởng
ấp ,:3 ^:2 còn có:3 dành thông tiếp trên đạt
ống đến
ổn định:13
ở ,:9 0:8 ^ ba:4 bất bốn chi:2 các:7 cơ:34 cấp:8 cửa khu:5 khối lại miền một:11 mức:2 nhiều:4 những:16 nông:17 nơi:4 nước phú:2 phường thôn:4 thương:2 thị trẻ:2 tuyến tân:3 tây tại tất:6 tập từng:2 vùng:13 xa xã:6 đâu:2 đó:3 đô:3 đảng:3 địa:3 đồng:2 ấp ổn
ủ hữu nấm phân
ủy ,:133 ^:59 ban:91 bàn bình bố bộ chi:5 chưa chỉ:3 chịu chọn chủ:4 các:4 cát:3 có công:4 cùng cơ:28 cấp:13 cụ giao:3 gặp:2 gọi hoàn hướng:2 hải khối kiêm:2 kiểm:3 long làm:3 lâm:2 lãnh mỗi:3 ngang ninh năm nơi nếu phú:2 phường:9 phải:3 phối phụ quan:3 quy quyết quân:3 thanh theo:8 thành thông thạnh thới thực:2 tiên tiếp triển:2 trong:6 trước:5 trả trực:10 tân tổ:3 từ:2 viên:51 và:13 về:7 với:2 xây:6 xã:4 yên:2 yêu:3 đông đưa được:2 đảm đảng:2 đề để định đối đồng:14 đủ ở:3
ứng 0 cử:3 dụng:6 liên nhanh phó:3 với:3 xử:2 yêu:12
ỷ lại:2
`
