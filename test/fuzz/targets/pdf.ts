import fc from 'fast-check'
import { deflateSync } from 'node:zlib'
import { applied, mutated, mutation } from '../mutate.js'
import { PDF_CONTENT, type PdfObjects, pdfOf, smallPdf } from '../printed.js'
import { hugeNumber, often } from '../strings.js'
import type { Target } from '../target.js'
import { read } from './reading.js'

const OPERATORS = [
  'q |Q |BT |ET |S |f |B* |W n |re |m |l |c |h |Tj |TJ |T* |Tf |Td |TD |Tm |cm |Tr |Tz |Tc |Tw |Ts |TL |Do |gs |sh |BDC |EMC |BI /W 1 /H 1 ID x EI |d0 |\' |" ',
  '/F1 |/X1 |/I1 |/F9 |0 |1 |-1 |1e99 |1e-99 |99999999999 |(a) |[(a) 1e9 (b)] |<41> |<4> |<<>> |[[[[ |(((( |(\\|% |/|/#00 |null |true |/F1 0 Tf |/F1 1e9 Tf |0 0 0 0 0 0 cm ',
].flatMap((line) => line.split(/\|(?=[^|]|$)/u))

const BODIES = [
  '1 0 R|2 0 R|3 0 R|6 0 R|9 0 R|999999 0 R|-1 0 R|1 99999 R|null|[]|<<>>|<</Type/Pages/Kids[2 0 R]/Count 99999999>>|<</Type/Pages/Kids[2 0 R 2 0 R]/Count -1>>',
  '<</Type/Page/Parent 2 0 R/MediaBox[0 0 1e9 1e9]/Contents 4 0 R>>|<</Type/Page/MediaBox[0 0 0 0]/UserUnit 1e9/Rotate 91/Contents[4 0 R 4 0 R 4 0 R]>>|<</Type/Page/Parent 3 0 R>>',
  '<</Type/Font/Subtype/Type3/FontMatrix[0 0 0 0 0 0]/CharProcs<</a 4 0 R>>/Encoding<</Differences[0/a 1e9/b]>>/FirstChar -1/LastChar 1000000000/Widths[1]>>',
  '<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[5 0 R]/ToUnicode 5 0 R>>|<</Type/Font/Subtype/TrueType/BaseFont/.VnTime/FontDescriptor 5 0 R>>',
  '<</Type/Catalog/Pages 1 0 R>>|<</Type/Catalog/Pages 2 0 R/OpenAction<</S/Launch/F(/bin/sh)>>/AcroForm<</XFA(x)>>>>|<</Type/Catalog/Pages 2 0 R/OpenAction<</S/URI/URI(http://127.0.0.1:1/)>>>>',
].flatMap((line) => line.split('|'))

/** Dictionaries of streams that are packed in ways that do not hold, over and over, or elsewhere. */
const DICTIONARIES = [
  '|/Filter/FlateDecode|/Filter[/FlateDecode/FlateDecode/FlateDecode]|/Filter/LZWDecode|/Filter/RunLengthDecode|/Filter/ASCII85Decode|/Filter/ASCIIHexDecode|/Filter/DCTDecode',
  '/Filter/JPXDecode|/Filter/JBIG2Decode|/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 99999999/Rows 99999999>>|/Filter/FlateDecode/DecodeParms<</Predictor 15/Columns 999999999/Colors 99>>',
  '/F(/etc/passwd)|/F<</FS/URL/F(http://127.0.0.1:1/x)>>|/Type/XObject/Subtype/Form/BBox[0 0 1e9 1e9]/Resources<</XObject<</X1 6 0 R/I1 6 0 R>>>>|/Type/ObjStm/N 99999999/First 0|/Type/XRef/W[9 9 9]/Size 1',
  '/Type/XObject/Subtype/Image/Width 99999/Height 99999/ColorSpace/DeviceRGB/BitsPerComponent 16|/Type/XObject/Subtype/Image/Width 0/Height -1/ImageMask true|/Crypt',
].flatMap((line) => line.split('|'))

const content = fc
  .array(mutation(OPERATORS, []), { minLength: 1, maxLength: 5 })
  .map((changes) => applied(Buffer.from(PDF_CONTENT, 'latin1'), changes))
const operators = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...OPERATORS) },
        hugeNumber.map((number) => `${number} `),
      ),
      fc.oneof({ weight: 8, arbitrary: fc.constant(1) }, often),
    ),
    {
      maxLength: 60,
    },
  )
  .map((pieces) => Buffer.from(pieces.map(([piece, times]) => piece.repeat(Math.min(times, 2000))).join(''), 'latin1'))

/** One object of a document in another's place, or of a kind that it cannot be of. */
const object: fc.Arbitrary<readonly [number, PdfObjects[number]]> = fc.tuple(
  fc.integer({ min: 1, max: 10 }),
  fc.oneof(
    fc.constantFrom(...BODIES),
    fc
      .tuple(fc.constantFrom(...DICTIONARIES), fc.oneof(content, operators, fc.uint8Array({ maxLength: 200 })), fc.boolean())
      .map(([dictionary, bytes, packed]) => ({
        dictionary,
        bytes: packed ? deflateSync(bytes) : bytes,
      })),
    fc.tuple(fc.constantFrom('[', '<</A', '(', '<</Kids['), often).map(([open, depth]) => open.repeat(depth)),
    // Unpacks to megabytes.
    fc
      .constantFrom(1, 8)
      .map((megabytes) => ({ dictionary: '/Filter/FlateDecode', bytes: deflateSync(Buffer.alloc(megabytes * 2 ** 20, '0 ')) })),
  ),
)

export const pdf: Target = {
  name: 'pdf',
  share: 6000,
  cases: ({ pdf: files }) =>
    fc.oneof(
      {
        weight: 3,
        arbitrary: mutated(files, [
          ...BODIES,
          'obj',
          'endobj',
          'stream\n',
          'endstream',
          'xref',
          'trailer',
          'startxref\n0\n',
          '%%EOF',
          '/Prev 0',
          '/Encrypt 1 0 R',
        ]),
      },
      {
        weight: 3,
        arbitrary: fc.oneof(content, operators).map((bytes) => pdfOf({ ...smallPdf(''), 4: { dictionary: '', bytes } })),
      },
      {
        weight: 3,
        arbitrary: fc
          .array(object, { minLength: 1, maxLength: 4 })
          .map((changes) => pdfOf({ ...smallPdf(PDF_CONTENT), ...Object.fromEntries(changes) })),
      },
    ),
  feed: (each) => read(each),
}
