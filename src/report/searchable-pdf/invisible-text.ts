import type * as PdfLib from 'pdf-lib'
import type { PDFDocument, PDFOperator, PDFRef } from 'pdf-lib'
import type { PrintedLine } from '../recognized.js'
import { ADVANCE, glyphlessFont } from './glyphless-font.js'

const FONT_NAME = 'Glyphless'

/** Every code is the UTF-16 unit that it stands for. */
const TO_UNICODE = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${Array.from({ length: 3 }, (_, block) => {
  const rows = Array.from({ length: Math.min(100, 256 - block * 100) }, (_, row) =>
    (block * 100 + row).toString(16).padStart(2, '0').toUpperCase(),
  )
  return [`${String(rows.length)} beginbfrange`, ...rows.map((high) => `<${high}00> <${high}FF> <${high}00>`), 'endbfrange'].join(
    '\n',
  )
}).join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`

/** Puts the font into a document: every character is there, none shows. */
export function embedGlyphless({ PDFName, PDFString }: typeof PdfLib, { context }: PDFDocument): PDFRef {
  const file = context.register(context.flateStream(glyphlessFont()))
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: FONT_NAME,
      Flags: 5,
      FontBBox: [0, -200, ADVANCE, 800],
      ItalicAngle: 0,
      Ascent: 800,
      Descent: -200,
      CapHeight: 700,
      StemV: 80,
      FontFile2: file,
    }),
  )
  // All characters are glyph 1, which has no outline.
  const glyphs = context.register(context.flateStream(Uint8Array.from({ length: 0x20000 }, (_, at) => at & 1)))
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: FONT_NAME,
      CIDToGIDMap: glyphs,
      CIDSystemInfo: context.obj({ Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 }),
      DW: ADVANCE,
      FontDescriptor: descriptor,
    }),
  )
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: FONT_NAME,
      Encoding: PDFName.of('Identity-H'),
      DescendantFonts: [descendant],
      ToUnicode: context.register(context.flateStream(TO_UNICODE)),
    }),
  )
}

/** UTF-16 units in hexadecimal. */
const hex = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('')

/**
 * Sets lines of words where they are printed, unseen.
 *
 * @param font name of the font on the page
 * @param scale points of a pixel
 * @param height of the page in points
 */
export function invisibleText(
  lib: typeof PdfLib,
  font: string,
  lines: readonly PrintedLine[],
  scale: number,
  height: number,
): PDFOperator[] {
  const made: PDFOperator[] = [lib.beginText(), lib.setTextRenderingMode(lib.TextRenderingMode.Invisible)]
  for (const { box, words } of lines) {
    const size = Math.max(1, (box.y1 - box.y0) * scale)
    // A fifth of the line is below the letters' feet.
    const y = height - box.y1 * scale + size / 5
    made.push(lib.setFontAndSize(font, size))
    for (const [index, word] of words.entries()) {
      const width = Math.max(1, word.box.x1 - word.box.x0) * scale
      const natural = (word.text.length * size * ADVANCE) / 1000
      const text = index < words.length - 1 ? `${word.text} ` : word.text
      made.push(
        lib.setCharacterSqueeze((100 * width) / natural),
        lib.setTextMatrix(1, 0, 0, 1, word.box.x0 * scale, y),
        lib.showText(lib.PDFHexString.of(hex(text))),
      )
    }
  }
  return [...made, lib.endText()]
}
