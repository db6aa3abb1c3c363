import type { Nodes, Parents } from 'mdast'
import type { Markup } from '../../model/source-text.js'
import type { Span } from '../../model/span.js'
import type { Tally } from '../left-out.js'
import { CHARACTERS } from './html-characters.js'
import { hiddenIn } from './markdown-hidden.js'
import { tagMarkup } from './markdown-html.js'
import { tableMarkup } from './markdown-tables.js'

/** A marker of a list. @example "*" of "*   Quán triệt" */
const BULLET = /^[*+-](?=\s|$)/
/** @example "```text" */
const FENCE = /^[ \t]*(?:`{3,}|~{3,})[^\n]*$/gm
/** A backslash that keeps the next sign from being markup, or a reference to a character. @example "\-", "&nbsp;", "&#7843;" */
const ESCAPE = /\\[!-/:-@[-`{-~]|&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}));/g
/** @example "> " at the beginning of a line, also "> > " */
const QUOTE = /^(?:[ \t]*>)+[ \t]?/gm

/**
 * Finds the markup of a Markdown text. unified and remark-parse are loaded here, since their import takes longer than
 * reading most texts. Rules stay: they are rules in plain text as well.
 *
 * @param starts is given the offsets at which list items begin, and those at which headings begin and end
 */
export async function markupOf(text: string, tally: Tally, starts: Set<number>): Promise<Markup[]> {
  const [{ unified }, { default: remarkParse }] = await Promise.all([import('unified'), import('remark-parse')])
  // Official texts hold no code: what is indented was centred on the page.
  const processor = unified()
    .use(remarkParse)
    .data('micromarkExtensions', [{ disable: { null: ['codeIndented', 'definition'] } }])
  // The parser passes over a BOM without counting it.
  const shift = text.startsWith('\uFEFF') ? 1 : 0
  const body = text.slice(shift)
  const tree = processor.parse(body)
  addStarts(tree, shift, starts)
  const markup = withoutHidden([...markupIn(tree, body, 0, tally)], body, hiddenIn(body, htmlIn(tree)), tally).map(
    ({ span: [from, to], replacement }): Markup => ({
      span: [from + shift, to + shift],
      replacement,
    }),
  )
  return disjoint(markup)
}

/** Where the parser has found HTML, in order. */
function htmlIn(node: Nodes): Span[] {
  const span = node.type === 'html' ? spanOf(node) : undefined
  if (span !== undefined) return [span]
  return 'children' in node ? node.children.flatMap(htmlIn) : []
}

/** The markup of what shows, and what does not show, gone and on record. Both in order and without overlap. */
function withoutHidden(markup: readonly Markup[], text: string, hidden: readonly Span[], tally: Tally): readonly Markup[] {
  if (hidden.length === 0) return markup
  let at = 0
  const shown = [...markup]
    .sort((a, b) => a.span[0] - b.span[0])
    .filter(({ span: [from] }) => {
      while ((hidden[at]?.[1] ?? Infinity) <= from) at += 1
      return from < (hidden[at]?.[0] ?? Infinity)
    })
  let end = -1
  for (const [from, to] of hidden) {
    // Passages with nothing but tags between them are one.
    if (end < 0 || SHOWN.test(text.slice(end, from))) tally.hidden(undefined)
    tally.hidden(text.slice(from, to))
    end = to
  }
  return [...shown, ...hidden.map(([from, to]) => gone(from, to))]
}

/** A sign outside of all tags. @example "a" of "<p>a</p>" */
const SHOWN = /^[^<]*[^\s<]|>[^<]*[^\s<]/u

/** Where a node stands; nodes that the parser makes up stand nowhere. */
function spanOf(node: Nodes): readonly [from: number, to: number] | undefined {
  const from = node.position?.start.offset
  const to = node.position?.end.offset
  return from === undefined || to === undefined ? undefined : [from, to]
}

/** Where lines begin that are no part of the paragraph above them, and where headings end. */
function addStarts(node: Nodes, shift: number, starts: Set<number>): void {
  const span = spanOf(node)
  if (span !== undefined && (node.type === 'listItem' || node.type === 'heading')) starts.add(span[0] + shift)
  if (span !== undefined && node.type === 'heading') starts.add(span[1] + shift)
  if ('children' in node && node.type !== 'paragraph') for (const child of node.children) addStarts(child, shift, starts)
}

const gone = (from: number, to: number): Markup => ({ span: [from, to], replacement: '' })

/** The markup of a node and of all in it. `depth` counts the lists around it. */
function* markupIn(node: Nodes, text: string, depth: number, tally: Tally): Generator<Markup> {
  const span = spanOf(node)
  if (span === undefined) return
  const [from, to] = span
  switch (node.type) {
    case 'paragraph':
      yield* tableMarkup(text, from, to)
      yield* childMarkup(node, text, depth, tally)
      return
    case 'text':
      yield* escapes(text, from, to)
      return
    case 'inlineCode': {
      const ticks = /^`*/.exec(text.slice(from, to))?.[0].length ?? 0
      yield gone(from, from + ticks)
      yield gone(to - ticks, to)
      return
    }
    case 'code':
      yield* fences(text, from, to)
      return
    case 'html':
      yield* tagMarkup(node.value, from, tally)
      return
    case 'image':
    case 'imageReference':
      tally.add('pictures')
      yield gone(from, to)
      return
    case 'break':
      // "\" before the line end; two blanks go with all blanks at line ends.
      if (text[from] === '\\') yield gone(from, from + 1)
      return
    case 'blockquote':
      for (const match of text.slice(from, to).matchAll(QUOTE))
        yield gone(from + match.index, from + match.index + match[0].length)
      yield* childMarkup(node, text, depth, tally)
      return
    case 'emphasis':
      if (!isWithinWord(text, from, to)) yield* around(node, text, from, to)
      yield* childMarkup(node, text, depth, tally)
      return
    case 'heading':
    case 'strong':
    case 'delete':
    case 'link':
    case 'linkReference':
      yield* around(node, text, from, to)
      yield* childMarkup(node, text, depth, tally)
      return
    case 'listItem':
      yield* itemMarker(text, from, depth)
      yield* childMarkup(node, text, depth, tally)
      return
    case 'list':
      yield* childMarkup(node, text, depth + 1, tally)
      return
    default:
      if ('children' in node) yield* childMarkup(node, text, depth, tally)
  }
}

function* childMarkup(node: Parents, text: string, depth: number, tally: Tally): Generator<Markup> {
  for (const child of node.children) yield* markupIn(child, text, depth, tally)
}

/** Whether stars stand between letters or figures on both sides, where they are themselves. @example "2*3*4" */
const isWithinWord = (text: string, from: number, to: number): boolean =>
  /[\p{L}\p{N}]/u.test(text.charAt(from - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(to))

/** What stands around the children: `**`, `## `, `[` and `](…)`. The line below a heading is left: it is a rule. */
function* around(node: Parents, text: string, from: number, to: number): Generator<Markup> {
  const first = node.children[0]
  const last = node.children.at(-1)
  const inner = first && spanOf(first)
  const outer = last && spanOf(last)
  if (inner === undefined || outer === undefined) {
    yield gone(from, to)
    return
  }
  if (from < inner[0]) yield gone(from, inner[0])
  const underlined = node.type === 'heading' && text.slice(outer[1], to).includes('\n')
  if (outer[1] < to && !underlined) yield gone(outer[1], to)
}

/** `*` and `+` of the outermost list are its `-`; what hangs under a bullet is a plus, as the documents have it. Numbers stay. */
function* itemMarker(text: string, from: number, depth: number): Generator<Markup> {
  if (!BULLET.test(text.slice(from, from + 2))) return
  const marker = text[from]
  if (marker === '*') yield { span: [from, from + 1], replacement: depth > 1 ? '+' : '-' }
  else if (marker === '-' && depth > 1) yield { span: [from, from + 1], replacement: '+' }
}

function* escapes(text: string, from: number, to: number): Generator<Markup> {
  for (const match of text.slice(from, to).matchAll(ESCAPE)) {
    const [whole, decimal, hexadecimal, name] = match
    const at = from + match.index
    const code = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal)
    const character =
      name === undefined ? (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined) : CHARACTERS.get(name)
    // What the backslash keeps begins no reference either.
    if (whole.startsWith('\\')) yield gone(at, at + 1)
    else if (character !== undefined) yield { span: [at, at + whole.length], replacement: character }
  }
}

/** What doichieu itself writes: anchors, the number signs and stars of headings, line ends in them, what is noise. */
const OURS = /<a id="[^"<>\n]*"><\/a>(?:\*\*)?|^[ \t]*#{1,6} (?=<a id=")|<br>|(?<!\\)\*\*$|<\/?span[^<>\n]*>/gm

/** The escapes alone, of a text that the parser cannot bear; of one that doichieu has written what else it writes. */
export function bareMarkup(text: string, isOurs: boolean, tally: Tally): Markup[] {
  const own = [...(isOurs ? text.matchAll(OURS) : [])].map(({ 0: whole, index }): Markup => ({
    span: [index, index + whole.length],
    replacement: whole === '<br>' ? '\n' : '',
  }))
  const markup = [...own, ...escapes(text, 0, text.length)]
  return disjoint(withoutHidden(markup, text, hiddenIn(text, [[0, text.length]]), tally))
}

function* fences(text: string, from: number, to: number): Generator<Markup> {
  for (const match of text.slice(from, to).matchAll(FENCE)) yield gone(from + match.index, from + match.index + match[0].length)
}

/** In the order of the text; of two that overlap the first. */
function disjoint(markup: readonly Markup[]): Markup[] {
  const kept: Markup[] = []
  let end = 0
  for (const mark of [...markup].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])) {
    if (mark.span[0] < end) continue
    kept.push(mark)
    end = mark.span[1]
  }
  return kept
}
