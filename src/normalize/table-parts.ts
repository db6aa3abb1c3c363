import { isAuthority } from '../vietnamese/offices.js'
import { taskColumnOf } from '../vietnamese/task-columns.js'
import { isRecipients, isTypeLine } from './document-parts.js'
import { lineStart } from './line-start.js'
import type { Line } from './lines.js'
import type { Fragment } from './table-columns.js'

/** What a table in plain text begins and ends with. */

/** A row: the fragments of each cell, in order; no cells for a head that is printed again. */
export interface PlainRow {
  readonly cells: readonly (readonly Fragment[])[]
  /** Where the first line of the row begins, and where the last one ends. */
  readonly start: number
  readonly end: number
}

/** A table, no rows where they cannot be told apart, and the index of the line behind it. */
export interface Found {
  readonly rows: PlainRow[]
  /** Index of the line behind the table. */
  readonly end: number
}

/** @example "TT", "STT", "Số TT" */
export const NUMBER_HEAD = /^(?:S?TT|Số TT|Số thứ tự)$/iu
/** Heads of tables of targets. @example "Chỉ tiêu", "ĐVT", "Năm 2025" */
export const TARGET_HEAD = /^(?:(?:Tên |Các )?chỉ tiêu|Đơn vị tính|ĐVT|Năm \d{4}|Ghi chú|Kinh phí|Địa điểm)/iu
/** @example "------", "--  -----  ----" */
export const RULE = /^[-=_–—](?:[-=_–—]|\s+(?=[-=_–—])){4,}$/u
/** A line of a table is no longer. */
export const LONGEST_LINE = 400
export const isKnown = (text: string): boolean => NUMBER_HEAD.test(text) || TARGET_HEAD.test(text) || taskColumnOf(text) !== null
export const known = (heads: readonly string[]): number => heads.filter(isKnown).length

/** What ends a table: an appendix, a signature. */
export const isOutside = ({ text }: Line): boolean =>
  isAuthority(text) || isRecipients(text) || isTypeLine(text) || lineStart(text)?.kind === 'label' || text.startsWith('|')
