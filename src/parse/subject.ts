import { bare, isAddressee, isCapitals, isMark, isOpening, numberOf, placeAndDateOf, type PlaceAndDate } from './head-lines.js'
import type { Line } from './lines.js'
import { withoutSpeaker } from './subject-parts.js'

/** A subject of more lines or letters is no subject. */
const MOST_LINES = 12
const LONGEST = 700

/** How a subject begins that has no type above it. @example "về tăng cường củng cố, xây dựng tổ chức cơ sở đảng" */
const WITHOUT_TYPE = /^(?:về|v\/v|của|thực hiện|triển khai|ban hành|sửa đổi|phê duyệt|tăng cường|nâng cao)(?!\p{sc=Latin})/u

/** Who decides, in running letters on a line of its own below the type. @example "của Ban Thường vụ Tỉnh ủy", "Của Bộ Chính trị, Ban Bí thư" */
const OF_BODY =
  /^của (?:Ban|Bộ Chính trị|Thường trực|Thường vụ|Tỉnh ủy|Thành ủy|Huyện ủy|Thị ủy|Quận ủy|Đảng ủy|Chi bộ|Chi ủy|Hội nghị|Hội đồng|Ủy ban|UBND|HĐND|Thủ tướng|Chính phủ|Bộ trưởng)(?!\p{sc=Latin})/iu

/** What no subject ends with. @example "sửa đổi, bổ sung", "hoạt động của" */
export const GOES_ON =
  /(?:,|(?<!\p{sc=Latin})(?:của|thuộc|giữa|và|các|về|cho|với|theo|trong|số|tại|từ|đến|là|bổ sung|thực hiện|triển khai))$/u

/** Who decides, between type or subject and the reasons. @example "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", "HỘI NGHỊ LẦN THỨ NĂM", "KHÓA XV, KỲ HỌP THỨ 5" */
const BODY =
  /^(?:CHỦ TỊCH|BAN CHẤP HÀNH|BAN THƯỜNG VỤ|BAN BÍ THƯ|BỘ CHÍNH TRỊ|BỘ TRƯỞNG|ỦY BAN|UỶ BAN|HỘI ĐỒNG|HỘI NGHỊ|ĐẠI HỘI|THỦ TƯỚNG|CHÍNH PHỦ|QUỐC HỘI|GIÁM ĐỐC|KH[ÓO][ÁA] |KỲ HỌP|CỦA )/u

const FULL_STOP = /[.;:]["”]?$/u

/** What stands in capitals behind the type and is part of its name, not the subject. @example "LIÊN TỊCH" of "KẾ HOẠCH LIÊN TỊCH" */
const OF_TYPE = /^(?:LIÊN TỊCH|LIÊN NGÀNH|PHỐI HỢP|CHUYÊN ĐỀ|CÁ BIỆT|TÓM TẮT|CHÍNH TRỊ)$/u

/** What follows a body that decides, on its line. @example "CỦA ỦY BAN NHÂN DÂN THÀNH PHỐ V/V PHÊ DUYỆT ĐỀ CƯƠNG" */
const WITH_SUBJECT = /^CỦA .*\s(?:V\/V|VỀ|BAN HÀNH|PHÊ DUYỆT|SỬA ĐỔI)\s/u

const isBody = (text: string): boolean => text.length < 150 && isCapitals(text) && BODY.test(text) && !WITH_SUBJECT.test(text)

/** The term and the session of the council that decides, below its name. @example "Khóa X, nhiệm kỳ 2021 - 2026", "(Kỳ họp thứ tám)" */
const TERM = /^\(?(?:kh[óo][áa] [IVXL\d]|nhiệm kỳ \d|kỳ họp (?:thứ|lần|chuyên đề|bất thường))[^.;:]{0,100}$/iu

/** What the congress or the conference of a party organization is called. @example "ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ TỈNH … LẦN THỨ XI" */
const ASSEMBLY = /^(?:ĐẠI HỘI|HỘI NGHỊ)/u

/** A subject and the line behind it. */
export interface SubjectRead {
  readonly subject: string | null
  readonly end: number
  /** Who decides: lines in capitals between type and subject, or between the subject and the reasons. */
  readonly bodies: readonly string[]
  /** Place and day, where they stand below the type. */
  readonly placeAndDate: PlaceAndDate | null
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
  /** Bodies named between type, subject and reasons. */
  const bodies: string[] = []
  let placeAndDate: PlaceAndDate | null = null
  let at = start
  for (; at < limit && at < start + MOST_LINES; at++) {
    const printed = bare(lines[at]?.text ?? '')
    if (noise.has(at) || isMark(printed) || numberOf(printed) === printed || isNote(printed)) continue
    const note = noteFrom(printed)
    const below = lines[at + 1]?.text ?? ''
    const whole = (note < 0 ? printed : printed.slice(0, note).trimEnd()).replace(SENDER, '')
    const text = REASONS.test(below) ? withoutSpeaker(whole) : whole
    if (note >= 0) {
      // The note goes on below, up to its bracket.
      const closing = lines.slice(at, at + LONGEST_NOTE).findIndex((line) => line.text.endsWith(')'))
      if (text !== '') words.push(text)
      at += Math.max(closing, 0)
      continue
    }
    if ((isBody(text) && !belongsTo(words.at(-1), text)) || (words.length > 0 && decides(text, below))) {
      bodies.push(text)
      continue
    }
    if (bodies.length > 0 && TERM.test(text)) continue
    if (words.length === 0 && text.length < 90 && OF_BODY.test(text) && !/\d|\sv[ề/]/u.test(text) && at + 1 < limit) continue
    const day = text.length < 60 && !isOpening(text) ? placeAndDateOf(text) : null
    if (day !== null) {
      placeAndDate ??= day
      continue
    }
    if (text === '' || isAddressee(text) || isOpening(text) || FULL_STOP.test(text) || text.length > LONGEST) break
    const isFirst = words.length === 1 && words[0] === rest
    if (!isFirst && !continues(words.at(-1), text) && !isNamedOn(text, below)) break
    words.push(text)
  }
  if (words.length > 1 && words[0] === rest && OF_TYPE.test(rest)) words.shift()
  // "NGHỊ QUYẾT ĐẠI HỘI ĐẠI BIỂU …" has no other subject.
  if (words.length === 0 && ASSEMBLY.test(bodies[0] ?? '')) words.push(...bodies)
  return { subject: words.length > 0 ? words.join(' ') : null, end: at, bodies, placeAndDate }
}

/** @example "Chủ tịch Ủy ban nhân dân huyện Ea Kar", "Bộ trưởng Bộ Tài chính", "Hội đồng nhân dân tỉnh" */
const DECIDES =
  /^(?:Chủ tịch|Bộ trưởng|Giám đốc|Thủ tướng|Chánh án|Viện trưởng|Hiệu trưởng|Tổng giám đốc|Cục trưởng|Chính phủ|Hội đồng nhân dân|[ỦU][ỷy] ban nhân dân)(?!\p{sc=Latin})[^,;:.\d]{0,80}$/u

const REASONS = /^Căn cứ(?!\p{sc=Latin})/u

/** Whether a line in small letters names who decides: the reasons follow. */
const decides = (text: string, below: string): boolean => DECIDES.test(text) && REASONS.test(below)

/** How a note below the subject begins. @example "(Ban hành kèm theo Quyết định số 301/QĐ-SNV ngày 15 tháng 01 năm 2024)" */
const NOTE =
  /^\((?:ban hành|kèm theo|đính kèm|trình|dự thảo|thông qua|đã được|được|theo|căn cứ|số|ngày|áp dụng|tài liệu|thực hiện|thay thế|từ ngày|gồm)(?!\p{sc=Latin})/iu
/** A note that a line begins and does not end. @example "NHIỆM KỲ 2021 - 2026 (Ban hành kèm theo Quyết định số: 59/QĐ-UBND" */
const NOTE_BEGUN = /\((?:ban hành(?: |$)|(?:ban hành )?kèm theo(?: |$))[^()]*$/iu
/** A note runs over no more lines. */
const LONGEST_NOTE = 6

/** Who sends a telegram ("công điện"), behind what it is about. @example " THỦ TƯỚNG CHÍNH PHỦ điện:" */
const SENDER = /(?<=.)\s(?:\p{Lu}{2,}\s){2,10}(?:điện|ĐIỆN)\s*:$/u

const isNote = (text: string): boolean => text.length < 250 && NOTE.test(text) && text.endsWith(')')

const noteFrom = (text: string): number => (text.length < LONGEST ? text.search(NOTE_BEGUN) : -1)

/** Whether a body is named as part of the subject above. @example "CỦA BAN CHẤP HÀNH ĐẢNG BỘ HUYỆN" below "LÀM VIỆC" */
const belongsTo = (above: string | undefined, text: string): boolean =>
  above !== undefined && !OF_TYPE.test(above) && (text.startsWith('CỦA ') ? isCapitals(above) : GOES_ON.test(above.toLowerCase()))

/** A sentence of the text begins so, where a subject in capitals stands above. @example "Thực hiện Quyết định số" */
const SENTENCE = /^\p{Lu}[\p{Ll}\s]/u

function continues(previous: string | undefined, text: string): boolean {
  if (previous === undefined) return true
  if (isCapitals(previous)) return isCapitals(text) || !SENTENCE.test(text) || GOES_ON.test(previous.toLowerCase())
  return /^[\p{Ll}\d“"]/u.test(text) || GOES_ON.test(previous)
}

/** How the text of a document begins, where its lines stay as short as those of the head. */
const TEXT_BEGINS =
  /^(?:Thực hiện|Căn cứ|Theo|Nhằm|Để|Trong|Ngày|Sau|Năm|Trên|Tiếp tục|Hiện nay|Qua|Thời gian|Vừa qua|Từ|Các|Những|Xét|Kính|Phần|Nơi nhận|Hôm nay|Phát huy|Nếu|Khi|Đây|Tại)(?!\p{sc=Latin})/u
const LONGEST_NAME_LINE = 120
/** A paragraph is longer than a line of a head. */
const PARAGRAPH = 150

/**
 * Whether a line that begins with a capital goes on with a subject in small letters, which a narrow column has cut before a name.
 *
 * @example "Đoàn TNCS Hồ Chí Minh thành phố Hà Nội lần thứ XIV, nhiệm kỳ 2012 - 2017" above a paragraph
 */
const isNamedOn = (text: string, below: string): boolean =>
  text.length < LONGEST_NAME_LINE &&
  /^\p{Lu}\p{sc=Latin}*\s/u.test(text) &&
  !isCapitals(text) &&
  !TEXT_BEGINS.test(text) &&
  (isOpening(below) || TEXT_BEGINS.test(below) || below.length > PARAGRAPH || /^\p{Ll}/u.test(below))

/** The subject of a text whose type is missing above it; null if the line is none. */
export function subjectWithoutType(text: string): string | null {
  return WITHOUT_TYPE.test(text) && !FULL_STOP.test(text) && text.length < LONGEST ? text : null
}
