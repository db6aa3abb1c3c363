import type { Plan } from './plan.js'
import type { Match } from './score.js'

/** Passages kept for each sentence, each with its best window … */
const KEPT = 5
/** … and so many of those that say the same but for figures and names: what stands in a file many times leaves room for others. */
const KEPT_ALIKE = 3

/** The best matches of a sentence so far: lists of those that say the same, each best first. */
export type BestMatches = Match[][]

const scoreOf = (match: Match | undefined): number => match?.window.score ?? 0

/** Puts something in a list behind all that are worth as much, unless the list is full of those; what falls off its end is gone. */
function insert<T>(list: T[], added: T, worth: (each: T) => number, most: number): void {
  const score = worth(added)
  let at = list.length
  for (let last = list[at - 1]; last !== undefined && worth(last) < score; last = list[at - 1]) at--
  if (at === most) return
  list.splice(at, 0, added)
  if (list.length > most) list.length = most
}

const bestOf = (alike: readonly Match[]): number => scoreOf(alike[0])

/** Keeps a match where it is among the best of its sentence. */
export function keepMatch(best: BestMatches, match: Match, { sayings }: Plan): void {
  const saying = sayings[match.passage]
  const at = best.findIndex(([first]) => first !== undefined && sayings[first.passage] === saying)
  const [alike = []] = at < 0 ? [] : best.splice(at, 1)
  insert(alike, match, scoreOf, KEPT_ALIKE)
  insert(best, alike, bestOf, KEPT)
}

/** All that were kept, best first, in the order of the plan where they are worth the same. */
export const matchesOf = (best: BestMatches): Match[] =>
  best.flat().sort((a, b) => b.window.score - a.window.score || a.passage - b.passage)
