/** What is wrong with a file of data (a configuration, decisions), and where. */
export interface DataFault {
  /** Line, from 1; null where no line is to blame. */
  readonly line: number | null
  /** Where in the data: `roster[2].level`; empty for the whole. */
  readonly at: string
  readonly expected: ExpectedOfData
  /** What the message names besides: the values that are allowed, the key that is missing or near. */
  readonly values?: string
  /** What is allowed and looks most like what was found. */
  readonly near?: string
  /** The value or key that is wrong, as JSON. */
  readonly found: string
}

/** What it should have had instead; the catalogue words each. */
export type ExpectedOfData =
  | 'json'
  | 'yaml'
  | 'shallow'
  | 'there'
  | 'version'
  | 'known-rule'
  | 'no-key'
  | 'tabs'
  | 'kind'
  | 'no-import'
  | 'object'
  | 'text'
  | 'list'
  | 'number'
  | 'flag'
  | 'text-or-list'
  | 'one-of'
  | 'day'
  | 'calendar'
  | 'one-document'
  | 'once'
  | 'needed'
  | 'known-key'
  | 'least'
  | 'most'
  | 'not-empty'
  | 'inside'
  | 'inside-globs'
  | 'one-file'
  | 'one-central'
  | 'circle'
  | 'unique'
  | 'known-unit'
  | 'other-unit'
  | 'valid'

/** Thrown for one that cannot be followed. */
export interface DataError extends Error {
  readonly code: 'data'
  readonly file: string
  readonly fault: DataFault
}

export const dataError = (file: string, fault: DataFault): DataError =>
  Object.assign(new Error(`${file}: ${fault.expected}`), { code: 'data' as const, file, fault })

export const isDataError = (error: unknown): error is DataError =>
  error instanceof Error && 'code' in error && error.code === 'data'

/** The steps from the whole to a value. */
export type DataPath = readonly (string | number)[]

/** A path as a person reads it. @example roster[2].level */
export const shownPlace = (path: DataPath): string =>
  path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('')

/** One file, as data. */
export interface DataFile {
  readonly path: string
  /** All that the file says; of a package.json more than ours. */
  readonly whole: unknown
  /** What it says to us. */
  readonly data: unknown
  /** The line of a value, or of a key of an object; null where the data has no such place. */
  readonly lineOf: (path: DataPath, key?: string) => number | null
}

const SHOWN = 40
/** The beginning of a value, as JSON. */
export const shownValue = (value: unknown): string => ((JSON.stringify(value) as string | undefined) ?? '').slice(0, SHOWN)
