import { deflateSync } from 'node:zlib'

/** Bodies of objects by their numbers; a stream brings its own bytes. */
export type PdfObjects = Readonly<Record<number, string | { readonly dictionary: string; readonly bytes: Uint8Array }>>

/** Writes objects as a PDF of which every byte is legible: the first object is the catalog. */
export function pdfOf(objects: PdfObjects): Uint8Array {
  const parts = [Buffer.from('%PDF-1.7\n', 'latin1')]
  const places: (readonly [number, number])[] = []
  let offset = parts[0]?.length ?? 0
  for (const [number, body] of Object.entries(objects)) {
    const inner =
      typeof body === 'string'
        ? Buffer.from(body, 'latin1')
        : Buffer.concat([
            Buffer.from(`<<${body.dictionary}/Length ${String(body.bytes.length)}>>\nstream\n`, 'latin1'),
            body.bytes,
            Buffer.from('\nendstream', 'latin1'),
          ])
    const whole = Buffer.concat([Buffer.from(`${number} 0 obj\n`, 'latin1'), inner, Buffer.from('\nendobj\n', 'latin1')])
    places.push([Number(number), offset])
    parts.push(whole)
    offset += whole.length
  }
  const rows = places.map(([number, place]) => `${String(number)} 1\n${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const size = Math.max(0, ...places.map(([number]) => number)) + 1
  const end = `xref\n0 1\n0000000000 65535 f \n${rows}trailer\n<</Size ${String(size)}/Root 1 0 R>>\nstartxref\n${String(offset)}\n%%EOF\n`
  return new Uint8Array(Buffer.concat([...parts, Buffer.from(end, 'latin1')]))
}

const CONTENT = [
  'BT /F1 14 Tf 1 0 0 1 72 760 Tm (NGHI QUYET) Tj ET',
  'BT /F1 12 Tf 72 730 Td 14 TL (1. Ra soat, cam moc ranh gioi) Tj T* [(rung) -250 (dau) -250 (nguon)] TJ ET',
  'q 0.5 w 72 600 m 500 600 l S 72 600 400 60 re S 272 600 m 272 660 l S Q',
  'BT /F1 10 Tf 80 640 Td (TT) Tj 200 0 Td (Noi dung) Tj ET',
  'q 1 0 0 1 0 0 cm /X1 Do Q q 50 0 0 50 400 400 cm /I1 Do Q',
  '/P <</MCID 0>> BDC BT /F1 9 Tf 0.9 0 0.2 0.9 72 60 Tm 3 Tr (- 2 -) Tj ET EMC',
].join('\n')

const page = (parent: string, contents: string): string =>
  `<</Type/Page/Parent ${parent}/MediaBox[0 0 595 842]/Rotate 0/Contents ${contents}/Resources<</Font<</F1 5 0 R>>/XObject<</X1 6 0 R/I1 7 0 R>>>>>>`

/** The objects of a small document: two pages, a font with a table of its letters, a form, a picture. */
export const smallPdf = (content: string): PdfObjects => ({
  1: '<</Type/Catalog/Pages 2 0 R>>',
  2: '<</Type/Pages/Kids[3 0 R 9 0 R]/Count 2>>',
  3: page('2 0 R', '4 0 R'),
  4: { dictionary: '', bytes: Buffer.from(content, 'latin1') },
  5: '<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding<</Differences[128/adieresis/dcroat 200/uni1EA5]>>/FirstChar 32/LastChar 34/Widths[250 333 408]/ToUnicode 8 0 R>>',
  6: {
    dictionary: '/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>',
    bytes: Buffer.from('BT /F1 8 Tf 72 500 Td (mau) Tj ET'),
  },
  7: {
    dictionary: '/Type/XObject/Subtype/Image/Width 4/Height 4/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode',
    bytes: deflateSync(Buffer.alloc(16, 128)),
  },
  8: {
    dictionary: '',
    bytes: Buffer.from(
      '/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange 2 beginbfchar <61> <1EA5> <62> <0111> endbfchar 1 beginbfrange <80> <90> <00C0> endbfrange endcmap end end',
    ),
  },
  9: page('2 0 R', '[4 0 R 10 0 R]'),
  10: { dictionary: '/Filter/FlateDecode', bytes: deflateSync(Buffer.from('BT /F1 12 Tf 72 200 Td (cuoi) Tj ET')) },
})

/** Sound files of which content and structure lie open. */
export const printedPages = (): Uint8Array[] => [
  pdfOf(smallPdf(CONTENT)),
  pdfOf(smallPdf(CONTENT.split('\n').slice(0, 2).join('\n'))),
]
export { CONTENT as PDF_CONTENT }
