import { foldWord } from '../vietnamese/fold.js'
import { DIGIT, kindAt } from './characters.js'
import { type Lexicon, PLAIN } from './lexicon.js'
import { step, wordOf } from './term-trie.js'

/** Numbers for words and terms, shared by the documents that are compared. */
export interface Vocabulary {
  readonly lexicon: Lexicon
  readonly words: Map<string, number>
  /** By word, as folded. */
  readonly spelling: string[]
  /** By word: the number of the word without any marks, so that `tỉnh` and `tinh` are alike. */
  readonly bare: number[]
  readonly bareNumbers: Map<string, number>
  /** By word: its number among the words of terms; -1 for none. */
  readonly termWord: number[]
  /** By word: where a term that begins with it goes on in the trie; -1 for none. */
  readonly opens: number[]
  /** Concept numbers of words that are no term of the lexicon. */
  readonly loose: Map<number, number>
  /** By concept: PLAIN, BOILER, GRAMMATICAL or EVERYDAY. */
  readonly kinds: number[]
  /** By concept: whether it is a figure, a date or the number of a document. */
  readonly exact: boolean[]
  /** Numbers of words as printed, so that a word which comes again is neither folded nor looked up twice. Emptied when too many. */
  readonly printed: Map<string, number>
  /** The folded words that a word in capitals stands for, which is no term; null where nobody knows. */
  readonly expand: (letters: string) => readonly string[] | null
}

const NOTHING = (): null => null

/** A vocabulary that knows the terms of the lexicon and no word yet. */
export function newVocabulary(lexicon: Lexicon, expand: Vocabulary['expand'] = NOTHING): Vocabulary {
  return {
    lexicon,
    words: new Map(),
    spelling: [],
    bare: [],
    bareNumbers: new Map(),
    termWord: [],
    opens: [],
    loose: new Map(),
    kinds: [...lexicon.kinds],
    exact: lexicon.kinds.map(() => false),
    printed: new Map(),
    expand,
  }
}

/** A vocabulary with the same words that knows other terms, and what initials stand for. */
export function withTerms(known: Vocabulary, lexicon: Lexicon, expand: Vocabulary['expand'] = NOTHING): Vocabulary {
  return {
    ...newVocabulary(lexicon, expand),
    words: known.words,
    spelling: known.spelling,
    bare: known.bare,
    bareNumbers: known.bareNumbers,
    termWord: known.spelling.map((word) => wordOf(lexicon.trie, word)),
    opens: known.spelling.map((word) => step(lexicon.trie, 0, word)),
    printed: known.printed,
  }
}

/** Letters that lose a mark; tones stand apart in a folded word. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = { ă: 'a', â: 'a', đ: 'd', ê: 'e', ô: 'o', ơ: 'o', ư: 'u' }
/** The combining marks of the five tones. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/

/** A folded word without any marks. */
function bareOf(folded: string): string {
  let bare = ''
  for (const letter of folded) if (!TONES.test(letter)) bare += PLAIN_LETTERS[letter] ?? letter
  return bare
}

/** The number of a folded word, given when it is first met. */
export function wordNumber(vocabulary: Vocabulary, folded: string): number {
  let number = vocabulary.words.get(folded)
  if (number !== undefined) return number
  number = vocabulary.words.size
  vocabulary.words.set(folded, number)
  vocabulary.spelling.push(folded)
  vocabulary.termWord.push(wordOf(vocabulary.lexicon.trie, folded))
  vocabulary.opens.push(step(vocabulary.lexicon.trie, 0, folded))
  const stripped = bareOf(folded)
  let bare = vocabulary.bareNumbers.get(stripped)
  if (bare === undefined) vocabulary.bareNumbers.set(stripped, (bare = vocabulary.bareNumbers.size))
  vocabulary.bare.push(bare)
  return number
}

/** Printed words whose numbers are kept. */
const MOST_PRINTED = 50_000

/** The number of a word as printed. */
export function printedNumber(vocabulary: Vocabulary, printed: string): number {
  const known = vocabulary.printed.get(printed)
  if (known !== undefined) return known
  const number = wordNumber(vocabulary, foldWord(printed))
  if (vocabulary.printed.size >= MOST_PRINTED) vocabulary.printed.clear()
  vocabulary.printed.set(printed, number)
  return number
}

/** The number of a word that is no term, given when it is first met. */
export function looseConcept(vocabulary: Vocabulary, word: number): number {
  let concept = vocabulary.loose.get(word)
  if (concept === undefined) {
    concept = vocabulary.kinds.length
    vocabulary.loose.set(word, concept)
    vocabulary.kinds.push(PLAIN)
    vocabulary.exact.push(kindAt(vocabulary.spelling[word] ?? '', 0) === DIGIT)
  }
  return concept
}
