import type { CleanText } from '../../model/clean-text.js'
import { parse } from '../../parse/parse.js'
import type { Write } from '../format.js'
import { paragraph, tableRow, tableRule } from '../markdown.js'
import { frontMatter } from '../front-matter.js'

/** The clean text as Markdown: front matter that says where it comes from and what its head states, then its paragraphs and tables. */
export const normalizeMd: Write<CleanText> = (clean, { version }) =>
  [frontMatter(clean.source, version, parse(clean).header), ...blocksOf(clean.text)].join('\n\n') + '\n'

/** A row of a table in clean text. @example "| TT | Nội dung |" */
const ROW = /^\|(?: .*)? \|$/u

/** Every paragraph a block; rows of one width that follow each other are one, with the rule that makes a table of them below the first. */
function blocksOf(text: string): string[] {
  const blocks: string[][] = []
  let open = ''
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue
    const rule = ROW.test(line) ? tableRule(line) : ''
    if (rule === '') blocks.push([paragraph(line)])
    else if (rule === open) blocks.at(-1)?.push(tableRow(line))
    else blocks.push([tableRow(line), rule])
    open = rule
  }
  return blocks.map((lines) => lines.join('\n'))
}
