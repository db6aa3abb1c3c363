/** What lies in a page as text and is none: pictures written into it. @example "data:image/png;base64,iVBOR" */
const EMBEDDED = /\bdata:[\w.+-]{1,60}\/[\w.+-]{1,80}[;,][^"'\s<>()]{200,}/g
/** @example "<div class=x>", "</td>" */
const TAG = /<(\/?)([a-zA-Z][a-zA-Z\d]*)([^<>]*)>/g

/**
 * Elements whose end tag may be left out, or that have none: they close each other and do not nest.
 * Source: the HTML standard, "Optional tags" and "Void elements".
 */
const NOT_NESTING: ReadonlySet<string> = new Set(
  'p li td th tr dt dd option thead tbody tfoot col colgroup area base br hr img input link meta param source track wbr'.split(
    ' ',
  ),
)
/** Elements that the parser opens again in every paragraph that follows while they are not closed. Source: the HTML standard, "formatting". */
const FORMATTING: ReadonlySet<string> = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '))

/** No page that a person wrote nests deeper. */
const DEEPEST = 300
const DEEPEST_FORMATTING = 30

/** Counts the elements that are open, and says of every tag whether it is to be kept. */
function beginCount(): (slash: string, name: string, rest: string) => boolean {
  const depths = { nesting: 0, formatting: 0 }
  return (slash, name, rest) => {
    const tag = name.toLowerCase()
    if (NOT_NESTING.has(tag) || rest.endsWith('/')) return true
    const kind = FORMATTING.has(tag) ? 'formatting' : 'nesting'
    const most = kind === 'formatting' ? DEEPEST_FORMATTING : DEEPEST
    const before = depths[kind]
    depths[kind] = Math.max(0, before + (slash === '' ? 1 : -1))
    return Math.max(before, depths[kind]) <= most
  }
}

/**
 * A page that the parser can bear: without pictures written into it, and without the tags of elements that nest deeper than
 * its stack. Nothing of the text is lost. Linear.
 */
export function bearable(html: string): string {
  const page = html.includes('data:') ? html.replace(EMBEDDED, '') : html
  const isKept = beginCount()
  let changed = false
  // A blank, so that what stood in two blocks does not become one word.
  const bounded = page.replace(TAG, (tag: string, slash: string, name: string, rest: string) => {
    const kept = isKept(slash, name, rest)
    changed ||= !kept
    return kept ? tag : ' '
  })
  return changed ? bounded : page
}
