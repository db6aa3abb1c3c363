import { AlignmentType, Document, Header, Packer, PageNumber, PageOrientation, Paragraph, TextRun } from 'docx'
import type { Language } from '../../catalogue/catalogue.js'
import { escaped } from '../xml.js'
import { sameClock } from '../zip-clock.js'
import type { Block } from './word-blocks.js'

/** What there is to write: the report itself, and what stands on pages turned on their side. */
export interface WordFile {
  readonly title: string
  readonly body: readonly Block[]
  readonly annex: readonly Block[]
  readonly language: Language
  readonly version: string
}

/** Millimetres in twentieths of a point, which is what Word measures in. */
const mm = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4)

/** Width of the text in twentieths of a point: A4, upright with margins of 30 and 15 mm, across with 20 and 20. */
export const UPRIGHT = mm(210 - 30 - 15)
export const ACROSS = mm(297 - 20 - 20)

/** Number of the page in the middle above, as Hướng dẫn 36-HD/VPTW has it. */
const pageNumber = (): Header =>
  new Header({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
  })

/** Properties without the time of writing, which the library would take from the clock. */
const properties = ({ title, version }: WordFile): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/">' +
  `<dc:title>${escaped(title)}</dc:title><dc:creator>doichieu ${escaped(version)}</dc:creator></cp:coreProperties>`

const SIZE = 28
const FONT = 'Times New Roman'
const head = { font: FONT, size: SIZE, bold: true, color: '000000' } as const

/** A Word document (DOCX) in Times New Roman 14 on A4. The same bytes for the same content. */
export async function wordFile(content: WordFile): Promise<Uint8Array> {
  const locale = content.language === 'vi' ? 'vi-VN' : 'en-GB'
  const document = new Document({
    styles: {
      default: {
        document: { run: { font: FONT, size: SIZE, language: { value: locale } } },
        heading1: { run: head, paragraph: { spacing: { before: 240, after: 120 } } },
        heading2: { run: head, paragraph: { spacing: { before: 180, after: 80 } } },
        heading3: { run: { ...head, italics: true }, paragraph: { spacing: { before: 120, after: 60 } } },
      },
      paragraphStyles: [
        {
          id: 'Body',
          name: 'Body',
          basedOn: 'Normal',
          paragraph: {
            alignment: AlignmentType.BOTH,
            indent: { firstLine: mm(10) },
            spacing: { before: 60, after: 60, line: 288 },
          },
        },
        { id: 'Cell', name: 'Cell', basedOn: 'Normal', run: { size: 20 }, paragraph: { spacing: { before: 20, after: 20 } } },
      ],
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15), header: mm(10), footer: mm(10) },
          },
        },
        headers: { default: pageNumber(), first: new Header({ children: [] }) },
        children: content.body,
      },
      ...(content.annex.length === 0
        ? []
        : [
            {
              properties: {
                page: {
                  size: { width: mm(210), height: mm(297), orientation: PageOrientation.LANDSCAPE },
                  margin: { top: mm(20), bottom: mm(15), left: mm(20), right: mm(20), header: mm(10), footer: mm(10) },
                },
              },
              headers: { default: pageNumber() },
              children: content.annex,
            },
          ]),
    ],
  })
  const bytes = await Packer.toBuffer(document, false, [{ path: 'docProps/core.xml', data: properties(content) }])
  return sameClock(bytes)
}
