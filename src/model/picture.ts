/** A picture of a page, upright: the boxes of `PageScan` are on it, in proportion to its size. */
export interface PagePicture {
  readonly bytes: Uint8Array
  /** `image/png`, `image/jpeg` …; bare pixels, a byte each, row by row from the top: `gray`, `rgb`. */
  readonly type: string
  /** Pixels. */
  readonly width: number
  readonly height: number
}

/**
 * Gives the picture of a page, counted from 1; null where there is none, as in a text.
 *
 * @param turned as `PageScan` has it
 */
export type Pictures = (page: number, turned?: 90 | 180 | 270) => Promise<PagePicture | null>
