import type { Assignment, DocumentNode } from '../model/document.js'
import { byItself } from '../model/kept-by-text.js'
import { passagePhrase, phrase, type Phrase, phraseOnce } from './phrase.js'
import { clausesOf, type Clause } from './clauses.js'
import type { When } from './deadlines.js'
import { dutyPassages, type DutyMode, type DutyPassage } from './duty-context.js'
import { closesOnly, namesPapers } from './formulas.js'
import { governing } from './governing.js'
import { inCharge, limitsIn, type Limit } from './limits.js'
import { noDuty } from './no-duty.js'
import { withLabels, type Row } from './labelled-duties.js'
import type { MergedCells } from './merged-cells.js'
import { type Passage, passagesOf } from './passages.js'
import { citationsOf } from './references.js'
import { tableAssignments } from './task-tables.js'
import { holderAt, hostIn, namesOnly, partnersIn } from './duty-holders.js'

/**
 * Finds who is to do what by when: one record for each pair of actor and deadline in a passage. Where duties are assigned
 * (implementation, below a body's name) every passage with an actor has one; elsewhere only what is bound to a date, a
 * recurrence or a condition, or laid on somebody by name.
 */
export function findAssignments(tree: DocumentNode, text: string, merged: MergedCells = new Map()): Assignment[] {
  const inTables = tableAssignments(tree, text, merged)
  const inWords = withLabels(dutyPassages(passagesOf(tree, text))).flatMap(({ context, labelled }) => {
    const { passage, mode } = context
    if (mode === 'none' || (passage.title && !isDuty(passage.text)) || passage.text.startsWith('|')) return []
    const rows = labelled ?? rowsIn(context)
    return rows.map(({ actor, coordinates, when, result, span }): Assignment => ({
      actor,
      coordinates,
      deadline: when?.deadline ?? null,
      condition: when?.condition ?? null,
      ...(result === undefined ? {} : { result }),
      quote: passage.text.slice(...span),
      node: passage.node,
      clean: [passage.span[0] + span[0], passage.span[0] + span[1]],
    }))
  })
  return inTables.length === 0 ? inWords : [...inWords, ...inTables].sort((a, b) => a.clean[0] - b.clean[0])
}

/** A heading that is a whole sentence with a subject gives a duty: "7. Giao Sở Y tế là cơ quan đầu mối, báo cáo trước ngày …" */
const isDuty = (text: string): boolean => text.trimEnd().endsWith('.') && holderAt(phrase(text), [0, text.length], false) !== null

/** No time without one: "30/9/2022", "năm 2023", "02 buổi/tháng", "trong 48 giờ", "02 lần" */
const UNIT_OF_TIME = /ngày|tuần|tháng|quý|năm|giờ|lần|mùng|kỳ|%|\d\s?[/.–-]\s?\d/u

/** The date of a cited document is no deadline: its figures are blotted out, in place. */
function withoutCitations(passage: Passage): Phrase {
  const source = passagePhrase(passage)
  const { text, spelled } = source
  if (!/\d/u.test(text) || !UNIT_OF_TIME.test(spelled)) return source
  const parts: string[] = []
  let at = 0
  for (const [from, to] of citationsOf(passage)) {
    parts.push(spelled.slice(at, from), spelled.slice(from, to).replace(/\d/gu, '_'))
    at = to
  }
  return { text, spelled: parts.join('') + spelled.slice(at) }
}

/** By what is known of the place of a passage: the rows of its words. */
const rowsByPlace = phraseOnce(() => new Map<string, readonly Row[]>())

/** The rows of a passage, each pair of actor and deadline once. */
function rowsIn(context: DutyPassage): readonly Row[] {
  const { passage, mode, actor } = context
  const words = passagePhrase(passage)
  const known = rowsByPlace(words)
  const place = JSON.stringify([passage.type, mode, actor])
  let rows = known.get(place)
  if (rows === undefined) {
    rows = unlike(rowsOf(withoutCitations(passage), words.text, { ...context, actor: actor === null ? null : byItself(actor) }))
    known.set(place, rows)
  }
  return rows
}

function rowsOf(source: Phrase, text: string, { passage, mode, actor: headed }: DutyPassage): Row[] {
  if (namesPapers(source)) return []
  const clauses = clausesOf(text)
  const limits = limitsIn(source, clauses)
  const rows: Row[] = []
  let actor = headed
  let coordinates: string | null = null
  /** Where a list of bodies began that a semicolon cut in two. */
  let listed = -1
  /** How many records there were where the sentence, or the last subject in it, began. */
  let begun = 0
  for (const [i, clause] of clauses.entries()) {
    const holder = holderAt(source, clause.span, headed !== null)
    const opensSentence = clause.span[0] === clause.sentence[0]
    if (opensSentence) listed = -1
    if (mode !== 'assigned' && opensSentence) actor = headed
    if (!holder && namesOnly(source, clause.span)) {
      if (listed < 0) listed = clause.span[0]
      continue
    }
    const none = holder ? null : noDuty(source, clause)
    if (none === 'past' || none === 'effect') continue
    if (holder && passage.type === 'paragraph' && closesOnly(source, clause.span, holder.predicate)) continue
    if (holder) {
      actor = text.slice(listed < 0 ? holder.span[0] : listed, holder.span[1])
      coordinates = null
    }
    listed = -1
    const partners = partnersIn(source, clause.span)
    if (partners) coordinates = text.slice(...partners)
    const charged = holder ? null : inCharge(source, clause.span)
    if (charged) {
      actor = text.slice(...charged.span)
      coordinates = partnersIn(source, clause.span) ? coordinates : null
    }
    const start = holder?.predicate ?? clause.span[0]
    // "phối hợp với Ban Tổ chức thường xuyên theo dõi": what is to be done begins behind those who help.
    const from = partners && TOGETHER.test(source.spelled.slice(start, partners[0])) ? partners[1] + 1 : start
    const limit = limits.get(i)
    const found = {
      source,
      clause,
      from,
      mode,
      actor,
      coordinates,
      bound: holder?.bound ?? charged !== null,
      held: holder !== null,
      beforeLimit: limits.get(i + 1)?.stated === true,
    }
    const own = none === 'forbidden' ? forbidden(found) : limit ? limited(found, limit) : unlimited(found)
    if (opensSentence) begun = rows.length
    const before = rows.slice(begun)
    // "Xây dựng Đề án; trình Ban Thường vụ trước ngày 15/9": what is handed in by then is to be made by then.
    const first = before[0]
    const handsIn = !holder && isDated(own) && HANDS_IN.test(source.spelled.slice(...clause.span))
    if (first && handsIn && before.every(({ when }) => when === null))
      rows.splice(begun, before.length, ...own.map((row): Row => ({ ...row, span: [first.span[0], row.span[1]] })))
    else rows.push(...own)
    if (holder) begun = rows.length - own.length
  }
  return rows
}

/** All that stands before the partners: "chủ trì, phối hợp với ", "phối hợp chặt chẽ với " */
const TOGETHER = /^(?:chủ\s+trì,?\s+(?:và\s+)?)?phối\s+hợp(?:\s+(?:chặt\s+chẽ|đồng\s+bộ|với|cùng))*\s+$/u

/** Ends what was begun before the semicolon: "trình Ban Thường vụ …", "gửi Sở Tài chính …", "phát hành …" */
const HANDS_IN = /^(?:trình|gửi|phát\s+hành|ban\s+hành|công\s+bố|xong)(?!\p{sc=Latin})/u

const isDated = (rows: readonly Row[]): boolean =>
  rows.length > 0 &&
  rows.every(({ when }) => when?.deadline !== undefined && when.deadline !== null && when.deadline.kind !== 'recurring')

/** What nobody may do before a day has no deadline: it stays a duty of whom the heading names, and no more. */
const forbidden = ({ actor, coordinates, mode, clause }: Found): Row[] =>
  actor !== null && mode === 'assigned' ? [{ actor, coordinates, when: null, span: clause.span }] : []

interface Found {
  readonly source: Phrase
  readonly clause: Clause
  /** Where what is to be done begins. */
  readonly from: number
  readonly mode: DutyMode
  readonly actor: string | null
  readonly coordinates: string | null
  readonly bound: boolean
  /** Whether the clause itself names who is to do it. */
  readonly held: boolean
  /** Whether the next clause states the limit that holds for this one. */
  readonly beforeLimit: boolean
}

/** A clause under a limit that holds for several: one record, at the clause that states it. */
function limited(found: Found, limit: Limit): Row[] {
  const { source, clause, coordinates, mode } = found
  const host = found.actor === null ? hostIn(source, clause.span) : null
  const actor = host ? source.text.slice(...host) : found.actor
  if (mode === 'aims' && limit.when.deadline === null) return []
  if (!limit.stated && actor === null && !(limit.bare && found.beforeLimit)) return []
  return [{ actor, coordinates, when: limit.when, span: clause.span }]
}

/** A clause that speaks of a thing, not of what somebody is to do: "Điều 5 …", "Kinh phí thực hiện …", "Kế hoạch này được …", "Trưởng đoàn: đồng chí …" */
const NO_DUTY =
  /^(?:điều\s+\d|nội\s+dung|kinh\s+phí|nguồn\s+kinh\s+phí|hồ\s+sơ|việc|danh\s+sách|số\s+lượng|kết\s+quả|thời\s+gian|\p{sc=Latin}+\s+\p{sc=Latin}+\s+này|[^:]{1,60}:\s*(?:các\s+)?(?:đồng\s+chí|ông|bà))(?!\p{sc=Latin})/u

/** Ends words that only lead to what stands below: "thực hiện các nhiệm vụ sau:" */
const FOLLOWS = /(?<!\p{sc=Latin})(?:sau|sau\s+đây|dưới\s+đây)\s*:\s*$/u

/** A clause with its own times, or none. */
function unlimited(found: Found): Row[] {
  const { source, clause, mode, actor, coordinates, bound } = found
  const { whens, ungoverned } = governing(source, clause, found.from, mode, found.held)
  const row = (when: When | null): Row => ({ actor, coordinates, when, span: clause.span })
  const leadsIn = found.held && clause.span[1] >= source.text.length - 1 && FOLLOWS.test(source.spelled.slice(-20))
  const rows = whens.map(({ agent, ...when }) =>
    agent ? { ...row(when), actor: source.text.slice(...agent), coordinates: null } : row(when),
  )
  if (actor === null || leadsIn) return rows
  if (mode === 'assigned')
    return ungoverned && !NO_DUTY.test(source.spelled.slice(clause.span[0], clause.span[0] + 40)) ? [row(null), ...rows] : rows
  return bound && rows.length === 0 ? [row(null)] : rows
}

/** One record for each pair of actor and deadline; a limit's quote reaches from the first clause it holds for to itself. */
function unlike(rows: readonly Row[]): Row[] {
  const byPair = new Map<string, Row>()
  for (const row of rows) {
    const { actor, when } = row
    const key = JSON.stringify([actor, when?.deadline?.normalized ?? when?.deadline?.text ?? when?.condition ?? null])
    const first = byPair.get(key)
    if (!first) byPair.set(key, row)
    else if (first.when !== null && first.when === when) byPair.set(key, { ...first, span: [first.span[0], row.span[1]] })
  }
  return [...byPair.values()]
}
