import type { Element } from 'hast'
import type { Tally } from '../left-out.js'
import { isHidden, type Style } from './styles.js'

/** What shows on a page and has text that cannot be read here. */
const OBJECTS: ReadonlySet<string> = new Set('applet audio canvas embed iframe math object svg video'.split(' '))
/** What a reader of the page fills in. */
const FIELDS: ReadonlySet<string> = new Set(['select', 'textarea'])
/** Inputs that hold no words of their own. */
const BARE_INPUTS: ReadonlySet<string> = new Set('button hidden image password reset search submit'.split(' '))
/** Elements without words of their own: what does not show of them is no text. */
const WORDLESS: ReadonlySet<string> = new Set('head nav noscript script style template title'.split(' '))
/** Pictures of this size, in pixels, hold a place. */
const SPACER = 3

/** Whether an element does not show; its words are put on record. Parts that Word repeats on every page are no text. */
export function leftOutOf(element: Element, style: Style, tally: Tally): boolean {
  if (!isHidden(element, style)) return false
  const part = style.get('mso-element')
  if (part === 'comment-list') tally.add('remarks')
  else if (part === undefined && !WORDLESS.has(element.tagName)) tally.hidden(wordsIn(element))
  return true
}

/** Puts on record what an element without text shows. */
export function countLeftOut(element: Element, tally: Tally): void {
  const { tagName, properties } = element
  if (tagName === 'img') {
    const isSpacer = [properties['width'], properties['height']].some((size) => size !== undefined && Number(size) <= SPACER)
    if (!isSpacer) tally.add('pictures')
  } else if (OBJECTS.has(tagName)) tally.add('objects')
  else if (FIELDS.has(tagName)) tally.add('form-fields')
  else if (tagName === 'input') {
    const type = String(properties['type'] ?? 'text').toLowerCase()
    const hasContent = type === 'checkbox' || type === 'radio' || String(properties['value'] ?? '') !== ''
    if (hasContent && !BARE_INPUTS.has(type)) tally.add('form-fields')
  } else if (tagName === 'del' && wordsIn(element).trim() !== '') tally.add('marked-changes')
}

/** The letters in an element that would show. */
function wordsIn(element: Element): string {
  return element.children
    .map((child) =>
      child.type === 'text' ? child.value : child.type === 'element' && !WORDLESS.has(child.tagName) ? wordsIn(child) : '',
    )
    .join('')
}
