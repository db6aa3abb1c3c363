/**
 * Mass mobilization, the Front and its members, democracy at the grass roots ("dân vận, Mặt trận, đoàn thể, dân chủ cơ sở").
 * The signs are explained in ../terms.ts.
 */
export const MOBILIZATION = `
QCDC : quy chế dân chủ
QCDCCS : quy chế dân chủ ở cơ sở
ĐVHV : đoàn viên, hội viên
ANTQ : an ninh Tổ quốc
dân vận = công tác dân vận ~ vận động quần chúng = công tác vận động quần chúng ~ công tác quần chúng ~ vận động nhân dân
dân vận khéo
dân vận chính quyền = công tác dân vận chính quyền = công tác dân vận của chính quyền = công tác dân vận của cơ quan nhà nước
tổ dân vận ~ khối dân vận
dân chủ ở cơ sở = quy chế dân chủ ở cơ sở = quy chế dân chủ cơ sở = dân chủ cơ sở ~ pháp lệnh thực hiện dân chủ ở xã, phường, thị trấn ~ luật thực hiện dân chủ ở cơ sở
dân biết, dân bàn, dân làm, dân kiểm tra = dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân thụ hưởng
dân chủ trong đảng
phát huy dân chủ = mở rộng dân chủ
gần dân, sát dân = trọng dân, gần dân, tin dân, hiểu dân = gần dân, trọng dân = gần dân, hiểu dân = trọng dân, gần dân
bám cơ sở = sát cơ sở = hướng về cơ sở = sâu sát cơ sở
phản biện xã hội ~ giám sát, phản biện xã hội = giám sát và phản biện xã hội
giám sát của nhân dân = nhân dân giám sát
giám sát cộng đồng = giám sát đầu tư của cộng đồng = ban giám sát đầu tư của cộng đồng
thanh tra nhân dân = ban thanh tra nhân dân
góp ý xây dựng đảng, xây dựng chính quyền = góp ý xây dựng đảng và chính quyền = tham gia xây dựng đảng, xây dựng chính quyền = góp ý xây dựng Đảng, chính quyền = tham gia xây dựng đảng, chính quyền
góp ý ~ đóng góp ý kiến ~ tham gia ý kiến = tham gia góp ý
đối thoại trực tiếp với nhân dân = đối thoại với nhân dân = đối thoại trực tiếp với người dân = đối thoại với người dân ~ tiếp xúc, đối thoại ~ đối thoại
tiếp xúc cử tri = tiếp xúc với cử tri ~ kiến nghị của cử tri
tâm tư, nguyện vọng = tâm tư, tình cảm, nguyện vọng ~ nguyện vọng chính đáng ~ nguyện vọng ~ ý kiến, nguyện vọng
ý kiến, kiến nghị của nhân dân = kiến nghị, phản ánh của nhân dân = phản ánh, kiến nghị của người dân = kiến nghị, phản ánh của người dân ~ phản ánh, kiến nghị = kiến nghị, phản ánh
quyền và lợi ích hợp pháp = quyền, lợi ích hợp pháp = quyền và lợi ích hợp pháp, chính đáng = quyền, lợi ích hợp pháp, chính đáng = quyền và lợi ích chính đáng, hợp pháp = quyền lợi hợp pháp, chính đáng = lợi ích hợp pháp, chính đáng
đồng thuận xã hội = sự đồng thuận xã hội = đồng thuận trong xã hội ~ đồng thuận trong nhân dân = sự đồng thuận của nhân dân ~ sự đồng tình, ủng hộ của nhân dân
mối quan hệ mật thiết ~ mối liên hệ mật thiết ~ gắn bó mật thiết ~ mối quan hệ gắn bó mật thiết = quan hệ mật thiết
niềm tin của nhân dân = lòng tin của nhân dân
sự hài lòng = sự hài lòng của người dân ~ mức độ hài lòng = mức độ hài lòng của người dân ~ chỉ số hài lòng
sức mạnh tổng hợp
cả hệ thống chính trị
sức mạnh đại đoàn kết toàn dân tộc = sức mạnh khối đại đoàn kết toàn dân tộc = sức mạnh của khối đại đoàn kết toàn dân tộc ~ sức mạnh đại đoàn kết
đoàn kết, tập hợp = tập hợp, đoàn kết ~ thu hút, tập hợp = tập hợp, thu hút ~ tập hợp quần chúng
thu hút đoàn viên, hội viên = kết nạp đoàn viên, hội viên ~ phát triển đoàn viên ~ phát triển hội viên
phát triển đoàn viên, hội viên = phát triển hội viên, đoàn viên
thành lập tổ chức công đoàn = thành lập công đoàn cơ sở ~ phát triển tổ chức công đoàn = phát triển công đoàn cơ sở ~ phát triển đoàn viên công đoàn
phát triển đoàn viên và thành lập công đoàn cơ sở
phương thức hoạt động
hành chính hóa = tình trạng hành chính hóa
xa dân ~ quan liêu, xa dân = xa dân, quan liêu
phối hợp và thống nhất hành động = phối hợp, thống nhất hành động ~ chương trình phối hợp
quy chế phối hợp = quy chế phối hợp công tác
ban công tác mặt trận = ban công tác MTTQ
ngày hội đại đoàn kết
toàn dân đoàn kết xây dựng nông thôn mới
phong trào thi đua yêu nước = thi đua yêu nước
phong trào, cuộc vận động = cuộc vận động, phong trào = cuộc vận động, phong trào thi đua = phong trào thi đua, cuộc vận động
tổ chức xã hội ~ tổ chức xã hội - nghề nghiệp
tổ tự quản = tổ nhân dân tự quản ~ mô hình tự quản ~ tự quản ở khu dân cư = tự quản ở cộng đồng dân cư
cốt cán = lực lượng cốt cán = quần chúng cốt cán = cốt cán chính trị ~ lực lượng nòng cốt = lực lượng chính trị nòng cốt
giai cấp công nhân; giai cấp nông dân; đội ngũ trí thức; đội ngũ doanh nhân
đời sống vật chất và tinh thần = đời sống vật chất, tinh thần = đời sống vật chất và tinh thần của nhân dân = đời sống vật chất, tinh thần của nhân dân ~ đời sống nhân dân = đời sống của nhân dân = đời sống người dân
vấn đề bức xúc = bức xúc của nhân dân = bức xúc trong nhân dân = vấn đề nhân dân bức xúc ~ vấn đề nhân dân quan tâm
người dân và doanh nghiệp = người dân, doanh nghiệp
tổ chức và công dân ~ tổ chức và cá nhân
`
