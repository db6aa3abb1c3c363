import type { Directive } from '../model/document.js'
import type { Span } from '../model/span.js'

/** Letters behind a citation in which its title lies, at most. */
const LONGEST_TITLE = 300

/**
 * The title of a cited document, behind its number or date: from "về", with what may stand before it, to the end of the
 * sentence part. @example " của Ban Bí thư về tiếp tục đẩy mạnh thực hiện Chỉ thị …"
 */
const TITLE = /^[^.;:”"()\n]{0,80}?(?<!\p{L})(?:về|v\/v)\s[^.;:”"()\n]*(?:\n(?!\s*(?:[-–+•]|\n))[^.;:”"()\n]*)*/u

/** Where the names of cited documents stand in a text: each citation with the title that follows it. */
export const citedNames = ({ clean: { text }, references }: Directive): Span[] =>
  references.map(({ clean: [from, to] }) => [from, to + (TITLE.exec(text.slice(to, to + LONGEST_TITLE))?.[0].length ?? 0)])
