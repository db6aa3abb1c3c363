/** What is wrong with a configuration, and where. */
export interface ConfigurationFault {
  /** Line, from 1; null where no line is to blame. */
  readonly line: number | null
  /** Where in the data: `roster[2].level`; empty for the whole. */
  readonly at: string
  readonly expected: ExpectedOfConfiguration
  /** What the message names besides: the values that are allowed, the key that is missing or near. */
  readonly values?: string
  /** The value or key that is wrong, as JSON. */
  readonly found: string
}

/** What a configuration should have had instead; the catalogue words each. */
export type ExpectedOfConfiguration =
  | 'json'
  | 'yaml'
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
  | 'needed'
  | 'known-key'
  | 'inside'
  | 'circle'
  | 'unique'
  | 'known-unit'
  | 'valid'

/** Thrown for a configuration that cannot be followed. */
export interface ConfigurationError extends Error {
  readonly code: 'configuration'
  readonly file: string
  readonly fault: ConfigurationFault
}

export const configurationError = (file: string, fault: ConfigurationFault): ConfigurationError =>
  Object.assign(new Error(`${file}: ${fault.expected}`), { code: 'configuration' as const, file, fault })

export const isConfigurationError = (error: unknown): error is ConfigurationError =>
  error instanceof Error && 'code' in error && error.code === 'configuration'

/** The steps from the whole to a value. */
export type DataPath = readonly (string | number)[]

/** One file, as data. */
export interface ConfigurationFile {
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
