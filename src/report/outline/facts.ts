import type { Assignment, Directive, Reference, Target } from '../../model/document.js'
import { customaryDate } from '../customary-date.js'
import type { Style } from '../format.js'
import { messageRecords } from '../source.js'
import { cut, pad, widest, wrap } from '../typeset.js'
import { visible } from '../visible.js'

/** Of places that cite a document so many are named. */
const PLACES = 6
/** No column of ids is wider. */
const WIDEST_ID = 20

/** A fact with the place where it stands. */
interface Fact {
  readonly place: string
  readonly words: string
}

/** Facts below a title, the place of each before it; nothing for none. */
function section(title: string, facts: readonly Fact[], { paint, width }: Style): string[] {
  if (facts.length === 0) return []
  const shown = facts.map(({ place, words }) => ({ place: cut(visible(place), WIDEST_ID), words: visible(words) }))
  const places = widest(shown.map(({ place }) => place))
  const faint = paint?.faint ?? ((text: string) => text)
  return [
    [
      paint?.strong(title) ?? title,
      ...shown.flatMap(({ place, words }) => {
        const [first = '', ...rest] = wrap(words, width, ' '.repeat(places === 0 ? 2 : places + 4))
        return [`  ${faint(pad(place, places))}${first.slice(places + 2)}`.trimEnd(), ...rest]
      }),
    ].join('\n'),
  ]
}

const placeOf = (node: string | null, { say }: Style): string => node ?? say('tree.outside')

/** A number as the language writes it. @example 2000 → "2.000" and 4.41 → "4,41" in Vietnamese */
function figure(value: number, language: Style['language']): string {
  const [whole = '', decimals] = String(value).split('.')
  const [group, mark] = language === 'vi' ? ['.', ','] : [',', '.']
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, group)
  return decimals === undefined ? grouped : grouped + mark + decimals
}

const SIGNS: Readonly<Record<Target['comparator'], string>> = { '>=': '≥ ', '>': '> ', '<=': '≤ ', '<': '< ', '=': '', range: '' }

/** A target: what, how much, by when. @example "đảng viên mới kết nạp: > 2.000 đảng viên/năm (2025)", "Giảm biên chế: giảm ≥ 10%" */
function targetWords(target: Target, { language, say }: Style): string {
  const { metric, comparator, value, valueMax, unit, per, years, direction, approximate } = target
  const change = direction === undefined ? '' : `${say(`tree.${direction}`)} `
  const amount = figure(value, language) + (valueMax === null ? '' : `–${figure(valueMax, language)}`)
  const measured = unit === null ? amount : unit === '%' ? `${amount}%` : `${amount} ${unit}`
  const due = years.length === 0 ? '' : ` (${years.join(', ')})`
  return `${metric === '' ? '' : `${metric}: `}${change}${approximate ? '≈ ' : ''}${SIGNS[comparator]}${measured}${per === null ? '' : `/${per}`}${due}`
}

/** Of the words of an assignment so many letters tell it from others in the same node. */
const TELLING = 60

/**
 * An assignment: who, with whom, by when, on what condition. The work stands in the outline under the same id.
 *
 * @param alone whether it is the only one there: else its first words are said too
 */
function assignmentWords(assignment: Assignment, alone: boolean, { say }: Style): string {
  const { actor, coordinates, deadline, condition, quote } = assignment
  const work = actor !== null && quote.startsWith(actor) ? quote.slice(actor.length).trim() : quote
  const isWaiting = condition !== null && deadline?.text.includes(condition) === true
  const parts = [
    actor ?? say('tree.nobody'),
    coordinates === null ? null : say('tree.coordinates', { names: coordinates }),
    deadline === null ? null : say('assigned.deadline', { deadline: deadline.text }),
    condition === null || isWaiting ? null : say('tree.condition', { text: condition }),
    alone ? null : `“${cut(work.slice(0, 8 * TELLING), TELLING)}”`,
  ]
  return parts.filter((part) => part !== null).join('; ')
}

/** A document that is cited: type and number, day, issuer; else the words that cite it. */
function citedWords({ type, number, date, issuer, quote, resolved }: Reference, { say, language }: Style): string {
  const known = { type: resolved?.type ?? type, number: resolved?.number ?? number, date: resolved?.date ?? date }
  if (known.number === null) return quote
  const name = [known.type, known.number].filter((part) => part !== null).join(' ')
  const day = known.date === null ? null : say('tree.dated', { date: customaryDate(known.date, language) })
  return [[name, day].filter((part) => part !== null).join(' '), resolved?.issuer ?? issuer]
    .filter((part) => part !== null)
    .join(', ')
}

/** The documents that are cited, each once, with the places. */
function cited({ references }: Directive, style: Style): Fact[] {
  const byName = new Map<string, { readonly words: string; readonly known: number; readonly places: string[] }>()
  for (const reference of references) {
    const { resolved } = reference
    const number = resolved?.number ?? reference.number
    const date = resolved?.date ?? reference.date
    const key = number === null ? reference.quote.toLowerCase() : `${number}\n${date ?? ''}`
    // Of several wordings the first that says most.
    const says = [number, date, resolved?.issuer ?? reference.issuer].filter((field) => field !== null).length
    const before = byName.get(key)
    const places = before?.places ?? []
    const entry =
      before !== undefined && before.known >= says ? before : { words: citedWords(reference, style), known: says, places }
    const place = placeOf(reference.node, style)
    if (!places.includes(place) && places.length <= PLACES) places.push(place)
    byName.set(key, entry)
  }
  return [...byName.values()].map(({ words, places }) => {
    const named = places.slice(0, PLACES).join(', ') + (places.length > PLACES ? ', …' : '')
    return { place: '', words: `${words} [${named}]` }
  })
}

/** What was found in a document besides its outline, section by section: documents cited, targets, assignments, what was noticed. */
export function factSections(directive: Directive, style: Style): string[] {
  const { say } = style
  const { targets, baselines, qualitativeTargets, assignments, clean, messages } = directive
  const times = new Map<string | null, number>()
  for (const { node } of assignments) times.set(node, (times.get(node) ?? 0) + 1)
  const target = (found: Target): Fact => ({ place: placeOf(found.node, style), words: targetWords(found, style) })
  return [
    ...section(say('tree.cited'), cited(directive, style), style),
    ...section(
      say('tree.targets'),
      [
        ...targets.map(target),
        ...qualitativeTargets.map(({ node, quote }) => ({
          place: placeOf(node, style),
          words: say('tree.in-words', { text: quote }),
        })),
      ],
      style,
    ),
    ...section(say('tree.baselines'), baselines.map(target), style),
    ...section(
      say('tree.assignments'),
      assignments.map((found) => {
        const alone = found.node !== null && (times.get(found.node) ?? 0) < 2
        return { place: placeOf(found.node, style), words: assignmentWords(found, alone, style) }
      }),
      style,
    ),
    ...section(
      say('tree.noticed'),
      messageRecords([...clean.messages, ...messages], say).map(({ reason }) => ({ place: '', words: reason })),
      style,
    ),
  ]
}
