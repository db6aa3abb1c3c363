import { describe, expect, it } from 'vitest'
import { extract } from '../src/extract/extract.js'
import type { CleanText } from '../src/model/clean-text.js'
import { normalize } from '../src/normalize/normalize.js'
import { parse } from '../src/parse/parse.js'

/** Tables that are set in plain text: a row becomes one line, or the text stays as it is. */

const clean = async (text: string): Promise<CleanText> => normalize(await extract('a.txt', new TextEncoder().encode(text)))
const rows = async (text: string): Promise<string[]> =>
  (await clean(text)).text.split('\n').filter((line) => line.startsWith('|'))

const TASKS = `PHỤ LỤC
PHÂN CÔNG NHIỆM VỤ
TT   Nội dung nhiệm vụ             Cơ quan chủ trì     Thời gian
                                                       hoàn thành
1    Rà soát chi bộ sinh hoạt      Ban Tổ chức         Tháng 5/2023
     ghép ở thôn, bản              Huyện ủy
2    Bồi dưỡng cấp ủy viên         Trung tâm Chính     Quý III/2023
                                   trị huyện
`

describe('a table in plain text', () => {
  it('with wrapped cells is a row a line, its head too', async () => {
    expect(await rows(TASKS)).toEqual([
      '| TT | Nội dung nhiệm vụ | Cơ quan chủ trì | Thời gian hoàn thành |',
      '| 1 | Rà soát chi bộ sinh hoạt ghép ở thôn, bản | Ban Tổ chức Huyện ủy | Tháng 5/2023 |',
      '| 2 | Bồi dưỡng cấp ủy viên | Trung tâm Chính trị huyện | Quý III/2023 |',
    ])
  })

  it('gives its assignments', async () => {
    const { assignments } = parse(await clean(`KẾ HOẠCH\ncông tác năm\n\nI. NHIỆM VỤ\nThực hiện theo bảng:\n\n${TASKS}`))
    expect(assignments.map(({ actor, deadline }) => [actor, deadline?.text])).toEqual([
      ['Ban Tổ chức Huyện ủy', 'Tháng 5/2023'],
      ['Trung tâm Chính trị huyện', 'Quý III/2023'],
    ])
  })

  it('keeps where every word came from', async () => {
    const { text, segments, source } = await clean(TASKS)
    const words = text.indexOf('ghép ở thôn, bản')
    const segment = segments.find(({ clean: [from, to], steps }) => steps.length === 0 && from <= words && words < to)
    expect(source.text.slice(...(segment?.source ?? [0, 0]))).toContain('ghép ở thôn, bản')
  })

  it.each([
    [
      'of targets between rules',
      'STT     Chỉ tiêu                         Đơn vị tính   Năm 2025\n-----------------------------------------------------------------\n1       Hộ sử dụng nước sạch             %             80\n2       Trường đạt chuẩn quốc gia        %             65\n        mức độ 1\n-----------------------------------------------------------------\n',
      ['| STT | Chỉ tiêu | Đơn vị tính | Năm 2025 |', '| 1 | Hộ sử dụng nước sạch | % | 80 |', '| 2 | Trường đạt chuẩn quốc gia mức độ 1 | % | 65 |'],
    ],
    [
      'with tabs',
      'TT\tTên nhiệm vụ\tChủ trì\tThời gian trình\n1\tĐề án phát triển đảng viên\tBan Tổ chức\t\n2\tQuy chế làm việc\tVăn phòng\tTháng 9/2023\n',
      ['| TT | Tên nhiệm vụ | Chủ trì | Thời gian trình |', '| 1 | Đề án phát triển đảng viên | Ban Tổ chức | |', '| 2 | Quy chế làm việc | Văn phòng | Tháng 9/2023 |'],
    ],
    [
      'without numbers, a row a line',
      'Nội dung công việc            Cơ quan chủ trì       Thời gian\nRà soát chi bộ ghép           Ban Tổ chức           Tháng 5/2023\nBồi dưỡng cấp ủy viên         Trung tâm Chính trị   Quý III/2023\n',
      ['| Nội dung công việc | Cơ quan chủ trì | Thời gian |', '| Rà soát chi bộ ghép | Ban Tổ chức | Tháng 5/2023 |', '| Bồi dưỡng cấp ủy viên | Trung tâm Chính trị | Quý III/2023 |'],
    ],
    [
      'drawn with bars, with no rules between its rows',
      '+----+-------------------+-----------+\n| TT | Nhiệm vụ          | Chủ trì   |\n+====+===================+===========+\n| 1  | Lập danh sách hộ  | Công chức |\n|    | nghèo             |           |\n| 2  | Báo cáo           | Văn phòng |\n+----+-------------------+-----------+\n',
      ['| TT | Nhiệm vụ | Chủ trì |', '| 1 | Lập danh sách hộ nghèo | Công chức |', '| 2 | Báo cáo | Văn phòng |'],
    ],
    [
      'with the head of a group across its columns, and its own head again on the next page',
      'TT    Nội dung                   Chủ trì         Thời gian\nI     CÔNG TÁC TUYÊN TRUYỀN VÀ CHỈ ĐẠO\n1     Mở chuyên mục              Đài huyện       Quý I\n\fTT    Nội dung                   Chủ trì         Thời gian\n2     Tổ chức hội nghị           Văn phòng       Quý II\n',
      ['| TT | Nội dung | Chủ trì | Thời gian |', '| I | CÔNG TÁC TUYÊN TRUYỀN VÀ CHỈ ĐẠO | | |', '| 1 | Mở chuyên mục | Đài huyện | Quý I |', '| 2 | Tổ chức hội nghị | Văn phòng | Quý II |'],
    ],
  ])('%s', async (_, text, expected) => {
    expect((await clean(text)).text.trimEnd().split('\n')).toEqual(expected)
  }) // prettier-ignore

  it.each([
    ['prose with runs of blanks', '1. Các   cấp ủy   chủ trì   thực hiện   nhiệm vụ,   thời gian   hoàn thành\ntrước   ngày 30/6/2023;   cơ quan   phối hợp   là Mặt trận.\n'],
    ['a list with runs of blanks', '1. Nội dung công việc:   đơn vị chủ trì   báo cáo\n1   Một dòng   lạ   khác.\n2   Một dòng   nữa   khác.\n'],
    ['numbers in the middle of their rows', 'TT    Nội dung                   Chủ trì            Thời gian\n      Rà soát, sắp xếp chi bộ    Ban Tổ chức\n1     sinh hoạt ghép             Huyện ủy           Tháng 5\n      Bồi dưỡng cấp ủy viên      Trung tâm\n2     cơ sở                      Chính trị          Quý III\n'],
    ['columns that a row crosses', 'TT    Nội dung               Chủ trì         Thời gian\n1     Rà soát chi bộ         Ban Tổ chức     Tháng 5\n2     Bồi dưỡng cấp ủy viên cơ sở Trung tâm  Quý III\n      ở các xã               Chính trị\n3     Kiểm tra               Ủy ban          Quý IV\n'],
    ['a table without a known head', 'A     Bê tông                Cát vàng        Xi măng\n1     Tường nhà              20              30\n2     Mái nhà                15              25\n'],
  ])('is none: %s', async (_, text) => {
    expect(await rows(text)).toEqual([])
  }) // prettier-ignore

  it('is no part of the signature above it', async () => {
    const { text } = await clean(
      `KẾ HOẠCH\ncông tác năm\n\nI. NHIỆM VỤ\n1. Việc.\n\nNơi nhận:                              T/M BAN THƯỜNG VỤ\n- Tỉnh ủy (b/c),                            BÍ THƯ\n- Lưu Văn phòng.                        Trần Văn Sông\n\n${TASKS}`,
    )
    expect(text.indexOf('Trần Văn Sông')).toBeLessThan(text.indexOf('PHỤ LỤC'))
  })
})

describe('rows with bars between their cells alone', () => {
  it('are one table, whose cells are those of the assignments', async () => {
    const { tree, assignments } = parse(
      await clean(
        'KẾ HOẠCH\ncông tác năm\nI. NHIỆM VỤ\n1. Việc.\nNơi nhận:\n- Lưu VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn Sông\nPHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ\n(Kèm theo Kế hoạch số 5/KH-UBND ngày 09/3/2023 của UBND huyện An\nSơn)\nTT | Nội dung | Chủ trì | Thời hạn\n1 | Rà soát tiêu chí | Phòng Nội vụ | Tháng 4/2023\n',
      ),
    )
    const appendix = tree.children.find(({ id }) => id === 'A1')
    expect(appendix?.children.map(({ type, id }) => [type, id])).toEqual([
      ['header', null],
      ['table', null],
    ])
    expect(appendix?.children[0]?.children.map(({ text }) => text)).toEqual([
      '(Kèm theo Kế hoạch số 5/KH-UBND ngày 09/3/2023 của UBND huyện An Sơn)',
    ])
    expect(assignments.map(({ actor, deadline }) => [actor, deadline?.text])).toEqual([['Phòng Nội vụ', 'Tháng 4/2023']])
  })
})
