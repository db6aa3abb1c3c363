import { respell } from './respell.js'

/**
 * Syllables with marks that nearly every Vietnamese document has, in small letters: those that occur at least twice in the
 * seed documents of this project, and function words and everyday words that they lack. They tell Vietnamese from what
 * merely can be spelled; no syllable is wrong for not being here.
 */
const SYLLABLES =
  'á án ánh ăn ấp âu bà bác bài bám bàn bản bán bạn bào bảo báo bảy băng bằng bắt bất bầu bé bên bền bệnh bí bị ' +
  'biên biển biến biện biết biệt biểu bình bò bỏ bổ bố bộ bồi bốn bởi buông bút bức bước bứt bưu cả cá các cách cải ' +
  'cản cán cảng cảnh cạnh cáo căn cấm cần cận cấp cập cầu cấu cây chạm cháu chắc chặn chặt châm chậm chân chấn chấp ' +
  'chất chẽ chép chế chỉ chí chiếm chiến chiếu chín chỉnh chính chịu chó chọn chống chốt chủ chú chuẩn chúng chuỗi ' +
  'chuyên chuyển chữ chưa chức chứng chương có còn cô cổ cố công cộng cốt cơ cũ cụ của cụm cùng củng cũng cuộc cuối ' +
  'cư cử cứ cực cương cường cứu cựu dài dạng dạy dắt dân dẫn dấu dễ dịch diễn diện dõi dục dùng dụng dữ dự dựa dựng ' +
  'dưới dương dưỡng đa đã đai đãi đại đảm đám đàn đang đảng đáng đánh đào đảo đạo đáp đạt đặc đắn đăng đặng đặt đất ' +
  'đâu đầu đấu đây đầy đẩy đấy đen đẹp đề để đến đi địa đích địch điểm điển điện điều đình định đò đỏ đó đoàn đoạn ' +
  'đọc đóng đô độ đốc độc đổi đối đội đôn đốn đông đồng động đột đỡ đơn đủ đua đúng đưa đức đứng được đương đường ' +
  'gà gạo gắn gặp gì già giá giác giải giảm giám giản giảng giáo giàu giấy gìn gió giỏi giờ giới giúp giữ giữa gọi ' +
  'gòn gọn góp gỡ gửi gương hà hạ hài hải hàn hạn hàng hành hạnh hạt hằng hấp hậu hệ hiểm hiện hiệp hiểu hiệu hình ' +
  'họ hoà hoá hòa hóa hoạch hoàn hoạt hoặc học hỏi hồ hỗ hộ hội hơn hợp huế hùng hút huyện huyết hướng hưu hữu ích ' +
  'ít kém kế kết khả khác khách khắc khăn khẩn khẩu khí khích khó khoá khóa khoản khỏi khóm khối không khởi khuyến ' +
  'khuyết kiêm kiểm kiên kiến kiện kịp kỳ kỷ kỹ ký là lá lãi lại làm lãng lãnh lào lắng lâm lần lập lâu lấy lề lệ ' +
  'lên lệnh liên liệt liệu lĩnh loại lọc lõi lòng lỏng lộ lối lời lợi lớn lợn lớp lúa luận luật lùi luôn luyện lừa ' +
  'lựa lực lược lưới lương lượng lưu lý mà mại mạng mạnh mạo máy mắc mắt mặt mất mật mẫu mây mẽ mẹ mèo miền miễn ' +
  'mình mọi mô môi mỗi mối môn một mở mới mục muốn mưa mức mực mười mưu mỹ nào nạp này năm nằm nắm năng nẵng nắng ' +
  'nặng nâng né nể nên nền nêu nếu ngại ngành ngày ngăn ngân nghẽn nghệ nghỉ nghĩ nghị nghĩa nghiêm nghiệm nghiên ' +
  'nghiệp nghìn ngõ ngoài ngoại ngọc ngộ ngồi ngũ nguồn nguyên nguyễn nguyện người nhà nhạt nhắc nhằm nhân nhận ' +
  'nhập nhất nhật nhiệm nhiên nhiều nhìn nhỏ nhóm nhở nhớ nhũng như nhưng những niềm niên nói nổi nối nội nông nộp ' +
  'nợ nơi núi nữ nữa nước ổn ông ở phá phải phạm phản pháp phát phạt phẩm phân phần phấn phận phép phê phí phó ' +
  'phòng phổ phố phối phù phủ phú phụ phúc phục phức phương phường quả quá quản quán quát quân quần quê quên quốc ' +
  'quỹ quý quyền quyết rà rào rất rèn rõ rồi rộng rủi rút rừng sách sạch sài sàn sản sàng sáng sát sắc sắm sắp sâu ' +
  'sẻ sẽ siêu soát sóng sổ số sông sống sơ sở suất suốt sút sử sự sửa sức tác tài tái tại tám tạm tảng tạo tạp tàu ' +
  'tắc tăng tắt tâm tầm tấm tầng tập tất tế tên thác thách thái tháng thành thảo tháo thắng thẩm thần thấp thật ' +
  'thầy thấy thề thể thế thêm thì thí thị thiện thiết thiểu thiếu thiệu thịt thỏa thoái thoại thôn thông thống thơ ' +
  'thời thù thủ thuận thuật thúc thuê thuế thuộc thuyền thư thử thứ thức thực thương thường thưởng tỉ tích tịch ' +
  'tiềm tiên tiền tiễn tiến tiện tiếp tiêu tìm tín tình tỉnh tính toàn toán tổ tố tốc tộc tôi tối tội tôm tôn tồn ' +
  'tổng tốt tới trả trách trái trại trạng tránh trào trăm trắng trân trấn trận trật trâu trẻ trên trì trí trị trích ' +
  'triển triệt triệu trình trò trọng trội trở trợ trú trụ truyền trừ trực trước trương trường trưởng tú tuần túc ' +
  'tục tuệ tuổi tụt tuyên tuyến tư từ tử tự từng tương tưởng tướng tượng tỷ úc uỷ ủy ứng ước ươm ương ưu và vạn ' +
  'vàng vào văn vẫn vấn vận vật vậy về vệ vì vị việc viên viện viết việt vĩnh vịt vọng vốn vở với vũ vụ vùng vừa ' +
  'vực vững vướng vượt xã xác xảy xấu xây xét xếp xóa xuất xúc xuống xuyên xử xứng ý yêu yếu'

const common = new Set(SYLLABLES.split(' ').map(respell))

/** Whether a syllable, NFC, is a common one with marks; case and the place of the tone do not matter. */
export const isCommonSyllable = (syllable: string): boolean => common.has(respell(syllable))
