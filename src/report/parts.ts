import type { Write, WriteParts } from './format.js'

/** Writes in one go what a format writes part by part. */
export const joined =
  <Result>(parts: WriteParts<Result>): Write<Result> =>
  (result, style) =>
    [...parts(result, style)].join('')
