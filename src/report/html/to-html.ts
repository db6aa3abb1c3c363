import { escaped } from '../xml.js'
import type { Markup } from './view/markup.js'

/** Elements that have no end. */
const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'input', 'meta'])

/**
 * Writes a description of elements as HTML, every text and attribute escaped.
 *
 * @param language of the whole, which need not be said again
 */
export function toHtml(markup: Markup, language: string): string {
  if (markup === null) return ''
  if (typeof markup === 'string') return escaped(markup)
  if (!('tag' in markup)) return markup.map((each) => toHtml(each, language)).join('')
  const attributes = Object.entries(markup.attributes)
    .map(([name, value]) => {
      if (value === null || value === false || (name === 'lang' && value === language)) return ''
      return value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`
    })
    .join('')
  const begin = `<${markup.tag}${attributes}>`
  return VOID.has(markup.tag) ? begin : `${begin}${toHtml(markup.children, language)}</${markup.tag}>`
}
