import { COPY_ABBREVIATIONS } from '../vietnamese/document-types.js'
import type { Line } from './lines.js'
import { isCapitals, isMotto, numberOf, placeAndDateOf } from './head-lines.js'

/** The box of a registry ("dấu đến"). @example "CÔNG VĂN ĐẾN", "VĂN BẢN ĐẾN Số: 2979 /....." */
const REGISTRY =
  /(?:^|\s)(?:(?:CÔNG VĂN|VĂN BẢN|C\.?V\.?)\s+(?:ĐẾN|ĐI)|ĐẾN|Đến)(?=\s*$|\s*[:.]?\s*(?:Số|SỐ|Giờ|Ngày))|(?:CÔNG VĂN|VĂN BẢN)\s+ĐẾN/u

/** A line within such a box. @example "Số: 2979 /.....", "Ngày 24 tháng 6 năm 2022", "Chuyển: Ban Tổ chức", "Lưu hồ sơ số" */
const ENTRY =
  /^[^\p{sc=Latin}\d]{0,3}(?:Số|SỐ|Ngày|NGÀY|Giờ|GIỜ|Chuyển|CHUYỂN|Kính chuyển|Lưu hồ sơ|Lưu HS|Số và ký hiệu|ĐẾN|Đến)(?!\p{sc=Latin})/u

/** What a program writes beside an electronic signature, its first line and the rest. @example "Ký bởi: Ủy ban nhân dân tỉnh …", "Signature Not Verified" */
const SIGNED =
  /^[^\p{sc=Latin}\d]{0,3}(?:(?:Người ký|Ký bởi|Ký số bởi|Được ký bởi|Đã ký số bởi|Thời gian ký|Ngày ký|Digitally signed by|Signed by)\s?:?\s|Signature (?:Not Verified|Valid)|Chữ ký số(?!\p{sc=Latin}))/iu
/** @example "Cơ quan: Tỉnh Lạng Sơn", "Ngày ký: 05-03-2024 16:21:33 +07:00", "Date: 2024.03.05" */
const SIGNED_ENTRY =
  /^[^\p{sc=Latin}\d]{0,3}(?:Người ký|Ký bởi|Cơ quan|Đơn vị|Tổ chức|Chức vụ|Email|Thời gian ký|Ngày ký|Ngày giờ ký|DN|Date|Reason|Location)\s?:/iu

/** The block of a certified copy above the document. @example "SAO Y BẢN CHÍNH", "SAO LỤC", "SAO Y; VĂN PHÒNG" */
const COPY = /^[^\p{sc=Latin}\d]{0,3}(?:SAO LỤC|SAO Y|TRÍCH SAO|BẢN SAO)(?!\p{sc=Latin})/u

/** Lines of one stamp. */
const MOST_LINES = 6

/** A stamp on a page: lines that belong together, `[from, to)`. */
export interface Stamp {
  readonly from: number
  readonly to: number
}

/**
 * Finds among the first lines the boxes of registries (the name of the office in capitals, the word, number and day of
 * arrival), what stands beside electronic signatures, and the blocks of certified copies. Their numbers and dates are never
 * the document's own.
 *
 * @param end how many lines to look at
 */
export function stampsIn(lines: readonly Line[], end: number): Stamp[] {
  const stamps: Stamp[] = []
  const textAt = (at: number): string => lines[at]?.text ?? ''
  for (let at = 0; at < end; at++) {
    const text = textAt(at)
    if (text.length > 200) continue
    const floor = stamps.at(-1)?.to ?? 0
    let from = at
    let to = at
    if (SIGNED.test(text)) {
      while (to < end && to < at + MOST_LINES && SIGNED_ENTRY.test(textAt(to))) to++
      to = Math.max(to, at + 1)
    } else if (REGISTRY.test(text)) {
      to = at + 1
      while (to < end && to < at + MOST_LINES && isEntry(textAt(to))) to++
      // A lone line of capitals above the box may be the document's first: its office stands on two lines or is none.
      if (at > Math.max(floor, 1) && isOfficeName(textAt(at - 1))) from = at - 1
    } else if (COPY.test(text)) {
      to = copyEnd(lines, at, end)
      if (to > at && at === floor + 1 && isOfficeName(textAt(at - 1))) from = at - 1
    }
    if (to === at) continue
    stamps.push({ from, to })
    at = to - 1
  }
  return stamps
}

/** The line behind the block of a copy: behind its own number and day; `at` where it has no number of a copy. */
function copyEnd(lines: readonly Line[], at: number, end: number): number {
  const near = lines.slice(at + 1, Math.min(end, at + 3)).findIndex(({ text }) => isCopyNumber(text))
  if (near < 0) return at
  const behind = at + near + 2
  const dates = lines.slice(behind, end).flatMap(({ text }, i) => (placeAndDateOf(text) === null ? [] : [i]))
  // The next day is the copy's own, if the document has another one.
  return dates[0] === 0 && dates.length > 1 ? behind + 1 : behind
}

/** Whether the number of a line is that of a certified copy. @example "Số 48-BS/ĐUK", "Số: 05/SY-UBND" */
export const isCopyNumber = (text: string): boolean =>
  (numberOf(text)?.split(/[-/]/u) ?? []).some((part) => COPY_ABBREVIATIONS.includes(part))

const isEntry = (text: string): boolean => text.length < 80 && ENTRY.test(text) && numberOf(text) === null

const isOfficeName = (text: string): boolean =>
  text.length < 100 && isCapitals(text) && !isMotto(text) && numberOf(text) === null && placeAndDateOf(text) === null
