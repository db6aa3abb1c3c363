import { BROKEN_NAMES, HYPHENATED } from '../vietnamese/compounds.js'
import type { PrintedLine } from './layout.js'

/** What the end of a line and the beginning of the next say by themselves: a number, a compound or a name was cut there. */

/** A number that was cut after its hyphen or slash. @example "số 14-", "2020-", "20/2020/" */
const OPEN_NUMBER = /\d(?:[-–]|\/\d{4}\/)$/u
/** @example "CT/TU ngày", "NQ-HĐND", "2025 đạt" */
const REST_OF_NUMBER = /^(?:\d|\p{Lu}[\p{L}\d]*[/-]\p{Lu})/u
/** A compound cut after its hyphen, before which no blank stands. @example "chính trị-" */
const GLUED_HYPHEN = /\p{L}[-–]$/u
/** @example "chính trị -", "2025 -" */
const ENDS_IN_HYPHEN = /[\p{L}\d]\s[-–—]$/u
/** @example "Nghị quyết số" */
const ENDS_IN_NUMBER_WORD = /(?<!\p{L})số:?$/iu
/** @example "57-NQ/TW", "20/2020/NQ-HĐND" */
const NUMBER_OF_DOCUMENT = /^\d{1,4}\s?(?:[-–]\s?\p{Lu}|\/\d{4}\/)/u
/** A day or its word cut from its figures, in a line of any length. @example "số 149/QĐ-UBND ngày", and "08/02/2012 của" */
const ENDS_IN_DAY = /(?<!\p{L})ngày$/iu
const DAY = /^\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}(?!\d)/u
/** @example "-CT/TU ngày 10", "-HD/BTCTU" */
const LOOSE_REST = /^[-–/]\p{Lu}[\p{L}\d]*[-–/]\p{Lu}/u
/** A hyphen that may be one of the running text. @example "- xã hội", "– 2025" */
const LOOSE_HYPHEN = /^[-–—]\s+(?=\p{Ll}|\d)/u
/** @example "giai đoạn 2020", "2025 đạt" */
const YEAR_AT_END = /(?<!\d)((?:19|20)\d\d)$/u
const YEAR_AT_START = /^((?:19|20)\d\d)(?!\d)/u
/** A marker that stands alone on its line, its text below it. @example "1.", "2.1.", "III-", "a)", "-" */
const MARKER_ALONE = /^(?:[-–+•▪●]|\d{1,2}(?:\.\d{1,2}){0,3}[.)]|[IVX]{1,5}[.)-]|\p{Ll}\))$/u

/** A word that no paragraph and no heading ends with. @example "có tên tại", "thông qua ngày", "theo khoản"; not "báo cáo hằng tháng" */
const ENDS_OPEN = /(?<!\p{L})(?:tại|của|và|các|những|theo|với|cho|bằng|hoặc|khoản|Điều|(?<!h[ằà]ng\s)(?:ngày|tháng))$/u

/** Cells and titles are this short, sentences are not. */
const SHORT = 40

/** Whether a number was cut between two lines. @example "số 14-" and "CT/TU" */
export const isCutNumber = (before: string, after: string): boolean => OPEN_NUMBER.test(before) && REST_OF_NUMBER.test(after)

/** What a number that was cut at the line's end is joined with; undefined where none was. */
export function numberGlue(before: string, after: string): '' | ' ' | undefined {
  if (isCutNumber(before, after)) return ''
  if (ENDS_IN_NUMBER_WORD.test(before) && NUMBER_OF_DOCUMENT.test(after)) return ' '
  if (ENDS_IN_DAY.test(before) && DAY.test(after)) return ' '
  if (!LOOSE_REST.test(after)) return undefined
  return /\d$/u.test(before) ? '' : ENDS_IN_NUMBER_WORD.test(before) ? ' ' : undefined
}

/**
 * What a compound, a name or a marker that was cut from its text is joined with; undefined where none was.
 *
 * @param wrapped whether lines broke where the print did
 */
export function wordGlue(before: string, line: PrintedLine, wrapped: boolean): '' | ' ' | undefined {
  if (GLUED_HYPHEN.test(before) && line.goesOn) return ''
  if (line.start !== undefined) return undefined
  if (MARKER_ALONE.test(before)) return ' '
  if (before.length > SHORT && ENDS_OPEN.test(before) && /\p{L}/u.test(line.text)) return ' '
  if (BROKEN_NAMES.some(([left, right]) => startsWithWord(line.text, right) && endsWithWord(before, left))) return ' '
  return ENDS_IN_HYPHEN.test(before) && (line.goesOn || /^\d/u.test(line.text) || wrapped) ? ' ' : undefined
}

const endsWithWord = (text: string, word: string): boolean =>
  text.endsWith(word) && !/\p{L}/u.test(text.charAt(text.length - word.length - 1))
const startsWithWord = (text: string, word: string): boolean => text.startsWith(word) && !/\p{L}/u.test(text.charAt(word.length))

/** What stands behind a hyphen at the beginning of a line that may be no bullet; undefined where it is one for certain. */
export function behindHyphen(text: string): string | undefined {
  const hyphen = LOOSE_HYPHEN.exec(text)
  return hyphen === null ? undefined : text.slice(hyphen[0].length)
}

/** Whether a hyphen between two lines joins a pair of years or words. @example "2020" and "2025", "kinh tế" and "xã hội" */
export function isCompound(before: string, after: string): boolean {
  const from = YEAR_AT_END.exec(before)?.[1]
  const to = YEAR_AT_START.exec(after)?.[1]
  if (from !== undefined && to !== undefined) return Number(from) < Number(to)
  const left = before.slice(-20).toLowerCase()
  const right = after.slice(0, 20).toLowerCase()
  return HYPHENATED.some((pair) => left.endsWith(pair[0]) && right.startsWith(pair[1]))
}
