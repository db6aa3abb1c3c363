import { isAuthority } from '../vietnamese/offices.js'
import { headEnd, isRecipients, isTypeLine } from './document-parts.js'
import type { PrintedLine } from './layout.js'

/** Head: issuer, number, place. Title: type and subject. Tail: recipients and signature, and what follows. Notes: footnotes. */
export type Zone = 'head' | 'title' | 'body' | 'tail' | 'notes'

/** The zone of a line, and whether a paragraph begins with it for certain: below the type, below the title. */
export interface Zoned {
  readonly zone: Zone
  readonly apart: boolean
}

/** A footnote of the clean text. @example "[^1]: Hiện nay" */
const NOTE = /^\[\^[^\]\s]+\]:/u
/** Words that open the text proper below the title. */
const OPENING =
  /^(?:Căn cứ|Thực hiện|Thi hành|Triển khai|Quán triệt|Thời gian (?:qua|vừa qua|gần đây)|Những năm|Hiện nay|Nhìn chung|Bên cạnh|Kính gửi|Để|Nhằm|Qua|Trong|Sau|Trên cơ sở|Ngày|Năm|Xét|Theo|Tiếp tục|Phần|Chương|Điều)(?!\p{L})/u

export const isNote = (text: string): boolean => NOTE.test(text)

/** Where fewer lines than this share stand below a blank one, a blank line parts paragraphs, the title from the text too. */
const SPACED_SHARE = 0.5

/** Tells the zones of all lines. Linear. */
export function zonesOf(lines: readonly PrintedLine[]): Zoned[] {
  const blanksPart = lines.filter(({ blanks }) => blanks > 0).length < SPACED_SHARE * lines.length
  const { head, typeLine } = headEnd(lines)
  const zones: Zoned[] = []
  let title = typeLine
  let zone = 'body' as Zone
  let capitals = false
  for (const [index, line] of lines.entries()) {
    // A document that is attached to another has a type and a title of its own.
    if (zone === 'tail' && line.pageBreak && isTypeLine(line.text)) title = index
    const above = zone
    zone =
      index < head
        ? 'head'
        : index === title
          ? 'title'
          : next(line, zone === 'head' ? 'body' : zone, index - title, capitals, blanksPart)
    capitals = line.capitals
    zones.push({ zone, apart: (title >= 0 && index === title + 1) || (above === 'title' && zone === 'body') })
  }
  return zones
}

/**
 * @param belowType number of lines since the type of document
 * @param capitals whether the line above is in capitals
 * @param blanksPart whether a blank line parts paragraphs
 */
function next(line: PrintedLine, zone: Zone, belowType: number, capitals: boolean, blanksPart: boolean): Zone {
  if (isNote(line.text)) return 'notes'
  if (isRecipients(line.text) || isAuthority(line.text)) return 'tail'
  if (zone === 'title' && belowType > 1) {
    const opens = !line.goesOn && (OPENING.test(line.text) || (blanksPart && line.blanks > 0 && !capitals))
    return line.hardBreak || line.start !== undefined || (line.capitals && !capitals) || opens ? 'body' : 'title'
  }
  return zone === 'tail' && line.start?.kind === 'label' ? 'body' : zone
}
