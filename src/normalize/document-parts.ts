import { documentTypes } from '../vietnamese/document-types.js'
import { madeOfTerms } from '../vietnamese/own-terms.js'

/** What the head and the end of a document consist of, as far as lines are told apart by it. */

const types = madeOfTerms(() => new Set(documentTypes().flatMap(({ word }) => [word.toUpperCase(), word])))
/** @example "Nơi nhận:", "Nơi gửi :" */
const RECIPIENTS = /^Nơi\s+(?:nhận|gửi)(?!\p{L})/iu
/** @example "ĐẢNG CỘNG SẢN VIỆT NAM", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc" */
const MOTTO = /ĐẢNG CỘNG SẢN VIỆT NAM$|^CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA +VIỆT NAM|^Độc lập ?- ?Tự do ?- ?Hạnh phúc/iu
/** Place and date alone on their line. @example "Hà Nội, ngày 16 tháng 6 năm 2022", "Y, ngày   tháng 3 năm 2023" */
const PLACE_AND_DATE = /^[\p{L}\s.…]{1,40},?\s+ngày\s*[\d.…]{0,6}\s*tháng\s*[\d.…]{0,6}\s*năm\s*[\d.…]{0,6}$/iu
/** The number of the document. @example "Số 21-NQ/TW", "Số: 275/STTTT-CNTT", "Số      -KH/HU" */
const OWN_NUMBER = /^S[ốỐ]\s*:?\s*[\d./…-]*\s*[/-]?\s*\p{Lu}/u

/** The type of document alone on its line, in capitals or as a name: `KẾ HOẠCH`, `Nghị quyết`. */
export const isTypeLine = (text: string): boolean => text.length < 40 && types().has(text.replace(/\s+/gu, ' '))

export const isRecipients = (text: string): boolean => RECIPIENTS.test(text)

/** Whether a line names whom a letter goes to: the text follows. @example "Kính gửi: Các sở, ban, ngành" */
export const isAddressee = (text: string): boolean => /^[-–*\s]{0,3}Kính (?:gửi|trình)(?!\p{L})/iu.test(text)

export const isMotto = (text: string): boolean => MOTTO.test(text)

/** Issuer's lines end with one of these: motto, number, place and date. */
const isHeadLine = (text: string): boolean =>
  text.length < 100 && (isMotto(text) || PLACE_AND_DATE.test(text) || OWN_NUMBER.test(text))

export const isPlaceAndDate = (text: string): boolean => text.length < 100 && PLACE_AND_DATE.test(text)

/** How far down the head of a document may reach. */
const HEAD_LINES = 40
const LETTER_HEAD_LINES = 20

/** Where head and title of a document meet. */
export interface HeadEnd {
  /** Number of lines of the head. */
  readonly head: number
  /** Index of the line with the type of document; -1 where none names it (a letter, an excerpt). */
  readonly typeLine: number
}

/** Finds the end of the head: the type of document, else the last line that only a head has, if a motto stands there. */
export function headEnd(lines: readonly { readonly text: string }[]): HeadEnd {
  const typeLine = lines.slice(0, HEAD_LINES).findIndex(({ text }) => isTypeLine(text))
  if (typeLine >= 0 && !isProse(lines.slice(0, typeLine))) return { head: typeLine, typeLine }
  const top = lines.slice(0, LETTER_HEAD_LINES)
  const head = top.some(({ text }) => isMotto(text)) ? top.findLastIndex(({ text }) => isHeadLine(text)) + 1 : 0
  return { head, typeLine: -1 }
}

/** Whether lines are running text, below which `KẾT LUẬN` is a heading and no type of document. */
const isProse = (lines: readonly { readonly text: string }[]): boolean =>
  lines.filter(({ text }) => /^\p{Ll}/u.test(text)).length > 2
