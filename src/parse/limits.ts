import type { Span } from '../model/span.js'
import { matchAt } from '../vietnamese/match-at.js'
import { namedBodies } from './body-names.js'
import type { Phrase } from './phrase.js'
import type { Clause } from './clauses.js'
import { timeAlone } from './bare-times.js'
import { limitIn, whensIn, type When } from './deadlines.js'

/** A time that stands for itself, behind what it holds for. */
export interface Limit {
  readonly when: When
  /** Whether it stands at this clause, or at a later one that it also holds for. */
  readonly stated: boolean
  /** Whether the clause that states it says nothing else: "…; hoàn thành trong năm 2026." */
  readonly bare: boolean
}

/** A bracket at the end of a clause: "(Thực hiện thường xuyên).", "(trước ngày 30/9/2022);" */
const FINAL_BRACKET = /\(([^()]{3,240})\)\s*[.;,…/]*$/u
/** A sentence that only gives the time: "Hoàn thành trước ngày 30/9/2022.", "Thời gian thực hiện: Quý I/2023." */
const TIME_SENTENCE = /^(?:(?:dự\s+kiến\s+)?hoàn\s+thành|hoàn\s+tất|thời\s+gian|thời\s+hạn|tiến\s+độ|xong)(?![\p{sc=Latin}\d])/u
const WORDS_BEHIND_A_TIME = 4
/** A time behind a dash at the end of a clause: "… xây dựng mô hình - năm 2026.", "… nhiệm vụ 2.6 – thường xuyên;" */
const FINAL_DASH = /\s[-–—]\s+((?:[^-–—;()]|(?<=\d\s?)[-–](?=\s?\d)){3,80}?)[.;,…/\s]*$/u

/** How many each time, behind how often: "mỗi năm | 02 lớp", "hằng quý | ít nhất 1 - 2 buổi" */
const HOW_MANY =
  /^\s+(?:(?:ít\s+nhất|tối\s+thiểu|không\s+quá|từ|khoảng)\s+)?\d{1,4}(?:\s?(?:[-–]|đến)\s?\d{1,4})?(?:\s+\p{sc=Latin}+){1,3}\s*$/u

/**
 * The times that stand in a bracket at the end of a clause, or in a sentence of their own, by the number of the clause;
 * each holds for the clauses before it as well, back to the last such time.
 */
export function limitsIn(source: Phrase, clauses: readonly Clause[]): Map<number, Limit> {
  const limits = new Map<number, Limit>()
  let start = 0
  for (const [i, { span }] of clauses.entries()) {
    const when = limitOf(source, span)
    if (!when) continue
    const bare = TIME_SENTENCE.test(source.spelled.slice(span[0], span[0] + 20))
    for (let at = start; at <= i; at++) limits.set(at, { when, stated: at === i, bare })
    start = i + 1
  }
  return limits
}

/** What stands in the bracket that ends a clause; null where none does. */
function bracketAt({ text }: Phrase, [from, to]: Span): Span | null {
  const bracket = FINAL_BRACKET.exec(text.slice(Math.max(from, to - 260), to))
  if (bracket?.[1] === undefined) return null
  const open = Math.max(from, to - 260) + bracket.index + 1
  return [open, open + bracket[1].length]
}

/** Behind a body in a bracket: "chủ trì", "phụ trách" */
const IN_CHARGE = /[\s,]*(?:chủ\s+trì|phụ\s+trách|làm\s+đầu\s+mối|tham\s+mưu|thực\s+hiện)(?!\p{sc=Latin})/uy
/** Before it: "giao ", "do " */
const GIVEN_TO = /(?:giao(?:\s+cho)?|do|phân\s+công)\s+/uy

/** Who is in charge by the bracket that ends a clause: "(Văn phòng Huyện ủy chủ trì, hoàn thành trong quý I/2024)" */
export function inCharge(source: Phrase, span: Span): { readonly span: Span; readonly end: number } | null {
  const bracket = bracketAt(source, span)
  if (!bracket) return null
  const given = matchAt(GIVEN_TO, source.spelled, bracket[0])
  const named = namedBodies(source, bracket[0] + (given?.[0].length ?? 0), bracket[1])
  if (!named) return null
  const charge = matchAt(IN_CHARGE, source.spelled, named.span[1])
  if (charge) return { span: named.span, end: named.span[1] + charge[0].length }
  return given && named.before === 'end' ? { span: named.span, end: bracket[1] } : null
}

/** "báo cáo 6 tháng (trước ngày 15/6), năm (trước ngày 15/12)": a day of no year belongs to the rhythm before it. */
const isDayOfRhythm = (source: Phrase, before: Span, { deadline }: When): boolean =>
  deadline?.kind === 'date' &&
  deadline.normalized === null &&
  whensIn(source, before).some(({ deadline: of }) => of?.kind === 'recurring')

function limitOf(source: Phrase, span: Span): When | null {
  const [from, to] = span
  const bracket = bracketAt(source, span)
  if (bracket) {
    const charge = inCharge(source, span)
    const start = charge
      ? charge.end + (/^[\s,;–-]*/u.exec(source.text.slice(charge.end, bracket[1]))?.[0].length ?? 0)
      : bracket[0]
    const limit = limitIn(source, [start, bracket[1]]) ?? timeAlone(source, [start, bracket[1]])
    return limit && isDayOfRhythm(source, [from, bracket[0] - 1], limit) ? null : limit
  }
  const dash = FINAL_DASH.exec(source.text.slice(Math.max(from, to - 100), to))
  if (dash?.[1] !== undefined) {
    const open = Math.max(from, to - 100) + dash.index + dash[0].indexOf(dash[1])
    const stated = limitIn(source, [open, open + dash[1].length])
    const end = stated?.deadline ? (whensIn(source, stated.span).at(-1)?.span[1] ?? 0) : 0
    if (stated?.deadline && (end >= stated.span[1] || HOW_MANY.test(source.spelled.slice(end, open + dash[1].length))))
      return stated
  }
  if (!TIME_SENTENCE.test(source.spelled.slice(from, from + 20))) return null
  const when = limitIn(source, [from, to])
  const last = when && whensIn(source, when.span).at(-1)
  const behind = last ? source.text.slice(last.span[1], to).match(/\p{sc=Latin}+/gu) : null
  return when?.deadline && (behind?.length ?? 0) <= WORDS_BEHIND_A_TIME ? when : null
}
