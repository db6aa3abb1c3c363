import { namedBodies } from './body-names.js'
import { phrase } from './phrase.js'
import type { Passage } from './passages.js'

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
const HEADING_OPENING = /^(?:đối\s+với|về\s+phía|trách\s+nhiệm\s+của|nhiệm\s+vụ\s+của|giao(?:\s+cho)?|đề\s+nghị|yêu\s+cầu)\s+/u
const LONGEST_HEADING = 400
const NO_DUTIES = ['basis', 'situation', 'viewpoints', 'requirements', 'slogans']

/** Reads passages in their order, so that a heading's actor holds for what lies below it. */
export function dutyPassages(passages: readonly Passage[]): DutyPassage[] {
  const words = new Map<string, Passage>()
  const headingActors = new Map<string, string | null>()
  /** The last lead-in with a colon under each parent, for the bullets that follow it there. */
  const leadIns = new Map<string, string | null>()
  for (const passage of passages) if (passage.node !== null && !words.has(passage.node)) words.set(passage.node, passage)

  const headingActor = (id: string): string | null => {
    const known = headingActors.get(id)
    if (known !== undefined) return known
    const heading = words.get(id)
    const actor = heading ? actorOfHeading(heading) : null
    headingActors.set(id, actor)
    return actor
  }

  return passages.map((passage): DutyPassage => {
    const above = passage.ancestors.filter((id) => id !== null)
    const parent = above.at(-1) ?? ''
    const leadIn = passage.type === 'bullet' ? (leadIns.get(parent) ?? null) : null
    const actor = leadIn ?? above.map(headingActor).findLast((found) => found !== null) ?? null
    if (passage.type !== 'bullet') leadIns.set(parent, passage.title ? null : (actorOfLeadIn(passage) ?? null))
    return { passage, mode: modeOf(passage, actor), actor }
  })
}

function modeOf(passage: Passage, actor: string | null): DutyMode {
  const { purposes, type, ancestors } = passage
  if (passage.node === null || !['bullet', 'paragraph', 'item', 'section'].includes(type)) return 'none'
  if (purposes.includes('implementation')) return 'assigned'
  if (purposes.some((purpose) => NO_DUTIES.includes(purpose)) && !purposes.includes('tasks')) return 'none'
  if (actor !== null) return 'assigned'
  if (purposes.includes('objectives')) return 'aims'
  // What stands before the first heading introduces.
  return ancestors.some((id) => id !== null) || type !== 'paragraph' ? 'policy' : 'none'
}

/** The bodies that a heading consists of, or that its clause gives the duties below to. */
function actorOfHeading(passage: Passage): string | null {
  const words = passage.text.trim()
  if (words.length > LONGEST_HEADING) return null
  const colon = words.endsWith(':')
  if (!passage.title && !colon) return null
  const source = phrase(words)
  const from = HEADING_OPENING.exec(source.spelled)?.[0].length ?? 0
  const named = namedBodies(source, from, words.length)
  if (!named) return null
  const whole = /^[\s.:]*$/u.test(words.slice(named.span[1]))
  // "Tổ đảng …, theo chức năng, nhiệm vụ được giao, thực hiện các nhiệm vụ sau:"
  const leads = named.before === 'predicate' && (colon || ENDS_IN_FOLLOWING.test(source.spelled))
  return whole || leads ? words.slice(...named.span) : null
}

/** "các nhiệm vụ sau", "một số nội dung sau" */
const ENDS_IN_FOLLOWING = /(?:sau|sau\s+đây|dưới\s+đây)\s*[.:]?$/u

/** The actor of a paragraph or item that ends in a colon: `Giao Ban Tổ chức Huyện ủy:`. */
function actorOfLeadIn(passage: Passage): string | null | undefined {
  if (!passage.text.trim().endsWith(':')) return undefined
  return actorOfHeading(passage)
}
