import type { TermCategory } from '../vietnamese/terms.js'
import { PEOPLE } from '../vietnamese/terms/people.js'
import { foldedWords } from '../vietnamese/fold.js'
import { stripMarks } from '../vietnamese/tones.js'
import type { Pair, Side } from './change.js'
import { weightOfRange } from './segments.js'
import { JOINED } from './tokens.js'

/** Terms of these name who or where. */
const WHO_OR_WHERE: ReadonlySet<TermCategory> = new Set(['post', 'body', 'place', 'economy'])

/** What the other side carries less of than this, it does not name. */
const NAMED = 0.9
/** Words of grammar put in or left out, in nats, change nobody. */
const LEAST = 0.3

/** A name that keeps most of its words, by weight, lost them to the scan: "cấp ủy cấp [trên] trực tiếp". */
const WHOLE = 0.6

const GROUPS: ReadonlySet<string> = new Set(PEOPLE.map((group) => foldedWords(group).join(' ')))

const plain = (text: string): string => stripMarks(foldedWords(text).join(' '))

/** Whether a stretch of one side names somebody or some place that the other side does not name. */
function namesAnother(side: Side, other: Side, [from, to]: readonly [number, number], { centralDocument }: Pair): boolean {
  for (let term = from; term < to; term++) {
    const concept = side.segments.tokens.concept[term] ?? 0
    const category = centralDocument.lexicon.categories[concept]
    if (category !== null && category !== undefined && WHO_OR_WHERE.has(category) && other.carried(concept) < NAMED) return true
  }
  return false
}

/** Whether words put in narrow the group of people before them. @example "Mỗi đảng viên | ở nông thôn", "cán bộ | cao tuổi" */
function narrows(side: Side, [from, to]: readonly [number, number]): boolean {
  const { gap, termStart } = side.segments.tokens
  if (from >= to || from <= side.from || gap[termStart[from] ?? 0] !== JOINED) return false
  return GROUPS.has(foldedWords(side.textOf(from - 1, from)).join(' '))
}

/**
 * Whether a passage that follows the wording speaks of other people, bodies or places: one left out, put in or put for
 * another, or a group made narrower. Letters that only lost their marks are a slip of the scan.
 */
export function changesAddressee(pair: Pair): boolean {
  const { central, plan } = pair
  return pair.hunks().some((hunk) => {
    if (Math.max(hunk.lost, hunk.won) < LEAST) return false
    if (plain(central.textOf(...hunk.central)) === plain(plan.textOf(...hunk.plan))) return false
    return (
      (hunk.lost >= WHOLE * weightOfRange(central.segments, ...hunk.central) &&
        namesAnother(central, plan, hunk.central, pair)) ||
      namesAnother(plan, central, hunk.plan, pair) ||
      (hunk.lost < LEAST && narrows(plan, hunk.plan)) ||
      (hunk.won < LEAST && narrows(central, hunk.central))
    )
  })
}
