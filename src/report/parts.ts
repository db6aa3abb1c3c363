import type { Write, WriteParts } from './format.js'

/** Writes in one go what a format writes part by part. */
export const joined =
  <Result>(parts: WriteParts<Result>): Write<Result> =>
  (result, style) =>
    [...parts(result, style)].join('')

/** What becomes of each, when its turn comes. */
export function* mapped<From, To>(items: Iterable<From>, make: (item: From) => To): Generator<To, void> {
  for (const item of items) yield make(item)
}
