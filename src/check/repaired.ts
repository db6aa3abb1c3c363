import type { CleanText, Repair } from '../model/clean-text.js'
import type { Span } from '../model/span.js'

/** A change of the source text that needs no judgement. */
export interface Fix {
  readonly span: Span
  readonly replacement: string
}

/** A figure in any script. @example "2" of "２１" */
const FIGURES = /\p{Nd}/gu
const figuresIn = (text: string): string => (text.match(FIGURES) ?? []).join('')

/** In order, the first of those that overlap. */
export function inOrder(fixes: readonly Fix[]): Fix[] {
  let end = 0
  return [...fixes]
    .sort((one, other) => one.span[0] - other.span[0] || one.span[1] - other.span[1])
    .filter(({ span }) => {
      if (span[0] < end) return false
      end = span[1]
      return true
    })
}

/** Whether a repair is sure enough and leaves all figures as they are. */
const isCertain = ({ confidence, before, after }: Repair, least: number): boolean =>
  confidence >= least && figuresIn(before) === figuresIn(after)

/**
 * What repairs change in the source; nothing where one of them is unsure or touches a figure, as half of them mends nothing.
 *
 * @param least how sure each has to be, 0 to 1
 */
export const fixesOf = (repairs: readonly Repair[], least = 1): Fix[] =>
  repairs.every((repair) => isCertain(repair, least))
    ? inOrder(repairs.map(({ source, after }) => ({ span: source, replacement: after })))
    : []

/** The repairs that certain steps made, in the order of the text. */
export const repairsBy = ({ repairs }: CleanText, isOne: (step: string) => boolean): Repair[] =>
  repairs.filter(({ step }) => isOne(step))

/** Letters and marks on either side of a change within a word. @example "c" and "ờng" around "ƣ" */
const WORD_BEFORE = /\S{0,30}$/u
const WORD_BEHIND = /^\S{0,30}/u

/** The word around a passage. @example [9, 10] of "tăng cƣờng" → [7, 11] */
export function wordAround(text: string, [from, to]: Span): Span {
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, from - 30), from))?.[0].length ?? 0
  const behind = WORD_BEHIND.exec(text.slice(to, to + 30))?.[0].length ?? 0
  return [from - before, to + behind]
}

/** A word without the signs around it. @example "cường," → "cường" */
export const alike = (word = ''): string => word.replace(/^[\s(“"]+|[\s,.;:)”"]+$/gu, '')

/** The first words that repairs changed, as examples. @example "cña → của, §¶ng → Đảng" */
export function examplesOf({ source, text }: CleanText, repairs: readonly Repair[]): string {
  const words = repairs
    .slice(0, 20)
    .map((repair) => [
      source.text.slice(...wordAround(source.text, repair.source)),
      text.slice(...wordAround(text, repair.clean)),
    ])
  return [...new Set(words.map(([before, after]) => `${alike(before)} → ${alike(after)}`))].slice(0, 3).join(', ')
}
