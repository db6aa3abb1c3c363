import { levelOf } from '../vietnamese/levels.js'
import { spellableShare } from '../vietnamese/syllables.js'
import {
  aboutOf,
  bare,
  holdsNumber,
  isAddressee,
  isBlankNumber,
  isCapitals,
  isMark,
  isMotto,
  numberOf,
  placeAndDateOf,
  strayNumberOf,
} from './head-lines.js'
import type { Piece } from './head-pieces.js'
import { readLine } from './line-kinds.js'

/** How the name of a body begins that is not in capitals. @example "Bộ Tài chính", "UBND tỉnh Phú Thọ" */
const BODY =
  /^(?:Ban|Bộ|Sở|[ỦU][ỷy] ban|UBND|HĐND|Hội đồng|Đảng|Tỉnh|Thành|Thị|Huyện|Quận|Văn phòng|Chi bộ|Chính phủ|Quốc hội|Tổng cục|bộ|sở)(?!\p{sc=Latin})/u

/** A body's term and session below its name. @example "KHÓA XVI, KỲ HỌP THỨ HAI" */
const TERM = /^(?:KH[ÓO][ÁA] [IVXL\d]|KỲ HỌP |NHIỆM KỲ )/u
/** … in small letters. @example "Khóa X, nhiệm kỳ 2021 - 2026" */
const SMALL_TERM = /^\(?Kh[óo][áa] [IVXL]+(?:,? nhiệm kỳ \d{4}\s?[-–]\s?\d{4})?\)?$/u
/** What a line of a head is. */
export type Role = 'motto' | 'number' | 'date' | 'mark' | 'addressee' | 'about' | 'issuer' | null

/** What a line above the type is; null for what belongs to no head. */
export function roleOf(text: string): Role {
  if (isMotto(text)) return 'motto'
  if (numberOf(text) !== null || isBlankNumber(text)) return 'number'
  if (placeAndDateOf(text) !== null && text.length < 100) return 'date'
  if (isMark(text) || (text.length < 100 && (TERM.test(text) || SMALL_TERM.test(text)))) return 'mark'
  if (isAddressee(text)) return 'addressee'
  if (aboutOf(text) !== null) return 'about'
  // What is left of a number whose "Số" was misread names no body.
  if (strayNumberOf(text) !== null) return 'number'
  if (holdsNumber(text)) return null
  const short = text.length < 120 && !/[.;:]$/u.test(text) && readLine(text).marker === null
  if (short && isCapitals(text)) return 'issuer'
  if (short && text.length < 70 && BODY.test(text) && levelOf(text) !== null) return 'issuer'
  return null
}

/** What a scanner makes of a signature or a stain: short, begun with a sign, or hardly a word in it. @example "~ Jmt", "- VY" */
export const isDebris = (text: string, pieces: readonly Piece[] = []): boolean =>
  text.length < 40 &&
  !pieces.some((piece) => piece.text !== text && piece.text.includes(text)) &&
  (!isCapitals(bare(text)) || /^[^\p{sc=Latin}\d]+\p{sc=Latin}{1,4}$/u.test(text)) &&
  (/^[^\p{sc=Latin}\d"“([]/u.test(text) || spellableShare(text) < 0.5 || text.length < 4)
