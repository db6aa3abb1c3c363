import { writeNumber } from './number-formats.js'
import { over, type ListPlace, type ParagraphStyle, type RunFormat, type Styles } from './styles.js'
import { isSymbolFont, shownBy } from './symbols.js'
import { childOf, childrenOf, integer, isOn, valueOf, type XmlElement } from './xml.js'

/** What Word prints before a paragraph of a list: `1.2.` and a blank, `-` and a blank. */
export interface Label {
  readonly text: string
  /** A tab or a blank on the page, or nothing. */
  readonly suffix: ' ' | ''
  readonly format: RunFormat
}

/** The lists of a document and how far they have counted. */
export interface Numbering {
  /**
   * The label of the next paragraph, in the order of the document; undefined where none is printed.
   *
   * @param own where the paragraph itself says that it belongs; what it leaves open, its style says
   * @param mark the format of the paragraph's mark, which the label takes on
   */
  readonly next: (own: ListPlace, style: ParagraphStyle, mark: RunFormat) => Label | undefined
}

/** How one level of a list is numbered. */
interface Level {
  readonly start: number
  readonly format: string
  readonly custom: string
  /** `%1.%2.` */
  readonly text: string
  readonly suffix: ' ' | ''
  /** All numbers in digits ("legal"), whatever their own levels write. */
  readonly legal: boolean
  /** Begins anew behind this level or a higher one, counted from 1; 0 for never; undefined behind any higher level. */
  readonly restart: number | undefined
  /** The paragraph style that stands for this level. */
  readonly style: string | undefined
  readonly run: RunFormat
  /** A picture for a bullet. */
  readonly picture: boolean
}

/** A list: the levels of its definition, with what it has of its own. */
interface List {
  /** Lists of one definition count together. */
  readonly counter: string
  readonly levels: ReadonlyMap<number, Level>
  /** Levels that begin anew where this list first uses them. */
  readonly restarts: ReadonlyMap<number, number>
}

const LEVELS = 9
/** Signs for which bullets of symbol fonts stand, and which are read as bullets; all others become a round one. */
const BULLETS = '-–—+*•●▪■□◦○·➢❖✓◆'

/** Reads the part `numbering`, and counts. */
export function readNumbering(part: XmlElement | undefined, styles: Styles): Numbering {
  const definitions = new Map(childrenOf(part, 'w:abstractNum').map((one) => [one.attributes.get('w:abstractNumId') ?? '', one]))
  const instances = new Map(childrenOf(part, 'w:num').map((one) => [one.attributes.get('w:numId') ?? '', one]))
  const lists = new Map<string, List | undefined>()
  const listOf = (id: string): List | undefined => {
    if (!lists.has(id)) lists.set(id, readList(id, { definitions, instances, styles }))
    return lists.get(id)
  }
  const counters = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()
  return {
    next: (own, { ids, place }, mark) => {
      const id = own.list ?? place.list ?? '0'
      const list = id === '0' ? undefined : listOf(id)
      if (list === undefined) return undefined
      const at = own.level ?? levelOfStyle(list, ids) ?? place.level ?? 0
      const level = list.levels.get(at)
      if (level === undefined) return undefined
      const counter = counters.get(list.counter) ?? []
      counters.set(list.counter, counter)
      const restart = list.restarts.get(at)
      const first = `${id} ${String(at)}`
      if (restart !== undefined && !begun.has(first)) counter[at] = restart
      else counter[at] = (counter[at] ?? startOf(list, at) - 1) + 1
      begun.add(first)
      for (let deeper = at + 1; deeper < LEVELS; deeper += 1) {
        const behind = list.levels.get(deeper)?.restart
        if (behind === undefined || at < behind) counter[deeper] = undefined
      }
      return labelOf(list, level, counter, mark)
    },
  }
}

const startOf = (list: List, level: number): number => list.restarts.get(level) ?? list.levels.get(level)?.start ?? 0

/** The level that a list has for a paragraph style, or for the nearest one it is based on. */
function levelOfStyle({ levels }: List, ids: readonly string[]): number | undefined {
  for (const id of ids) for (const [at, { style }] of levels) if (style === id) return at
  return undefined
}

function labelOf(list: List, level: Level, counter: readonly (number | undefined)[], mark: RunFormat): Label | undefined {
  const format = over(mark, level.run)
  const text = level.format === 'bullet' ? bulletOf(level, format) : numberOf(list, level, counter)
  return text.trim() === '' ? undefined : { text, suffix: level.suffix, format }
}

/** The text of a level with its numbers. A level that is a bullet has none, and one that was not met yet its first. */
function numberOf(list: List, level: Level, counter: readonly (number | undefined)[]): string {
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const of = list.levels.get(at)
    if (of === undefined) return ''
    const number = counter[at] ?? startOf(list, at)
    const inDigits = level.legal && of.format !== 'bullet' && of.format !== 'none'
    return writeNumber(number, inDigits ? 'decimal' : of.format, of.custom)
  })
}

/** The sign of a bullet. @example U+F0B7 in Symbol shows "•", "o" in Courier New a small circle */
function bulletOf(level: Level, { fonts }: RunFormat): string {
  if (level.picture) return '•'
  if (level.text === 'o') return '◦'
  const font = fonts.hAnsi ?? fonts.ascii
  return level.text.replace(/[\s\S]/gu, (sign) => {
    const code = sign.codePointAt(0) ?? 0
    const isPrivate = code >= 0xe000 && code <= 0xf8ff
    if (!isPrivate && (!isSymbolFont(font) || sign === ' ')) return sign
    const shown = shownBy(font, code)
    return shown !== undefined && BULLETS.includes(shown) ? shown : '•'
  })
}

interface Source {
  readonly definitions: ReadonlyMap<string, XmlElement>
  readonly instances: ReadonlyMap<string, XmlElement>
  readonly styles: Styles
}

function readList(id: string, source: Source): List | undefined {
  const instance = source.instances.get(id)
  const found = definitionOf(instance, source)
  if (found === undefined) return undefined
  const levels = new Map<number, Level>()
  const restarts = new Map<number, number>()
  const put = (element: XmlElement, at = integer(element.attributes.get('w:ilvl'))): void => {
    if (at !== undefined && at >= 0 && at < LEVELS) levels.set(at, readLevel(element, source.styles))
  }
  for (const level of childrenOf(found.definition, 'w:lvl')) put(level)
  for (const override of childrenOf(instance, 'w:lvlOverride')) {
    const at = integer(override.attributes.get('w:ilvl'))
    const level = childOf(override, 'w:lvl')
    if (level !== undefined) put(level, at)
    const start = integer(valueOf(override, 'w:startOverride'))
    if (at !== undefined && start !== undefined) restarts.set(at, start)
  }
  return { counter: found.id, levels, restarts }
}

/** The definition of a list; one that only names a list style has its levels there. */
function definitionOf(
  instance: XmlElement | undefined,
  { definitions, instances, styles }: Source,
): { readonly id: string; readonly definition: XmlElement } | undefined {
  let at = instance
  for (let steps = 0; steps < 10; steps += 1) {
    const id = valueOf(at, 'w:abstractNumId')
    const definition = id === undefined ? undefined : definitions.get(id)
    if (id === undefined || definition === undefined) return undefined
    const style = valueOf(definition, 'w:numStyleLink')
    const list = style === undefined ? undefined : styles.listOf(style)
    if (list === undefined || childOf(definition, 'w:lvl') !== undefined) return { id, definition }
    at = instances.get(list)
  }
  return undefined
}

function readLevel(element: XmlElement, styles: Styles): Level {
  // A format that older versions of Word lack stands in a choice, with a substitute.
  const choice = childOf(childOf(element, 'mc:AlternateContent'), 'mc:Choice')
  const format = childOf(element, 'w:numFmt') ?? childOf(choice, 'w:numFmt')
  return {
    start: integer(valueOf(element, 'w:start')) ?? 0,
    format: format?.attributes.get('w:val') ?? 'decimal',
    custom: format?.attributes.get('w:format') ?? '',
    text: valueOf(element, 'w:lvlText') ?? '',
    suffix: valueOf(element, 'w:suff') === 'nothing' ? '' : ' ',
    legal: isOn(element, 'w:isLgl') ?? false,
    restart: integer(valueOf(element, 'w:lvlRestart')),
    style: valueOf(element, 'w:pStyle'),
    run: styles.run(childOf(element, 'w:rPr')),
    picture: childOf(element, 'w:lvlPicBulletId') !== undefined,
  }
}
