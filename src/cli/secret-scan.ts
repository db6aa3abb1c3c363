import type { RecognizedLine, Recognition } from '../model/scan.js'

/** The stamp as an engine may read it, marks lost or wrong. @example "MẬT", "MÂT", "MAT" */
const MARK = /^[^\p{L}]*MAT[^\p{L}]*$/u
/** A word before it with which it is no stamp. @example "BÍ MẬT" */
const GOES_ON = /^(?:BI|BAO|CO|CAN|THAN|DO)$/u

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[Đ]/gu, 'D')

/** Whether a page may bear a mark of secrecy: better once too often than once too seldom. */
export function mayBeSecret({ lines, ink }: Recognition): boolean {
  const all: readonly RecognizedLine[] = [...lines, ...ink.flatMap((each) => each.lines ?? [])]
  return all.some(({ words }) => {
    const plain = words.map(({ text }) => folded(text))
    return plain.some((word, index) => MARK.test(word) && !GOES_ON.test(plain[index - 1] ?? ''))
  })
}
