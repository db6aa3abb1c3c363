import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openCompoundFile } from '../../src/extract/doc/compound.js'

/** What files that are mutated are of. */
export const KINDS = ['text', 'markdown', 'html', 'pdf', 'docx', 'doc', 'rtf', 'image', 'part'] as const
export type Kind = (typeof KINDS)[number]

/** Sound files, which cases are made of. */
export type Bases = Readonly<Record<Kind, readonly Uint8Array[]>>

/** The files of `writeBases`, in the order of their names. */
export function loadBases(folder: string): Bases {
  const of = (kind: Kind): Uint8Array[] =>
    readdirSync(join(folder, kind))
      .sort()
      .map((name) => new Uint8Array(readFileSync(join(folder, kind, name))))
  return {
    text: of('text'),
    markdown: of('markdown'),
    html: of('html'),
    pdf: of('pdf'),
    docx: of('docx'),
    doc: of('doc'),
    rtf: of('rtf'),
    image: of('image'),
    part: of('part'),
  }
}

/** The streams of a Word 97 file, by name. */
export function streamsOf(doc: Uint8Array): Record<string, Buffer> {
  const file = openCompoundFile(doc)
  return Object.fromEntries((file?.names ?? []).map((name) => [name, Buffer.from(file?.stream(name) ?? [])]))
}
