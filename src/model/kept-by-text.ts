/** From so many characters on a piece of a text may be no copy, and hold all of it. */
const PIECE = 13

/** A copy that is no piece of a longer text, which would be held as long as the piece is. */
export const byItself = (text: string): string => (text.length < PIECE ? text : Buffer.from(text, 'utf16le').toString('utf16le'))

/** A text longer than this share of all is seldom said again, and would leave no room for others. */
const LONGEST = 1 / 16

/**
 * Makes something of a text, once as long as the text is among those that were asked for last: documents that are made from
 * one another say much in the same words. What is made must depend on nothing else.
 *
 * @param most characters of the texts that are kept at least; twice as many at most
 */
export function keptByText<T>(most: number, make: (text: string) => T): (text: string) => T {
  let young = new Map<string, T>()
  let old: ReadonlyMap<string, T> = new Map()
  let size = 0
  return (text) => {
    if (text.length > LONGEST * most) return make(text)
    const known = young.get(text)
    if (known !== undefined) return known
    const own = byItself(text)
    const made = old.get(text) ?? make(own)
    if (size > most) {
      old = young
      young = new Map()
      size = 0
    }
    young.set(own, made)
    size += text.length
    return made
  }
}
