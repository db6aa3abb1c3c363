/**
 * Does something with each item, with so many under way at once, and gives the results in the order of the items, each as
 * soon as it is there: no more of them wait in memory than are under way.
 *
 * @param run never rejects
 */
export async function* inOrder<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  run: (item: Item) => Promise<Result>,
): AsyncGenerator<{ readonly item: Item; readonly result: Result }> {
  const underWay: Promise<Result>[] = []
  let next = 0
  for (const [index, item] of items.entries()) {
    for (; next < Math.min(items.length, index + atOnce); next += 1) {
      const started = items[next]
      if (started !== undefined) underWay.push(run(started))
    }
    const result = underWay.shift()
    if (result !== undefined) yield { item, result: await result }
  }
}
