import { describe, expect, it } from 'vitest'
import { check } from '../src/check/check.js'
import { fix } from '../src/check/fix.js'
import { rules } from '../src/check/rules.js'
import { extract } from '../src/extract/extract.js'
import type { Finding } from '../src/model/finding.js'
import { normalize } from '../src/normalize/normalize.js'
import { parse } from '../src/parse/parse.js'
import { tcvn3 } from '../src/vietnamese/encodings/tcvn3.js'
import { vni } from '../src/vietnamese/encodings/vni.js'
import type { Encoding } from '../src/vietnamese/encoding.js'
import { findingSay, placeWords } from '../src/report/check/words.js'
import { fixtureText } from './align-documents.js'

/** What one rule finds in a text, or in the bytes of a file. */
async function found(
  id: string,
  content: string | Uint8Array,
  options: Readonly<Record<string, number>> = {},
): Promise<{ readonly text: string; readonly findings: Finding[] }> {
  const rule = rules.find((each) => each.id === id)
  if (rule === undefined) throw new Error(`no rule ${id}`)
  const source = await extract('plan.txt', typeof content === 'string' ? new TextEncoder().encode(content) : content)
  const document = parse(normalize(source))
  const defaults = Object.fromEntries(Object.entries(rule.options).map(([name, option]) => [name, option.default]))
  const settings = [{ rule, severity: 'error' as const, options: { ...defaults, ...options } }]
  return { text: source.text, findings: check({ document, plan: null, central: null }, settings, 'vi') }
}

/** The text after all fixes of one rule. */
async function mended(id: string, content: string | Uint8Array, options: Readonly<Record<string, number>> = {}): Promise<string> {
  const { text, findings } = await found(id, content, options)
  return fix(text, findings).text
}

const plan = (...paragraphs: readonly string[]): string => `KẾ HOẠCH\n\nI- MỤC ĐÍCH\n\n${paragraphs.join('\n\n')}\n`

/** Text as the bytes of an old encoding. */
function encoded(encoding: Encoding, text: string): Uint8Array {
  const codes = new Map([...encoding.codes].map(([code, letter]) => [letter, code]))
  const bytes = [...text].map((char) => (char < '\u0080' ? char : (codes.get(char) ?? codes.get(char.toLowerCase()) ?? '?')))
  return Uint8Array.from([...bytes.join('')].map((char) => char.charCodeAt(0)))
}

describe('fixes of the rules on text', () => {
  it('puts a broken font right in all of the text, in one finding', async () => {
    const seed = fixtureText('seeds/nq21-font.txt')
    const { findings } = await found('encoding-legacy', seed)
    expect(findings).toHaveLength(1)
    const text = await mended('encoding-legacy', seed)
    expect(text).not.toMatch(/[ƣƢ]/u)
    expect(text).toBe(seed.replaceAll('ƣ', 'ư').replaceAll('Ƣ', 'Ư').replaceAll('Ð', 'Đ'))
    expect((await found('encoding-legacy', text)).findings).toEqual([])
  })

  it('decodes a text in VNI whole', async () => {
    const text = 'Kế hoạch thực hiện nghị quyết của Ban Chấp hành Đảng bộ huyện về công tác cán bộ năm 2022\n'
    expect(await mended('encoding-legacy', encoded(vni, text))).toBe(text)
  })

  it('leaves a text alone of which capitals are guessed, unless guesses are allowed', async () => {
    const text = 'ĐẢNG BỘ HUYỆN\nKế hoạch thực hiện nghị quyết của Ban Chấp hành Đảng bộ huyện về công tác cán bộ\n'
    const bytes = encoded(tcvn3, text)
    const { text: read, findings } = await found('encoding-legacy', bytes)
    expect(findings).toHaveLength(1)
    expect(fix(read, findings).text).toBe(read)
    expect((await mended('encoding-legacy', bytes, { confidence: 0.5 })).toLowerCase()).toBe(text.toLowerCase())
  })

  it('composes letters and leaves the blanks beside them to their own rule', async () => {
    const text = plan('Không để  phát sinh điểm nóng,có biện pháp kịp thời.')
    expect(await mended('not-composed', text.normalize('NFD'))).toBe(text)
  })

  it('never touches a figure, even in other forms of figures', async () => {
    const text = plan('Thực hiện Nghị quyết ２１－ＮＱ／ＴＷ.')
    expect((await found('lookalike-letters', text)).findings).toHaveLength(1)
    expect(await mended('lookalike-letters', text)).toBe(text)
  })

  it('mends blanks around signs and within a wrapped line', async () => {
    const text = plan('Các chi bộ , đảng bộ  cơ sở\nquán triệt ( cả đảng viên ) nghị quyết,tổ chức thực hiện ;  báo cáo.')
    const right = plan('Các chi bộ, đảng bộ cơ sở\nquán triệt (cả đảng viên) nghị quyết, tổ chức thực hiện; báo cáo.')
    expect(await mended('blanks', text)).toBe(right)
  })

  it('leaves columns, tables, figures and lists of Markdown alone', async () => {
    const text = plan('Tỉ lệ đạt 4,5%; tăng 1.000 : 2 lần.', '*   Quán triệt nghị quyết.', 'Họ tên      Chức vụ     Đơn vị')
    expect((await found('blanks', text)).findings).toEqual([])
  })

  it('closes a quotation with the mark that it was opened with', async () => {
    const text = plan('Mô hình “chi bộ bốn tốt”, “đảng bộ cơ sở bốn tốt" ở xã; "tự soi”, tự sửa.')
    expect(await mended('quotes-unpaired', text)).toBe(
      plan('Mô hình “chi bộ bốn tốt”, “đảng bộ cơ sở bốn tốt” ở xã; “tự soi”, tự sửa.'),
    )
  })

  it('has no fix for a mark that is missing', async () => {
    const { findings } = await found('quotes-unpaired', plan('Xây dựng chi bộ “bốn tốt và đảng bộ cơ sở.'))
    expect(findings.map(({ fixes }) => fixes)).toEqual([[]])
  })

  it('tells many slips of the space bar once', async () => {
    const slips = Array.from({ length: 30 }, (_, index) => `Nội dung thứ ${String(index + 1)} , tiếp theo.`)
    const { findings } = await found('blanks', plan(...slips))
    expect(findings).toHaveLength(1)
    expect(findings[0]?.message).toContain('30')
    expect(findings[0]?.fixes).toHaveLength(30)
  })
})

describe('places in tables', () => {
  it('tells the row', async () => {
    const { findings } = await found(
      'date-impossible',
      'KẾ HOẠCH\n\nI- TỔ CHỨC THỰC HIỆN\n\n| TT | Nội dung | Chủ trì | Thời hạn |\n| - | - | - | - |\n| 1 | Rà soát | Ban Tổ chức | Quý II/2023 |\n| 2 | Học tập | Ban Tuyên giáo | Trước 31/11/2022 |\n',
    )
    expect(findings.map(({ quote, row }) => [quote, row])).toEqual([['31/11/2022', 3]])
    expect(findings.map((finding) => placeWords({ ...finding, node: 'I' }, false, findingSay('vi')))).toEqual(['I, hàng 3'])
  })
})

describe('rules on numbering', () => {
  it('counts anew what is joined behind the signature', async () => {
    const text = fixtureText('facts-gold/qd-chatthairan-tinh/input.txt')
    for (const id of ['numbering-skipped', 'numbering-repeated', 'numbering-out-of-order'])
      expect((await found(id, text)).findings).toEqual([])
  })

  it('takes a number for there that runs on in a paragraph', async () => {
    const text = plan('1. Quán triệt nghị quyết. 2. Tuyên truyền sâu rộng.', '3. Kiểm tra việc thực hiện.')
    expect((await found('numbering-skipped', text)).findings).toEqual([])
  })

  it('names the place of the level that the town scheme lacks', async () => {
    const { findings } = await found('level-missing', fixtureText('seeds/dean-ducpho.txt'))
    expect(findings.map(({ quote, node }) => [quote, node])).toEqual([['1.1.', 'P3.II.1.1']])
  })
})
