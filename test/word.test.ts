import { describe, expect, it } from 'vitest'
// @ts-expect-error it comes without types
import UntypedExtractor from 'word-extractor'
import { align } from '../src/align/align.js'
import { extract } from '../src/extract/extract.js'
import { isReadError } from '../src/extract/read-error.js'
import { normalize } from '../src/normalize/normalize.js'
import type { Directive, DocumentNode } from '../src/model/document.js'
import type { SourceText } from '../src/model/source-text.js'
import { docFile, type DocLetters, docOf, type DocParagraph } from './build/doc.js'
import { compoundFile } from './build/compound.js'
import { in1258, inTcvn3, inVni } from './build/legacy.js'
import { type RtfLetters, rtfFile, rtfOf } from './build/rtf.js'
import { directive, seed } from './eval/measure.js'

const FIXTURES = new URL('../fixtures/', import.meta.url)
const SEEDS = ['kh-ninhthuan', 'ct11-quangngai', 'dean-ducpho', 'nq21-font', 'nq21-ocr']

/** Another reader of Word files, to compare with. */
const WordExtractor = UntypedExtractor as new () => {
  extract: (bytes: Buffer) => Promise<{ getBody: (options: { filterUnicode: boolean }) => string }>
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const rtf = (body: string): Promise<SourceText> => extract('x.rtf', rtfFile(body))
const html = (body: string): Promise<SourceText> => extract('x.html', utf8(`<!DOCTYPE html><html><body>${body}</body></html>`))

/** What a text is made of: a letter for the role of each line, and the line. */
const shown = ({ text, lines = [] }: SourceText): string[] =>
  lines.map(({ role, span }) => `${role === 'furniture' ? 'x' : role.charAt(0)} ${text.slice(...span).trim()}`)
const fontsOf = ({ text, fonts = [] }: SourceText): [string, string][] =>
  fonts.map(({ span, font }) => [text.slice(...span), font])

async function refusal(bytes: Uint8Array): Promise<unknown> {
  const error: unknown = await extract('x', bytes).catch((reason: unknown) => reason)
  if (!isReadError(error)) throw new Error(`not refused: ${JSON.stringify(error)}`)
  return { reason: error.reason, ...error.params }
}

/** The tree and the verdicts, without the places in the source, which differ. */
async function readingOf(document: Directive): Promise<unknown> {
  const outline = (node: DocumentNode): unknown => [
    node.type,
    node.id,
    node.marker,
    node.title,
    node.text,
    node.children.map(outline),
  ]
  const tasks = align(await seed(FIXTURES, 'nq21-font'), [document]).plans[0]?.tasks ?? []
  return {
    text: document.clean.text,
    tree: outline(document.tree),
    verdicts: tasks.flatMap(({ sentences }) => sentences.map(({ id, label, confidence }) => [id, label, confidence])),
  }
}

const htmlOf = (text: string): Uint8Array => {
  const escape = (line: string): string => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
  const paragraphs = text.split('\n').filter((line) => line !== '')
  return utf8(
    `<html><head><meta charset=utf-8><title>Văn bản</title></head><body>${paragraphs.map((line) => `<p>${escape(line)}</p>`).join('\n')}</body></html>`,
  )
}

describe.each(SEEDS)('%s', (name) => {
  const letters: RtfLetters[] = ['unicode', 'windows-1258', 'tcvn3', 'vni']
  const docLetters: DocLetters[] = ['unicode', 'tcvn3', 'vni']
  const files: [string, (text: string) => Uint8Array][] = [
    ...letters.map((kind): [string, (text: string) => Uint8Array] => [`RTF in ${kind}`, (text) => rtfOf(text, kind)]),
    ...docLetters.map((kind): [string, (text: string) => Uint8Array] => [`Word 97 in ${kind}`, (text) => docOf(text, kind)]),
    ['HTML', htmlOf],
  ]

  it.each(files)('as %s has the tree and the verdicts of its text', async (_, write) => {
    const plain = await directive('seed.txt', utf8((await seed(FIXTURES, name)).clean.text))
    const written = await directive('seed.rtf', write(plain.clean.text))
    expect(await readingOf(written)).toEqual(await readingOf(plain))
  })
})

describe('RTF', () => {
  it('is read in the encoding that its fonts name', async () => {
    const hex = in1258('Đảng bộ xã Ủy')
      .map((byte) => `\\'${byte.toString(16)}`)
      .join('')
    expect((await rtf(`{\\f4 ${hex}}\\par`)).text.normalize('NFC')).toBe('Đảng bộ xã Ủy\n')
  })

  it('hands on what is set in a legacy font as bytes, with the font', async () => {
    const source = await extract('x', rtfOf('QUYẾT ĐỊNH\nĐảng ủy xã', 'tcvn3'))
    const bytes = (text: string): string =>
      inTcvn3(text)
        .map((run) => String.fromCharCode(...run.bytes))
        .join('')
    expect(source.text).toBe(`${bytes('QUYẾT ĐỊNH')}\n${bytes('Đảng ủy xã')}\n`)
    expect(fontsOf(source).map(([, font]) => font)).toEqual(['.VnTimeH', '.VnTime', '.VnTimeH', '.VnTime'])
    const [vni] = inVni('ĐẢNG ỦY XÃ')
    expect((await extract('x', rtfOf('ĐẢNG ỦY XÃ', 'vni'))).text).toBe(`${String.fromCharCode(...(vni?.bytes ?? []))}\n`)
  })

  it('keeps the soft hyphen of TCVN3, which is ư, and no other', async () => {
    expect((await rtf("{\\f1 T\\-}{\\f1 T\\'ad}{\\f0 T\\-}\\par")).text).toBe('T\u00ADT\u00ADT\n')
  })

  it.each([
    ['a character with its stand-in', "\\uc1 \\u272\\'d0\\u7843?ng", 'Đảng'],
    ['two stand-ins', "\\uc2 \\u272\\'d0\\'d0\\u7843 xxng", 'Đảng'],
    ['no stand-in', '\\uc0\\u272 \\u7843 ng', 'Đảng'],
    ['a negative number', '\\u-10179?\\u-8704?', '\u{1F600}'],
    ['signs of its own', '\\{1\\}\\\\\\~a\\_b', '{1}\\\u00A0a\u2011b'],
    ['quotes and dashes by name', '\\ldblquote t\\rdblquote  \\endash  x', '“t” – x'],
    ['capitals', '{\\caps chi b\\u7897?} x', 'CHI BỘ x'],
    ['what is hidden or deleted', 'a{\\v b}{\\deleted c}d', 'ad'],
    ['a field by its result', '{\\field{\\*\\fldinst HYPERLINK "http://x.vn/a"}{\\fldrslt trang}}', 'trang'],
    ['a picture', 'a{\\pict\\pngblip 89504e47}b', 'ab'],
    ['a picture in bytes', 'a{\\pict\\bin8 }}}{{\\{{}b', 'ab'],
    ['an object by its result', '{\\object{\\*\\objdata 0102}{\\result bảng}}'.replace('bảng', 'b'), 'b'],
    ['what no program need know', 'a{\\*\\unknown b{\\b c}}d', 'ad'],
    ['heads and feet of pages', '{\\header h}{\\footerf f}a', 'a'],
    ['the number that shows', '{\\listtext\\pard\\plain 1.2.\\tab}{\\*\\pn\\pnlvlbody{\\pntxta .}}Muc', '1.2. Muc'],
    ['the bullet that shows', '{\\pntext\\pard\\f0 -\\tab}Muc', '- Muc'],
  ])('reads %s', async (_, body, text) => {
    expect((await rtf(`${body}\\par`)).text).toBe(`${text}\n`)
  })

  it('shows the bullet of a font of signs', async () => {
    const file = "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}{\\f3\\fcharset2 Symbol;}}{\\listtext\\f3\\'b7\\tab}\\f0 Muc\\par}"
    expect((await extract('x', utf8(file))).text).toBe('• Muc\n')
  })

  it('has a line a paragraph, a line a row, and notes at the end', async () => {
    const body =
      'Muc dich\\par\\pard\\par ' +
      '\\trowd\\clbrdrt\\brdrs\\brdrw10\\cellx1000\\cellx2000\\pard\\intbl TT\\cell Noi\\par dung\\cell\\row' +
      '\\trowd\\cellx1000\\cellx2000\\pard\\intbl 1\\cell De an\\cell\\row\\pard ' +
      'Sau bang{\\super\\chftn{\\footnote{\\super\\chftn} Chu thich}} va\\line viec\\par'
    expect(shown(await rtf(body))).toEqual([
      'p Muc dich',
      'r TT\tNoi dung',
      'r 1\tDe an',
      'p Sau bang[^1] va',
      'c viec',
      'f [^1]: Chu thich',
    ])
  })

  it('reads head and signature without rules column by column', async () => {
    const row = (left: string, right: string): string => `\\trowd\\cellx1\\cellx2\\pard\\intbl ${left}\\cell ${right}\\cell\\row`
    const body =
      `${row('HUYEN UY', 'DANG CONG SAN VIET NAM')}${row('So 1-KH/HU', 'Ngay 1')}\\pard KE HOACH\\par Noi dung\\par` +
      `${row('Noi nhan:\\par - Tinh uy,\\par - Luu.', 'T/M HUYEN UY\\par BI THU')}\\pard\\par`
    expect(shown(await rtf(body)).map((line) => line.slice(2))).toEqual([
      'HUYEN UY',
      'So 1-KH/HU',
      'DANG CONG SAN VIET NAM',
      'Ngay 1',
      'KE HOACH',
      'Noi dung',
      'Noi nhan:',
      '- Tinh uy,',
      '- Luu.',
      'T/M HUYEN UY',
      'BI THU',
    ])
  })

  it('ends pages where the writer did', async () => {
    const { pages, text } = await rtf('a\\par\\page b\\par\\sect\\sectd c\\par\\sect\\sectd\\sbknone d\\par{\\pagebb e\\par}')
    expect(pages.map(({ span }) => text.slice(...span).trim())).toEqual(['a', 'b', 'c\nd', 'e'])
  })

  it('reads text boxes behind the paragraph that they stand at', async () => {
    const box = '{\\shp{\\*\\shpinst\\shpleft0{\\sp{\\sn shapeType}{\\sv 202}}{\\shptxt\\pard MAT\\par}}{\\shprslt{\\*\\do MAT}}}'
    expect(shown(await rtf(`a${box}b\\par c\\par`))).toEqual(['p ab', 'p MAT', 'p c'])
  })

  it('bears groups in groups and junk behind its end', async () => {
    const { text } = await rtf(`a${'{\\b '.repeat(100_000)}x${'}'.repeat(100_000)}b\\par`)
    expect(text).toBe('axb\n')
    const file = Buffer.concat([rtfFile('a\\par'), Buffer.from('}}} junk \0\0')])
    expect((await extract('x', file)).text).toBe('a\n')
  })

  it('is refused where it ends in the middle or holds nothing', async () => {
    const whole = rtfOf('Đảng bộ xã', 'unicode')
    expect(await refusal(whole.subarray(0, whole.length - 12))).toEqual({ reason: 'truncated' })
    expect(await refusal(rtfFile('\\pard\\par\\par {\\pict 89}'))).toEqual({ reason: 'empty' })
  })
})

describe('HTML', () => {
  it.each([
    ['paragraphs and breaks', '<p>Một\n  hai</p><div>Ba<br>Bốn</div>Năm', ['p Một hai', 'p Ba', 'p Bốn', 'p Năm']],
    ['characters by name', '<p>A &amp; B&nbsp;&ndash;&#7843;</p>', ['p A & B\u00A0–ả']],
    [
      'numbers of lists',
      '<ol><li>x<ol type=a start=2><li>y<li value=4><p>z</p></ol><li>t</ol>',
      ['p 1. x', 'p b. y', 'p d. z', 'p 2. t'],
    ],
    [
      'Roman numbers',
      '<ol type="I"><li>X</li></ol><ol style="list-style-type:upper-roman" start=4><li>Y</ol>',
      ['p I. X', 'p IV. Y'],
    ],
    ['bullets', '<ul><li>x<ul><li>y</ul></ul><ul style="list-style:none"><li>z</ul>', ['p • x', 'p ◦ y', 'p z']],
    [
      'nothing that does not show',
      '<nav>a</nav><script>b</script><p style="display: none">c</p><p hidden>d</p><p>e<del>f</del></p>',
      ['p e'],
    ],
    ['a table row by row', '<table border=1><tr><th>TT<th>Việc<tr><td>1<td>Xây<br>dựng</table>', ['r TT\tViệc', 'r 1\tXây dựng']],
    ['cells that reach down', '<table border=1><tr><td rowspan=2>a<td>b<tr><td>c</table>', ['r a\tb', 'r c']],
    [
      'head and signature column by column',
      '<table><tr><td>HUYỆN ỦY<br>*<td>ĐẢNG CỘNG SẢN<tr><td>Số 1<td>Ngày 2</table><p>KẾ HOẠCH</p><table border=0><tr><td>Nơi nhận:<p>- A,<td>BÍ THƯ</table>',
      ['p HUYỆN ỦY', 'x *', 'p Số 1', 'p ĐẢNG CỘNG SẢN', 'p Ngày 2', 'p KẾ HOẠCH', 'p Nơi nhận:', 'p - A,', 'p BÍ THƯ'],
    ],
    [
      'a page within a table',
      '<table border=1><tr><td><p>a</p><table border=1><tr><td>b<td>c</table></table>',
      ['p a', 'r b\tc'],
    ],
    [
      'numbers that Word wrote',
      "<p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span><![endif]>Mục<o:p></o:p></p>",
      ['p 1.\u00A0\u00A0 Mục'],
    ],
    [
      'notes as Word has them',
      '<p>Đề án<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a>.</p><div style="mso-element:footnote-list"><hr><div id=ftn1><p><a href="#_ftnref1">[1]</a> Chú thích</p></div></div>',
      ['p Đề án[^1].', 'f [^1]: Chú thích'],
    ],
    ['capitals', '<p><span style="text-transform:uppercase">chi bộ</span> xã</p>', ['p CHI BỘ xã']],
  ])('shows %s', async (_, body, lines) => {
    expect(shown(await html(body))).toEqual(lines)
  })

  it('names fonts of elements, styles and sheets', async () => {
    const source = await extract(
      'x',
      utf8(
        '<html><head><style><!-- p.MsoNormal, li.MsoNormal {margin:0in;font-family:".VnTime"} --></style></head><body><p class=MsoNormal>a<span style=\'font-family:".VnTimeH",serif\'>b</span><font face=VNI-Times>c</font></p>',
      ),
    )
    expect(fontsOf(source)).toEqual([
      ['a', '.VnTime'],
      ['b', '.VnTimeH'],
      ['c', 'VNI-Times'],
    ])
  })

  const page = (meta: string, body: number[]): Uint8Array =>
    Buffer.concat([Buffer.from(`<html><head>${meta}</head><body>`), Buffer.from(body)])
  it.each([
    [
      'the encoding that it declares',
      page('<meta http-equiv=Content-Type content="text/html; charset=windows-1258">', in1258('Ủy ban')),
      'Ủy ban\n',
    ],
    ['UTF-8 though it declares another', page('<meta charset="iso-8859-1">', [...Buffer.from('Ủy ban')]), 'Ủy ban\n'],
    ['UTF-16 by its mark', Buffer.from('\uFEFF<html><body>Ủy ban', 'utf16le'), 'Ủy ban\n'],
    ['bytes of an encoding that it does not name', page('', [...(inVni('Ủy')[0]?.bytes ?? [])]), 'UÛy\n'],
  ])('is read in %s', async (_, bytes, text) => {
    expect((await extract('x', bytes)).text.normalize('NFC')).toBe(text)
  })

  it('loads nothing and follows nothing', async () => {
    const { text } = await html(
      '<iframe src="file:///etc/passwd"></iframe><img src="http://127.0.0.1:9/x"><a href="http://127.0.0.1:9/">trang</a>',
    )
    expect(text).toBe('trang\n')
  })

  it('bears elements in elements and pictures written into it', async () => {
    const deep = await html(`<p>a</p>${'<div><b>'.repeat(30_000)}x${'</b></div>'.repeat(30_000)}<p>b</p>`)
    expect(deep.text.replace(/\s+/g, ' ').trim()).toBe('a x b')
    const unclosed = await html(`${Array.from({ length: 3000 }, (_, n) => `<font color=${n}><p>x${n}`).join('')}`)
    expect(unclosed.lines).toHaveLength(3000)
    expect((await html(`<img src="data:image/png;base64,${'A'.repeat(5_000_000)}">a`)).text).toBe('a\n')
  })

  it('is told from Markdown with some HTML in it, and from text', async () => {
    expect((await extract('x', utf8('<div align="center">\n\n## Nghị quyết\n\n**1. Số**\n\n</div>\n'))).syntax).toBe('markdown')
    expect((await extract('x.html', utf8('Dưới 5 < 6 và <p> là thẻ\n'))).lines).toBeUndefined()
    expect(shown(await extract('x.doc', utf8('<div class="c"><p>Điều 1.</p></div>\n')))).toEqual(['p Điều 1.'])
  })

  it.each([
    ['MHTML', 'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n'],
    ['Word 2003 XML', '<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument xmlns:w="x">'],
  ])('is not what %s is', async (format, text) => {
    expect(await refusal(utf8(text))).toEqual({ reason: 'format', format })
  })

  it('is refused where it shows nothing', async () => {
    expect(await refusal(utf8('<html><body><script>x</script><p>&nbsp;</p></body></html>'))).toEqual({ reason: 'empty' })
  })
})

/** A compound file whose table says that its 128th sector is in use, which it has not. */
function withLostSector(file: Buffer): Buffer {
  const table = (file.readUInt32LE(76) + 1) * 512
  file.writeUInt32LE(0xfffffffe, table + 127 * 4)
  return file
}

describe('Word 97', () => {
  const word = (paragraphs: readonly DocParagraph[], more: Partial<Parameters<typeof docFile>[0]> = {}): Promise<SourceText> =>
    extract('x.doc', docFile({ paragraphs, ...more }))
  const line = (text: string): DocParagraph => ({ runs: [{ text }] })

  it('is read as another reader reads it', async () => {
    const text = (await seed(FIXTURES, 'kh-ninhthuan')).clean.text
    const other = await new WordExtractor().extract(docOf(text, 'unicode'))
    expect((await extract('x', docOf(text, 'unicode'))).text.trim()).toBe(other.getBody({ filterUnicode: false }).trim())
  })

  it.each([true, false])('names the fonts of runs and of styles, one byte a letter: %s', async (oneByte) => {
    const source = await word(
      [{ runs: [{ text: 'quy\u00D5t' }, { text: ' \u00AE\u00DEnh', font: '.VnTimeH' }], style: 1 }, line('\u2013 \u2026')],
      { font: '.VnTime', oneByte },
    )
    expect(fontsOf(source)).toEqual([
      ['quy\u00D5t', '.VnTime'],
      [' \u00AE\u00DEnh', '.VnTimeH'],
      ['\u2013 \u2026', '.VnTime'],
    ])
  })

  it('computes the numbers that Word shows', async () => {
    const at = (level: number, text: string, use = 1): DocParagraph => ({ runs: [{ text }], list: [use, level] })
    const source = await word(
      [
        at(0, 'A'),
        at(1, 'B'),
        at(1, 'C'),
        line('giữa'),
        at(0, 'D'),
        at(1, 'E'),
        at(2, 'F'),
        at(0, '', 1),
        at(0, 'G'),
        at(0, 'H', 2),
        at(1, 'I', 2),
      ],
      {
        lists: [
          [
            [1, '\0.'],
            [0, '\u0001.', 3],
            [4, '\0.\u0001.\u0002)'],
          ],
          [
            [23, '-'],
            [23, '+'],
          ],
        ],
      },
    )
    expect(shown(source)).toEqual([
      'p I. A',
      'p 3. B',
      'p 4. C',
      'p giữa',
      'p II. D',
      'p 3. E',
      'p II.3.a) F',
      'p IV. G',
      'p - H',
      'p + I',
    ])
  })

  it('has a line a paragraph, a line a row, and notes at the end', async () => {
    const cell = (text: string): DocParagraph => ({ runs: [{ text }], mark: '\u0007', inTable: true })
    const end: DocParagraph = { runs: [], mark: '\u0007', row: 'ruled' }
    const source = await word(
      [
        line('Mục đích\u0002 và\u000Bviệc'),
        { runs: [{ text: 'Nội' }], inTable: true },
        cell('dung'),
        cell('TT'),
        end,
        cell('Đề án'),
        cell('1'),
        end,
        line('Hết\u001E'),
      ],
      { notes: [[{ text: 'Chú thích' }]] },
    )
    expect(shown(source)).toEqual([
      'p Mục đích[^1] và',
      'c việc',
      'r Nội dung\tTT',
      'r Đề án\t1',
      'p Hết\u2011',
      'f [^1]: Chú thích',
    ])
  })

  it('reads head and signature without rules column by column', async () => {
    const cell = (text: string): DocParagraph => ({ runs: [{ text }], mark: '\u0007', inTable: true })
    const end: DocParagraph = { runs: [], mark: '\u0007', row: 'bare' }
    const source = await word([cell('TỈNH ỦY'), cell('ĐẢNG CỘNG SẢN'), end, cell('Số 1'), cell('Ngày 2'), end, line('KẾ HOẠCH')])
    expect(shown(source)).toEqual(['p TỈNH ỦY', 'p Số 1', 'p ĐẢNG CỘNG SẢN', 'p Ngày 2', 'p KẾ HOẠCH'])
  })

  it('leaves out what is hidden, deleted or the instruction of a field', async () => {
    const field = '\u0013 HYPERLINK "http://x.vn" \u0013 PAGE \u0014 7\u0015\u0014trang\u0015'
    const source = await word([
      { runs: [{ text: 'a' }, { text: 'b', hidden: true }, { text: 'c', deleted: true }, { text: field }] },
      line('D\u0001\u0008'),
    ])
    expect(shown(source)).toEqual(['p atrang', 'p D'])
  })

  it('ends pages where the writer did', async () => {
    const { pages, text } = await word([{ runs: [{ text: 'a' }], mark: '\f' }, line('b')])
    expect(pages.map(({ span }) => text.slice(...span).trim())).toEqual(['a', 'b'])
  })

  it.each([
    ['with a password', docFile({ paragraphs: [line('a')], encrypted: true }), { reason: 'encrypted' }],
    [
      'of Office with a password',
      compoundFile({ EncryptionInfo: Buffer.alloc(100), EncryptedPackage: Buffer.alloc(5000) }),
      { reason: 'encrypted' },
    ],
    [
      'of Word 95',
      docFile({ paragraphs: [line('a')], version: [0xa5dc, 0x68] }),
      { reason: 'format', format: 'Word 6/95 (.doc)' },
    ],
    ['of Excel', compoundFile({ Workbook: Buffer.alloc(5000) }), { reason: 'format', format: 'Excel 97 (.xls)' }],
    [
      'of PowerPoint',
      compoundFile({ 'PowerPoint Document': Buffer.alloc(50) }),
      { reason: 'format', format: 'PowerPoint 97 (.ppt)' },
    ],
    ['of Outlook', compoundFile({ '__properties_version1.0': Buffer.alloc(50) }), { reason: 'format', format: 'Outlook (.msg)' }],
    ['of something else', compoundFile({ Other: Buffer.alloc(50) }), { reason: 'format', format: 'OLE' }],
    ['without a word', docFile({ paragraphs: [line('  '), line('')] }), { reason: 'empty' }],
    ['cut off in its head', docFile({ paragraphs: [line('a')] }).subarray(0, 300), { reason: 'truncated' }],
    [
      'of unknown streams, cut off before its last sector',
      withLostSector(compoundFile({ Other: Buffer.alloc(50) })),
      { reason: 'truncated' },
    ],
    ['cut off in its text', docOf('Đảng bộ xã\n'.repeat(2000), 'unicode').subarray(0, 20_000), { reason: 'truncated' }],
  ])('%s is refused', async (_, bytes, why) => {
    expect(await refusal(bytes)).toEqual(why)
  })

  it('whatever bytes are damaged, is read or refused, and soon', async () => {
    const whole = docOf((await seed(FIXTURES, 'kh-ninhthuan')).clean.text, 'tcvn3')
    let random = 7
    const next = (below: number): number => {
      random = (random * 1_103_515_245 + 12_345) % 2_147_483_648
      return random % below
    }
    for (let round = 0; round < 150; round += 1) {
      const bytes = Uint8Array.from(whole)
      const from = round % 2 === 0 ? 0 : next(bytes.length)
      for (let change = 0; change < 12; change += 1)
        bytes[(from + next(round % 2 === 0 ? bytes.length : 600)) % bytes.length] = next(256)
      await extract('x', bytes).catch((error: unknown) => {
        if (!isReadError(error)) throw error
      })
    }
  })
})

describe('plain text that looks like Markdown in a line', () => {
  it.each([
    ['a remark', 'Mục đích\n# ghi chú của văn thư\nDiện tích 2*3*4 m\n'],
    ['a rule', 'Mục đích\n|---|---|\nDiện tích 2*3*4 m\n'],
    ['a rule with blank lines around it', 'Mục đích\n\n|---|---|\n\nDiện tích 2*3*4 m\n'],
  ])('is none: %s', async (_, text) => {
    expect(await extract('x.txt', utf8(text))).toMatchObject({ syntax: 'plain', text })
  })

  it('keeps its stars between figures in Markdown too', async () => {
    const { markup = [], text } = await extract('x.md', utf8('# Đề án\n\nDiện tích 2*3*4 m, *nghiêng*\n'))
    expect(markup.map(({ span }) => text.slice(...span))).toEqual(['# ', '*', '*'])
  })
})

describe('numbers of lists in RTF that are in its tables alone', () => {
  const level = (format: number, text: string, more = ''): string =>
    `{\\listlevel\\levelnfc${format}\\levelstartat1${more}{\\leveltext\\leveltemplateid5${text};}{\\levelnumbers\\'01;}}`
  const tables = `{\\*\\listtable{\\list\\listtemplateid1${level(1, "\\'02\\'00.")}${level(0, "\\'02\\'01.")}${level(23, "\\'01\\u8211 ?")}{\\listname x;}\\listid7}}{\\*\\listoverridetable{\\listoverride\\listid7\\listoverridecount0\\ls1}{\\listoverride\\listid7\\listoverridecount1{\\lfolevel\\listoverridestartat\\levelstartat5}\\ls2}}`
  const entry = (use: number, level: number, text: string, own = ''): string =>
    `\\pard ${own === '' ? '' : `{\\listtext ${own}\\tab}`}\\ls${use}\\ilvl${level} ${text}\\par`

  it('are counted and written, and none twice', async () => {
    const body = [
      ...[entry(1, 0, 'a', 'I.'), entry(1, 1, 'b'), entry(1, 1, 'c', '2.'), entry(1, 2, 'd'), entry(1, 0, 'e')],
      ...['\\pard f\\par', entry(2, 0, 'g'), entry(9, 0, 'h')],
    ]
    const source = await extract('x', rtfFile(tables + body.join('')))
    const lines = source.lines?.map(({ span }) => source.text.slice(...span))
    expect(lines).toEqual(['I. a', '1. b', '2. c', '– d', 'II. e', 'f', 'V. g', 'h'])
  })
})

describe('a bar in a cell', () => {
  it('stays in the text of the file, and parts no cells of the clean one', async () => {
    const page = '<table border=1><tr><td>Tỷ lệ | đảng viên<td>3%<tr><td>a<td>4%</table>'
    const source = await extract('x', Buffer.from(`<html><body>${page}</body></html>`))
    expect(source.text).toContain('Tỷ lệ | đảng viên')
    expect(normalize(source).text).toBe('| Tỷ lệ|đảng viên | 3% |\n| a | 4% |\n')
  })
})

describe('raised figures', () => {
  it.each([
    ['power.html', '<html><body><p>I. Có 10<sup>6</sup> đồng</p></body></html>'],
    ['power.rtf', '{\\rtf1\\ansi I. C\\u243? 10{\\super 6} \\u273?\\u7891?ng\\par}'],
  ])('%s keeps a power apart from its base', async (name, text) => {
    expect(normalize(await extract(name, Buffer.from(text))).text.trim()).toBe('I. Có 10⁶ đồng')
  })
})
