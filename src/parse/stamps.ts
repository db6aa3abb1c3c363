import type { Line } from './lines.js'
import { isCapitals, isMotto, numberOf, placeAndDateOf } from './head-lines.js'

/** The box of a registry ("dấu đến"). @example "CÔNG VĂN ĐẾN", "VĂN BẢN ĐẾN Số: 2979 /....." */
const REGISTRY =
  /(?:^|\s)(?:(?:CÔNG VĂN|VĂN BẢN|C\.?V\.?)\s+(?:ĐẾN|ĐI)|ĐẾN|Đến)(?=\s*$|\s*[:.]?\s*(?:Số|SỐ|Giờ|Ngày))|(?:CÔNG VĂN|VĂN BẢN)\s+ĐẾN/u

/** A line within such a box. @example "Số: 2979 /.....", "Ngày 24 tháng 6 năm 2022", "Chuyển: Ban Tổ chức", "Lưu hồ sơ số" */
const ENTRY = /^[^\p{sc=Latin}\d]{0,3}(?:Số|SỐ|Ngày|NGÀY|Giờ|Chuyển|CHUYỂN|Kính chuyển|Lưu hồ sơ|Lưu HS|ĐẾN|Đến)(?!\p{sc=Latin})/u

/** A stamp on a page: lines that belong together, `[from, to)`. */
export interface Stamp {
  readonly from: number
  readonly to: number
}

/**
 * Finds the boxes of registries among the first lines: the name of the office in capitals, the word, number and day of
 * arrival. Their numbers and dates are never the document's own.
 *
 * @param end how many lines to look at
 */
export function stampsIn(lines: readonly Line[], end: number): Stamp[] {
  const stamps: Stamp[] = []
  for (let at = 0; at < end; at++) {
    const text = lines[at]?.text ?? ''
    if (text.length > 200 || !REGISTRY.test(text)) continue
    let to = at + 1
    while (to < end && to < at + 6 && isEntry(lines[to]?.text ?? '')) to++
    const floor = stamps.at(-1)?.to ?? 1
    const from = at > floor && isOfficeName(lines[at - 1]?.text ?? '') ? at - 1 : at
    stamps.push({ from, to })
    at = to - 1
  }
  return stamps
}

const isEntry = (text: string): boolean => text.length < 80 && ENTRY.test(text) && numberOf(text) === null

const isOfficeName = (text: string): boolean =>
  text.length < 100 && isCapitals(text) && !isMotto(text) && numberOf(text) === null && placeAndDateOf(text) === null
