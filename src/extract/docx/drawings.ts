import type { Tally } from '../left-out.js'
import { childOf, childrenOf, integer, isOn, valueOf, type XmlElement } from './xml.js'

/** What is seen in a run or a drawing, to tell whether a choice has anything in it. */
const SEEN: ReadonlySet<string> = new Set([
  'w:t',
  'w:sym',
  'm:t',
  'w:txbxContent',
  'pic:pic',
  'c:chart',
  'dgm:relIds',
  'v:imagedata',
])

/** The same content in two forms, for new and for old versions of Word, is taken once. */
export function chosen(alternatives: XmlElement): XmlElement['children'] {
  const choice = childOf(alternatives, 'mc:Choice')
  if (choice !== undefined && isSeen(choice)) return choice.children
  return childOf(alternatives, 'mc:Fallback')?.children ?? choice?.children ?? []
}

/** The letters in an element, however deep. */
export const lettersIn = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : lettersIn(child))).join('')

const isSeen = (element: XmlElement): boolean =>
  element.children.some((child) => typeof child !== 'string' && (SEEN.has(child.name) || isSeen(child)))

/**
 * The text boxes in a drawing, in their order. Pictures, charts, diagrams and embedded objects in it are counted; lines and
 * shapes without words say nothing.
 */
export function boxesIn(drawing: XmlElement, tally: Tally): XmlElement[] {
  // What an object looks like is a picture of it.
  if (drawing.name === 'w:object') {
    tally.add('objects')
    return []
  }
  const take = (children: XmlElement['children']): XmlElement[] =>
    children.flatMap((child) => {
      if (typeof child === 'string') return []
      if (child.name === 'w:txbxContent') return [child]
      if (child.name === 'mc:AlternateContent') return take(chosen(child))
      if (['pic:pic', 'v:imagedata', 'v:textpath'].includes(child.name)) tally.add('pictures')
      else if (child.name === 'c:chart' || child.name === 'dgm:relIds') tally.add('objects')
      return take(child.children)
    })
  return take(drawing.children)
}

/** What a field of a form shows, of those whose content is no text: a box, ticked or not, or the entry of a list that was chosen. */
export function shownByForm(begin: XmlElement): string {
  const form = childOf(begin, 'w:ffData')
  const box = childOf(form, 'w:checkBox')
  if (box !== undefined) return (isOn(box, 'w:checked') ?? isOn(box, 'w:default')) === true ? '☒' : '☐'
  const list = childOf(form, 'w:ddList')
  const place = integer(valueOf(list, 'w:result') ?? valueOf(list, 'w:default')) ?? 0
  return childrenOf(list, 'w:listEntry')[place]?.attributes.get('w:val') ?? ''
}
