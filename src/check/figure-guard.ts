import type { FindingFix } from '../model/finding.js'

/** Figures, in whichever script; superscripts are letters of encodings of the time before Unicode. */
const NO_FIGURE = /\P{Nd}+/gu
const figures = (text: string): string => text.replace(NO_FIGURE, '')
const FIGURE = /\p{Nd}/u

/** A number as it is read, a date or a time with it. @example "1.250", "16/6/2022", "2021-2025", "3,5" */
const NUMBER = /\p{Nd}+(?:[.,:/\p{Pd}\u2212]\p{Nd}+)*/gu
/** One dash is as good as another. @example "2021–2025" */
const DASH = /[\p{Pd}\u2212]/gu
const numbers = (text: string): string => (text.match(NUMBER) ?? []).join(' ').replace(DASH, '-')

/** So many characters to either side belong to a number at most. */
const REACH = 40
/** The end and the beginning of what may be one word with a passage. @example "ngày 1" → "1", "/2022 của" → "/2022" */
const WORD_BEFORE = /\S*$/u
const WORD_BEHIND = /^\S*/u

/** What turns the order of letters round, or ends that, so that other figures are seen than are kept ("dấu chiều chữ"). */
const TURNS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u
/** What of a line is read otherwise without them: figures, and behind an override even letters. */
const AT_RISK = /[\p{Nd}\u202D\u202E]/u

/** The word around a passage that no one sees the bounds of, 40 letters to either side. */
export function wordBeside(text: string, [from, to]: FindingFix['span']): { readonly before: string; readonly behind: string } {
  return {
    before: WORD_BEFORE.exec(text.slice(Math.max(0, from - REACH), from))?.[0] ?? '',
    behind: WORD_BEHIND.exec(text.slice(to, to + REACH))?.[0] ?? '',
  }
}

const lineAround = (text: string, from: number, to: number): string => {
  const end = text.indexOf('\n', to)
  return text.slice(text.lastIndexOf('\n', from - 1) + 1, end < 0 ? text.length : end)
}

/**
 * Whether taking characters away that nobody sees may change a number that is read: they part its figures, stand in a word with
 * figures, or turn the order of a line with figures round.
 */
export function touchesNumber(text: string, span: FindingFix['span']): boolean {
  const gone = text.slice(...span)
  const { before, behind } = wordBeside(text, span)
  return FIGURE.test(before + behind) || (TURNS.test(gone) && AT_RISK.test(lineAround(text, ...span)))
}

/** Whether a fix lies in the text and leaves every figure as it is, and every number with those beside it. */
export function keepsFigures(text: string, { span, replacement }: FindingFix): boolean {
  const [from, to] = span
  if (!Number.isInteger(from) || !Number.isInteger(to) || from < 0 || to < from || to > text.length) return false
  const gone = text.slice(from, to)
  if (figures(gone) !== figures(replacement)) return false
  const { before, behind } = wordBeside(text, span)
  if (numbers(before + gone + behind) !== numbers(before + replacement + behind)) return false
  return !TURNS.test(gone) || TURNS.test(replacement) || !touchesNumber(text, span)
}
