import { BLACK, type Colour, colourOf, isLost, WHITE } from '../colours.js'
import { fontName } from '../fonts.js'
import { childOf, childrenOf, integer, isOn, valueOf, type XmlElement } from './xml.js'

/** Word has a font for each group of letters: ASCII, other letters, East Asian, right to left. */
export type FontSlot = 'ascii' | 'hAnsi' | 'eastAsia' | 'cs'

/** How letters look, as far as the text depends on it. */
export interface RunFormat {
  readonly fonts: Readonly<Partial<Record<FontSlot, string>>>
  /** Hidden text ("ẩn"), which is neither shown nor printed. */
  readonly hidden?: boolean
  /** Letters so small that nobody reads them. */
  readonly tiny?: boolean
  /** Their colour; null where Word chooses it. */
  readonly colour?: Colour | null
  /** What they stand on, where it is coloured: a marker, or shading of the letters, their paragraph or cell; null where that is not known. */
  readonly ground?: Colour | null
  /** Set above the line: a power, or the call of a note. */
  readonly raised?: boolean
  /** With a line through it, or two. */
  readonly struck?: boolean
  /** Shown in capitals, whatever the letters of the file are. */
  readonly capitals?: boolean
}

/** Letters of less than two points, in half points, cannot be read. */
const LEAST_SIZE = 4
/** Colours of markers that white letters would not show on. Others are not white. ECMA-376 Part 1, 17.18.40 */
const PALE_MARKERS: ReadonlySet<string> = new Set(['none', 'white'])

/** The shading (`w:shd`) of letters, a paragraph or a cell; undefined where it leaves what is beneath. */
export function shadingOf(properties: XmlElement | undefined): Colour | null | undefined {
  const shading = childOf(properties, 'w:shd')
  if (shading === undefined) return undefined
  const { attributes } = shading
  // A pattern, or a colour of the theme.
  const isPlain = ['clear', 'nil', undefined].includes(attributes.get('w:val')) && !attributes.has('w:themeFill')
  const fill = attributes.get('w:fill') ?? 'auto'
  if (!isPlain) return null
  const colour = fill === 'auto' ? undefined : colourOf(fill)
  return colour === 'unseen' ? undefined : colour
}

function groundOf(properties: XmlElement | undefined): Colour | null | undefined {
  const marker = valueOf(properties, 'w:highlight')
  if (marker === undefined || PALE_MARKERS.has(marker)) return shadingOf(properties)
  return marker === 'black' ? BLACK : null
}

/** Colours of the theme that are white in every document but those of Word's dark themes. */
const WHITE_OF_THEME: ReadonlySet<string> = new Set(['background1', 'light1', 'bg1', 'lt1'])

function lettersOf(properties: XmlElement | undefined): Colour | null | undefined {
  const colour = childOf(properties, 'w:color')
  if (colour === undefined) return undefined
  const theme = colour.attributes.get('w:themeColor')
  // Darker or lighter than the theme's: what it comes to stands beside.
  const isTheme = theme !== undefined && !colour.attributes.has('w:themeShade')
  if (isTheme && WHITE_OF_THEME.has(theme)) return WHITE
  const known = colourOf(colour.attributes.get('w:val') ?? 'auto')
  return known === 'unseen' ? null : known
}

/** Whether letters are in the file and cannot be read on the page: hidden, too small, or of the colour of what they stand on. */
export function isUnseen({ hidden, tiny, colour = null, ground = WHITE }: RunFormat): boolean {
  if (hidden === true || tiny === true) return true
  return colour !== null && ground !== null && isLost(colour, ground)
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
  const tiny = above.tiny ?? below.tiny
  const colour = above.colour === undefined ? below.colour : above.colour
  const ground = above.ground === undefined ? below.ground : above.ground
  const raised = above.raised ?? below.raised
  const struck = above.struck ?? below.struck
  const capitals = above.capitals ?? below.capitals
  return {
    fonts: { ...below.fonts, ...above.fonts },
    ...(hidden === undefined ? {} : { hidden }),
    ...(tiny === undefined ? {} : { tiny }),
    ...(colour === undefined ? {} : { colour }),
    ...(ground === undefined ? {} : { ground }),
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
        run: over(over(defaults, groundIn(properties)), runsOf(id)),
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

/** The ground that paragraph properties of styles give, nearest first. */
function groundIn(properties: readonly (XmlElement | undefined)[]): RunFormat {
  const ground = properties.map(shadingOf).find((each) => each !== undefined)
  return ground === undefined ? PLAIN : { fonts: {}, ground }
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
  const size = integer(valueOf(properties, 'w:sz'))
  const colour = lettersOf(properties)
  const ground = groundOf(properties)
  const place = valueOf(properties, 'w:vertAlign')
  const struck = isOn(properties, 'w:strike') ?? isOn(properties, 'w:dstrike')
  const capitals = isOn(properties, 'w:caps')
  return {
    fonts,
    ...(hidden === undefined ? {} : { hidden }),
    ...(size === undefined ? {} : { tiny: size < LEAST_SIZE }),
    ...(colour === undefined ? {} : { colour }),
    ...(ground === undefined ? {} : { ground }),
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
