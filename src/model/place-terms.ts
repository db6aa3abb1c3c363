import type { Level } from './document.js'

/** From when until when a term holds, days of ISO 8601, both included; without end where one is left out. */
export interface Period {
  readonly from?: string
  readonly until?: string
}

/** A unit of administration ("đơn vị hành chính") and its level: `đặc khu`, `commune`. */
export interface UnitTerm extends Period {
  readonly word: string
  readonly level: Level
}

/** A body, or the words in a body's name that tell its level: `ban quản lý vịnh`, `province`. In any case. */
export interface BodyTerm extends Period {
  readonly words: string
  /** Null for words that only look like a level: what follows them tells it. */
  readonly level: Level | null
  /** The letters that stand for it, in a number (`BQLV` in `12/KH-BQLV`) and where it issues or acts (`Giao BQLV tổng hợp`). */
  readonly abbreviations?: readonly string[]
}

/** A type of document ("thể loại văn bản"): `Thư ngỏ`, with its letters in a number and in short citations, `TN 03`. */
export interface DocumentTypeTerm {
  readonly word: string
  readonly abbreviations: readonly string[]
}

/** A place that has another name now: "Kon Tum", "Quảng Ngãi". */
export interface Renaming {
  readonly former: string
  readonly name: string
}

/** Terms of one's own for levels, bodies, types of document and places: they stand before those that are built in. Plain data. */
export interface PlaceTerms {
  readonly units?: readonly UnitTerm[]
  readonly bodies?: readonly BodyTerm[]
  readonly documentTypes?: readonly DocumentTypeTerm[]
  readonly renamed?: readonly Renaming[]
}
