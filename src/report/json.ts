/** Characters that JSON leaves raw but a terminal obeys, or that turn the order of letters about. */
const RAW = /[\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g

/** A list of two to four numbers over several lines. A line end cannot stand raw in a JSON string, so this is structure. */
const SHORT_LIST = /\[\n\s*(-?[\d.]+)(?:,\n\s*(-?[\d.]+))?(?:,\n\s*(-?[\d.]+))?(?:,\n\s*(-?[\d.]+))?\n\s*\]/g

/** Stands for a list whose entries are written one by one. */
const ENTRIES = '\u0000entries\u0000'

/**
 * {@link json} of an object with one long list, entry by entry.
 *
 * @param whole makes the object, given what stands for the list in it
 */
export function* jsonWithList(whole: (list: string) => object, entries: Iterable<unknown>): Generator<string, void> {
  const [head = '', tail = ''] = json(whole(ENTRIES)).split(JSON.stringify(ENTRIES))
  yield `${head}[`
  let isEmpty = true
  for (const entry of entries) {
    yield isEmpty ? '\n' : ',\n'
    isEmpty = false
    yield entryOf(entry)
  }
  yield isEmpty ? ']' : '\n  ]'
  yield tail
}

const written = (value: unknown): string =>
  JSON.stringify(value, null, 2)
    .replace(RAW, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(SHORT_LIST, (_, one: string, two?: string, three?: string, four?: string) =>
      two === undefined
        ? `[${one}]`
        : three === undefined
          ? `[${one}, ${two}]`
          : four === undefined
            ? `[${one}, ${two}, ${three}]`
            : `[${one}, ${two}, ${three}, ${four}]`,
    )

/** Indented JSON with spans on one line, and a line end. Steering characters are escaped, so that they show as text. */
export const json = (value: unknown): string => `${written(value)}\n`

/** What stands before and behind an entry of a list that is an entry of a list. */
const BEFORE = '[\n  [\n'
const BEHIND = '\n  ]\n]'

/** An entry of a list of the outermost object, as far in as it stands there. */
const entryOf = (value: unknown): string => written([[value]]).slice(BEFORE.length, -BEHIND.length)
