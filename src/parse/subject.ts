import { bare, isAddressee, isCapitals, isMark, isOpening, numberOf, placeAndDateOf } from './head-lines.js'
import type { Line } from './lines.js'

/** A subject of more lines or letters is no subject. */
const MOST_LINES = 12
const LONGEST = 700

/** How a subject begins that has no type above it. @example "về tăng cường củng cố, xây dựng tổ chức cơ sở đảng" */
const WITHOUT_TYPE = /^(?:về|v\/v|của|thực hiện|triển khai|ban hành|sửa đổi|phê duyệt|tăng cường|nâng cao)(?!\p{sc=Latin})/u

/** What no subject ends with. @example "sửa đổi, bổ sung", "hoạt động của" */
const GOES_ON = /(?:,|(?<!\p{sc=Latin})(?:của|và|các|về|cho|với|theo|trong|số|tại|từ|đến|là|bổ sung|thực hiện|triển khai))$/u

/** Who decides, between type or subject and the reasons. @example "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", "HỘI NGHỊ LẦN THỨ NĂM", "KHÓA XV, KỲ HỌP THỨ 5" */
const BODY =
  /^(?:CHỦ TỊCH|BAN CHẤP HÀNH|BAN THƯỜNG VỤ|BAN BÍ THƯ|BỘ CHÍNH TRỊ|BỘ TRƯỞNG|ỦY BAN|UỶ BAN|HỘI ĐỒNG|HỘI NGHỊ|ĐẠI HỘI|THỦ TƯỚNG|CHÍNH PHỦ|QUỐC HỘI|GIÁM ĐỐC|KH[ÓO][ÁA] |KỲ HỌP|CỦA )/u

const FULL_STOP = /[.;:]["”]?$/u

/** In words: what stands in capitals behind the type is part of its name (`KẾ HOẠCH LIÊN TỊCH`), not the subject. */
const LONGEST_TYPE = 3

const isBody = (text: string): boolean => text.length < 150 && isCapitals(text) && BODY.test(text)

/** A subject and the line behind it. */
export interface SubjectRead {
  readonly subject: string | null
  readonly end: number
}

/**
 * Reads the subject ("trích yếu") below the type, and the bodies named between.
 *
 * @param lines of the document
 * @param options.at the line below the type
 * @param options.limit where the head ends at the latest
 * @param options.noise lines that are none of the head's own
 * @param options.rest what stands behind the type on its line
 */
export function readSubject(
  lines: readonly Line[],
  { at: start, limit, noise, rest }: { at: number; limit: number; noise: ReadonlySet<number>; rest: string },
): SubjectRead {
  const words = rest === '' || isBody(rest) ? [] : [rest]
  let at = start
  for (; at < limit && at < start + MOST_LINES; at++) {
    const text = bare(lines[at]?.text ?? '')
    if (noise.has(at) || isMark(text) || numberOf(text) === text || isBody(text) || isNote(text)) continue
    if (placeAndDateOf(text) && text.length < 60 && !isOpening(text)) continue
    if (text === '' || isAddressee(text) || isOpening(text) || FULL_STOP.test(text) || text.length > LONGEST) break
    if (!continues(words.at(-1), text)) break
    words.push(text)
  }
  const first = words[0]
  if (
    first !== undefined &&
    words.length > 1 &&
    first === rest &&
    isCapitals(first) &&
    first.split(/\s+/u).length <= LONGEST_TYPE
  )
    words.shift()
  return { subject: words.length > 0 ? words.join(' ') : null, end: at }
}

/** @example "(Ban hành kèm theo Quyết định số 301/QĐ-SNV ngày 15 tháng 01 năm 2024)" */
const isNote = (text: string): boolean => text.length < 250 && /^\(.*\)$/u.test(text)

function continues(previous: string | undefined, text: string): boolean {
  if (previous === undefined) return true
  return /^[\p{Ll}\d]/u.test(text) || GOES_ON.test(previous) || isCapitals(previous)
}

/** The subject of a text whose type is missing above it; null if the line is none. */
export function subjectWithoutType(text: string): string | null {
  return WITHOUT_TYPE.test(text) && !FULL_STOP.test(text) && text.length < LONGEST ? text : null
}
