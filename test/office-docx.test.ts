import { describe, expect, it } from 'vitest'
import { readDocx } from '../src/extract/docx/read.js'
import { extract } from '../src/extract/extract.js'
import { normalize } from '../src/normalize/normalize.js'
import { parse } from '../src/parse/parse.js'
import { compareDocx } from '../src/report/formats/compare-docx.js'
import { officeReport } from '../src/report/office/detail.js'
import { annex } from '../src/report/office/word-annex.js'
import { wordFile } from '../src/report/office/word-file.js'
import { documentOf, officeSample, opened, walk } from './office-reading.js'
import { HOSTILE, hostileSample, shownAs } from './office-text.js'
import { sampleStyle, withSentence } from './report-sample.js'

const en = sampleStyle('en')
const vi = sampleStyle('vi')
const texts = (paragraphs: readonly { readonly text: string }[]): string[] => paragraphs.map(({ text }) => text)

describe('compare --format docx', () => {
  it('has the form of a party document, with blanks where only the committee knows', async () => {
    const { paragraphs, files } = await documentOf(await compareDocx(officeSample(3), vi))
    const found = texts(paragraphs)
    expect(found.slice(0, 12)).toEqual([
      '……………………………',
      '……………………………',
      '*',
      'Số ……-BC/……',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      '',
      '…………, ngày … tháng … năm ……',
      'BÁO CÁO',
      'kết quả đối chiếu 3 văn bản với Nghị quyết 21-NQ/TW',
      '-----',
      '',
      expect.stringContaining('Nghị quyết 21-NQ/TW ngày 16/6/2022 (12 nhiệm vụ, 24 câu)'),
    ])
    for (const words of ['Nơi nhận:', 'T/M ……………………', '(chữ ký, họ và tên)']) expect(found).toContain(words)
    const pages: Record<string, string>[] = []
    walk(files.get('word/document.xml') ?? '', {
      begin: (tag, attributes) => {
        if (tag === 'w:pgSz' || tag === 'w:pgMar') pages.push(attributes)
      },
    })
    const [size, margins, across] = pages
    expect(size).toMatchObject({ 'w:w': '11906', 'w:h': '16838' })
    // 20, 15, 20 and 30 millimetres in twentieths of a point.
    expect(margins).toMatchObject({ 'w:top': '1134', 'w:right': '850', 'w:bottom': '1134', 'w:left': '1701' })
    expect(across).toMatchObject({ 'w:w': '16838', 'w:h': '11906', 'w:orient': 'landscape' })
    expect(files.get('word/styles.xml')).toContain('Times New Roman')
    expect([...files].some(([name, xml]) => name.startsWith('word/header') && xml.includes('PAGE'))).toBe(true)
  })

  it('has headings that are headings, in their order', async () => {
    const { paragraphs } = await documentOf(await compareDocx(officeSample(3), en))
    const of = (style: string): string[] => texts(paragraphs.filter((each) => each.style === style))
    expect(of('Heading1')).toEqual([
      'I. IN SUMMARY',
      'II. PLAN BY PLAN',
      'III. WHAT NEEDS ATTENTION',
      'IV. WHO HAS ISSUED A PLAN',
      'ANNEX',
    ])
    expect(of('Heading2').slice(0, 5)).toEqual([
      '1. Tasks that most plans omit, wholly or in part',
      '2. Sentences omitted for sure',
      '3. Sentences worth a look',
      '4. Targets lower than the central ones',
      '5. Plans that are older, and other remarks',
    ])
    expect(of('Heading2')).toHaveLength(5 + 3)
  })

  it('has tables whose heads are on every page', async () => {
    const { files, tables } = await documentOf(await compareDocx(officeSample(3), en))
    const document = files.get('word/document.xml') ?? ''
    const withLines = tables.length - 2
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(withLines + 1)
    const target = tables.find((rows) => rows[0]?.[1] === 'Central target')
    expect(target?.[1]).toEqual(['1. Kế hoạch (huyen-1.txt)', 'trên 95% chi bộ', '90% chi bộ'])
  })

  it('names what is older, and what persons decided', async () => {
    const sample = officeSample(1)
    const plans = sample.plans.map((plan) => ({
      ...plan,
      relation: { ...plan.relation, predatesCentral: true, issued: '2021-08-30' },
      summary: { ...plan.summary, decided: { sentences: 4, suspect: 1, justified: 2 } },
    }))
    const found = texts((await documentOf(await compareDocx({ ...sample, plans }, en))).paragraphs).join('\n')
    expect(found).toContain('ke-hoach/huyen-1.txt is older than Nghị quyết 21-NQ/TW (2021-08-30)')
    expect(found).toContain('Decided by persons: 4 sentences; 1 of them to be looked at again, 2 omitted and accepted.')
  })

  it('has every sentence with its quotes side by side, plan by plan', async () => {
    const comparison = officeSample(2)
    const { tables } = await documentOf(await compareDocx(comparison, en))
    const annexes = tables.filter((rows) => rows[0]?.[3] === 'Changes and notes')
    expect(annexes).toHaveLength(2)
    annexes.forEach((rows, index) => {
      const verdicts = comparison.plans[index]?.tasks.flatMap(({ sentences }) => sentences) ?? []
      expect(rows.slice(1).map(([central]) => central)).toEqual(verdicts.map(({ id, text }) => `${id}\n${text}`))
      expect(rows.slice(1).map(([, plan]) => plan)).toEqual(
        verdicts.map(({ evidence: [first] }) => (first === undefined ? '–' : `“${first.quote}” [III.2/1, page 1]`)),
      )
    })
  })

  it('tells what the annex leaves out where there are very many verdicts', async () => {
    const all = officeReport(officeSample(3), en)
    const written = async (most: number): Promise<string> => {
      const file = { title: '', body: [], annex: annex(all, most), language: 'en' as const, version: '1' }
      return texts((await documentOf(await wordFile(file))).paragraphs).join('\n')
    }
    const doubtful = all.report.plans.flatMap(({ tasks }) =>
      tasks.flatMap(({ sentences }) =>
        sentences.filter(({ applies, label, review }) => applies !== false && (label === 'omitted' || review)),
      ),
    )
    expect(await written(72)).not.toContain('this annex')
    expect(await written(71)).toContain(`only what is omitted or worth a look (${doubtful.length} of 72 verdicts on sentences)`)
    expect(await written(3)).toContain('3 plans with 72 verdicts on sentences, this annex does not list them')
  })

  it('shows hostile texts as texts, in XML that holds', async () => {
    const { files, paragraphs } = await documentOf(await compareDocx(hostileSample(), en))
    for (const [name, xml] of files) if (/\.(?:xml|rels)$/.test(name)) walk(xml, {})
    const found = texts(paragraphs).join('\n')
    const inLine = (text: string): string => text.replace(/\s+/g, ' ')
    for (const text of HOSTILE) expect(found).toContain(inLine(shownAs(text)))
  })

  it('keeps a quote of 40,000 characters whole', async () => {
    const quote = 'đảng viên '.repeat(3999) + 'cuối cùng.'
    const evidence = [{ node: 'II', quote, clean: [0, 1] as const, page: null, coverage: 1 }]
    const { paragraphs } = await documentOf(await compareDocx(withSentence({ evidence }), en))
    expect(texts(paragraphs)).toContain(`“${quote}” [II]`)
  })

  it('is a document whose parts can be told apart, though doichieu takes it for no input', async () => {
    const bytes = await compareDocx(officeSample(3), vi)
    await expect(extract('bao-cao.docx', bytes)).rejects.toMatchObject({ reason: 'own_report' })
    const read = await readDocx({ path: 'bao-cao.docx', bytes, text: null })
    const directive = parse(normalize({ path: 'bao-cao.docx', sha256: '', ...read }))
    expect(directive.header.type).toBe('Báo cáo')
    const titles = directive.tree.children.flatMap(({ title }) => title ?? [])
    expect(titles.slice(0, 4)).toEqual([
      'TÌNH HÌNH CHUNG',
      'KẾT QUẢ TỪNG VĂN BẢN',
      'NHỮNG VẤN ĐỀ CẦN LƯU Ý',
      'TÌNH HÌNH BAN HÀNH',
    ])
  })

  it('is the same file whenever it is written, and tells no time', async () => {
    const first = await compareDocx(officeSample(2), en)
    await new Promise((done) => setTimeout(done, 2100))
    expect(Buffer.from(await compareDocx(officeSample(2), en)).equals(Buffer.from(first))).toBe(true)
    const { files, times } = await opened(first)
    expect(times.size).toBe(1)
    expect(files.get('docProps/core.xml')).not.toMatch(/created|modified/)
  })
})
