import { levelOf } from '../vietnamese/levels.js'
import { bodyName } from '../vietnamese/names.js'
import { isSyllable } from '../vietnamese/syllables.js'

/** A department whose name needs that of its committee. @example "BAN TỔ CHỨC", "VĂN PHÒNG", "ỦY BAN KIỂM TRA" */
const DEPARTMENT = /^(?:BAN (?!CHẤP HÀNH|THƯỜNG VỤ|THƯỜNG TRỰC|BÍ THƯ|CÁN SỰ)|VĂN PHÒNG$|[ỦU][ỶY] BAN KIỂM TRA$)/iu
/** A part of a body whose name needs that of the whole. @example "BAN THƯỜNG VỤ" below "TỈNH ĐOÀN QUẢNG NGÃI" */
const STANDING = /^(?:BAN THƯỜNG VỤ|BAN THƯỜNG TRỰC|BAN CHẤP HÀNH|THƯỜNG TRỰC(?: HĐND| HỘI ĐỒNG NHÂN DÂN)?)$/iu

/** The unit of a body whose name stands on the line above. @example "XÃ ĐỒNG LẠC" below "ỦY BAN NHÂN DÂN" */
const UNIT = /^(?:XÃ|PHƯỜNG|THỊ TRẤN|THỊ XÃ|QUẬN|HUYỆN|TỈNH|THÀNH PHỐ|ĐẶC KHU) (?![ỦU][ỶY](?: |$)|ĐOÀN(?: |$))/iu
/** A name that has its unit. @example "UBND TỈNH LÀO CAI" */
const HAS_UNIT = / (?:XÃ|PHƯỜNG|THỊ TRẤN|THỊ XÃ|QUẬN|HUYỆN|TỈNH|THÀNH PHỐ|ĐẶC KHU) (?!HỘI|[ỦU][ỶY])/iu

/** A committee. @example "THÀNH UỶ HÀ NỘI", "ĐẢNG ỦY XÃ PHƯỚC DINH", "HUYỆN ĐOÀN BA TƠ" */
const COMMITTEE = /^(?:TỈNH|THÀNH|THỊ|HUYỆN|QUẬN|ĐẢNG) (?:[ỦU][ỶY]|ĐOÀN)(?: |$)/iu
/** Its departments bear its short name. @example "Ban Tổ chức Trung ương" */
const CENTRAL_COMMITTEE = /^BAN CHẤP HÀNH TRUNG ƯƠNG(?: ĐẢNG)?$/iu

/** A name that goes on below. @example "ĐẢNG ỦY KHỐI CÁC CƠ QUAN VÀ", "BAN CHỈ ĐẠO PHÒNG, CHỐNG THAM NHŨNG," */
const UNFINISHED = /(?:[,–-]|(?<!\p{sc=Latin})(?:VÀ|CÁC|CỦA))$/iu
/** What goes on with the name above. @example "VÀ DOANH NGHIỆP", "- THƯƠNG BINH VÀ XÃ HỘI" */
const CONTINUES = /^(?:VÀ |- ?|– ?)\p{sc=Latin}/iu

/** A syllable by itself, the rest of a name or a blot: no body is called so. @example "NGÃI" */
const SYLLABLE = /^\p{Lu}\p{sc=Latin}*$/u
/** A name of which one syllable or none is there yet. @example "TỈNH ỦY QUẢNG", "ỦY BAN NHÂN DÂN HUYỆN" */
const SHORT_OF_NAME =
  /(?:^|\s)(?:[ỦU][ỶY]|TỈNH ĐOÀN|HUYỆN ĐOÀN|XÃ|PHƯỜNG|THỊ TRẤN|QUẬN|HUYỆN|TỈNH|THÀNH PHỐ|ĐẶC KHU)(?: \p{sc=Latin}+)?$/iu

/** One line for each body. */
function joined(lines: readonly string[]): string[] {
  const names: string[] = []
  for (const line of lines) {
    const above = names.at(-1)
    const lone = SYLLABLE.test(line) && isSyllable(line)
    if (lone && above !== undefined && !SHORT_OF_NAME.test(above) && !UNFINISHED.test(above)) continue
    const goesOn = above !== undefined && (lone || CONTINUES.test(line) || UNFINISHED.test(above) || isUnitOf(line, above))
    if (goesOn) names.splice(-1, 1, `${above} ${line}`)
    else names.push(line)
  }
  return names
}

const isUnitOf = (line: string, above: string): boolean => UNIT.test(line) && !HAS_UNIT.test(above) && !UNIT.test(above)

/**
 * The body that issues, from the lines at the left of a head, its superior first: `THÀNH UỶ HÀ NỘI`, `BAN TỔ CHỨC` is the
 * `Ban Tổ chức Thành uỷ Hà Nội`; `ĐẢNG BỘ TỈNH QUẢNG NGÃI`, `HUYỆN ỦY BA TƠ` the `Huyện ủy Ba Tơ`.
 */
export function issuerOf(lines: readonly string[]): string | null {
  const names = joined(lines)
  const own = names.at(-1)
  if (own === undefined) return null
  const superior = names.at(-2)
  if (superior === undefined) return bodyName(own)
  if (STANDING.test(own)) return `${bodyName(withoutRepeated(own, superior))} ${bodyName(superior)}`
  if (!DEPARTMENT.test(own) || levelOf(own) !== null) return bodyName(own)
  if (CENTRAL_COMMITTEE.test(superior)) return `${bodyName(own)} Trung ương`
  return COMMITTEE.test(superior) ? `${bodyName(own)} ${bodyName(superior)}` : bodyName(own)
}

/** Without what the superior begins with. @example "THƯỜNG TRỰC HĐND" above which "HĐND HUYỆN NGHĨA HÀNH" stands */
function withoutRepeated(own: string, superior: string): string {
  const [first = ''] = superior.split(' ')
  return own.endsWith(` ${first}`) ? own.slice(0, -first.length - 1) : own
}
