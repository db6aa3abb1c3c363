import type { Mark } from '../data.js'
import { KINDS } from './facts.js'
import { h, type Markup, type Say } from './markup.js'

/** Places in a text that a search found: from and to. */
export type Hits = readonly (readonly [from: number, to: number])[]

/** A text with what a search found in it. */
function withHits(text: string, offset: number, hits: Hits): Markup[] {
  const parts: Markup[] = []
  let at = 0
  for (const [from, to] of hits) {
    const [start, end] = [Math.max(from - offset, at), Math.min(to - offset, text.length)]
    if (start >= end) continue
    parts.push(text.slice(at, start), h('mark', { class: 'hit' }, text.slice(start, end)))
    at = end
  }
  return [...parts, text.slice(at)].filter((part) => part !== '')
}

/**
 * A text with its differences: words that one side has alone, and phrases that a change is about with the name of its
 * kind, so that no meaning rests on colour.
 *
 * @param side of which the text is: what only the central document has is lost, what only the plan has is gained
 */
export function markedText(text: string, marks: readonly Mark[], side: 'central' | 'plan', hits: Hits, say: Say): Markup[] {
  const parts: Markup[] = []
  const tag = side === 'central' ? 'del' : 'ins'
  let at = 0
  for (const [from, length, kind] of marks) {
    parts.push(...withHits(text.slice(at, from), at, hits))
    const words = withHits(text.slice(from, from + length), from, hits)
    const name = KINDS[kind]
    if (name === undefined) parts.push(h(tag, {}, ...words))
    else parts.push(h(tag, { class: `kind ${name}` }, ...words, h('small', {}, ` [${say(`change.${name}`)}]`)))
    at = from + length
  }
  return [...parts, ...withHits(text.slice(at), at, hits)]
}
