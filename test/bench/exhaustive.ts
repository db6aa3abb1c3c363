/**
 * The plainest way to find what a plan takes from a central document: every paragraph of the one is aligned with every
 * paragraph of the other, word by word (Smith and Waterman 1981), in time that grows with the product of both lengths.
 */

/** A match, a word in place of another, a word too many on either side. */
const MATCH = 2
const OTHER = -1
const GAP = -1

/** Paragraphs of fewer words are numbers and headings. */
const LEAST_WORDS = 6

/** @example "Đảng", "21" */
const WORD = /[\p{L}\p{M}\p{N}]+/gu
/** Where a line begins with a marker. @example "\n- ", "\n1. ", "\nII- " */
const PARAGRAPH = /\n\s*(?=(?:[-+]|\d+\.|[IVX]+[-.])\s)/u

/** Gives each word a number, the same one to the same word: case and the way that letters are composed make no difference. */
export function numberer(): (text: string) => Int32Array[] {
  const known = new Map<string, number>()
  const numberOf = (word: string): number => {
    let number = known.get(word)
    if (number === undefined) {
      number = known.size
      known.set(word, number)
    }
    return number
  }
  return (text) =>
    text
      .split(PARAGRAPH)
      .map((paragraph) => Int32Array.from(paragraph.normalize('NFC').toLowerCase().match(WORD) ?? [], numberOf))
      .filter(({ length }) => length >= LEAST_WORDS)
}

/** The score of the best local alignment. */
function best(one: Int32Array, other: Int32Array): number {
  const { length } = other
  const row = new Int32Array(length + 1)
  let highest = 0
  for (const word of one) {
    let diagonal = 0
    let before = 0
    for (let at = 1; at <= length; at += 1) {
      const above = row[at] ?? 0
      let score = diagonal + (word === other[at - 1] ? MATCH : OTHER)
      if (above + GAP > score) score = above + GAP
      if (before + GAP > score) score = before + GAP
      if (score < 0) score = 0
      if (score > highest) highest = score
      row[at] = score
      before = score
      diagonal = above
    }
  }
  return highest
}

/** The scores of all pairs, summed up so that none can be left out. */
export function scoreOfAll(central: readonly Int32Array[], plan: readonly Int32Array[]): number {
  let sum = 0
  for (const theirs of plan) for (const ours of central) sum += best(ours, theirs)
  return sum
}
