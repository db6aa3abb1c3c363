import { describe, expect, it } from 'vitest'
import { extract } from '../src/extract/extract.js'
import type { SourceText } from '../src/model/source-text.js'
import { docFile, type DocParagraph, type DocRun } from './build/doc.js'
import { p, run, wordFile } from './build/docx.js'
import { rtfFile } from './build/rtf.js'
import { folderWith, runIn } from './cli-run.js'

/** What a file has and its text has not is said: its kind, and how often. */

const told = ({ messages = [] }: SourceText): string[] =>
  messages.map(({ ruleId, actual }) => (actual === undefined ? String(ruleId) : `${String(ruleId)} ${actual}`))
const wordsOf = ({ text }: SourceText): string => text.replace(/\s+/g, ' ').trim()

const word = async (...runs: string[]): Promise<SourceText> => extract('x', await wordFile({ body: p(runs.join('')) }))
const rtf = (body: string): Promise<SourceText> => extract('x', rtfFile(`${body}\\par`))
const html = (body: string): Promise<SourceText> => extract('x', Buffer.from(`<html><body>${body}</body></html>`))
const doc = (...runs: DocRun[]): Promise<SourceText> => extract('x', docFile({ paragraphs: [{ runs }] }))

const hidden = '<w:vanish/>'
const blip =
  '<w:drawing><wp:inline xmlns:wp="w"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"/></a:graphicData></a:graphic></wp:inline></w:drawing>'
const chart =
  '<w:drawing><a:graphicData xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/></a:graphicData></w:drawing>'
const line = '<w:pict><v:line from="0,0" to="9,9"/></w:pict>'
const object =
  '<w:object><v:shape><v:imagedata/></v:shape><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office"/></w:object>'
const inRun = (inner: string): string => `<w:r>${inner}</w:r>`
const form = (data: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${data}</w:ffData></w:fldChar></w:r><w:r><w:instrText> FORM </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`

describe('hidden text', () => {
  it.each([
    ['Word', () => word(run('a'), run('ẩn', hidden), run(' nữa', hidden), run('b'), run('ẩn', hidden)), 'ab'],
    ['RTF', () => rtf('a{\\v an}{\\v  nua}b{\\v an}'), 'ab'],
    ['HTML', () => html('a<span style="display:none">ẩn</span><b hidden>nữa</b>b<i style="visibility:hidden">ẩn</i>'), 'ab'],
    ['Word 97', () => doc({ text: 'a' }, { text: 'ẩn', hidden: true }, { text: 'b' }, { text: 'ẩn', hidden: true }), 'ab'],
  ])('in %s is left out, counted by the passage', async (_, read, words) => {
    const source = await read()
    expect(wordsOf(source)).toBe(words)
    expect(told(source)).toEqual(['hidden-text 2'])
  })

  it('that holds no words, or is none of the text, is nothing', async () => {
    expect(told(await word(run('a'), run(' ', hidden)))).toEqual([])
    expect(told(await html('a<script style="display:none">x</script><p style="display:none">&nbsp;</p>'))).toEqual([])
  })
})

describe('text with a line through it', () => {
  it.each([
    [
      'Word',
      () =>
        word(run('giữ ', ''), run('5.000', '<w:strike/>'), run(' và', '<w:dstrike/>'), run(' 6.000'), run('x', '<w:strike/>')),
    ],
    ['RTF', () => rtf('giu {\\strike 5.000}{\\striked1  va} 6.000{\\strike x}')],
    ['HTML', () => html('giữ <s>5.000</s><span style="text-decoration: line-through red"> và</span> 6.000<strike>x</strike>')],
    ['Word 97', () => doc({ text: 'giữ ' }, { text: '5.000', struck: true }, { text: ' 6.000' }, { text: 'x', struck: true })],
  ])('in %s is read and told, counted by the passage', async (_, read) => {
    const source = await read()
    expect(wordsOf(source)).toContain('5.000')
    expect(told(source)).toEqual(['struck-text 2'])
  })
})

describe('what was put into a file from elsewhere, or is not in it', () => {
  it.each([
    ['a note that is not there', () => word(run('a'), inRun('<w:footnoteReference w:id="5"/>')), ['lost-notes 1']],
    [
      'a text of another format',
      async () => extract('x', await wordFile({ body: p(run('a')) + '<w:altChunk r:id="r1"/>' })),
      ['other-texts 1'],
    ],
  ])('%s', async (_, read, messages) => {
    expect(told(await read())).toEqual(messages)
  })
})

describe('pictures and objects', () => {
  it.each([
    ['a picture in Word', () => word(run('a'), inRun(blip), inRun(line)), ['pictures 1']],
    ['a picture in RTF', () => rtf('a{\\*\\shppict{\\pict\\pngblip 89}}{\\nonshppict{\\pict 89}}{\\pict 89}'), ['pictures 2']],
    ['a picture in HTML', () => html('a<img src=x.png><img src=y width=1 height=1>'), ['pictures 1']],
    ['a picture in Word 97', () => doc({ text: 'a' }, { text: '\u0001', special: true }), ['pictures 1']],
    ['a picture in Markdown', () => extract('x.md', Buffer.from('# A\n\n![ảnh](a.png)\n')), ['pictures 1']],
    ['an object in Word', () => word(run('a'), inRun(object), inRun(chart)), ['objects 2']],
    ['an object in RTF', () => rtf('a{\\object\\objemb{\\*\\objdata 01}{\\result{\\pict 89}}}'), ['objects 1']],
    ['an object in HTML', () => html('a<iframe src="file:///etc/passwd"></iframe><svg><text>x</text></svg>'), ['objects 2']],
    [
      'an object in Word 97',
      () => doc({ text: 'a\u0013 EMBED Excel.Sheet.8 \u0014' }, { text: '\u0001', special: true }, { text: '\u0015' }),
      ['objects 1'],
    ],
    ['a remark in RTF', () => rtf('a{\\*\\annotation x}'), ['remarks 1']],
    ['a remark in Word', () => word(run('a'), inRun('<w:commentReference w:id="0"/>')), ['remarks 1']],
    ['a remark in Markdown', () => extract('x.md', Buffer.from('# A\n\na <!-- xem lại --> b\n')), ['remarks 1']],
    ['deleted text in RTF', () => rtf('a{\\deleted b}'), ['tracked-changes']],
    ['deleted text in Word 97', () => doc({ text: 'a' }, { text: 'b', deleted: true }), ['tracked-changes']],
    ['deleted text in HTML', () => html('a<del>b</del><ins>c</ins>'), ['marked-changes']],
  ])('%s: said', async (_, read, messages) => {
    expect(told(await read())).toEqual(messages)
  })

  it('are told to the user, and counted in the record', async () => {
    const cwd = folderWith({
      'a.html': '<html><body><p>I. MỤC ĐÍCH</p><img src=x><span style="display:none">ẩn</span></body></html>',
    })
    const { err, out } = await runIn(cwd, ['normalize', 'a.html', '-f', 'json'])
    expect(err).toMatch(/a\.html: .*1 đoạn chữ ẩn[^]*a\.html: .*1 hình/u)
    expect(out).toContain('"ruleId": "hidden-text"')
    expect((await runIn(cwd, ['normalize', 'a.html', '--lang', 'en'])).err).toContain('1 picture that')
  })
})

describe('fields of forms', () => {
  it('show what was ticked and chosen', async () => {
    const box = (inner: string): string => form(`<w:checkBox>${inner}</w:checkBox>`)
    const list = form('<w:ddList><w:result w:val="1"/><w:listEntry w:val="Đạt"/><w:listEntry w:val="Không đạt"/></w:ddList>')
    const source = await word(box('<w:default w:val="1"/>'), box('<w:default w:val="1"/><w:checked w:val="0"/>'), list)
    expect(wordsOf(source)).toBe('☒☐Không đạt')
    expect(told(source)).toEqual([])
    const field = (data: string): string => `{\\field{\\*\\fldinst FORM {\\*\\formfield{${data}}}}{\\fldrslt }}`
    const inRtf = await rtf(
      `a${field('\\fftype1\\ffres25\\ffdefres1')}${field('\\fftype1\\ffres0\\ffdefres1')}${field('\\fftype2\\ffres1')}`,
    )
    expect(wordsOf(inRtf)).toBe('a☒☐')
    expect(told(inRtf)).toEqual(['form-fields 1'])
  })

  it('are counted where they cannot be read', async () => {
    const source = await html('a<input value="x"><input type=checkbox><input type=hidden value=y><input><textarea>z</textarea>')
    expect(told(source)).toEqual(['form-fields 3'])
    expect(told(await doc({ text: 'a\u0013 FORMCHECKBOX \u0015' }))).toEqual(['form-fields 1'])
  })
})

describe('raised figures in Word 97', () => {
  it('stay apart from what they stand above, and calls of notes as they are', async () => {
    const source = await extract(
      'x',
      docFile({
        paragraphs: [
          { runs: [{ text: 'Có 10' }, { text: '6', raised: true }, { text: ' m' }, { text: '2\u0002', raised: true }] },
        ],
        notes: [[{ text: 'Chú thích' }]],
      }),
    )
    expect(source.text).toContain('Có 10⁶ m')
    expect(source.text).toContain('[^1]')
  })
})

describe('the recipients', () => {
  const line = (text: string): DocParagraph => ({ runs: [{ text }] })
  it.each([
    ['with a small letter', ['- Các ban đảng, Văn phòng', 'và các đồng chí huyện ủy viên.']],
    ['with a capital', ['- Các ban đảng, Văn phòng', 'Huyện ủy.']],
    ['of a long one', [`- ${'Các ban đảng, '.repeat(9)}Văn phòng`, 'và các đồng chí.']],
  ])('set with tabs are read before the signature, an entry that goes on %s as well', async (_, rest) => {
    const body = [
      'KẾ HOẠCH',
      'về việc a',
      'I. MỤC ĐÍCH',
      '1. Việc một.',
      'Nơi nhận:\t\tT/M BAN THƯỜNG VỤ',
      '- Như trên,\t\tBÍ THƯ',
      '\t\t\tĐặng Ngọc Huy',
    ]
    const { text } = await extract('x', docFile({ paragraphs: [...body, ...rest, 'PHỤ LỤC'].map(line) }))
    const after = text.slice(text.indexOf('Nơi nhận')).trim().split('\n')
    expect(after).toEqual(['Nơi nhận:', '- Như trên,', ...rest, 'T/M BAN THƯỜNG VỤ', 'BÍ THƯ', 'Đặng Ngọc Huy', 'PHỤ LỤC'])
  })
})

describe('a head set with tabs', () => {
  it('ends before the title, whomever the letter below it is for', async () => {
    const lines = [
      'HUYỆN ỦY BA TƠ\t\tĐẢNG CỘNG SẢN VIỆT NAM',
      'Số 12-CV/HU\t\tBa Tơ, ngày 1 tháng 8 năm 2022',
      'BÁO CÁO ĐỊNH KỲ',
      '\t\t\tKính gửi: Tỉnh ủy',
    ]
    const source = await extract('x', docFile({ paragraphs: lines.map((text): DocParagraph => ({ runs: [{ text }] })) }))
    expect(source.lines?.map(({ span }) => source.text.slice(...span).trim())).toEqual([
      ...['HUYỆN ỦY BA TƠ', 'Số 12-CV/HU', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'Ba Tơ, ngày 1 tháng 8 năm 2022'],
      ...['BÁO CÁO ĐỊNH KỲ', 'Kính gửi: Tỉnh ủy'],
    ])
  })
})

describe('a part of a page', () => {
  it.each([
    ['a declaration and paragraphs left open', '<meta charset=utf-8><p>Điều 1.<p>Điều 2.', ['Điều 1.', 'Điều 2.']],
    ['a title and text', '<title>x</title>Điều 1.<br>Điều 2.', ['Điều 1.', 'Điều 2.']],
    ['paragraphs left open', '<p>Điều 1.\n<p>Điều 2.\n', ['Điều 1.', 'Điều 2.']],
    ['a list', '<ul><li>Một<li>Hai</ul>', ['• Một', '• Hai']],
    ['a section behind a remark', '<!-- x --><section><p>Điều 1.</p></section>', ['Điều 1.']],
  ])('is read as HTML: %s', async (_, text, lines) => {
    const source = await extract('x.txt', Buffer.from(text))
    expect(source.lines?.map(({ span }) => source.text.slice(...span).trim())).toEqual(lines)
  })

  it('is told from Markdown and from text', async () => {
    const markdown = '<p align="center">\n\n| A | B |\n| --- | --- |\n| 1 | 2 |\n\n<p>x\n'
    expect((await extract('x', Buffer.from(markdown))).syntax).toBe('markdown')
    expect((await extract('x', Buffer.from('<Tên xã> kính gửi\nĐiều 1\n'))).lines).toBeUndefined()
  })
})
