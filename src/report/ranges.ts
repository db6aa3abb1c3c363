/** So many numbers that follow each other, or more, are written as a range. */
const FEWEST = 3

/** Numbers in words, those that follow each other as a range. @param numbers in ascending order @example [1, 2, 3, 5] → "1–3, 5" */
export function ranges(numbers: readonly number[]): string {
  const runs: number[][] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run?.at(-1) === number - 1) run.push(number)
    else runs.push([number])
  }
  return runs.flatMap((run) => (run.length < FEWEST ? run.map(String) : [`${String(run[0])}–${String(run.at(-1))}`])).join(', ')
}
