import type { Directive, Reference, Target } from '../../model/document.js'
import type { Span } from '../../model/span.js'
import { dateAt } from '../../vietnamese/dates.js'
import { NUMBER, parseNumber } from '../../vietnamese/numbers.js'
import { visible } from '../visible.js'
import { escaped } from '../xml.js'
import { workOf, type Agents } from './agents.js'
import type { Mark } from './marks.js'
import { workAddress } from './naming.js'

const attribute = (text: string): string => escaped(visible(text))

/** What parts the members of a list of documents. @example ", " of "18-NQ/TW, 19-NQ/TW", " và " */
const BETWEEN = /(?:[\s,;]|(?<=\s)và(?=\s))+$/u

/**
 * Each reference as `<ref>`, and each "Nghị quyết nêu trên" that means one document; of a list ("Nghị quyết số 18-NQ/TW,
 * 19-NQ/TW") each member apart, the first with the type.
 */
export function referenceMarks(directive: Directive): Mark[] {
  const { references, selfReferences, anaphora, clean } = directive
  const own = workAddress(workOf(directive))
  const all = [
    ...references.map((reference) => ({ span: reference.clean, href: addressOf(reference) })),
    ...selfReferences.map((reference) => ({ span: reference.clean, href: own })),
    ...anaphora.flatMap(({ clean: span, resolved: [meant, ...others] }) =>
      meant === undefined || others.length > 0 ? [] : [{ span, href: workAddress({ ...meant, name: meant.evidence }) }],
    ),
  ].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])
  return all.flatMap(({ span: [from, to], href }, at) => {
    const next = all[at + 1]?.span[0] ?? Infinity
    const before = next < to ? clean.text.slice(from, next).replace(BETWEEN, '') : null
    const span: Span = [from, before === null ? to : from + before.length]
    return span[1] > span[0] ? [{ span, open: `<ref href="${attribute(href)}">`, close: '</ref>', rank: 0 }] : []
  })
}

/** Address of the work that a passage cites, by what the document says of it elsewhere too. */
export const addressOf = ({ type, number, date, quote, resolved }: Reference): string =>
  workAddress({
    type: resolved?.type ?? type,
    number: resolved?.number ?? number,
    date: resolved?.date ?? date,
    name: resolved?.evidence ?? quote,
  })

/** Where a date in figures or words may begin. @example the "16" of "16/6/2022", "16 tháng 6 năm 2022" */
const DATE_START = /(?<!\d)\d{1,2}(?=\s?[/.-]\s?\d|\s+tháng)/gu
/** Points stand in numbers of sections too. @example "ngày " before "3.2.2020" */
const DAY_BEFORE = /ngày\s*$/iu

/** Every day of the calendar that the text names, as `<date>`. */
export function dateMarks(text: string): Mark[] {
  const marks: Mark[] = []
  let end = 0
  for (const { index, 0: day } of text.matchAll(DATE_START)) {
    if (index < end) continue
    const found = dateAt(text, index)
    if (found === null) continue
    const points = text.startsWith('.', index + day.length)
    if (points && !DAY_BEFORE.test(text.slice(Math.max(0, index - 8), index))) continue
    end = found.to
    marks.push({ span: [index, end], open: `<date date="${found.iso}">`, close: '</date>', rank: 2 })
  }
  return marks
}

const FIGURES = new RegExp(`(?<![\\d.,])(?:${NUMBER})`, 'gu')
/** A unit stands this near behind its figure. */
const NEAR = 40

/** Where the figure of a target stands, with its unit; null where it is spelled out. */
function figureIn({ quote, value, valueMax, unit }: Target): Span | null {
  const found = [...quote.matchAll(FIGURES)]
  const first = found.findIndex(({ 0: figure }) => parseNumber(figure) === value)
  const begin = found[first]
  if (begin === undefined) return null
  const last = valueMax === null ? undefined : found.slice(first + 1).find(({ 0: figure }) => parseNumber(figure) === valueMax)
  const end = last ?? begin
  const to = end.index + end[0].length
  const behind = quote.slice(to, to + NEAR)
  const unitAt = unit === null ? -1 : behind.search(/\S/u)
  return [begin.index, unit !== null && unitAt >= 0 && behind.startsWith(unit, unitAt) ? to + unitAt + unit.length : to]
}

/** A target in short: comparator, value or range, unit, per. @example ">=90 %", "3..4 %/năm", "decrease >=10 %", "~30 hợp tác xã" */
function normalized({ comparator, value, valueMax, unit, per, direction, approximate }: Target): string {
  const amount = valueMax === null ? `${comparator === 'range' ? '' : comparator}${value}` : `${value}..${valueMax}`
  const change = `${direction === undefined ? '' : `${direction} `}${approximate ? '~' : ''}`
  return `${change}${amount}${unit === null ? '' : ` ${unit}`}${per === null ? '' : `/${per}`}`
}

/** The figures of targets and of the present state as `<quantity>`. */
export function quantityMarks({ targets, baselines }: Directive, { refer }: Agents): Mark[] {
  const marksOf = (quantities: readonly Target[], concept: string): Mark[] =>
    quantities.flatMap((target) => {
      const figure = figureIn(target)
      if (figure === null) return []
      const from = target.clean[0]
      return {
        span: [from + figure[0], from + figure[1]] as const,
        open: `<quantity refersTo="${refer('concept', concept)}" normalized="${attribute(normalized(target))}">`,
        close: '</quantity>',
        rank: 3,
      }
    })
  return [...marksOf(targets, 'Chỉ tiêu'), ...marksOf(baselines, 'Hiện trạng')]
}

/** Who leads and who takes part, where an assignment names them in its own words, as `<organization>`. */
export function agentMarks({ assignments }: Directive, { refer }: Agents): Mark[] {
  return assignments.flatMap(({ actor, coordinates, quote, clean: [from] }) =>
    [actor, coordinates].flatMap((name) => {
      const at = name === null || name === '' ? -1 : quote.indexOf(name)
      if (name === null || at < 0) return []
      const span: Span = [from + at, from + at + name.length]
      return [{ span, open: `<organization refersTo="${refer('organization', name)}">`, close: '</organization>', rank: 3 }]
    }),
  )
}
