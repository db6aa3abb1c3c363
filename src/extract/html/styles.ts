import type { Element } from 'hast'
import { fontName } from '../fonts.js'
import { isOutOfSight } from './look.js'

/** What a page says of how an element looks, by property. */
export type Style = ReadonlyMap<string, string>

/** Declarations by the selector they stand under: `p`, `.tieude`, `p.msonormal`. */
export type Sheet = ReadonlyMap<string, Style>

/** Marks of HTML's comments, which Word puts around its sheets. */
const COMMENT_MARK = /<!--|-->/g
/** A selector of an element, a class or both, and of nothing within anything. @example "p.MsoNormal", ".tieude" */
const SELECTOR = /^(?:[a-z][a-z\d]*)?(?:\.[\w-]+)?$/i
/** No sheet of a document is longer; those of sites say nothing of fonts that matters here. */
const LONGEST_SHEET = 1_000_000
/** Nobody names more elements at once. */
const LONGEST_SELECTORS = 2000
/** A line of a table that shows. @example "solid windowtext 1.0pt" */
const SHOWN_RULE = /\b(?:solid|double|dashed|dotted|inset|outset|ridge|groove)\b/
/** The size in a `font` property; the family stands behind it. @example "bold 7.0pt/1.2 " */
const FONT_SIZE = /^.*\d(?:pt|px|em|rem|%)(?:\/\S+)?\s+/

/** What makes a declaration count before others. @example "none !important" */
const IMPORTANT = /\s*!\s*important$/i

/** Reads declarations. @example "font-family:'.VnTime',serif; display:none" */
export function declarations(css: string): Style {
  const style = new Map<string, string>()
  for (const declaration of css.split(';')) {
    const colon = declaration.indexOf(':')
    if (colon > 0)
      style.set(
        declaration.slice(0, colon).trim().toLowerCase(),
        declaration
          .slice(colon + 1)
          .trim()
          .replace(IMPORTANT, ''),
      )
  }
  return style
}

/** Reads the style sheets of a page. */
export function readSheet(sheets: readonly string[]): Sheet {
  const sheet = new Map<string, Map<string, string>>()
  for (const css of sheets) {
    if (css.length > LONGEST_SHEET) continue
    // What stands before a brace and what within; of rules within rules the inner ones.
    for (const rule of withoutComments(css).split('}')) {
      const [selectors = '', body] = rule.split('{').slice(-2)
      if (body === undefined || selectors.length > LONGEST_SELECTORS) continue
      const style = declarations(body)
      for (const selector of selectors.split(',').map((part) => part.trim().toLowerCase())) {
        if (selector !== '' && SELECTOR.test(selector)) sheet.set(selector, new Map([...(sheet.get(selector) ?? []), ...style]))
      }
    }
  }
  return sheet
}

const withoutComments = (css: string): string =>
  css
    .replace(COMMENT_MARK, ' ')
    .split('/*')
    .map((part, index) => (index === 0 ? part : part.includes('*/') ? part.slice(part.indexOf('*/') + 2) : ''))
    .join(' ')

/** What an element looks like by its own words, its classes and its kind. */
export function styleOf(element: Element, sheet: Sheet): Style {
  const { style, className } = element.properties
  const classes = Array.isArray(className) ? className.map((name) => String(name).toLowerCase()) : []
  const tag = element.tagName
  const styles = [tag, ...classes.map((name) => `.${name}`), ...classes.map((name) => `${tag}.${name}`)].flatMap(
    (selector) => sheet.get(selector) ?? [],
  )
  if (typeof style === 'string') styles.push(declarations(style))
  return styles.length === 1 ? (styles[0] ?? new Map()) : new Map(styles.flatMap((one) => [...one]))
}

/** The first font that an element asks for; undefined where it leaves the font as it is. */
export function fontOf(element: Element, style: Style): string | undefined {
  const family = style.get('font-family') ?? familyOf(style.get('font')) ?? element.properties['face']
  if (typeof family !== 'string') return undefined
  const name = fontName(family.split(',')[0] ?? '')
  return name === '' || name === 'inherit' ? undefined : name
}

function familyOf(font: string | undefined): string | undefined {
  if (font === undefined || font.length > 300 || !FONT_SIZE.test(font)) return undefined
  return font.replace(FONT_SIZE, '')
}

/** Whether an element does not show. */
export const isHidden = (element: Element, style: Style): boolean =>
  (element.properties['hidden'] !== undefined && element.properties['hidden'] !== null) ||
  style.get('display')?.toLowerCase() === 'none' ||
  /^(?:hidden|collapse)$/i.test(style.get('visibility') ?? '') ||
  isOutOfSight(style) ||
  style.get('mso-hide') === 'all' ||
  /^(?:header|footer|comment-list)$/.test(style.get('mso-element') ?? '')

/** Whether a line shows around an element. */
export const hasRule = (style: Style): boolean =>
  [...style].some(([name, value]) => /^border(?:-(?:top|left|right|bottom))?(?:-style)?$/.test(name) && SHOWN_RULE.test(value))

/** Whether a page ends before an element or after it, when printed. */
export const breaksPage = (style: Style, side: 'before' | 'after'): boolean =>
  /^(?:always|page|left|right)$/.test(style.get(`page-break-${side}`) ?? style.get(`break-${side}`) ?? '')
