/**
 * Land, natural resources, environment, climate, disasters, the sea ("đất đai, tài nguyên, môi trường, biến đổi khí hậu, thiên tai,
 * biển đảo"). The signs are explained in ../terms.ts.
 */
export const ENVIRONMENT = `
QSDĐ : quyền sử dụng đất
GPMB : giải phóng mặt bằng
BĐKH : biến đổi khí hậu
BVMT : bảo vệ môi trường
TN&MT : tài nguyên và môi trường
PCTT : phòng, chống thiên tai
TKCN : tìm kiếm cứu nạn
CTRSH : chất thải rắn sinh hoạt
đất đai
tài nguyên
quản lý đất đai = công tác quản lý đất đai ~ quản lý nhà nước về đất đai ~ quản lý, sử dụng đất = quản lý và sử dụng đất ~ quản lý, sử dụng đất đai = quản lý và sử dụng đất đai
quy hoạch sử dụng đất ~ kế hoạch sử dụng đất
quy hoạch, kế hoạch sử dụng đất
quyền sử dụng đất
giấy chứng nhận quyền sử dụng đất = sổ đỏ ~ đăng ký đất đai
cấp giấy chứng nhận
thu hồi đất ~ giải phóng mặt bằng = công tác giải phóng mặt bằng ~ bồi thường, giải phóng mặt bằng
bồi thường, hỗ trợ, tái định cư = bồi thường, tái định cư ~ bồi thường, giải phóng mặt bằng
giao đất, cho thuê đất = giao đất, thuê đất ~ chuyển mục đích sử dụng đất
đấu giá quyền sử dụng đất = đấu giá đất ~ đấu thầu dự án có sử dụng đất
giá đất ~ bảng giá đất ~ định giá đất = xác định giá đất
tích tụ ruộng đất ~ tập trung đất đai
tích tụ, tập trung đất đai
thị trường quyền sử dụng đất ~ thị trường bất động sản
lấn, chiếm đất = lấn chiếm đất đai ~ sử dụng đất sai mục đích ~ vi phạm pháp luật về đất đai = vi phạm đất đai
đất hoang hóa = đất bỏ hoang ~ bỏ hoang đất đai
dự án chậm tiến độ = dự án chậm triển khai ~ dự án treo
đất nông nghiệp; đất phi nông nghiệp; đất trồng lúa; đất lâm nghiệp
đất có nguồn gốc nông, lâm trường = đất nông, lâm trường
đo đạc, lập bản đồ = đo đạc bản đồ
bản đồ địa chính ~ hồ sơ địa chính
cơ sở dữ liệu đất đai = cơ sở dữ liệu quốc gia về đất đai = hệ thống thông tin đất đai
tranh chấp đất đai
tài nguyên thiên nhiên ~ tài nguyên khoáng sản
khoáng sản ~ hoạt động khoáng sản ~ khai thác khoáng sản ~ khai thác, chế biến khoáng sản = thăm dò, khai thác, chế biến khoáng sản
khai thác khoáng sản trái phép = khai thác trái phép khoáng sản ~ khai thác cát, sỏi trái phép
tài nguyên nước ~ nguồn nước ~ an ninh nguồn nước
bảo vệ môi trường = công tác bảo vệ môi trường ~ môi trường ~ gìn giữ môi trường
môi trường sinh thái ~ cảnh quan môi trường ~ môi trường sống
tài nguyên và môi trường = tài nguyên, môi trường
ô nhiễm môi trường ~ suy thoái môi trường ~ sự cố môi trường
cơ sở gây ô nhiễm = cơ sở gây ô nhiễm môi trường = cơ sở gây ô nhiễm môi trường nghiêm trọng
xử lý ô nhiễm ~ khắc phục ô nhiễm ~ kiểm soát ô nhiễm
chất lượng không khí ~ ô nhiễm không khí
chất thải rắn sinh hoạt = rác thải sinh hoạt
chất thải rắn ~ rác thải ~ chất thải
thu gom, xử lý chất thải rắn = thu gom và xử lý chất thải rắn = thu gom, vận chuyển, xử lý chất thải rắn ~ thu gom, xử lý rác thải = thu gom và xử lý rác thải = thu gom, vận chuyển, xử lý rác thải ~ xử lý rác thải
phân loại rác tại nguồn = phân loại chất thải rắn tại nguồn = phân loại rác thải tại nguồn
rác thải nhựa = chất thải nhựa ~ ô nhiễm nhựa
nước thải ~ xử lý nước thải = thu gom, xử lý nước thải
nước sạch ~ nước hợp vệ sinh ~ nước sinh hoạt
vệ sinh môi trường ~ xanh, sạch, đẹp
đánh giá tác động môi trường = báo cáo đánh giá tác động môi trường
quan trắc môi trường ~ hệ thống quan trắc ~ giám sát môi trường
đa dạng sinh học ~ bảo tồn thiên nhiên ~ hệ sinh thái tự nhiên
động vật hoang dã ~ loài nguy cấp, quý, hiếm
vườn quốc gia; khu bảo tồn thiên nhiên; khu dự trữ sinh quyển
biến đổi khí hậu ~ ứng phó với biến đổi khí hậu = ứng phó biến đổi khí hậu ~ thích ứng với biến đổi khí hậu = thích ứng biến đổi khí hậu
khí nhà kính ~ phát thải khí nhà kính ~ giảm phát thải
phát thải ròng bằng 0 = phát thải ròng bằng không = trung hòa các-bon
tín chỉ các-bon = tín chỉ carbon ~ thị trường các-bon = thị trường carbon
tăng trưởng xanh ~ chuyển đổi xanh ~ kinh tế xanh ~ phát triển xanh
kinh tế tuần hoàn
phát triển bền vững
sản xuất và tiêu dùng bền vững ~ tiêu dùng xanh
nước biển dâng ~ xâm nhập mặn ~ hạn, mặn
thiên tai ~ phòng, chống thiên tai = phòng tránh thiên tai = phòng, chống và giảm nhẹ thiên tai ~ giảm nhẹ thiên tai = phòng ngừa, giảm nhẹ thiên tai
phòng, chống thiên tai và tìm kiếm cứu nạn = phòng, chống thiên tai, tìm kiếm cứu nạn ~ phòng, chống lụt bão và tìm kiếm cứu nạn ~ phòng chống lụt bão
tìm kiếm cứu nạn = cứu hộ, cứu nạn = cứu nạn, cứu hộ
bốn tại chỗ = 4 tại chỗ
bão lũ = bão, lụt ~ mưa lũ ~ lũ lụt ~ ngập lụt
lũ quét ~ lũ ống, lũ quét
sạt lở ~ sạt lở đất ~ sạt lở bờ sông, bờ biển
khắc phục hậu quả thiên tai = khắc phục thiệt hại do thiên tai ~ tái thiết sau thiên tai
di dân ~ di dời dân cư ~ bố trí dân cư = sắp xếp dân cư = bố trí, sắp xếp dân cư ~ ổn định dân cư = sắp xếp, ổn định dân cư
cảnh báo sớm ~ dự báo, cảnh báo ~ dự báo, cảnh báo sớm
khí tượng thủy văn = dự báo khí tượng thủy văn
kinh tế biển ~ kinh tế biển xanh
kinh tế biển, đảo
biển và hải đảo ~ biển, đảo
vùng biển ~ vùng ven biển
chiến lược biển = chiến lược phát triển bền vững kinh tế biển
môi trường biển ~ hệ sinh thái biển
quy hoạch không gian biển
quản lý tổng hợp vùng bờ = quản lý tổng hợp đới bờ
năng lượng tái tạo ~ năng lượng sạch ~ năng lượng mới
điện gió; điện mặt trời; điện sinh khối < năng lượng tái tạo
trồng cây xanh = trồng cây phân tán ~ tết trồng cây
`
