import { parse } from '../src/parse/parse.js'
import type { Directive } from '../src/model/document.js'
import { plain } from './parse-text.js'

/** A document of one section with one bullet: enough for a fact to stand in its place. */
export const inSection = (title: string, words: string): Directive =>
  parse(plain(`KẾ HOẠCH\nnâng cao chất lượng đảng viên\nI. ${title}\n- ${words}`))

/** A document, line by line. */
export const ofLines = (...lines: string[]): Directive => parse(plain(lines.join('\n')))
