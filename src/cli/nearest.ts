/** Edit distance of two short words, by code unit. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

/** Longer words are no ids: no use in comparing them. */
const LONGEST = 60

/** Up to three of the known ids that look most like the given one; none when nothing is near. */
export function nearest(given: string, known: readonly string[]): string[] {
  const word = given.toLowerCase().slice(0, LONGEST)
  const limit = Math.max(2, Math.floor(word.length / 2))
  return known
    .map((id) => ({ id, away: distance(word, id.toLowerCase()) }))
    .filter(({ away }) => away <= limit)
    .sort((a, b) => a.away - b.away)
    .slice(0, 3)
    .map(({ id }) => id)
}
