/**
 * Culture, family, sport, tourism, social security, poverty, work, ethnic groups, religion, youth, women, children ("văn hóa,
 * gia đình, thể thao, du lịch, an sinh xã hội, giảm nghèo, lao động, việc làm, dân tộc, tôn giáo, thanh niên, phụ nữ, trẻ em").
 * The signs are explained in ../terms.ts.
 */
export const SOCIETY = `
BHXH : bảo hiểm xã hội
BHTN : bảo hiểm thất nghiệp
NCC : người có công
DTTS : dân tộc thiểu số
NCT : người cao tuổi
NKT : người khuyết tật
TDTT : thể dục, thể thao
VHNT : văn học, nghệ thuật
VH-XH : văn hóa - xã hội
VHTTDL : văn hóa, thể thao và du lịch
CSXH : chính sách xã hội
TNXH : tệ nạn xã hội
ATGT : an toàn giao thông
văn hóa
văn hóa - xã hội = văn hóa và xã hội
văn hóa, con người Việt Nam = văn hóa và con người Việt Nam = văn hóa, con người
nền văn hóa Việt Nam tiên tiến, đậm đà bản sắc dân tộc = nền văn hóa tiên tiến, đậm đà bản sắc dân tộc
bản sắc văn hóa = giá trị văn hóa truyền thống ~ văn hóa truyền thống
đời sống văn hóa ~ môi trường văn hóa
toàn dân đoàn kết xây dựng đời sống văn hóa = xây dựng đời sống văn hóa ở khu dân cư
thiết chế văn hóa ~ nhà văn hóa = trung tâm văn hóa ~ nhà văn hóa - khu thể thao
gia đình văn hóa = gia đình no ấm, tiến bộ, hạnh phúc ~ gia đình ấm no, hạnh phúc
thôn văn hóa; làng văn hóa; tổ dân phố văn hóa; bản văn hóa; ấp văn hóa; buôn văn hóa < khu dân cư văn hóa
nếp sống văn minh = nếp sống văn hóa = lối sống văn minh
văn minh đô thị = nếp sống văn minh đô thị
việc cưới, việc tang
việc cưới, việc tang và lễ hội = việc cưới, việc tang, lễ hội
hủ tục ~ tập tục lạc hậu = phong tục, tập quán lạc hậu
mê tín dị đoan
hương ước
hương ước, quy ước = quy ước, hương ước
di sản văn hóa = di sản văn hóa vật thể và phi vật thể ~ di sản
di tích lịch sử ~ di tích
di tích lịch sử, văn hóa
bảo tồn, phát huy giá trị di sản văn hóa = bảo tồn và phát huy giá trị di sản = bảo tồn và phát huy giá trị di sản văn hóa = bảo tồn, phát huy giá trị di sản
lễ hội truyền thống ~ lễ hội
công nghiệp văn hóa = các ngành công nghiệp văn hóa
công nghiệp giải trí
văn học, nghệ thuật = văn học và nghệ thuật ~ văn hóa, nghệ thuật ~ văn hóa, văn nghệ
văn nghệ sĩ = đội ngũ văn nghệ sĩ ~ nghệ nhân
xuất bản, báo chí = báo chí, xuất bản
sản phẩm văn hóa độc hại = văn hóa phẩm độc hại = ấn phẩm độc hại
văn hóa đọc ~ phong trào đọc sách
hệ giá trị ~ hệ giá trị quốc gia ~ hệ giá trị văn hóa
văn hóa công vụ ~ văn hóa công sở
văn hóa doanh nghiệp ~ văn hóa kinh doanh
thể thao ~ thể dục, thể thao
thể thao quần chúng = thể dục, thể thao quần chúng = phong trào thể dục, thể thao
thể thao thành tích cao
du lịch = ngành du lịch ~ kinh tế du lịch
ngành kinh tế mũi nhọn
sản phẩm du lịch = loại hình du lịch
du lịch sinh thái; du lịch cộng đồng; du lịch văn hóa; du lịch tâm linh; du lịch biển; du lịch nông nghiệp < sản phẩm du lịch
khách du lịch = du khách ~ lượt khách
khách quốc tế; khách nội địa < khách du lịch
xúc tiến du lịch = quảng bá du lịch
khu du lịch ~ điểm du lịch ~ điểm đến du lịch
khu, điểm du lịch
an sinh xã hội ~ chính sách xã hội ~ phúc lợi xã hội
công bằng xã hội
tiến bộ, công bằng xã hội = tiến bộ và công bằng xã hội
trợ giúp xã hội ~ trợ cấp xã hội ~ bảo trợ xã hội
cứu trợ = cứu trợ xã hội ~ trợ giúp khẩn cấp = trợ giúp đột xuất
đối tượng yếu thế = nhóm yếu thế = người yếu thế = đối tượng dễ bị tổn thương = nhóm dễ bị tổn thương ~ đối tượng bảo trợ xã hội ~ người có hoàn cảnh khó khăn = hoàn cảnh khó khăn = người có hoàn cảnh đặc biệt khó khăn
dịch vụ xã hội cơ bản = dịch vụ xã hội thiết yếu = dịch vụ cơ bản
người có công = người có công với cách mạng ~ gia đình chính sách = gia đình có công với cách mạng = gia đình người có công ~ đối tượng chính sách ~ thương binh, liệt sĩ = thương binh, gia đình liệt sĩ
ưu đãi người có công = ưu đãi người có công với cách mạng = chế độ ưu đãi người có công ~ chính sách đối với người có công
đền ơn đáp nghĩa = phong trào đền ơn đáp nghĩa ~ uống nước nhớ nguồn
hài cốt liệt sĩ
nghĩa trang liệt sĩ ~ công trình ghi công liệt sĩ
giảm nghèo ~ xóa đói, giảm nghèo ~ giảm nghèo bền vững ~ giảm nghèo đa chiều
hộ nghèo = người nghèo
hộ nghèo; hộ cận nghèo; hộ mới thoát nghèo
tỷ lệ hộ nghèo = tỷ lệ nghèo
chuẩn nghèo ~ chuẩn nghèo đa chiều ~ nghèo đa chiều
thoát nghèo ~ tái nghèo
huyện nghèo ~ xã nghèo
tín dụng chính sách = tín dụng chính sách xã hội ~ tín dụng ưu đãi = vốn vay ưu đãi ~ vốn tín dụng chính sách
vốn ủy thác = nguồn vốn ủy thác = vốn ngân sách ủy thác
tổ tiết kiệm và vay vốn
tín dụng đen = cho vay nặng lãi
nhà tạm; nhà dột nát; nhà đại đoàn kết
nhà ở xã hội ~ nhà ở cho người thu nhập thấp ~ nhà ở công nhân = nhà ở cho công nhân
quỹ vì người nghèo ~ cuộc vận động vì người nghèo
việc làm ~ giải quyết việc làm = tạo việc làm ~ việc làm bền vững
thị trường lao động ~ cung, cầu lao động
dịch vụ việc làm ~ sàn giao dịch việc làm ~ giới thiệu việc làm = tư vấn, giới thiệu việc làm
đưa người lao động đi làm việc ở nước ngoài ~ xuất khẩu lao động ~ người lao động đi làm việc ở nước ngoài = lao động đi làm việc ở nước ngoài
quan hệ lao động = quan hệ lao động hài hòa
tranh chấp lao động ~ đình công = ngừng việc tập thể
thỏa ước lao động tập thể ~ thương lượng tập thể
đối thoại tại nơi làm việc
an toàn, vệ sinh lao động ~ an toàn lao động
an toàn lao động, vệ sinh lao động
tai nạn lao động ~ bệnh nghề nghiệp
tiền lương = chế độ tiền lương ~ lương tối thiểu
thu nhập ~ mức sống
bảo hiểm xã hội = chế độ bảo hiểm xã hội = chính sách bảo hiểm xã hội ~ bảo hiểm xã hội toàn dân
bảo hiểm xã hội bắt buộc; bảo hiểm xã hội tự nguyện < bảo hiểm xã hội
bảo hiểm thất nghiệp ~ trợ cấp thất nghiệp
nợ đọng bảo hiểm xã hội = nợ đóng bảo hiểm xã hội ~ chậm đóng, trốn đóng bảo hiểm xã hội
trốn đóng, nợ đọng bảo hiểm xã hội
dân tộc ~ công tác dân tộc = chính sách dân tộc
vùng đồng bào dân tộc thiểu số và miền núi = vùng dân tộc thiểu số và miền núi = vùng dân tộc thiểu số, miền núi
đại đoàn kết toàn dân tộc = khối đại đoàn kết toàn dân tộc = đại đoàn kết dân tộc = khối đại đoàn kết dân tộc = khối đại đoàn kết = khối đại đoàn kết toàn dân
tôn giáo ~ công tác tôn giáo ~ tín ngưỡng, tôn giáo = tôn giáo, tín ngưỡng
tự do tín ngưỡng, tôn giáo = quyền tự do tín ngưỡng, tôn giáo = tự do tín ngưỡng ~ tự do tôn giáo
tốt đời, đẹp đạo
tổ chức tôn giáo ~ cơ sở tôn giáo = cơ sở thờ tự
tà đạo = đạo lạ ~ hoạt động tôn giáo trái pháp luật ~ truyền đạo trái pháp luật = truyền đạo trái phép
lợi dụng tôn giáo = lợi dụng vấn đề tôn giáo ~ lợi dụng dân tộc, tôn giáo = lợi dụng vấn đề dân tộc, tôn giáo ~ lợi dụng tự do tín ngưỡng, tôn giáo
thế hệ trẻ = tuổi trẻ ~ thanh niên ~ thanh, thiếu niên = thanh thiếu nhi ~ đoàn viên, thanh niên
công tác thanh niên ~ công tác đoàn và phong trào thanh thiếu nhi = công tác đoàn và phong trào thanh niên ~ công tác thanh, thiếu nhi
thanh niên lập nghiệp = thanh niên lập thân, lập nghiệp ~ thanh niên khởi nghiệp = thanh niên khởi nghiệp, lập nghiệp
tình nguyện ~ thanh niên xung kích
xung kích, tình nguyện
bình đẳng giới ~ lồng ghép giới = lồng ghép bình đẳng giới ~ sự tiến bộ của phụ nữ = vì sự tiến bộ của phụ nữ
công tác phụ nữ ~ phong trào phụ nữ
bạo lực gia đình ~ bạo lực trên cơ sở giới = bạo lực giới
trẻ em = thiếu niên, nhi đồng ~ thiếu nhi
bảo vệ, chăm sóc, giáo dục trẻ em = bảo vệ, chăm sóc và giáo dục trẻ em = chăm sóc, giáo dục và bảo vệ trẻ em ~ chăm sóc, bảo vệ trẻ em = bảo vệ, chăm sóc trẻ em ~ công tác trẻ em
trẻ em có hoàn cảnh đặc biệt = trẻ em có hoàn cảnh đặc biệt khó khăn ~ trẻ em có hoàn cảnh khó khăn ~ trẻ em mồ côi = trẻ mồ côi
xâm hại trẻ em ~ bạo lực trẻ em = bạo hành trẻ em
bạo lực, xâm hại trẻ em = xâm hại, bạo lực trẻ em
tai nạn, thương tích ~ tai nạn thương tích trẻ em
đuối nước = đuối nước trẻ em
lao động trẻ em
người cao tuổi = người già
người khuyết tật = người tàn tật
nạn nhân chất độc da cam
tệ nạn xã hội
mại dâm; cờ bạc; ma túy < tệ nạn xã hội
tai nạn giao thông
an toàn giao thông = trật tự, an toàn giao thông
`
