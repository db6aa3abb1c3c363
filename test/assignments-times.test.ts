import { describe, expect, it } from 'vitest'
import type { Assignment } from '../src/model/document.js'
import { looseTimesIn } from '../src/vietnamese/loose-times.js'
import { inSection, ofLines } from './facts-document.js'

/** By when: times without a year, how often, so many days after something, limits behind a dash. */

const show = ({ actor, deadline }: Assignment): string =>
  `${actor ?? '-'} | ${deadline ? `${deadline.kind} ${deadline.normalized ?? '-'} «${deadline.text}»` : '-'}`
const assigned = (words: string): string[] => inSection('TỔ CHỨC THỰC HIỆN', words).assignments.map(show)
const inTasks = (words: string): string[] => inSection('NHIỆM VỤ, GIẢI PHÁP', words).assignments.map(show)

describe('times that no calendar has', () => {
  it.each<[words: string, normalized: string | null]>([
    ['02 lần/năm', 'hằng năm'],
    ['ít nhất 04 buổi/tháng', 'hằng tháng'],
    ['mỗi tuần hai lần', 'hằng tuần'],
    ['06 tháng một lần', 'định kỳ'],
    ['03 tháng/lần', 'định kỳ'],
    ['01 tháng/lần', 'hằng tháng'],
    ['vào thứ sáu hằng tuần', 'hằng tuần'],
    ['ngày 10 và 25 hằng tháng', 'hằng tháng'],
    ['quý ii và quý iii hằng năm', 'hằng năm'],
    ['trước ngày 20 tháng cuối quý', null],
    ['trong thời hạn 15 ngày làm việc kể từ ngày nhận được văn bản', null],
    ['chậm nhất sau 30 ngày', null],
    ['trước ngày 15/10', null],
    ['trước ngày 05/6 và 05/12', null],
    ['trong quý ii', null],
    ['trước ngày 05 của tháng đầu quý sau', null],
    ['trước ngày 05 của tháng sau', null],
    ['từ năm học 2024 - 2025', '2024..'],
    ['trong nhiệm kỳ', 'nhiệm kỳ'],
  ])('%s is %s', (words, normalized) => {
    expect(looseTimesIn(words).map((time) => [words.slice(time.from, time.to), time.normalized])).toEqual([[words, normalized]])
  })
  it.each(['trước ngày 15/10/2023', 'tháng 6 năm 2023', 'quý ii/2023', 'nhiệm kỳ 2020 - 2025', 'đến cuối nhiệm kỳ'])(
    'leaves the calendar to the calendar: %s',
    (words) => {
      expect(looseTimesIn(words)).toEqual([])
    },
  )
})

describe('deadlines where duties are assigned', () => {
  it.each<[words: string, ...expected: string[]]>([
    ['Phòng Y tế xây dựng mô hình điểm - năm 2026.', 'Phòng Y tế | year 2026 «năm 2026»'],
    ['Phòng Y tế cập nhật phần mềm – thường xuyên;', 'Phòng Y tế | recurring thường xuyên «thường xuyên»'],
    ['Phòng Y tế kiểm tra nhà thuốc 02 lần/năm.', 'Phòng Y tế | recurring hằng năm «02 lần/năm»'],
    ['Văn phòng gửi báo cáo trước ngày 20 tháng cuối quý.', 'Văn phòng | recurring - «trước ngày 20 tháng cuối quý»'],
    [
      'Sở Nội vụ định kỳ hằng năm báo cáo kết quả trước ngày 10/12.',
      'Sở Nội vụ | recurring hằng năm «định kỳ hằng năm; trước ngày 10/12»',
    ],
    [
      'Các sở, ngành định kỳ 6 tháng (trước ngày 15/6), hằng năm (trước ngày 05/12) báo cáo kết quả.',
      'Các sở, ngành | recurring hằng năm; định kỳ «định kỳ 6 tháng (trước ngày 15/6), hằng năm (trước ngày 05/12)»',
    ],
    [
      'Văn phòng Tỉnh ủy phối hợp với Ban Tổ chức Tỉnh ủy thường xuyên theo dõi, đôn đốc.',
      'Văn phòng Tỉnh ủy | recurring thường xuyên «thường xuyên»',
    ],
    ['Sở Y tế tổng hợp, báo cáo trước 16 giờ ngày 20/02/2024.', 'Sở Y tế | date 2024-02-20 «trước 16 giờ ngày 20/02/2024»'],
    [
      'Bảo hiểm xã hội huyện đối soát dữ liệu khám, chữa bệnh hằng tháng để phát hiện lạm dụng.',
      'Bảo hiểm xã hội huyện | recurring hằng tháng «hằng tháng»',
    ],
  ])('%s', (words, ...expected) => {
    expect(assigned(words)).toEqual(expected)
  })
})

describe('deadlines in the text of tasks', () => {
  it.each<[words: string, ...expected: string[]]>([
    ['Đài truyền thanh xã phát bản tin mỗi tuần hai lần.', 'Đài truyền thanh xã | recurring hằng tuần «mỗi tuần hai lần»'],
    ['Ủy ban nhân dân huyện cắm mốc vùng lúa trong năm 2025.', 'Ủy ban nhân dân huyện | year 2025 «trong năm 2025»'],
    ['Khởi công tuyến đường liên thôn trong quý III/2025.', '- | quarter 2025-Q3 «trong quý III/2025»'],
    ['Hết năm 2024, bố trí xong trưởng thôn là đảng viên.', '- | year 2024 «Hết năm 2024»'],
    ['Lập hồ sơ sức khỏe điện tử cho toàn dân; hoàn thành trong năm 2026.', '- | year 2026 «trong năm 2026»'],
    ['Trong tháng 5/2024: Tổ chức thi tuyển.', '- | month 2024-05 «Trong tháng 5/2024»'],
    ['Rà soát văn bản quy phạm pháp luật định kỳ hằng năm.', '- | recurring hằng năm «định kỳ hằng năm»'],
    ['Hoàn thành quy định về đảng phí (2023 - 2024).', '- | range 2023..2024 «2023 - 2024»'],
    ['Tỷ lệ tham gia bảo hiểm y tế đạt 96% (năm 2023: 89,7%).'],
    ['Mọi ý kiến của người dân được trả lời trong 10 ngày.'],
    ['Nâng cao chất lượng sinh hoạt chi bộ hằng tháng.'],
  ])('%s', (words, ...expected) => {
    expect(inTasks(words)).toEqual(expected)
  })

  it('quotes the task with the limit that stands behind it', () => {
    const [found] = inSection('NHIỆM VỤ', 'Lập hồ sơ sức khỏe cho toàn dân; hoàn thành trong năm 2026.').assignments
    expect(found?.quote).toBe('Lập hồ sơ sức khỏe cho toàn dân; hoàn thành trong năm 2026.')
  })

  it('takes who is in charge from the bracket that gives the time', () => {
    expect(inTasks('Rà soát quy chế làm việc (Văn phòng Huyện ủy chủ trì, hoàn thành trong quý I/2024).')).toEqual([
      'Văn phòng Huyện ủy | quarter 2024-Q1 «trong quý I/2024»',
    ])
  })
})

it('takes bounded time on rows of times', () => {
  const start = performance.now()
  const { assignments } = ofLines('KẾ HOẠCH', 'về x', 'I. TỔ CHỨC THỰC HIỆN', `- ${'mỗi năm hai lần '.repeat(5000)}`)
  expect(assignments.length).toBeLessThan(10)
  expect(performance.now() - start).toBeLessThan(2000)
})

describe('what is no deadline of anybody', () => {
  it.each([
    'Năm 2022, Ủy ban nhân dân huyện đã hoàn thành rà soát trước ngày 30/6/2022.',
    'Hạt Kiểm lâm không được cấp phép trước ngày 01/5/2023.',
    'Các chi bộ không tổ chức lễ ra quân trước ngày 01/5/2023.',
    'Đề án này thay thế Đề án số 02-ĐA/HU, thực hiện đến hết ngày 31/12/2025.',
    'Thông tư này có hiệu lực sau 15 ngày kể từ ngày đăng Công báo.',
    'Quyết định này có hiệu lực thi hành từ ngày 01/01/2003.',
  ])('is over, forbidden or the effect of the document: %s', (words) => {
    expect(assigned(words)).toEqual([])
  })
  it('what is asked for in spite of such words has one', () => {
    expect(assigned('Các xã đã rà soát phải báo cáo trước ngày 15/7/2022.').length).toBe(1)
    expect(assigned('Sở Y tế báo cáo không quá ngày 15/7/2022.').length).toBe(1)
    expect(assigned('Năm 2022, Sở Y tế đã rà soát; Sở Nội vụ báo cáo trước ngày 15/7/2023.')).toEqual([
      'Sở Nội vụ | date 2023-07-15 «trước ngày 15/7/2023»',
    ])
    expect(assigned('Các chi bộ quán triệt Chỉ thị này, hoàn thành trước ngày 15/7/2022.').length).toBe(1)
  })
  it.each([
    'Đợt 1: Gồm những người có đủ thời gian công tác từ ngày 01/12 của năm trước đến hết tháng 02 trong năm.',
    'Xét những trường hợp có đủ 05 năm công tác tính đến hết tháng 6.',
    'Tuổi nghề được tính từ ngày tuyển dụng đến ngày 31/12/2025.',
  ])('tells who is meant: %s', (words) => {
    expect(inTasks(words)).toEqual([])
  })
  it('a stretch in which something is done is one', () => {
    expect(assigned('Công an huyện tuần tra từ ngày 01/10 đến hết tháng 11.')).toEqual([
      'Công an huyện | range - «từ ngày 01/10 đến hết tháng 11»',
    ])
    expect(assigned('Sở Y tế tiêm phòng từ tháng 10/2025 đến tháng 3/2026.')).toEqual([
      'Sở Y tế | range 2025-10..2026-03 «từ tháng 10/2025 đến tháng 3/2026»',
    ])
  })
})

describe('times inside other words', () => {
  it.each<[words: string, ...expected: string[]]>([
    [
      'Các chi bộ quán triệt Nghị quyết trong kỳ sinh hoạt chi bộ định kỳ tháng 6/2025.',
      'Các chi bộ | month 2025-06 «trong kỳ sinh hoạt chi bộ định kỳ tháng 6/2025»',
    ],
    [
      'Hội Nông dân xã ra mắt mô hình nhân dịp kỷ niệm ngày 14/10/2025.',
      'Hội Nông dân xã | date 2025-10-14 «nhân dịp kỷ niệm ngày 14/10/2025»',
    ],
    // The meeting is over.
    ['Sở Y tế thực hiện ý kiến của Bí thư tại hội nghị ngày 05/3/2025.', 'Sở Y tế | -'],
    ['Phòng Tài chính quản lý kinh phí của chương trình năm 2025.', 'Phòng Tài chính | -'],
    [
      'Trung tâm Chính trị huyện mở lớp bồi dưỡng - mỗi năm 02 lớp.',
      'Trung tâm Chính trị huyện | recurring hằng năm «mỗi năm 02 lớp»',
    ],
    ['Sở Nội vụ tham mưu báo cáo định kỳ gửi Ủy ban nhân dân tỉnh.', 'Sở Nội vụ | recurring định kỳ «định kỳ»'],
  ])('%s', (words, ...expected) => {
    expect(assigned(words)).toEqual(expected)
  })
  it('how often and on which condition is one limit', () => {
    const [first, ...rest] = inSection(
      'TỔ CHỨC THỰC HIỆN',
      'Văn phòng Huyện ủy định kỳ báo cáo Ban Thường vụ, Thường trực Huyện ủy khi được yêu cầu.',
    ).assignments
    expect([first?.deadline?.normalized, first?.condition, rest]).toEqual(['định kỳ', 'khi được yêu cầu', []])
  })
  it('what is handed in by then is to be made by then', () => {
    expect(assigned('Sở Nội vụ xây dựng Đề án; lấy ý kiến các sở; trình Ủy ban nhân dân tỉnh trước ngày 15/9/2025.')).toEqual([
      'Sở Nội vụ | date 2025-09-15 «trước ngày 15/9/2025»',
    ])
    expect(assigned('Công an huyện tuần tra ban đêm; báo cáo kết quả trước ngày 20/12/2025.')).toEqual([
      'Công an huyện | -',
      'Công an huyện | date 2025-12-20 «trước ngày 20/12/2025»',
    ])
  })
})

describe('times of the calendar', () => {
  it.each<[words: string, normalized: string]>([
    ['trong 6 tháng đầu năm 2026', '2026-01..2026-06'],
    ['6 tháng cuối năm 2022', '2022-07..2022-12'],
    ['trong 9 tháng đầu năm 2026', '2026-01..2026-09'],
    ['trong quý I và quý III năm 2026', '2026-Q1; 2026-Q3'],
    ['trong quý II, III/2023', '2023-Q2..2023-Q3'],
    ['trong quý I - IV/2023', '2023-Q1..2023-Q4'],
    ['trong tháng 3 và tháng 9 năm 2023', '2023-03; 2023-09'],
    ['chậm nhất ngày 5, 20/7/2023', '2023-07-05; 2023-07-20'],
    ['ngày 21, 22/7/2022', '2022-07-21..2022-07-22'],
    ['trước 15 tháng 5 năm 2025', '2025-05-15'],
  ])('%s is %s', (words, normalized) => {
    const times = inSection('TỔ CHỨC THỰC HIỆN', `Sở Y tế báo cáo ${words}.`).assignments.map(({ deadline }) => deadline)
    expect(times.map((time) => [time?.text, time?.normalized])).toEqual([[words, normalized]])
  })
  it.each(['trước ngày 30 tháng 02 năm 2023', 'trước ngày 30/02/2023', 'trong tháng 13 năm 2023'])(
    'what no calendar has stays as it is written: %s',
    (words) => {
      const times = inSection('TỔ CHỨC THỰC HIỆN', `Sở Y tế báo cáo ${words}.`).assignments.map(({ deadline }) => deadline)
      expect(times.map((time) => [time?.text, time?.normalized])).toEqual([[words, null]])
    },
  )
  it('a limit without "ngày" behind "thời hạn"', () => {
    expect(assigned('Sở Nội vụ khẩn trương rà soát, thời hạn trước 15 tháng 5 năm 2025.')).toEqual([
      'Sở Nội vụ | date 2025-05-15 «trước 15 tháng 5 năm 2025»',
    ])
  })
})
