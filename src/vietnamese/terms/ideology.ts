/** Ideology, ethics, information ("chính trị, tư tưởng, đạo đức, tuyên truyền"). The signs are explained in ../terms.ts. */
export const IDEOLOGY = `
giáo dục chính trị, tư tưởng = giáo dục chính trị tư tưởng = công tác chính trị, tư tưởng = công tác chính trị tư tưởng
chính trị, tư tưởng = chính trị tư tưởng = tư tưởng chính trị = tư tưởng, chính trị
lý luận chính trị
trình độ lý luận chính trị
trung cấp; cao cấp; sơ cấp
bản lĩnh chính trị
tư tưởng, đạo đức, phong cách Hồ Chí Minh = tư tưởng đạo đức phong cách Hồ Chí Minh = tư tưởng, tấm gương đạo đức, phong cách Hồ Chí Minh
học tập và làm theo
đạo đức cách mạng
chuẩn mực đạo đức ~ chuẩn mực đạo đức cách mạng
phẩm chất đạo đức = phẩm chất, đạo đức
đạo đức, lối sống = đạo đức lối sống
phẩm chất đạo đức, lối sống
tu dưỡng, rèn luyện = rèn luyện, tu dưỡng = tu dưỡng rèn luyện
tự soi
tự sửa
danh dự
lòng tự trọng
suy thoái
tự diễn biến
tự chuyển hóa
nền tảng tư tưởng
quan điểm sai trái, thù địch = quan điểm sai trái thù địch = quan điểm thù địch
quan điểm sai trái, thù địch ~ quan điểm sai trái ~ luận điệu xuyên tạc ~ thông tin xuyên tạc ~ thông tin xấu độc ~ thông tin xấu, độc ~ thế lực thù địch
đấu tranh phản bác ~ phản bác ~ đấu tranh, bác bỏ
diễn biến tư tưởng ~ tình hình tư tưởng ~ tâm tư, nguyện vọng
định hướng tư tưởng ~ định hướng dư luận ~ định hướng dư luận xã hội
dư luận xã hội
tham nhũng, tiêu cực = tham nhũng tiêu cực = phòng, chống tham nhũng, tiêu cực
tham nhũng
lãng phí
quan liêu
trách nhiệm nêu gương = nêu gương
nêu gương ~ gương mẫu ~ tiên phong, gương mẫu = tiền phong, gương mẫu = tiên phong gương mẫu
tính tiên phong
tấm gương tiêu biểu ~ gương điển hình ~ điển hình tiên tiến ~ gương người tốt, việc tốt ~ tấm gương
tấm gương tiêu biểu = tấm gương đảng viên tiêu biểu = đảng viên tiêu biểu
điển hình
biểu dương, khen thưởng = biểu dương khen thưởng
khen thưởng ~ biểu dương ~ tôn vinh
nhân rộng
thi đua
phong trào thi đua
tuyên truyền = công tác tuyên truyền = thông tin, tuyên truyền = thông tin tuyên truyền = công tác thông tin, tuyên truyền
quán triệt = học tập, quán triệt = nghiên cứu, học tập, quán triệt = học tập quán triệt
phổ biến
nâng cao nhận thức ~ tạo chuyển biến về nhận thức
lý tưởng cách mạng = lý tưởng của đảng
mạng xã hội
trang thông tin = trang thông tin điện tử
internet
thời sự
báo chí
bảo vệ nền tảng tư tưởng = bảo vệ nền tảng tư tưởng của đảng
đối thoại ~ tiếp xúc, đối thoại
tiếp dân ~ tiếp công dân
góp ý ~ đóng góp ý kiến ~ tham gia ý kiến = tham gia góp ý
phản biện xã hội = giám sát, phản biện xã hội
dân chủ ở cơ sở = quy chế dân chủ ở cơ sở = quy chế dân chủ cơ sở = dân chủ cơ sở
dân vận = công tác dân vận
vận động
mối quan hệ mật thiết ~ mối liên hệ mật thiết ~ gắn bó mật thiết
mối liên hệ
sự hài lòng
tín nhiệm
niềm tin
nguyện vọng chính đáng ~ nguyện vọng
khối đại đoàn kết
truyền thống văn hóa
bản sắc dân tộc
`
