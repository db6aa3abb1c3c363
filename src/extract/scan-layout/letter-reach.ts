/** How far letters reach from the baseline, in shares of the size of the type. */
export interface Reach {
  readonly above: number
  readonly below: number
}

/** Marks above a letter: grave, acute, circumflex, tilde, breve, hook. The horn and the dot below are none. */
const ABOVE = /[\u0300-\u0303\u0306\u0309]/gu
const DOT_BELOW = '\u0323'

/** Heights of Times and its kin, in which offices print. */
const CAPITAL = [0.66, 0.89, 1.02] as const
const SMALL = [0.46, 0.68, 0.86] as const
const TALL = /[bdđfhklij]/u
const DEEP = /[gjpqy]/u

function reachOf(letter: string): Reach | null {
  const parts = letter.normalize('NFD')
  const plain = parts.charAt(0)
  const marks = Math.min(parts.match(ABOVE)?.length ?? 0, 2)
  const dot = parts.includes(DOT_BELOW) ? 0.19 : 0
  if (/\p{Lu}/u.test(plain)) return { above: CAPITAL[marks] ?? 0, below: Math.max(dot, plain === 'Q' ? 0.18 : 0) }
  if (/\p{Ll}/u.test(plain)) {
    const stem = TALL.test(plain) ? 0.68 : plain === 't' ? 0.58 : 0
    return { above: Math.max(stem, SMALL[marks] ?? 0), below: Math.max(dot, DEEP.test(plain) ? 0.22 : 0) }
  }
  if (/\d/u.test(plain)) return { above: 0.67, below: 0 }
  if (/[()[\]/]/u.test(plain)) return { above: 0.68, below: 0.2 }
  return /[,;]/u.test(plain) ? { above: 0, below: 0.14 } : null
}

/** A rule that the engine took for letters. @example "T————" */
const DRAWN = /[—–_=~-]{4}/u

/** How far a word reaches; null where it holds neither letter nor digit, so that its box tells no size. */
export function wordReach(word: string): Reach | null {
  if (!/[\p{L}\d]/u.test(word) || DRAWN.test(word)) return null
  let above = 0
  let below = 0
  for (const letter of word) {
    const reach = reachOf(letter)
    if (reach === null) continue
    above = Math.max(above, reach.above)
    below = Math.max(below, reach.below)
  }
  return above === 0 ? null : { above, below }
}
