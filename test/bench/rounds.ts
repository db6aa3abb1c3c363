/** Milliseconds that each work took in one round. */
export type Round<Name extends string> = Readonly<Record<Name, number>>

/** What is timed; what `prepare` makes for it anew is not. */
export type Work = (() => unknown) | { readonly prepare: () => unknown; readonly run: () => unknown }

async function milliseconds(work: Work): Promise<number> {
  const run = typeof work === 'function' ? work : work.run
  if (typeof work !== 'function') await work.prepare()
  const start = performance.now()
  await run()
  return performance.now() - start
}

/**
 * Runs works by turns: what slows the machine down for a while slows all of them, and a ratio within a round stays. Every
 * second round goes backwards, so that none is always the first. A round more, at the start, is not counted: it reads files
 * from the disk and compiles. A single round, which shows no more than that all works, goes without.
 *
 * @param warm 0 where that round would take minutes
 */
export async function byTurns<Name extends string>(
  works: Readonly<Record<Name, Work>>,
  rounds: number,
  warm: 0 | 1 = rounds === 1 ? 0 : 1,
): Promise<Round<Name>[]> {
  const names = Object.keys(works) as Name[]
  const done: Round<Name>[] = []
  for (let round = -warm; round < rounds; round += 1) {
    const taken: Partial<Record<Name, number>> = {}
    for (const name of round % 2 === 0 ? names : names.toReversed()) taken[name] = await milliseconds(works[name])
    if (round >= 0) done.push(taken as Round<Name>)
  }
  return done
}

/** The value in the middle; NaN of none. */
export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN

/** The median of one work over all rounds. */
export const middleOf = <Name extends string>(rounds: readonly Round<Name>[], name: Name): number =>
  median(rounds.map((round) => round[name]))
