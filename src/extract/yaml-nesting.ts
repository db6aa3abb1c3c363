import { type Document, isNode, isScalar, Lexer, visit } from 'yaml'

/** Levels that lists and mappings may lie in each other. What people write has a handful. */
const MOST = 40

/** Comes before the text of a scalar in what the lexer hands out; the text may look like a sign. */
const SCALAR = '\x1f'

/**
 * The line, from 1, in which YAML or JSON begins to nest deeper than any file is written; null where it does not. To be
 * asked before the text is parsed: the library works through levels by calling itself, and some kinds of nesting take it a time
 * or a memory that doubles with each.
 */
export function tooDeepLine(text: string): number | null {
  /** Lines that hold those below them, with the signs in each that begin a level. @example "- a:" has two */
  const outer: { readonly indent: number; signs: number }[] = []
  let [levels, flow, line] = [0, 0, 1]
  let [indent, isFirst, isText] = [0, true, false]
  // A key over several lines is a mistake, and to the library a level that ends nowhere. @example "o: kh.txt\n    when: 1"
  let [isWide, wideKeys] = [false, 0]
  for (const token of new Lexer().lex(text)) {
    if (token === ':' && isWide && flow === 0) wideKeys += 1
    if (token.trim() !== '') isWide = isText && /\n[^]/u.test(token)
    if (isText) isText = false
    else if (token === SCALAR) isText = true
    else if (token === '[' || token === '{') flow += 1
    else if (token === ']' || token === '}') flow = Math.max(0, flow - 1)
    else if (flow === 0 && (token === '-' || token === '?' || token === ':')) {
      if (isFirst) {
        for (let last = outer.at(-1); last !== undefined && last.indent >= indent; last = outer.at(-1)) {
          levels -= last.signs
          outer.pop()
        }
        outer.push({ indent, signs: 0 })
        isFirst = false
      }
      const own = outer.at(-1)
      if (own !== undefined) own.signs += 1
      levels += 1
    }
    if (levels + flow + wideKeys > MOST) return line
    if (token.includes('\n')) {
      line += token.split('\n').length - 1
      ;[indent, isFirst] = [0, true]
    } else if (isFirst && /^ +$/u.test(token)) indent += token.length
  }
  return null
}

/**
 * The offset of the first key that is a list or a mapping, or refers to something; null where there is none. To be asked before a
 * document is made into values: the library writes such keys as text within text, which doubles with each level, and with each
 * reference.
 */
export function compoundKey(document: Document): number | null {
  let found: number | null = null
  visit(document, {
    Pair: (_, { key }) => {
      if (key === null || isScalar(key)) return undefined
      found = isNode(key) ? (key.range?.[0] ?? 0) : 0
      return visit.BREAK
    },
  })
  return found
}
