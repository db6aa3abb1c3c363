import type { Segment } from '../model/clean-text.js'
import type { DocumentMessage } from '../model/message.js'
import type { SourcePage } from '../model/source-text.js'
import { spellableShare } from '../vietnamese/syllables.js'

/** A page of fewer words tells nothing of its letters. */
const LEAST_WORDS = 25
/** A page with a smaller share of Vietnamese words is none that a person would read. */
const LEAST_SPELLABLE = 0.4
/** Shares from which a page is in another language: letters among its characters, words that can be spoken. */
const LETTERS = 0.75
const SPOKEN = 0.8
/** A word of some language of Latin letters: it has a vowel, few consonants in a row, and no capital within. @example "Management", not "7KӵF", "QJKÿ" */
const WORD = /^\p{Lu}?(?=.*[aeiouyà-üăơưâêô])(?!.*[^aeiouyà-üăơưâêô]{5})[\p{Ll}\p{M}]+$|^\p{Lu}{2,}$/iu

/** Whether the letters of a page spell no language: a font that does not tell what its glyphs are. */
function isGarbled(text: string): boolean {
  const words = text.match(/\S+/gu) ?? []
  if (words.length < LEAST_WORDS || spellableShare(text) >= LEAST_SPELLABLE) return false
  const letters = (text.match(/\p{L}/gu)?.length ?? 0) / words.join('').length
  const tokens = words.map((word) => word.replace(/^\P{L}+|\P{L}+$/gu, '')).filter((word) => word !== '')
  return letters < LETTERS || tokens.filter((token) => WORD.test(token)).length < SPOKEN * tokens.length
}

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

const RULES = { no_text: 'pages-no-text', unspellable: 'pages-unspellable', damaged: 'pages-damaged' } as const

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
