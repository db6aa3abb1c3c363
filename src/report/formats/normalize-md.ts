import type { CleanText } from '../../model/clean-text.js'
import { mergedCells } from '../../parse/merged-cells.js'
import { parse } from '../../parse/parse.js'
import type { Write } from '../format.js'
import { textBlocks } from '../markdown.js'
import { frontMatter } from '../front-matter.js'

/** The clean text as Markdown: front matter that says where it comes from and what its head states, then its paragraphs and tables. */
export const normalizeMd: Write<CleanText> = (clean, { version }) =>
  [frontMatter(clean.source, version, parse(clean).header), ...textBlocks(linesWithMerged(clean))].join('\n\n') + '\n'

function linesWithMerged(clean: CleanText): { text: string; merged: readonly number[] }[] {
  const merged = mergedCells(clean)
  let from = 0
  return clean.text.split('\n').map((text) => {
    const line = { text, merged: merged.get(from) ?? [] }
    from += text.length + 1
    return line
  })
}
