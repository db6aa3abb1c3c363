import type { Element } from 'hast'
import { BLACK, type Colour, colourOf, isLost, WHITE } from '../colours.js'
import type { Style } from './styles.js'

/** How letters look, as far as it decides whether they show. What an element does not say it has from the one around it. */
export interface Look {
  /** So small that nobody reads it. */
  readonly isTiny: boolean
  /** Null for a colour that is not known here. */
  readonly letters: Colour | 'unseen' | null
  /** What they stand on; null for a picture or what is not known. */
  readonly ground: Colour | null
}

export const PLAIN_LOOK: Look = { isTiny: false, letters: BLACK, ground: WHITE }

/** @example "0", "0px", "14pt", "1.2em", "90%" */
const SIZE = /^(-?\d*\.?\d+)(px|pt|pc|em|rem|ex|ch|%|mm|cm|in|q|vw|vh)?$/u
/** Least size that is read, by unit; in units of the letters around the rest. */
const LEAST: Readonly<Record<string, number>> = { px: 3, pt: 2, '%': 12 }
const LEAST_ELSE = 0.12
/** The size in `font`, before the families. @example "bold 0/0 serif", "1px Arial" */
const FONT = /(?:^|\s)(\d*\.?\d+(?:px|pt|pc|r?em|ex|ch|%|mm|cm|in)?)(?:\/\S+)?\s+\S/u

/** Whether a size is too small to read; undefined for what is no size. */
function isTinySize(size: string | undefined): boolean | undefined {
  if (size === undefined) return undefined
  const [, number, unit] = SIZE.exec(size.trim().toLowerCase()) ?? []
  if (number === undefined) return size.trim() === '' ? undefined : false
  return Number(number) < (unit === undefined ? 3 : (LEAST[unit] ?? LEAST_ELSE))
}

const wordOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** The ground that an element gives itself: undefined where it leaves that of the one around it, null where it is not known. */
function groundOf(element: Element, style: Style): Colour | null | undefined {
  const colour = style.get('background-color') ?? style.get('background') ?? wordOf(element.properties['bgColor'])
  if (style.has('background-image')) return null
  if (colour === undefined || /^(?:none|inherit|initial|unset|transparent)?$/iu.test(colour.trim())) return undefined
  const known = colourOf(colour)
  return known === 'unseen' ? undefined : known
}

/** How letters of an element look. @param outer those of the element around it */
export function lookOf(element: Element, style: Style, outer: Look): Look {
  const colour = style.get('color') ?? wordOf(element.properties['color'])
  const isSame = colour === undefined || /^(?:inherit|unset|currentcolor)$/iu.test(colour.trim())
  const ground = groundOf(element, style)
  const isTiny = isTinySize(style.get('font-size') ?? FONT.exec(style.get('font') ?? '')?.[1])
  if (isSame && ground === undefined && isTiny === undefined) return outer
  return {
    isTiny: isTiny ?? outer.isTiny,
    letters: isSame ? outer.letters : colourOf(colour),
    ground: ground === undefined ? outer.ground : ground,
  }
}

/** Whether letters that look so cannot be seen. */
export const isUnseen = ({ isTiny, letters, ground }: Look): boolean =>
  isTiny || letters === 'unseen' || (letters !== null && ground !== null && isLost(letters, ground))

/** Far beyond an edge of the page, in pixels or points. */
const FAR = 400
/** @example "-9999px", "-50em" */
const LENGTH = /^(-?\d*\.?\d+)(px|pt|em|rem|%|vw|vh|cm|mm|in)?$/u
const SIDES = ['left', 'top', 'right', 'bottom', 'margin-left', 'margin-top', 'text-indent'] as const
/** So many pixels, about, in one of a unit. */
const PIXELS: Readonly<Record<string, number>> = { em: 16, rem: 16, '%': 10, vw: 10, vh: 10, cm: 38, mm: 4, in: 96 }

function pixels(length: string): number {
  const [, number, unit = 'px'] = LENGTH.exec(length) ?? []
  return number === undefined ? 0 : Number(number) * (PIXELS[unit] ?? 1)
}

/** @example "scale(0)", "translateX(-9999px)", "translate(-200%, 0)" */
const MOVED_AWAY = /scale[xy]?\(\s*0*\.?0*\s*[,)]|translate[xy]?\(\s*-\d{3,}/u
/** @example "rect(0,0,0,0)", "rect(1px 1px 1px 1px)", "inset(50%)", "inset(100%)", "circle(0)" */
const CLIPPED = /^rect\((?:\s*[01](?:px)?[\s,)]*){4}|^inset\(\s*(?:[5-9]\d|100)%|^(?:circle|ellipse)\(\s*0/u

/** Whether a style takes an element out of sight, whatever its letters look like. */
export function isOutOfSight(style: Style): boolean {
  const at = (name: string): string => style.get(name)?.toLowerCase() ?? ''
  if (/^0*\.?0*%?$/u.test(at('opacity')) && at('opacity') !== '') return true
  if (SIDES.some((side) => pixels(at(side)) <= -FAR)) return true
  if (/^(?:absolute|fixed)$/u.test(at('position')) && SIDES.some((side) => pixels(at(side)) >= 10 * FAR)) return true
  if (MOVED_AWAY.test(at('transform')) || CLIPPED.test(at('clip')) || CLIPPED.test(at('clip-path'))) return true
  const isCut = /^(?:hidden|clip)$/u.test(at('overflow') || at('overflow-y') || at('overflow-x'))
  return (
    isCut &&
    ['height', 'max-height', 'width', 'max-width'].some((side) => style.has(side) && /^(?:0(?:px|pt|em|%)?|1px)$/u.test(at(side)))
  )
}
