/** Combining marks of the five written tones: huyền, sắc, ngã, hỏi, nặng. */
const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g

export interface TonelessWord {
  /** The word without its tone mark, NFC; the marks of ă â ê ô ơ ư stay. */
  readonly base: string
  /** The tone marks taken off, as combining characters; empty for the level tone. */
  readonly tone: string
}

/** Takes the tone mark off a word: `ủy` and `uỷ` both become `uy` + U+0309. */
export function splitTone(word: string): TonelessWord {
  const decomposed = word.normalize('NFD')
  const tone = (decomposed.match(TONE_MARKS) ?? []).join('')
  if (tone === '') return { base: word.normalize('NFC'), tone }
  return { base: decomposed.replace(TONE_MARKS, '').normalize('NFC'), tone }
}

/** The word without tones and without the marks of ă â đ ê ô ơ ư: what is left when an OCR engine misses all of them. */
export function stripMarks(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
}
