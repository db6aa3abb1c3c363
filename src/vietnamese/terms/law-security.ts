/**
 * Courts and prosecution, corruption, defence, public security, foreign affairs ("tư pháp, phòng, chống tham nhũng, quốc phòng, an
 * ninh, đối ngoại"). The signs are explained in ../terms.ts.
 */
export const LAW = `
QP-AN : quốc phòng, an ninh
QPAN : quốc phòng, an ninh
ANTT : an ninh trật tự
TTATXH : trật tự, an toàn xã hội
PCTN : phòng, chống tham nhũng
PCTNTC : phòng, chống tham nhũng, tiêu cực
PCCC : phòng cháy, chữa cháy
CNCH : cứu nạn, cứu hộ
BĐBP : bộ đội biên phòng
VKSND : viện kiểm sát nhân dân
TAND : tòa án nhân dân
THADS : thi hành án dân sự
TGPL : trợ giúp pháp lý
nhà nước pháp quyền = nhà nước pháp quyền xã hội chủ nghĩa = nhà nước pháp quyền xã hội chủ nghĩa Việt Nam
cải cách tư pháp = công tác cải cách tư pháp
hoạt động tư pháp = công tác tư pháp
quyền con người ~ nhân quyền ~ quyền công dân
quyền con người, quyền công dân
quyền làm chủ của nhân dân = quyền làm chủ của dân
xét xử ~ khởi tố, điều tra
điều tra, truy tố, xét xử
oan, sai ~ bỏ lọt tội phạm
oan, sai, bỏ lọt tội phạm = oan, sai và bỏ lọt tội phạm
thi hành án = công tác thi hành án
thi hành án dân sự; thi hành án hình sự < thi hành án
viện kiểm sát = viện kiểm sát nhân dân
tòa án = tòa án nhân dân
bổ trợ tư pháp = hoạt động bổ trợ tư pháp
luật sư; công chứng; giám định tư pháp; đấu giá tài sản < bổ trợ tư pháp
trợ giúp pháp lý ~ tư vấn pháp luật = hỗ trợ pháp lý
hòa giải ở cơ sở = hòa giải cơ sở = công tác hòa giải ở cơ sở ~ tổ hòa giải ~ hòa giải viên
vụ án ~ vụ việc tham nhũng, tiêu cực = vụ án tham nhũng, tiêu cực
vụ án, vụ việc
phòng, chống tham nhũng, tiêu cực = phòng, chống tham nhũng và tiêu cực ~ phòng, chống tham nhũng = công tác phòng, chống tham nhũng ~ phòng, chống tham nhũng, lãng phí, tiêu cực ~ phòng, chống tham nhũng, lãng phí
kê khai tài sản, thu nhập = kê khai tài sản ~ kiểm soát tài sản, thu nhập ~ xác minh tài sản, thu nhập
thu hồi tài sản tham nhũng = thu hồi tài sản bị chiếm đoạt, thất thoát ~ thu hồi tài sản ~ tài sản bị thất thoát
kiểm soát quyền lực = cơ chế kiểm soát quyền lực
chạy chức, chạy quyền = chống chạy chức, chạy quyền
lợi ích nhóm ~ xung đột lợi ích
nhũng nhiễu = sách nhiễu ~ gây phiền hà, sách nhiễu = sách nhiễu, gây phiền hà = nhũng nhiễu, gây phiền hà = gây phiền hà, nhũng nhiễu ~ tham nhũng vặt
người tố cáo ~ bảo vệ người tố cáo ~ người phát hiện, tố cáo tham nhũng
dám nghĩ, dám làm = dám nghĩ, dám làm, dám chịu trách nhiệm = dám nghĩ, dám nói, dám làm ~ năng động, sáng tạo vì lợi ích chung = cán bộ năng động, sáng tạo
né tránh, đùn đẩy = đùn đẩy, né tránh = đùn đẩy, né tránh trách nhiệm = né tránh, đùn đẩy trách nhiệm ~ sợ trách nhiệm = sợ sai, sợ trách nhiệm
thanh tra
thanh tra, kiểm tra = kiểm tra, thanh tra
thanh tra, kiểm tra, giám sát = kiểm tra, thanh tra, giám sát
kiểm toán ~ kiểm toán nhà nước
khiếu nại, tố cáo = giải quyết khiếu nại, tố cáo = đơn thư khiếu nại, tố cáo ~ đơn thư = giải quyết đơn thư
khiếu kiện ~ khiếu kiện đông người = khiếu kiện đông người, vượt cấp ~ khiếu kiện kéo dài
tiếp công dân = tiếp dân = công tác tiếp công dân
quốc phòng, an ninh = quốc phòng và an ninh = an ninh, quốc phòng
quân sự, quốc phòng địa phương = quân sự địa phương ~ quốc phòng
quân sự, quốc phòng = quốc phòng, quân sự
quốc phòng, quân sự địa phương
quốc phòng toàn dân = nền quốc phòng toàn dân ~ thế trận quốc phòng toàn dân
an ninh nhân dân = nền an ninh nhân dân ~ thế trận an ninh nhân dân
thế trận lòng dân ~ thế trận quốc phòng toàn dân ~ thế trận an ninh nhân dân
khu vực phòng thủ
bảo vệ Tổ quốc = bảo vệ vững chắc Tổ quốc
độc lập, chủ quyền ~ toàn vẹn lãnh thổ ~ chủ quyền quốc gia
độc lập, chủ quyền, thống nhất, toàn vẹn lãnh thổ = độc lập, chủ quyền, thống nhất và toàn vẹn lãnh thổ
chủ quyền biển, đảo ~ chủ quyền lãnh thổ ~ chủ quyền biên giới
chủ quyền biên giới, biển, đảo
kết hợp phát triển kinh tế với quốc phòng, an ninh = kết hợp kinh tế với quốc phòng, an ninh = kết hợp kinh tế với quốc phòng = gắn phát triển kinh tế với bảo đảm quốc phòng, an ninh = kết hợp phát triển kinh tế - xã hội với quốc phòng, an ninh = phát triển kinh tế - xã hội gắn với quốc phòng, an ninh
công nghiệp quốc phòng ~ công nghiệp an ninh
công nghiệp quốc phòng, an ninh
dân quân tự vệ
dự bị động viên = lực lượng dự bị động viên
tuyển quân = giao quân ~ tuyển chọn, gọi công dân nhập ngũ = gọi công dân nhập ngũ
nghĩa vụ quân sự
diễn tập
huấn luyện, diễn tập
sẵn sàng chiến đấu = khả năng sẵn sàng chiến đấu ~ trình độ sẵn sàng chiến đấu
bộ đội biên phòng = biên phòng = lực lượng biên phòng
bộ đội biên phòng < lực lượng vũ trang
cách mạng, chính quy, tinh nhuệ, hiện đại = cách mạng, chính quy, tinh nhuệ, từng bước hiện đại
hậu phương quân đội ~ chế độ, chính sách đối với lực lượng vũ trang
biên giới quốc gia ~ bảo vệ biên giới quốc gia ~ an ninh biên giới
an ninh chính trị ~ an ninh chính trị nội bộ ~ bảo vệ chính trị nội bộ
an ninh quốc gia = bảo vệ an ninh quốc gia
an ninh kinh tế; an ninh phi truyền thống; an ninh con người
an ninh văn hóa, tư tưởng = an ninh tư tưởng, văn hóa
an ninh trật tự = trật tự, an toàn xã hội = an ninh, trật tự, an toàn xã hội ~ an ninh chính trị, trật tự an toàn xã hội
an ninh chính trị và trật tự, an toàn xã hội
toàn dân bảo vệ an ninh Tổ quốc = phong trào toàn dân bảo vệ an ninh Tổ quốc
lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở = lực lượng bảo vệ an ninh, trật tự ở cơ sở ~ bảo vệ dân phố ~ công an xã bán chuyên trách
điểm nóng = phát sinh điểm nóng
diễn biến hòa bình = âm mưu diễn biến hòa bình = chiến lược diễn biến hòa bình
thế lực thù địch = thế lực thù địch, phản động = thế lực thù địch và phản động
tội phạm ~ phòng, chống tội phạm = đấu tranh phòng, chống tội phạm ~ trấn áp tội phạm = tấn công, trấn áp tội phạm
tội phạm có tổ chức; tội phạm xuyên quốc gia; tội phạm công nghệ cao; tội phạm ma túy < tội phạm
tội phạm công nghệ cao = tội phạm sử dụng công nghệ cao ~ tội phạm mạng ~ lừa đảo trên không gian mạng
phòng cháy, chữa cháy = phòng cháy và chữa cháy
phòng cháy, chữa cháy và cứu nạn, cứu hộ = phòng cháy, chữa cháy, cứu nạn, cứu hộ
quản lý cư trú ~ quản lý dân cư ~ quản lý nhân khẩu, hộ khẩu
bí mật nhà nước
đối ngoại = công tác đối ngoại = hoạt động đối ngoại ~ quan hệ đối ngoại
đối ngoại đảng = đối ngoại của Đảng
ngoại giao nhà nước = đối ngoại nhà nước
đối ngoại đảng; đối ngoại nhân dân; ngoại giao nhà nước < đối ngoại
ngoại giao kinh tế ~ ngoại giao văn hóa
người Việt Nam ở nước ngoài = kiều bào = cộng đồng người Việt Nam ở nước ngoài
thông tin đối ngoại = tuyên truyền đối ngoại
`
