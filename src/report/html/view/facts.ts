/** Kinds of change in the order of their bits and of the indices that marks name. */
export const KINDS = [
  'deadline',
  'number',
  'actor',
  'scope',
  'term',
  'condition',
  'strength',
  'dropped',
  'added',
  'merged',
  'reworded',
] as const

const LABELS = ['adopted', 'localized', 'omitted'] as const

/** What is known of a sentence in a plan without its texts. */
export interface SentenceFact {
  readonly label: (typeof LABELS)[number]
  readonly binds: boolean
  readonly review: boolean
  /** A bit for each of {@link KINDS}. */
  readonly kinds: number
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const VALUES = new Map([...DIGITS].map((digit, value) => [digit, value]))
/** Bits in one letter, and the letters of one sentence. */
const BITS = 6
const LETTERS = 3
/** Value of the first letter where there is no verdict. */
const NOTHING = 3

const NONE = 'DAA'

/** Three letters for a sentence; without a verdict, three that say so. */
export function writeFact(fact: SentenceFact | null): string {
  if (fact === null) return NONE
  const first = LABELS.indexOf(fact.label) + (fact.binds ? 0 : 4) + (fact.review ? 8 : 0)
  return [first, fact.kinds >> BITS, fact.kinds & 63].map((value) => DIGITS[value] ?? 'A').join('')
}

/** Reads what {@link writeFact} wrote of the sentence with an index. */
export function readFact(facts: string, index: number): SentenceFact | null {
  const at = index * LETTERS
  const [first, high, low] = [0, 1, 2].map((place) => VALUES.get(facts[at + place] ?? '') ?? NOTHING)
  const label = LABELS[(first ?? NOTHING) & 3]
  if (label === undefined) return null
  return {
    label,
    binds: ((first ?? 0) & 4) === 0,
    review: ((first ?? 0) & 8) !== 0,
    kinds: ((high ?? 0) << BITS) | (low ?? 0),
  }
}

/** The kinds of a set of bits. */
export const kindsOf = (bits: number): string[] => KINDS.filter((_, index) => (bits & (1 << index)) !== 0)

/** What a sign of the matrix is called in filters and in addresses. */
export const SIGN_NAMES: Readonly<Record<string, string>> = {
  '=': 'adopted',
  '~': 'localized',
  '-': 'partly',
  X: 'omitted',
  '.': 'none',
}

/** The signs in the order of the legend. */
export const SIGNS = ['=', '~', '-', 'X', '.'] as const
