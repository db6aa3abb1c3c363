import type { Header } from '../model/document.js'
import type { SourceText } from '../model/source-text.js'
import { yaml } from './markdown.js'

/** YAML front matter of a document as Markdown: where it comes from and, where known, what its head states. */
export function frontMatter(source: SourceText, version: string, header?: Header): string {
  const stated = header === undefined ? [] : (['type', 'number', 'date', 'place', 'issuer', 'subject'] as const)
  const lines = [
    `source: ${yaml(source.path)}`,
    `sha256: ${source.sha256}`,
    `doichieu: ${yaml(version)}`,
    ...stated.flatMap((field) => {
      const value = header?.[field] ?? null
      return value === null ? [] : [`${field}: ${yaml(value)}`]
    }),
  ]
  return ['---', ...lines, '---'].join('\n')
}
