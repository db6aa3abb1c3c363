import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from '../src/parse/parse.js'
import { nodesOf } from '../src/parse/visit.js'
import { akomaNtoso } from '../src/report/akoma-ntoso/document.js'
import { slug, workAddress } from '../src/report/akoma-ntoso/naming.js'
import { faults, shown, wordsOf } from './akoma-ntoso-reading.js'
import { folderWith, runIn } from './cli-run.js'
import { fixture, FIXTURES } from './fixture-texts.js'
import { plain } from './parse-text.js'

const read = (path: string): string => readFileSync(path, 'utf8')
const written = (text: string): string => akomaNtoso(parse(plain(text)), '1.0')

const PLAN = `TỈNH ỦY ĐÔNG SƠN
Số 12-KH/TU
ĐẢNG CỘNG SẢN VIỆT NAM
Đông Sơn, ngày 12 tháng 8 năm 2022

KẾ HOẠCH
thực hiện Nghị quyết số 21-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương

Thực hiện Nghị quyết số 21-NQ/TW ngày 16/6/2022, Tỉnh ủy xây dựng Kế hoạch như sau:

I- MỤC TIÊU
1. Hằng năm kết nạp 2.000 đảng viên[^1].
- Bảo đảm trên 90% tổ chức đảng hoàn thành tốt nhiệm vụ. Kế hoạch này được phổ biến tới chi bộ.
+ Các huyện báo cáo.
II- TỔ CHỨC THỰC HIỆN
Giao Ban Tổ chức Tỉnh ủy chủ trì, hoàn thành trước ngày 30/9/2022.

Nơi nhận:
- Ban Bí thư,
- Lưu Văn phòng Tỉnh ủy.

T/M BAN THƯỜNG VỤ
BÍ THƯ
Trần Văn Sông

PHỤ LỤC
DANH MỤC NHIỆM VỤ
| TT | Việc | Hạn |
| 1 | Rà soát quy chế | 30/9/2022 |
[^1]: Theo Nghị quyết số 21-NQ/TW.
`

describe('Akoma Ntoso', () => {
  it('of every fixture is valid, and has every word in its order', async () => {
    expect(FIXTURES.length).toBeGreaterThan(50)
    const documents = await Promise.all(FIXTURES.map(async (path) => [path, await fixture(path)] as const))
    const files = documents.map(([path, directive]) => [path, akomaNtoso(directive, '1.0'), directive] as const)
    expect(await faults(files.map(([path, xml]) => [path, xml]))).toEqual([])
    for (const [path, xml, directive] of files) expect(shown(xml).words, path).toBe(wordsOf(directive))
  }, 120_000)

  it('is held against schemas that refuse what is wrong', async () => {
    const xml = written(PLAN)
    const wrong = [
      xml.replace('<num>', '<number>').replace('</num>', '</number>'),
      xml.replace(/<ref href="[^"]*">/, '<ref>'),
      xml.replace('date="2022-06-16"', 'date="2022-06-31"'),
      xml.replace('eId="sec_II"', 'eId="sec_I"'),
      xml.replace(/<preface>[^]*<\/preface>/, '').replace('</mainBody>', '</mainBody><preface><p>x</p></preface>'),
    ]
    for (const each of wrong) expect(await faults([['wrong', each]])).not.toEqual([])
  }, 60_000)

  it('has the ids of doichieu and those of the Naming Convention, each once', async () => {
    const { elements } = shown(written(PLAN))
    const ids = elements.flatMap(({ attributes: { eId, wId } }) => (wId === undefined ? [] : [[wId, eId]]))
    expect(Object.fromEntries(ids)).toMatchObject({
      I: 'sec_I',
      'I.1': 'sec_I__para_1',
      'I.1/1': 'sec_I__para_1__indent_1',
      'I.1/1/1': 'sec_I__para_1__indent_1__indent_1',
      'II/p1': 'sec_II__al_1',
    })
    expect(ids.map(([wId]) => wId)).toContain('I.1/1.2')
    for (const path of FIXTURES) {
      const directive = await fixture(path)
      const found = shown(akomaNtoso(directive, '1.0')).elements.flatMap(({ attributes: { wId } }) => wId ?? [])
      const asked = [...nodesOf(directive.tree)].flatMap(({ id, type, children }) => {
        const sentences = children.filter((child) => child.type === 'sentence').flatMap((child) => child.id ?? [])
        return [...(id === null || type === 'sentence' ? [] : [id]), ...(sentences.length > 1 && id !== null ? sentences : [])]
      })
      const whole = asked.filter((id) => !found.includes(id))
      // A reference may reach over the end of a sentence, which then has no element of its own.
      expect(whole.length, `${path} ${whole.join(' ')}`).toBeLessThanOrEqual(asked.length / 100)
      expect(new Set(found).size).toBe(found.length)
    }
  })

  it('marks up citations, dates, figures of targets, who does it and who signed', () => {
    const xml = written(PLAN)
    const { elements } = shown(xml)
    const of = (name: string): string[] => elements.filter((each) => each.name === name).map(({ text }) => text)
    const first = (name: string): Record<string, string> | undefined => elements.find((each) => each.name === name)?.attributes
    expect(first('ref')).toEqual({ href: '/akn/vn/statement/nghi-quyet/2022-06-16/21-nq-tw' })
    expect(elements.find(({ text, name }) => name === 'ref' && text === 'Kế hoạch này')?.attributes).toEqual({
      href: '/akn/vn/statement/ke-hoach/2022-08-12/12-kh-tu',
    })
    expect(elements.find(({ text, name }) => name === 'date' && text === '30/9/2022')?.attributes).toEqual({ date: '2022-09-30' })
    expect(of('docNumber')).toEqual(['12-KH/TU'])
    expect(of('docType')).toEqual(['KẾ HOẠCH'])
    expect(first('docDate')).toEqual({ date: '2022-08-12' })
    expect(of('docAuthority')).toEqual(['TỈNH ỦY ĐÔNG SƠN'])
    expect(of('docTitle')[0]).toContain('thực hiện Nghị quyết số 21-NQ/TW')
    expect(of('quantity')).toContain('2.000 đảng viên')
    expect(elements.find(({ name, text }) => name === 'quantity' && text.startsWith('90'))?.attributes).toMatchObject({
      normalized: expect.stringMatching(/^>90 %/) as string,
    })
    expect(of('organization')).toContain('Ban Tổ chức Tỉnh ủy')
    expect(of('person')).toEqual(['Trần Văn Sông'])
    expect(of('role')).toEqual(['BÍ THƯ'])
    expect(of('authorialNote')).toEqual(['Theo Nghị quyết số 21-NQ/TW.'])
    expect(of('td')).toEqual(
      ['TT', 'Việc', 'Hạn', '1', 'Rà soát quy chế', '30/9/2022'].map((text) => expect.stringContaining(text) as string),
    )
    expect(xml).toMatch(/<conclusions>[^]*<attachments>[^]*<doc name="phu-luc">/)
  })

  it('says of a figure that is a change which way it goes', () => {
    const { elements } = shown(written(PLAN.replace('trên 90%', 'giảm trên 90%')))
    const changed = elements.find(({ name, text }) => name === 'quantity' && text.startsWith('90'))
    expect(changed?.attributes).toMatchObject({ normalized: expect.stringMatching(/^decrease >90 %/) as string })
  })

  it('names an attachment by itself', () => {
    const decision = `UBND TỈNH ĐÔNG SƠN
Số: 12/QĐ-UBND
Đông Sơn, ngày 12 tháng 8 năm 2022

QUYẾT ĐỊNH
Về việc ban hành Quy chế quản lý chợ

Điều 1. Ban hành kèm theo Quyết định này Quy chế quản lý chợ.

Nơi nhận:
- Lưu VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Sông

QUY CHẾ
Quản lý chợ trên địa bàn tỉnh
(Ban hành kèm theo Quyết định số 12/QĐ-UBND)

Chương I
QUY ĐỊNH CHUNG

Điều 1. Phạm vi
1. Quy chế này quy định việc quản lý chợ.

PHỤ LỤC I
DANH MỤC CHỢ

1. Chợ Đông Sơn.
`
    const xml = written(decision)
    const of = (name: string): (string | undefined)[] =>
      [...xml.matchAll(new RegExp(`<${name} value="([^"]*)"/>`, 'gu'))].map((match) => match[1])
    expect(of('FRBRsubtype')).toEqual(['quyet-dinh', 'quy-che', 'phu-luc'])
    expect(of('FRBRname')).toEqual([
      'Về việc ban hành Quy chế quản lý chợ',
      'QUY CHẾ Quản lý chợ trên địa bàn tỉnh',
      'PHỤ LỤC I DANH MỤC CHỢ',
    ])
    expect(xml).toContain('<doc name="quy-che">')
  })

  it('names each member of a list of documents', () => {
    const { elements } = shown(
      written('I- MỞ ĐẦU\n1. Thực hiện Nghị quyết số 18-NQ/TW, 19-NQ/TW ngày 25/10/2017 của Trung ương.\n'),
    )
    expect(elements.filter(({ name }) => name === 'ref').map(({ text, attributes }) => [text, attributes['href']])).toEqual([
      ['Nghị quyết số 18-NQ/TW', '/akn/vn/statement/nghi-quyet/2017-10-25/18-nq-tw'],
      [expect.stringContaining('19-NQ/TW ngày 25/10/2017'), '/akn/vn/statement/nghi-quyet/2017-10-25/19-nq-tw'],
    ])
  })

  it('says how well the date is known, never a clock', () => {
    const dated = (text: string): string | undefined => /<FRBRWork>[^]*?<FRBRdate ([^/]*)\/>/.exec(written(text))?.[1]
    expect(dated(PLAN)).toBe('date="2022-08-12" name="issued"')
    expect(dated('KẾ HOẠCH\n\nI- MỞ ĐẦU\n1. Theo Nghị quyết số 21-NQ/TW ngày 16/6/2022.\n')).toBe(
      'date="2022-06-16" name="not-before"',
    )
    expect(dated('I- MỞ ĐẦU\n1. Rà soát.\n')).toBe('date="0001-01-01" name="unknown"')
    expect(written(PLAN)).toBe(written(PLAN))
  })

  it('gives works the addresses of the Naming Convention', () => {
    const name = 'Điều lệ Đảng'
    expect(workAddress({ type: 'Luật', number: '80/2015/QH13', date: null, name })).toBe('/akn/vn/act/luat/2015/80-2015-qh13')
    expect(workAddress({ type: 'Quy định', number: '08-QĐi/TW', date: '2018-10-25', name })).toBe(
      '/akn/vn/statement/quy-dinh/2018-10-25/08-qdi-tw',
    )
    expect(workAddress({ type: 'Điều lệ', number: null, date: null, name })).toBe(
      '/akn/vn/statement/dieu-le/undated/dieu-le-dang',
    )
    expect(workAddress({ type: null, number: null, date: null, name: '“…”' })).toBe('/akn/vn/statement/van-ban/undated/nn')
    expect(slug('Ủy ban nhân dân xã Đồng Tiến')).toBe('uy-ban-nhan-dan-xa-dong-tien')
  })

  it('a law is an act', async () => {
    const law =
      'QUỐC HỘI                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nLuật số: 80/2019/QH14\n\nLUẬT\nVỀ RỪNG\n\nChương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\n1. Luật này quy định về rừng.\na) Rừng đầu nguồn;\nđ) Rừng ven biển.\n'
    const xml = written(law)
    expect(xml).toContain('<act name="luat">')
    expect(xml).toContain('eId="chp_I__art_1__cl_1__point_đ" wId="D1.1.đ"')
    expect(await faults([['law', xml]])).toEqual([])
  })

  it('shows hostile text as text', async () => {
    const hostile = [
      '<script>alert(1)</script>', ']]>', '<![CDATA[x]]>', '&amp; &#0; &nope;', '<!-- -- -->', '<?xml version="2"?>', '\u0000\u0007\u001b[31mđỏ', 'a\u202eb\u2066', '\ud800 \udfff x',
      '\ufffe\uffff', '{{ x }}', '"\'><p>', '[^1] [^1] [^a"]\n[^1]: [^1] <b>\n[^a"]: x', '| a | <td> |\n| | |',
    ] // prettier-ignore
    const files = hostile.map((text, at) => {
      const whole = `<!DOCTYPE x> ${text}\n\nNGHỊ QUYẾT\nvề ${text}\n\nI- ${text}\n1. Nghị quyết số ${text} 2-NQ/TW ${text}\n- ${text}\n${text}\n`
      return [`hostile-${at}`, written(whole), parse(plain(whole))] as const
    })
    expect(await faults(files.map(([name, xml]) => [name, xml]))).toEqual([])
    for (const [, xml] of files)
      expect(xml).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|<script>/u)
    expect(files[0]?.[1]).toContain('&lt;script&gt;')
    for (const [name, xml, directive] of files.filter(([each]) => !['hostile-9', 'hostile-12'].includes(each)))
      expect(shown(xml).words, name).toBe(wordsOf(directive))
  })

  it('of any text is valid', async () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        'I- MỤC TIÊU', 'II. NHIỆM VỤ', '1. Rà soát', '1.1. Việc', 'a) Việc', 'đ) Việc', '(1) Việc', '- Việc', '+ Việc', 'Điều 5. Phạm vi', 'Chương II', 'QUY ĐỊNH', 'Mục 1', 'Phần thứ ba',
        'Phụ lục', 'PHỤ LỤC 1', '| a | b |', '|  |', '[^1]: chú thích', 'câu[^1]', 'Nơi nhận:', 'T/M TỈNH ỦY', 'BÍ THƯ', 'Trần Văn Sông', 'Số 2-NQ/TW', 'ngày 2/3/2020', 'NGHỊ QUYẾT', 'SAO LỤC',
        'Nghị quyết số 2-NQ/TW ngày 5/6/2021, số 3-NQ/TW. Tỉnh ủy giao Huyện ủy chủ trì đạt 90% trước ngày 3/4/2022. Nghị quyết này', '',
      ),
    ) // prettier-ignore
    const texts = fc.sample(fc.array(line, { maxLength: 40 }), { numRuns: 150, seed: 7 }).map((lines) => lines.join('\n'))
    expect(await faults(texts.map((text, at) => [`random-${at}`, written(text)]))).toEqual([])
    for (const text of texts) expect(() => shown(written(text))).not.toThrow()
  }, 60_000)

  it('goes to a file, to a folder and beside other reports', async () => {
    const cwd = folderWith({ 'in/a.txt': PLAN, 'in/b.txt': PLAN.replace('12-KH', '13-KH') })
    expect((await runIn(cwd, ['parse', 'in', '--format', 'akn', '-o', 'out'])).code).toBe(0)
    expect(read(join(cwd, 'out/b.akn'))).toContain('/13-kh-tu')
    expect((await runIn(cwd, ['parse', 'in/a.txt', '-o', 'a.akn'])).code).toBe(0)
    expect((await runIn(cwd, ['parse', 'in/a.txt', '--report', 'akn=b.akn,json=b.json'])).code).toBe(0)
    expect(read(join(cwd, 'b.akn'))).toBe(read(join(cwd, 'a.akn')))
    const { out } = await runIn(cwd, ['parse', 'in/a.txt', '--format', 'akn'])
    expect(out).toBe(read(join(cwd, 'a.akn')))
  })

  it('takes time in proportion to the text', () => {
    const item = '- Nghị quyết số 2-NQ/TW ngày 5/6/2021. Đạt 90% vào năm 2025. Giao Huyện ủy chủ trì trước ngày 3/4/2022[^1].\n'
    const directive = parse(plain(`I- MỤC TIÊU\n1. Việc\n${item.repeat(4_000)}[^1]: x\n`))
    akomaNtoso(parse(plain(`I- A\n${item.repeat(100)}`)), '1')
    void [directive.references, directive.targets, directive.assignments]
    const start = performance.now()
    expect(akomaNtoso(directive, '1').length).toBeGreaterThan(1_000_000)
    expect(performance.now() - start).toBeLessThan(4_000)
  }, 60_000)
})
