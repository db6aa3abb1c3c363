import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SaxesParser } from 'saxes'
import { memoryPages, validateXML } from 'xmllint-wasm'
import type { Directive } from '../src/model/document.js'
import { nodesOf } from '../src/parse/visit.js'
import { visible } from '../src/report/visible.js'

const ROOT = new URL('..', import.meta.url).pathname
const read = (path: string): string => readFileSync(path, 'utf8')

/** Our own profile; the schema of OASIS too, where the environment names its file (and xml.xsd beside it). */
const official = process.env['DOICHIEU_AKN_SCHEMA']
const SCHEMAS = [join(ROOT, 'test/schemas/akoma-ntoso/doichieu-profile.xsd'), ...(official === undefined ? [] : [official])]

/** What the schemas have against some files; empty for nothing. */
export async function faults(files: readonly (readonly [name: string, xml: string])[]): Promise<string[]> {
  const found = await Promise.all(
    SCHEMAS.map(async (schema) => {
      const beside = join(schema, '..', 'xml.xsd')
      const { errors } = await validateXML({
        xml: files.map(([name, contents]) => ({ fileName: `${name.replace(/[^\w.-]/g, '_')}.xml`, contents })),
        schema: [{ fileName: 'main.xsd', contents: read(schema) }],
        ...(existsSync(beside) && { preload: [{ fileName: 'xml.xsd', contents: read(beside) }] }),
        maxMemoryPages: memoryPages.GiB / 2,
      })
      return errors.map(({ rawMessage }) => rawMessage)
    }),
  )
  return found.flat()
}

export interface Shown {
  /** The words in their order, footnotes at the end, without blanks and the bars of tables. */
  readonly words: string
  /** Elements outside the metadata: name, attributes, own words with those of elements within. */
  readonly elements: readonly { readonly name: string; readonly attributes: Record<string, string>; readonly text: string }[]
}

/** Reads XML by the rules of XML. */
export function shown(xml: string): Shown {
  const parser = new SaxesParser()
  const open: { name: string; attributes: Record<string, string>; text: string }[] = []
  const elements: (typeof open)[number][] = []
  let words = ''
  let notes = ''
  let inMeta = 0
  parser.on('opentag', ({ name, attributes }) => {
    open.push({ name, attributes: attributes as Record<string, string>, text: '' })
    if (name === 'meta') inMeta += 1
    if (name === 'noteRef') words += `[^${attributes['marker'] as string}]`
    if (name === 'authorialNote') {
      words += `[^${attributes['marker'] as string}]`
      notes += `[^${attributes['marker'] as string}]:`
    }
  })
  parser.on('text', (text) => {
    for (const each of open) each.text += text
    if (open.some(({ name }) => name === 'authorialNote')) notes += text
    else if (inMeta === 0) words += text
  })
  parser.on('closetag', ({ name }) => {
    if (name === 'meta') inMeta -= 1
    const last = open.pop()
    if (last !== undefined && inMeta === 0) elements.push(last)
  })
  parser.write(xml).close()
  return { words: bare(words + notes), elements }
}

const bare = (text: string): string => text.replace(/[\s|]/gu, '')

/** The words of clean text, those footnotes that something calls at the end. */
export function wordsOf({ clean: { text }, tree }: Directive): string {
  const notes = [...nodesOf(tree)].filter(({ type }) => type === 'footnote').map(({ data }) => text.slice(...data.own))
  const called = notes.filter((note) => text.split(`${note.slice(0, note.indexOf(']') + 1)}`).length > 2)
  const rest = called.reduce((left, note) => left.replace(note, ''), text)
  const order = [...called].sort(
    (a, b) => rest.indexOf(a.slice(0, a.indexOf(']') + 1)) - rest.indexOf(b.slice(0, b.indexOf(']') + 1)),
  )
  return bare(visible(rest + order.join('\n')))
}
