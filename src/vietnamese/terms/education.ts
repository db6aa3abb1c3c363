/** Education, vocational training, manpower ("giáo dục và đào tạo, giáo dục nghề nghiệp, nhân lực"). The signs are explained in ../terms.ts. */
export const EDUCATION = `
GD&ĐT : giáo dục và đào tạo
GDĐT : giáo dục và đào tạo
GDNN : giáo dục nghề nghiệp
GDTX : giáo dục thường xuyên
THCS : trung học cơ sở
THPT : trung học phổ thông
SGK : sách giáo khoa
CMHS : cha mẹ học sinh
giáo dục và đào tạo = giáo dục, đào tạo ~ sự nghiệp giáo dục ~ ngành giáo dục
đổi mới căn bản, toàn diện giáo dục và đào tạo = đổi mới căn bản và toàn diện giáo dục, đào tạo = đổi mới căn bản, toàn diện nền giáo dục = đổi mới giáo dục và đào tạo = đổi mới giáo dục, đào tạo
quốc sách hàng đầu
chất lượng giáo dục ~ chất lượng giáo dục toàn diện ~ chất lượng dạy và học = chất lượng dạy học
giáo dục mầm non = bậc học mầm non = cấp học mầm non ~ giáo dục mẫu giáo
giáo dục phổ thông = bậc học phổ thông = cấp học phổ thông
giáo dục tiểu học = bậc tiểu học ~ tiểu học
trung học cơ sở ~ giáo dục trung học cơ sở = bậc trung học cơ sở
trung học phổ thông ~ giáo dục trung học phổ thông = bậc trung học phổ thông
giáo dục đại học = bậc đại học ~ đào tạo đại học = đào tạo trình độ đại học
giáo dục thường xuyên = giáo dục không chính quy ~ trung tâm giáo dục thường xuyên
trung tâm học tập cộng đồng = giáo dục cộng đồng
học tập suốt đời = học suốt đời ~ xã hội học tập
khuyến học = phong trào khuyến học
khuyến học, khuyến tài
gia đình học tập; dòng họ học tập; cộng đồng học tập; đơn vị học tập < [mô hình học tập]
phổ cập giáo dục ~ giáo dục bắt buộc
xóa mù chữ = chống mù chữ = xóa nạn mù chữ
hướng nghiệp ~ giáo dục hướng nghiệp ~ tư vấn hướng nghiệp
phân luồng học sinh ~ phân luồng, hướng nghiệp = hướng nghiệp, phân luồng
giáo dục nghề nghiệp = đào tạo nghề = dạy nghề
cơ sở giáo dục nghề nghiệp = cơ sở dạy nghề = cơ sở đào tạo nghề ~ trường nghề = trường dạy nghề = trường cao đẳng nghề
đào tạo nghề cho lao động nông thôn = dạy nghề cho lao động nông thôn = đào tạo nghề lao động nông thôn
đào tạo lại ~ nâng cao tay nghề = bồi dưỡng, nâng cao kỹ năng nghề
kỹ năng nghề = tay nghề = trình độ kỹ năng nghề = kỹ năng nghề nghiệp
lao động qua đào tạo = lao động đã qua đào tạo ~ lao động có bằng cấp, chứng chỉ = lao động có văn bằng, chứng chỉ
chương trình giáo dục phổ thông
sách giáo khoa = bộ sách giáo khoa
tài liệu giáo dục địa phương = nội dung giáo dục địa phương
chương trình đào tạo = chương trình, nội dung đào tạo = nội dung, chương trình đào tạo ~ chương trình, giáo trình
phương pháp dạy học = phương pháp dạy và học = phương pháp giảng dạy
phẩm chất, năng lực người học = phẩm chất, năng lực của người học = phẩm chất và năng lực của người học ~ phẩm chất, năng lực học sinh
thi, kiểm tra, đánh giá = thi, kiểm tra và đánh giá ~ kiểm tra, đánh giá kết quả học tập
kiểm định chất lượng = kiểm định chất lượng giáo dục ~ đánh giá chất lượng giáo dục
giáo dục đạo đức, lối sống ~ giáo dục lý tưởng, đạo đức, lối sống = giáo dục lý tưởng cách mạng, đạo đức, lối sống ~ giáo dục nhân cách
kỹ năng sống = giáo dục kỹ năng sống
giáo dục thể chất ~ thể dục thể thao trường học = thể thao học đường = thể thao trường học
giáo dục quốc phòng và an ninh = giáo dục quốc phòng, an ninh ~ bồi dưỡng kiến thức quốc phòng, an ninh = bồi dưỡng kiến thức quốc phòng và an ninh
giáo dục truyền thống = giáo dục truyền thống cách mạng ~ giáo dục truyền thống lịch sử = giáo dục lịch sử
giáo dục STEM = dạy học STEM
ngoại ngữ ~ năng lực ngoại ngữ = trình độ ngoại ngữ ~ dạy và học ngoại ngữ = dạy học ngoại ngữ
tiếng dân tộc thiểu số ~ tiếng nói, chữ viết của đồng bào dân tộc thiểu số = tiếng nói, chữ viết dân tộc thiểu số = tiếng nói, chữ viết của các dân tộc thiểu số
văn hóa học đường = văn hóa ứng xử trong trường học
môi trường giáo dục ~ môi trường học đường ~ trường học an toàn
bạo lực học đường = phòng, chống bạo lực học đường
dạy thêm, học thêm = dạy thêm và học thêm
lạm thu = lạm thu trong trường học
nhà giáo = đội ngũ nhà giáo = giáo viên = đội ngũ giáo viên
nhà giáo và cán bộ quản lý giáo dục = nhà giáo, cán bộ quản lý giáo dục = cán bộ quản lý, giáo viên = cán bộ quản lý và giáo viên
cán bộ, giáo viên
giảng viên = đội ngũ giảng viên
thiếu giáo viên = thừa, thiếu giáo viên = thừa, thiếu giáo viên cục bộ
chuẩn nghề nghiệp ~ chuẩn nghề nghiệp giáo viên
chuẩn trình độ đào tạo = trình độ chuẩn được đào tạo
học sinh; trẻ em mầm non; học viên
cơ sở giáo dục = nhà trường ~ trường học
trường đạt chuẩn quốc gia = trường chuẩn quốc gia = trường học đạt chuẩn quốc gia = trường học chuẩn quốc gia
kiên cố hóa trường học = kiên cố hóa trường, lớp học = kiên cố hóa trường lớp
cơ sở vật chất trường học = cơ sở vật chất trường, lớp học ~ thiết bị dạy học = đồ dùng dạy học
cơ sở vật chất, thiết bị dạy học
mạng lưới trường, lớp = mạng lưới trường, lớp học = mạng lưới trường học ~ mạng lưới cơ sở giáo dục
sắp xếp trường, lớp ~ dồn ghép điểm trường = sắp xếp điểm trường
trường phổ thông dân tộc nội trú = trường dân tộc nội trú
trường phổ thông dân tộc bán trú = trường dân tộc bán trú
trường phổ thông dân tộc nội trú; trường phổ thông dân tộc bán trú < [trường dân tộc]
trường chuyên = trường trung học phổ thông chuyên
học sinh giỏi ~ giáo dục mũi nhọn = chất lượng giáo dục mũi nhọn
xã hội hóa giáo dục
giáo dục ngoài công lập = cơ sở giáo dục ngoài công lập = trường ngoài công lập ~ trường tư thục = cơ sở giáo dục tư thục
tự chủ đại học ~ quyền tự chủ, tự chịu trách nhiệm của cơ sở giáo dục = tự chủ của cơ sở giáo dục
học phí ~ miễn học phí ~ miễn, giảm học phí
tín dụng học sinh, sinh viên ~ cho vay học sinh, sinh viên
ngân sách chi cho giáo dục = chi ngân sách cho giáo dục = chi cho giáo dục và đào tạo
chuyển đổi số trong giáo dục = chuyển đổi số giáo dục
học liệu số = kho học liệu số
dạy học trực tuyến = dạy và học trực tuyến
nhà trường, gia đình và xã hội = gia đình, nhà trường và xã hội = nhà trường, gia đình, xã hội
nguồn nhân lực ~ nhân lực ~ nguồn nhân lực chất lượng cao = nhân lực chất lượng cao = nhân lực trình độ cao = nguồn nhân lực trình độ cao
nhân tài ~ trọng dụng nhân tài
thu hút nhân tài = thu hút người tài = thu hút người có tài năng ~ trọng dụng nhân tài = trọng dụng người tài = trọng dụng người có tài năng ~ đãi ngộ nhân tài = đãi ngộ người có tài năng ~ bồi dưỡng nhân tài
thu hút, trọng dụng nhân tài = thu hút và trọng dụng nhân tài = thu hút, trọng dụng người có tài năng
đào tạo theo nhu cầu xã hội = gắn đào tạo với nhu cầu xã hội ~ đào tạo theo nhu cầu doanh nghiệp ~ đào tạo theo đặt hàng ~ đào tạo theo nhu cầu thị trường lao động
liên kết đào tạo
hợp tác với doanh nghiệp trong đào tạo = gắn kết giữa nhà trường và doanh nghiệp = gắn kết nhà trường với doanh nghiệp
trẻ bỏ học = học sinh bỏ học = tình trạng bỏ học
trẻ khuyết tật học hòa nhập = giáo dục hòa nhập ~ giáo dục chuyên biệt
`
