/** A time that comes again, or never ends ("thường xuyên, định kỳ"). */
export interface Recurrence {
  /** `hằng năm`, `định kỳ`, several joined by `; `. */
  readonly normalized: string
  /** Whether it names a day or a month of the year: a limit wherever it stands. */
  readonly dated: boolean
  readonly from: number
  readonly to: number
}

/** "hằng năm", "mỗi năm 02 lớp"; not "mỗi năm 85%" */
const EVERY = '(?:hằng|hàng|mỗi)\\s+(?:năm|quý|tháng|tuần)(?!\\s+(?:\\d{4}|[\\d,.]+\\s?%))'
/** "6 tháng, 1 năm", "hằng quý, 6 tháng, năm", "06 tháng một lần": how often, behind định kỳ */
const INTERVALS = `(?:\\s*(?:,|và|\\()?\\s*(?:(?:hằng|hàng|mỗi)\\s+)?(?:\\d{1,2}\\s+)?(?:tháng|quý|năm|tuần)(?![\\p{sc=Latin}\\d])(?!\\s+\\d)(?:\\s*\\/?\\s*(?:một|\\d{1,2})?\\s*lần(?!\\p{sc=Latin}))?\\)?){0,4}`
const TERM = '(?:(?:của\\s+)?(?:theo|cả|mỗi|từng)\\s+nhiệm\\s+kỳ)(?!\\s+\\d)'
/** "trước ngày 15 tháng 12 hằng năm", "ngày 20 hằng tháng", "trong quý IV hằng năm" */
const DATED =
  '(?:(?:chậm\\s+nhất(?:\\s+là)?|trước|vào|trong|đến)\\s+)?(?:(?:ngày\\s+\\d{1,2}(?:(?:\\s?[/.-]\\s?|\\s+tháng\\s+)\\d{1,2})?|(?:cuối\\s+|đầu\\s+)?tháng\\s+\\d{1,2}|quý\\s+[ivx\\d]{1,3}))\\s+(?:hằng|hàng|mỗi)\\s+(?:năm|quý|tháng)'
const NAMES_A_DAY = new RegExp(DATED, 'u')
/** Not "chi thường xuyên", "giáo dục thường xuyên" */
const OFTEN = '(?<!(?:chi|giáo\\s+dục)\\s+)thường\\s+xuyên'
const ONE = `(?:${DATED}|định\\s+kỳ${INTERVALS}|${OFTEN}|${EVERY}|${TERM})`
/** In a respelled text: "thường xuyên", "hằng năm và theo nhiệm kỳ", "định kỳ 6 tháng, hằng năm", "thường xuyên, định kỳ" */
const RECURRENCE = new RegExp(
  `(?<![\\p{sc=Latin}\\d])${ONE}(?:\\s*(?:,|và|hoặc)?\\s*(?:theo\\s+)?(?!mỗi\\s)${ONE}){0,3}(?![\\p{sc=Latin}\\d])`,
  'gu',
)

/** "định kỳ", "định kỳ 6 tháng", "định kỳ hằng quý, 6 tháng"; in "định kỳ hằng quý", "định kỳ ngày 25 hằng tháng" it only introduces the rhythm */
const IS_ITS_OWN =
  /định\s+kỳ(?!\s+(?:(?:hằng|hàng|mỗi|theo|ngày|trước|vào|trong|đến|chậm|cuối|đầu)\s|tháng\s+\d|quý\s+[ivx\d]))|định\s+kỳ\s[^;]*(?<!ngày\s)(?<!\d)\d{1,2}\s+tháng(?!\s+\d)/u

/** The words that name a recurrence, in the order in which they are given. */
const WORDS: readonly (readonly [pattern: RegExp, word: string])[] = [
  [/(?:hằng|hàng|mỗi)\s+năm/u, 'hằng năm'],
  [/(?:hằng|hàng|mỗi)\s+quý/u, 'hằng quý'],
  [/(?:hằng|hàng|mỗi)\s+tháng/u, 'hằng tháng'],
  [/(?:hằng|hàng|mỗi)\s+tuần/u, 'hằng tuần'],
  [/nhiệm\s+kỳ/u, 'nhiệm kỳ'],
  [IS_ITS_OWN, 'định kỳ'],
  [/thường\s+xuyên/u, 'thường xuyên'],
]

/** The names of recurrences, in the order in which several are given. */
export const RECURRENCE_NAMES: readonly string[] = [
  ...WORDS.map(([, word]) => word).slice(0, 4),
  'hằng ngày',
  ...WORDS.map(([, word]) => word).slice(4),
]

/** No recurrence without one of them: cheaper to look for than the recurrences themselves. */
const A_WORD = /kỳ|thường|hằng|hàng|mỗi/u

/** The recurrences that a respelled text names, in order. */
export function recurrencesIn(spelled: string): Recurrence[] {
  if (!A_WORD.test(spelled)) return []
  return [...spelled.matchAll(RECURRENCE)].map(({ 0: words, index }) => ({
    normalized: WORDS.filter(([pattern]) => pattern.test(words))
      .map(([, word]) => word)
      .join('; '),
    dated: NAMES_A_DAY.test(words),
    from: index,
    to: index + words.length,
  }))
}
