import { describe, expect, it } from 'vitest'
import { findAssignments } from '../src/parse/assignments.js'
import type { Assignment, Directive } from '../src/model/document.js'
import { inSection, ofLines } from './facts-document.js'

const show = ({ actor, coordinates, deadline, condition }: Assignment): string =>
  [actor ?? '-', coordinates ?? '-', deadline ? `${deadline.kind} ${deadline.normalized ?? '-'}` : '-', condition ?? '-'].join(
    ' | ',
  )
const found = ({ tree, clean }: Directive): string[] => findAssignments(tree, clean.text).map(show)

describe('assignments', () => {
  it.each<[words: string, ...expected: string[]]>([
    ['Giao Văn phòng Huyện ủy theo dõi, đôn đốc việc thực hiện Kế hoạch này.', 'Văn phòng Huyện ủy | - | - | -'],
    [
      'Ban Dân vận Thành ủy chủ trì, phối hợp với Mặt trận Tổ quốc thành phố và các cơ quan liên quan xây dựng kế hoạch (hoàn thành trong quý II/2024).',
      'Ban Dân vận Thành ủy | Mặt trận Tổ quốc thành phố và các cơ quan liên quan | quarter 2024-Q2 | -',
    ],
    [
      'Ủy ban Kiểm tra Thị uỷ xây dựng chương trình giám sát; định kỳ 6 tháng báo cáo Ban Thường vụ Thị ủy.',
      'Ủy ban Kiểm tra Thị uỷ | - | - | -',
      'Ủy ban Kiểm tra Thị uỷ | - | recurring định kỳ | -',
    ],
    [
      'Các chi, đảng bộ trực thuộc hoàn thành việc quán triệt trước ngày 30/9/2024.',
      'Các chi, đảng bộ trực thuộc | - | date 2024-09-30 | -',
    ],
    ['Hằng năm, các cấp ủy cơ sở tổ chức đối thoại với Nhân dân.', 'các cấp ủy cơ sở | - | recurring hằng năm | -'],
    [
      'Các đồng chí Thị ủy viên phụ trách địa bàn thường xuyên kiểm tra, đôn đốc.',
      'Các đồng chí Thị ủy viên phụ trách địa bàn | - | recurring thường xuyên | -',
    ],
    ['Ban Thường vụ Huyện ủy yêu cầu các đảng ủy xã nghiêm túc triển khai.', 'các đảng ủy xã | - | - | -'],
    [
      'Ban Tổ chức Huyện ủy tham mưu ban hành quy chế khi có hướng dẫn của Ban Tổ chức Tỉnh ủy.',
      'Ban Tổ chức Huyện ủy | - | when_guided - | khi có hướng dẫn của Ban Tổ chức Tỉnh ủy',
    ],
    [
      'Sở Kế hoạch và Đầu tư tổng hợp; từ năm 2025 vận hành phần mềm.',
      'Sở Kế hoạch và Đầu tư | - | - | -',
      'Sở Kế hoạch và Đầu tư | - | range 2025.. | -',
    ],
    ['Phòng Nội vụ: Tham mưu sơ kết vào tháng 6 và những năm tiếp theo.', 'Phòng Nội vụ | - | month - | -'],
    ['Ủy ban nhân dân các xã đưa chỉ tiêu vào kế hoạch công tác hằng năm.', 'Ủy ban nhân dân các xã | - | - | -'],
  ])('in implementation: %s', (words, ...expected) => {
    expect(found(inSection('TỔ CHỨC THỰC HIỆN', words))).toEqual(expected)
  })

  it.each<[words: string, ...expected: string[]]>([
    ['Cấp ủy cơ sở phải phân công nhiệm vụ cho đảng viên.', 'Cấp ủy cơ sở | - | - | -'],
    [
      'Ban hành quy chế làm việc sau khi có văn bản chỉ đạo của cấp trên.',
      '- | - | when_guided - | sau khi có văn bản chỉ đạo của cấp trên',
    ],
    ['Nhân rộng mô hình hay, hằng năm tổng kết, rút kinh nghiệm.', '- | - | recurring hằng năm | -'],
    ['Hoàn thành cơ sở dữ liệu đảng viên trước ngày 31/12/2023.', '- | - | date 2023-12-31 | -'],
  ])('in tasks: %s', (words, ...expected) => {
    expect(found(inSection('NHIỆM VỤ, GIẢI PHÁP', words))).toEqual(expected)
  })

  it.each([
    'Nâng cao chất lượng sinh hoạt chi bộ, khắc phục hình thức trong đánh giá, xếp loại hằng năm.',
    'Tổ chức đảng là nền tảng của Đảng ở cơ sở.',
    'Theo Chỉ thị số 28-CT/TW, ngày 21/01/2019 của Ban Bí thư, rà soát đảng viên.',
    'Phấn đấu đến năm 2025 có trên 90% chi bộ hoàn thành tốt nhiệm vụ.',
    'Thường xuyên bồi dưỡng cho đội ngũ cấp ủy viên cơ sở.',
  ])('none in tasks: %s', (words) => {
    expect(found(inSection('NHIỆM VỤ, GIẢI PHÁP', words))).toEqual([])
  })

  it('gives what stands below a body to that body', () => {
    const directive = ofLines(
      'KẾ HOẠCH',
      'về công tác đảng viên',
      'I. NHIỆM VỤ CỤ THỂ',
      '1. Ban Tổ chức Huyện ủy',
      '- Tham mưu hướng dẫn đánh giá đảng viên (Thực hiện trong tháng 12 năm 2024 và những năm tiếp theo).',
      '- Quản lý hồ sơ đảng viên; thường xuyên cập nhật phần mềm.',
      '2. Hội đồng nhân dân, Ủy ban nhân dân huyện',
      '- Lãnh đạo các cơ quan chức năng bố trí kinh phí (Thực hiện khi có quy định của Trung ương).',
      '- Công an huyện bảo đảm an ninh, trật tự (Thực hiện thường xuyên).',
    )
    expect(found(directive)).toEqual([
      'Ban Tổ chức Huyện ủy | - | range 2024-12.. | -',
      'Ban Tổ chức Huyện ủy | - | - | -',
      'Ban Tổ chức Huyện ủy | - | recurring thường xuyên | -',
      'Hội đồng nhân dân, Ủy ban nhân dân huyện | - | when_guided - | khi có quy định của Trung ương',
      'Công an huyện | - | recurring thường xuyên | -',
    ])
  })

  it('reads labels, in one line and below each other', () => {
    const directive = ofLines(
      'KẾ HOẠCH',
      'về công tác năm 2024',
      'I. NỘI DUNG',
      '1. Mở lớp bồi dưỡng cấp ủy viên. Chủ trì: Ban Tổ chức Huyện ủy. Phối hợp: Trung tâm Chính trị huyện. Thời gian: Quý II/2024.',
      '2. Rà soát đảng viên',
      '- Cơ quan chủ trì: Ủy ban Kiểm tra Huyện ủy.',
      '- Thời gian hoàn thành: trước ngày 30/11/2024.',
    )
    expect(found(directive)).toEqual([
      'Ban Tổ chức Huyện ủy | Trung tâm Chính trị huyện | quarter 2024-Q2 | -',
      'Ủy ban Kiểm tra Huyện ủy | - | date 2024-11-30 | -',
    ])
  })

  it('assigns nothing in situation, viewpoints, head and recipients', () => {
    const directive = ofLines(
      'KẾ HOẠCH',
      'về công tác đảng viên',
      'Ban Thường vụ Huyện ủy xây dựng Kế hoạch như sau:',
      'I. TÌNH HÌNH',
      'Cấp ủy cơ sở phải khắc phục hạn chế trong năm 2021.',
      'II. QUAN ĐIỂM',
      'Mỗi đảng viên phải tự giác rèn luyện.',
      'Nơi nhận:',
      '- Ban Tổ chức Huyện ủy thực hiện,',
    )
    expect(found(directive)).toEqual([])
  })

  it('quotes the clean text', () => {
    const { tree, clean } = inSection(
      'TỔ CHỨC THỰC HIỆN',
      'Văn phòng Huyện ủy theo dõi; tham mưu sơ kết (hoàn thành trong năm 2025).',
    )
    for (const { quote, clean: span, node } of findAssignments(tree, clean.text)) {
      expect(clean.text.slice(...span)).toBe(quote)
      expect(node).toBe('I/1')
    }
  })
})
