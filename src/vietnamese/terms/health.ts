/** Health, population, health insurance, food safety ("y tế, dân số, bảo hiểm y tế, an toàn thực phẩm"). The signs are explained in ../terms.ts. */
export const HEALTH = `
BHYT : bảo hiểm y tế
ATTP : an toàn thực phẩm
VSATTP : an toàn thực phẩm
KCB : khám, chữa bệnh
CSSK : chăm sóc sức khỏe
SKSS : sức khỏe sinh sản
DS-KHHGĐ : dân số - kế hoạch hóa gia đình
KHHGĐ : kế hoạch hóa gia đình
YTDP : y tế dự phòng
YHCT : y học cổ truyền
y tế ~ chăm sóc sức khỏe ~ bảo vệ sức khỏe
bảo vệ, chăm sóc và nâng cao sức khỏe = chăm sóc, bảo vệ và nâng cao sức khỏe = chăm sóc và bảo vệ sức khỏe = bảo vệ, chăm sóc sức khỏe ~ chăm sóc sức khỏe
chăm sóc sức khỏe nhân dân = chăm sóc sức khỏe cho nhân dân = chăm sóc sức khỏe người dân = chăm sóc sức khỏe cho người dân
chăm sóc sức khỏe ban đầu ~ chăm sóc sức khỏe tại tuyến cơ sở
chăm sóc sức khỏe toàn dân
chăm sóc sức khỏe sinh sản ~ sức khỏe sinh sản ~ sức khỏe bà mẹ, trẻ em = sức khỏe bà mẹ và trẻ em
chăm sóc sức khỏe người cao tuổi ~ chăm sóc người cao tuổi
sức khỏe tâm thần
sức khỏe học đường ~ y tế học đường = y tế trường học ~ chăm sóc sức khỏe học sinh
sức khỏe cộng đồng ~ y tế công cộng
y tế cơ sở = mạng lưới y tế cơ sở = hệ thống y tế cơ sở ~ trạm y tế xã = trạm y tế cấp xã
y tế dự phòng = hệ thống y tế dự phòng = công tác y tế dự phòng
phòng bệnh ~ chủ động phòng bệnh = phòng bệnh chủ động
y tế thôn, bản ~ cô đỡ thôn, bản ~ cộng tác viên dân số
y tế tư nhân = y tế ngoài công lập
mạng lưới y tế = hệ thống y tế = mạng lưới cơ sở y tế
quân dân y = quân y
khám, chữa bệnh = khám bệnh, chữa bệnh = khám và chữa bệnh
khám bệnh, chữa bệnh và phục hồi chức năng
chất lượng khám, chữa bệnh = chất lượng khám bệnh, chữa bệnh ~ chất lượng dịch vụ y tế = chất lượng dịch vụ khám, chữa bệnh
khám sức khỏe định kỳ = kiểm tra sức khỏe định kỳ ~ khám sàng lọc = sàng lọc phát hiện sớm bệnh tật = tầm soát, phát hiện sớm bệnh
quản lý sức khỏe = theo dõi, quản lý sức khỏe
hồ sơ sức khỏe điện tử = sổ sức khỏe điện tử ~ hồ sơ sức khỏe cá nhân ~ lập hồ sơ sức khỏe
bệnh án điện tử
khám, chữa bệnh từ xa = khám bệnh từ xa ~ y tế từ xa
bác sĩ gia đình ~ y học gia đình
phục hồi chức năng
chuyển tuyến ~ thông tuyến
quá tải bệnh viện = tình trạng quá tải bệnh viện
y học cổ truyền = y dược cổ truyền = đông y
dược liệu ~ cây thuốc = cây dược liệu ~ thuốc nam
công nghiệp dược = ngành dược ~ thuốc sản xuất trong nước
công nghiệp dược, thiết bị y tế
thuốc, vật tư y tế = thuốc và vật tư y tế ~ thuốc, trang thiết bị y tế = thuốc, thiết bị y tế ~ cung ứng thuốc
thiết bị y tế
nhà thuốc ~ quầy thuốc ~ cơ sở bán lẻ thuốc
bác sĩ; điều dưỡng; dược sĩ; hộ sinh; kỹ thuật viên y < [người hành nghề y]
nhân lực y tế = nguồn nhân lực y tế ~ cán bộ y tế = đội ngũ cán bộ y tế ~ nhân viên y tế ~ thầy thuốc = đội ngũ thầy thuốc ~ y, bác sĩ = đội ngũ y, bác sĩ
y đức = đạo đức nghề y = đạo đức nghề nghiệp y tế ~ thái độ phục vụ người bệnh
người bệnh = bệnh nhân
dịch bệnh ~ bệnh truyền nhiễm ~ phòng, chống dịch bệnh = phòng, chống dịch = kiểm soát dịch bệnh
bệnh không lây nhiễm = bệnh không lây ~ bệnh mạn tính = bệnh mãn tính
tiêm chủng = tiêm vắc xin ~ tiêm chủng mở rộng ~ tiêm phòng
HIV/AIDS
cai nghiện ma túy = điều trị nghiện ma túy
suy dinh dưỡng
dinh dưỡng = chế độ dinh dưỡng
tác hại của thuốc lá ~ tác hại của rượu, bia
rèn luyện thân thể ~ tập luyện thể dục, thể thao
tầm vóc ~ thể lực, tầm vóc = tầm vóc, thể lực = thể lực và tầm vóc = thể chất, tầm vóc
tuổi thọ = tuổi thọ trung bình = tuổi thọ bình quân ~ số năm sống khỏe = số năm sống khỏe mạnh
bảo hiểm y tế toàn dân ~ độ bao phủ bảo hiểm y tế = tỷ lệ bao phủ bảo hiểm y tế = tỷ lệ tham gia bảo hiểm y tế = diện bao phủ bảo hiểm y tế
bảo hiểm y tế
trục lợi bảo hiểm y tế = lạm dụng quỹ bảo hiểm y tế
viện phí ~ giá dịch vụ y tế = giá dịch vụ khám, chữa bệnh
an toàn thực phẩm = vệ sinh an toàn thực phẩm = an toàn vệ sinh thực phẩm ~ vệ sinh thực phẩm
ngộ độc thực phẩm
thực phẩm bẩn ~ thực phẩm không bảo đảm an toàn ~ thực phẩm không rõ nguồn gốc
dân số ~ dân số và phát triển ~ dân số - kế hoạch hóa gia đình
quy mô dân số; cơ cấu dân số; phân bố dân số; chất lượng dân số
kế hoạch hóa gia đình ~ biện pháp tránh thai = dịch vụ kế hoạch hóa gia đình
mức sinh ~ mức sinh thay thế
sinh đủ hai con = sinh đủ 2 con
sinh con thứ ba = sinh con thứ 3 trở lên
tỷ số giới tính khi sinh ~ chênh lệch giới tính khi sinh ~ mất cân bằng giới tính khi sinh = mất cân bằng giới tính ~ lựa chọn giới tính thai nhi
già hóa dân số ~ tốc độ già hóa
cơ cấu dân số vàng = thời kỳ dân số vàng ~ lợi thế dân số vàng
tầm soát trước sinh, sơ sinh = sàng lọc trước sinh ~ tư vấn, khám sức khỏe trước hôn nhân = khám sức khỏe trước khi kết hôn
tảo hôn ~ hôn nhân cận huyết thống
tảo hôn và hôn nhân cận huyết thống = tảo hôn, hôn nhân cận huyết thống
tử vong mẹ ~ tử vong trẻ em
giường bệnh = số giường bệnh
`
