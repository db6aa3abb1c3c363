import { childOf, type XmlElement } from './xml.js'

/** Sides on which a table draws rules, around it and within it. */
const SIDES = ['top', 'left', 'start', 'bottom', 'right', 'end', 'insideH', 'insideV'] as const
type Side = (typeof SIDES)[number]
/** Whether a side has a rule; a side that nothing is said of is left out. */
type Borders = ReadonlyMap<Side, boolean>

function bordersOf(element: XmlElement | undefined): Borders {
  const borders = new Map<Side, boolean>()
  for (const side of SIDES) {
    const border = childOf(element, `w:${side}`)
    if (border !== undefined) borders.set(side, !['nil', 'none'].includes(border.attributes.get('w:val') ?? 'none'))
  }
  return borders
}

/**
 * The rules of a table.
 *
 * @param properties its `w:tblPr`
 * @param styles its style and those it is based on, nearest first
 */
export function tableBorders(properties: XmlElement | undefined, styles: readonly XmlElement[]): Borders {
  const all = [...styles].reverse().map((style) => childOf(style, 'w:tblPr'))
  return new Map([...all, properties].flatMap((own) => [...bordersOf(childOf(own, 'w:tblBorders'))]))
}

/** Whether a cell shows a rule on any side: its own, or the table's where it has none of its own. */
export function cellHasBorder(properties: XmlElement | undefined, table: Borders): boolean {
  const own = bordersOf(childOf(properties, 'w:tcBorders'))
  if ([...own.values()].includes(true)) return true
  // A cell that says of two sides and more that they have no rule was cleared of them.
  return own.size < 2 && [...table.values()].includes(true)
}
