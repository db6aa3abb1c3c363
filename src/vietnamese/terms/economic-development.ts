/**
 * Growth, investment, budget, infrastructure, towns, energy, industry, trade, integration ("phát triển kinh tế"): what is done, not
 * the economic units it is done in, which are in economy.ts. The signs are explained in ../terms.ts.
 */
export const DEVELOPMENT = `
KT-XH : kinh tế - xã hội
GRDP : tổng sản phẩm trên địa bàn
GDP : tổng sản phẩm trong nước
NSNN : ngân sách nhà nước
XDCB : xây dựng cơ bản
GTVT : giao thông vận tải
TTCN : tiểu thủ công nghiệp
PPP : đối tác công tư
ODA : vốn hỗ trợ phát triển chính thức
FTA : hiệp định thương mại tự do
TMĐT : thương mại điện tử
PCI : chỉ số năng lực cạnh tranh cấp tỉnh
SXKD : sản xuất kinh doanh
phát triển kinh tế - xã hội
kinh tế - xã hội
tăng trưởng kinh tế = tốc độ tăng trưởng kinh tế ~ tốc độ tăng trưởng
mô hình tăng trưởng
cơ cấu lại nền kinh tế = tái cơ cấu nền kinh tế = tái cơ cấu kinh tế = cơ cấu lại kinh tế ~ chuyển dịch cơ cấu kinh tế
công nghiệp hóa, hiện đại hóa = CNH, HĐH = công nghiệp hóa và hiện đại hóa
kinh tế thị trường định hướng xã hội chủ nghĩa = nền kinh tế thị trường định hướng xã hội chủ nghĩa ~ thể chế kinh tế thị trường định hướng xã hội chủ nghĩa = thể chế kinh tế thị trường
kinh tế nhiều thành phần ~ mọi thành phần kinh tế
tự chủ, tự cường = tự lực, tự cường
năng suất lao động = năng suất lao động xã hội ~ năng suất, chất lượng
năng lực cạnh tranh = sức cạnh tranh = khả năng cạnh tranh
năng lực cạnh tranh cấp tỉnh = chỉ số PCI
môi trường đầu tư, kinh doanh = môi trường kinh doanh, đầu tư ~ môi trường đầu tư ~ môi trường kinh doanh
điều kiện kinh doanh = điều kiện đầu tư, kinh doanh ~ ngành nghề kinh doanh có điều kiện
thu hút đầu tư = thu hút vốn đầu tư ~ kêu gọi đầu tư ~ xúc tiến đầu tư ~ mời gọi đầu tư
nhà đầu tư = các nhà đầu tư ~ nhà đầu tư chiến lược
đầu tư công = vốn đầu tư công ~ giải ngân vốn đầu tư công = giải ngân đầu tư công ~ kế hoạch đầu tư công = kế hoạch đầu tư công trung hạn
đầu tư xây dựng cơ bản = vốn đầu tư xây dựng cơ bản ~ xây dựng cơ bản
nợ đọng xây dựng cơ bản = nợ xây dựng cơ bản
đầu tư dàn trải = dàn trải, manh mún ~ dàn trải, lãng phí
đầu tư nước ngoài = đầu tư trực tiếp nước ngoài = vốn đầu tư nước ngoài = vốn đầu tư trực tiếp nước ngoài = vốn FDI
vốn hỗ trợ phát triển chính thức = vốn ODA ~ viện trợ
hợp tác công tư = đối tác công tư = phương thức đối tác công tư
huy động nguồn lực xã hội = huy động các nguồn lực xã hội ~ nguồn lực xã hội hóa = nguồn xã hội hóa ~ nguồn lực xã hội
nguồn lực ~ nguồn vốn ~ nguồn lực đầu tư
vốn đối ứng; vốn lồng ghép < nguồn vốn
ngân sách nhà nước ~ ngân sách
ngân sách trung ương; ngân sách địa phương < ngân sách nhà nước
ngân sách tỉnh = ngân sách cấp tỉnh
ngân sách huyện = ngân sách cấp huyện
ngân sách xã = ngân sách cấp xã
ngân sách tỉnh; ngân sách huyện; ngân sách xã < ngân sách địa phương
thu ngân sách = thu ngân sách nhà nước ~ nguồn thu = nguồn thu ngân sách
chi ngân sách = chi ngân sách nhà nước
chi thường xuyên; chi đầu tư phát triển < chi ngân sách
kinh phí ~ nguồn kinh phí
nợ công
chống thất thu ngân sách = chống thất thu thuế ~ thất thu thuế
trốn thuế ~ chuyển giá
nợ đọng thuế = nợ thuế
chính sách thuế ~ chính sách tài khóa
ưu đãi thuế ~ miễn, giảm thuế
tài chính, ngân sách
tài sản công ~ tài sản nhà nước ~ quản lý, sử dụng tài sản công
trụ sở dôi dư = cơ sở nhà, đất dôi dư = trụ sở công dôi dư
thực hành tiết kiệm ~ phòng, chống lãng phí = chống lãng phí
tiết kiệm, chống lãng phí = thực hành tiết kiệm, chống lãng phí
thị trường tài chính; thị trường chứng khoán; thị trường vốn; thị trường bất động sản
tín dụng ngân hàng ~ vốn tín dụng ~ vay vốn ngân hàng
tiếp cận tín dụng = tiếp cận vốn vay = tiếp cận nguồn vốn tín dụng = tiếp cận vốn tín dụng
lạm phát ~ kiểm soát lạm phát
kinh tế vĩ mô ~ ổn định kinh tế vĩ mô
bảo lãnh tín dụng
cổ phần hóa ~ thoái vốn
cổ phần hóa, thoái vốn
sắp xếp doanh nghiệp nhà nước ~ cơ cấu lại doanh nghiệp nhà nước = tái cơ cấu doanh nghiệp nhà nước
vốn điều lệ
hỗ trợ doanh nghiệp ~ tháo gỡ khó khăn cho doanh nghiệp ~ đồng hành cùng doanh nghiệp
phát triển doanh nghiệp
đăng ký kinh doanh = đăng ký doanh nghiệp ~ thành lập doanh nghiệp
quyền tự do kinh doanh = tự do kinh doanh
quyền tài sản ~ quyền sở hữu tài sản
quản trị doanh nghiệp ~ quản trị công ty
trách nhiệm xã hội = trách nhiệm xã hội của doanh nghiệp
đạo đức kinh doanh
hạ tầng ~ kết cấu hạ tầng = cơ sở hạ tầng = hệ thống kết cấu hạ tầng ~ hạ tầng kinh tế - xã hội = kết cấu hạ tầng kinh tế - xã hội
hạ tầng giao thông = kết cấu hạ tầng giao thông ~ hệ thống giao thông = mạng lưới giao thông
đường cao tốc; đường sắt; đường bộ; đường thủy nội địa; đường ven biển; cảng hàng không; cảng biển < hạ tầng giao thông
cảng hàng không ~ sân bay
hạ tầng xã hội; hạ tầng kỹ thuật < hạ tầng
liên kết vùng = kết nối vùng = liên kết phát triển vùng
hành lang kinh tế ~ vùng kinh tế trọng điểm = vùng động lực ~ cực tăng trưởng
đô thị hóa = quá trình đô thị hóa
phát triển đô thị ~ chỉnh trang đô thị
quản lý đô thị ~ trật tự đô thị ~ trật tự xây dựng
đô thị thông minh = thành phố thông minh
quy hoạch đô thị ~ quy hoạch xây dựng
quy hoạch chung; quy hoạch phân khu; quy hoạch chi tiết < quy hoạch đô thị
quy hoạch tỉnh; quy hoạch vùng; quy hoạch tổng thể quốc gia; quy hoạch ngành
quy hoạch treo
tỷ lệ đô thị hóa
nhà ở ~ phát triển nhà ở
vật liệu xây dựng
năng lượng = ngành năng lượng ~ an ninh năng lượng
nguồn điện
lưới điện = mạng lưới điện ~ hệ thống điện
điện lực = ngành điện
chuyển dịch năng lượng = chuyển đổi năng lượng
tiết kiệm năng lượng ~ sử dụng năng lượng tiết kiệm và hiệu quả = sử dụng năng lượng tiết kiệm, hiệu quả ~ tiết kiệm điện = sử dụng điện tiết kiệm
xăng dầu; dầu khí; thủy điện; nhiệt điện
cấp nước; thoát nước; chiếu sáng công cộng
sản xuất công nghiệp
công nghiệp chế biến ~ công nghiệp chế tạo
công nghiệp chế biến, chế tạo = công nghiệp chế biến và chế tạo
công nghiệp hỗ trợ = công nghiệp phụ trợ
công nghiệp mũi nhọn = ngành công nghiệp mũi nhọn ~ công nghiệp nền tảng ~ công nghiệp trọng điểm
tiểu thủ công nghiệp ~ khuyến công
sản xuất kinh doanh ~ sản xuất, kinh doanh, dịch vụ
công nghiệp; thương mại; dịch vụ; xuất khẩu; nhập khẩu; thuế; tín dụng
xuất khẩu ~ kim ngạch xuất khẩu ~ thị trường xuất khẩu
xúc tiến thương mại ~ quảng bá sản phẩm = giới thiệu, quảng bá sản phẩm
kết nối cung cầu
thương mại điện tử ~ sàn thương mại điện tử
thị trường trong nước = thị trường nội địa ~ tiêu dùng trong nước
người Việt Nam ưu tiên dùng hàng Việt Nam = cuộc vận động người Việt Nam ưu tiên dùng hàng Việt Nam ~ hàng Việt Nam
hạ tầng thương mại ~ trung tâm thương mại, siêu thị
buôn lậu, gian lận thương mại = buôn lậu và gian lận thương mại
buôn lậu, gian lận thương mại và hàng giả = buôn lậu, gian lận thương mại, hàng giả
hàng giả
hàng giả, hàng nhái
hàng giả, hàng kém chất lượng = hàng giả, hàng nhái, hàng kém chất lượng
quyền lợi người tiêu dùng = bảo vệ người tiêu dùng
logistics = dịch vụ hậu cần
kinh tế cửa khẩu ~ thương mại biên giới = mậu dịch biên giới
hội nhập quốc tế ~ hội nhập kinh tế quốc tế ~ hội nhập quốc tế sâu rộng
hiệp định thương mại tự do ~ cam kết quốc tế = các cam kết quốc tế ~ điều ước quốc tế
hợp tác quốc tế
thị trường
`
