/**
 * Advance widths of Times New Roman in thousandths of an em (Adobe's Times-Roman metrics). It is the typeface that
 * Nghị định 30/2020/NĐ-CP and Hướng dẫn 36-HD/VPTW prescribe, so printed lines are compared by it: of two lines of one
 * printed width, one may have 70 and the other 90 letters.
 */
const WIDTHS: readonly (readonly [width: number, letters: string])[] = [
  [250, ' .,'],
  [278, 'ijlt/\\:;'],
  [333, "fr-()[]!I'‘’`"],
  [389, 'sJ'],
  [444, 'aceêzâă?“”'],
  [408, '"'],
  [500, 'bdđghknopquvxyôơư0123456789*_$–'],
  [556, 'FPSÔƠ'],
  [611, 'ELTZÊ'],
  [667, 'BCR'],
  [722, 'ADĐGHKNOQUVXYwÂĂƯ'],
  [778, 'm&'],
  [833, '%'],
  [889, 'M'],
  [944, 'W'],
  [1000, '…—'],
]

const widthOf = new Map(WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)))
const OTHER = 500

/** The letter that carries the marks: ế is as wide as e. */
function bare(letter: string): number {
  const width = widthOf.get(letter) ?? widthOf.get(letter.normalize('NFD').charAt(0)) ?? OTHER
  widthOf.set(letter, width)
  return width
}

/** Widths of the characters met so far, by their codes; 0 for those not met, and the letters of other planes. */
const byCode = new Uint16Array(0x10000)

/** About how wide a text is in print, in thousandths of an em. */
export function printWidth(text: string): number {
  let width = 0
  for (let at = 0; at < text.length; at++) {
    const known = byCode[text.charCodeAt(at)] ?? 0
    if (known > 0) {
      width += known
      continue
    }
    const code = text.codePointAt(at) ?? 0
    const letter = String.fromCodePoint(code)
    const measured = widthOf.get(letter) ?? bare(letter)
    width += measured
    if (code > 0xffff) at++
    else if (code < 0xd800 || code > 0xdfff) byCode[code] = measured
  }
  return width
}
