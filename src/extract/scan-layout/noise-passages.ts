import type { ScanNoise } from '../../model/scan.js'
import { least } from '../pdf/extent.js'
import { type Chain, chainFrom } from './chains.js'

/** What was read of a stamp, a seal, a hand or a margin. Lengths are points. */
export interface NoisePassage {
  readonly kind: ScanNoise['kind']
  readonly top: number
  /** Top down, and from left to right. */
  readonly rows: readonly Chain[]
}

/** A chain that is no text of the document. */
export interface Odd {
  readonly chain: Chain
  readonly kind: ScanNoise['kind']
}

export const overlap = (a0: number, a1: number, b0: number, b1: number): number => Math.min(a1, b1) - Math.max(a0, b0)

/** Whether two chains are near each other, as parts of one stamp or of one hand are. */
export const isClose = (one: Chain, other: Chain, usual: number): boolean =>
  Math.max(one.x0 - other.x1, other.x0 - one.x1) < 2 * usual &&
  Math.max(one.top - other.bottom, other.top - one.bottom) < 1.5 * usual

/** What stands together and is of one kind. */
export function clusters(odd: readonly Odd[], usual: number): [ScanNoise['kind'], Chain[]][] {
  const found: [ScanNoise['kind'], Chain[]][] = []
  for (const { chain, kind } of odd) {
    const near = found.filter(([of, members]) => of === kind && members.some((each) => isClose(each, chain, 1.5 * usual)))
    for (const each of near.slice(1)) found.splice(found.indexOf(each), 1)
    const [first] = near
    if (first === undefined) found.push([kind, [chain]])
    else first[1].push(...near.slice(1).flatMap(([, members]) => members), chain)
  }
  return found
}

/** Chains of one kind as a passage, line by line. */
export const passage = (kind: ScanNoise['kind'], chains: readonly Chain[]): NoisePassage => {
  const rows: Chain[] = []
  for (const chain of [...chains].sort((a, b) => a.y - b.y || a.x0 - b.x0)) {
    // Lines of stamps are askew: parts that stand end to end are one line.
    const at = rows.findIndex(
      (row) =>
        Math.max(row.x0 - chain.x1, chain.x0 - row.x1) < 1.8 * row.size &&
        overlap(row.x0, row.x1, chain.x0, chain.x1) < 0.2 * row.size &&
        overlap(row.top, row.bottom, chain.top, chain.bottom) > 0.5 * Math.min(row.bottom - row.top, chain.bottom - chain.top),
    )
    const row = rows[at]
    if (row === undefined) rows.push(chain)
    else
      rows[at] = chainFrom(
        [...row.words, ...chain.words].sort((a, b) => a.x0 - b.x0),
        row.size,
      )
  }
  return { kind, top: least(chains.map(({ top }) => top)), rows }
}
