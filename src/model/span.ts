/** A half-open range `[from, to)` in UTF-16 code units, as `String.prototype.slice` takes it. */
export type Span = readonly [from: number, to: number]
