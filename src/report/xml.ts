/** What XML cannot hold at all: most control characters, halves of surrogate pairs. */
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it stands in XML and HTML, in an element or an attribute. */
export const escaped = (text: string): string =>
  text.replace(IMPOSSIBLE, '\ufffd').replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign)

/** Attributes of an element; those that are null are left out. */
export type Attributes = Readonly<Record<string, string | null>>

/** The tag that begins an element, without its end: `<p eId="x"`. */
const begun = (name: string, attributes: Attributes): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => (value === null ? '' : ` ${key}="${escaped(value)}"`))
    .join('')}`

/** An element in one line. @param content XML, escaped already; empty for an empty element */
export const element = (name: string, attributes: Attributes, content = ''): string =>
  content === '' ? `${begun(name, attributes)}/>` : `${begun(name, attributes)}>${content}</${name}>`

/** An element over several lines, what lies in it indented. @param lines XML, escaped already */
export const block = (name: string, attributes: Attributes, lines: readonly string[]): string[] =>
  lines.length === 0
    ? [element(name, attributes)]
    : [`${begun(name, attributes)}>`, ...lines.map((line) => `  ${line}`), `</${name}>`]
