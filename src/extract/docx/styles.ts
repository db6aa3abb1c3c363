import { fontName } from '../fonts.js'
import { childOf, childrenOf, integer, isOn, valueOf, type XmlElement } from './xml.js'

/** Word has a font for each group of letters: ASCII, other letters, East Asian, right to left. */
export type FontSlot = 'ascii' | 'hAnsi' | 'eastAsia' | 'cs'

/** How letters look, as far as the text depends on it. */
export interface RunFormat {
  readonly fonts: Readonly<Partial<Record<FontSlot, string>>>
  /** Hidden text ("ẩn"), which is neither shown nor printed. */
  readonly hidden?: boolean
  /** Set above the line: a power, or the call of a note. */
  readonly raised?: boolean
  /** With a line through it, or two. */
  readonly struck?: boolean
  /** Shown in capitals, whatever the letters of the file are. */
  readonly capitals?: boolean
}

/** To which list a paragraph belongs, as far as something says so; the id `0` is none. */
export interface ListPlace {
  readonly list?: string
  /** From 0. */
  readonly level?: number
}

/** A paragraph style with all that it inherits. */
export interface ParagraphStyle {
  /** Its id and those of the styles it is based on, nearest first. */
  readonly ids: readonly string[]
  readonly run: RunFormat
  readonly place: ListPlace
  readonly pageBreakBefore: boolean
  /** An entry of a table of contents: made from the headings, and no part of the text. */
  readonly isContents: boolean
}

/** The styles of a document. */
export interface Styles {
  /** @param id undefined for a paragraph that names none */
  readonly paragraph: (id: string | undefined) => ParagraphStyle
  readonly character: (id: string | undefined) => RunFormat
  /** The format that properties of a run (`w:rPr`) ask for, its character style among them. */
  readonly run: (properties: XmlElement | undefined) => RunFormat
  /** The list of a list style. */
  readonly listOf: (id: string) => string | undefined
  /** Definitions of a table style and of those it is based on, nearest first. */
  readonly table: (id: string | undefined) => readonly XmlElement[]
}

const PLAIN: RunFormat = { fonts: {} }

const SLOTS: readonly FontSlot[] = ['ascii', 'hAnsi', 'eastAsia', 'cs']
/** Names of built-in styles are English in every language of Word. @example "toc 1", "TOC Heading" */
const CONTENTS = /^toc (?:\d|heading)$/iu
/** Styles based on one another; a circle is cut here. */
const LONGEST_CHAIN = 40

/** The second format over the first. */
export function over(below: RunFormat, above: RunFormat): RunFormat {
  const hidden = above.hidden ?? below.hidden
  const raised = above.raised ?? below.raised
  const struck = above.struck ?? below.struck
  const capitals = above.capitals ?? below.capitals
  return {
    fonts: { ...below.fonts, ...above.fonts },
    ...(hidden === undefined ? {} : { hidden }),
    ...(raised === undefined ? {} : { raised }),
    ...(struck === undefined ? {} : { struck }),
    ...(capitals === undefined ? {} : { capitals }),
  }
}

/** Where a paragraph's numbering properties (`w:numPr`) put it. */
export function placeOf(properties: XmlElement | undefined): ListPlace {
  const numbering = childOf(properties, 'w:numPr')
  const list = valueOf(numbering, 'w:numId')
  const level = integer(valueOf(numbering, 'w:ilvl'))
  return { ...(list === undefined ? {} : { list }), ...(level === undefined ? {} : { level }) }
}

/** Reads the parts `styles` and `theme`, either of which may be missing. */
export function readStyles(part: XmlElement | undefined, theme: XmlElement | undefined): Styles {
  const byId = new Map<string, XmlElement>()
  let standard: string | undefined
  for (const style of childrenOf(part, 'w:style')) {
    const id = style.attributes.get('w:styleId') ?? ''
    if (!byId.has(id)) byId.set(id, style)
    if (style.attributes.get('w:type') === 'paragraph' && ['1', 'true', 'on'].includes(style.attributes.get('w:default') ?? ''))
      standard ??= id
  }
  const themeFonts = themeFontsOf(theme)
  const chainOf = (id: string | undefined): [id: string, style: XmlElement][] => {
    const chain: [string, XmlElement][] = []
    for (let at = id; at !== undefined && chain.length < LONGEST_CHAIN;) {
      const style = byId.get(at)
      if (style === undefined) break
      chain.push([at, style])
      at = valueOf(style, 'w:basedOn')
    }
    return chain
  }
  const runsOf = (id: string | undefined): RunFormat =>
    chainOf(id).reduceRight<RunFormat>((format, [, style]) => over(format, ownFormat(childOf(style, 'w:rPr'), themeFonts)), PLAIN)
  const defaults = ownFormat(childOf(childOf(childOf(part, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr'), themeFonts)
  const character = kept(runsOf)
  return {
    character,
    paragraph: kept((named) => {
      const id = named !== undefined && byId.has(named) ? named : standard
      const chain = chainOf(id)
      const properties = chain.map(([, style]) => childOf(style, 'w:pPr'))
      return {
        ids: chain.map(([of]) => of),
        run: over(defaults, runsOf(id)),
        place: properties.reduceRight<ListPlace>((place, own) => ({ ...place, ...placeOf(own) }), {}),
        pageBreakBefore: properties.map((own) => isOn(own, 'w:pageBreakBefore')).find((on) => on !== undefined) ?? false,
        isContents: chain.some(([, style]) => CONTENTS.test(valueOf(style, 'w:name') ?? '')),
      }
    }),
    run: (properties) =>
      properties === undefined ? PLAIN : over(character(valueOf(properties, 'w:rStyle')), ownFormat(properties, themeFonts)),
    listOf: (id) => placeOf(childOf(byId.get(id), 'w:pPr')).list,
    table: (id) => chainOf(id).map(([, style]) => style),
  }
}

/** Remembers what a function said of a style. */
function kept<T>(find: (id: string | undefined) => T): (id: string | undefined) => T {
  const found = new Map<string | undefined, T>()
  return (id) => {
    const before = found.get(id)
    if (before !== undefined) return before
    const now = find(id)
    found.set(id, now)
    return now
  }
}

/** What a `w:rPr` says by itself. A font of the theme goes before one that is named beside it. */
function ownFormat(properties: XmlElement | undefined, themeFonts: ReadonlyMap<string, string>): RunFormat {
  const named = childOf(properties, 'w:rFonts')?.attributes
  const fonts: Partial<Record<FontSlot, string>> = {}
  for (const slot of named === undefined ? [] : SLOTS) {
    const theme = named?.get(slot === 'cs' ? 'w:cstheme' : `w:${slot}Theme`)
    const font = (theme === undefined ? undefined : themeFonts.get(theme.slice(0, 5))) ?? named?.get(`w:${slot}`)
    if (font !== undefined && font !== '') fonts[slot] = fontName(font)
  }
  const hidden = isOn(properties, 'w:vanish')
  const place = valueOf(properties, 'w:vertAlign')
  const struck = isOn(properties, 'w:strike') ?? isOn(properties, 'w:dstrike')
  const capitals = isOn(properties, 'w:caps')
  return {
    fonts,
    ...(hidden === undefined ? {} : { hidden }),
    ...(place === undefined ? {} : { raised: place === 'superscript' }),
    ...(struck === undefined ? {} : { struck }),
    ...(capitals === undefined ? {} : { capitals }),
  }
}

/** The Latin fonts of the theme, by `major` and `minor`, with which the names of its uses begin (`minorHAnsi`). */
function themeFontsOf(theme: XmlElement | undefined): Map<string, string> {
  const scheme = childOf(childOf(theme, 'a:themeElements'), 'a:fontScheme')
  const fonts = new Map<string, string>()
  for (const kind of ['major', 'minor']) {
    const font = childOf(childOf(scheme, `a:${kind}Font`), 'a:latin')?.attributes.get('typeface')
    if (font !== undefined && font !== '') fonts.set(kind, font)
  }
  return fonts
}
