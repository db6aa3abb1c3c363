/**
 * Agriculture, farmers, the countryside, irrigation, fishing, forests ("nông nghiệp, nông dân, nông thôn, thủy lợi, thủy sản,
 * lâm nghiệp"). The signs are explained in ../terms.ts.
 */
export const AGRICULTURE = `
NTM : nông thôn mới
BVTV : bảo vệ thực vật
OCOP : mỗi xã một sản phẩm
nông nghiệp, nông dân, nông thôn = tam nông
nông nghiệp, nông thôn
sản xuất nông nghiệp
cơ cấu lại ngành nông nghiệp = tái cơ cấu ngành nông nghiệp = cơ cấu lại nông nghiệp = tái cơ cấu nông nghiệp = cơ cấu lại sản xuất nông nghiệp
kinh tế nông nghiệp ~ tư duy kinh tế nông nghiệp
kinh tế nông thôn
nông nghiệp hữu cơ = sản xuất hữu cơ = sản xuất nông nghiệp hữu cơ
nông nghiệp sinh thái; nông nghiệp xanh; nông nghiệp sạch; nông nghiệp hữu cơ; nông nghiệp tuần hoàn < [nông nghiệp bền vững]
nông nghiệp ứng dụng công nghệ cao = nông nghiệp công nghệ cao ~ nông nghiệp thông minh
nông nghiệp hiện đại ~ nông nghiệp hàng hóa = sản xuất hàng hóa lớn
sản xuất nhỏ lẻ = sản xuất manh mún
vùng chuyên canh = vùng sản xuất tập trung = vùng sản xuất hàng hóa tập trung = vùng sản xuất chuyên canh ~ vùng nguyên liệu
cánh đồng lớn = cánh đồng mẫu lớn
dồn điền, đổi thửa ~ tích tụ, tập trung đất đai
liên kết sản xuất = liên kết trong sản xuất ~ liên kết sản xuất gắn với tiêu thụ ~ liên kết chuỗi giá trị = liên kết theo chuỗi = chuỗi liên kết
liên kết sản xuất, tiêu thụ = liên kết sản xuất và tiêu thụ
chuỗi giá trị ~ chuỗi cung ứng
bao tiêu sản phẩm ~ tiêu thụ sản phẩm = tiêu thụ nông sản
bảo quản, chế biến = chế biến, bảo quản ~ công nghệ sau thu hoạch = bảo quản sau thu hoạch ~ chế biến nông sản
chế biến sâu ~ gia tăng giá trị
nông sản = sản phẩm nông nghiệp
nông, lâm, thủy sản = nông, lâm nghiệp và thủy sản = nông, lâm, ngư nghiệp = nông nghiệp, lâm nghiệp và thủy sản
sản phẩm chủ lực = sản phẩm nông nghiệp chủ lực ~ sản phẩm đặc sản = đặc sản địa phương ~ sản phẩm đặc trưng
mỗi xã một sản phẩm = chương trình mỗi xã một sản phẩm = chương trình OCOP ~ sản phẩm OCOP
nông nghiệp; trồng trọt; chăn nuôi; thủy sản; lâm nghiệp; cây trồng; vật nuôi
cơ cấu cây trồng, vật nuôi ~ cơ cấu mùa vụ ~ chuyển đổi cơ cấu cây trồng
cây công nghiệp ~ cây công nghiệp dài ngày ~ cây lâu năm
cây ăn quả = cây ăn trái
cây dược liệu ~ vùng dược liệu
giống cây trồng; giống vật nuôi < [giống nông nghiệp]
giống cây trồng, vật nuôi = giống cây, con = giống cây trồng và vật nuôi
vật tư nông nghiệp ~ thuốc bảo vệ thực vật
phân bón, thuốc bảo vệ thực vật
bảo vệ thực vật ~ phòng, trừ sâu bệnh = phòng trừ dịch hại
thú y ~ phòng, chống dịch bệnh trên đàn vật nuôi = phòng, chống dịch bệnh động vật = phòng, chống dịch bệnh gia súc, gia cầm
đàn vật nuôi ~ gia súc ~ gia cầm
gia súc, gia cầm
chăn nuôi tập trung = chăn nuôi trang trại ~ chăn nuôi công nghiệp ~ chăn nuôi quy mô lớn
giết mổ tập trung ~ cơ sở giết mổ
cơ giới hóa ~ cơ giới hóa đồng bộ ~ cơ giới hóa nông nghiệp
khuyến nông = công tác khuyến nông ~ khuyến nông cộng đồng
khuyến nông, khuyến ngư
thực hành nông nghiệp tốt = quy trình thực hành nông nghiệp tốt
VietGAP ~ GlobalGAP ~ thực hành nông nghiệp tốt
mã số vùng trồng ~ mã số vùng nuôi
kinh tế hộ = kinh tế hộ gia đình ~ kinh tế vườn
kinh tế vườn, đồi
nông thôn mới ~ xây dựng nông thôn mới
nông thôn mới nâng cao; nông thôn mới kiểu mẫu; nông thôn mới thông minh < nông thôn mới
chương trình mục tiêu quốc gia xây dựng nông thôn mới = chương trình xây dựng nông thôn mới
tiêu chí nông thôn mới = bộ tiêu chí nông thôn mới = bộ tiêu chí quốc gia về nông thôn mới
chuẩn nông thôn mới = đạt chuẩn NTM
vườn mẫu ~ khu dân cư nông thôn mới kiểu mẫu = khu dân cư kiểu mẫu ~ thôn nông thôn mới
ngành nghề nông thôn ~ làng nghề ~ ngành nghề truyền thống ~ tiểu thủ công nghiệp
giao thông nông thôn ~ giao thông nội đồng
nước sạch nông thôn = nước sạch và vệ sinh môi trường nông thôn ~ nước sinh hoạt nông thôn
hạ tầng nông thôn = hạ tầng nông nghiệp, nông thôn = hạ tầng kinh tế - xã hội nông thôn
thủy lợi ~ công trình thủy lợi = hệ thống thủy lợi ~ hạ tầng thủy lợi ~ kênh mương = hệ thống kênh mương
tưới tiêu ~ tưới tiên tiến, tiết kiệm nước = tưới tiết kiệm nước
hồ chứa nước ~ hồ, đập
đập, hồ chứa nước
đê điều = hệ thống đê điều ~ đê biển ~ đê, kè
nuôi trồng thủy sản = nuôi thủy sản ~ nuôi biển ~ nuôi trồng thủy, hải sản
khai thác thủy sản = đánh bắt thủy sản = khai thác hải sản = đánh bắt hải sản ~ khai thác xa bờ = đánh bắt xa bờ
khai thác bất hợp pháp, không báo cáo và không theo quy định = khai thác IUU = khai thác hải sản bất hợp pháp
nguồn lợi thủy sản
tàu cá ~ đội tàu ~ thiết bị giám sát hành trình
cảng cá = bến cá ~ khu neo đậu
ngư dân; nông dân; diêm dân
bảo vệ rừng ~ bảo vệ và phát triển rừng = quản lý, bảo vệ và phát triển rừng ~ khoán bảo vệ rừng ~ giao đất, giao rừng
quản lý, bảo vệ rừng
phòng cháy, chữa cháy rừng
rừng phòng hộ; rừng đặc dụng; rừng sản xuất; rừng tự nhiên
trồng rừng ~ trồng rừng tập trung ~ rừng gỗ lớn ~ khoanh nuôi tái sinh
độ che phủ rừng = tỷ lệ che phủ rừng
phá rừng ~ phá rừng trái pháp luật ~ khai thác rừng trái phép ~ lấn chiếm đất rừng
dịch vụ môi trường rừng
kinh tế rừng = kinh tế lâm nghiệp ~ lâm sản ngoài gỗ ~ kinh tế dưới tán rừng
an ninh lương thực
nông dân chuyên nghiệp ~ tri thức hóa nông dân
lao động nông nghiệp ~ lao động nông thôn
thu nhập của nông dân = thu nhập của cư dân nông thôn = thu nhập của người dân nông thôn
chuyển dịch cơ cấu lao động = chuyển dịch lao động ~ rút lao động khỏi nông nghiệp
bảo hiểm nông nghiệp
du lịch nông nghiệp = du lịch nông thôn
đời sống nông dân = đời sống vật chất và tinh thần của nông dân = đời sống của cư dân nông thôn = đời sống người dân nông thôn
`
