import { firstTokens, foldedWords } from '../../vietnamese/fold.js'
import { BEFORE_VERB, LOOSER, STRENGTH, STRICTER } from '../../vietnamese/terms/strength.js'
import { namesOf } from '../agents.js'
import { oppositionIn } from '../opposes.js'
import { type ChangeRule, leadIn, type Pair, type Side } from '../change.js'
import { foundOnce } from '../stretch.js'

const longestFirst = (one: readonly string[], other: readonly string[]): number => other.length - one.length

/** By its first word, for most words begin none. */
function byFirst<T>(all: readonly T[], wordsOf: (one: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>()
  for (const one of all) {
    const first = wordsOf(one)[0] ?? ''
    found.set(first, [...(found.get(first) ?? []), one])
  }
  return found
}

/** Strength by verb as folded, 0 the weakest; longer verbs first. */
const LEVELS = byFirst(
  STRENGTH.flatMap((line, level) => line.split(';').map((verb) => [foldedWords(verb), level] as const)).sort((a, b) =>
    longestFirst(a[0], b[0]),
  ),
  ([verb]) => verb,
)

const SKIPPED = byFirst(BEFORE_VERB.split(';').map(foldedWords).sort(longestFirst), (words) => words)

const DEGREES: ReadonlySet<string> = new Set(
  [STRICTER, LOOSER].flatMap((line) => line.split(';').map((words) => foldedWords(words).join(' '))),
)

/** The obligation must be there for its verb to be compared. */
const SAME_HEAD = 0.5
/** In other words one step may be chance. */
const STEPS = 2

/** Verbs up to this level ask for care, study, trial or more of a thing, and may be left out before it. */
const WISH = 3
/** Verbs of this level leave the thing itself to others: put before it, they lessen any other. */
const PROPOSES = 1

interface Verb {
  readonly text: string
  readonly level: number
}

/** The verb with which a text begins, behind adverbs, if its strength is known. */
function verbAt(text: string): Verb | null {
  const word = firstTokens(text)
  const match = (spelled: readonly string[], at: number): boolean => spelled.every((one, k) => word(at + k)?.n === one)
  for (let at = 0, first = word(0); first !== null; first = word(at)) {
    const verb = LEVELS.get(first.n)?.find(([spelled]) => match(spelled, at))
    if (verb !== undefined) return { text: text.slice(first.from, word(at + verb[0].length - 1)?.to), level: verb[1] }
    const skipped = SKIPPED.get(first.n)?.find((spelled) => match(spelled, at))
    if (skipped === undefined) return null
    at += skipped.length
  }
  return null
}

/** The verb of the cut that begins at a term, behind its subject. */
function lead(side: Side, pair: Pair, from: number): Verb | null {
  const subject = namesOf(side, pair.centralDocument).findLast((name) => name.acts && name.from - from <= SUBJECT)
  const first = verbAt(side.textOf(from, side.to))
  if (first !== null || subject === undefined || subject.from < from) return first
  return verbAt(side.textOf(subject.to, side.to))
}

/** Terms from the start of a cut in which its subject is looked for. */
const SUBJECT = 6

/** Where the plan takes up the obligation: the cut that has most to do with it. */
function placeOf(pair: Pair): number {
  const { plan } = pair
  const cuts = [plan.from, ...plan.segments.cutStart.filter((cut) => cut > plan.from && cut < plan.to), plan.to]
  let place = plan.from
  let most = 0
  for (let k = 0; k + 1 < cuts.length; k++) {
    const [from, to] = [cuts[k] ?? 0, cuts[k + 1] ?? 0]
    let sum = 0
    for (const phrase of plan.phrases) if (from <= phrase.from && phrase.from < to) sum += phrase.weight * phrase.cover
    if (sum <= most) continue
    most = sum
    place = from
  }
  return place
}

const folded = (text: string): string => ` ${foldedWords(text).join(' ')} `

/** All that a side says, as folded. */
const foldedSide = foundOnce(({ textOf, from, to }) => folded(textOf(from, to)))

/** Phrases with which a passage opens: "rà soát, đề nghị sửa đổi, bổ sung". */
const OPENING = 3

/** A verb that only proposes, put in before what the sentence asks for. @example "rà soát, đề nghị sửa đổi" */
function proposed(pair: Pair): Verb | null {
  const { plan, central } = pair
  const place = placeOf(pair)
  const phrases = plan.phrases.filter(({ from }) => from >= place).slice(0, OPENING)
  const put = [
    leadIn(plan),
    ...pair.hunks().map((hunk) => plan.textOf(...hunk.plan)),
    ...phrases.map(({ from, to }) => plan.textOf(from, to)),
  ]
  const proposes = put.map(verbAt).filter((verb) => verb?.level === PROPOSES)
  if (proposes.length === 0) return null
  const ours = foldedSide(central, pair.centralDocument)
  return proposes.find((verb) => verb !== null && !ours.includes(folded(verb.text))) ?? null
}

/** Syllables of the longest of them; a term has one at least. */
const MOST_TERMS = Math.max(...Array.from(DEGREES, (words) => words.split(' ').length))

/** Words that make it stricter or looser, left out or put in where the wording is followed. @example "khắc phục triệt để" */
function degree(pair: Pair): { readonly central: string | null; readonly plan: string | null } | null {
  const says = ({ textOf }: Side, [from, to]: readonly [number, number]): boolean =>
    from < to && to - from <= MOST_TERMS && DEGREES.has(foldedWords(textOf(from, to)).join(' '))
  for (const { central, plan } of pair.hunks())
    if (says(pair.central, central) || says(pair.plan, plan))
      return { central: pair.central.textOf(...central), plan: pair.plan.textOf(...plan) }
  return null
}

/** A wish put before what the sentence asks for outright. @example "Phấn đấu xây dựng" for "Xây dựng" */
function wished({ central, plan }: Pair): { readonly central: null; readonly plan: string }[] {
  const text = plan.textOf(plan.segments.cutStart.findLast((cut) => cut <= plan.from) ?? plan.from, plan.to)
  const verb = verbAt(text)
  if (verb === null || verb.level >= WISH) return []
  const behind = folded(text.slice(text.indexOf(verb.text) + verb.text.length))
  const [first = '', second = ''] = foldedWords(central.textOf(central.from, central.to))
  return behind.startsWith(` ${first} ${second} `) ? [{ central: null, plan: verb.text }] : []
}

/** A verb that asks for more or less: `nghiên cứu` becomes `triển khai` ("mức độ"). */
export const strength: ChangeRule = {
  kind: 'strength',
  find: (pair) => {
    const { window, restated, central, plan } = pair
    const against = oppositionIn(pair)
    if (against !== null) return [{ central: null, plan: against }]
    const ours = lead(central, pair, central.from)
    const less = proposed(pair)
    if (less !== null && ours?.level !== PROPOSES) return [{ central: ours?.text ?? null, plan: less.text }]
    const more = degree(pair)
    if (more !== null) return [more]
    if (ours === null) return wished(pair)
    if (window.head < SAME_HEAD) return []
    const place = placeOf(pair)
    const theirs = lead(plan, pair, place)
    if (theirs === null) {
      // "Quan tâm lựa chọn" that becomes "Lựa chọn" asks for the thing itself.
      const [, rest = ''] = foldedSide(central, pair.centralDocument).split(folded(ours.text), 2)
      const next = rest.split(' ').slice(0, THING).join(' ')
      return restated || ours.level > WISH || !folded(plan.textOf(place, plan.to)).startsWith(` ${next} `)
        ? []
        : [{ central: ours.text, plan: null }]
    }
    if (ours.level === theirs.level || (restated && Math.abs(ours.level - theirs.level) < STEPS)) return []
    // "…, hằng năm tổng kết" has the verb in another place; "khuyến khích thực hiện" lessens it.
    const verb = folded(ours.text)
    const there = foldedSide(plan, pair.centralDocument)
    if (there.includes(verb) && !there.includes(`${folded(theirs.text).trimEnd()}${verb}`)) return []
    return [{ central: ours.text, plan: theirs.text }]
  },
}

/** Words that name the thing that is asked for. */
const THING = 2
