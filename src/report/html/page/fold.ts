/** For each letter the same without marks and capitals. One letter for one, so that places stay. */
const FOLDED = new Uint16Array(0x10000)

/** A letter without its marks. @example "Ổ" → o, "Đ" → d */
function foldedLetter(code: number): number {
  const lower = String.fromCharCode(code).toLowerCase()
  if (lower === 'đ') return 'd'.charCodeAt(0)
  const base = lower.normalize('NFD').charCodeAt(0)
  return lower.length === 1 ? base : code
}

for (let code = 0; code < FOLDED.length; code += 1) FOLDED[code] = code
// Latin letters with those of Vietnamese; all others are themselves.
for (let code = 0; code < 0x250; code += 1) FOLDED[code] = foldedLetter(code)
for (let code = 0x1e00; code < 0x1f00; code += 1) FOLDED[code] = foldedLetter(code)

/** Letters that are put together at once. */
const PIECE = 8192

/** A text without marks and capitals, as long as it was. @example "Tổ chức Đảng" → `to chuc dang` */
export function folded(text: string): string {
  const parts: string[] = []
  for (let from = 0; from < text.length; from += PIECE) {
    const to = Math.min(text.length, from + PIECE)
    const codes = new Uint16Array(to - from)
    for (let at = from; at < to; at += 1) codes[at - from] = FOLDED[text.charCodeAt(at)] ?? 0
    parts.push(String.fromCharCode(...codes))
  }
  return parts.join('')
}

/** How a search compares: without marks where it is typed without, else letter by letter, capitals aside. */
export interface Needle {
  readonly words: string
  readonly hasMarks: boolean
}

/** What to look for; null where nothing is typed. */
export function needleOf(typed: string): Needle | null {
  const words = typed.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase()
  if (words === '') return null
  const plain = folded(words)
  return { words: plain === words ? plain : words, hasMarks: plain !== words }
}

/** Where a text has what is looked for. */
export function placesIn(text: string, needle: Needle | null): (readonly [number, number])[] {
  if (needle === null) return []
  // Lower case of all that Vietnamese writes is as long; where it is not, marks are left aside.
  const lower = text.toLowerCase()
  const searched = needle.hasMarks && lower.length === text.length ? lower : folded(text)
  const words = searched === lower ? needle.words : folded(needle.words)
  const found: (readonly [number, number])[] = []
  for (let at = searched.indexOf(words); at >= 0; at = searched.indexOf(words, at + words.length)) {
    found.push([at, at + words.length])
  }
  return found
}
