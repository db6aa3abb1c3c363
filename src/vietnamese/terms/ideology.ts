/** Ideology, ethics, information ("chính trị, tư tưởng, đạo đức, tuyên truyền"). The signs are explained in ../terms.ts. */
export const IDEOLOGY = `
giáo dục chính trị, tư tưởng = công tác chính trị, tư tưởng
chính trị, tư tưởng = tư tưởng chính trị
lý luận chính trị
trình độ lý luận chính trị
trung cấp; cao cấp; sơ cấp
bản lĩnh chính trị
tư tưởng, đạo đức, phong cách Hồ Chí Minh = tư tưởng, tấm gương đạo đức, phong cách Hồ Chí Minh
học tập và làm theo
đạo đức cách mạng
chuẩn mực đạo đức ~ chuẩn mực đạo đức cách mạng
phẩm chất đạo đức
đạo đức, lối sống
phẩm chất đạo đức, lối sống
tu dưỡng, rèn luyện = rèn luyện, tu dưỡng
tự soi
tự sửa
danh dự
lòng tự trọng
suy thoái
tự diễn biến
tự chuyển hóa
nền tảng tư tưởng
quan điểm sai trái, thù địch = quan điểm thù địch
quan điểm sai trái, thù địch ~ quan điểm sai trái ~ luận điệu xuyên tạc ~ thông tin xuyên tạc ~ thông tin xấu độc ~ thế lực thù địch
đấu tranh phản bác ~ phản bác ~ đấu tranh, bác bỏ
diễn biến tư tưởng ~ tình hình tư tưởng ~ tâm tư, nguyện vọng
định hướng tư tưởng ~ định hướng dư luận ~ định hướng dư luận xã hội
dư luận xã hội
tham nhũng, tiêu cực = phòng, chống tham nhũng, tiêu cực
tham nhũng
lãng phí
quan liêu
trách nhiệm nêu gương = nêu gương
nêu gương ~ gương mẫu ~ tiên phong, gương mẫu = tiền phong, gương mẫu
tính tiên phong
tấm gương tiêu biểu ~ gương điển hình ~ điển hình tiên tiến ~ gương người tốt, việc tốt ~ tấm gương
tấm gương tiêu biểu = tấm gương đảng viên tiêu biểu = đảng viên tiêu biểu
điển hình
biểu dương, khen thưởng
khen thưởng ~ biểu dương ~ tôn vinh
nhân rộng
thi đua
phong trào thi đua
tuyên truyền = công tác tuyên truyền = thông tin, tuyên truyền = công tác thông tin, tuyên truyền
quán triệt = học tập, quán triệt = nghiên cứu, học tập, quán triệt
phổ biến
nâng cao nhận thức ~ tạo chuyển biến về nhận thức
lý tưởng cách mạng = lý tưởng của đảng
mạng xã hội
trang thông tin = trang thông tin điện tử
internet
thời sự
báo chí
bảo vệ nền tảng tư tưởng = bảo vệ nền tảng tư tưởng của đảng
vận động
mối liên hệ
tín nhiệm
niềm tin
truyền thống văn hóa
bản sắc dân tộc
đường lối, chủ trương, chính sách ~ chủ trương, đường lối của Đảng = chủ trương của Đảng ~ đường lối của Đảng, chính sách, pháp luật của Nhà nước
chủ trương của Đảng, chính sách, pháp luật của Nhà nước
chủ nghĩa Mác - Lênin ~ tư tưởng Hồ Chí Minh
chủ nghĩa Mác - Lênin, tư tưởng Hồ Chí Minh = chủ nghĩa Mác-Lênin và tư tưởng Hồ Chí Minh = chủ nghĩa Mác - Lê nin, tư tưởng Hồ Chí Minh
công tác tư tưởng ~ công tác tuyên giáo = tuyên giáo ~ công tác tư tưởng, lý luận
tổng kết thực tiễn ~ nghiên cứu lý luận = công tác lý luận
tổng kết thực tiễn, nghiên cứu lý luận = nghiên cứu lý luận, tổng kết thực tiễn
báo cáo viên, tuyên truyền viên = đội ngũ báo cáo viên, tuyên truyền viên ~ tuyên truyền miệng = hoạt động tuyên truyền miệng
giáo dục lý luận chính trị = học tập lý luận chính trị ~ bồi dưỡng lý luận chính trị ~ lý luận chính trị
lịch sử đảng bộ ~ lịch sử đảng
chủ nghĩa cá nhân
suy thoái về tư tưởng chính trị, đạo đức, lối sống = suy thoái tư tưởng chính trị, đạo đức, lối sống ~ tự diễn biến, tự chuyển hóa ~ suy thoái
tự soi, tự sửa
khát vọng phát triển
lòng yêu nước = tinh thần yêu nước = truyền thống yêu nước ~ tự hào dân tộc
cổng thông tin điện tử = trang thông tin điện tử ~ hệ thống thông tin cơ sở = thông tin cơ sở = đài truyền thanh cơ sở
phương tiện thông tin đại chúng = các phương tiện thông tin đại chúng ~ báo chí, truyền thông = cơ quan thông tin đại chúng ~ phương tiện truyền thông
chuyên trang, chuyên mục = chuyên mục, chuyên trang ~ chuyên mục ~ tin, bài
thống nhất nhận thức và hành động = thống nhất về nhận thức và hành động = thống nhất trong nhận thức và hành động = sự thống nhất cao trong nhận thức và hành động
`
