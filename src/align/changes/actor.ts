import type { TermCategory } from '../../vietnamese/terms.js'
import { categoryOf, type ChangeRule, isRelated, type Pair, paired, runsOf, type Side, termsOfCategory } from '../change.js'

const ACTORS: ReadonlySet<TermCategory> = new Set(['post', 'body'])

/** A term that the other side carries less than this is another actor. */
const ANOTHER = 0.6
/** Words of grammar between the start of a sentence and its subject, at most. */
const LEAD = 2
/** A word of grammar is no actor. */
const LEAST = 0.3

/** A plan in which a body advises or directs others says who does it. @example "Tham mưu Ban Thường vụ Huyện ủy", "Lãnh đạo các cơ quan chức năng" */
const ON_BEHALF =
  /^(?:tiếp tục\s+|chủ động\s+)?(?:tham mưu|giúp\s+ban|(?:lãnh đạo|chỉ đạo|lãnh đạo, chỉ đạo)\s+(?:các|uỷ|ủy|cơ quan))(?![\p{L}\p{N}])[^,;.]{0,60}/iu

/** The bodies and posts with which a cut begins: its subject. */
function subjects(side: Side, pair: Pair): number[] {
  const starts = [...side.segments.cutStart].filter((cut) => cut >= side.from && cut < side.to)
  const actors = new Set(termsOfCategory(side, pair.centralDocument, ACTORS))
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
    return [{ central: pair.central.textOf(...central), plan: pair.plan.textOf(...plan) }]
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
      ).map((run) => side.textOf(...run))
    const onBehalf = ON_BEHALF.exec(plan.textOf(plan.from, plan.to))?.[0]
    const found = [...paired(another(central, plan), another(plan, central)), ...replaced(pair)]
    if (found.length === 0 && onBehalf !== undefined) return [{ central: null, plan: onBehalf }]
    return found
  },
}
