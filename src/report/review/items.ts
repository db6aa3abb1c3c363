import type { CleanText, Doubt, Repair } from '../../model/clean-text.js'
import type { Correction } from '../../model/corrections.js'
import type { PageScan } from '../../model/scan.js'
import type { Span } from '../../model/span.js'
import { CORRECTION } from '../../normalize/corrections.js'
import { pageIndexAt, wordsIn } from '../scan-words.js'
import { percentOf, pixels } from './boxes.js'
import type { Item, Sheet, Word } from './data.js'
import type { PlacedSheet } from './sheets.js'

/** A word of which the engine was less sure is for a person to look at. Percent. */
const UNSURE = 60

/** Where a word stands among the sheets. */
interface Spot {
  readonly sheet: number
  readonly word: number
  /** In the clean text. */
  readonly at: number
  readonly end: number
}

/** All words in the order of the clean text. */
const spotsOf = (sheets: readonly PlacedSheet[]): Spot[] =>
  sheets
    .flatMap(({ words }, sheet) =>
      words.map(({ from }, word): Spot => ({ sheet, word, at: from.at, end: from.at + from.text.length })),
    )
    .sort((a, b) => a.at - b.at)

/** The word at an offset of the clean text, else the last before it. */
function spotAt(spots: readonly Spot[], offset: number): Spot | undefined {
  let low = 0
  let high = spots.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spots[middle]?.at ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return spots[Math.max(0, low - 1)]
}

const boxesIn = (scan: PageScan | undefined, place: Span): Pick<Item, 'boxes'> => {
  const boxes = scan === undefined ? [] : wordsIn(scan, place).map(({ box }) => pixels(box))
  return boxes.length === 0 ? {} : { boxes }
}

/** Repairs of one passage are one item, whichever steps made them. What a person wrote is shown as that person's decision. */
function repairItems({ source, repairs }: CleanText, spots: readonly Spot[]): Item[] {
  const byPassage = new Map<string, Repair[]>()
  for (const repair of repairs) {
    // Letters that were composed are the same letters. What was dropped (a page number, a running head) may be wanted back.
    if (repair.kind === 'layout' && repair.after !== '') continue
    const key = [...repair.source, ...repair.clean].join(' ')
    const group = byPassage.get(key)
    if (group === undefined) byPassage.set(key, [repair])
    else group.push(repair)
  }
  return [...byPassage.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined || group.some(({ step }) => step === CORRECTION)) return []
    const { before, after, clean, source: place, page, confidence } = first
    const spot = spotAt(spots, clean[0])
    const scan = source.pages[pageIndexAt(source.pages, place[0])]?.scan
    const item: Item = {
      kind: group.some(({ kind }) => kind === 'repair') ? 'repair' : 'deletion',
      steps: group.map(({ step }) => step),
      before,
      after,
      sure: percentOf(confidence),
      page,
      place,
      sheet: spot?.sheet ?? 0,
      word: spot?.word ?? 0,
      ...boxesIn(scan, place),
    }
    return [item]
  })
}

/** The place of a word as an item has it. */
function wordItem(
  word: Word,
  sheet: Sheet,
  spot: Spot,
): Pick<Item, 'before' | 'after' | 'page' | 'place' | 'sheet' | 'word' | 'boxes'> {
  const { boxes } = word
  return {
    before: word.source ?? word.text,
    after: word.text,
    page: sheet.page,
    place: word.place ?? [0, 0],
    sheet: spot.sheet,
    word: spot.word,
    ...(boxes === undefined ? {} : { boxes }),
  }
}

function doubtItems(
  doubts: readonly Doubt[],
  sheets: readonly PlacedSheet[],
  spots: readonly Spot[],
  why: (doubt: Doubt) => string,
): Item[] {
  return doubts.flatMap((doubt) => {
    const spot = spotAt(spots, doubt.clean[0])
    const on = spot === undefined ? undefined : sheets[spot.sheet]
    const word = spot === undefined ? undefined : on?.words[spot.word]
    if (spot === undefined || on === undefined || word === undefined || word.word.place === null) return []
    const { text } = word.word
    // A suggestion is for the doubted letters; what stands around them in the word (a bracket, a comma) stays.
    const from = Math.max(0, doubt.clean[0] - spot.at)
    const around = (suggestion: string): string =>
      doubt.word === '' ? `${text} ${suggestion}` : text.slice(0, from) + suggestion + text.slice(from + doubt.word.length)
    const item: Item = {
      kind: 'doubt',
      steps: [],
      ...wordItem(word.word, on.sheet, spot),
      sure: percentOf(1 - doubt.confidence),
      suggestions: doubt.suggestions.map((suggestion) => around(suggestion.text)),
      why: why(doubt),
    }
    return [item]
  })
}

function unsureItems(sheets: readonly PlacedSheet[], taken: ReadonlySet<string>): Item[] {
  return sheets.flatMap(({ sheet, words }, index) =>
    words.flatMap(({ word, from }, at): Item[] => {
      if (word.sure === undefined || word.sure >= UNSURE || word.place === null || taken.has(`${index} ${at}`)) return []
      const spot: Spot = { sheet: index, word: at, at: from.at, end: from.at + word.text.length }
      return [{ kind: 'unsure', steps: [], ...wordItem(word, sheet, spot), sure: word.sure }]
    }),
  )
}

/** Decisions in force that no other item shows: refused repairs, words confirmed as they stand. */
function earlierItems(
  clean: CleanText,
  decisions: readonly Correction[],
  items: readonly Item[],
  sheets: readonly PlacedSheet[],
): Item[] {
  const known = new Set(items.map(({ place }) => place.join(' ')))
  const words = sheets.flatMap(({ words, sheet }, index) =>
    words.map(({ word, from }, at) => ({ word, sheet, spot: { sheet: index, word: at, at: from.at, end: from.at } })),
  )
  const starts = words
    .filter(({ word }) => word.place !== null)
    .sort((a, b) => (a.word.place?.[0] ?? 0) - (b.word.place?.[0] ?? 0))
  return decisions.flatMap((decision): Item[] => {
    if (known.has(decision.place.join(' '))) return []
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle]?.word.place?.[0] ?? 0) <= decision.place[0]) low = middle + 1
      else high = middle
    }
    const spot = starts[Math.max(0, low - 1)]?.spot
    const index = pageIndexAt(clean.source.pages, decision.place[0])
    const page = clean.source.pages[index]
    return [
      {
        kind: 'earlier',
        steps: decision.step === null ? [] : [decision.step],
        before: decision.text,
        after: decision.replacement,
        sure: 100,
        page: page?.number ?? 1,
        place: decision.place,
        sheet: spot?.sheet ?? 0,
        word: spot?.word ?? 0,
        ...boxesIn(page?.scan, decision.place),
      },
    ]
  })
}

/** All that a person may decide on, in the order of the clean text. */
export function itemsOf(
  clean: CleanText,
  sheets: readonly PlacedSheet[],
  decisions: readonly Correction[],
  why: (doubt: Doubt) => string,
): Item[] {
  const spots = spotsOf(sheets)
  const found = [...repairItems(clean, spots), ...doubtItems(clean.doubts ?? [], sheets, spots, why)]
  const taken = new Set(found.map(({ sheet, word }) => `${sheet} ${word}`))
  const all = [...found, ...unsureItems(sheets, taken)]
  return [...all, ...earlierItems(clean, decisions, all, sheets)].sort(
    (a, b) => a.sheet - b.sheet || a.word - b.word || a.place[0] - b.place[0],
  )
}
