/** How much of each measure there is: what `npm run bench` takes by itself, less for a quick round. */
export interface Sizes {
  /** How many times each seed is normalized in a round. */
  readonly copies: number
  /** Pages of a PDF, at least. */
  readonly pages: number
  /** Scanned pages at most, and paragraphs on each. */
  readonly scans: number
  readonly scannedParagraphs: number
  /** Seeds that are aligned, at most. */
  readonly aligned: number
  /** Plans of the batch. */
  readonly batch: number
  /** Plans that are checked, and then checked unchanged. */
  readonly checked: number
  /** Plans of the runs whose growth is measured, ascending. */
  readonly growth: readonly number[]
  /** Plans that workers share. */
  readonly shared: number
}

/** What measures are given. */
export interface Bench {
  readonly rounds: number
  readonly sizes: Sizes
  /** Folder of fixtures, with its slash. */
  readonly fixtures: URL
  /** An empty folder, which is removed afterwards. */
  readonly folder: string
}

/** One line of the result: a ratio, of each round. */
export interface Ratio {
  /** What was measured, and against what. */
  readonly what: string
  /** Of an odd number of rounds; none where it could not be measured here, which the note explains. */
  readonly rounds: readonly number[]
  /** What is asked of the median. */
  readonly asked?: { readonly atMost: number } | { readonly atLeast: number }
  /** What the figure says nothing of: both sides, sizes. */
  readonly note?: string
}

/** One measure. A new one is a file in `measures` and a line in `measures.ts`. */
export interface Measure {
  /** What `--only` calls it. */
  readonly name: string
  /** Rounds unless told otherwise: odd, fewer where one takes minutes. */
  readonly rounds: number
  readonly run: (bench: Bench) => Promise<readonly Ratio[]>
}
