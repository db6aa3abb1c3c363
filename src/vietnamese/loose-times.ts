/**
 * Times that no calendar has ("thời hạn không có năm"): how many times a year, a day or month whose year the document leaves
 * out, so many days after something, a school year, a term of office.
 */
export interface LooseTime {
  /** `hằng năm`, `định kỳ`, `2024..2025`; null where the document does not say when that is. */
  readonly normalized: string | null
  readonly kind: 'date' | 'month' | 'quarter' | 'range' | 'recurring'
  /** Whether it sets a limit wherever it stands (`02 lần/năm`, `trong thời hạn 15 ngày`), or only where something hangs on it. */
  readonly bound: boolean
  /** UTF-16 offsets. */
  readonly from: number
  readonly to: number
}

/* All patterns are for a respelled text (see respell.ts). */

const START = '(?<![\\p{sc=Latin}\\d/])'
const END = '(?![\\p{sc=Latin}\\d])'
const COUNT = '(?:\\d{1,3}|một|hai|ba|bốn|năm|sáu|mười)'
/** What is counted when one says how often: "lần", "đợt", "buổi" */
const TURN = '(?:lần|đợt|kỳ|cuộc|buổi|phiên|lượt)'
const AT_LEAST = '(?:(?:ít\\s+nhất|tối\\s+thiểu|không\\s+quá|từ)\\s+)?'
const UNIT = '(?:ngày|tuần|tháng|quý|năm)'
const BEFORE =
  '(?:chậm\\s+nhất(?:\\s+là)?(?:\\s+(?:trước|đến|vào))?|không\\s+muộn\\s+hơn|trước|đến(?:\\s+hết)?|vào|trong|xong|từ)'
/** The one that comes then: "sau", "tiếp theo", "liền kề" */
const NEXT = '(?:sau|tiếp\\s+theo|kế\\s+tiếp|liền\\s+kề|tiếp)'
const MONTH_END = '(?!\\s*(?:[/.-]\\s?\\d|(?:,\\s*)?năm\\s+\\d|(?:hằng|hàng|mỗi)\\s))'

/** "hằng năm" for the unit of a rhythm. */
const every = (unit: string | undefined): string => `hằng ${unit ?? 'năm'}`

interface Reading {
  readonly pattern: RegExp
  /** Words without one of which it finds nothing: cheaper to look for. */
  readonly needs?: readonly string[]
  readonly kind: LooseTime['kind']
  readonly bound: boolean
  readonly normalized: (match: RegExpExecArray) => string | null
}

const nothing = (): null => null

const READINGS: readonly Reading[] = [
  {
    // "02 lần/năm", "ít nhất 04 buổi/tháng", "02 lần trong năm"
    pattern: new RegExp(
      `${START}${AT_LEAST}\\d{1,3}(?:\\s?-\\s?\\d{1,3})?\\s+${TURN}\\s*(?:/|trong\\s+một\\s+|mỗi\\s+)\\s*(?<unit>${UNIT})${END}`,
      'gu',
    ),
    needs: ['lần', 'đợt', 'kỳ', 'cuộc', 'buổi', 'phiên', 'lượt'],
    kind: 'recurring',
    bound: true,
    normalized: ({ groups }) => every(groups?.['unit']),
  },
  {
    // "mỗi tuần hai lần", "mỗi năm tối thiểu 02 đợt", "hằng năm ít nhất một lần"
    pattern: new RegExp(
      `${START}(?:mỗi|hằng|hàng)\\s+(?<unit>${UNIT})\\s+${AT_LEAST}${COUNT}\\s+(?:lần|đợt|kỳ|buổi|lượt)${END}`,
      'gu',
    ),
    needs: ['mỗi', 'hằng', 'hàng'],
    kind: 'recurring',
    bound: true,
    normalized: ({ groups }) => every(groups?.['unit']),
  },
  {
    // "6 tháng một lần", "06 tháng/lần", "định kỳ 03 tháng 01 lần", "ba năm một lần"
    pattern: new RegExp(
      `${START}(?:định\\s+kỳ\\s+)?(?<count>${COUNT})\\s+(?<unit>${UNIT})\\s*(?:/\\s*|(?:một|01|1|/)\\s+)(?:0?1\\s+)?lần${END}`,
      'gu',
    ),
    needs: ['lần'],
    kind: 'recurring',
    bound: true,
    normalized: ({ groups }) => (/^(?:0?1|một)$/u.test(groups?.['count'] ?? '') ? every(groups?.['unit']) : 'định kỳ'),
  },
  {
    // "vào thứ Ba hằng tuần", "vào tối mùng 3 hằng tháng", "ngày 10 và 25 hằng tháng", "quý II và quý III hằng năm"
    pattern: new RegExp(
      `${START}(?:(?:${BEFORE}\\s+)?(?:(?:sáng|chiều|tối)\\s+)?(?:thứ\\s+(?:hai|ba|tư|năm|sáu|bảy)|chủ\\s+nhật|mùng\\s+\\d{1,2}|ngày\\s+\\d{1,2}(?:(?:\\s*,\\s*|\\s+và\\s+)(?:ngày\\s+)?\\d{1,2}){1,4}|(?:quý|tháng)\\s+[ivx\\d]{1,3}(?:(?:\\s*,\\s*|\\s+và\\s+)(?:(?:quý|tháng)\\s+)?[ivx\\d]{1,3}){1,4})(?:(?:\\s*,\\s*|\\s+và\\s+)(?:thứ\\s+\\p{sc=Latin}+|chủ\\s+nhật))?)\\s+(?:hằng|hàng|mỗi)\\s+(?<unit>tuần|tháng|quý|năm)${END}`,
      'gu',
    ),
    needs: ['mỗi', 'hằng', 'hàng'],
    kind: 'recurring',
    bound: true,
    normalized: ({ groups }) => every(groups?.['unit']),
  },
  {
    // "trước ngày 15/6 và 15/11 hằng năm", "ngày 05/6, ngày 05/12 hằng năm"
    pattern: new RegExp(
      `${START}(?:${BEFORE}\\s+)?ngày\\s+\\d{1,2}(?:/|\\s+tháng\\s+)\\d{1,2}(?:(?:\\s*,\\s*|\\s+và\\s+)(?:(?:trước|ngày)\\s+){0,2}\\d{1,2}(?:/|\\s+tháng\\s+)\\d{1,2}){1,3}\\s+(?:hằng|hàng|mỗi)\\s+năm${END}`,
      'gu',
    ),
    needs: ['mỗi', 'hằng', 'hàng'],
    kind: 'recurring',
    bound: true,
    normalized: () => 'hằng năm',
  },
  {
    // "mỗi học kỳ một lần", "ít nhất 01 lần mỗi học kỳ", "mỗi học kỳ"
    pattern: new RegExp(
      `${START}(?:${AT_LEAST}${COUNT}\\s+lần\\s*(?:/|mỗi)\\s*học\\s+kỳ|${AT_LEAST}mỗi\\s+học\\s+kỳ(?:\\s+${AT_LEAST}${COUNT}\\s+lần)?)${END}`,
      'gu',
    ),
    needs: ['học'],
    kind: 'recurring',
    bound: true,
    normalized: () => 'định kỳ',
  },
  {
    // "hằng ngày", "mỗi ngày"
    pattern: new RegExp(`${START}(?:hằng|hàng|mỗi)\\s+ngày${END}`, 'gu'),
    needs: ['mỗi', 'hằng', 'hàng'],
    kind: 'recurring',
    bound: false,
    normalized: () => 'hằng ngày',
  },
  {
    // "trước ngày 20 tháng cuối quý", "trước ngày 25 của tháng cuối quý", "trước ngày 05 của tháng đầu quý sau", "trước ngày 05 tháng sau"
    pattern: new RegExp(
      `${START}(?:${BEFORE}\\s+)?ngày\\s+\\d{1,2}\\s+(?:của\\s+)?tháng\\s+(?:(?:cuối(?:\\s+cùng)?|đầu(?:\\s+tiên)?)(?:\\s+của)?(?:\\s+mỗi)?\\s+quý(?:\\s+${NEXT})?|${NEXT})${END}`,
      'gu',
    ),
    needs: ['tháng'],
    kind: 'recurring',
    bound: true,
    normalized: nothing,
  },
  {
    // "trong thời hạn 15 ngày làm việc kể từ ngày nhận được văn bản", "chậm nhất 05 ngày sau khi ban hành", "trong vòng 48 giờ"
    pattern: new RegExp(
      `${START}(?:(?:trong\\s+(?:vòng|thời\\s+hạn|thời\\s+gian)|chậm\\s+nhất(?:\\s+là)?(?:\\s+(?:sau|trong(?:\\s+vòng)?))?|không\\s+quá|trước(?:\\s+ít\\s+nhất)?|sau|trong)\\s+${COUNT}\\s+(?:ngày|giờ)|(?:trong\\s+(?:vòng|thời\\s+hạn)|chậm\\s+nhất(?:\\s+là)?(?:\\s+sau)?|không\\s+quá)\\s+${COUNT}\\s+(?:tuần|tháng|năm))${END}(?:\\s+làm\\s+việc)?(?:,?\\s*(?:(?:kể|tính)\\s+từ|từ)\\s+(?:ngày|khi|thời\\s+điểm)\\s+[^,;.()]{1,120}|\\s+sau\\s+khi\\s+[^,;.()]{1,120})?`,
      'gu',
    ),
    needs: ['ngày', 'giờ', 'tuần', 'tháng', 'năm'],
    kind: 'date',
    bound: true,
    normalized: nothing,
  },
  {
    // "trước ngày 15/10", "chậm nhất ngày 05 tháng 6", "trước 31/12", "trước ngày 05/6 và 05/12"; not "trước ngày 15/10/2023"
    pattern: new RegExp(
      `${START}(?:${BEFORE})\\s+(?:ngày\\s+\\d{1,2}(?:\\s?[/.-]\\s?|\\s+tháng\\s+)\\d{1,2}|\\d{1,2}/\\d{1,2})${END}(?:(?:\\s*,\\s*|\\s+và\\s+)(?:(?:trước|ngày)\\s+){0,2}\\d{1,2}(?:/|\\s+tháng\\s+)\\d{1,2}${END}){0,2}${MONTH_END}`,
      'gu',
    ),
    kind: 'date',
    bound: true,
    normalized: nothing,
  },
  {
    // "trong tháng 3", "tháng 6 và tháng 11"; not "tháng 6 năm 2023"
    pattern: new RegExp(
      `${START}(?:${BEFORE}\\s+)?(?:(?:đầu|giữa|cuối)\\s+)?tháng\\s+\\d{1,2}${END}(?:(?:\\s*,\\s*|\\s+và\\s+)(?:tháng\\s+)?\\d{1,2}${END}){0,2}${MONTH_END}`,
      'gu',
    ),
    needs: ['tháng'],
    kind: 'month',
    bound: false,
    normalized: nothing,
  },
  {
    // "trong quý II", "quý III"; not "quý II/2023"
    pattern: new RegExp(
      `${START}(?:${BEFORE}\\s+)?(?:(?:đầu|giữa|cuối)\\s+)?quý\\s+(?:iv|i{1,3}|[1-4])${END}(?:(?:\\s*,\\s*|\\s+và\\s+)(?:quý\\s+)?(?:iv|i{1,3}|[1-4])${END}){0,3}${MONTH_END}`,
      'gu',
    ),
    needs: ['quý'],
    kind: 'quarter',
    bound: false,
    normalized: nothing,
  },
  {
    // "từ năm học 2024 - 2025", "trong năm học 2023-2024"
    pattern: new RegExp(
      `${START}(?<since>(?:kể\\s+)?từ\\s+|trong\\s+)?năm\\s+học\\s+(?<first>20\\d\\d)\\s?[-–]\\s?(?<last>20\\d\\d)${END}`,
      'gu',
    ),
    needs: ['học'],
    kind: 'range',
    bound: false,
    normalized: ({ groups }) => {
      const { since = '', first = '', last = '' } = groups ?? {}
      return since.includes('từ') ? `${first}..` : `${first}..${last}`
    },
  },
  {
    // "trong nhiệm kỳ 2020 - 2025"
    pattern: new RegExp(`${START}trong\\s+nhiệm\\s+kỳ\\s+(?<first>20\\d\\d)\\s?[-–]\\s?(?<last>20\\d\\d)${END}`, 'gu'),
    needs: ['nhiệm'],
    kind: 'range',
    bound: false,
    normalized: ({ groups }) => `${groups?.['first'] ?? ''}..${groups?.['last'] ?? ''}`,
  },
  {
    // "trong nhiệm kỳ"; "vào cuối nhiệm kỳ" says when, but no year
    pattern: new RegExp(
      `${START}(?:trong\\s+(?:cả\\s+)?|(?<!(?:đến|tới)\\s+)(?<part>(?:vào\\s+)?(?:giữa|cuối)\\s+))nhiệm\\s+kỳ${END}(?!\\s+\\d)`,
      'gu',
    ),
    needs: ['nhiệm'],
    kind: 'recurring',
    bound: true,
    normalized: ({ groups }) => (groups?.['part'] === undefined ? 'nhiệm kỳ' : null),
  },
]

/** No such time without one of these words: cheaper to look for than the times themselves. */
const A_WORD = /\d|(?:mỗi|hằng|hàng)\s|lần|quý\s+[iv]|nhiệm\s+kỳ|thời\s+hạn|trong\s+vòng|chậm\s+nhất/u

/** Nor without what is counted, or a day and a month. */
const A_UNIT = /ngày|giờ|tuần|tháng|quý|năm|kỳ|lần|đợt|cuộc|buổi|phiên|lượt|\d\/\d/u

/** Such times that a respelled text names, in order, none inside another; of two that begin together the longer. */
export function looseTimesIn(spelled: string): LooseTime[] {
  if (!A_WORD.test(spelled) || !A_UNIT.test(spelled)) return []
  const possible = READINGS.filter(({ needs }) => needs?.some((word) => spelled.includes(word)) ?? true)
  const found = possible.flatMap(({ pattern, kind, bound, normalized }) =>
    [...spelled.matchAll(pattern)].map((match): LooseTime => {
      const from = match.index
      return { normalized: normalized(match), kind, bound, from, to: from + match[0].trimEnd().length }
    }),
  )
  found.sort((a, b) => a.from - b.from || b.to - a.to)
  let end = 0
  return found.filter(({ from, to }) => {
    const free = from >= end
    if (free) end = to
    return free
  })
}
