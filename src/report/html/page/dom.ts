import type { Markup } from '../view/markup.js'

const SVG = 'http://www.w3.org/2000/svg'
const DRAWN: ReadonlySet<string> = new Set(['svg', 'rect'])

/** Makes nodes of a description of elements. */
export function nodes(markup: Markup): (Node | string)[] {
  if (markup === null) return []
  if (typeof markup === 'string') return [markup]
  if (!('tag' in markup)) return markup.flatMap(nodes)
  const made = DRAWN.has(markup.tag) ? document.createElementNS(SVG, markup.tag) : document.createElement(markup.tag)
  for (const [name, value] of Object.entries(markup.attributes)) {
    if (value === true) made.setAttribute(name, '')
    else if (value !== false && value !== null) made.setAttribute(name, String(value))
  }
  made.append(...markup.children.flatMap(nodes))
  return [made]
}

/** Puts a description in an element, in the place of what was there. */
export const draw = (element: Element, markup: Markup): void => element.replaceChildren(...nodes(markup))

/** The element with an id, which the page has made. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`no element ${id}`)
  return found
}
