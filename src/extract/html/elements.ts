/** Elements that begin and end a paragraph. Source: the HTML standard, "Rendering", display: block and list-item. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr html legend listing main optgroup option p plaintext pre search section summary xmp'
  ).split(' '),
)

/** Elements whose content is no text of the page: programs, data, controls, the ways around a site, what was struck out. */
export const NO_TEXT: ReadonlySet<string> = new Set(
  (
    'applet audio base button canvas colgroup datalist del embed head iframe img input link map math meta nav noembed noframes noscript ' +
    'object param progress rp rt script select style svg template textarea title video'
  ).split(' '),
)

/** Elements between a table and its rows. */
export const TABLE_PARTS: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot'])
