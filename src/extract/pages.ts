import type { SourcePage } from '../model/source-text.js'

/** A character that is no blank. */
const INK = /\S/u

/**
 * The pages of a plain text: a form feed ends one. One after the last word begins no page.
 *
 * @param starts offsets at which a page begins without a form feed, in any order; one with no word between it and
 * another beginning is the same page
 */
export function pagesOf(text: string, starts: readonly number[] = []): SourcePage[] {
  const last = text.trimEnd().length
  const begins = [0]
  for (let feed = text.indexOf('\f'); feed >= 0 && feed < last; feed = text.indexOf('\f', feed + 1)) begins.push(feed + 1)
  if (starts.length > 0) addStarts(begins, text, starts)
  return begins.map((from, index): SourcePage => ({
    number: index + 1,
    span: [from, begins[index + 1] ?? text.length],
    readBy: 'plain',
  }))
}

/** Adds to the beginnings of pages, in order, those that have words on either side. Linear, but for sorting. */
function addStarts(begins: number[], text: string, starts: readonly number[]): void {
  const feeds = begins.splice(0)
  const all = [...feeds.map((at) => ({ at, feed: true })), ...starts.map((at) => ({ at, feed: false }))].sort(
    (a, b) => a.at - b.at || Number(b.feed) - Number(a.feed),
  )
  for (const [index, { at, feed }] of all.entries()) {
    const next = all[index + 1]?.at ?? text.length
    const hasWords = INK.test(text.slice(begins.at(-1) ?? 0, at)) && INK.test(text.slice(at, next))
    if (feed || hasWords) begins.push(at)
  }
}
