/** The beginning of a picture written into a page, which is text and none. @example "data:image/png;base64,iVBOR" */
const EMBEDDED = /\bdata:[\w.+-]{1,60}\/[\w.+-]{1,80}[;,]/g
/** What ends it: a blank, a quotation mark, a bracket. */
const END_OF_EMBEDDED = /["'\s<>()]/g
/** Shorter ones are left where they are. */
const LEAST_EMBEDDED = 200

/** A page without the pictures written into it. Their ends are looked for by themselves: a pattern over millions of letters fills V8's stack. */
function withoutEmbedded(html: string): string {
  const kept: string[] = []
  let from = 0
  for (const { 0: head, index } of html.matchAll(EMBEDDED)) {
    if (index < from) continue
    const begin = index + head.length
    END_OF_EMBEDDED.lastIndex = begin
    const end = END_OF_EMBEDDED.exec(html)?.index ?? html.length
    if (end - begin < LEAST_EMBEDDED) continue
    kept.push(html.slice(from, index))
    from = end
  }
  return kept.length === 0 ? html : kept.join('') + html.slice(from)
}

/** As the HTML standard reads it: a name goes on to a blank, a slash or the end of the tag. @example "<div class=x>", "</td>", "<body<p>" */
const TAG = /<(\/?)([a-zA-Z][^\s/>]*)([^>]*)>/g

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

/** Says of every tag, in their order, whether it is to be kept. */
type Keeper = (slash: string, tag: string) => boolean

const kindOf = (tag: string): 'formatting' | 'nesting' => (FORMATTING.has(tag) ? 'formatting' : 'nesting')
const MOST = { nesting: DEEPEST, formatting: DEEPEST_FORMATTING }

/** Counts the elements that are open, whatever the end tags are called: as in pages that close what they open. */
function byCount(): Keeper {
  const depths = { nesting: 0, formatting: 0 }
  return (slash, tag) => {
    const kind = kindOf(tag)
    const before = depths[kind]
    depths[kind] = Math.max(0, before + (slash === '' ? 1 : -1))
    return Math.max(before, depths[kind]) <= MOST[kind]
  }
}

/** Keeps the end tag of what was opened last, and no other: what is open then is never more than what is counted. */
function byOrder(): Keeper {
  const open: Record<'formatting' | 'nesting', string[]> = { nesting: [], formatting: [] }
  return (slash, tag) => {
    const kind = kindOf(tag)
    const tags = open[kind]
    if (slash !== '') return tags.at(-1) === tag && tags.pop() !== undefined
    return tags.length < MOST[kind] && tags.push(tag) > 0
  }
}

/**
 * A page that the parser can bear: without pictures written into it, and without the tags of elements that nest deeper than
 * its stack. Nothing of the text is lost. Linear.
 *
 * @param isMuddled that the page has end tags that close nothing, and broke the parser when elements were only counted
 */
export function bearable(html: string, isMuddled = false): string {
  const page = html.includes('data:') ? withoutEmbedded(html) : html
  const isKept = isMuddled ? byOrder() : byCount()
  let changed = false
  // A blank, so that what stood in two blocks does not become one word.
  // Behind the last ">" no tag ends: to look for the end of each would take the square of the time.
  const end = page.lastIndexOf('>') + 1
  const bounded = page.slice(0, end).replace(TAG, (tag: string, slash: string, name: string, rest: string) => {
    const element = name.toLowerCase()
    const kept = NOT_NESTING.has(element) || rest.endsWith('/') || isKept(slash, element)
    changed ||= !kept
    return kept ? tag : ' '
  })
  return changed ? bounded + page.slice(end) : page
}
