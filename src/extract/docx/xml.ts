import { readError } from '../read-error.js'

/** An element with the prefix that its namespace usually has, `w:p`, whatever prefix the file gave it. */
export interface XmlElement {
  /** Empty for an element of a vocabulary that no reader here knows. */
  readonly name: string
  /** With the usual prefix too, `w:val`; none of unknown vocabularies. */
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (XmlElement | string)[]
}

/** Namespaces of Office files, "transitional" and "strict", with their usual prefixes. Source: ECMA-376 parts 1, 2 and 4. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'pic'],
  ['http://purl.oclc.org/ooxml/drawingml/picture', 'pic'],
  ['http://schemas.openxmlformats.org/drawingml/2006/chart', 'c'],
  ['http://purl.oclc.org/ooxml/drawingml/chart', 'c'],
  ['http://schemas.openxmlformats.org/drawingml/2006/diagram', 'dgm'],
  ['http://purl.oclc.org/ooxml/drawingml/diagram', 'dgm'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
])

/** Elements in one another: a table in a table takes five. Deeper than this nests no document. */
const DEEPEST = 400
/** Characters that are handed to the parser at once. */
const CHUNK = 1 << 16

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[]
}

const NONE: ReadonlyMap<string, string> = new Map()

/** Most elements have none: they share one map. */
function attributesOf(
  all: readonly { readonly uri: string; readonly local: string; readonly value: string }[],
): XmlElement['attributes'] {
  if (all.length === 0) return NONE
  const attributes = new Map<string, string>()
  for (const { uri, local, value } of all) {
    const prefix = PREFIXES.get(uri)
    if (prefix !== undefined) attributes.set(`${prefix}:${local}`, value)
    else if (uri === '') attributes.set(local, value)
  }
  return attributes
}

/**
 * Parses a part of an Office file. Such parts have no document type declaration, and so no entities but XML's own five: one
 * that has is refused, before anything in it is expanded.
 *
 * @param path for the errors
 * @param take is given every element directly in a `container`, which is then let go: large parts are never whole in memory
 * @returns the outermost element, without what was taken
 * @throws a ReadError: `markup` for entities, or elements nested without end; `truncated` for what is no XML
 */
export async function parseXml(
  path: string,
  bytes: Uint8Array,
  container = '',
  take?: (element: XmlElement) => void,
): Promise<XmlElement> {
  const { SaxesParser } = await import('saxes')
  const parser = new SaxesParser({ xmlns: true, position: false })
  const root: OpenElement = { name: '', attributes: NONE, children: [] }
  const open: OpenElement[] = [root]
  const state: { fault?: 'markup' | 'truncated' } = {}

  parser.on('error', () => {
    state.fault ??= 'truncated'
  })
  parser.on('doctype', () => {
    state.fault = 'markup'
  })
  parser.on('opentag', (tag) => {
    const prefix = PREFIXES.get(tag.uri)
    const attributes = prefix === undefined ? NONE : attributesOf(Object.values(tag.attributes))
    open.push({ name: prefix === undefined ? '' : `${prefix}:${tag.local}`, attributes, children: [] })
    if (open.length > DEEPEST) state.fault ??= 'markup'
  })
  parser.on('text', (text) => open.at(-1)?.children.push(text))
  parser.on('cdata', (text) => open.at(-1)?.children.push(text))
  parser.on('closetag', () => {
    const element = open.pop()
    const parent = open.at(-1)
    if (element === undefined || parent === undefined) return
    if (take !== undefined && parent.name === container) {
      // Behind a fault the tree is not what the file says.
      if (state.fault === undefined) take(element)
    } else parent.children.push(element)
  })

  const xml = decodeXml(bytes)
  for (let at = 0; at < xml.length && state.fault === undefined; at += CHUNK) parser.write(xml.slice(at, at + CHUNK))
  if (state.fault === undefined) parser.close()
  if (state.fault !== undefined) throw readError(path, state.fault, {})
  return root.children.find((child) => typeof child !== 'string') ?? root
}

/** Office files are UTF-8 or UTF-16. A BOM is taken off. */
function decodeXml(bytes: Uint8Array): string {
  const label =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(label).decode(bytes)
}

/** The elements of a name directly in an element. */
export const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  (element?.children ?? []).filter((child): child is XmlElement => typeof child !== 'string' && child.name === name)

/** The first element of a name directly in an element. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name)

/** The attribute `w:val` of the first element of a name in an element. */
export const valueOf = (element: XmlElement | undefined, name: string): string | undefined =>
  childOf(element, name)?.attributes.get('w:val')

/** A whole number, `w:val="3"`; undefined for what is none. */
export const integer = (value: string | undefined): number | undefined =>
  value !== undefined && /^-?\d{1,9}$/u.test(value) ? Number(value) : undefined

/** Whether a property is on: `<w:b/>` and `w:val="1"` are, `w:val="0"` is not; undefined where nothing says. */
export function isOn(element: XmlElement | undefined, name: string): boolean | undefined {
  const property = childOf(element, name)
  if (property === undefined) return undefined
  return !['0', 'false', 'off', 'none'].includes(property.attributes.get('w:val') ?? '1')
}
