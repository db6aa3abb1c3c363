/** Characters that JSON leaves raw but a terminal obeys, or that turn the order of letters about. */
const RAW = /[\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g

/** A list of two to four numbers over several lines. A line end cannot stand raw in a JSON string, so this is structure. */
const SHORT_LIST = /\[\n\s*(-?[\d.]+)(?:,\n\s*(-?[\d.]+))?(?:,\n\s*(-?[\d.]+))?(?:,\n\s*(-?[\d.]+))?\n\s*\]/g

/** Indented JSON with spans on one line, and a line end. Steering characters are escaped, so that they show as text. */
export function json(value: unknown): string {
  const text = JSON.stringify(value, null, 2)
    .replace(RAW, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(
      SHORT_LIST,
      (_, ...found: unknown[]) =>
        `[${found
          .slice(0, 4)
          .filter((n) => n !== undefined)
          .join(', ')}]`,
    )
  return text + '\n'
}
