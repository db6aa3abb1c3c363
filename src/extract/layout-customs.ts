import { type Cell, isBlank, textOf } from './blocks.js'

/*
 * What the head and the end of an official document say in any case. The letters with marks are left open, so that the
 * words are known in every encoding, decoded or not: "Nơi nhận", TCVN3 "N¬i nhËn", VNI "Nôi nhaän", VIQR "No+i nha^.n".
 * Source: Decree 30/2020/NĐ-CP, appendix I; Instruction 36-HD/VPTW of 2018.
 */

/** @example "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM" */
const STATE = /^c.{1,4}ng\s+h.{1,5}\s+x.{1,4}\s+h.{1,4}i\s+ch.{1,4}\s+ngh/iu
/** @example "ĐẢNG CỘNG SẢN VIỆT NAM", "§¶NG CéNG S¶N VIÖT NAM", "DANG CONG SAN" */
const PARTY = /^.{1,5}ng\s+c.{1,4}ng\s+s.{1,4}n(?:\s+vi.{1,4}t\s+nam)?\W{0,3}$/iu
/** @example "Độc lập - Tự do - Hạnh phúc" */
const MOTTO = /^.{1,4}c\s+l.{1,4}p\s*[-–—]\s*t.{1,4}\s*do/iu
/** @example "Số 121-KH/TU", "Số:     /QĐ-UBND", "Sè 12/2004/TT" */
const NUMBER = /^s.{1,3}\s?:?[\s\d.…]{0,20}[-/–]\s?[\p{L}\d]/iu
/** @example "Quảng Ngãi, ngày 10 tháng 8 năm 2022", "Ba T¬, ngµy    th¸ng" */
const PLACE_DATE = /^\P{N}{2,40},\s*ng.{1,3}y[\s\d.…]{0,20}th.{1,4}ng/iu
/** @example "Nơi nhận:", "N¬i nhËn:" */
const RECIPIENTS = /^n.{1,4}i\s+nh.{1,4}n(\s*:)?/iu
/** @example "- Như trên,", "-Lưu VP." */
const ENTRY = /^[-–+•]\s?\S/u
/** On whose behalf: fonts of capitals have small letters in the file. @example "T/M BAN THƯỜNG VỤ", "TM. UBND", "k/t chñ tÞch", "TUQ. GIÁM ĐỐC" */
const ON_BEHALF = /^(?:t\s?\/?\s?[ml]|k\s?\/?\s?t|t\s?\/?\s?uq)\s?[./]\s?\p{L}|^(?:T\/?[ML]|K\/?T|T\/?UQ)\s\p{Lu}/iu
/** @example "(Ký, ghi rõ họ tên)", "(đã ký)" */
const REMARK = /^\(.{2,60}\)$/u
/** Two words and more in capitals, without figures. @example "NGƯỜI LẬP BIỂU", "PHÓ BÍ THƯ" */
const TITLE = /^(?=.{5,60}$)[^\p{Ll}\d|]+\s[^\p{Ll}\d|]+$/u
/** @example "Đặng Ngọc Huy", "§Æng Ngäc Huy" */
const NAME = /^[^\sa-z\d]\p{L}{0,10}(?:\s[^\sa-z\d][\p{L}\p{M}]{0,10}){1,4}$/u

const MOST_COLUMNS = 3
const MOST_HEAD_ROWS = 8
/** The recipients may have a row each. */
const MOST_END_ROWS = 30
/** Titles, remarks and names of those who sign. */
const MOST_SIGNED_ROWS = 3

/** The lines of a cell, without blank ones. */
const linesIn = (cell: Cell): string[] =>
  cell
    .flatMap((block) => (block.type === 'paragraph' ? textOf(block).normalize('NFC').split('\n') : []))
    .map((line) => line.trim())
    .filter((line) => line !== '')

/**
 * Whether a table sets the head of a document in columns: its issuer beside the name of the State or the Party, its
 * number beside its place and date; or its end: the recipients beside a signature, or signatures side by side.
 *
 * @param ruled whether its lines show: then a signature needs more than its shape
 */
export function isHeadOrEnd(rows: readonly (readonly Cell[])[], ruled: boolean): boolean {
  const filled = rows.map((row) => row.filter((cell) => !cell.every(isBlank)).map(linesIn)).filter((row) => row.length > 0)
  if (filled.some((row) => row.length > MOST_COLUMNS)) return false
  return isHead(filled) || isEnd(filled, ruled) || (!ruled && isSigned(filled))
}

/** The cells of the rows with words, each as its lines. */
type Lines = readonly (readonly (readonly string[])[])[]

function isHead(rows: Lines): boolean {
  if (rows.length > MOST_HEAD_ROWS) return false
  const named = rows[0]?.some((lines, column) => {
    const first = lines[0] ?? ''
    return STATE.test(first) || (column > 0 && PARTY.test(first)) || lines.slice(0, 3).some((line) => MOTTO.test(line))
  })
  if (named === true) return true
  return rows.some(
    (row) => row[0]?.some((line) => NUMBER.test(line)) === true && row.at(-1)?.some((line) => PLACE_DATE.test(line)),
  )
}

function isEnd(rows: Lines, ruled: boolean): boolean {
  if (rows.length > MOST_END_ROWS) return false
  const [first = [], second = []] = rows
  const recipients = first.find((lines) => RECIPIENTS.test(lines[0] ?? ''))
  if (recipients !== undefined) {
    const next = recipients[1] ?? second[0]?.[0] ?? ''
    if (RECIPIENTS.exec(recipients[0] ?? '')?.[1] !== undefined || ENTRY.test(next)) return true
  }
  return first.some((lines) => ON_BEHALF.test(lines[0] ?? '') && (!ruled || lines.length > 1))
}

/** Titles side by side, and below them nothing but names and remarks. */
function isSigned(rows: Lines): boolean {
  if (rows.length > MOST_SIGNED_ROWS) return false
  const titles = rows[0] ?? []
  if (titles.length < 2 || !titles.every(([title = '']) => TITLE.test(title) || PLACE_DATE.test(title))) return false
  const below = [...titles.flatMap((lines) => lines.slice(1)), ...rows.slice(1).flat(2)]
  return below.some((line) => NAME.test(line) || REMARK.test(line)) && below.every((line) => isOfSignature(line))
}

const isOfSignature = (line: string): boolean => [NAME, REMARK, TITLE, PLACE_DATE].some((pattern) => pattern.test(line))
