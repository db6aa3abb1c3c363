import { pairKey } from './word-pairs.js'

/**
 * Everyday words that directives have seldom, and that differ by marks alone from what they have all the time: "cộng tác viên"
 * beside "công tác", "tù nhân" beside "tư nhân". A person who writes them means them.
 */
const EVERYDAY = `
ân xá, đặc xá, kết thúc, tù nhân, trộm cắp, bạo loạn, khí thải
cộng tác viên, cộng tác với, cộng hưởng, cộng gộp, tổng cộng, phép cộng
nghỉ phép, nghỉ việc
đất trống, chỗ trống, địa bàn trống, khoảng trống, bỏ trống, trống đồng
đi đôi, mọi nơi, mọi nhà, mỗi nhà, mỗi trường
làm thử, chạy thử, học thử, dùng thử, thử việc, thử nghiệm, phê phán
san lấp, chôn lấp, lấp đất, lấp ao, được lấp
cơ số, sân tập, sân chơi, sân bóng, chè búp, đồi chè, đồi núi, đồi trọc, hồ tiêu
cổ phiếu, mộ liệt sĩ, cờ thi đua, nghiệm thu, thu tiền
họ tên, họ và tên, chữ cái, chữ ký
`

const syllables = (word: string): string => word.trim().split(' ').map(pairKey).join(' ')

let words: ReadonlySet<string> | undefined

/** Whether syllables, as keys, are an everyday word that looks like another of the field. @example ["tù", "nhân"] */
export function isEveryday(keys: readonly string[]): boolean {
  words ??= new Set(
    EVERYDAY.trim()
      .split(/[\n,]+/u)
      .map(syllables),
  )
  return words.has(keys.join(' '))
}
