import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/extract/extract.js'
import { isReadError, type ReadError } from '../src/extract/read-error.js'
import type { SourceText } from '../src/model/source-text.js'
import { compoundFile } from './build/compound.js'
import { item, level, list, p, run, table, wordFile, zip, type WordParts } from './build/docx.js'

const read = async (parts: WordParts): Promise<SourceText> => extract('x.docx', await wordFile(parts))
const body = async (...inner: string[]): Promise<SourceText> => read({ body: inner.join('') })
const linesOf = ({ text, lines = [] }: SourceText): string[] => lines.map(({ span }) => text.slice(...span))
const rolesOf = ({ text, lines = [] }: SourceText): string[] => lines.map(({ span, role }) => `${role}: ${text.slice(...span)}`)
const fontsOf = ({ text, fonts = [] }: SourceText): string[] => fonts.map(({ span, font }) => `${font}: ${text.slice(...span)}`)

describe('a paragraph', () => {
  it('is one line, with tabs and the hyphens that are characters of their own', async () => {
    const number = '<w:r><w:t>Số 21</w:t><w:noBreakHyphen/><w:t>NQ/TW</w:t></w:r>'
    expect(rolesOf(await body(p(number), p(run('Điều\t1')), p('')))).toEqual([
      'paragraph: Số 21\u2011NQ/TW',
      'paragraph: Điều\t1',
    ])
  })

  it('keeps the soft hyphen, which TCVN3 has for ư', async () => {
    const source = await body(p(run('Trung \u00ADơng', '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>')))
    expect(linesOf(source)).toEqual(['Trung \u00ADơng'])
    expect(fontsOf(source)).toEqual(['.VnTime: Trung \u00ADơng'])
  })

  it('broken by hand goes on, unless the next line begins something', async () => {
    expect(rolesOf(await body(p(run('về tăng cường củng cố,\nxây dựng tổ chức cơ sở đảng'))))).toEqual([
      'paragraph: về tăng cường củng cố,',
      'continues: xây dựng tổ chức cơ sở đảng',
    ])
    expect(rolesOf(await body(p(run('Nơi nhận:\n- Như trên;\n- Lưu VT.'))))).toEqual([
      'paragraph: Nơi nhận:',
      'paragraph: - Như trên;',
      'paragraph: - Lưu VT.',
    ])
    expect(rolesOf(await body(p(run('KẾ HOẠCH\nthực hiện Nghị quyết'))))).toEqual([
      'paragraph: KẾ HOẠCH',
      'paragraph: thực hiện Nghị quyết',
    ])
  })

  it('is one, with a small letter too, unless the whole text ends its paragraphs at the printed line', async () => {
    const short = ['1. Chỉ tiêu đến năm 2025', 'tăng 15%', 'giảm nghèo còn 3%', '- Số lượng', 'đảng viên mới: 500']
    const apart = await body(...short.map((text) => p(run(text))))
    expect(rolesOf(apart)).toEqual(short.map((text) => `paragraph: ${text}`))
    expect(apart.messages).toBeUndefined()
    const printed = [
      'Các cấp ủy, tổ chức đảng phải tổ chức nghiên cứu, quán triệt và triển khai',
      'thực hiện nghiêm túc nghị quyết này, nâng cao nhận thức của cán bộ, đảng',
      'viên và nhân dân về vị trí, vai trò, tầm quan trọng của tổ chức cơ sở đảng.',
    ]
    const pages = [...printed, ...printed, ...printed]
    const joined = await body(...pages.map((text) => p(run(text))))
    expect(rolesOf(joined)).toEqual(pages.map((text, index) => `${index % 3 === 0 ? 'paragraph' : 'continues'}: ${text}`))
    expect(joined.messages).toEqual([{ ruleId: 'joined-lines', reason: 'joined-lines', actual: '6' }])
    // A paragraph that no line holds: Word breaks the lines here.
    const wrapped = await body(...[...pages, printed.join(' ')].map((text) => p(run(text))))
    expect(new Set(wrapped.lines?.map(({ role }) => role))).toEqual(new Set(['paragraph']))
  })

  it('has blanks at the ends of its runs only where the file says so', async () => {
    expect(linesOf(await body(p('<w:r><w:t> a </w:t></w:r><w:r><w:t xml:space="preserve"> b</w:t></w:r>')))).toEqual(['a b'])
  })

  it('has the text of links and content controls, the result of fields, and no hidden text', async () => {
    const code = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const field = `${code('begin')}<w:r><w:instrText>HYPERLINK "http://x"</w:instrText></w:r>${run('mã')}${code('separate')}${run('liên kết')}${code('end')}`
    const control = (properties: string, text: string): string =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${run(text)}</w:sdtContent></w:sdt>`
    const inner = [
      `<w:hyperlink r:id="rId9">${run('một ')}</w:hyperlink>`,
      field,
      run('ẩn', '<w:vanish/>'),
      run(' hiện', '<w:vanish w:val="0"/>'),
      control('', ' ba'),
      control('<w:showingPlcHdr/>', ' Bấm vào đây'),
      `<w:fldSimple w:instr="DATE">${run(' bốn')}</w:fldSimple>`,
      run(' NĂM', '<w:caps/>'),
    ]
    expect(linesOf(await body(p(inner.join(''))))).toEqual(['một liên kết hiện ba bốn NĂM'])
  })

  it('behind a field whose end is missing is still read', async () => {
    expect(linesOf(await body(p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>' + run('PAGE')), p(run('Nội dung'))))).toEqual([
      'Nội dung',
    ])
  })

  it('is read as if all changes were accepted', async () => {
    const inner = [
      p(
        run('Năm 2022') +
          '<w:ins w:id="1">' +
          run(' và 2023') +
          '</w:ins><w:del w:id="2"><w:r><w:delText> cũ</w:delText></w:r></w:del>',
      ),
      p('<w:moveFrom w:id="3">' + run('chuyển đi') + '</w:moveFrom><w:moveTo w:id="4">' + run('chuyển đến') + '</w:moveTo>'),
      p(run('một'), '<w:rPr><w:del w:id="5"/></w:rPr>'),
      p(run(' đoạn')),
    ]
    const source = await body(...inner)
    expect(linesOf(source)).toEqual(['Năm 2022 và 2023', 'chuyển đến', 'một đoạn'])
    expect(source.messages?.map(({ ruleId }) => ruleId)).toEqual(['tracked-changes'])
    expect((await body(p(run('Năm 2022')))).messages).toBeUndefined()
  })

  it('has its text boxes behind it, once', async () => {
    const box = `<w:txbxContent>${p(run('DỰ THẢO'))}</w:txbxContent>`
    const drawing = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    expect(linesOf(await body(p(run('HUYỆN ỦY BA TƠ') + drawing)))).toEqual(['HUYỆN ỦY BA TƠ', 'DỰ THẢO'])
  })

  it('shows signs as their fonts do, and letters of an old font byte by byte', async () => {
    const sym = (font: string, char: string): string => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`
    const source = await body(
      p(sym('Wingdings', 'F0FC') + run(' \uF0B3 90%', '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>') + sym('.VnTime', 'F0AD')),
    )
    expect(linesOf(source)).toEqual(['✓ ≥ 90%\u00AD'])
    expect(fontsOf(source).at(-1)).toBe('.VnTime: \u00AD')
  })

  it('of a table of contents is no part of the text', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="Mucluc1"><w:name w:val="toc 1"/></w:style>'
    const source = await read({ body: p(run('I. MỤC ĐÍCH\t3'), '<w:pStyle w:val="Mucluc1"/>') + p(run('I. MỤC ĐÍCH')), styles })
    expect(rolesOf(source)).toEqual(['furniture: I. MỤC ĐÍCH\t3', 'paragraph: I. MỤC ĐÍCH'])
  })
})

describe('fonts', () => {
  it('come from the run, its style, the paragraph style and what that is based on, the theme and the defaults', async () => {
    const fonts = (ascii: string, attribute = 'ascii'): string =>
      `<w:rFonts w:${attribute}="${ascii}" w:${attribute.replace('ascii', 'hAnsi')}="${ascii}"/>`
    const style = (type: string, id: string, inner: string): string =>
      `<w:style w:type="${type}" w:styleId="${id}">${inner}</w:style>`
    const styles =
      `<w:docDefaults><w:rPrDefault><w:rPr>${fonts('minorHAnsi', 'asciiTheme')}</w:rPr></w:rPrDefault></w:docDefaults>` +
      style('paragraph', 'Goc', `<w:rPr>${fonts('.VnTime')}</w:rPr>`) +
      style('paragraph', 'Con', '<w:basedOn w:val="Goc"/>') +
      style('character', 'Hoa', `<w:rPr>${fonts('.VnTimeH')}</w:rPr>`)
    const theme =
      '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme><a:minorFont><a:latin typeface="Calibri"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>'
    const relations = (...kinds: string[]): string =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${kinds.map((kind) => `<Relationship Id="${kind}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${kind}.xml"/>`).join('')}</Relationships>`
    const source = await read({
      body:
        p(run('a')) + p(run('b') + run('c', '<w:rStyle w:val="Hoa"/>') + run('d', fonts('VNI-Times')), '<w:pStyle w:val="Con"/>'),
      styles,
      others: { 'word/theme.xml': theme, 'word/_rels/document.xml.rels': relations('styles', 'theme') },
    })
    expect(fontsOf(source)).toEqual(['Calibri: a', '.VnTime: b', '.VnTimeH: c', 'VNI-Times: d'])
  })
})

describe('columns that were set with tabs', () => {
  const lines = async (...texts: string[]): Promise<string[]> =>
    linesOf(await body(...texts.map((text) => p(run(text))))).map((line) => line.trim())
  const head = ['TỈNH ỦY QUẢNG NGÃI\t\tĐẢNG CỘNG SẢN VIỆT NAM', 'Số 121-KH/TU\tQuảng Ngãi, ngày 10 tháng 8 năm 2022']
  const text = [
    'KẾ HOẠCH',
    'thực hiện Nghị quyết số 21-NQ/TW',
    'I. MỤC ĐÍCH',
    '1.\tQuán triệt Nghị quyết.',
    'Mục tiêu:\tĐạt 90%.',
    'a\tb',
  ]

  it('are read one after the other in the head and at the end', async () => {
    const end = ['Nơi nhận:\t\tT/M BAN THƯỜNG VỤ', '- Như trên,\t\tPHÓ BÍ THƯ', '- Lưu VP.', '\t\t\tĐặng Ngọc Huy']
    expect(await lines(...head, ...text, ...end)).toEqual([
      ...['TỈNH ỦY QUẢNG NGÃI', 'Số 121-KH/TU', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'Quảng Ngãi, ngày 10 tháng 8 năm 2022'],
      ...text,
      ...['Nơi nhận:', '- Như trên,', '- Lưu VP.', 'T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Đặng Ngọc Huy'],
    ])
  })

  it('are told from room to write in, and from the tab behind a marker', async () => {
    const plain = [
      'Số \t/KH-UBND',
      'Ba Tơ, ngày \t tháng 8 năm 2022',
      '1.\tQuán triệt Nghị quyết.',
      '2.\tTổ chức thực hiện.',
      'Nội dung:\tTuyên truyền',
      '- Mục đích',
    ]
    expect(await lines(...plain)).toEqual(plain)
  })
})

describe('a table', () => {
  const cell = (...texts: string[]): string => texts.map((text) => p(run(text))).join('')

  it('keeps its rows and cells, a row a line', async () => {
    const spanned =
      '<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>' + cell('A') + '</w:tc><w:tc>' + cell('B') + '</w:tc></w:tr>'
    const rows = table(
      [
        [cell('TT'), cell('Nội dung', 'nhiệm vụ'), cell('Thời gian')],
        [cell('1'), cell('Đề án'), cell('')],
        [cell(''), cell(''), cell('')],
      ],
      'single',
    )
    expect(rolesOf(await body(rows.replace('</w:tbl>', `${spanned}</w:tbl>`)))).toEqual([
      'row: TT\tNội dung nhiệm vụ\tThời gian',
      'row: 1\tĐề án\t',
      'row: A\t\tB',
    ])
  })

  it('without rules that sets the head in columns is read column by column', async () => {
    const head = table(
      [
        [cell('TỈNH ỦY QUẢNG NGÃI'), cell('ĐẢNG CỘNG SẢN VIỆT NAM')],
        [cell('Số 121-KH/TU'), cell('Quảng Ngãi, ngày 10 tháng 8 năm 2022')],
      ],
      'nil',
    )
    const end = table(
      [[cell('Nơi nhận:', '- Như trên,', '- Lưu VP.'), cell('T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Đặng Ngọc Huy')]],
      'nil',
    )
    expect(rolesOf(await body(head, p(run('KẾ HOẠCH')), end))).toEqual(
      [
        'TỈNH ỦY QUẢNG NGÃI',
        'Số 121-KH/TU',
        'ĐẢNG CỘNG SẢN VIỆT NAM',
        'Quảng Ngãi, ngày 10 tháng 8 năm 2022',
        'KẾ HOẠCH',
        'Nơi nhận:',
        '- Như trên,',
        '- Lưu VP.',
        'T/M BAN THƯỜNG VỤ',
        'PHÓ BÍ THƯ',
        'Đặng Ngọc Huy',
      ].map((line) => `paragraph: ${line}`),
    )
  })

  it('in a table is read, and counts its numbers in the order of the document', async () => {
    const numbering = list(1, level(0, 'decimal', '%1.'))
    const inner = table([[item('b', 1), item('c', 1)]], 'single')
    const source = await read({
      body: item('a', 1) + table([[inner + cell('d')], [item('e', 1)]], 'single') + item('f', 1),
      numbering,
    })
    expect(linesOf(source)).toEqual(['1. a', '2. b\t3. c', 'd', '4. e', '5. f'])
  })

  it('has no rows that were deleted', async () => {
    const rows = table(
      [
        [cell('1'), cell('giữ')],
        [cell('2'), cell('bỏ')],
      ],
      'single',
    ).replace(/<w:tr>(?!.*<w:tr>)/, '<w:tr><w:trPr><w:del w:id="1"/></w:trPr>')
    expect(linesOf(await body(rows))).toEqual(['1\tgiữ'])
  })
})

describe('notes and pages', () => {
  const note = (kind: string, id: number, ...texts: string[]): string =>
    `<w:${kind} w:id="${id}">${texts.map((text, at) => p(at > 0 ? run(text) : `<w:r><w:${kind}Ref/></w:r>${run(` ${text}`)}`)).join('')}</w:${kind}>`
  const call = (kind: string, id: number): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`

  it('notes are called in the text and stand at its end, in the order of their calls', async () => {
    const source = await read({
      body: p(
        run('Một') +
          call('footnote', 5) +
          run(', hai') +
          call('endnote', 2) +
          run(', ba') +
          call('footnote', 3) +
          call('footnote', 77),
      ),
      footnotes:
        '<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>' +
        note('footnote', 3, 'chú thích sau') +
        note('footnote', 5, 'chú thích', 'hai đoạn'),
      endnotes: note('endnote', 2, 'cuối văn bản'),
    })
    expect(rolesOf(source)).toEqual([
      'paragraph: Một[^1], hai[^i], ba[^2]',
      'footnote: [^1]: chú thích hai đoạn',
      'footnote: [^i]: cuối văn bản',
      'footnote: [^2]: chú thích sau',
    ])
  })

  it('headers and footers are left out', async () => {
    const others = {
      'word/header1.xml':
        '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>2</w:t></w:r></w:p></w:hdr>',
    }
    expect(linesOf(await read({ body: p(run('Nội dung')), others }))).toEqual(['Nội dung'])
  })

  it('a page begins where Word last began one, or the author did, once', async () => {
    const rendered = '<w:r><w:lastRenderedPageBreak/></w:r>'
    const { text, pages } = await body(
      p(run('một ') + rendered + run('hai')),
      p('<w:r><w:br w:type="page"/></w:r>'),
      p(rendered + run('ba')),
      p(run('bốn'), '<w:pageBreakBefore/>'),
      p(run('năm'), '<w:sectPr/>'),
      p(run('sáu')),
    )
    expect(pages.map(({ span }) => text.slice(...span).trim())).toEqual(['một', 'hai', 'ba', 'bốn\nnăm', 'sáu'])
    expect((await body(p(run('một trang')))).pages).toHaveLength(1)
  })
})

describe('what is refused in one sentence', () => {
  const document = (inner: string, doctype = ''): string =>
    `<?xml version="1.0"?>${doctype}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inner}</w:body></w:document>`

  it('other archives, by their name', async () => {
    const format = async (files: Record<string, string>): Promise<unknown> => (await refusal(await zip(files))).params.format
    expect(await format({ '[Content_Types].xml': '', 'xl/workbook.xml': '' })).toBe('Excel (.xlsx)')
    expect(await format({ '[Content_Types].xml': '', 'ppt/presentation.xml': '' })).toBe('PowerPoint (.pptx)')
    expect(await format({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '' })).toBe('OpenDocument (.odt)')
    expect(await format({ 'readme.txt': 'x' })).toBe('ZIP')
  })

  it('a file under a password', async () => {
    expect(await refusal(new Uint8Array(compoundFile({ EncryptedPackage: Buffer.alloc(5000) })))).toMatchObject({
      reason: 'encrypted',
    })
  })

  it('a file that is cut off, or whose XML is', async () => {
    const bytes = await wordFile({ body: p(run('Nội dung '.repeat(500))) })
    for (const length of [20, 100, bytes.length >> 1, bytes.length - 30])
      expect(await refusal(bytes.subarray(0, length))).toMatchObject({ reason: 'truncated' })
    expect(await refusal(await zip({ 'word/document.xml': document(p(run('x'))).slice(0, -20) }))).toMatchObject({
      reason: 'truncated',
    })
  })

  it('damage anywhere, without ever crashing', async () => {
    const bytes = await wordFile({ body: p(run('Nội dung')), numbering: list(1, level(0, 'decimal', '%1.')) })
    for (let at = 0; at < bytes.length; at += 7) {
      const damaged = bytes.slice()
      damaged[at] = (damaged[at] ?? 0) ^ 0xff
      const outcome: unknown = await extract('x.docx', damaged).catch((error: unknown) => error)
      expect(outcome instanceof Error ? isReadError(outcome) : true, `byte ${at}`).toBe(true)
    }
  })

  it('a zip bomb', async () => {
    const blanks = Buffer.alloc(150 * 2 ** 20, 0x20)
    expect(await refusal(await zip({ 'word/document.xml': blanks }))).toMatchObject({ reason: 'bomb' })
    expect(await refusal(await zip({ 'word/document.xml': blanks.subarray(0, 40 * 2 ** 20) }))).toMatchObject({ reason: 'bomb' })
  })

  it('a bomb of entities, and one of elements in one another', async () => {
    const entities = Array.from({ length: 9 }, (_, depth) => `<!ENTITY l${depth + 1} "${`&l${depth};`.repeat(10)}">`).join('')
    const laughs = document('<w:p><w:r><w:t>&l9;</w:t></w:r></w:p>', `<!DOCTYPE x [<!ENTITY l0 "ha">${entities}]>`)
    expect(await refusal(await zip({ 'word/document.xml': laughs }))).toMatchObject({ reason: 'markup' })
    const outside = document('<w:p><w:r><w:t>&x;</w:t></w:r></w:p>', '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>')
    expect(await refusal(await zip({ 'word/document.xml': outside }))).toMatchObject({ reason: 'markup' })
    const deep = document('<w:sdt>'.repeat(5000) + '</w:sdt>'.repeat(5000))
    expect(await refusal(await zip({ 'word/document.xml': deep }))).toMatchObject({ reason: 'markup' })
  })

  it('a document without a word', async () => {
    expect(await refusal(await wordFile({ body: p('') }))).toMatchObject({ reason: 'empty' })
  })

  async function refusal(bytes: Uint8Array): Promise<ReadError> {
    const outcome: unknown = await extract('ke-hoach.docx', bytes).catch((error: unknown) => error)
    if (!isReadError(outcome)) throw new Error(`not refused: ${String(outcome)}`)
    return outcome
  }
})

it('nothing outside the file is read', async () => {
  const others = {
    'word/_rels/document.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://x/styles" Target="http://127.0.0.1:9/styles.xml" TargetMode="External"/><Relationship Id="n" Type="http://x/numbering" Target="../../../../etc/passwd"/></Relationships>',
  }
  expect(linesOf(await read({ body: p(run('Nội dung')), others }))).toEqual(['Nội dung'])
})
