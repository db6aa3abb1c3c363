import type { Language, Say } from '../catalogue/catalogue.js'
import type { Checked } from '../check/checked.js'
import type { CleanText } from '../model/clean-text.js'
import type { Comparison } from '../model/comparison.js'
import type { Directive } from '../model/document.js'
import type { Pictures } from '../model/picture.js'
import type { PageScript } from './self-contained-page.js'

/** Colours by what they mean. Each function puts escapes around a text and leaves its letters alone. */
export interface Paint {
  readonly strong: (text: string) => string
  readonly faint: (text: string) => string
  readonly adopted: (text: string) => string
  readonly localized: (text: string) => string
  readonly omitted: (text: string) => string
  readonly doubt: (text: string) => string
  readonly removed: (text: string) => string
  readonly added: (text: string) => string
  readonly error: (text: string) => string
  readonly warning: (text: string) => string
  readonly info: (text: string) => string
}

/** How a result is to be written. Nothing in it comes from the clock or the machine. */
export interface Style {
  readonly say: Say
  readonly language: Language
  /** Version of doichieu, which machine-readable output names. */
  readonly version: string
  /** Terminal columns that a line of text output may take, 60 or more. */
  readonly width: number
  /** Null for output without colour. */
  readonly paint: Paint | null
  /** Whether text output lists every sentence. */
  readonly details: boolean
  /** Whether it goes straight to a terminal: exact text is then shown, not sent, where it would steer the terminal. */
  readonly terminal: boolean
}

/** What each command hands to its formats. */
export interface Results {
  readonly normalize: CleanText
  readonly parse: Directive
  readonly compare: Comparison
  readonly check: Checked
}

/** Writes a result: the whole output, with a line end. */
export type Write<Result> = (result: Result, style: Style) => string

/** Writes a result part by part, so that what comes of many plans is never in memory as a whole. */
export type WriteParts<Result> = (result: Result, style: Style) => Iterable<string>

/** What a format with pictures is handed besides the result. */
export interface Assets {
  readonly pictures: Pictures
  /** The bytes of the document where it is a PDF; else null. */
  readonly pdf: () => Promise<Uint8Array | null>
  /** What the page for proofreading runs, as the build leaves it. */
  readonly pageScript: () => Promise<PageScript>
}

/** Writes a result with the pictures of its pages: text, or the bytes of a file. */
export type WriteIllustrated<Result> = (result: Result, style: Style, assets: Assets) => Promise<string | Uint8Array>

/** One way of writing the result of one command. */
export interface Format<Result> extends FormatName {
  /** Loads the format; a run loads those it needs. */
  readonly load: () => Promise<Write<Result>>
  /** The same part by part, where that can be. */
  readonly loadParts?: () => Promise<WriteParts<Result>>
}

/** Writes a result as a page that runs a script of its own. */
export type WritePage<Result> = (result: Result, style: Style, script: PageScript) => string

/** One that is such a page. */
export interface PageFormat<Result> extends FormatName {
  /** Folder of the build that holds the modules of its script. */
  readonly page: string
  readonly load: () => Promise<WritePage<Result>>
}

/** Writes a result as the bytes of a file. */
export type WriteFile<Result> = (result: Result, style: Style) => Promise<Uint8Array>

/** One that is such a file. */
export interface FileFormat<Result> extends FormatName {
  readonly binary: true
  readonly together: 'plain'
  readonly load: () => Promise<WriteFile<Result>>
}

/** One that needs the pictures of the pages. */
export interface IllustratedFormat<Result> extends FormatName {
  readonly illustrated: true
  readonly load: () => Promise<WriteIllustrated<Result>>
}

/** A row of a list: its cells, in the order of the columns. */
export type ListRow = readonly string[]

/** Writes a list that the rows of several documents may stand in. */
export interface WriteList<Result> {
  /** The rows that one document gives. */
  readonly rows: (result: Result, style: Style) => readonly ListRow[]
  /** The whole list, with its head. */
  readonly write: (rows: readonly ListRow[], style: Style) => string | Promise<Uint8Array>
}

/** One that is a list, in which all documents of a run stand together where it goes to one file or to standard output. */
export interface ListFormat<Result> extends FormatName {
  readonly together: 'rows'
  readonly load: () => Promise<WriteList<Result>>
}

/** The formats that a command may have. */
export type FormatOf<Name extends keyof Results> = Name extends 'normalize'
  ? Format<Results[Name]> | IllustratedFormat<Results[Name]>
  : Name extends 'parse'
    ? Format<Results[Name]> | ListFormat<Results[Name]>
    : Name extends 'check'
      ? Format<Results[Name]>
      : Format<Results[Name]> | PageFormat<Results[Name]> | FileFormat<Results[Name]>

/** What is known of a format before it is loaded. */
export interface FormatName {
  /** As given to `--format`. */
  readonly name: string
  /** Of a file in this format, without a dot. */
  readonly extension: string
  /** What stands between the results of several inputs: a JSON list, a line with the path of each, or nothing; `rows` are one list. */
  readonly together: 'list' | 'headings' | 'plain' | 'rows'
  /** Whether the command's default is this one where the output goes straight to a terminal. */
  readonly forTerminal?: boolean
  /** Whether it is no text, so that it goes to a file alone. */
  readonly binary?: true
}
