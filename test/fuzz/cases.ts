import fc from 'fast-check'
import type { Bases } from './bases.js'
import type { Target } from './target.js'

/** A number of 32 bits that is another for each case of each target (FNV-1a). */
function seedOf(seed: number, target: string, index: number): number {
  let hash = 0x811c9dc5
  for (const char of `${String(seed)} ${target} ${String(index)}`) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193)
  return hash | 0
}

/** The cases of a target by their numbers: the same for the same seed and the same sound files. */
export function casesOf(target: Target, bases: Bases, seed: number): (index: number) => Uint8Array {
  const arbitrary = target.cases(bases)
  return (index) => {
    const [input] = fc.sample(arbitrary, { seed: seedOf(seed, target.name, index), numRuns: 1 })
    if (input === undefined) throw new RangeError('no case')
    return input
  }
}
