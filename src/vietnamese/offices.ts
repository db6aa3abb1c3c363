import { isFamilyName } from './names.js'
import { stripMarks } from './tones.js'

/**
 * Offices in which documents are signed ("chức vụ"), in capitals as in a signature. One of them is anywhere in the line:
 * `PHÓ BÍ THƯ THƯỜNG TRỰC`, `TRƯỞNG BAN`, `KT. GIÁM ĐỐC`.
 */
const OFFICES = [
  'TỔNG BÍ THƯ', 'BÍ THƯ', 'CHỦ TỊCH', 'THỦ TƯỚNG', 'BỘ TRƯỞNG', 'THỨ TRƯỞNG', 'TRƯỞNG BAN', 'PHÓ BAN', 'TRƯỞNG TIỂU BAN', 'CHỦ NHIỆM', 'CHÁNH VĂN PHÒNG', 'PHÓ VĂN PHÒNG',
  'GIÁM ĐỐC', 'HIỆU TRƯỞNG', 'CỤC TRƯỞNG', 'VỤ TRƯỞNG', 'TRƯỞNG PHÒNG', 'PHÓ PHÒNG', 'ỦY VIÊN', 'UỶ VIÊN', 'TRƯỞNG ĐOÀN', 'TỔ TRƯỞNG', 'VIỆN TRƯỞNG',
  'CHÁNH ÁN', 'CHỈ HUY TRƯỞNG', 'CHÍNH ỦY', 'CHÍNH UỶ', 'TỔNG THƯ KÝ', 'CHÁNH THANH TRA', 'TRƯỞNG CÔNG AN', 'THƯỜNG TRỰC',
] // prettier-ignore
const UNMARKED = OFFICES.map((office) => stripMarks(office.toLowerCase()))

/**
 * On whose behalf or by whose order: T/M (thay mặt), K/T (ký thay), T/L (thừa lệnh), TUQ (thừa ủy quyền), Q. (quyền).
 * @example "T/M BAN THƯỜNG VỤ", "KT. CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN"
 */
const AUTHORITY = /^(?:T\s?\/\s?M|TM|T\.M|K\s?\/\s?T|KT|K\.T|T\s?\/\s?L|TL|TUQ|T\.U\.Q|Q)(?:[./]\s*|\s+)(?=\p{sc=Latin}{2})/iu

/** The sign of the authority before it is taken off, `T/M` of `T/M HUYỆN ỦY`. */
const ON_BEHALF = /^(?:T\s?\/\s?M|TM|T\.M|THAY MẶT)[./]?\s+/iu

const isCapitals = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}{2}/u.test(text)

/** Whether a line says on whose behalf the document is signed. */
export function isAuthority(text: string): boolean {
  if (text.length > 150) return false
  const match = AUTHORITY.exec(text)
  if (match) return isCapitals(text.slice(match[0].length)) || /[./]/u.test(match[0])
  return ON_BEHALF.test(text) && isCapitals(text)
}

/** The body on whose behalf it is signed, `HUYỆN ỦY` of `T/M HUYỆN ỦY`; null if it is signed in an office's stead (K/T, T/L). */
export function authorityBody(text: string): string | null {
  const match = ON_BEHALF.exec(text)
  return match ? text.slice(match[0].length).trim() : null
}

/** Whether a line is the office of the person who signs. Some OCR leaves a small letter in it (`TỔNG Bí THƯ`). */
export function isOffice(text: string): boolean {
  if (text.length > 80) return false
  const letters = text.match(/\p{sc=Latin}/gu) ?? []
  const capitals = text.match(/\p{Lu}/gu) ?? []
  return capitals.length >= letters.length * 0.8 && OFFICES.some((office) => text.toUpperCase().includes(office))
}

/**
 * Whether a line is an office but for its marks, and no name: recognition mistakes them in capitals. A person may be called so
 * too (`TRƯƠNG BAN`), but for a deputy nobody is.
 *
 * @example "PHÓ TRƯỚNG BAN", "GIẢM ĐÓC"
 */
export function isMisreadOffice(text: string): boolean {
  if (text.length > 40 || text !== text.toUpperCase()) return false
  const [first = ''] = text.toLowerCase().split(' ')
  const plain = stripMarks(text.toLowerCase()).replace(/^pho /u, '')
  const isDeputy = plain.length < text.length
  return (isDeputy || !isFamilyName(first)) && UNMARKED.some((office) => plain === office || plain.startsWith(`${office} `))
}
