/**
 * Phrases that stand in nearly every directive and tell tasks apart hardly at all: modal verbs, praise, manner, generic
 * objects. One a line; they are matched as whole phrases and weigh little.
 */
export const BOILERPLATE = `
nâng cao
nâng cao hơn nữa
nâng cao chất lượng
nâng cao hiệu quả
nâng cao chất lượng, hiệu quả
chất lượng, hiệu quả
chất lượng
hiệu quả
có hiệu quả
hiệu lực, hiệu quả
thiết thực
thiết thực, hiệu quả
thực chất
nghiêm túc
nghiêm
chặt chẽ
sâu sắc
mạnh mẽ
quyết liệt
toàn diện
đồng bộ
thống nhất
khả thi
kịp thời
thường xuyên
chủ động
tích cực
linh hoạt
sáng tạo
phù hợp
cụ thể
rõ ràng
rộng rãi
rộng khắp
từng bước
tiếp tục
tiếp tục đẩy mạnh
tăng cường
đẩy mạnh
chú trọng
coi trọng
quan tâm
tập trung
đề cao
nêu cao
phát huy
phát huy vai trò
phát huy vai trò, trách nhiệm
vai trò, trách nhiệm
tinh thần trách nhiệm
trách nhiệm
làm tốt
thực hiện tốt
thực hiện nghiêm
thực hiện nghiêm túc
thực hiện có hiệu quả
thực hiện hiệu quả
thực hiện
tổ chức thực hiện
triển khai
triển khai thực hiện
tổ chức triển khai thực hiện
tổ chức
lãnh đạo, chỉ đạo
lãnh đạo
chỉ đạo
chỉ đạo thực hiện
hướng dẫn
phối hợp
phối hợp chặt chẽ
chủ trì
chủ trì, phối hợp
tham mưu
đôn đốc
theo dõi
theo dõi, đôn đốc
bảo đảm
đảm bảo
bảo đảm chất lượng
góp phần
tạo điều kiện
tạo điều kiện thuận lợi
thuận lợi
đáp ứng
đáp ứng yêu cầu
đáp ứng yêu cầu nhiệm vụ
yêu cầu nhiệm vụ
yêu cầu
ngang tầm nhiệm vụ
nhiệm vụ
trong tình hình mới
tình hình mới
trong giai đoạn mới
giai đoạn mới
phù hợp với tình hình mới
phù hợp với điều kiện
phù hợp với thực tiễn
phù hợp với thực tế
phù hợp với đặc điểm, tình hình
tình hình thực tiễn
tình hình thực tế
thực tiễn
thực tế
đặc điểm
điều kiện mới
theo quy định
đúng quy định
theo hướng
theo tinh thần
theo chức năng, nhiệm vụ
trên cơ sở
trên địa bàn
trên các lĩnh vực
trong toàn Đảng
trong toàn Đảng bộ
trước mắt và lâu dài
có trọng tâm, trọng điểm
trọng tâm, trọng điểm
trọng tâm
một số
một trong những
những vấn đề
những vấn đề phát sinh
vấn đề
công tác
hoạt động
nội dung
giải pháp
biện pháp
nhiệm vụ, giải pháp
chủ trương
đường lối, chủ trương
chủ trương, đường lối
nghị quyết
chỉ thị
kết luận
kế hoạch
chương trình
chương trình, kế hoạch
xây dựng kế hoạch
đề án
văn bản
xây dựng
ban hành
hoàn thiện
đổi mới
thời gian tới
trong thời gian tới
giữ vững
phấn đấu
khắc phục
khắc phục tình trạng
tình trạng
địa phương
cơ quan
đơn vị
cơ quan, đơn vị
địa phương, cơ quan, đơn vị
gắn với
yếu kém
kết quả
cần thiết
có đủ điều kiện
ở những nơi có điều kiện
nơi có điều kiện
tạo sự chuyển biến
chuyển biến
mục tiêu
định hướng
khó khăn, vướng mắc
vướng mắc
xử lý
triệt để
làm cơ sở
không để
không để xảy ra
để lại
làm căn cứ
trở lên
trở thành
mới
khác
liên quan
các cấp
từng loại hình
đi đôi với
căn cứ
đặc điểm, tình hình
chức năng, nhiệm vụ được giao
giải quyết
nâng cao năng lực
nâng cao vai trò
không ngừng nâng cao
thực hiện đầy đủ
thực hiện đúng
thực hiện thắng lợi
triển khai đầy đủ
làm rõ
coi đây là nhiệm vụ
nhiệm vụ quan trọng
nhiệm vụ quan trọng, thường xuyên
nhiệm vụ chủ yếu
giải pháp chủ yếu
giải pháp hữu hiệu
mục tiêu, chỉ tiêu
mục tiêu chung
nội dung, hình thức
hình thức phù hợp
với nhiều hình thức
bằng nhiều hình thức
đa dạng, phong phú
phong phú, đa dạng
sâu rộng
đi vào chiều sâu
đi vào nền nếp
hiệu quả, bền vững
kịp thời, đầy đủ
rõ nét
tích cực, rõ nét
chuyển biến rõ nét
tạo chuyển biến
tạo chuyển biến mạnh mẽ
tạo chuyển biến rõ nét
tạo bước chuyển biến
tạo bước đột phá
tạo đột phá
tạo động lực
tạo sự thống nhất
tạo môi trường thuận lợi
tạo mọi điều kiện
xứng tầm
tương xứng
phù hợp với tình hình
phù hợp với tình hình địa phương
phù hợp với chức năng, nhiệm vụ
sát với tình hình thực tế
sát thực tế
sát thực tiễn
căn cứ chức năng, nhiệm vụ
theo chức năng, nhiệm vụ, quyền hạn
theo thẩm quyền
theo lộ trình
đúng tiến độ
đúng thời hạn
đúng mục đích
bảo đảm tiến độ
bảo đảm điều kiện
góp phần quan trọng
đáp ứng nhu cầu
đáp ứng yêu cầu phát triển
đáp ứng yêu cầu của thời kỳ mới
trong thời kỳ mới
trong những năm tới
trong giai đoạn hiện nay
trong giai đoạn tới
trong bối cảnh mới
trong quá trình thực hiện
trong quá trình triển khai
trên tất cả các lĩnh vực
trên mọi lĩnh vực
kịp thời tháo gỡ
khắc phục những hạn chế
khắc phục hạn chế, yếu kém
tồn tại, hạn chế
hạn chế, yếu kém
hạn chế, bất cập
hạn chế, tồn tại
khó khăn, hạn chế
chịu trách nhiệm chính
đóng góp
đóng góp tích cực
vai trò quan trọng
vị trí, vai trò
vai trò, vị trí
ý nghĩa, tầm quan trọng
vị trí, vai trò, tầm quan trọng
tầm quan trọng
ý nghĩa quan trọng
quyết tâm
quyết tâm cao
nỗ lực
phấn đấu hoàn thành
phấn đấu đạt
vào cuộc
sự vào cuộc
coi đó là
xem đây là
lấy đó làm
xác định rõ
xác định cụ thể
xác định
rõ người, rõ việc
nhân tố quyết định
yếu tố quyết định
khâu đột phá
then chốt
từng giai đoạn
từng thời kỳ
`
