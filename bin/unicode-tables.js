/**
 * Properties of Unicode that many patterns ask for. V8 gathers the characters of a property anew for each pattern that names
 * it, twice, from tables made for looking up one character: ten times as slow as reading the same characters from the pattern.
 */
const PROPERTIES = { Latin: 'sc=Latin', L: 'L', Lu: 'Lu', Ll: 'Ll', M: 'M', N: 'N' }

const LAST = 0x10ffff
/** What means something else in a class. */
const written = (code) => (/[\]\\^-]/.test(String.fromCodePoint(code)) ? '\\' : '') + String.fromCodePoint(code)

const known = new Map()

/** The characters of a property, as the Node that builds knows them, as they stand in a class. @example "A-Za-zªºÀ-Ö" */
function charactersOf(property) {
  if (known.has(property)) return known.get(property)
  const pattern = new RegExp(`\\p{${property}}`, 'u')
  let characters = ''
  for (let from = 0; from <= LAST; from += 1) {
    if (!pattern.test(String.fromCodePoint(from))) continue
    let to = from
    while (to < LAST && pattern.test(String.fromCodePoint(to + 1))) to += 1
    characters += written(from) + (to === from ? '' : to === from + 1 ? written(to) : `-${written(to)}`)
    from = to
  }
  known.set(property, characters)
  return characters
}

/** A piece of a pattern: a property by name, another character that is escaped, or any one. @example "\\p{Lu}", "\\[", "x" */
const PIECE = /\\p\{([^}]*)\}|\\.|[^]/gu

/** The pieces of a pattern, each with the property of ours that it names, and whether it stands in a class, `[…]`. */
function piecesOf(pattern) {
  let inClass = false
  return Array.from(pattern.matchAll(PIECE), ([piece, property]) => {
    if (piece === '[') inClass = true
    if (piece === ']') inClass = false
    const name = Object.keys(PROPERTIES).find((each) => property !== undefined && PROPERTIES[each] === property)
    return { piece, name, inClass }
  })
}

/**
 * The source of a string that holds a pattern, with the characters of a property in the place of its name.
 *
 * @param tables takes up the properties whose characters it needs
 */
export function withTables(pattern, flags, tables) {
  if (!flags.includes('u')) return JSON.stringify(pattern)
  const parts = []
  let text = ''
  for (const { piece, name, inClass } of piecesOf(pattern)) {
    if (name === undefined) {
      text += piece
      continue
    }
    tables.add(name)
    parts.push(JSON.stringify(inClass ? text : `${text}[`), `characters$${name}()`)
    text = inClass ? '' : ']'
  }
  return [...parts, JSON.stringify(text)].join(' + ')
}

/**
 * A part of a pattern with the Latin letters, which take few characters, in the place of their property. Only in classes that
 * begin there: there it means the same whatever stands before the part.
 */
export const withLatin = (part) =>
  piecesOf(part)
    .map(({ piece, name, inClass }) => (inClass && name === 'Latin' ? charactersOf(PROPERTIES.Latin) : piece))
    .join('')

/** The source of the functions that hold the characters of some properties; hoisted, as they are called by the lines above. */
export const propertyTables = (tables) =>
  [...tables]
    .map((name) => `function characters$${name}() { return ${JSON.stringify(charactersOf(PROPERTIES[name]))} }\n`)
    .join('')
