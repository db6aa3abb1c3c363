import { describe, expect, it } from 'vitest'
import { extract } from '../src/extract/extract.js'
import type { DocumentNode } from '../src/model/document.js'
import { normalize } from '../src/normalize/normalize.js'
import { parse } from '../src/parse/parse.js'
import { secrecyOfClean } from '../src/parse/secrecy.js'
import { secrecyOf } from '../src/vietnamese/secrecy.js'
import { docFile, type DocParagraph } from './build/doc.js'
import { p, run, wordFile } from './build/docx.js'
import { rtfFile, rtfText } from './build/rtf.js'
import { folderWith, runIn } from './cli-run.js'

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const BODY = ['KẾ HOẠCH', 'thực hiện Nghị quyết số 21-NQ/TW', '1. Nội dung.']

/** A Word file with a header and a footer, of inner XML. */
function withHeader(header: string, footer: string): Promise<Uint8Array> {
  const relation = (kind: string, target: string): string =>
    `<Relationship Id="r${target}" Type="${OFFICE}/${kind}" Target="${target}"/>`
  return wordFile({
    body: BODY.map((text) => p(run(text))).join(''),
    others: {
      'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('header', 'header1.xml')}${relation('header', 'header2.xml')}${relation('footer', 'footer1.xml')}</Relationships>`,
      'word/header1.xml': `<w:hdr xmlns:w="${WORD}">${p(run('2'))}</w:hdr>`,
      'word/header2.xml': `<w:hdr xmlns:w="${WORD}">${header}</w:hdr>`,
      'word/footer1.xml': `<w:ftr xmlns:w="${WORD}">${footer}</w:ftr>`,
    },
  })
}
const line = (text: string, font?: string): DocParagraph => ({ runs: [{ text, ...(font === undefined ? {} : { font }) }] })
const inRtf = (words: string): Uint8Array =>
  rtfFile(
    `{\\header\\pard ${rtfText('Trang 2', 'unicode')}\\par}{\\headerf\\pard ${words}\\par}${BODY.map((text) => `${rtfText(text, 'unicode')}\\par `).join('')}`,
  )
const noiseIn = (node: DocumentNode): string[] => (node.type === 'noise' ? [node.text ?? ''] : node.children.flatMap(noiseIn))
const legacy = '<w:rFonts w:ascii=".VnTimeH" w:hAnsi=".VnTimeH"/>'

describe('a mark of secrecy in the header of pages', () => {
  it.each([
    ['Word', () => withHeader(p(run('TUYỆT MẬT')), p(run('Trang 1'))), 'TUYỆT MẬT'],
    ['the footer of Word', () => withHeader(p(run('Trang 1')), p(run('MẬT'))), 'MẬT'],
    ['Word in TCVN3', () => withHeader(p(run('tèi mËt', legacy)), ''), 'TỐI MẬT'],
    [
      'Word 97',
      () => Promise.resolve(docFile({ paragraphs: BODY.map((text) => line(text)), headers: [line('Trang 2'), line('TỐI MẬT')] })),
      'TỐI MẬT',
    ],
    ['RTF', () => Promise.resolve(inRtf(rtfText('TUYỆT MẬT', 'unicode'))), 'TUYỆT MẬT'],
  ])('of %s is read, in front of the text and as none of it', async (_, file, degree) => {
    const clean = normalize(await extract('x', await file()))
    expect(clean.text).toBe(`${[degree, ...BODY].join('\n')}\n`)
    expect(secrecyOfClean(clean)).toBe(degree)
    const { header, tree } = parse(clean)
    expect(header.type).toBe('Kế hoạch')
    expect(noiseIn(tree)).toEqual([degree])
  })

  it('is told, and none where headers have other words', async () => {
    const folder = folderWith({
      'a.docx': await withHeader(p(run('MẬT')), ''),
      'b.docx': await withHeader(p(run('Kế hoạch bảo vệ bí mật')), p(run('Trang 1'))),
    })
    expect((await runIn(folder, ['normalize', 'a.docx', '-f', 'txt', '--lang', 'en'])).err).toContain('a.docx')
    const other = await runIn(folder, ['normalize', 'b.docx', '-f', 'txt', '--lang', 'en'])
    expect(other).toMatchObject({ err: '', out: `${BODY.join('\n')}\n` })
  })

  it('of hidden text, changes and pictures counts nothing', async () => {
    const file = await withHeader(p(run('ẩn', '<w:vanish/>')), `<w:p><w:del>${run('x')}</w:del></w:p>`)
    expect((await extract('x', file)).messages).toBeUndefined()
    expect((await extract('x', inRtf('{\\v an}{\\deleted x}{\\pict 89}'))).messages).toBeUndefined()
  })
})

describe('a mark behind the number of the document', () => {
  it.each([
    ['Số 12-BC/TU (MẬT)', 'MẬT'],
    ['Số: 05 - KH/HU - TỐI MẬT', 'TỐI MẬT'],
    ['Số 12-BC/TU', null],
    ['Số 12-QĐ/TU về BẢO VỆ BÍ MẬT', null],
    ['Số 12-QĐ/TU BÍ MẬT', null],
  ])('%s: %s', (text, degree) => {
    expect(secrecyOf(`TỈNH ỦY\n${text}\nBÁO CÁO\n`)).toBe(degree)
  })
})
