/** Combining marks of the five written tones: huyền, sắc, ngã, hỏi, nặng. */
const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g

export interface TonelessWord {
  /** The word without its tone mark, NFC; the marks of ă â ê ô ơ ư stay. */
  readonly base: string
  /** The tone marks taken off, as combining characters; empty for the level tone. */
  readonly tone: string
}

/** What {@link splitTone} makes of a single letter, so that a letter is decomposed once and not in every word. */
const letters = new Map<string, TonelessWord>()

function splitLetter(letter: string): TonelessWord {
  const decomposed = letter.normalize('NFD')
  const tone = (decomposed.match(TONE_MARKS) ?? []).join('')
  return { base: (tone === '' ? letter : decomposed.replace(TONE_MARKS, '')).normalize('NFC'), tone }
}

/** A combining mark: the word is not composed. @example "e\u0302\u0301" */
const COMBINING = /\p{M}/u

/** ASCII alone: nothing to take off. @example "Internet" */
const ASCII = /^[\0-\x7F]*$/

/** Takes the tone mark off a word: `ủy` and `uỷ` both become `uy` + U+0309. */
export function splitTone(word: string): TonelessWord {
  if (ASCII.test(word)) return { base: word, tone: '' }
  const composed = COMBINING.test(word) ? word.normalize('NFC') : word
  let base = ''
  let tone = ''
  for (const letter of composed) {
    let parts = letters.get(letter)
    if (parts === undefined) letters.set(letter, (parts = splitLetter(letter)))
    base += parts.base
    tone += parts.tone
  }
  return { base, tone }
}

/** The word without tones and without the marks of ă â đ ê ô ơ ư: what is left when an OCR engine misses all of them. */
export function stripMarks(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
}
