import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sayIn } from '../src/catalogue/catalogue.js'
import type { Directive } from '../src/model/document.js'
import { documentRow } from '../src/report/register.js'
import { messageRecords } from '../src/report/source.js'
import { directive, seed } from './eval/measure.js'

const FIXTURES = new URL('../fixtures/', import.meta.url)
const read = async (text: string): Promise<Directive> => directive('x.txt', new TextEncoder().encode(text))
const noticed = ({ messages }: Directive): unknown[] => messages.map(({ ruleId, line }) => [ruleId, line])

const FIRST = `ĐẢNG BỘ TỈNH QUẢNG NGÃI
HUYỆN ỦY BA TƠ
Số 05-KH/HU
ĐẢNG CỘNG SẢN VIỆT NAM
Ba Tơ, ngày 10 tháng 8 năm 2022
KẾ HOẠCH
thực hiện Nghị quyết số 21-NQ/TW
I. MỤC ĐÍCH
1. Quán triệt Nghị quyết.
Nơi nhận:
- Các chi bộ,
- Lưu VP.
T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ
Nguyễn Văn An
`
const LETTERHEAD = FIRST.split('\n').slice(1, 5).join('\n')

describe('a second document in one file', () => {
  it('is noticed where its motto stands, in the words of the run', async () => {
    const document = await read(
      `${FIRST}${LETTERHEAD}\nQUYẾT ĐỊNH\nvề việc thành lập Tổ giúp việc\nĐiều 1. Thành lập Tổ giúp việc.\n`,
    )
    expect(noticed(document)).toEqual([['second-document', 18]])
    expect(messageRecords(document.messages, sayIn('en'))[0]?.reason).toBe(
      'Another document (05-KH/HU, 2022-08-10) begins in the same file on line 18; put it in a file of its own.',
    )
    expect(messageRecords(document.messages, sayIn('vi'))[0]?.reason).toMatch(/văn bản khác/)
  })

  it('is told with its page where there are several, and named in the register', async () => {
    const next = (number: string): string => `\f${FIRST.replace('05-KH', number)}`
    const document = await read(`${FIRST}${next('46-NQ')}${next('47-NQ')}`)
    const reasons = messageRecords(document.messages, sayIn('en')).map(({ reason }) => reason)
    expect(reasons).toEqual([
      expect.stringMatching(/^Another document \(46-NQ\/HU, 2022-08-10\) begins in the same file on page 2, line \d+;/),
      expect.stringMatching(/^Another document \(47-NQ\/HU, 2022-08-10\) begins in the same file on page 3, line \d+;/),
    ])
    const row = documentRow(document, sayIn('en'))
    expect([row.number, row.reason]).toEqual(['05-KH/HU', reasons.join(' ')])
  })

  it('is noticed without a letterhead by the name of its type, where it is signed too', async () => {
    const copy = (unit: string): string =>
      `KẾ HOẠCH\nthực hiện Nghị quyết số 21-NQ/TW\nI. MỤC ĐÍCH\n1. ${unit} quán triệt Nghị quyết.\nT/M ĐẢNG ỦY\nBÍ THƯ\nNguyễn Văn An\n`
    expect(noticed(await read(`${copy('Huyện')}${copy('Xã')}${copy('Phường')}`))).toEqual([
      ['second-document', 8],
      ['second-document', 15],
    ])
  })

  it.each([
    ['a document alone', FIRST],
    ['a plan that is joined to it and not signed', `${FIRST}KẾ HOẠCH\nchi tiết\nI. MỤC ĐÍCH\n1. Quán triệt Nghị quyết.\n`],
    [
      'a form of a plan in an appendix',
      `${FIRST}PHỤ LỤC I\nMẫu kế hoạch\nKẾ HOẠCH\nthực hiện Nghị quyết\nI. MỤC ĐÍCH\n1. Quán triệt.\nT/M CHI ỦY\nBÍ THƯ\nNguyễn Văn Ba\n`,
    ],
    [
      'an appendix',
      `${FIRST}PHỤ LỤC\nDANH MỤC NHIỆM VỤ\n(Kèm theo Kế hoạch số 05-KH/HU ngày 10/8/2022)\nI. NHIỆM VỤ\n1. Quán triệt.\n`,
    ],
    [
      'a regulation with a letterhead, put into force by the first',
      `${FIRST}${LETTERHEAD}\nQUY CHẾ\nlàm việc\n(Ban hành kèm theo Kế hoạch số 05-KH/HU)\nĐiều 1. Phạm vi.\n`,
    ],
    [
      'the name of the country in the text',
      `${FIRST.replace('Quán triệt Nghị quyết.', 'Nước Cộng hòa xã hội chủ nghĩa Việt Nam')}`,
    ],
  ])('is not noticed in %s', async (_, text) => {
    expect(noticed(await read(text))).toEqual([])
  })

  it.each(['kh-ninhthuan', 'ct11-quangngai', 'dean-ducpho', 'nq21-font', 'nq21-ocr'])('is not noticed in %s', async (name) => {
    expect(noticed(await seed(FIXTURES, name))).toEqual([])
  })

  it('is noticed in two seeds in one file', async () => {
    const text = (name: string): string => readFileSync(new URL(`seeds/${name}.txt`, FIXTURES), 'utf8')
    expect(noticed(await read(`${text('kh-ninhthuan')}\n\f${text('nq21-ocr')}`))).toHaveLength(1)
  })
})
