import { describe, expect, it } from 'vitest'
import type { Assignment, Directive } from '../src/model/document.js'
import { inSection, ofLines } from './facts-document.js'

/** Who does it: behind a time, by name, in headings of other kinds of documents, in front of a verb that is not in the list. */

const show = ({ node, actor, coordinates, deadline }: Assignment): string =>
  [node, actor ?? '-', coordinates ?? '-', deadline ? (deadline.normalized ?? deadline.text) : '-'].join(' | ')
const found = ({ assignments }: Directive): string[] => assignments.map(show)
const actors = (words: string): (string | null)[] => inSection('TỔ CHỨC THỰC HIỆN', words).assignments.map(({ actor }) => actor)

describe('who leads', () => {
  it.each<[words: string, actor: string]>([
    ['Tháng 10 hằng năm, Mặt trận Tổ quốc xã lấy ý kiến nhân dân.', 'Mặt trận Tổ quốc xã'],
    ['Mỗi năm hai lần, Thường trực Thành ủy gặp mặt cán bộ hưu trí.', 'Thường trực Thành ủy'],
    ['Ủy ban Kiểm tra Đảng ủy năm 2023 kiểm tra 03 chi bộ.', 'Ủy ban Kiểm tra Đảng ủy'],
    ['Ủy ban Kiểm tra Thành ủy mỗi năm mở 02 đợt hướng dẫn.', 'Ủy ban Kiểm tra Thành ủy'],
    ['Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh sẵn sàng lực lượng, phương tiện ứng cứu.', 'Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh'],
    ['Đồng chí Nguyễn Văn Tâm, Bí thư Đảng ủy: Chỉ đạo chung.', 'Đồng chí Nguyễn Văn Tâm, Bí thư Đảng ủy'],
    ['Đ/c Trần Quốc Việt - Chủ tịch UBND xã: chỉ đạo bố trí kinh phí.', 'Đ/c Trần Quốc Việt - Chủ tịch UBND xã'],
    ['Văn phòng Đăng ký đất đai huyện xuống từng thôn tiếp nhận hồ sơ.', 'Văn phòng Đăng ký đất đai huyện'],
    ['Phòng Giáo dục và Đào tạo các huyện, thành phố tập huấn giáo viên.', 'Phòng Giáo dục và Đào tạo các huyện, thành phố'],
    ['Các thành viên khác trong tiểu ban căn cứ nhiệm vụ chủ động phối hợp.', 'Các thành viên khác trong tiểu ban'],
    ['Đối với chi bộ trực thuộc đảng ủy cơ sở: hoàn thành trước ngày 10/12/2022.', 'chi bộ trực thuộc đảng ủy cơ sở'],
    ['Trong quá trình thực hiện nếu có khó khăn, vướng mắc, đề nghị các địa phương phản ánh về Sở Nội vụ.', 'các địa phương'],
    ['Ban Tổ chức Huyện ủy và UBKT Huyện ủy mỗi cơ quan kiểm tra 02 chi bộ.', 'Ban Tổ chức Huyện ủy và UBKT Huyện ủy'],
    ['Các TCCS Đảng báo cáo kết quả về Huyện ủy.', 'Các TCCS Đảng'],
    ['UBKT Đảng ủy kiểm tra 02 chi bộ.', 'UBKT Đảng ủy'],
    ['Phân công đồng chí Y Bih Niê phụ trách kinh tế.', 'đồng chí Y Bih Niê'],
    ["Phân công đồng chí H'Mai Niê phụ trách công tác phụ nữ.", "đồng chí H'Mai Niê"],
  ])('%s', (words, actor) => {
    expect(actors(words)).toEqual([actor])
  })

  it('keeps the body of the heading where it is to give work to its own people', () => {
    const { assignments } = ofLines('KẾ HOẠCH', 'về x', 'I. TỔ CHỨC THỰC HIỆN', '1. Sở Y tế', '- Phân công cán bộ theo dõi.')
    expect(assignments.map(({ actor }) => actor)).toEqual(['Sở Y tế'])
  })

  it('knows where the names of the partners end', () => {
    const { assignments } = inSection(
      'TỔ CHỨC THỰC HIỆN',
      'Ban Tuyên giáo Tỉnh ủy chủ trì, phối hợp với Sở Y tế, Ban Dân tộc biên soạn tài liệu.',
    )
    expect(assignments.map(({ coordinates }) => coordinates)).toEqual(['Sở Y tế, Ban Dân tộc'])
  })

  it('does not take a conference for an organization', () => {
    expect(actors('Tổ chức hội nghị quán triệt Chỉ thị, xong trong tháng 9/2025.')).toEqual([null])
  })
})

describe('documents of other kinds', () => {
  it('a decision gives duties in its articles', () => {
    expect(
      found(
        ofLines(
          'QUYẾT ĐỊNH',
          'Về việc phê duyệt Đề án',
          'Điều 1. Phê duyệt Đề án dân số.',
          'Điều 2. Giao Phòng Y tế chủ trì, phối hợp với các cơ quan liên quan tổ chức thực hiện.',
          'Điều 3. Chánh Văn phòng, Trưởng phòng Y tế chịu trách nhiệm thi hành Quyết định này.',
        ),
      ),
    ).toEqual(['D2 | Phòng Y tế | các cơ quan liên quan | -', 'D3 | Chánh Văn phòng, Trưởng phòng Y tế | - | -'])
  })

  it('a decision names persons and those whom another article names', () => {
    expect(
      found(
        ofLines(
          'QUYẾT ĐỊNH',
          'Về việc thành lập Tổ công tác',
          'Điều 1. Thành lập Tổ công tác.',
          'Điều 2. Văn phòng Đảng ủy và các đồng chí có tên tại Điều 1 căn cứ Quyết định thi hành.',
          'Điều 3. Các ông (bà): Chánh Văn phòng; Giám đốc Sở Nội vụ và các ông (bà) có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.',
        ),
      ),
    ).toEqual([
      'D2 | Văn phòng Đảng ủy và các đồng chí có tên tại Điều 1 | - | -',
      'D3 | Các ông (bà): Chánh Văn phòng; Giám đốc Sở Nội vụ và các ông (bà) có tên tại Điều 1 | - | -',
    ])
  })

  it('a rule names the body in the heading of an article', () => {
    expect(
      found(
        ofLines(
          'QUY ĐỊNH',
          'về đối thoại',
          'Điều 1. Phạm vi',
          'Quy định này quy định về đối thoại.',
          'Điều 2. Trách nhiệm của văn phòng cấp ủy',
          '1. Ghi biên bản, dự thảo thông báo kết luận.',
          '2. Thông báo kế hoạch đối thoại trước ít nhất 07 ngày.',
        ),
      ),
    ).toEqual(['D2.1 | văn phòng cấp ủy | - | -', 'D2.2 | văn phòng cấp ủy | - | trước ít nhất 07 ngày'])
  })

  it('a directive of the state gives its duties by body, without a section that says so', () => {
    expect(
      found(
        ofLines(
          'CHỈ THỊ',
          'Về phòng cháy rừng',
          '1. Giám đốc Sở Nông nghiệp và Môi trường',
          'a) Chỉ đạo Chi cục Kiểm lâm trực 24/24 giờ.',
          '2. Công an tỉnh sẵn sàng lực lượng ứng cứu.',
          '3. Giao Văn phòng tỉnh theo dõi.',
        ),
      ),
    ).toEqual(['1.a | Giám đốc Sở Nông nghiệp và Môi trường | - | -', '2 | Công an tỉnh | - | -', '3 | Văn phòng tỉnh | - | -'])
  })

  it('a heading among headings of fields of work is no lead', () => {
    const directive = ofLines(
      'KẾ HOẠCH',
      'về công tác đảng viên',
      'I. NỘI DUNG CÔNG VIỆC',
      '1. Sinh hoạt chi bộ định kỳ',
      '- Nâng cao chất lượng.',
      '2. Bí thư chi bộ, cán bộ thôn',
      '- Lựa chọn người có uy tín.',
      '3. Quản lý, giáo dục đảng viên',
      '- Giúp đỡ hộ nghèo.',
    )
    expect(found(directive)).toEqual([])
  })

  it('reads the labels below a task in any order', () => {
    const directive = ofLines(
      'KẾ HOẠCH',
      'về công tác tuyên truyền',
      'I. NỘI DUNG',
      '1. Tổ chức hội thi',
      '- Thời gian: từ ngày 01/8 đến ngày 15/9/2023.',
      '- Đơn vị thực hiện: Phòng Tổng hợp.',
      '- Sản phẩm: Báo cáo kết quả.',
      '2. Gặp mặt cán bộ',
      '- Thời gian: 8h00 ngày 16/10/2023.',
      '- Chủ trì: Văn phòng; phối hợp: các phòng chuyên môn.',
    )
    expect(found(directive)).toEqual([
      'I.1/2 | Phòng Tổng hợp | - | 2023-08-01..2023-09-15',
      'I.2/2 | Văn phòng | các phòng chuyên môn | 2023-10-16',
    ])
    expect(directive.assignments[0]?.result).toBe('Báo cáo kết quả')
  })
})

describe('a condition or a list in front of what is to be done', () => {
  const actors = (...lines: string[]): (string | null)[] =>
    ofLines('KẾ HOẠCH', 'nâng cao chất lượng', 'I. TỔ CHỨC THỰC HIỆN', ...lines).assignments.map(({ actor }) => actor)
  it.each([
    ['Nếu thấy cần sửa đổi, bổ sung Kế hoạch này, các phòng, ban báo cáo Huyện ủy.', 'các phòng, ban'],
    ['Trường hợp phát sinh khó khăn, vướng mắc, các đơn vị kịp thời báo cáo Sở Y tế.', 'các đơn vị'],
    [
      'Chánh Văn phòng, Giám đốc các Sở: Nội vụ, Tài chính, Tư pháp; Chủ tịch Ủy ban nhân dân các xã chịu trách nhiệm thi hành.',
      'Chánh Văn phòng, Giám đốc các Sở: Nội vụ, Tài chính, Tư pháp; Chủ tịch Ủy ban nhân dân các xã',
    ],
  ])('%s', (words, actor) => {
    expect(actors(words)).toEqual([actor])
  })
  it('an activity is nobody: "Tổ chức hội thi … - năm 2026"', () => {
    expect(actors('1. Phòng Văn hóa:', '- Tổ chức hội thi kể chuyện - năm 2026.')).toEqual(['Phòng Văn hóa'])
  })
})

describe('formulas', () => {
  const found = (...lines: string[]): number =>
    ofLines('KẾ HOẠCH', 'nâng cao chất lượng', 'I. TỔ CHỨC THỰC HIỆN', ...lines).assignments.length
  it.each([
    'Đề nghị các cơ quan, đơn vị nghiêm túc triển khai thực hiện./.',
    'Yêu cầu các chi bộ quán triệt, thực hiện nghiêm Công văn này.',
  ])('closes a letter: %s', (words) => {
    expect(found('1. Sở Y tế:', '- Tổ chức khám sức khỏe.', words)).toBe(1)
  })
  it.each([
    '(Đính kèm Kế hoạch số 83-KH/TU, ngày 12/6/2025).',
    '(Có biểu mẫu kèm theo)./.',
    'Kèm theo: Lịch tuần tra tháng 5/2025.',
  ])('names papers: %s', (words) => {
    expect(found('1. Sở Y tế:', '- Tổ chức khám sức khỏe.', words)).toBe(1)
  })
  it('an order with something to do stays one', () => {
    expect(found('Đề nghị các cơ quan, đơn vị báo cáo trước ngày 15/7/2025.')).toBe(1)
  })
})
