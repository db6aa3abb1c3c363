import type { Element } from 'hast'
import type { Span } from '../../model/span.js'
import { isUnseen, type Look, lookOf, PLAIN_LOOK } from '../html/look.js'
import { isHidden, readSheet, type Sheet, styleOf } from '../html/styles.js'

/** A comment, or a tag with what it says. @example "<!-- 2 -->", "<div hidden>", "</span>" */
const TAG = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-zA-Z][a-zA-Z\d]*)\b((?:[^<>"']|"[^"]*"|'[^']*')*)>/g
/** @example "hidden", "style=\"color:white\"", "class='an'" */
const ATTRIBUTE = /([a-zA-Z-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g
/** Elements that nothing stands in. */
const VOID: ReadonlySet<string> = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
/** Elements whose words a page never shows. What else is no text of a page leaves its words to be seen. */
const SILENT: ReadonlySet<string> = new Set('datalist head noembed noframes noscript script style template title'.split(' '))
/** Of programs and sheets, which are named as they were typed, no letter is Vietnamese. @example "ệ" */
const VIETNAMESE = /[ăâđêôơưạ-ỹ]/iu
/** Elements that end with the paragraph, closed or not. */
const PARAGRAPHS: ReadonlySet<string> = new Set('p h1 h2 h3 h4 h5 h6'.split(' '))
/** Elements in one another: more are no page. */
const DEEPEST = 400
const BLANK_LINE = /\n[ \t]*\r?\n/u

interface Open {
  readonly name: string
  readonly isHidden: boolean
  readonly look: Look
}

function elementOf(name: string, attributes: string): Element {
  const properties: Record<string, string | string[]> = {}
  for (const [, key = '', double, single, bare] of attributes.matchAll(ATTRIBUTE)) {
    const value = double ?? single ?? bare ?? ''
    const lower = key.toLowerCase()
    if (lower === 'class') properties['className'] = value.split(/\s+/u)
    else if (lower === 'bgcolor') properties['bgColor'] = value
    else if (lower === 'style' || lower === 'color' || lower === 'hidden') properties[lower] = value
  }
  return { type: 'element', tagName: name, properties, children: [] }
}

/** Whether what stands in an element that begins before an offset is words, and never shown. One that nothing closes was typed. */
function isSilent(name: string, text: string, from: number): boolean {
  if (!SILENT.has(name)) return false
  // The next of them is looked for first, so that a text of nothing else is gone through once.
  const next = text.indexOf(`<${name}`, from)
  const end = text.slice(from, next < 0 ? text.length : next).indexOf(`</${name}`)
  return end >= 0 && VIETNAMESE.test(text.slice(from, from + end))
}

/** @example "<style>p { display: none }</style>" */
const SHEET = /<style\b[^<>]*>([\s\S]*?)<\/style/gi

const sheetIn = (text: string): Sheet => readSheet([...text.matchAll(SHEET)].map(([, css = '']) => css))

/**
 * The passages of a Markdown text that do not show, as the tags in it have it: the rules are those of pages.
 *
 * @param pieces where the parser has found HTML, in order
 * @returns spans without the tags, in order
 */
export function hiddenIn(text: string, pieces: readonly Span[]): Span[] {
  const sheet = sheetIn(text)
  const hidden: Span[] = []
  const open: Open[] = []
  let done = 0
  const take = (to: number): void => {
    if (to > done && open.length > 0) {
      const { isHidden, look } = open.at(-1) ?? { isHidden: false, look: PLAIN_LOOK }
      const words = text.slice(done, to)
      if (PARAGRAPHS.has(open.at(-1)?.name ?? '') && BLANK_LINE.test(words)) {
        const end = done + words.search(BLANK_LINE)
        if (isHidden || isUnseen(look)) hidden.push([done, end])
        open.pop()
        done = end
        take(to)
        return
      }
      if (isHidden || isUnseen(look)) hidden.push([done, to])
    }
    done = to
  }
  for (const [from, to] of pieces)
    for (const { 0: whole, 1: slash = '', 2: named, 3: attributes = '', index } of text.slice(from, to).matchAll(TAG)) {
      take(from + index)
      done = Math.max(done, from + index + whole.length)
      const name = named?.toLowerCase()
      if (name === undefined || VOID.has(name)) continue
      if (slash !== '') {
        const at = open.findLastIndex((each) => each.name === name)
        if (at >= 0) open.length = at
      } else if (!attributes.endsWith('/') && open.length < DEEPEST) {
        const around = open.at(-1)
        const element = elementOf(name, attributes)
        const style = styleOf(element, sheet)
        open.push({
          name,
          isHidden: around?.isHidden === true || isSilent(name, text, done) || isHidden(element, style),
          look: lookOf(element, style, around?.look ?? PLAIN_LOOK),
        })
      }
    }
  take(text.length)
  return hidden.filter(([from, to]) => text.slice(from, to).trim() !== '')
}
