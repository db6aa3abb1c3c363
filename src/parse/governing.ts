import type { Span } from '../model/span.js'
import { matchAt } from '../vietnamese/match-at.js'
import { PREDICATE } from '../vietnamese/predicates.js'
import { bodyEnd, namedBodies } from './body-names.js'
import type { Clause } from './clauses.js'
import { whensIn, type When } from './deadlines.js'
import type { DutyMode } from './duty-context.js'
import type { Phrase } from './phrase.js'
import { allots, endsItsPart, isGoal, opensItsPart } from './often.js'
import { sessionAt, withSession } from './sessions.js'

/** A time that governs what a clause says, and who does it where that is not the clause's subject. */
export type Governing = When & { readonly agent?: Span }

export interface Governed {
  readonly whens: readonly Governing[]
  /** Whether the clause also says something that none of the times holds for. */
  readonly ungoverned: boolean
}

/**
 * The times that say when the clause's duty is to be done. Not those that only describe something: `kế hoạch hằng năm`,
 * `đánh giá, xếp loại hằng năm`, `chương trình năm 2023`.
 *
 * @param from where what is to be done begins
 * @param held whether the clause itself names who is to do it
 */
export function governing(source: Phrase, { span, sentence }: Clause, from: number, mode: DutyMode, held = false): Governed {
  const goals = mode === 'policy' || (!held && SETS_GOALS.test(source.spelled.slice(sentence[0], sentence[0] + 12)))
  const whens = conditioned(source, together(whensIn(source, span))).flatMap((when): Governing[] => {
    const agent = mode === 'policy' ? agentBefore(source, span[0], when) : undefined
    if (agent) return [{ ...when, agent }]
    if (mode === 'policy' && !held && SETS_GOALS.test(source.spelled.slice(span[0], span[0] + 12))) return []
    if (goals && isGoal(source, span, when) && isLeading(source, span, from, when)) return []
    return holds(source, span, from, when, mode, held) ? [mode === 'assigned' ? withSession(source, span, when) : when] : []
  })
  const first = whens[0]
  if (!first) return { whens, ungoverned: true }
  return { whens, ungoverned: saysSomething(source, from, reachOf(source, span, from, first)) }
}

/** Opens a sentence about what is to be reached */
const SETS_GOALS = /^phấn\s+đấu(?!\p{sc=Latin})/u

/** "định kỳ báo cáo Ban Thường vụ khi có yêu cầu": how often and on which condition the same is done is one limit. */
function conditioned({ spelled }: Phrase, whens: readonly When[]): When[] {
  const apart: When[] = []
  for (const when of whens) {
    const last = apart.at(-1)
    if (
      last?.deadline?.kind === 'recurring' &&
      last.condition === null &&
      when.deadline === null &&
      isSameAct(spelled, last, when)
    )
      apart[apart.length - 1] = { ...last, condition: when.condition }
    else apart.push(when)
  }
  return apart
}

/** Whether one verb stands between two times; behind a comma or `và` something else may be done. */
function isSameAct(spelled: string, last: When, when: When): boolean {
  if (when.span[0] - last.span[1] > LOOK_BACK) return false
  const between = spelled.slice(last.span[1], when.span[0])
  const others = [...between.matchAll(NEXT_PART)].map(({ index, 0: joint }) => index + joint.length)
  return (
    matchAt(PREDICATE, between, between.length - between.trimStart().length) !== null &&
    others.every((at) => matchAt(PREDICATE, between, at) === null)
  )
}

/** "định kỳ hằng năm báo cáo kết quả trước ngày 10/12": a day of no year says which day of those that come again. */
function together(whens: readonly When[]): When[] {
  const often = whens.find(({ deadline }) => deadline?.kind === 'recurring' && deadline.normalized !== null)
  const day = whens.find(({ deadline }) => deadline?.kind === 'date' && deadline.normalized === null && DAY.test(deadline.text))
  if (!often?.deadline || !day?.deadline) return [...whens]
  const deadline = { ...often.deadline, text: `${often.deadline.text}; ${day.deadline.text}` }
  return whens.flatMap((when) => (when === day ? [] : when === often ? [{ ...often, deadline }] : [when]))
}
/** "trước ngày 10/12" */
const DAY = /\d\s?(?:[/.-]|\s+tháng\s)\s?\d/u

function holds(source: Phrase, span: Span, from: number, when: When, mode: DutyMode, held: boolean): boolean {
  const { deadline, preposition } = when
  if (deadline === null) {
    const words = source.spelled.slice(when.span[0], when.span[0] + 20)
    if (mode === 'assigned') return /^(?:ngay\s+)?(?:sau\s+)?khi\s/u.test(words)
    // "Khởi công nhà văn hóa ngay sau khi được giao đất." A step of a procedure opens with it: "Sau khi có kết quả, chi bộ …"
    const ends = /^[\s.;,]*$/u.test(source.text.slice(when.span[1], span[1]))
    return (
      mode === 'policy' &&
      ends &&
      when.span[0] > from &&
      AFTER.test(words) &&
      (words.startsWith('ngay') ? opensAct(source, from) : opensConcrete(source, from))
    )
  }
  if (deadline.kind === 'when_guided') return mode !== 'aims'
  // "Công dân có quyền khiếu nại trong 90 ngày" gives nobody anything to do.
  if (!(held && mode === 'assigned') && isBound(source, span[0], when, OF_A_RIGHT)) return false
  const leading = isLeading(source, span, from, when)
  // "có đủ 05 năm tính đến hết tháng 6" tells who is meant, not by when.
  if (deadline.kind !== 'recurring' && isBound(source, span[0], when, RECKONED)) return false
  // "đảng viên có đủ tuổi đảng từ ngày 01/12 đến hết tháng 02": a stretch of no year that nothing is done in.
  if (
    mode === 'policy' &&
    deadline.normalized === null &&
    deadline.kind !== 'recurring' &&
    /^(?:từ|đến)(?!\p{sc=Latin})/u.test(preposition) &&
    !leading &&
    !held &&
    !opensConcrete(source, from) &&
    !isBound(source, span[0], when, DONE_BY)
  )
    return false
  if (isBound(source, span[0], when, IN_FORCE)) return false
  if (when.bound) {
    if (mode === 'aims' || isBound(source, span[0], when, OF_A_THING)) return false
    // "mọi ý kiến được trả lời trong 10 ngày" tells how long it takes; who is to answer in ten days has a limit.
    return mode === 'assigned' || held || !TAKES.test(source.spelled.slice(when.span[0], when.span[1]))
  }
  if (deadline.kind === 'recurring') {
    if (preposition !== '') return mode !== 'aims'
    const trailing = endsItsPart(source, span, when)
    if (mode === 'assigned') return leading || trailing || allots(source, span, when)
    return (
      mode === 'policy' &&
      deadline.normalized !== 'thường xuyên' &&
      (leading || (trailing && (held || opensConcrete(source, from))))
    )
  }
  // "Tháng 3/2024: Thông báo tuyển dụng" in a timetable.
  if (
    mode === 'policy' &&
    when.span[0] <= from &&
    !/^(?:đến|giai|trong\s+giai)/u.test(preposition) &&
    HEADS.test(source.spelled.slice(when.span[1], span[1]))
  )
    return true
  // A month or quarter of no year says by when only where it opens what is to be done or is bound to it.
  if (deadline.normalized === null)
    return (
      mode !== 'aims' &&
      (leading || preposition !== '' || (mode === 'assigned' && sessionAt(source, span[0], when) >= 0)) &&
      !isBound(source, span[0], when, OF_A_THING)
    )
  // "đến năm 2025", "giai đoạn 2020 - 2025" tell a target's year.
  const ofTarget =
    /^(?:đến|(?:trong\s+)?giai\s+đoạn)(?!\s+(?:hết|ngày|tháng|quý))/u.test(preposition) &&
    !isBound(source, span[0], when, DONE_BY)
  if (ofTarget) return false
  if (mode === 'aims')
    return deadline.kind !== 'year' && preposition !== '' && (deadline.kind !== 'range' || deadline.normalized.endsWith('..'))
  if (/^(?:trước|chậm|không\s+muộn|xong|bắt\s+đầu)/u.test(preposition)) return true
  if (mode === 'assigned')
    return preposition !== '' || leading || isBound(source, span[0], when, HELD) || sessionAt(source, span[0], when) >= 0
  if (leading && !/^(?:đến|giai)/u.test(preposition) && opensAct(source, when.span[1])) return true
  return preposition !== '' && (held || isBound(source, span[0], when, DONE) || opensConcrete(source, from))
}

/** Opens a clause that says what is to be done, not what is to become better: "Khởi công …", "Mở 02 lớp …" */
const CONCRETE =
  /(?:khởi\s+công|khánh\s+thành|xây\s+dựng|mở|tổ\s+chức|kiện\s+toàn|rà\s+soát|lắp\s+đặt|đầu\s+tư|nâng\s+cấp|sửa\s+chữa|cải\s+tạo|cấp|bàn\s+giao|sắp\s+xếp|tuyển|ký|công\s+bố|phê\s+duyệt|lập|đưa|chuyển|nghiệm\s+thu|giải\s+thể|sáp\s+nhập|điều\s+chỉnh|cử|phát\s+động|vận\s+hành|số\s+hóa|thí\s+điểm|kết\s+nạp|khảo\s+sát|thống\s+kê|kiểm\s+tra|giám\s+sát|bố\s+trí|tập\s+huấn|biên\s+soạn|hướng\s+dẫn|tham\s+mưu|nghiên\s+cứu|đào\s+tạo|bồi\s+dưỡng|giao|phân\s+công|gửi|báo\s+cáo|đánh\s+giá|mua\s+sắm|trang\s+bị|ra\s+quân|ra\s+mắt|trồng|bổ\s+sung|khai\s+giảng|khai\s+mạc|hoàn\s+thiện|đối\s+thoại|quán\s+triệt|phát\s+hành|cưỡng\s+chế|di\s+dời|khám|gặp\s+mặt|tổng\s+(?:rà\s+soát|kiểm\s+tra|vệ\s+sinh))(?!\p{sc=Latin})/uy

/** "Đợt 1: ", "Lần thứ nhất: " */
const LABEL = /[^:;,.]{1,30}:\s+/uy
const opensConcrete = ({ spelled }: Phrase, from: number): boolean =>
  matchAt(CONCRETE, spelled, from) !== null ||
  matchAt(CONCRETE, spelled, from + (matchAt(LABEL, spelled, from)?.[0].length ?? 0)) !== null

/** "ngay sau khi ", "ngay khi ", "sau khi " */
const AFTER = /^(?:ngay\s+)?(?:sau\s+khi|(?<=ngay\s)khi)\s/u
/** Somewhere before a time: "có quyền ", "được phép " */
const OF_A_RIGHT = /(?<!\p{sc=Latin})(?:(?:có|được)\s+quyền|được\s+phép|thì\s+được)(?!\p{sc=Latin})/u
/** Right before a time that something is reckoned by: "có đủ 05 năm giữ chức vụ tính | đến hết tháng 6" */
const RECKONED = /(?<!\p{sc=Latin})tính(?:\s+(?:từ|đến|trong))?\s*$/u

/** Whether a verb stands behind a time: "Hết năm 2024, bố trí xong …" */
const opensAct = ({ spelled }: Phrase, at: number): boolean =>
  matchAt(PREDICATE, spelled, at + (matchAt(/[\s,]*/uy, spelled, at)?.[0].length ?? 0)) !== null

/** "trong 10 ngày", "sau 30 ngày" */
const TAKES = /^(?:trong|sau|không\s+quá)\s+\d/u
/** Behind a time that heads what is to be done then: ": Thông báo tuyển dụng, …" */
const HEADS = /^\s*:\s+\p{sc=Latin}+\s+\p{sc=Latin}/u
/** Right before a time since when a text is in force: "có hiệu lực thi hành | từ ngày 01/01/2025" */
const IN_FORCE = /(?<!\p{sc=Latin})(?:có|hết)\s+hiệu\s+lực(?:\s+thi\s+hành)?\s*$/u
/** Right before a time that only describes: "đủ dùng | trong 30 ngày", "điều trị | trong vòng 6 tháng" */
const OF_A_THING =
  /(?<!\p{sc=Latin})(?:đủ\s+dùng|đủ|kéo\s+dài|có\s+hiệu\s+lực|sử\s+dụng|lưu\s+trữ|(?<!(?:báo\s+cáo|gửi|công\s+khai|tổng\s+hợp)\s+)(?:tình\s+hình|kết\s+quả)|của)\s*$/u

/** Where that begins which a time governs. A date holds for its clause, how often or on which condition for the last verb. */
function reachOf(source: Phrase, span: Span, from: number, when: Governing): number {
  if (isLeading(source, span, from, when)) return when.span[0]
  const closest = when.deadline === null || when.deadline.kind === 'recurring'
  if (!closest || when.span[0] <= from) return from
  const parts = [...source.spelled.slice(from, when.span[0]).matchAll(NEXT_PART)].map(
    ({ index, 0: joint }) => from + index + joint.length,
  )
  return parts.findLast((at) => matchAt(PREDICATE, source.spelled, at) !== null) ?? from
}

/** ", " and " và " part what is to be done from what else is to be done. */
const NEXT_PART = /(?:,|(?<!\p{sc=Latin})và)\s+/gu

/** Right before a time: "hoàn thành ", "xong chậm nhất " */
const DONE_BY = /(?<!\p{sc=Latin})(?:hoàn\s+thành|xong|chậm\s+nhất)\s*$/u
/** "tổ chức ngày 21/7/2022" */
const HELD =
  /(?<!\p{sc=Latin})(?:thực\s+hiện|tổ\s+chức|hoàn\s+thành|xong|tiến\s+hành|diễn\s+ra|báo\s+cáo|(?<!chương\s)trình|gửi(?:\s+về\s+\p{sc=Latin}+)?)\s*$/u
/** Somewhere before a time in policy text, for it to be a deadline */
const DONE =
  /(?<!\p{sc=Latin})(?:hoàn\s+thành|xong|ban\s+hành|thành\s+lập|triển\s+khai|bắt\s+đầu|áp\s+dụng|tổng\s+kết|sơ\s+kết|(?<!chương\s)trình|đưa\s+vào)(?!\p{sc=Latin})/u
const LOOK_BACK = 120

const isBound = ({ spelled }: Phrase, from: number, { span }: When, pattern: RegExp): boolean =>
  pattern.test(spelled.slice(Math.max(from, span[0] - LOOK_BACK), span[0]))

/** Whether a time opens what it governs: at the head of the duty, or behind a comma or `và` and before a verb or a body. */
function isLeading(source: Phrase, [start, to]: Span, from: number, { span }: When): boolean {
  if (span[0] <= from || opensItsPart(source, start, span)) return true
  const before = source.spelled.slice(Math.max(start, span[0] - LOOK_BACK), span[0]).trimEnd()
  if (before !== '' && !/(?:[,;:]|(?<!\p{sc=Latin})và)$/u.test(before)) return false
  const next = matchAt(/[\s,]*/uy, source.spelled, span[1])
  const at = span[1] + (next?.[0].length ?? 0)
  return at < to && (matchAt(PREDICATE, source.spelled, at) !== null || bodyEnd(source, at) > 0)
}

const LEAST_WORDS = 3

/** Whether a duty is named between two offsets: a verb with what it is done to. */
function saysSomething({ spelled }: Phrase, from: number, to: number): boolean {
  if ((spelled.slice(from, to).match(/\p{sc=Latin}+/gu)?.length ?? 0) < LEAST_WORDS) return false
  const words = /(?<![\p{sc=Latin}\d])\p{sc=Latin}/gu
  for (const { index } of spelled.slice(from, to).matchAll(words)) {
    const verb = matchAt(PREDICATE, spelled, from + index)
    if (verb && from + index + verb[0].length <= to) return true
  }
  return false
}

/** "việc người đứng đầu cấp ủy | định kỳ đối thoại": who does it, inside a sentence about something else. */
function agentBefore(source: Phrase, start: number, { span, deadline }: When): Span | undefined {
  if (deadline?.kind !== 'recurring' || deadline.normalized === 'thường xuyên') return undefined
  const from = Math.max(start, span[0] - LOOK_BACK)
  for (const { index, 0: opening } of source.spelled.slice(from, span[0]).matchAll(/(?<!\p{sc=Latin})việc\s+/gu)) {
    const named = namedBodies(source, from + index + opening.length, span[1])
    if (named && source.text.slice(named.span[1], span[0]).trim() === '' && named.span[1] <= span[0]) return named.span
  }
  return undefined
}
