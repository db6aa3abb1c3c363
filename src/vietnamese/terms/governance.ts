/**
 * Government, institutions, administrative reform, law-making, resources ("quản lý nhà nước, thể chế, cải cách hành chính, xây dựng
 * pháp luật"). The signs are explained in ../terms.ts.
 */
export const GOVERNANCE = `
CCHC : cải cách hành chính
TTHC : thủ tục hành chính
VBQPPL : văn bản quy phạm pháp luật
QPPL : quy phạm pháp luật
PBGDPL : phổ biến, giáo dục pháp luật
CBCCVC : cán bộ, công chức, viên chức
cải cách hành chính = công tác cải cách hành chính ~ cải cách nền hành chính
thủ tục hành chính ~ thủ tục
cải cách thủ tục hành chính ~ đơn giản hóa thủ tục hành chính = cắt giảm thủ tục hành chính ~ rút ngắn thời gian giải quyết thủ tục hành chính
giải quyết thủ tục hành chính ~ tiếp nhận và giải quyết thủ tục hành chính ~ tiếp nhận hồ sơ và trả kết quả
một cửa = cơ chế một cửa ~ một cửa liên thông = cơ chế một cửa liên thông ~ bộ phận một cửa = bộ phận tiếp nhận và trả kết quả
trung tâm phục vụ hành chính công = trung tâm hành chính công
dịch vụ công ~ dịch vụ công trực tuyến ~ dịch vụ công trực tuyến toàn trình = dịch vụ công trực tuyến mức độ 4
cổng dịch vụ công ~ cổng dịch vụ công quốc gia
chỉ số cải cách hành chính = chỉ số PAR INDEX ~ chỉ số hiệu quả quản trị và hành chính công = chỉ số PAPI
kỷ cương, kỷ luật hành chính = kỷ cương hành chính ~ trật tự, kỷ cương
chính quyền đô thị
chính quyền địa phương hai cấp = chính quyền địa phương 2 cấp = tổ chức chính quyền địa phương hai cấp = tổ chức chính quyền địa phương 2 cấp
sắp xếp đơn vị hành chính = sáp nhập đơn vị hành chính ~ sắp xếp đơn vị hành chính cấp huyện, cấp xã
phân cấp, phân quyền = phân quyền, phân cấp ~ phân cấp, phân quyền, ủy quyền ~ phân cấp, ủy quyền ~ phân cấp
hiệu lực, hiệu quả quản lý nhà nước ~ hiệu lực, hiệu quả quản lý
đồng bộ, liên thông
liên thông ~ kết nối ~ liên thông, kết nối
thể chế ~ hoàn thiện thể chế
thể chế, chính sách
điểm nghẽn = nút thắt ~ rào cản
pháp luật ~ hệ thống pháp luật ~ quy định của pháp luật
văn bản quy phạm pháp luật ~ quy phạm pháp luật
xây dựng pháp luật = công tác xây dựng pháp luật = xây dựng và hoàn thiện pháp luật ~ hoàn thiện hệ thống pháp luật
thi hành pháp luật = tổ chức thi hành pháp luật = thực thi pháp luật = chấp hành pháp luật
phổ biến, giáo dục pháp luật ~ tuyên truyền pháp luật
ý thức chấp hành pháp luật = ý thức chấp hành pháp luật của nhân dân ~ thượng tôn pháp luật
chồng chéo, mâu thuẫn = mâu thuẫn, chồng chéo ~ chồng chéo ~ chồng chéo, trùng lắp = trùng lắp, chồng chéo ~ trùng lặp
bất cập, hạn chế ~ không còn phù hợp
quy hoạch
quản lý nhà nước = công tác quản lý nhà nước
quản trị quốc gia ~ quản trị địa phương
trách nhiệm giải trình
đạo đức công vụ ~ công vụ ~ hoạt động công vụ
khiếu nại, tố cáo
xã hội hóa dịch vụ công = xã hội hóa dịch vụ sự nghiệp công ~ dịch vụ sự nghiệp công
tự chủ tài chính = cơ chế tự chủ ~ tự chủ, tự chịu trách nhiệm = quyền tự chủ, tự chịu trách nhiệm
điều tra, khảo sát ~ thống kê ~ số liệu thống kê
`
