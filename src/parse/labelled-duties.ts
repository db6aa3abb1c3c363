import type { Span } from '../model/span.js'
import { namedBodies } from './body-names.js'
import { phrase, type Phrase } from './phrase.js'
import { limitIn, type When } from './deadlines.js'
import type { DutyPassage } from './duty-context.js'
import { trimEnd } from './trim.js'

/** What an assignment is made from. The span is in the passage. */
export interface Row {
  readonly actor: string | null
  readonly coordinates: string | null
  readonly when: When | null
  /** "Sản phẩm", where a label of its own names it. */
  readonly result?: string
  readonly span: Span
}

/** A passage with the records that its labels give; without labels, its sentences are to be read. */
export interface LabelledPassage {
  readonly context: DutyPassage
  readonly labelled: readonly Row[] | null
}

/** Who leads: "Cơ quan chủ trì", "Đơn vị thực hiện", "Phân công", "Chịu trách nhiệm chính" */
const LEAD =
  '(?:(?:cơ\\s+quan(?:,\\s+đơn\\s+vị)?|đơn\\s+vị|bộ\\s+phận|người|ban|cán\\s+bộ|đồng\\s+chí|lãnh\\s+đạo)\\s+)?(?:chủ\\s+trì|đầu\\s+mối|phụ\\s+trách|chịu\\s+trách\\s+nhiệm(?:\\s+chính)?)(?:\\s+(?:thực\\s+hiện|tham\\s+mưu|tổ\\s+chức|soạn\\s+thảo))?|(?:cơ\\s+quan(?:,\\s+đơn\\s+vị)?|đơn\\s+vị|bộ\\s+phận|người)\\s+(?:thực\\s+hiện|tham\\s+mưu|tổ\\s+chức|soạn\\s+thảo)|phân\\s+công(?:\\s+(?:thực\\s+hiện|nhiệm\\s+vụ))?'
/** Who helps: "Cơ quan phối hợp", "Phối hợp thực hiện" */
const PARTNER = '(?:(?:cơ\\s+quan(?:,\\s+đơn\\s+vị)?|đơn\\s+vị|bộ\\s+phận)\\s+)?phối\\s+hợp(?:\\s+(?:thực\\s+hiện|với))?'
/** By when: "Thời gian", "Thời hạn hoàn thành", "Tiến độ" */
const TIME =
  '(?:thời\\s+gian|thời\\s+hạn|tiến\\s+độ|thời\\s+điểm)(?:\\s+(?:triển\\s+khai|dự\\s+kiến))?(?:\\s+(?:thực\\s+hiện|hoàn\\s+thành|tổ\\s+chức|trình|ban\\s+hành|tiến\\s+hành))?'
/** What is there at the end: "Sản phẩm", "Kết quả đầu ra" */
const RESULT = '(?:dự\\s+kiến\\s+)?(?:sản\\s+phẩm|kết\\s+quả)(?:\\s+(?:đầu\\s+ra|dự\\s+kiến|đạt\\s+được))?'

/** In a respelled text, at its head or behind a stop: "Cơ quan chủ trì: ", "; phối hợp: ", ". Thời gian hoàn thành: " */
const LABEL = new RegExp(
  `(?:^|[.;,(]\\s{0,3})(?:[-+]\\s)?(?:(?<lead>${LEAD})|(?<partner>${PARTNER})|(?<time>${TIME})|(?<result>${RESULT}))\\s?:\\s?`,
  'gu',
)

interface Label {
  readonly kind: 'lead' | 'partner' | 'time' | 'result'
  readonly value: Span
  /** Whether it opens the passage. */
  readonly first: boolean
}

function labelsIn({ text, spelled }: Phrase): Label[] {
  const matches = [...spelled.matchAll(LABEL)]
  return matches.map(({ groups, index, 0: words }, i): Label => {
    const kind = (['lead', 'partner', 'time'] as const).find((name) => groups?.[name] !== undefined) ?? 'result'
    // A time is read with its label: "Thời gian: 30/9/2022" is a limit, "30/9/2022" alone is none.
    const from = kind === 'time' ? index + words.search(/t/u) : index + words.length
    return { kind, value: trimEnd(text, [from, matches[i + 1]?.index ?? text.length], ' .;,)'), first: index === 0 }
  })
}

/** Whether words begin with such a label, and say nothing of the task itself: `Cơ quan chủ trì: Sở Nội vụ`. */
export const opensWithLabel = (words: string): boolean => labelsIn(phrase(words.slice(0, LONGEST_LABEL)))[0]?.first === true

const LONGEST_LABEL = 60

/**
 * Reads lines of labels (`Cơ quan chủ trì: … Cơ quan phối hợp: … Thời gian: …`), in one passage or one below the other
 * under one parent, in any order: one record, where the lead is named.
 */
export function withLabels(passages: readonly DutyPassage[]): LabelledPassage[] {
  const results = passages.map((context): { context: DutyPassage; labelled: Row[] | null } => ({ context, labelled: null }))
  const read = results.map(({ context: { passage, mode } }): Labelled | null => {
    if (mode === 'none' || passage.title || !passage.text.includes(':') || passage.text.startsWith('|')) return null
    const source = phrase(passage.text)
    const labels = labelsIn(source)
    return labels.length === 0 ? null : { source, labels, parent: passage.ancestors.at(-1) }
  })
  for (let at = 0; at < read.length; at++) {
    const run = [at]
    while (goesOn(read, run)) run.push(run.length + at)
    const leads = run.find((index) => namesLead(read[index] ?? null))
    if (leads === undefined) continue
    const nothing: Row = { actor: null, coordinates: null, when: null, span: [0, passages[leads]?.passage.text.length ?? 0] }
    const row = run.reduce<Row>((known, index) => filled(read[index] ?? null, known), nothing)
    for (const index of run) {
      const result = results[index]
      if (result) result.labelled = index === leads ? [row] : []
    }
    at = run.at(-1) ?? at
  }
  return results
}

interface Labelled {
  readonly source: Phrase
  readonly labels: readonly Label[]
  readonly parent: string | null | undefined
}

/** A label of the lead with a body behind it; a line that opens with the label may name anybody. */
function namesLead(read: Labelled | null): boolean {
  const lead = read?.labels.find(({ kind }) => kind === 'lead')
  if (!read || !lead || lead.value[0] >= lead.value[1]) return false
  return lead.first || namedBodies(read.source, lead.value[0], lead.value[1]) !== null
}

/** Whether the next passage goes on with labels of its own, about the same task. */
function goesOn(read: readonly (Labelled | null)[], run: readonly number[]): boolean {
  const first = read[run[0] ?? 0]
  const next = read[(run.at(-1) ?? 0) + 1]
  if (!first || !next || first.parent !== next.parent || next.labels[0]?.first !== true) return false
  const kinds = run.flatMap((index) => read[index]?.labels.map(({ kind }) => kind) ?? [])
  // The same label again is about the next task.
  return !next.labels.some(({ kind }) => kinds.includes(kind))
}

function filled(read: Labelled | null, row: Row): Row {
  if (!read) return row
  const { source, labels } = read
  return labels.reduce<Row>((known, { kind, value }) => {
    const words = source.text.slice(...value)
    if (kind === 'time') return { ...known, when: limitIn(source, value, true) ?? known.when }
    if (kind === 'result') return { ...known, result: words }
    return kind === 'lead' ? { ...known, actor: words } : { ...known, coordinates: words }
  }, row)
}
