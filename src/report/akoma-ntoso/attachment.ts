import type { DocumentNode } from '../../model/document.js'
import { documentTypes } from '../../vietnamese/document-types.js'
import { subtypeOf } from './naming.js'
import { isAppendix, type Part } from './zones.js'

/** What an attachment is by itself, beside the document that it belongs to. */
export interface AttachmentTitle {
  /** Type as addresses have it: `phu-luc`, `quy-che`; `van-ban-kem-theo` ("attached document") where it is unknown. */
  readonly subtype: string
  /** Its heading: "Phụ lục I DANH MỤC NHIỆM VỤ"; null where it has none. */
  readonly name: string | null
}

const ATTACHED = 'van-ban-kem-theo'
/** With what an attachment came is no part of its name. @example "(Ban hành kèm theo Quyết định số 12/QĐ-UBND)" */
const CAME_WITH = /^\(/u
/** A longer heading is cut, in UTF-16 units. */
const LONGEST = 300

const oneLine = (words: string): string => words.replace(/\s+/gu, ' ').trim().slice(0, LONGEST)

/** Reads what an attachment calls itself: by the marker and title of an appendix, else by the head of what is attached. */
export function attachmentTitle({ head, body }: Part): AttachmentTitle {
  const [first] = body
  if (first !== undefined && isAppendix(first)) {
    const name = oneLine(`${first.marker?.text ?? ''} ${first.title ?? ''}`)
    return { subtype: 'phu-luc', name: name === '' ? null : name }
  }
  const lines = head.flatMap(({ type, children }) => (type === 'header' ? children.flatMap(wordsOf) : []))
  const at = lines.findIndex((line) => typeIn(line) !== null)
  const type = typeIn(lines[at] ?? '')
  const heading = lines.slice(Math.max(at, 0))
  const end = heading.findIndex((line) => CAME_WITH.test(line))
  const name = oneLine((end < 0 ? heading : heading.slice(0, end)).join(' ')) || oneLine(first?.title ?? '')
  return { subtype: type === null ? ATTACHED : subtypeOf(type), name: name === '' ? null : name }
}

const wordsOf = ({ text, title }: DocumentNode): string[] => [text ?? title ?? ''].filter((words) => words !== '')

/** The type that is all of a line. @example "QUY CHẾ" */
const typeIn = (line: string): string | null =>
  documentTypes().find(({ word }) => word.toLowerCase() === oneLine(line).toLowerCase())?.word ?? null
