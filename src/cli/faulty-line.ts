/** As much of a wrong line is shown, in characters. */
const SHOWN = 40
/** So many characters before the place V8 shows. */
const AROUND = 10

/** The line that breaks the syntax, as V8 or the YAML library tells; the last one where the text ends too early. */
export function faultyLine(text: string, error: unknown): { readonly line: number; readonly found: string } {
  const position = positionIn(text, String(error))
  const lines = text.trimEnd().split(/\r\n?|\n/u)
  const at = position === null ? lines.length : text.slice(0, position + 1).split(/\r\n?|\n/u).length
  const line = isPlaced(error) ? (error.linePos[0]?.line ?? 1) : Math.min(at, lines.length)
  return { line, found: (lines[line - 1] ?? '').trim().slice(0, SHOWN) }
}

/** Where JSON breaks, as V8 words it, which shows some text around the place instead of its number where a token is wrong. */
function positionIn(text: string, words: string): number | null {
  // An example: "Expected ',' or '}' after property value in JSON at position 17"
  const position = /at position (\d+)/u.exec(words)?.[1]
  if (position !== undefined) return Number(position)
  // An example: "Unexpected token '{', ..." "source" {}" is not valid JSON"
  const [, token, cut, around] = /Unexpected token '(.)', (\.\.\.)?"([\s\S]*)"(?:\.\.\.)? is not valid JSON$/u.exec(words) ?? []
  const found = around === undefined ? -1 : text.indexOf(around)
  if (token === undefined || around === undefined || found < 0) return null
  // What is not cut in front is the beginning of the text, in which the token is as far behind as it can be.
  return found + (cut === undefined ? Math.max(0, around.lastIndexOf(token)) : AROUND)
}

const isPlaced = (error: unknown): error is { readonly linePos: readonly { readonly line: number }[] } =>
  typeof error === 'object' && error !== null && 'linePos' in error && Array.isArray(error.linePos)
