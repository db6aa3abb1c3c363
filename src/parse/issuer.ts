import { levelOf } from '../vietnamese/levels.js'
import { bodyName, partsPhrase } from '../vietnamese/names.js'
import { isCapitals } from './head-lines.js'
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
/** @example "HỘI ĐỒNG NHÂN DÂN TỈNH QUẢNG BÌNH" */
const COUNCIL = /^(?:HỘI ĐỒNG NHÂN DÂN|HĐND|ĐOÀN ĐẠI BIỂU QUỐC HỘI)(?: |$)/iu
/** @example "UBND TỈNH CAO BẰNG" */
const ADMINISTRATION = /^(?:[ỦU][ỶY] BAN NHÂN DÂN|UBND)(?: |$)/iu
const OFFICE = /^VĂN PHÒNG$/iu
/** Its departments bear its short name. @example "Ban Tổ chức Trung ương" */
const CENTRAL_COMMITTEE = /^BAN CHẤP HÀNH TRUNG ƯƠNG(?: ĐẢNG)?$/iu

/** A name that goes on below. @example "ĐẢNG ỦY KHỐI CÁC CƠ QUAN VÀ", "BAN CHỈ ĐẠO PHÒNG, CHỐNG THAM NHŨNG,", "BỘ", "THƯỜNG TRỰC" */
const UNFINISHED =
  /(?:[,–-]|(?<!\p{sc=Latin})(?:VÀ|CÁC|CỦA))$|^(?:BỘ|SỞ|BAN|HỘI|PHÒNG|BAN CHỈ ĐẠO|BAN QUẢN LÝ|THƯỜNG TRỰC|BAN THƯỜNG VỤ|BAN THƯỜNG TRỰC|BAN CHẤP HÀNH)$/iu
/** How the name of a body begins; a line in capitals that begins otherwise goes on with the line above. @example "THAM NHŨNG, TIÊU CỰC TỈNH" */
const OPENING =
  /^(?:ĐẢNG|TỈNH|THÀNH(?! LẬP)|THỊ|HUYỆN|QUẬN|XÃ|PHƯỜNG|ĐẶC KHU|BAN(?! HÀNH)|BỘ(?! MÁY)|SỞ|[ỦU][ỶY] BAN|UBND|HĐND|UBMTTQ|MTTQ|MẶT TRẬN|HỘI|HIỆP HỘI|LIÊN|TỔNG|CỤC|CHI|VỤ|VĂN PHÒNG|PHÒNG(?!,)|TRUNG TÂM|TRUNG ƯƠNG (?:ĐOÀN|HỘI)|TRƯỜNG|VIỆN|HỌC VIỆN|BỆNH VIỆN|TÒA|TOÀ|CÔNG (?:AN|TY|ĐOÀN)|QUÂN|BINH|LỮ|SƯ|KHO BẠC|NGÂN HÀNG|BẢO HIỂM|THANH TRA|KIỂM TOÁN|CHÍNH PHỦ|THỦ TƯỚNG|QUỐC HỘI|CHỦ TỊCH|ĐOÀN|TIỂU BAN|TỔ(?! CHỨC)|BCH|BTV|BCĐ|BÁO|ĐÀI|TẬP ĐOÀN|ĐẠI (?:HỌC|HỘI)|THƯỜNG|HẠT|TRẠM|NHÀ)(?!\p{sc=Latin})/iu
/** A council or a committee without its unit: another body of the same unit stands below. @example "ỦY BAN NHÂN DÂN" */
const WITHOUT_UNIT = /^(?:[ỦU][ỶY] BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND)$/iu
/** What goes on with the name above. @example "VÀ DOANH NGHIỆP", "- THƯƠNG BINH VÀ XÃ HỘI" */
const CONTINUES = /^(?:VÀ |- ?|– ?)\p{sc=Latin}/iu

/** A syllable by itself, the rest of a name or a blot: no body is called so. @example "NGÃI" */
const SYLLABLE = /^\p{Lu}\p{sc=Latin}*$/u
/** A name of which one syllable or none is there yet. @example "TỈNH ỦY QUẢNG", "ỦY BAN NHÂN DÂN HUYỆN" */
const SHORT_OF_NAME =
  /(?:^|\s)(?:[ỦU][ỶY]|TỈNH ĐOÀN|HUYỆN ĐOÀN|XÃ|PHƯỜNG|THỊ TRẤN|QUẬN|HUYỆN|TỈNH|THÀNH PHỐ|ĐẶC KHU)(?: \p{sc=Latin}+)?$/iu

/** A body's term behind its name. @example " KHÓA XVI, KỲ HỌP THỨ HAI" */
const TERM = /\s+(?:KH[ÓO][ÁA]\s+[IVXL\d]|NHIỆM KỲ\s).*$/u

/** Whether a name lacks its unit, which a fuller one has. @example "ỦY BAN NHÂN DÂN" */
export const lacksUnit = (line: string): boolean => WITHOUT_UNIT.test(line)

/** Whether a line in capitals begins as the name of a body does. */
export const opensBody = (line: string): boolean => OPENING.test(line)

/** One line for each body. */
function joined(lines: readonly string[]): string[] {
  const names: string[] = []
  for (const line of lines) {
    const above = names.at(-1)
    const lone = SYLLABLE.test(line) && isSyllable(line)
    if (lone && above !== undefined && !SHORT_OF_NAME.test(above) && !UNFINISHED.test(above) && !partsPhrase(above, line))
      continue
    const goesOn =
      above !== undefined &&
      (lone ||
        CONTINUES.test(line) ||
        (UNFINISHED.test(above) && !(STANDING.test(above) && names.length > 1)) ||
        isUnitOf(line, above) ||
        (!OPENING.test(line) && isCapitals(line)) ||
        partsPhrase(above, line))
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
  const names = joined(lines.map((line) => line.replace(TERM, '')))
  const own = names.at(-1)
  if (own === undefined) return null
  const superior = names.at(-2)
  if (superior === undefined) return bodyName(own)
  if (own.startsWith(`${superior} `)) return bodyName(own)
  if (WITHOUT_UNIT.test(superior) && HAS_UNIT.test(own)) return `${bodyName(superior)} - ${bodyName(own)}`
  const placed = withPlace(own, superior)
  if (placed !== null) return bodyName(placed)
  const commune = OFFICE_OF_COMMUNE.test(own) && ADMINISTRATION.test(superior) ? COMMUNE.exec(superior)?.[1] : undefined
  if (commune !== undefined && !HAS_UNIT.test(own)) return bodyName(`${own} ${commune}`)
  if (STANDING.test(own)) return `${bodyName(withoutRepeated(own, superior))} ${bodyName(superior)}`
  if (!DEPARTMENT.test(own) || levelOf(own) !== null) return bodyName(own)
  if (CENTRAL_COMMITTEE.test(superior)) return `${bodyName(own)} Trung ương`
  if (COUNCIL.test(superior) || (OFFICE.test(own) && ADMINISTRATION.test(superior)))
    return `${bodyName(own)} ${bodyName(superior)}`
  return COMMITTEE.test(superior) ? `${bodyName(own)} ${bodyName(superior)}` : bodyName(own)
}

/** A unit at the end of a name, its place above. @example "TỈNH" in "ĐẢNG ỦY QUÂN SỰ TỈNH" below "TỈNH ỦY ĐỒNG THÁP" */
const BARE_UNIT = /\s(TỈNH|THÀNH PHỐ|THỊ XÃ|HUYỆN|QUẬN|XÃ|PHƯỜNG|ĐẶC KHU)$/iu
/** An office ("phòng"), as communes have them since 2025: by its own name it is that of any. */
const OFFICE_OF_COMMUNE = /^PHÒNG /u
/** @example "PHƯỜNG ĐỨC PHỔ" of "ỦY BAN NHÂN DÂN PHƯỜNG ĐỨC PHỔ" */
const COMMUNE = /(?<!THỊ)\s((?:XÃ|PHƯỜNG|ĐẶC KHU) \p{Lu}[^,]{1,40})$/u
/** Of a superior's name, the place. @example "ĐỒNG THÁP" of "TỈNH ỦY ĐỒNG THÁP", "HUYỆN ỦY BA TƠ", "UBND TỈNH PHÚ YÊN" */
const PLACE_OF =
  /^(?:(?:TỈNH|THÀNH|THỊ|HUYỆN|QUẬN) (?:[ỦU][ỶY]|ĐOÀN)|.{0,60}(?:TỈNH|THÀNH PHỐ|THỊ XÃ|HUYỆN|QUẬN|XÃ|PHƯỜNG|ĐẶC KHU))\s+(\p{sc=Latin}[^,]{1,30})$/iu

/** A name that ends with its unit, with the place that the superior of the same level names; null for any other. */
function withPlace(own: string, superior: string): string | null {
  const unit = BARE_UNIT.exec(own)?.[1]
  const place = unit === undefined ? undefined : PLACE_OF.exec(superior)?.[1]
  if (unit === undefined || place === undefined || levelOf(unit) !== levelOf(superior)) return null
  return `${own} ${place}`
}

/** Without what the superior begins with. @example "THƯỜNG TRỰC HĐND" above which "HĐND HUYỆN NGHĨA HÀNH" stands */
function withoutRepeated(own: string, superior: string): string {
  if (/ HĐND$/u.test(own) && /^HỘI ĐỒNG NHÂN DÂN(?: |$)/iu.test(superior)) return own.slice(0, -' HĐND'.length)
  const [first = ''] = superior.split(' ')
  return own.endsWith(` ${first}`) ? own.slice(0, -first.length - 1) : own
}
