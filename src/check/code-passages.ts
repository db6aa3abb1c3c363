import type { SourceText } from '../model/source-text.js'
import type { Span } from '../model/span.js'

/** A name that says Markdown, be there markup or not. @example "ke-hoach.md" */
const NAME = /\.(?:md|markdown)$/iu
/** The line that opens or closes a block of code. @example "```js", "  ~~~" */
const FENCE = /^ {0,3}(?<sign>`{3,}|~{3,})(?<info>.*)$/u
/** Code by its indent, where no list goes on. @example "    x = 1" */
const INDENTED = /^(?: {4}| {0,3}\t)/u
/** @example "-   Quán triệt", "1. Mục đích" */
const ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])\s/u
/** Ticks, as many on either side. @example "`git`", "``a ` b``" */
const INLINE = /(?<!`)(?<ticks>`{1,9})(?!`)(?:[^`]|(?!\k<ticks>(?!`))`+){1,2000}?\k<ticks>(?!`)/gu

/** Blocks of code and code within lines of a Markdown text, in order ("đoạn mã"): no words of the document. Linear. */
export function codePassages({ path, syntax, text }: Pick<SourceText, 'path' | 'syntax' | 'text'>): Span[] {
  if (syntax !== 'markdown' && !NAME.test(path)) return []
  const found: Span[] = []
  let at = 0
  let fence: string | null = null
  let inList = false
  let mayIndent = true
  let prose = { from: 0, text: '' }
  const endProse = (): void => {
    for (const { 0: code, index } of prose.text.includes('`') ? prose.text.matchAll(INLINE) : [])
      found.push([prose.from + index, prose.from + index + code.length])
    prose = { from: at, text: '' }
  }
  for (const line of text.split(/(?<=\n)/u)) {
    const bare = line.replace(/\r?\n$/u, '')
    const span: Span = [at, at + line.length]
    const { sign = '', info = '' } = FENCE.exec(bare)?.groups ?? {}
    const isBlank = bare.trim() === ''
    const isIndented: boolean = INDENTED.test(bare) && mayIndent && !inList
    if (fence !== null) {
      found.push(span)
      if (sign.startsWith(fence) && info.trim() === '') fence = null
    } else if (sign !== '' && !(sign.startsWith('`') && info.includes('`'))) {
      endProse()
      found.push(span)
      fence = sign
    } else if (isBlank || isIndented) {
      endProse()
      if (isIndented && !isBlank) found.push(span)
    } else {
      if (prose.text === '') prose = { from: at, text: '' }
      prose = { from: prose.from, text: prose.text + line }
      inList = ITEM.test(bare) || (inList && /^\s/u.test(bare))
    }
    mayIndent = isBlank || isIndented
    at += line.length
  }
  endProse()
  return found.sort((one, other) => one[0] - other[0])
}

/** Tells whether a passage touches one of some that are in order and apart. */
export function touching(passages: readonly Span[]): (span: Span) => boolean {
  return ([from, to]) => {
    let low = 0
    let high = passages.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((passages[middle]?.[1] ?? Infinity) <= from) low = middle + 1
      else high = middle
    }
    const next = passages[low]
    return next !== undefined && (next[0] < to || (next[0] === from && from === to))
  }
}
