/** How a cell looks. The fills differ in how dark they are, so that they can be told apart where a sheet is printed in grey. */
export type Look =
  | 'text'
  | 'cell'
  | 'lacking'
  | 'strong'
  | 'title'
  | 'head'
  | 'upright'
  | 'group'
  | 'total'
  | 'adopted'
  | 'localized'
  | 'partly'
  | 'omitted'
  | 'none'

/** A cell: text, a count, or a share from 0 to 1; empty where null. */
export interface SheetCell {
  readonly value: string | number | null
  readonly look: Look
  /** Shown as a percentage. */
  readonly isShare?: boolean
  /** How many columns it takes, 1 where nothing is said. */
  readonly columns?: number
}

/** A worksheet. Rows and columns are counted from 1. */
export interface Sheet {
  /** At most 31 characters, none of `[]/\:*?`, and no other sheet's. */
  readonly name: string
  /** Of the columns, in characters. */
  readonly widths: readonly number[]
  readonly rows: readonly (readonly SheetCell[])[]
  /** How many rows and columns stay in sight; those of the head are printed on every page. */
  readonly frozen: { readonly rows: number; readonly columns: number }
  /** The first and the last row of those that are printed on every page. */
  readonly head: readonly [from: number, to: number]
  /** Rows that have a filter, the head's last among them; null for none. */
  readonly filtered: readonly [from: number, to: number] | null
  /** On how many pages beside each other its columns are made to fit in print; null where they take what they take. */
  readonly pagesAcross: number | null
}

/** The limits of Excel, which calls a file broken that goes beyond them: characters of a cell, rows, columns. */
export const LIMITS = { cell: 32_767, rows: 1_048_576, columns: 16_384 } as const

/** A text cell. */
export const text = (value: string, look: Look = 'text'): SheetCell => ({ value, look })
/** A count. */
export const count = (value: number, look: Look = 'text'): SheetCell => ({ value, look })
/** A share; a dash where there is none. */
export const share = (value: number | null, look: Look = 'text'): SheetCell =>
  value === null ? { value: '–', look } : { value, look, isShare: true }
/** A line over several columns. */
export const line = (value: string, columns: number, look: Look = 'text'): SheetCell => ({ value, look, columns })
export const EMPTY: SheetCell = { value: null, look: 'text' }

/** The name of a part of a table that takes several sheets. */
export const nameOfPart = (name: string, index: number): string => (index === 0 ? name : `${name} ${String(index + 1)}`)

/** Parts of at most so many entries; one that is empty where there are none. */
export function parts<Entry>(entries: readonly Entry[], most: number): Entry[][] {
  const found: Entry[][] = []
  for (let from = 0; from === 0 || from < entries.length; from += most) found.push(entries.slice(from, from + most))
  return found
}
