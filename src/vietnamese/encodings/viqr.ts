import { encoding, LETTERS } from '../encoding.js'

/** What is typed for the mark of the vowel, behind it. UniKey takes `*` for the horn too. */
const OWN_MARKS: Readonly<Record<string, readonly string[]>> = {
  â: ['^'],
  ê: ['^'],
  ô: ['^'],
  ă: ['('],
  ơ: ['+', '*'],
  ư: ['+', '*'],
}
/** What is typed for the tone, in the order of the tones; an acute may have become a typographic quote. */
const TONES: readonly (readonly string[])[] = [[''], ["'", '\u0092'], ['`'], ['?'], ['~'], ['.']]

function codes(): Map<string, string> {
  const found = new Map([
    ['dd', 'đ'],
    ['DD', 'Đ'],
    ['Dd', 'Đ'],
    // A backslash before a mark says that it means itself.
    ...["'", '`', '?', '~', '.', '^', '(', '+', '*', '\\'].map((mark) => [`\\${mark}`, mark] as const),
  ])
  for (const [base, row] of Object.entries(LETTERS)) {
    const small = base.toLowerCase()
    if (small === 'đ') continue
    const plain = base.normalize('NFD').charAt(0)
    for (const own of OWN_MARKS[small] ?? ['']) {
      for (const [tone, letter] of [...row].entries()) {
        for (const mark of TONES[tone] ?? []) if (own + mark !== '') found.set(plain + own + mark, letter)
      }
    }
  }
  return found
}

/** VIQR, Vietnamese Quoted-Readable: marks typed behind their letters in ASCII, `Vie^.t Nam`. Source: RFC 1456. */
export const viqr = encoding({ id: 'viqr', name: 'VIQR', codes: codes(), ascii: true })
