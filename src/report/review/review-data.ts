import type { Say } from '../../catalogue/catalogue.js'
import { review as vi } from '../../catalogue/vi/review.js'
import type { CleanText } from '../../model/clean-text.js'
import { decisionsOn } from '../../normalize/corrections.js'
import { steps } from '../../normalize/steps.js'
import type { Style } from '../format.js'
import { visible } from '../visible.js'
import type { Item, ReviewData, Run, Sheet, Word } from './data.js'
import { itemsOf } from './items.js'
import { type PlacedSheet, sheetsOf } from './sheets.js'

type ReviewKey = keyof typeof vi

/** The messages that the page says itself, by their names without `review.`. */
const messagesIn = (say: Say): Record<string, string> =>
  Object.fromEntries(
    (Object.keys(vi) as ReviewKey[]).map((key) => [key.replace(/^review\./, ''), (say as (key: ReviewKey) => string)(key)]),
  )

/** An item and its index. */
type NumberedItem = readonly [number: number, item: Item]

/** The sheet with what is to decide on each of its words. */
function withItems({ sheet, words }: PlacedSheet, items: readonly NumberedItem[], clean: CleanText): Sheet {
  const byWord = new Map<number, number[]>()
  const byPlace = new Map<string, number>()
  for (const [number, item] of items) {
    byWord.set(item.word, [...(byWord.get(item.word) ?? []), number])
    if (item.kind === 'repair') byPlace.set(item.place.join(' '), number)
  }
  return {
    ...sheet,
    words: words.map(({ word, from }, at): Word => {
      const mine = byWord.get(at)
      const runs = from.runs.map(({ text, source }): Run => {
        const item = byPlace.get(source.join(' '))
        return { text, source: clean.source.text.slice(...source), ...(item === undefined ? {} : { item }) }
      })
      const repaired = runs.some(({ item }) => item !== undefined)
      return { ...word, ...(repaired ? { runs } : {}), ...(mine === undefined ? {} : { items: mine }) }
    }),
  }
}

/** What the page for proofreading shows of a clean text. */
export function reviewData(clean: CleanText, { say, language, version }: Style): ReviewData {
  const { valid } = decisionsOn(clean.source)
  const sheets = sheetsOf(clean)
  const items = itemsOf(clean, sheets, valid, ({ reason }) => say(`review.doubt.${reason}`))
  const bySheet = new Map<number, NumberedItem[]>()
  for (const [number, item] of items.entries()) {
    const mine = bySheet.get(item.sheet)
    if (mine === undefined) bySheet.set(item.sheet, [[number, item]])
    else mine.push([number, item])
  }
  const named = new Set(items.flatMap((item) => item.steps))
  return {
    version,
    path: visible(clean.source.path),
    sha256: clean.source.sha256,
    sheets: sheets.map((sheet, index) => withItems(sheet, bySheet.get(index) ?? [], clean)),
    items,
    decisions: valid,
    steps: Object.fromEntries(steps.filter(({ id }) => named.has(id)).map(({ id, about }) => [id, about[language]])),
    messages: messagesIn(say),
  }
}
