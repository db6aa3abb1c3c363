import { isoDate, pad } from './dates.js'

/** A span of time as a document names it, without what stands before it (`trước`, `trong`). */
export interface CalendarTime {
  /**
   * `2022-09-30`, `2022-09`, `2023-Q1`, `2023`; with `..` between first and last, or at the end of one that stays open; `; `
   * between several that do not follow one another. Null for a day or a month that does not exist.
   */
  readonly normalized: string | null
  readonly kind: 'date' | 'month' | 'quarter' | 'year' | 'range'
  /** UTF-16 offsets. */
  readonly from: number
  readonly to: number
  /** What stands before it: `trước`, `chậm nhất`; empty where nothing does. */
  readonly preposition: string
}

/* All patterns are for a respelled text (see respell.ts). */

const PREPOSITION =
  '(?:chậm\\s+nhất(?:\\s+là)?(?:\\s+(?:trước|đến|vào))?|không\\s+muộn\\s+hơn|bắt\\s+đầu(?:\\s+thực\\s+hiện)?\\s+từ|kể\\s+từ|từ|trước|sau|đến(?:\\s+hết)?|hết|vào|trong|xong)'
const LEAD = `(?<![\\p{sc=Latin}\\d])(?<preposition>${PREPOSITION}\\s+(?:(?:đầu|giữa|cuối|hết)\\s+)?)?`
const PART = '(?:(?:đầu|giữa|cuối|hết)\\s+)?'
const YEAR = '(?<year>(?:19|20)\\d\\d)(?![\\p{sc=Latin}\\d])'
const BEFORE_YEAR = '\\s?(?:[/.–-]\\s?|,?\\s*năm\\s+)'
const JOINT = '\\s*(?:,|và|-|–|đến)\\s*'
const DAYS = `(?<days>\\d{1,2}(?:${JOINT}\\d{1,2}){0,6})`
/** "16 giờ 30 ", "8h00, ", "17:00 ", "chiều " */
const CLOCK = "(?:(?:\\d{1,2}\\s?(?:giờ|h|g|:)\\s?(?:\\d{2})?(?:\\s?phút|')?,?\\s+)?(?:(?:sáng|chiều|tối),?\\s+)?)"
const QUARTER = '(?:iv|i{1,3}|[1-4])(?![\\p{sc=Latin}\\d])'

/** "từ ngày 01/10/2022 đến hết ngày 15/10/2022", "từ 01/10 đến 15/10/2022", "từ ngày 5 đến ngày 9/8/2022" */
const DAY_TO_DAY =
  /(?<![\p{sc=Latin}\d])từ\s+(?:ngày\s+)?(\d{1,2})(?:\s?[/.-]\s?(\d{1,2}))?(?:\s?[/.-]\s?(\d{4}))?\s*(?:đến|tới|-|–)\s*(?:hết\s+)?(?:ngày\s+)?(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})(?!\d)/gu
/** "ngày 21, 22/7/2022", "trước ngày 30/9/2022", "chậm nhất ngày 15 tháng 10 năm 2022" */
const DAY = new RegExp(
  `${LEAD}(?:${CLOCK})?ngày\\s+${DAYS}(?:\\s?[/.-]\\s?|\\s+tháng\\s+)(?<month>\\d{1,2})${BEFORE_YEAR}${YEAR}`,
  'gu',
)
/** "trước 30/9/2022", "trước 15 tháng 5 năm 2025": a preposition alone */
const BARE_DAY = new RegExp(
  `(?<![\\p{sc=Latin}\\d])(?<preposition>${PREPOSITION}\\s+)(?<days>\\d{1,2})(?:\\s?[/.-]\\s?(?<month>\\d{1,2})\\s?[/.-]\\s?|\\s+tháng\\s+(?<named>\\d{1,2}),?\\s*năm\\s+)${YEAR}`,
  'gu',
)
/** "trong tháng 9 năm 2022", "tháng 10, 11/2022", "trước tháng 6-2023", "từ tháng 3 đến tháng 5/2023" */
const MONTH = new RegExp(
  `${LEAD}${PART}tháng\\s+(?<months>\\d{1,2}(?:${JOINT}(?:tháng\\s+)?\\d{1,2}){0,6})${BEFORE_YEAR}${YEAR}`,
  'gu',
)
/** "Quý I năm 2023", "quý III, IV/2022", "trong quý 2-2023" */
const QUARTERS = new RegExp(
  `${LEAD}${PART}quý\\s+(?<quarters>${QUARTER}(?:${JOINT}(?:quý\\s+)?${QUARTER}){0,3})${BEFORE_YEAR}${YEAR}`,
  'gu',
)
/** "từ năm 2022 đến năm 2025", "giai đoạn 2022 - 2025" */
const YEAR_TO_YEAR =
  /(?<![\p{sc=Latin}\d])(?<preposition>từ\s+năm|(?:trong\s+)?giai\s+đoạn)\s+(?<first>(?:19|20)\d\d)\s*(?:-|–|đến)\s*(?:hết\s+)?(?:năm\s+)?(?<year>(?:19|20)\d\d)(?!\d)/gu
/** "trong 6 tháng đầu năm 2026", "9 tháng đầu năm 2023", "sáu tháng cuối của năm 2022" */
const MONTHS_OF_YEAR = new RegExp(
  `${LEAD}(?<count>\\d{1,2}|ba|sáu|chín)\\s+tháng\\s+(?<end>đầu|cuối)\\s+(?:của\\s+)?năm\\s+${YEAR}`,
  'gu',
)
/** "trong năm 2023", "năm 2023" */
const YEARS = new RegExp(`${LEAD}${PART}năm\\s+${YEAR}`, 'gu')

/** It goes on: " và những năm tiếp theo", " trở đi" */
const OPEN_END = /^\s*(?:(?:,|và)?\s*(?:những|các)\s+năm\s+(?:tiếp\s+theo|sau|kế\s+tiếp|tới)|trở\s+đi)/u
/** What begins with it goes on: "từ năm 2022" */
const SINCE = /^(?:kể\s+từ|từ|bắt\s+đầu)/u

const ROMAN: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' }
const numbersIn = (list: string | undefined): string[] =>
  list?.match(/[\p{sc=Latin}\d]+/gu)?.filter((part) => /^(?:\d+|[iv]+)$/u.test(part)) ?? []

/** One time; the first and the last of several that follow one another (`ngày 21, 22`), else each (`quý I và quý III`). */
function ends(times: readonly string[], isRange: boolean): string {
  if (times.length < 2) return times[0] ?? ''
  const last = (time: string | undefined): number => Number(/\d+$/u.exec(time ?? '')?.[0])
  const isRow = times.every((time, i) => i === 0 || last(time) === last(times[i - 1]) + 1)
  return isRange || isRow ? `${times[0] ?? ''}..${times.at(-1) ?? ''}` : times.join('; ')
}
/** Between the first and the last: "quý I - III", "từ tháng 3 đến tháng 5" */
const TO = /[–-]|đến/u

const COUNTS: Readonly<Record<string, number>> = { ba: 3, sáu: 6, chín: 9 }

interface Reading {
  readonly pattern: RegExp
  readonly kind: CalendarTime['kind']
  /** The times that a match names; null where one of them is a day or a month that does not exist. */
  readonly times: (match: RegExpExecArray) => string[] | null
}

/** All of them, if all exist. */
const existing = (times: readonly (string | null)[]): string[] | null => {
  const found = times.filter((time) => time !== null)
  return found.length === times.length ? found : null
}

const days = ({ groups }: RegExpExecArray): string[] | null => {
  const month = Number(groups?.['month'] ?? groups?.['named'])
  return existing(numbersIn(groups?.['days']).map((day) => isoDate(Number(groups?.['year']), month, Number(day))))
}

/** Where two begin with the same word, the first claims it. */
const READINGS: readonly Reading[] = [
  {
    pattern: DAY_TO_DAY,
    kind: 'range',
    times: (match) => {
      const [day, month, year] = [match[4], match[5], match[6]].map(Number)
      const last = isoDate(year ?? 0, month ?? 0, day ?? 0)
      const first = isoDate(Number(match[3] ?? year), Number(match[2] ?? month), Number(match[1]))
      return existing([first, last])
    },
  },
  { pattern: DAY, kind: 'date', times: days },
  { pattern: BARE_DAY, kind: 'date', times: days },
  {
    pattern: MONTH,
    kind: 'month',
    times: ({ groups }) =>
      existing(
        numbersIn(groups?.['months']).map((month) =>
          Number(month) >= 1 && Number(month) <= 12 ? `${groups?.['year'] ?? ''}-${pad(Number(month))}` : null,
        ),
      ),
  },
  {
    pattern: QUARTERS,
    kind: 'quarter',
    times: ({ groups }) =>
      numbersIn(groups?.['quarters']).map((quarter) => `${groups?.['year'] ?? ''}-Q${ROMAN[quarter] ?? quarter}`),
  },
  { pattern: YEAR_TO_YEAR, kind: 'range', times: ({ groups }) => [groups?.['first'] ?? '', groups?.['year'] ?? ''] },
  {
    pattern: MONTHS_OF_YEAR,
    kind: 'range',
    times: ({ groups }) => {
      const { count = '', end, year = '' } = groups ?? {}
      const months = COUNTS[count] ?? Number(count)
      if (months < 1 || months > 12) return null
      return end === 'đầu' ? [`${year}-01`, `${year}-${pad(months)}`] : [`${year}-${pad(13 - months)}`, `${year}-12`]
    },
  },
  { pattern: YEARS, kind: 'year', times: ({ groups }) => [groups?.['year'] ?? ''] },
]

/** No time without it: cheaper to look for than the times themselves. */
const A_YEAR = /(?:19|20)\d\d/u

/** The days, months, quarters, years and spans that a respelled text names, in order, none inside another. */
export function calendarTimesIn(spelled: string): CalendarTime[] {
  if (!A_YEAR.test(spelled)) return []
  // Stable: of two that begin with the same word, the reading named first comes first.
  const found = READINGS.flatMap((reading) =>
    [...spelled.matchAll(reading.pattern)].flatMap((match) => read(spelled, match, reading)),
  )
  found.sort((a, b) => a.from - b.from)
  let end = 0
  return found.filter(({ from, to }) => {
    const free = from >= end
    if (free) end = to
    return free
  })
}

/** A verb in front of a time is no part of it: "bắt đầu thực hiện | từ năm 2023" */
const VERB = /^bắt\s+đầu(?:\s+thực\s+hiện)?\s+/u

function read(spelled: string, match: RegExpExecArray, { kind, times }: Reading): CalendarTime[] {
  const named = times(match)
  const end = match.index + match[0].length
  const open = OPEN_END.exec(spelled.slice(end, end + 40))
  const preposition = match.groups?.['preposition']?.trim() ?? ''
  const verb = VERB.exec(match[0])?.[0].length ?? 0
  const stays = named !== null && kind !== 'range' && (open !== null || (SINCE.test(preposition) && named.length === 1))
  const { days: listed, months = listed, quarters = months } = match.groups ?? {}
  const isRange = kind === 'range' || TO.test(quarters ?? '')
  return [
    {
      normalized: named === null ? null : stays ? `${named[0] ?? ''}..` : ends(named, isRange),
      kind: stays ? 'range' : kind,
      from: match.index + verb,
      to: end + (open?.[0].length ?? 0),
      preposition,
    },
  ]
}
