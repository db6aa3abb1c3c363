import { foldedWords } from '../../vietnamese/fold.js'
import { NO_AGENTS } from '../../vietnamese/terms/bodies.js'
import type { TermCategory } from '../../vietnamese/terms.js'
import { JOINED } from '../tokens.js'
import { categoryOf, type ChangeRule, isRelated, type Pair, paired, runsOf, type Side, termsOfCategory } from '../change.js'

const ACTORS: ReadonlySet<TermCategory> = new Set(['post', 'body'])

/** A term that the other side carries less than this is another actor. */
const ANOTHER = 0.6
/** Words of grammar between the start of a sentence and its subject, at most. */
const LEAD = 2
/** Terms in which a plan that advises or directs names whom. */
const LEADS = 8
/** A word of grammar is no actor. */
const LEAST = 0.3

/** A plan in which a body advises or directs others says who does it. @example "Tham mưu Ban Thường vụ Huyện ủy", "Lãnh đạo các cơ quan chức năng" */
const ON_BEHALF =
  /^(?:tiếp tục\s+|chủ động\s+)?(?:tham mưu|giúp\s+ban|(?:lãnh đạo|chỉ đạo|lãnh đạo, chỉ đạo)\s+(?:các|uỷ|ủy|cơ quan))(?![\p{L}\p{N}])/iu

const IDLE: ReadonlySet<string> = new Set(NO_AGENTS.map((name) => foldedWords(name).join(' ')))

/** The terms of a side that name somebody who can act. */
const actorsOf = (side: Side, { centralDocument }: Pair): number[] =>
  termsOfCategory(side, centralDocument, ACTORS).filter((term) => !IDLE.has(foldedWords(side.textOf(term, term + 1)).join(' ')))

/** Where a name begins that ends in some term: `Thành ủy` of "Ủy ban Kiểm tra Thành ủy" is not who acts. */
function startOfName(side: Side, term: number, pair: Pair): number {
  const { gap, termStart } = side.segments.tokens
  const actors = new Set(actorsOf(side, pair))
  let start = term
  while (start > side.from && actors.has(start - 1) && gap[termStart[start] ?? 0] === JOINED) start--
  return start
}

/** The first of those who can act among the terms `[from, to)`, as printed; null where nobody is. */
function actorIn(side: Side, pair: Pair, [from, to]: readonly [number, number]): string | null {
  const [run] = runsOf(actorsOf(side, pair).filter((term) => from <= term && term < to))
  return run === undefined ? null : side.textOf(...run)
}

/** The bodies and posts with which a cut begins: its subject. */
function subjects(side: Side, pair: Pair): number[] {
  const starts = [...side.segments.cutStart].filter((cut) => cut >= side.from && cut < side.to)
  const actors = new Set(actorsOf(side, pair))
  return starts.flatMap((start) => {
    const found: number[] = []
    for (let term = start, idle = 0; term < side.to && idle <= LEAD; term++) {
      if (actors.has(term)) {
        found.push(term)
        idle = 0
      } else idle++
    }
    return found
  })
}

const concept = (side: Side, term: number): number => side.segments.tokens.concept[term] ?? 0

/** Posts and bodies put for others where the wording is followed. @example `cấp ủy viên` becomes `Huyện ủy viên` */
const replaced = (pair: Pair): { central: string | null; plan: string | null }[] =>
  pair.hunks().flatMap(({ central, plan, lost, won }) => {
    if (Math.max(lost, won) < LEAST) return []
    const before = categoryOf(pair.central, central, pair.centralDocument)
    const after = categoryOf(pair.plan, plan, pair.centralDocument)
    const actors = [before, after].filter((category) => category === 'post' || category === 'body').length
    // Put in or left out alone it is an addressee; put for another it is who acts.
    if (actors < 2) return []
    return [{ central: actorIn(pair.central, pair, central), plan: actorIn(pair.plan, pair, plan) }]
  })

/** Who acts: a subject that only one side names, or a post put for another ("chủ thể"). */
export const actor: ChangeRule = {
  kind: 'actor',
  find: (pair) => {
    const { central, plan } = pair
    const another = (side: Side, other: Side): string[] =>
      runsOf(
        subjects(side, pair).filter(
          (term) => other.carried(concept(side, term)) < ANOTHER && (side === central || isRelated(pair, term)),
        ),
      ).map(([from, to]) => side.textOf(startOfName(side, from, pair), to))
    const found = [...paired(another(central, plan), another(plan, central)), ...replaced(pair)]
    if (found.some((change) => change.central !== null || change.plan !== null)) return found
    if (!ON_BEHALF.test(plan.textOf(plan.from, plan.to))) return []
    return [{ central: null, plan: actorIn(plan, pair, [plan.from, plan.from + LEADS]) }]
  },
}
