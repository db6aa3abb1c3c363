import { bodyName } from '../vietnamese/names.js'

/** A department whose name needs that of its committee. @example "BAN TỔ CHỨC", "VĂN PHÒNG", "ỦY BAN KIỂM TRA" */
const DEPARTMENT =
  /^(?:BAN (?!CHẤP HÀNH|THƯỜNG VỤ|BÍ THƯ|CÁN SỰ|CHỈ ĐẠO)|VĂN PHÒNG$|[ỦU][ỶY] BAN KIỂM TRA$|BAN THƯỜNG VỤ$|BAN CHẤP HÀNH$)/iu

/** The unit of a body whose name stands on the line above. @example "XÃ ĐỒNG LẠC" below "ỦY BAN NHÂN DÂN" */
const UNIT = /^(?:XÃ|PHƯỜNG|THỊ TRẤN|THỊ XÃ|QUẬN|HUYỆN|TỈNH|THÀNH PHỐ|ĐẶC KHU) (?![ỦU][ỶY](?: |$))/iu
const OF_A_UNIT =
  /^(?:[ỦU][ỶY] BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND|ĐẢNG [ỦU][ỶY]|ĐẢNG BỘ|BAN CHẤP HÀNH|BAN CHẤP HÀNH ĐẢNG BỘ|[ỦU][ỶY] BAN .*)$/iu

/** A committee. @example "THÀNH UỶ HÀ NỘI", "ĐẢNG ỦY XÃ PHƯỚC DINH" */
const COMMITTEE = /^(?:TỈNH|THÀNH|THỊ|HUYỆN|QUẬN|ĐẢNG) [ỦU][ỶY]/iu

/**
 * The body that issues, from the lines at the left of a head, its superior first: `THÀNH UỶ HÀ NỘI`, `BAN TỔ CHỨC` is the
 * `Ban Tổ chức Thành uỷ Hà Nội`; `ĐẢNG BỘ TỈNH QUẢNG NGÃI`, `HUYỆN ỦY BA TƠ` the `Huyện ủy Ba Tơ`.
 */
export function issuerOf(lines: readonly string[]): string | null {
  const own = lines.at(-1)
  if (own === undefined) return null
  const superior = lines.at(-2)
  if (superior !== undefined && UNIT.test(own) && OF_A_UNIT.test(superior)) return bodyName(`${superior} ${own}`)
  if (superior !== undefined && DEPARTMENT.test(own) && COMMITTEE.test(superior)) return `${bodyName(own)} ${bodyName(superior)}`
  return bodyName(own)
}
