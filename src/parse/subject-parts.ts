import { dateAt } from '../vietnamese/dates.js'
import { foldedWords, tokenize } from '../vietnamese/fold.js'
import { aboutOf, isCapitals, numberOf } from './head-lines.js'

/** What may stand between type and subject, as titles of laws have it, or behind the subject. */
export interface SubjectParts {
  readonly issuer: string | null
  readonly number: string | null
  readonly date: string | null
  readonly subject: string | null
}

const ISSUER = '(?:của\\s+([^,;]{1,80}?)(?:\\s+|$))?'

/**
 * @example "của Thủ tướng Chính phủ số 115/2004/QĐ-TTg ngày 25 tháng 6 năm 2004 về việc sửa đổi", "số 57-NQ/TW ngày
 * 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học"
 */
const PARTS = new RegExp(
  `^${ISSUER}(?:[Ss]ố\\s*:?\\s*([^,;]{1,40}?),?(?:\\s+|$))?(?:ngày\\s+([^,;]{1,30}?),?(?:\\s+|$))?${ISSUER}(về(?!\\p{sc=Latin})[^]*)?$`,
  'u',
)

/** Number, day and issuer behind the subject. @example "(Số 05-KH/HU ngày 10/01/2023 của Huyện ủy Ba Tơ)", "Số: 05-KH/HU, ngày 10/01/2023" */
const BEHIND = /\s\(?\s*Số\s*:?\s*(\d[^\s,;()]{2,30}),?(?:\s+ngày\s+([^,;()]{6,30}?))?(?:,?\s+của\s+([^,;()]{3,80}?))?\s*\)?$/u

/** @example "(Ban hành kèm theo Quyết định số 15-QĐ/HU, ngày 10/9/2020)", "(Kèm theo Công văn số 12-CV/HU)" */
const NOTE = /\s+\((?:[Bb]an hành )?[Kk]èm theo[^()]{0,300}\)$/u

const dayOf = (text: string | undefined): string | null => (text === undefined ? null : (dateAt(text, 0)?.iso ?? null))

/**
 * Takes issuer, number and day off the beginning or the end of a subject, and what is no part of it.
 *
 * @param issuers the body above, a line each: it may stand again between the subject and the reasons
 */
export function subjectParts(text: string, issuers: readonly string[] = []): SubjectParts {
  const own = withoutIssuer(text.replace(NOTE, ''), issuers)
  const behind = BEHIND.exec(own)
  const number = behind === null ? null : numberOf(`số ${behind[1] ?? ''}`)
  if (behind !== null && number !== null)
    return { issuer: behind[3] ?? null, number, date: dayOf(behind[2]), subject: own.slice(0, behind.index) }
  const match = PARTS.exec(own)
  if (match)
    return {
      issuer: match[1] ?? match[4] ?? null,
      number: match[2] === undefined ? null : numberOf(`số ${match[2]}`),
      date: dayOf(match[3]),
      subject: match[5] ?? null,
    }
  return { issuer: null, number: null, date: null, subject: aboutOf(own) ?? own }
}

/** Words before the name of the body where it is a part of the subject. @example "PHÊ DUYỆT ĐỀ ÁN CỦA" */
const OF_THE_SUBJECT = /(?:^|\s)(?:của|và|cho|tại|với|do|thuộc|các|giữa|về)$/iu
/** Who speaks for the body. @example "CHỦ TỊCH", "BỘ TRƯỞNG" */
const SPEAKER = /\s(?:CHỦ TỊCH|BỘ TRƯỞNG|GIÁM ĐỐC|CHÁNH ÁN|VIỆN TRƯỞNG|TRƯỞNG BAN|THỦ TRƯỞNG|TỔNG GIÁM ĐỐC)$/u

/**
 * A subject in capitals without the body that decides, which stands in capitals below it: "QUY ĐỊNH MỨC THU HỌC PHÍ HỘI ĐỒNG NHÂN
 * DÂN TỈNH BẾN TRE KHÓA X, KỲ HỌP THỨ 5".
 */
function withoutIssuer(text: string, issuers: readonly string[]): string {
  if (issuers.length === 0 || !isCapitals(text)) return text
  const words = tokenize(text)
  for (const name of [issuers.join(' '), issuers.at(-1) ?? '']) {
    const body = foldedWords(name)
    if (body.length < 2) continue
    for (let at = words.length - body.length; at >= 3; at--) {
      if (!body.every((word, index) => words[at + index]?.n === word)) continue
      const before = text.slice(0, words[at - 1]?.to)
      if (OF_THE_SUBJECT.test(before)) return text
      return before.replace(SPEAKER, '')
    }
  }
  return text
}
