import type { Markup } from '../../model/source-text.js'
import type { Tally } from '../left-out.js'

/** A comment, or a tag with the name of its element. @example "<!-- 2 -->", "<br/>", "</td>" */
const TAG = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-zA-Z][a-zA-Z\d]*)\b[^<>]*>/g
/** Elements whose tags end a line. */
const BLOCKS: ReadonlySet<string> = new Set('br p div li h1 h2 h3 h4 h5 h6 table center hr'.split(' '))
/** Elements whose tags go and whose text stays. All others are no markup of a text: what looks like one was typed. @example "<script>", "<tên xã>" */
const INLINE: ReadonlySet<string> = new Set(
  (
    'a abbr address article aside b big blockquote body caption cite code col colgroup dd del details dl dt em figcaption figure font footer ' +
    'head header html i ins kbd label main mark nav ol pre q s samp section small span strike strong sub summary sup tbody td tfoot th thead ' +
    'time tr tt u ul var wbr'
  ).split(' '),
)
/** Tags of a table, about which line ends mean nothing. */
const TABLE_TAG = /<\/?(?:table|thead|tbody|tfoot|tr|td|th)\b/i
const PICTURE = 'img'
/** A remark for doichieu itself: nothing is left out with it. @example "<!-- doichieu-ignore quotes-unpaired: trích nguyên văn -->" */
const FOR_US = /^<!--\s*doichieu-[^]*-->$/i

/** What the tags of a piece of HTML in a Markdown text stand for; a row of a table becomes `| a | b |`. */
export function* tagMarkup(html: string, from: number, tally: Tally): Generator<Markup> {
  const inTable = TABLE_TAG.test(html)
  let done = 0
  for (const { 0: whole, 1: slash = '', 2: named, index } of html.matchAll(TAG)) {
    const name = named?.toLowerCase()
    if (inTable) yield* lineEnds(html, done, index, from)
    done = index + whole.length
    if (name === undefined) {
      if (!FOR_US.test(whole)) tally.add('remarks')
    } else if (name === PICTURE) tally.add('pictures')
    else if (!BLOCKS.has(name) && !INLINE.has(name)) continue
    yield { span: [from + index, from + done], replacement: standsFor(name, slash !== '', inTable) }
  }
  if (inTable) yield* lineEnds(html, done, html.length, from)
}

function standsFor(name: string | undefined, closes: boolean, inTable: boolean): string {
  if (name === undefined) return ''
  if (name === 'tr') return closes ? '\n' : '\n| '
  if (name === 'td' || name === 'th') return closes ? ' | ' : ''
  if (inTable && name !== 'table') return BLOCKS.has(name) ? ' ' : ''
  return BLOCKS.has(name) ? '\n' : ''
}

/** Line ends between the tags of a table, and within its cells, are blanks. */
function* lineEnds(html: string, begin: number, end: number, from: number): Generator<Markup> {
  for (const { 0: blanks, index } of html.slice(begin, end).matchAll(/\s*\n\s*/g))
    yield { span: [from + begin + index, from + begin + index + blanks.length], replacement: ' ' }
}
