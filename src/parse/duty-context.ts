import { namedBodies } from './body-names.js'
import { holderAt } from './duty-holders.js'
import { passagePhrase, phrase } from './phrase.js'
import type { Passage } from './passages.js'
import { trimEnd } from './trim.js'

/**
 * How duties are given in a passage: one by one (`assigned`), in passing (`policy`), as aims (`aims`), or not at all.
 */
export type DutyMode = 'assigned' | 'policy' | 'aims' | 'none'

/** A passage with what its place says about duties. */
export interface DutyPassage {
  readonly passage: Passage
  readonly mode: DutyMode
  /** Whom the heading above names (`1. Ban Tổ chức Huyện ủy`), or the lead-in before (`Giao Ban Tổ chức …:`). */
  readonly actor: string | null
}

/** Before a body in a heading: "Đối với ", "Trách nhiệm của ", "Giao " */
const HEADING_OPENING =
  /^(?:(?<about>đối\s+với|về\s+phía)|(?<given>trách\s+nhiệm(?:\s+thực\s+hiện)?\s+của|nhiệm\s+vụ(?:,\s+quyền\s+hạn)?\s+của|giao(?:\s+cho)?|đề\s+nghị|yêu\s+cầu|phân\s+công))\s+/u
const LONGEST_HEADING = 400
const NO_DUTIES = ['basis', 'situation', 'viewpoints', 'requirements', 'slogans']

/** Of the headings and clauses under one parent so many must name a body, for the parent to give duties. */
const MOST = 0.6

/** Reads passages in their order, so that a heading's actor holds for what lies below it. */
export function dutyPassages(passages: readonly Passage[]): DutyPassage[] {
  const words = new Map<string, Passage>()
  const headingActors = new Map<string, HeadingActor | null>()
  /** The last lead-in with a colon under each parent, for the bullets that follow it there. */
  const leadIns = new Map<string, string | null>()
  for (const passage of passages) if (passage.node !== null && !words.has(passage.node)) words.set(passage.node, passage)
  const headingActor = (id: string): HeadingActor | null => {
    const known = headingActors.get(id)
    if (known !== undefined) return known
    const heading = words.get(id)
    const actor = heading ? actorOfHeading(heading) : null
    headingActors.set(id, actor)
    return actor
  }
  const giving = parentsThatGive(passages, headingActor)

  let begun = false
  return passages.map((passage): DutyPassage => {
    begun ||= NUMBERED.includes(passage.type)
    const above = passage.ancestors.filter((id) => id !== null)
    const parent = above.at(-1) ?? ''
    const leadIn = passage.type === 'bullet' ? (leadIns.get(parent) ?? null) : null
    const given = passage.purposes.includes('implementation')
    // "2. Bí thư chi bộ, cán bộ thôn" among headings that name fields of work names one as well.
    const holds = (id: string): boolean =>
      given || headingActor(id)?.given === true || (headingActor(id)?.about === false && giving.has(parentOf(words.get(id))))
    const heading = above.findLast((id) => headingActor(id) !== null && holds(id))
    const actor = leadIn ?? (heading === undefined ? null : (headingActor(heading)?.name ?? null))
    if (passage.type !== 'bullet') leadIns.set(parent, passage.title ? null : (actorOfLeadIn(passage) ?? null))
    const clause = NUMBERED.includes(passage.type) && giving.has(parent)
    return { passage, mode: modeOf(passage, actor, clause, begun), actor }
  })
}

const NUMBERED: readonly string[] = ['item', 'section']
const parentOf = (passage: Passage | undefined): string => passage?.ancestors.filter((id) => id !== null).at(-1) ?? ''

/** The parents most of whose headings and numbered clauses begin with a body: "1. Sở Y tế", "2. Công an tỉnh sẵn sàng …" */
function parentsThatGive(passages: readonly Passage[], headingActor: (id: string) => HeadingActor | null): ReadonlySet<string> {
  const counts = new Map<string, { all: number; named: number }>()
  const seen = new Set<string>()
  for (const passage of passages) {
    const { node, type, title } = passage
    if (node === null || !NUMBERED.includes(type) || seen.has(node)) continue
    seen.add(node)
    const count = counts.get(parentOf(passage)) ?? { all: 0, named: 0 }
    count.all++
    const isNamed = title
      ? headingActor(node) !== null
      : holderAt(passagePhrase(passage), [0, passage.text.length], false) !== null
    if (isNamed) count.named++
    counts.set(parentOf(passage), count)
  }
  return new Set([...counts].filter(([, { all, named }]) => named >= all * MOST).map(([parent]) => parent))
}

/** "Giao Sở Nội vụ …", "Yêu cầu các đơn vị …" */
const ORDERS = /^(?:giao|yêu\s+cầu|đề\s+nghị)\s/u

/** Whom a heading names, and whether its words say that the duties below are theirs. */
interface HeadingActor {
  readonly name: string
  readonly given: boolean
  /** Whether they only say whom it concerns: "Đối với tập thể". */
  readonly about: boolean
}

function modeOf(passage: Passage, actor: string | null, clause: boolean, begun: boolean): DutyMode {
  const { purposes, type, ancestors } = passage
  if (passage.node === null || !['bullet', 'paragraph', 'item', 'section'].includes(type)) return 'none'
  if (purposes.includes('implementation')) return 'assigned'
  if (purposes.some((purpose) => NO_DUTIES.includes(purpose)) && !purposes.includes('tasks')) return 'none'
  if (actor !== null || clause) return 'assigned'
  if (purposes.includes('objectives')) return 'aims'
  // What stands before the first heading introduces, unless it is an order.
  if (ancestors.some((id) => id !== null) || type !== 'paragraph' || begun) return 'policy'
  return ORDERS.test(phrase(passage.text.slice(0, 40)).spelled) ? 'policy' : 'none'
}

/** The bodies that a heading consists of, or that its clause gives the duties below to. */
function actorOfHeading(passage: Passage): HeadingActor | null {
  const words = passage.text.trim()
  if (words.length > LONGEST_HEADING) return null
  const colon = words.endsWith(':')
  if (!passage.title && !colon) return null
  const source = phrase(words)
  const opening = HEADING_OPENING.exec(source.spelled)
  const from = opening?.[0].length ?? 0
  if (passage.purposes.includes('implementation') && LEVEL.test(source.spelled))
    return { name: trimmed(words), given: true, about: false }
  const named = namedBodies(source, from, words.length)
  if (!named) return null
  const clause =
    named.before === 'other' && (opening?.groups?.['given'] !== undefined || passage.purposes.includes('implementation'))
  const end = clause && WHICH.test(source.spelled.slice(named.span[1])) ? trimmed(words).length : named.span[1]
  const whole = /^[\s.:]*$/u.test(words.slice(end))
  // "Tổ đảng …, theo chức năng, nhiệm vụ được giao, thực hiện các nhiệm vụ sau:"
  const leads = named.before === 'predicate' && (colon || ENDS_IN_FOLLOWING.test(source.spelled))
  return whole || leads
    ? {
        name: words.slice(named.span[0], end),
        given: colon || opening?.groups?.['given'] !== undefined,
        about: opening?.groups?.['about'] !== undefined,
      }
    : null
}

const trimmed = (words: string): string => words.slice(...trimEnd(words, [0, words.length], ' .:'))

/** A heading that gives duties to all bodies of a level: "Cấp huyện" */
const LEVEL = /^cấp\s+(?:trung\s+ương|tỉnh|thành\s+phố|huyện|xã|cơ\s+sở)[\s.:]*$/u

/** All that follows the names tells which are meant: " có dự án", " chưa đạt chuẩn nông thôn mới", " đóng trên địa bàn huyện" */
const WHICH = /^\s*(?:có|đóng|nằm|đang|chưa|không|được|đã|là|với|tham\s+gia)(?:\s+[\p{sc=Latin}\d-]+){1,9}[\s.:]*$/u

/** "các nhiệm vụ sau", "một số nội dung sau" */
const ENDS_IN_FOLLOWING = /(?:sau|sau\s+đây|dưới\s+đây)\s*[.:]?$/u

/** The actor of a paragraph or item that ends in a colon: `Giao Ban Tổ chức Huyện ủy:`. */
function actorOfLeadIn(passage: Passage): string | null | undefined {
  if (!passage.text.trim().endsWith(':')) return undefined
  return actorOfHeading(passage)?.name ?? null
}
