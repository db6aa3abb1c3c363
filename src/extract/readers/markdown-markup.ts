import type { Html, Nodes, Parents } from 'mdast'
import type { Markup } from '../../model/source-text.js'
import { CHARACTERS } from './html-characters.js'

/** A marker of a list. @example "*" of "*   Quán triệt" */
const BULLET = /^[*+-](?=\s|$)/
/** @example "```text" */
const FENCE = /^[ \t]*(?:`{3,}|~{3,})[^\n]*$/gm
/** A backslash that keeps the next sign from being markup, or a reference to a character. @example "\-", "&nbsp;", "&#7843;" */
const ESCAPE = /\\(?=[!-/:-@[-`{-~])|&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}));/g
/** The line that parts the head of a table from its rows. @example "| --- | :-: |" */
const TABLE_RULE = /^[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*\|?[ \t]*$/
/** The bar at either end of a row. */
const OUTER_BAR = /^[ \t]*\|[ \t]*|[ \t]*\|[ \t]*$/g
/** A comment, or a tag with the name of its element. @example "<!-- 2 -->", "<br/>", "</td>" */
const TAG = /<!--[\s\S]*?(?:-->|$)|<\/?([a-zA-Z][a-zA-Z\d]*)\b[^<>]*>/g
/** Elements whose tags end a line. */
const BLOCK_TAGS: ReadonlySet<string> = new Set([
  'br',
  'p',
  'div',
  'tr',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'table',
  'center',
  'hr',
])
/** @example "> " at the beginning of a line, also "> > " */
const QUOTE = /^(?:[ \t]*>)+[ \t]?/gm

/**
 * Finds the markup of a Markdown text. unified and remark-parse are loaded here, since their import takes longer than
 * reading most texts. Rules stay: they are rules in plain text as well.
 */
export async function markupOf(text: string): Promise<Markup[]> {
  const [{ unified }, { default: remarkParse }] = await Promise.all([import('unified'), import('remark-parse')])
  // Official texts hold no code: what is indented was centred on the page.
  const processor = unified()
    .use(remarkParse)
    .data('micromarkExtensions', [{ disable: { null: ['codeIndented', 'definition'] } }])
  // The parser passes over a BOM without counting it.
  const shift = text.startsWith('\uFEFF') ? 1 : 0
  const body = text.slice(shift)
  const markup = [...markupIn(processor.parse(body), body, 0)].map(({ span: [from, to], replacement }): Markup => ({
    span: [from + shift, to + shift],
    replacement,
  }))
  return disjoint(markup)
}

/** Where a node stands; nodes that the parser makes up stand nowhere. */
function spanOf(node: Nodes): readonly [from: number, to: number] | undefined {
  const from = node.position?.start.offset
  const to = node.position?.end.offset
  return from === undefined || to === undefined ? undefined : [from, to]
}

const gone = (from: number, to: number): Markup => ({ span: [from, to], replacement: '' })

/** The markup of a node and of all in it. `depth` counts the lists around it. */
function* markupIn(node: Nodes, text: string, depth: number): Generator<Markup> {
  const span = spanOf(node)
  if (span === undefined) return
  const [from, to] = span
  switch (node.type) {
    case 'paragraph':
      yield* tableMarkup(text, from, to)
      yield* childMarkup(node, text, depth)
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
      yield* tags(node, from)
      return
    case 'image':
    case 'imageReference':
      yield gone(from, to)
      return
    case 'break':
      // "\" before the line end; two blanks go with all blanks at line ends.
      if (text[from] === '\\') yield gone(from, from + 1)
      return
    case 'blockquote':
      for (const match of text.slice(from, to).matchAll(QUOTE))
        yield gone(from + match.index, from + match.index + match[0].length)
      yield* childMarkup(node, text, depth)
      return
    case 'emphasis':
      if (!isWithinWord(text, from, to)) yield* around(node, text, from, to)
      yield* childMarkup(node, text, depth)
      return
    case 'heading':
    case 'strong':
    case 'delete':
    case 'link':
    case 'linkReference':
      yield* around(node, text, from, to)
      yield* childMarkup(node, text, depth)
      return
    case 'listItem':
      yield* itemMarker(text, from, depth)
      yield* childMarkup(node, text, depth)
      return
    case 'list':
      yield* childMarkup(node, text, depth + 1)
      return
    default:
      if ('children' in node) yield* childMarkup(node, text, depth)
  }
}

function* childMarkup(node: Parents, text: string, depth: number): Generator<Markup> {
  for (const child of node.children) yield* markupIn(child, text, depth)
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
    if (whole === '\\') yield gone(at, at + 1)
    else if (character !== undefined) yield { span: [at, at + whole.length], replacement: character }
  }
}

/** The escapes alone, of a text that the parser cannot bear. */
export const escapesOf = (text: string): Markup[] => [...escapes(text, 0, text.length)]

/** The rule and the outer bars of a table, which stays row by row. The parser without its extension takes it for a paragraph. */
function* tableMarkup(text: string, from: number, to: number): Generator<Markup> {
  const lines = text.slice(from, to).split('\n')
  if (!lines.some((line) => line.includes('|') && TABLE_RULE.test(line))) return
  let at = from
  for (const line of lines) {
    if (TABLE_RULE.test(line)) yield gone(at, at + line.length)
    else for (const bar of line.matchAll(OUTER_BAR)) yield gone(at + bar.index, at + bar.index + bar[0].length)
    at += line.length + 1
  }
}

function* fences(text: string, from: number, to: number): Generator<Markup> {
  for (const match of text.slice(from, to).matchAll(FENCE)) yield gone(from + match.index, from + match.index + match[0].length)
}

function* tags(node: Html, from: number): Generator<Markup> {
  for (const match of node.value.matchAll(TAG)) {
    const name = match[1]?.toLowerCase() ?? ''
    const replacement = BLOCK_TAGS.has(name)
      ? '\n'
      : name === 'td' || name === 'th'
        ? match[0].startsWith('</')
          ? ' | '
          : ''
        : ''
    yield { span: [from + match.index, from + match.index + match[0].length], replacement }
  }
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
