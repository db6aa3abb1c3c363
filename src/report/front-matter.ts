import { stringify } from 'yaml'
import type { Header } from '../model/document.js'
import type { SourceText } from '../model/source-text.js'
import { visible } from './visible.js'

const FIELDS = ['type', 'number', 'date', 'place', 'issuer', 'subject'] as const

/**
 * YAML front matter of a document as Markdown: where it comes from and what its head states. A person may put a field
 * right or fill an empty one: whoever reads the file goes by it.
 */
export function frontMatter(source: SourceText, version: string, header: Header): string {
  const values = {
    source: visible(source.path),
    sha256: source.sha256,
    doichieu: version,
    ...Object.fromEntries(FIELDS.map((field) => [field, header[field] === null ? null : visible(header[field])])),
    // The text says the level in many words: only what a person has stated is a field.
    ...(source.stated?.level === undefined ? {} : { level: source.stated.level }),
  }
  const yaml = stringify(values, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', nullStr: '', lineWidth: 0 })
  return `---\n${yaml}---`
}
