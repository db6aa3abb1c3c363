import { describe, expect, it } from 'vitest'
import type { Assignment, Directive } from '../src/model/document.js'
import { inSection, ofLines } from './facts-document.js'

/** Kinds of subjects, rhythms and conditions met in programmes, guidance, conclusions and commune plans. */

const show = ({ actor, deadline, condition }: Assignment): string =>
  `${actor ?? '-'} | ${deadline ? (deadline.normalized ?? deadline.text) : '-'} | ${condition ?? '-'}`
const found = ({ assignments }: Directive): string[] => assignments.map(show)
const assigned = (words: string): string[] => found(inSection('TỔ CHỨC THỰC HIỆN', words))
const inTasks = (words: string): string[] => found(inSection('NHIỆM VỤ, GIẢI PHÁP', words))

describe('a rhythm that "định kỳ" only introduces', () => {
  it.each([
    ['Thanh tra tỉnh định kỳ hằng quý tổng hợp kết quả xử lý đơn.', 'Thanh tra tỉnh | hằng quý | -'],
    ['Văn phòng Thành ủy định kỳ mỗi tháng giao ban với các phường.', 'Văn phòng Thành ủy | hằng tháng | -'],
    ['Sở Công Thương định kỳ ngày 25 hằng tháng báo cáo tiến độ.', 'Sở Công Thương | hằng tháng | -'],
    ['Sở Công Thương định kỳ hằng quý, 6 tháng, năm báo cáo tiến độ.', 'Sở Công Thương | hằng quý; định kỳ | -'],
    ['Sở Công Thương định kỳ 6 tháng, hằng năm báo cáo tiến độ.', 'Sở Công Thương | hằng năm; định kỳ | -'],
  ])('%s', (words, expected) => {
    expect(assigned(words)).toEqual([expected])
  })
})

describe('who is to do it', () => {
  it.each([
    // A list that ends what a yearly act is done to names nobody.
    ['Hằng quý kiểm tra việc chấp hành của các phòng, đơn vị và thông báo công khai.', '- | hằng quý | -'],
    ['Từ năm 2027 xếp hạng trách nhiệm giải trình của từng sở, ban, ngành, địa phương và đăng tải kết quả.', '- | 2027.. | -'],
    ['Hằng quý, các phòng, đơn vị thông báo công khai kết quả kiểm tra.', 'các phòng, đơn vị | hằng quý | -'],
    // With a clause of its own.
    ['Các xã có rừng xây dựng phương án trực cháy trước ngày 01/12/2025.', 'Các xã có rừng | 2025-12-01 | -'],
    ['Đảng viên có người thân vi phạm phải báo cáo chi bộ.', 'Đảng viên có người thân vi phạm | - | -'],
    ['Các doanh nghiệp đóng trên địa bàn tỉnh lập phương án thoát nạn.', 'Các doanh nghiệp đóng trên địa bàn tỉnh | - | -'],
    // A name in small letters.
    [
      'Trung tâm giáo dục thường xuyên tỉnh mở lớp học nghề vào tháng 6 hằng năm.',
      'Trung tâm giáo dục thường xuyên tỉnh | hằng năm | -',
    ],
    ['Câu lạc bộ hưu trí biên soạn sử phường trong năm 2026.', 'Câu lạc bộ hưu trí | 2026 | -'],
    ['Cấp tiếp nhận đơn trả lời trong thời hạn 10 ngày.', 'Cấp tiếp nhận đơn | trong thời hạn 10 ngày | -'],
    // Behind two openings.
    [
      'Hết thời hạn nêu trên, trong vòng 7 ngày làm việc đảng ủy cơ sở phải họp xem xét.',
      'đảng ủy cơ sở | trong vòng 7 ngày làm việc | -',
    ],
    ['Giao Sở Xây dựng làm việc với chủ đầu tư, báo cáo Tỉnh ủy trong tháng 8 năm 2025.', 'Sở Xây dựng | 2025-08 | -'],
    ['Chi bộ nộp biên bản về đảng ủy trước ngày 20/6 hằng năm.', 'Chi bộ | hằng năm | -'],
  ])('%s', (words, expected) => {
    expect(assigned(words)).toEqual([expected])
  })

  it('a heading names bodies with a clause of their own', () => {
    expect(
      found(
        ofLines(
          'KẾT LUẬN',
          'về công tác phòng, chống thiên tai',
          'I. NHIỆM VỤ CỤ THỂ',
          '1. Giao Công an huyện',
          '- Bảo vệ hiện trường.',
          '2. Giao Ủy ban nhân dân các xã, thị trấn có hồ chứa',
          '- Cử người trực, gửi danh sách về Văn phòng trước 15/9/2025.',
        ),
      ),
    ).toEqual(['Công an huyện | - | -', 'Ủy ban nhân dân các xã, thị trấn có hồ chứa | 2025-09-15 | -'])
  })
})

describe('what has to come first', () => {
  it.each([
    [
      'Sở Tài chính sửa đổi định mức sau khi Chính phủ ban hành cơ chế mới.',
      'Sở Tài chính | sau khi Chính phủ ban hành cơ chế mới | sau khi Chính phủ ban hành cơ chế mới',
    ],
    [
      'Sở Tài chính rà soát nợ đọng; khi Hội đồng nhân dân tỉnh ban hành mức thu mới thì kịp thời điều chỉnh dự toán.',
      'Sở Tài chính | - | -',
      'Sở Tài chính | khi Hội đồng nhân dân tỉnh ban hành mức thu mới | khi Hội đồng nhân dân tỉnh ban hành mức thu mới',
    ],
    [
      'Ban Quản lý dự án hoàn thành cầu dân sinh trước ngày 30/4/2026, giao cho xã khai thác ngay sau khi kiểm định.',
      'Ban Quản lý dự án | 2026-04-30 | -',
      'Ban Quản lý dự án | - | ngay sau khi kiểm định',
    ],
    ['Sở Y tế lấy ý kiến các huyện trước khi ban hành hướng dẫn.', 'Sở Y tế | - | -'],
    ['Sở Nội vụ theo dõi cán bộ xã sau khi sáp nhập.', 'Sở Nội vụ | - | -'],
  ])('%s', (words, ...expected) => {
    expect(assigned(words)).toEqual(expected)
  })
  it.each([
    ['Xây dựng nhà lớp học bán trú ngay sau khi được cấp đất.', '- | - | ngay sau khi được cấp đất'],
    ['Nâng cấp tuyến kênh sau khi có nguồn vốn của tỉnh.', '- | - | sau khi có nguồn vốn của tỉnh'],
  ])('in tasks: %s', (words, expected) => {
    expect(inTasks(words)).toEqual([expected])
  })
  it.each(['Đào tạo nghề cho thanh niên sau khi xuất ngũ.', 'Quan tâm đời sống cán bộ sau khi nghỉ hưu.'])(
    'tells of whom: %s',
    (words) => {
      expect(inTasks(words)).toEqual([])
    },
  )
})

describe('rhythms', () => {
  it.each([
    [
      'Huyện đoàn lập đội xung kích, thường xuyên túc trực tại các ngầm tràn.',
      'Huyện đoàn | - | -',
      'Huyện đoàn | thường xuyên | -',
    ],
    ['Dành ít nhất 2% chi thường xuyên hằng năm cho khoa học.', '- | hằng năm | -'],
    ['Ủy ban nhân dân xã lập dự toán ngân sách hằng năm.', 'Ủy ban nhân dân xã | - | -'],
  ])('%s', (words, ...expected) => {
    expect(assigned(words)).toEqual(expected)
  })
  it.each([
    'Phấn đấu tỷ lệ hộ nghèo giảm còn 3%; hằng năm có trên 90% số hộ dùng nước sạch.',
    'Hằng năm giảm bình quân 10% số vụ tai nạn.',
    'Công dân có quyền khiếu nại trong thời hạn 90 ngày.',
  ])('is a target or a right: %s', (words) => {
    expect(inTasks(words)).toEqual([])
  })
})

describe('directives, decisions, the Front and communes', () => {
  it.each([
    ['Công an huyện tổng rà soát bến bãi trong quý II/2026.', 'Công an huyện | 2026-Q2 | -'],
    ['Mỗi trạm y tế ít nhất mỗi học kỳ một lần nói chuyện với học sinh.', 'Mỗi trạm y tế | định kỳ | -'],
    ['Chi bộ Trạm Y tế trước ngày 10/6 và 10/12 hằng năm gửi báo cáo.', 'Chi bộ Trạm Y tế | hằng năm | -'],
    ['Đề nghị các tổ chức thành viên căn cứ điều kiện cụ thể phối hợp thực hiện.', 'các tổ chức thành viên | - | -'],
    ['Sở Y tế kiểm tra định kỳ ít nhất 02 lần/năm đối với cơ sở lớn.', 'Sở Y tế | hằng năm | -'],
    ['Các chi bộ báo cáo kết quả định kỳ 6 tháng (trước 15/6), năm (trước 15/12).', 'Các chi bộ | định kỳ | -'],
    ['Các đội, đoàn thể, trường học chủ động triển khai.', 'Các đội, đoàn thể, trường học | - | -'],
    ['Các xã chưa đạt chuẩn hoàn thành tiêu chí trong năm 2026.', 'Các xã chưa đạt chuẩn | 2026 | -'],
    ['Hộ gia đình phải đấu nối nước thải trước ngày 31/12/2026.', 'Hộ gia đình | 2026-12-31 | -'],
    ['Ban Quản lý dự án đầu tư lập phương án.', 'Ban Quản lý dự án đầu tư | - | -'],
    ['Ban An toàn giao thông huyện lắp đặt biển báo trong năm 2026.', 'Ban An toàn giao thông huyện | 2026 | -'],
  ])('%s', (words, expected) => {
    expect(assigned(words)).toEqual([expected])
  })
  it('a rhythm behind a comma opens what is done so often', () => {
    expect(assigned('Đài Truyền thanh xã mở chuyên mục, mỗi tuần phát 02 bản tin.')).toEqual([
      'Đài Truyền thanh xã | - | -',
      'Đài Truyền thanh xã | hằng tuần | -',
    ])
  })
  it.each<[words: string, ...expected: string[]]>([
    ['Bổ sung giáo viên ngay khi được giao biên chế.', '- | - | ngay khi được giao biên chế'],
    ['Ra quân đồng loạt vào sáng ngày 02/3/2026 tại các xã.', '- | 2026-03-02 | -'],
    ['Từ năm 2027, miễn phí vé xe buýt cho học sinh.', '- | 2027.. | -'],
    ['Cụm dân cư ở vùng xa thì được xử lý tại chỗ đến hết năm 2026.'],
  ])('in tasks: %s', (words, ...expected) => {
    expect(inTasks(words)).toEqual(expected)
  })
  it('a heading may name a level', () => {
    expect(
      found(
        ofLines(
          'KẾ HOẠCH',
          'về công tác đoàn',
          'I. TỔ CHỨC THỰC HIỆN',
          '1. Cấp tỉnh',
          '- Ban Phong trào: tham mưu chung.',
          '2. Cấp huyện',
          '- Gửi kế hoạch trước ngày 10/02/2026.',
        ),
      ),
    ).toEqual(['Ban Phong trào | - | -', 'Cấp huyện | 2026-02-10 | -'])
  })
  it('a clause with a closing paragraph below it is no heading', () => {
    expect(
      found(
        ofLines(
          'CHỈ THỊ',
          'về phòng, chống đuối nước',
          '1. Sở Y tế tập huấn sơ cứu.',
          '2. Giao Sở Nội vụ là cơ quan đầu mối, báo cáo trước ngày 25/12/2026.',
          'Yêu cầu các đơn vị nghiêm túc thực hiện./.',
        ),
      ),
    ).toEqual(['Sở Y tế | - | -', 'Sở Nội vụ | 2026-12-25 | -'])
  })
})
