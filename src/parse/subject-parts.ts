import { dateAt } from '../vietnamese/dates.js'
import { foldedWords, tokenize } from '../vietnamese/fold.js'
import { aboutOf, isCapitals, numberOf } from './head-lines.js'
import { lacksUnit } from './issuer.js'

/** What may stand between type and subject, as titles of laws have it, or behind the subject. */
export interface SubjectParts {
  readonly issuer: string | null
  readonly number: string | null
  readonly date: string | null
  readonly subject: string | null
  /** The body that decides, as it stands again behind a subject in capitals. */
  readonly body: string | null
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

/** … where all is in capitals. @example "CỦA THỦ TƯỚNG CHÍNH PHỦ SỐ 115/2004/QĐ-TTG NGÀY 25 THÁNG 6 NĂM 2004 VỀ VIỆC SỬA ĐỔI" */
const PARTS_IN_CAPITALS = new RegExp(PARTS.source, 'iu')

/** Number, day and issuer behind the subject. @example "(Số 05-KH/HU ngày 10/01/2023 của Huyện ủy Ba Tơ)", "Số: 05-KH/HU, ngày 10/01/2023" */
const BEHIND = /\s\(?\s*Số\s*:?\s*(\d[^\s,;()]{2,30}),?(?:\s+ngày\s+([^,;()]{6,30}?))?(?:,?\s+của\s+([^,;()]{3,80}?))?\s*\)?$/u

/** @example "(Ban hành kèm theo Quyết định số 15-QĐ/HU, ngày 10/9/2020)", "(Kèm theo Công văn số 12-CV/HU)" */
const NOTE = /\s+\((?:[Bb]an hành )?[Kk]èm theo[^()]{0,300}\)$/u

/** How what a document is about begins, in small letters: in a name the same words have capitals (`Ban Tổ chức`, `Sở Xây dựng`). */
const ABOUT =
  'về|v/v|tiếp tục|thực hiện|triển khai|tổ chức|ban hành|sửa đổi|phê duyệt|tăng cường|nâng cao|đẩy mạnh|xây dựng|lãnh đạo|phát triển|đổi mới|kiểm tra|giám sát'
/** … where all is in capitals: what no name of a body holds. */
const ABOUT_IN_CAPITALS = 'VỀ|V/V|BAN HÀNH|SỬA ĐỔI|PHÊ DUYỆT|THỰC HIỆN|TRIỂN KHAI'
/** The body that decides, in front of the subject. @example "của Ban Thường vụ Tỉnh ủy " before "tiếp tục thực hiện Nghị quyết …" */
const OF_ISSUER = new RegExp(
  `^(?:[Cc]ủa\\s+(\\p{Lu}[^,;\\d]{2,70}?)\\s+(?=(?:${ABOUT})(?!\\p{sc=Latin}))|CỦA\\s+(\\p{Lu}[^,;\\d]{2,70}?)\\s+(?=(?:${ABOUT_IN_CAPITALS})(?!\\p{sc=Latin})))`,
  'u',
)
/**
 * The committee of a party that speaks, on one line with what it speaks of: below a head with an issuer of its own it is a part of
 * the title. @example "của Ban Thường vụ Thành ủy về tăng cường sự lãnh đạo …"
 */
const OF_PARTY =
  /^của\s+(?:Ban (?:Chấp hành|Thường vụ|Bí thư)|Bộ Chính trị|Thường trực)(?:\s(?:\p{Lu}\p{sc=Latin}*|ủy|uỷ|bộ|đảng|tỉnh|thành phố|thị xã|huyện|quận|xã|phường)){0,8}\svề\s/u

/** What the title of a page repeats. @example "SỐ 291/QĐ-UBDT NGÀY 08 THÁNG 11 NĂM 2006 " before "CỦA ỦY BAN DÂN TỘC BAN HÀNH QUY ĐỊNH …" */
const TITLE = /^SỐ\s+[\d/\p{sc=Latin}-]{4,30}\s+NGÀY\s+\d{1,2}(?:[/.-]\d{1,2}[/.-]|\s+THÁNG\s+\d{1,2}\s+NĂM\s+)\d{4}\s+(?=CỦA\s)/u
/** A note behind the subject: of a meeting to which a draft is presented, of what is still a draft. @example "(trình phiên họp Chính phủ thường kỳ tháng 8/2016)", "(Dự thảo)" */
const REMARK = /\s+\((?:trình|dự thảo|từ ngày|thông qua|đã được)[^()]{0,200}\)$/iu

const dayOf = (text: string | undefined): string | null => (text === undefined ? null : (dateAt(text, 0)?.iso ?? null))

/**
 * Takes issuer, number and day off the beginning or the end of a subject, and what is no part of it.
 *
 * @param issuers the body above, a line each: it may stand again between the subject and the reasons
 */
export function subjectParts(text: string, issuers: readonly string[] = []): SubjectParts {
  const { own, body } = withoutIssuer(text.replace(NOTE, '').replace(REMARK, '').replace(TITLE, ''), issuers)
  const behind = BEHIND.exec(own)
  const number = behind === null ? null : numberOf(`số ${behind[1] ?? ''}`)
  if (behind !== null && number !== null)
    return { issuer: behind[3] ?? null, number, date: dayOf(behind[2]), subject: own.slice(0, behind.index), body }
  const of = issuers.length > 0 && OF_PARTY.test(own) ? null : OF_ISSUER.exec(own)
  if (of === null && issuers.length > 0 && OF_PARTY.test(own))
    return { issuer: null, number: null, date: null, subject: own, body }
  if (of !== null && !/\ssố\s/u.test(of[0])) {
    const about = own.slice(of[0].length)
    return { issuer: of[1] ?? of[2] ?? null, number: null, date: null, subject: aboutOf(about) ?? about, body }
  }
  const match = (isCapitals(own) ? PARTS_IN_CAPITALS : PARTS).exec(own)
  if (match)
    return {
      issuer: match[1] ?? match[4] ?? null,
      number: match[2] === undefined ? null : (numberOf(`số ${match[2]}`)?.replace(/(?<=[-/])TTG$/u, 'TTg') ?? null),
      date: dayOf(match[3]?.toLowerCase()),
      subject: match[5] ?? null,
      body,
    }
  return { issuer: null, number: null, date: null, subject: aboutOf(own) ?? own, body }
}

/** Words before the name of the body where it is a part of the subject. @example "PHÊ DUYỆT ĐỀ ÁN CỦA" */
const OF_THE_SUBJECT =
  /(?:^|\s)(?:của|và|cho|tại|với|do|thuộc|các|giữa|về|địa bàn|cấp|giao|quyền|thành lập|kiện toàn|bầu|cử|bổ nhiệm|miễn nhiệm|bãi nhiệm|chức vụ|chức danh|nhiệm vụ|thôi|họp|phòng|trực|ủy|uỷ|phó|thường|hoạt động|phục vụ|trợ giúp|từ|đến|bởi|trên)$/iu
/** Who decides, in small letters. @example " Chủ tịch Ủy ban nhân dân huyện Ea Kar", " Bộ trưởng Bộ Tài chính" */
const SPEAKING_SMALL =
  /\s(?:Chủ tịch (?=[ỦU][ỷy] ban nhân dân|UBND)|Bộ trưởng (?=Bộ )|Giám đốc (?=Sở )|Chánh án (?=T[òo][àa] ))[^,;:()\d]{4,60}$/u

/** A subject in small letters without who decides, whom a reader has joined to it; for a line above the reasons. */
export function withoutSpeaker(text: string): string {
  const at = text.length > 700 ? -1 : text.search(SPEAKING_SMALL)
  return at < 0 || OF_THE_SUBJECT.test(text.slice(0, at)) ? text : text.slice(0, at)
}

/** Who speaks for the body. @example "CHỦ TỊCH", "BỘ TRƯỞNG" */
const SPEAKER =
  /\s(?:CHỦ TỊCH|BỘ TRƯỞNG, CHỦ NHIỆM|BỘ TRƯỞNG|CHỦ NHIỆM|THỐNG ĐỐC|TỔNG THANH TRA|GIÁM ĐỐC|CHÁNH ÁN|VIỆN TRƯỞNG|TRƯỞNG BAN|THỦ TRƯỞNG|TỔNG GIÁM ĐỐC)$/u

/** A unit is no body. @example "TỈNH QUẢNG NAM" */
const UNIT = /^(?:TỈNH|THÀNH PHỐ|THỊ XÃ|HUYỆN|QUẬN|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU) (?![ỦU][ỶY](?: |$)|ĐOÀN(?: |$))/iu
/** The unit of a body, from which its name above was cut. @example " TỈNH QUẢNG TRỊ" */
const UNIT_BEHIND = /^\s(?:TỈNH|THÀNH PHỐ|THỊ XÃ|HUYỆN|QUẬN|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)(?: \p{Lu}+){1,5}?(?=$|,?\sKH[ÓO][ÁA]\s)/u
/** What may follow the body that decides: nothing, or its term. @example " KHÓA X, KỲ HỌP THỨ 5" */
const BEHIND_BODY = /^[\s,]*(?:$|(?:KH[ÓO][ÁA]|KỲ HỌP|NHIỆM KỲ)\s)/iu
/** Who decides, at the end, and the body for which. @example " CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH KIÊN GIANG", " BỘ TRƯỞNG BỘ NỘI VỤ" */
const SPEAKING =
  /\s(?:CHỦ TỊCH (?=[ỦU][ỶY] BAN|UBND|HỘI ĐỒNG)|BỘ TRƯỞNG (?=BỘ)|GIÁM ĐỐC (?=SỞ)|CHỦ NHIỆM (?=[ỦU][ỶY] BAN)|TỔNG GIÁM ĐỐC (?=BẢO HIỂM)|CHÁNH ÁN (?=T[ÒO][ÀA])|THỐNG ĐỐC (?=NGÂN HÀNG))([^,;:()\d]{4,60})$/u

/**
 * A subject in capitals without the body that decides, which stands in capitals below it: "QUY ĐỊNH MỨC THU HỌC PHÍ HỘI ĐỒNG NHÂN
 * DÂN TỈNH BẾN TRE KHÓA X, KỲ HỌP THỨ 5".
 */
function withoutIssuer(text: string, issuers: readonly string[]): { readonly own: string; readonly body: string | null } {
  if (!isCapitals(text)) return { own: text, body: null }
  const words = tokenize(text)
  for (const name of [issuers.join(' '), issuers.at(-1) ?? '']) {
    const body = foldedWords(name)
    if (body.length < 2 || UNIT.test(name)) continue
    for (let at = words.length - body.length; at >= 3; at--) {
      if (!body.every((word, index) => words[at + index]?.n === word)) continue
      const behind = text.slice(words[at + body.length - 1]?.to)
      if (!BEHIND_BODY.test(lacksUnit(name) ? behind.replace(UNIT_BEHIND, '') : behind)) continue
      const before = text.slice(0, words[at - 1]?.to)
      if (OF_THE_SUBJECT.test(before)) return { own: text, body: null }
      return { own: before.replace(SPEAKER, ''), body: text.slice(words[at]?.from) }
    }
  }
  const speaking = SPEAKING.exec(text)
  const before = text.slice(0, speaking?.index)
  return speaking === null || OF_THE_SUBJECT.test(before)
    ? { own: text, body: null }
    : { own: before, body: (speaking[1] ?? '') === '' ? null : (speaking[1] ?? null) }
}
