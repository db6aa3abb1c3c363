import { describe, expect, it } from 'vitest'
import type { Assignment } from '../src/model/document.js'
import { whenOfCell } from '../src/parse/bare-times.js'
import { clarityOf } from '../src/parse/clarity.js'
import { taskColumnOf } from '../src/vietnamese/task-columns.js'
import { inSection, ofLines } from './facts-document.js'

/** Appendices with tables of tasks: a row is an assignment. */

const show = ({ node, actor, coordinates, deadline, condition, quote }: Assignment): string =>
  [node, actor ?? '-', coordinates ?? '-', deadline?.normalized ?? deadline?.text ?? '-', condition ?? '-', quote].join(' | ')
const inAppendix = (...rows: string[]): string[] =>
  ofLines(
    'KẾ HOẠCH',
    'về công tác năm 2024',
    'I. MỤC TIÊU',
    'Nâng cao chất lượng.',
    'PHỤ LỤC',
    'DANH MỤC NHIỆM VỤ',
    ...rows,
  ).assignments.map(show)

const HEAD = '| TT | Nội dung công việc | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành | Sản phẩm |'

describe('tables of tasks', () => {
  it('gives each row its lead, its partners and its date', () => {
    expect(
      inAppendix(
        HEAD,
        '| --- | --- | --- | --- | --- | --- |',
        '| 1 | Xây dựng đề án sắp xếp thôn | Phòng Nội vụ | Ủy ban nhân dân các xã | Quý II/2024 | Đề án |',
        '| 2 | Tổng kết Nghị quyết | Văn phòng Huyện ủy | | 30/11/2024 | Báo cáo |',
      ),
    ).toEqual([
      'A1 | Phòng Nội vụ | Ủy ban nhân dân các xã | 2024-Q2 | - | Xây dựng đề án sắp xếp thôn',
      'A1 | Văn phòng Huyện ủy | - | 2024-11-30 | - | Tổng kết Nghị quyết',
    ])
  })

  it('knows the columns by their heads, in any order and in two rows', () => {
    expect(
      inAppendix(
        '| Thời gian | STT | Nhiệm vụ | Đơn vị thực hiện | | Kết quả đầu ra |',
        '| thực hiện | | | Chủ trì | Phối hợp | |',
        '| Tháng 3/2024 | 1 | Rà soát văn bản | Phòng Tư pháp | Các phòng, ban | Báo cáo |',
      ),
    ).toEqual(['A1 | Phòng Tư pháp | Các phòng, ban | 2024-03 | - | Rà soát văn bản'])
  })

  it('reads a ditto lead as the last that is named, an empty one as nobody, and no title of a group', () => {
    expect(
      inAppendix(
        HEAD,
        '| I | CÔNG TÁC TUYÊN TRUYỀN | | | | |',
        '| 1 | Mở chuyên mục | Ban Tuyên giáo | Đài truyền thanh | Thường xuyên | |',
        '| 2 | Biên soạn tài liệu | | | Quý I/2024 | |',
        '| 3 | Tổ chức hội thi | nt | | 2024 | |',
        '| II | CÔNG TÁC TỔ CHỨC | | | | |',
        '| 4 | Kiểm tra | | | Hằng năm | |',
      ),
    ).toEqual([
      'A1 | Ban Tuyên giáo | Đài truyền thanh | thường xuyên | - | Mở chuyên mục',
      'A1 | - | - | 2024-Q1 | - | Biên soạn tài liệu',
      'A1 | Ban Tuyên giáo | - | 2024 | - | Tổ chức hội thi',
      'A1 | - | - | hằng năm | - | Kiểm tra',
    ])
  })

  it('takes a row with numbers below it for the title of a group', () => {
    expect(
      inAppendix(
        HEAD,
        '| 1 | Mở lớp | Phòng Nội vụ | | Quý I/2024 | |',
        '| 2 | Cải cách thủ tục | | | | |',
        '| 2.1 | Niêm yết thủ tục | Văn phòng | | Tháng 1/2024 | |',
      ),
    ).toEqual(['A1 | Phòng Nội vụ | - | 2024-Q1 | - | Mở lớp', 'A1 | Văn phòng | - | 2024-01 | - | Niêm yết thủ tục'])
  })

  it('goes on behind a head that is printed again', () => {
    expect(
      inAppendix(HEAD, '| 1 | Mở lớp | Phòng Nội vụ | | Quý I/2024 | |', HEAD, '| 2 | Sơ kết | Văn phòng | | Quý II/2024 | |'),
    ).toHaveLength(2)
  })

  it('parts a cell that names who leads and who helps', () => {
    expect(
      inAppendix(
        '| TT | Nội dung | Phân công thực hiện | Tiến độ |',
        '| 1 | Cấp thẻ | Sở Y tế chủ trì, phối hợp với Sở Tài chính | Quý I/2024 |',
      ),
    ).toEqual(['A1 | Sở Y tế | Sở Tài chính | 2024-Q1 | - | Cấp thẻ'])
  })

  it('leaves tables of other things alone', () => {
    expect(
      inAppendix(
        '| TT | Chỉ tiêu | Đơn vị tính | Năm 2023 | Năm 2024 |',
        '| 1 | Số chi bộ trong sạch, vững mạnh | chi bộ | 10 | 12 |',
        '| TT | Họ và tên | Chức vụ | Đơn vị |',
        '| 1 | Nguyễn Văn Tâm | Bí thư | Chi bộ thôn 1 |',
      ),
    ).toEqual([])
  })

  it.each([
    [
      'Sở Tài chính bố trí ít nhất 3% tổng chi ngân sách cho khoa học, công nghệ.',
      'ít nhất 3% tổng chi ngân sách cho khoa học, công nghệ',
    ],
    ['Sở Y tế mở 02 lớp về cấp cứu, báo cáo kết quả thực hiện.', 'báo cáo kết quả thực hiện'],
    ['Sở Y tế bảo đảm ít nhất 95% trạm y tế có bác sĩ, đủ thuốc.', 'ít nhất 95% trạm y tế có bác sĩ'],
    ['Sở Y tế mở ít nhất 02 lớp về cấp cứu, mỗi lớp một ngày.', 'ít nhất 02 lớp về cấp cứu'],
  ])('states what is counted with all that it is for: %s', (words, result) => {
    const [found] = inSection('TỔ CHỨC THỰC HIỆN', words).assignments
    expect(found && clarityOf(found).result).toBe(result)
  })
  it('states the result that the column names', () => {
    const [found] = ofLines(
      'KẾ HOẠCH',
      'về x',
      'I. NHIỆM VỤ',
      HEAD,
      '| 1 | Sơ kết Kế hoạch | Văn phòng | | Quý I/2024 | Báo cáo sơ kết |',
    ).assignments
    expect(found && clarityOf(found).result).toBe('Báo cáo sơ kết')
  })
})

describe('cells that hold a time', () => {
  it.each([
    ['30/9/2024', '2024-09-30'],
    ['Trước 30/11/2024', '2024-11-30'],
    ['T9/2024', '2024-09'],
    ['9/2024', '2024-09'],
    ['Quý III, IV/2024', '2024-Q3..2024-Q4'],
    ['2024', '2024'],
    ['2024 - 2025', '2024..2025'],
    ['Từ tháng 9 đến tháng 10/2024', '2024-09..2024-10'],
    ['Hàng năm', 'hằng năm'],
    ['6 tháng/lần', 'định kỳ'],
    ['Sau khi có hướng dẫn của Trung ương', null],
  ])('%s is %s', (cell, normalized) => {
    const when = whenOfCell(cell)
    expect(when?.deadline?.text).toBe(cell)
    expect(when?.deadline?.normalized).toBe(normalized)
  })
  it('keeps what is bound to something else as a condition, and nothing of a mark', () => {
    expect(whenOfCell('Theo kế hoạch của Tỉnh ủy')).toMatchObject({ deadline: null, condition: 'Theo kế hoạch của Tỉnh ủy' })
    expect(whenOfCell('x')).toBeNull()
  })
})

describe('heads of columns', () => {
  it.each([
    ['Nội dung, nhiệm vụ', 'task'],
    ['Cơ quan, đơn vị chủ trì', 'lead'],
    ['Cơ quan chủ trì, phối hợp', 'lead'],
    ['Đơn vị phối hợp thực hiện', 'partner'],
    ['Thời gian hoàn thành (dự kiến)', 'time'],
    ['Sản phẩm, kết quả', 'result'],
    ['Họ và tên', null],
    ['Ghi chú', null],
  ])('%s is %s', (head, column) => {
    expect(taskColumnOf(head)).toBe(column)
  })
})

it('takes the days of a timetable, not those of listed documents', () => {
  expect(
    inAppendix('| Ngày | Nội dung | Địa điểm |', '| --- | --- | --- |', '| 12/5/2024 | Tiếp xúc cử tri | Nhà văn hóa thôn 1 |'),
  ).toHaveLength(1)
  expect(
    inAppendix('| Số, ký hiệu | Ngày | Nội dung |', '| --- | --- | --- |', '| 12-KH/HU | 12/5/2024 | Về công tác kiểm tra |'),
  ).toEqual([])
})
