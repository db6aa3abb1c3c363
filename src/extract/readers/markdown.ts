import { pagesOf } from '../pages.js'
import type { SourceLine } from '../../model/source-text.js'
import { findFrontMatter, isTooLong, isUnclosed, readFrontMatter } from '../front-matter.js'
import { readError } from '../read-error.js'
import type { FileContent, ReadContent, Reader } from '../reader.js'

/** Points that make a text Markdown. */
const ENOUGH = 2

interface Sign {
  readonly pattern: RegExp
  readonly times: number
  readonly points: number
  /** What is asked besides of the place at which it stands. */
  readonly holds?: (text: string, index: number) => boolean
}

/** The line before the one that begins at an offset, and the one after it; empty where there is none. */
function linesAround(text: string, index: number): readonly [before: string, after: string] {
  const end = text.indexOf('\n', index)
  const next = end < 0 ? text.length : text.indexOf('\n', end + 1)
  return [
    index < 2 ? '' : text.slice(text.lastIndexOf('\n', index - 2) + 1, index - 1),
    end < 0 ? '' : text.slice(end + 1, next < 0 ? text.length : next),
  ]
}

const standsApart = (text: string, index: number): boolean => linesAround(text, index).every((line) => /^[\s\uFEFF]*$/.test(line))
const hasHead = (text: string, index: number): boolean => /^[^|]*\|/.test(linesAround(text, index)[0])

/** What speaks for Markdown, how often it must occur, and how much it says. */
const SIGNS: readonly Sign[] = [
  // "1\.", "\-", "R\&D"
  { pattern: /\\[-.()[\]*_#+&!~]/g, times: 2, points: 2 },
  // "## NGHỊ QUYẾT"; a remark behind "#" has lines close to it
  { pattern: /^[ \t]*#{1,6} +\S/gm, times: 1, points: 2, holds: standsApart },
  // "**I. MỤC ĐÍCH**"
  { pattern: /\*\*[^\s*][^*\n]*\*\*/g, times: 2, points: 2 },
  // "| --- | --- |"; a rule of strokes and bars has no head
  { pattern: /^[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*\|[-:| \t]*$/gm, times: 1, points: 2, holds: hasHead },
  // "```", "<!-- trang 2 -->"
  { pattern: /^[ \t]*```|<!--/gm, times: 1, points: 1 },
  // "<div hidden>", "<span style="color:white">", "<style>"
  {
    pattern:
      /<(?:(?:style|template|script|noscript|title)\b|[a-z][a-z\d]{0,20}\s[^<>]{0,400}?\b(?:hidden|style|class|color)\b)[^<>]{0,400}>/gi,
    times: 1,
    points: 1,
  },
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

/** How often a sign occurs, counted no further than asked. */
function timesIn(text: string, { pattern, times, holds }: Sign): number {
  let count = 0
  for (const { index } of text.matchAll(pattern)) {
    if (holds === undefined || holds(text, index)) count += 1
    if (count >= times) break
  }
  return count
}

function isMarkdown({ path, text }: FileContent): boolean {
  if (text === null) return false
  const points = SIGNS.map((sign) => (timesIn(text, sign) >= sign.times ? sign.points : 0))
  return points.reduce((sum, point) => sum + point, NAME.test(path) ? 1 : 0) >= ENOUGH && isBearable(text)
}

async function read({ path, text: content }: FileContent): Promise<ReadContent> {
  const text = content ?? ''
  if (isUnclosed(text)) throw readError(path, isTooLong(text) ? 'front_matter_long' : 'front_matter_open', {})
  const front = findFrontMatter(text)
  const stated = front === null ? null : await readFrontMatter(front, path)
  const from = front === null || stated === null ? 0 : front.end
  const body = text.slice(from)
  // Loaded here: most files are no Markdown.
  const [{ bareMarkup, markupOf }, { rowStart, tableLines }, { beginTally, withMessages }] = await Promise.all([
    import('./markdown-markup.js'),
    import('./markdown-tables.js'),
    import('../left-out.js'),
  ])
  const tally = beginTally()
  const starts = new Set<number>()
  const markup = isBearable(body) ? await markupOf(body, tally, starts) : bareMarkup(body, front?.isOurs === true, tally)
  /** Where rows of tables begin, by their first sign. */
  const rows = (): Map<number, number> =>
    new Map(tableLines(text, from, text.length).map((line) => [line.from + line.text.search(/\S/u), rowStart(line)]))
  const found: ReadContent = {
    text,
    syntax: 'markdown',
    markup: [
      ...(from > 0 ? [{ span: [0, from] as const, replacement: '' }] : []),
      ...markup.map(({ span, replacement }) => ({ span: [span[0] + from, span[1] + from] as const, replacement })),
    ],
    pages: pagesOf(text),
    ...(stated !== null && { stated }),
    ...(front?.isOurs === true && { lines: paragraphLines(text, from, rows(), starts) }),
  }
  return withMessages(found, tally)
}

/** A line with a word on it. */
const LINE = /[^\s][^\r\n]*/gu
/** A heading, or a paragraph with the anchor of its id. @example "## Chương I", "- <a id=\"I.1/1\"></a>" */
const ANCHORED = /^(?:#{1,6} |(?:[-+] )?<a id=")/u
/** What stood on a page and is none of the document: a stamp, a seal, a hand. */
const NOISE = '<span class="noise">'
/** What tells a cell that is one with the cell above it. */
const MERGED = '<span class="merged">'
/** Which cells of a row are. */
const mergedIn = (row: string): number[] =>
  row.includes(MERGED) ? row.split(/(?<!\\)\|/u).flatMap((cell, at) => (cell.includes(MERGED) ? [at - 1] : [])) : []
/** A line end within its words. @example "<br>" of "## Chương I<br>QUY ĐỊNH CHUNG" */
const BREAK = /<br ?\/?>/giu

/** The anchor of a paragraph; that of a sentence ends with its number. @example "<a id=\"I.2\">", not "<a id=\"I.2/1.3\">", "<a id=\"I.2/s3\">" */
const OWN_ANCHOR = /^<a id="(?![^"<>\n]*\/(?:s\d+|[^/"<>\n]*\.\d+)")[^"<>\n]*"><\/a>/u
/** What Markdown lets begin no list within a paragraph, and was written to begin one. @example "\\- ", "2\\. " */
const ESCAPED_MARKER = /^(?:\\[-+*]|\d{1,9}\\[.)])\s/u
/** The same without the backslash: it may be words of the paragraph. @example "2. ", "a) ", "(1) ", "• " */
const MARKER = /^(?:[-+*•–—]|\d{1,3}(?:\.\d{1,3})*[.)]|\(?[\p{Ll}\d]{1,2}\))\s/u
/** What ends an entry, with what closes after it. @example "tập huấn.", "như sau:**" */
const CLOSED = /[.:;!?…][\u0022'”’»)\]*]*\s*$/u

/**
 * The lines of clean text: a paragraph each, or, where a person's editor has wrapped it, up to the next blank line; a row of a
 * table each. A person also writes items without a blank line between them, or takes out those that were there: whatever begins
 * an item is a paragraph, with or without one.
 *
 * @param starts where Markdown has a list item or a heading begin, or a heading end, from `from` on
 */
function paragraphLines(
  text: string,
  from: number,
  rows: ReadonlyMap<number, number>,
  starts: ReadonlySet<number>,
): SourceLine[] {
  const lines: SourceLine[] = []
  let end = from
  let before = ''
  let inRow = false
  for (const { 0: line, index } of text.slice(from).matchAll(LINE)) {
    const begin = index + from
    const row = rows.get(begin)
    const isItem =
      starts.has(begin - from) ||
      starts.has(end - from) ||
      OWN_ANCHOR.test(line) ||
      ESCAPED_MARKER.test(line) ||
      (MARKER.test(line) && CLOSED.test(before))
    const apart = lines.length === 0 || inRow || row !== undefined || isItem || /\n[ \t]*\r?\n/u.test(text.slice(end, begin))
    let at = row ?? begin
    for (const { 0: broken, index: end } of ANCHORED.test(line) ? line.matchAll(BREAK) : []) {
      lines.push({ span: [at, begin + end], role: 'paragraph' })
      at = begin + end + broken.length
    }
    const role = line.startsWith(NOISE) ? 'noise' : apart || at > begin ? 'paragraph' : 'continues'
    const merged = row === undefined ? [] : mergedIn(line)
    lines.push({ span: [at, begin + line.length], role, ...(merged.length > 0 && { merged }) })
    end = begin + line.length
    before = line
    inRow = row !== undefined
  }
  return lines
}

/** Text with the markup of Markdown, which is handed on as what it is. */
export const markdown: Reader = {
  format: 'markdown',
  recognizes: (file) => findFrontMatter(file.text ?? '') !== null || isUnclosed(file.text ?? '') || isMarkdown(file),
  read,
}
