import type { CleanText } from '../../model/clean-text.js'
import { parse } from '../../parse/parse.js'
import type { Write } from '../format.js'
import { textBlocks } from '../markdown.js'
import { frontMatter } from '../front-matter.js'

/** The clean text as Markdown: front matter that says where it comes from and what its head states, then its paragraphs and tables. */
export const normalizeMd: Write<CleanText> = (clean, { version }) =>
  [frontMatter(clean.source, version, parse(clean).header), ...textBlocks(clean.text.split('\n'))].join('\n\n') + '\n'
