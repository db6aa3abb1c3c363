import { isOffice } from '../vietnamese/offices.js'
import { isPersonName } from '../vietnamese/names.js'
import { draftOf, type Draft } from './draft.js'
import { bare, isCapitals, isMotto } from './head-lines.js'
import { typeLineOf } from './type-line.js'
import { readLine } from './line-kinds.js'
import type { Line } from './lines.js'

/** @example "(Kèm theo Kế hoạch số 21-KH/ĐU)", "(Ban hành kèm theo Quyết định số 301/QĐ-SNV)", "Kèm theo Công văn số 5" */
const ATTACHED = /^\(?\s*(?:Ban hành )?[Kk]èm theo/u

/** What a list is called that stands behind a signature without the word "Phụ lục". @example "DANH MỤC NHIỆM VỤ TRỌNG TÂM", "BIỂU TỔNG HỢP" */
const LIST =
  /^(?:DANH MỤC|DANH SÁCH|BIỂU|BẢNG|LỊCH|LỘ TRÌNH|ĐỀ CƯƠNG|MẪU|KHUNG|PHÂN CÔNG|TIẾN ĐỘ|THỐNG KÊ|TỔNG HỢP|CHỈ TIÊU|HỆ THỐNG)(?!\p{sc=Latin})/u

/** How far below its title a list says what it is joined to. */
const NEAR = 4
/** Lines of a title. */
const MOST_LINES = 4

/** Whether a line says what an appendix is joined to. */
export const isAttachedNote = (text: string): boolean => ATTACHED.test(text)

/** Whether "(Kèm theo …)" stands below a line, with nothing of a signature between. */
export function isAttached(lines: readonly Line[], at: number): boolean {
  const near = lines.slice(at + 1, at + NEAR).map((line) => line.text)
  return near.some(
    (text, i) => ATTACHED.test(text) && near.slice(0, i).every((between) => !isOffice(between) && !isPersonName(between)),
  )
}

/** Whether a line is the title of a list that is joined to a document without being called an appendix. */
export function isListTitle(lines: readonly Line[], at: number): boolean {
  const text = bare(lines[at]?.text ?? '')
  if (text.length > 300 || !isCapitals(text) || readLine(text).marker !== null) return false
  if (typeLineOf(text, false) !== null || isMotto(text)) return false
  return LIST.test(text) || (isAttached(lines, at) && !isLetterhead(lines, at))
}

/** So far below its first line a letterhead names the type of what it belongs to. */
const TYPE_WITHIN = 8

/**
 * Whether a line begins the letterhead of what is joined to a document, a regulation under the name of who decides: the name of a
 * type stands below by itself, a number does not. That of a certified copy or of another document has its number.
 */
export function isLetterhead(lines: readonly Line[], at: number): boolean {
  const below = lines.slice(at, at + TYPE_WITHIN).map(({ text }) => text)
  const type = below.findIndex((text) => typeLineOf(text, false)?.rest === '')
  const above = below.slice(0, Math.max(type, 0))
  return above.some((text) => isMotto(text)) && above.every((text) => isCapitals(bare(text)) || isMotto(text))
}

/** The title of such a list, over some lines: an appendix that is counted by its place, as "Phụ lục" without a number. */
export function listTitle(lines: readonly Line[], at: number): { readonly draft: Draft; readonly taken: number } | null {
  const line = lines[at]
  if (!line || !isListTitle(lines, at)) return null
  const reading = { series: 'appendix', marker: null, values: [0], key: 'A', textFrom: 0, certain: true } as const
  const draft = draftOf(line, reading, 'section')
  let taken = 1
  for (; taken < MOST_LINES; taken++) {
    const next = lines[at + taken]
    if (!next || !isCapitals(next.text) || readLine(next.text).series !== 'paragraph' || LIST.test(next.text)) break
    draft.to = next.span[1]
  }
  return { draft, taken }
}
