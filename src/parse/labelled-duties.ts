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
  readonly span: Span
}

/** A passage with the records that its labels give; without labels, its sentences are to be read. */
export interface LabelledPassage {
  readonly context: DutyPassage
  readonly labelled: readonly Row[] | null
}

/**
 * In a respelled text: "Cơ quan chủ trì: ", "Đơn vị thực hiện: ", "Chủ trì: "; "Cơ quan phối hợp: "; "Thời gian hoàn thành: "
 */
const LABEL =
  /(?:^|[.;,(]\s{0,3})(?:-\s)?(?:(?<lead>(?:(?:cơ\s+quan|đơn\s+vị|bộ\s+phận|người|ban)\s+)?(?:chủ\s+trì|đầu\s+mối|phụ\s+trách)(?:\s+(?:thực\s+hiện|tham\s+mưu|tổ\s+chức))?|(?:cơ\s+quan|đơn\s+vị|bộ\s+phận|người)\s+(?:thực\s+hiện|tham\s+mưu|tổ\s+chức))|(?<partner>(?:(?:cơ\s+quan|đơn\s+vị|bộ\s+phận)\s+)?phối\s+hợp(?:\s+thực\s+hiện)?)|(?<time>(?:thời\s+gian|thời\s+hạn|tiến\s+độ)(?:\s+(?:thực\s+hiện|hoàn\s+thành|tổ\s+chức|trình))?))\s?:\s?/gu

interface Label {
  readonly kind: 'lead' | 'partner' | 'time'
  readonly value: Span
}

function labelsIn({ text, spelled }: Phrase): Label[] {
  const matches = [...spelled.matchAll(LABEL)]
  return matches.map(({ groups, index, 0: words }, i): Label => {
    const kind = groups?.['lead'] !== undefined ? 'lead' : groups?.['partner'] !== undefined ? 'partner' : 'time'
    // A time is read with its label: "Thời gian: 30/9/2022" is a limit, "30/9/2022" alone is none.
    const from = kind === 'time' ? index + words.search(/t/u) : index + words.length
    return { kind, value: trimEnd(text, [from, matches[i + 1]?.index ?? text.length], ' .;,)') }
  })
}

/**
 * Reads lines of labels (`Cơ quan chủ trì: … Cơ quan phối hợp: … Thời gian: …`), in one passage or one below the other
 * under one parent: one record, where the lead is named.
 */
export function withLabels(passages: readonly DutyPassage[]): LabelledPassage[] {
  const results = passages.map((context): { context: DutyPassage; labelled: Row[] | null } => ({ context, labelled: null }))
  for (const [i, result] of results.entries()) {
    const { passage, mode } = result.context
    if (mode === 'none' || passage.title || result.labelled || !passage.text.includes(':')) continue
    const source = phrase(passage.text)
    const labels = labelsIn(source)
    const lead = labels.find(({ kind }) => kind === 'lead')
    if (!lead || !namedBodies(source, lead.value[0], lead.value[1])) continue
    let row = read(source, labels, { actor: null, coordinates: null, when: null, span: [0, passage.text.length] })
    for (const below of results.slice(i + 1, i + 3)) {
      if (below.context.passage.ancestors.at(-1) !== passage.ancestors.at(-1)) break
      const other = phrase(below.context.passage.text)
      const more = labelsIn(other)
      if (more.length === 0 || more.some(({ kind }) => kind === 'lead') || (more[0]?.value[0] ?? 0) > LONGEST_LABEL) break
      row = { ...read(other, more, row), span: row.span }
      below.labelled = []
    }
    result.labelled = [row]
  }
  return results
}

const LONGEST_LABEL = 48

function read(source: Phrase, labels: readonly Label[], row: Row): Row {
  return labels.reduce<Row>((known, { kind, value }) => {
    const words = source.text.slice(...value)
    if (kind === 'time') return { ...known, when: limitIn(source, value) }
    return kind === 'lead' ? { ...known, actor: words } : { ...known, coordinates: words }
  }, row)
}
