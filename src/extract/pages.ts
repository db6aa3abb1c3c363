import type { SourcePage } from '../model/source-text.js'

/** The pages of a text: a form feed ends one, and belongs to it. One after the last word begins no page. */
export function pagesOf(text: string): SourcePage[] {
  const pages: SourcePage[] = []
  const last = text.trimEnd().length
  let from = 0
  for (let feed = text.indexOf('\f'); feed >= 0 && feed < last; feed = text.indexOf('\f', feed + 1)) {
    pages.push({ number: pages.length + 1, span: [from, feed + 1], readBy: 'plain' })
    from = feed + 1
  }
  return [...pages, { number: pages.length + 1, span: [from, text.length], readBy: 'plain' }]
}
