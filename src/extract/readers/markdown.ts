import { pagesOf } from '../pages.js'
import type { FileContent, Reader } from '../reader.js'
import { markupOf } from './markdown-markup.js'

/** Points that make a text Markdown. */
const ENOUGH = 2

/** What speaks for Markdown, how often it must occur, and how much it says. */
const SIGNS: readonly { readonly pattern: RegExp; readonly times: number; readonly points: number }[] = [
  // "1\.", "\-", "R\&D"
  { pattern: /\\[-.()[\]*_#+&!~]/g, times: 2, points: 2 },
  // "## NGHỊ QUYẾT"
  { pattern: /^[ \t]*#{1,6} +\S/gm, times: 1, points: 2 },
  // "**I. MỤC ĐÍCH**"
  { pattern: /\*\*[^\s*][^*\n]*\*\*/g, times: 2, points: 2 },
  // "| --- | --- |"
  { pattern: /^[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*\|[-:| \t]*$/gm, times: 1, points: 2 },
  // "```", "<!-- trang 2 -->"
  { pattern: /^[ \t]*```|<!--/gm, times: 1, points: 1 },
  // "[Nghị quyết](https://…)"
  { pattern: /\]\((?:https?:|#|\/|mailto:)/g, times: 1, points: 1 },
  // "*   Quán triệt": the blanks are those of a converter; a person types one
  { pattern: /^[ \t]*\* {2,}\S/gm, times: 3, points: 1 },
  { pattern: /\*\*[^\s*][^*\n]*\*\*|\\[-.*]/g, times: 1, points: 1 },
]

/** @example "ke-hoach.md" */
const NAME = /\.(?:md|markdown)$/i

/** A longer text is no document that somebody wrote in Markdown. In UTF-16 units. */
const LONGEST = 4_000_000

/** Quotes and lists in one another, by their markers or by how far they are indented. @example "> > > >" fifty times */
const DEEP = /^[ \t]*(?:(?:[>*+-]|\d{1,9}[.)])[ \t]*){50,}|^[ \t]{200,}(?:[>*+-]|\d{1,9}[.)])[ \t]/m

/** What may open or close emphasis or a link. @example "**", "_", "[" */
const DELIMITER = /\*+|_+|\[/g
/** So many in one paragraph, and the parser takes seconds to pair them. */
const MOST_DELIMITERS = 600
/** The parser looks at a run of blanks again from each of them. */
const LONG_BLANKS = /[ \t]{2000}/
const PARAGRAPH_END = /\n[ \t]*\r?\n/

/** Whether the parser of Markdown can be trusted with a text: what nests deeper than any document breaks its stack. */
const isBearable = (text: string): boolean =>
  text.length <= LONGEST &&
  !DEEP.test(text) &&
  !LONG_BLANKS.test(text) &&
  text.split(PARAGRAPH_END).every((paragraph) => (paragraph.match(DELIMITER)?.length ?? 0) <= MOST_DELIMITERS)

function isMarkdown({ path, text }: FileContent): boolean {
  if (text === null) return false
  const points = SIGNS.map(({ pattern, times, points }) => ((text.match(pattern)?.length ?? 0) >= times ? points : 0))
  return points.reduce((sum, point) => sum + point, NAME.test(path) ? 1 : 0) >= ENOUGH && isBearable(text)
}

/** Text with the markup of Markdown, which is handed on as what it is. */
export const markdown: Reader = {
  format: 'markdown',
  recognizes: isMarkdown,
  read: async ({ text }) => ({
    text: text ?? '',
    syntax: 'markdown',
    markup: await markupOf(text ?? ''),
    pages: pagesOf(text ?? ''),
  }),
}
