import { type Document, isMap, isNode, isPair, LineCounter, parseDocument, YAMLParseError } from 'yaml'
import { compoundKey, tooDeepLine } from '../../extract/yaml-nesting.js'
import { faultyLine } from '../faulty-line.js'
import { type DataFault, type DataFile, dataError, type DataPath, isDataError, shownValue } from './fault.js'

/** A value nested through references to itself grows without end: so many are enough for any file. */
const MOST_ALIASES = 50

function lineFinder(document: Document, lines: LineCounter, prefix: DataPath): DataFile['lineOf'] {
  return (path, key) => {
    const node = document.getIn([...prefix, ...path], true)
    const pair =
      key === undefined || !isMap(node) ? undefined : node.items.find((item) => isPair(item) && String(item.key) === key)
    const place = pair?.key ?? node
    return isNode(place) && place.range != null ? lines.linePos(place.range[0]).line : null
  }
}

/**
 * Reads a file as data: JSON by its strict rules, or YAML. Nothing in it is run, and nothing is followed out of it.
 *
 * @param property what of the file is ours; null for all of it
 * @throws a {@link DataError} for a text that is neither, and for `$import`
 */
export function readDataFile(path: string, text: string, property: string | null): DataFile {
  const bare = text.replace(/^\uFEFF/u, '')
  const json = path.endsWith('.json')
  const deep = tooDeepLine(bare)
  if (deep !== null) throw dataError(path, { line: deep, at: '', expected: 'shallow', found: shownValue(lineOfText(bare, deep)) })
  const lines = new LineCounter()
  // JSON is YAML too, and the YAML library knows where each value stands.
  const document = parseDocument(bare, { lineCounter: lines, prettyErrors: true })
  try {
    if (json) JSON.parse(bare)
    else if (document.errors[0] !== undefined) throw document.errors[0]
    const key = json ? null : compoundKey(document)
    if (key !== null) {
      const { line } = lines.linePos(key)
      throw dataError(path, { line, at: '', expected: 'text', found: shownValue(lineOfText(bare, line)) })
    }
    const whole: unknown = json ? JSON.parse(bare) : document.toJS({ maxAliasCount: MOST_ALIASES })
    const data = property === null ? whole : ownValue(whole, property)
    const lineOf = lineFinder(document, lines, property === null ? [] : [property])
    for (const each of [whole, data])
      if (ownValue(each, '$import') !== undefined)
        throw dataError(path, {
          line: null,
          at: '$import',
          expected: 'no-import',
          found: shownValue(ownValue(each, '$import')),
        })
    return { path, whole: whole ?? undefined, data, lineOf }
  } catch (error) {
    if (isDataError(error)) throw error
    const { line, found } = faultyLine(bare, error)
    const twice = repeated(error, found)
    if (twice !== null) throw dataError(path, { line, ...twice, found: shownValue(found) })
    const isTab = !json && document.errors[0]?.code === 'TAB_AS_INDENT'
    throw dataError(path, { line, at: '', expected: json ? 'json' : isTab ? 'tabs' : 'yaml', found: shownValue(found) })
  }
}

/** A line of a text, from 1. */
const lineOfText = (text: string, line: number): string => text.split(/\r\n?|\n/u)[line - 1]?.trim() ?? ''

/** The key that a line gives. @example "schemaVersion: 1", '"lang": "vi",' */
const KEY_OF_LINE = /^["']?([\w$]+)["']?\s*:/u

/** What is wrong with a file in which something stands twice: two files put one after the other, or a key. Else null. */
function repeated(error: unknown, line: string): Pick<DataFault, 'at' | 'expected'> | null {
  const code = error instanceof YAMLParseError ? error.code : null
  const key = KEY_OF_LINE.exec(line)?.[1] ?? ''
  if (code === 'MULTIPLE_DOCS' || (code === 'DUPLICATE_KEY' && key === 'schemaVersion'))
    return { at: '', expected: 'one-document' }
  return code === 'DUPLICATE_KEY' ? { at: key, expected: 'once' } : null
}

const ownValue = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined
