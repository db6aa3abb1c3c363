import type { Inference } from '../model/document.js'
import { isoDate, pad } from '../vietnamese/dates.js'
import { typeOfAbbreviation } from '../vietnamese/document-types.js'
import { tokenize } from '../vietnamese/fold.js'
import { stripMarks } from '../vietnamese/tones.js'

/** Letters alone, small and without marks: what a scan or a page of the web leaves of words. @example "CỘNG HÒA XàHỘI" → "conghoaxahoi" */
export const plainLetters = (text: string): string => stripMarks(text.toLowerCase()).replace(/[^a-z]/gu, '')

/** Titles of the state and the party above every document ("quốc hiệu, tiêu ngữ, tiêu đề"), letter by letter. */
const MOTTOES = ['Cộng hòa xã hội chủ nghĩa Việt Nam', 'Độc lập Tự do Hạnh phúc', 'Đảng Cộng sản Việt Nam'].map(plainLetters)
/** What a narrow column leaves of them on a line. */
const MOTTO_PARTS = ['Cộng hòa xã hội', 'chủ nghĩa Việt Nam', 'Độc lập Tự do'].map(plainLetters)
/** Stands where the party's title does above documents of the youth union, and nowhere else alone on a line. */
const UNION_MOTTOES = ['Đoàn TNCS Hồ Chí Minh', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh'].map(plainLetters)

/** Marks of secrecy, urgency and state. @example "MẬT", "HỎA TỐC", "DỰ THẢO", "Dự thảo lần 2" */
const MARK =
  /^[^\p{sc=Latin}\d]{0,3}(?:TUYỆT MẬT|TỐI MẬT|MẬT|HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN|DỰ THẢO|Dự thảo|BẢN SAO|LƯU HÀNH NỘI BỘ)(?!\p{sc=Latin}).{0,20}$/u

/** @example "Kính gửi: Các chi bộ trực thuộc" */
const ADDRESSEE = /^[^\p{sc=Latin}\d]{0,3}kính (?:gửi|trình)/iu

/** @example "V/v đăng ký danh sách tham gia Hội thi" */
const ABOUT = /^[^\p{sc=Latin}\d]{0,3}(?:[Vv]\/v|V\/V|Về việc:)\s*:?\s*/u

/**
 * A document's number with the letters that every number has. Blanks slip in (`08 /2001/TT-BTC`), and the youth union
 * writes one; some write a point within the letters (`QC-TT.HĐND`). @example "Số 21-NQ/TW", "Số: 05 - KH/HU", "Số: 275/STTTT-CNTT", "SỐ: 144 /2002/QĐ/BTC", "Số: 12 KH/TĐTN"
 */
export const NUMBER =
  /(?<![\p{sc=Latin}\d])(?:[Ss]ố|SỐ)\s*:?\s*(\d{1,5}[a-zđ]?(?:\s\p{Lu}{2,4}(?=\/))?(?:\s{0,2}[-–/]\s{0,2}\d{1,4}){0,2}(?:\s{0,2}[-–/&]\s{0,2}\p{sc=Latin}[\p{sc=Latin}\d]*(?:\.\p{Lu}{2,})*)+)/u

/** The place where the number was to be written by hand. @example "Số -HD/BTCTU", "Số: …/KH-UBND", "Số:", "/TTr-VPCP" */
const BLANK_NUMBER =
  /^[^\p{sc=Latin}\d]{0,3}(?:(?:[Ss]ố|SỐ)\s*:?\s*(?:[….\s_]*)(?:\s?[-–/]\s?\p{Lu}[\p{sc=Latin}\d/&-]*)?|[-–/]\p{Lu}\p{sc=Latin}*[-/]\p{Lu}[\p{sc=Latin}\d&-]*)$/u

/** Day and month may be left open, to be filled in by hand. @example "ngày 16 tháng 6 năm 2022", "ngày tháng 8 năm 2025", "ngày … tháng … năm 2023" */
const DATE = /[Nn]gày(\s*\d{1,2}|[\s….]*)\s*tháng(\s*\d{1,2}|[\s….]*)\s*năm\s*(\d{4})(?!\d)/u

/** The place at the end of what stands before the date. @example "Hà Nội, ", "* Bà Rịa - Vũng Tàu, ", "Số 05-KH/HU M’Drắk, " */
const PLACE =
  /(?:^[^\p{sc=Latin}\d]*(\p{Lu}[\p{sc=Latin}.'’-]*(?:\s+(?:[-–]\s+)?\p{sc=Latin}[\p{sc=Latin}.'’-]*){0,4})|(?<![\p{sc=Latin}\d/’'-])(\p{Lu}[\p{sc=Latin}.'’-]*(?:\s+(?:[-–]\s+)?\p{Lu}[\p{sc=Latin}.'’-]*){0,4}))\s*[,.]\s*$/u
/** A place with a number for its name. @example "Quận 3, ", "Phường 14, " */
const NUMBERED_PLACE = /(?<![\p{sc=Latin}\d])((?:Quận|Phường)\s+\d{1,2})\s*[,.]\s*$/u

/** Not the day on which a page was put online. @example "Hà Nội, 16/6/2022" */
const SHORT_DATE =
  /^[^\p{sc=Latin}\d]{0,3}(?!Thứ |Chủ )((?:\p{Lu}[\p{sc=Latin}.'’-]*\s+(?:[-–]\s+)?){0,5}\p{Lu}[\p{sc=Latin}.'’-]*)\s*,\s*(?:ngày\s+)?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u

/** How a paragraph begins that is no subject any more. @example "Căn cứ Luật Tổ chức Chính phủ ngày 19/6/2015;" */
const OPENING = /^(?:Căn cứ|Xét|Theo đề nghị|Thực hiện [^.;]{0,600}[:;.]$)/u

/** Decoration of a heading that came from Markdown or from lines of stars. */
const DECORATION = /^[\s#*_~>-]+|[\s#*_~]+$/gu

/** No heading is longer. */
const LONGEST_DECORATED = 1_000

/** The words of a line without what decorates them. */
export const bare = (text: string): string => (text.length > LONGEST_DECORATED ? text : text.replace(DECORATION, ''))

export const isCapitals = (text: string): boolean => {
  const letters = text.match(/\p{sc=Latin}/gu)?.length ?? 0
  return letters >= 2 && (text.match(/\p{Lu}/gu)?.length ?? 0) >= letters * 0.85
}

/** Whether a line is the title of the state or the party. */
export function isMotto(text: string): boolean {
  if (text.length > 120) return false
  const letters = plainLetters(text)
  return MOTTOES.includes(letters) || UNION_MOTTOES.includes(letters)
}

/** Whether a line holds a title of the state or the party: a cheap question before where it stands. */
function holdsMotto(text: string): boolean {
  const letters = plainLetters(text)
  return MOTTOES.some((motto) => letters.includes(motto))
}

/** Whether a line ends in what a narrow column leaves of such a title. */
function endsInPart(text: string): boolean {
  const letters = plainLetters(text)
  return MOTTO_PARTS.some((part) => letters.endsWith(part))
}

/** A line without the title of the state or the party that two columns have put behind it. */
export function withoutMotto(text: string): string {
  if (text.length > 300 || isMotto(text) || !(holdsMotto(text) || endsInPart(text))) return text
  const words = tokenize(text)
  for (let at = 1; at < words.length; at++) {
    const rest = plainLetters(text.slice(words[at]?.from))
    if (MOTTOES.some((motto) => rest.startsWith(motto)) || MOTTO_PARTS.includes(rest)) return text.slice(0, words[at - 1]?.to)
  }
  return text
}

/** What stands around the title of the state or the party within a line; null for a line that holds none. */
export function aroundMotto(text: string): { readonly before: string; readonly motto: string; readonly behind: string } | null {
  if (!holdsMotto(text)) return null
  const words = tokenize(text)
  for (const [at, { from }] of words.entries()) {
    const motto = MOTTOES.find((each) => plainLetters(text.slice(from)).startsWith(each))
    const last = words.slice(at).find(({ to }) => plainLetters(text.slice(from, to)) === motto)
    if (last) return { before: text.slice(0, from).trim(), motto: text.slice(from, last.to), behind: text.slice(last.to).trim() }
  }
  return null
}

export const isMark = (text: string): boolean => MARK.test(text)
export const isAddressee = (text: string): boolean => ADDRESSEE.test(text)
export const isOpening = (text: string): boolean => OPENING.test(text)
export const isBlankNumber = (text: string): boolean => text.length < 60 && BLANK_NUMBER.test(text)

/** The subject behind `V/v`; null if the line is none. */
export function aboutOf(text: string): string | null {
  const match = ABOUT.exec(text)
  return match ? text.slice(match[0].length).trim() : null
}

/**
 * The number of a heading's line, without blanks: at its start, or behind the issuer in capitals. Null for a line that
 * only cites a number ("thực hiện Nghị quyết số 21-NQ/TW").
 */
export function numberOf(text: string): string | null {
  const match = text.length < 300 ? NUMBER.exec(text) : null
  if (!match) return null
  const before = text.slice(0, match.index)
  return /\p{sc=Latin}/u.test(before) && !isCapitals(before) ? null : plainNumber(match[1] ?? '')
}

/** A party's number at the end of a line, behind a word or less. @example "115-KH/BTCTU" of "35 115-KH/BTCTU" */
const STRAY_NUMBER =
  /^(?:[^\s\d]{1,4}\s+|\d{1,3}\s+)?(\d{1,5}[-–](\p{sc=Latin}{1,6})\/\p{Lu}[\p{sc=Latin}\d]{0,15}(?:-\p{Lu}[\p{sc=Latin}\d]{0,15})?)$/u
/** Figures and capitals with a sign between, or a symbol without its figures. @example "6J-KH/TU", "-KH/BTCTU" */
const NUMBER_HOLDS = /\d(?:\s?|\p{Lu}{1,3})[-–/]\s?\p{Lu}{2}|(?:^|[\s\d])[-–]\p{Lu}\p{sc=Latin}{0,5}\/\p{Lu}/u

/** The number of a line in which nothing else is left of what stands before it ("Số" misread); null for any other line. */
export function strayNumberOf(text: string): string | null {
  const [, number = '', letters = ''] = (text.length < 60 && STRAY_NUMBER.exec(text)) || []
  return typeOfAbbreviation(letters) === null ? null : plainNumber(number)
}

/** Whether a line holds a document's number, or a fragment of one. */
export const holdsNumber = (text: string): boolean => text.length < 300 && NUMBER_HOLDS.test(text)

/** A number without the blanks that slipped in. @example "08 /2001/TT-BTC", "05 – KH/HU" */
export const plainNumber = (printed: string): string =>
  printed
    .replace(/\s*([-–/&])\s*/gu, '$1')
    .replace(/\s+/gu, ' ')
    .replace(/–/gu, '-')

/** A line with place and day and nothing else, as it stands above a signature. @example "Nha Trang, ngày 08 tháng 3 năm 2022" */
export const isDateLine = (text: string): boolean =>
  text.length < 70 && /\d{4}[^\p{sc=Latin}\d]*$/u.test(text) && (placeAndDateOf(bare(text))?.place ?? null) !== null

export interface PlaceAndDate {
  readonly place: string | null
  /** ISO 8601, to the day; null if there is none. */
  readonly date: string | null
  /** The month (`2022-09`), or the year alone, of a day that was left to be filled in by hand, with its words. */
  readonly open?: Inference<string>
}

/** A day that a line begins and the next ends. @example "ngày 15 tháng 8 năm", "ngày 15 tháng 8", "ngày" at the end of a line */
const BEGUN_DATE = /(?<!\p{sc=Latin})[Nn]gày[\s\d….]{0,12}(?:tháng[\s\d….]{0,12}(?:năm\s*)?)?$/u
/** @example "2022", "tháng 8 năm 2022", "tháng … năm 2022" */
const ENDED_DATE = /^(?:\d{1,2}\s+)?(?:tháng[\s\d….]{0,12})?(?:năm\s+)?\d{4}$/u

/** Place and date of a line and the next, over which they run in a narrow column; null where they do not. */
export function wrappedDateOf(text: string, next: string): PlaceAndDate | null {
  if (text.length > 150 || next.length > 40 || !BEGUN_DATE.test(text) || !ENDED_DATE.test(next)) return null
  const read = placeAndDateOf(`${text} ${next}`)
  return read !== null && (read.date !== null || read.open !== undefined) ? read : null
}

const numberIn = (digits = ''): number => Number(/\d+/u.exec(digits)?.[0] ?? 0)

/** A day in words: to the day, or as far as it was filled in. */
function dayOf([evidence, day, month, year]: RegExpExecArray): Pick<PlaceAndDate, 'date' | 'open'> {
  const [d, m, y] = [numberIn(day), numberIn(month), numberIn(year)]
  const date = d > 0 ? isoDate(y, m, d) : null
  if (date !== null || isoDate(y, 1, 1) === null) return { date }
  // Of a day that no calendar has, day or month is misprinted: the year is what it tells.
  if (d > 0) return { date: null, open: { value: String(y), evidence } }
  if (m > 0 && isoDate(y, m, 1) === null) return { date: null }
  return { date: null, open: { value: m > 0 ? `${y}-${pad(m)}` : String(y), evidence } }
}

/** Place and date of a line of a heading; null if it has no date. */
export function placeAndDateOf(text: string): PlaceAndDate | null {
  if (text.length > 300) return null
  // "Số 112-KL/TU Thái Bình, ngày 5/9/2022": two columns in one line.
  const short = SHORT_DATE.exec(text.replace(NUMBER, ''))
  if (short) return { place: short[1] ?? null, date: isoDate(numberIn(short[4]), numberIn(short[3]), numberIn(short[2])) }
  const match = DATE.exec(text)
  if (!match) return null
  const before = text.slice(0, match.index)
  const place = NUMBERED_PLACE.exec(before) ?? PLACE.exec(before)
  return { place: place?.[1] ?? place?.[2] ?? null, ...dayOf(match) }
}
