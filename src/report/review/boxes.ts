import type { Box } from '../../model/scan.js'
import type { PixelBox } from './data.js'

/** A box as the page gets it: whole pixels. */
export const pixels = ({ x0, y0, x1, y1 }: Box): PixelBox => [Math.round(x0), Math.round(y0), Math.round(x1), Math.round(y1)]

/** A share from 0 to 1 in whole percent. */
export const percentOf = (share: number): number => Math.round(share * 100)
