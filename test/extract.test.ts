import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { BUNDLED, findBundled } from '../src/extract/bundled.js'
import { extract } from '../src/extract/extract.js'
import { isReadError, READ_REASONS, type ReadError } from '../src/extract/read-error.js'
import { normalize } from '../src/normalize/normalize.js'

const FIXTURES = new URL('../fixtures/', import.meta.url)
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), littleEndian)
  return new Uint8Array(view.buffer)
}
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0))

async function refusal(bytes: Uint8Array, path = 'x.txt'): Promise<ReadError> {
  const error: unknown = await extract(path, bytes).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!isReadError(error)) throw new Error(`not refused: ${String(error)}`)
  return error
}

describe('plain text', () => {
  it.each([
    ['UTF-8', utf8('Đảng uỷ\r\nxã\n'), 'Đảng uỷ\r\nxã\n'],
    ['UTF-8 with BOM', utf8('\uFEFFĐảng'), '\uFEFFĐảng'],
    ['UTF-16, little end first', utf16('\uFEFFĐảng uỷ', true), '\uFEFFĐảng uỷ'],
    ['UTF-16, big end first', utf16('\uFEFFĐảng uỷ', false), '\uFEFFĐảng uỷ'],
  ])('in %s is read as it is', async (_, bytes, text) => {
    expect(await extract('x.txt', bytes)).toMatchObject({ path: 'x.txt', text, syntax: 'plain' })
  })

  it('bears the checksum of its bytes', async () => {
    const bytes = utf8('\uFEFFĐảng')
    expect((await extract('x', bytes)).sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
  })

  it('has a page for every form feed, and none after the last', async () => {
    const { text, pages } = await extract('x', utf8('một\n\fhai\n\fba\n\f\n'))
    expect(pages.map(({ number, span }) => [number, text.slice(...span)])).toEqual([
      [1, 'một\n\f'],
      [2, 'hai\n\f'],
      [3, 'ba\n\f\n'],
    ])
  })
})

describe('Markdown', () => {
  it.each([
    ['escaped signs', 'kinh tế \\- xã hội\n\n1\\. Mục tiêu\n'],
    ['bold headings', '**I. MỤC ĐÍCH**\n\n**1. Yêu cầu**\n\nNội dung\n'],
    ['a heading', '# Nghị quyết số 57-NQ/TW\n\nNội dung\n'],
    ['a table', '| TT | Nội dung |\n| --- | --- |\n| 1 | Đề án |\n'],
  ])('is told by %s', async (_, text) => {
    expect((await extract('x.txt', utf8(text))).syntax).toBe('markdown')
  })

  it.each([
    ['hyphens', '- Thường trực Tỉnh ủy,\n- Lưu VP.\n'],
    ['stars', '* Lưu ý: điền vào chỗ có dấu *.\n* Mẫu kèm theo.\n*\n'],
    ['rules', 'KẾ HOẠCH\n-----\n***\nThực hiện\n=====\n'],
    ['numbers', '1. Mục đích\n2. Yêu cầu\n#1\n'],
  ])('is not told by %s', async (_, text) => {
    expect((await extract('x.txt', utf8(text))).syntax).toBe('plain')
    expect((await extract('x.md', utf8(text))).syntax).toBe('plain')
  })

  it('is told by the name where the signs are in doubt', async () => {
    const text = 'Mục tiêu **chung** của Đề án\n'
    expect((await extract('x.txt', utf8(text))).syntax).toBe('plain')
    expect((await extract('x.md', utf8(text))).syntax).toBe('markdown')
  })

  it.each(['kh-ninhthuan', 'nq21-font', 'nq21-ocr', 'ct11-quangngai', 'dean-ducpho'])('is not what %s is', async (name) => {
    expect((await extract(`${name}.md`, readFileSync(new URL(`seeds/${name}.txt`, FIXTURES)))).syntax).toBe('plain')
  })

  it('hands on its markup with its places in the file', async () => {
    const { text, markup = [] } = await extract(
      'x.md',
      utf8('\uFEFF**I\\- MỤC ĐÍCH**\r\n\r\n*   Quán triệt &amp; **học tập**\r\n'),
    )
    expect(markup.map(({ span, replacement }) => [text.slice(...span), replacement])).toEqual([
      ['**', ''],
      ['\\', ''],
      ['**', ''],
      ['*', '-'],
      ['&amp;', '&'],
      ['**', ''],
      ['**', ''],
    ])
  })
})

describe('what is not read', () => {
  it.each([
    ['MHTML', latin1('MIME-Version: 1.0\r\n'), 'format'],
    ['GIF', latin1('GIF89a'), 'picture_format'],
  ])('%s is refused by its name', async (format, bytes, reason) => {
    expect(await refusal(bytes, 'ke-hoach.txt')).toMatchObject({
      code: 'unreadable',
      path: 'ke-hoach.txt',
      reason,
      params: { format },
    })
  })

  it('nothing is refused', async () => {
    for (const bytes of [utf8(''), utf8('\uFEFF'), utf8(' \n\t\n')])
      expect(await refusal(bytes)).toMatchObject({ reason: 'empty' })
  })

  it('bytes that are no text are refused', async () => {
    for (const bytes of [latin1('\u0000\u0001\u0002\u00FF\u00FE'), latin1('abc\u0000\u0000\u0000\u0001\u0002')]) {
      expect(await refusal(bytes)).toMatchObject({ reason: 'binary' })
    }
  })

  it.each([
    ['an old encoding', latin1('Nghi quyet \u00D0\u00B6ng b\u00E9 x\u00B7'), 17],
    ['a letter cut short', utf8('Đảng bộ').subarray(0, 11), 9],
  ])('%s is refused with the first byte that is wrong', async (_, bytes, offset) => {
    expect(await refusal(bytes)).toMatchObject({ reason: 'encoding', params: { offset } })
  })

  it.each([
    ['PNG', latin1('\u0089PNG\r\n\u001A\n')],
    ['JPEG', latin1('\u00FF\u00D8\u00FF\u00E0')],
    ['TIFF', latin1('II*\u0000')],
    ['WebP', latin1('RIFF\u0000\u0000\u0000\u0000WEBPVP8 ')],
  ])('%s of which only the beginning is there is refused as cut off', async (_, bytes) => {
    expect(await refusal(bytes, 'ke-hoach.txt')).toMatchObject({ path: 'ke-hoach.txt', reason: 'truncated' })
  })

  it('is refused with all the values that its reason names', async () => {
    for (const bytes of [utf8(''), latin1('%PDF-1.4'), latin1('\u0000'), latin1('\u00FF')]) {
      const { reason, params } = await refusal(bytes)
      expect(Object.keys(params)).toEqual([...READ_REASONS[reason]])
    }
  })
})

describe('bundled documents', () => {
  it.each(['21-NQ/TW', '21-nq/tw', ' 21 – NQ/TW '])('are found by %j', async (number) => {
    expect(await findBundled(number)).toMatchObject({ path: '21-NQ/TW', syntax: 'plain' })
  })

  it('are not found by what is no number of theirs', async () => {
    expect(await findBundled('22-NQ/TW')).toBeNull()
    expect(await findBundled('')).toBeNull()
  })

  it.each(BUNDLED)('%s is clean already', async (number) => {
    const source = await findBundled(number)
    if (source === null) throw new Error('missing')
    expect(normalize(source).text).toBe(source.text)
  })

  it('21-NQ/TW has the body of one seed and the head of the other', async () => {
    const seed = async (name: string): Promise<string> =>
      normalize(await extract(name, readFileSync(new URL(`seeds/${name}.txt`, FIXTURES)))).text
    const text = (await findBundled('21-NQ/TW'))?.text ?? ''
    expect(text.endsWith(await seed('nq21-font'))).toBe(true)
    const stamps = /^(?:[~-] |VĂN PHÒNG|CÔNG VĂN|Số: |Ngày |ĐẢNG ỦY KHỐI)/
    const head = (await seed('nq21-ocr')).split('\n').slice(0, 18)
    expect(text.split('\n').slice(0, 7)).toEqual(head.filter((line) => !stamps.test(line)))
  })
})

describe('a text that the parser of Markdown cannot bear', () => {
  it.each([
    ['quotes in quotes', `# A\n\n${'>'.repeat(3000)} x\n`],
    ['lists in lists', `# A\n\n${Array.from({ length: 300 }, (_, depth) => `${' '.repeat(2 * depth)}- x`).join('\n')}\n`],
    ['emphasis without end', `# A\n\n${'**a '.repeat(4000)}\n`],
    ['a run of blanks', `# A\n\n**a** \\- **b**${' '.repeat(100_000)}x\n`],
  ])('is read as plain text: %s', async (_, text) => {
    expect(await extract('x.md', utf8(text))).toMatchObject({ text, syntax: 'plain' })
  })
})
