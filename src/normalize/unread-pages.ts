import type { Segment } from '../model/clean-text.js'
import type { DocumentMessage } from '../model/message.js'
import type { SourcePage } from '../model/source-text.js'
import { isGarbled } from '../vietnamese/garbled.js'

/** The pages, each with the reason why nothing can be made of it: as the reader says, or by the letters of its clean text. */
export function pagesWithReasons(
  pages: readonly SourcePage[],
  text: string,
  segments: readonly Segment[],
): readonly SourcePage[] {
  if (!pages.some(({ readBy }) => readBy === 'text_layer')) return pages
  const texts = textsOf(pages, text, segments)
  const isUnspellable = (page: SourcePage, index: number): boolean =>
    page.reason === undefined && page.readBy === 'text_layer' && isGarbled(texts[index] ?? '')
  return pages.some(isUnspellable)
    ? pages.map((page, index) => (isUnspellable(page, index) ? { ...page, reason: 'unspellable' } : page))
    : pages
}

/** The clean text of every page, in the order of the source. */
function textsOf(pages: readonly SourcePage[], text: string, segments: readonly Segment[]): string[] {
  const texts = pages.map((): string[] => [])
  let index = 0
  for (const { source, clean } of [...segments].sort((a, b) => a.source[0] - b.source[0])) {
    while (index + 1 < pages.length && (pages[index]?.span[1] ?? 0) <= source[0]) index += 1
    texts[index]?.push(text.slice(...clean))
  }
  return texts.map((parts) => parts.join(''))
}

const RULES = {
  no_text: 'pages-no-text',
  unspellable: 'pages-unspellable',
  damaged: 'pages-damaged',
  doubtful: 'pages-doubtful',
} as const

/** One message for each reason, with the pages that it is about. */
export function pageMessages(pages: readonly SourcePage[]): DocumentMessage[] {
  return (Object.keys(RULES) as (keyof typeof RULES)[]).flatMap((reason) => {
    const numbers = pages.filter((page) => page.reason === reason).map(({ number }) => number)
    return numbers.length === 0 ? [] : [{ ruleId: RULES[reason], reason: RULES[reason], actual: ranges(numbers) }]
  })
}

/** Numbers in order as a person writes them. @example "2, 5-7" */
export function ranges(numbers: readonly number[]): string {
  const runs: [from: number, to: number][] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last?.[1] === number - 1) last[1] = number
    else runs.push([number, number])
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${String(from)}-${String(to)}`)).join(', ')
}
