/** What a section of a directive is for. */
export type SectionRole = 'situation' | 'viewpoint' | 'objective' | 'task' | 'assignment' | 'study' | 'implementation'

/**
 * How the titles of sections say what they are for, tried from top to bottom: a title that names tasks beside
 * objectives ("Quan điểm, mục tiêu, nhiệm vụ, giải pháp") holds tasks; "Nhiệm vụ cụ thể", "Phân công nhiệm vụ" assign.
 */
export const SECTION_TITLES: readonly (readonly [role: SectionRole, phrases: string])[] = [
  [
    'assignment',
    'phân công nhiệm vụ; phân công thực hiện; phân công tổ chức thực hiện; nhiệm vụ cụ thể; trách nhiệm của các cơ quan; trách nhiệm thực hiện',
  ],
  [
    'study',
    'học tập, quán triệt; nghiên cứu, học tập; tổ chức quán triệt; quán triệt, triển khai nghị quyết; quán triệt nghị quyết',
  ],
  ['task', 'nhiệm vụ; giải pháp; nội dung thực hiện; nội dung chủ yếu; nội dung cụ thể'],
  [
    'situation',
    'tình hình; thực trạng; kết quả đạt được; những kết quả; ưu điểm; tồn tại; hạn chế; khuyết điểm; nguyên nhân; sự cần thiết; cơ sở xây dựng; cơ sở pháp lý; căn cứ; bối cảnh; đánh giá chung; bài học kinh nghiệm; đặc điểm tình hình',
  ],
  [
    'implementation',
    'tổ chức thực hiện; điều khoản thi hành; hiệu lực thi hành; chế độ báo cáo; kinh phí thực hiện; thời gian thực hiện; tổ chức triển khai thực hiện; điều khoản chuyển tiếp',
  ],
  ['objective', 'mục tiêu; chỉ tiêu; tầm nhìn'],
  ['viewpoint', 'quan điểm; mục đích; yêu cầu; phạm vi; đối tượng; giải thích từ ngữ; nguyên tắc chung; quy định chung'],
]
