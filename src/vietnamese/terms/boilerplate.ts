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
đáp ứng yêu cầu, nhiệm vụ
yêu cầu nhiệm vụ
yêu cầu, nhiệm vụ
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
củng cố
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
`
