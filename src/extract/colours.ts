/** Red, green and blue, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number]

export const WHITE: Colour = [255, 255, 255]
export const BLACK: Colour = [0, 0, 0]

/** Names of CSS for white, and for what nobody tells from it on paper. Source: CSS Color Module Level 4, "Named Colors". */
const NAMED: ReadonlyMap<string, Colour> = new Map<string, Colour>([
  ['white', WHITE],
  ['snow', [255, 250, 250]],
  ['ivory', [255, 255, 240]],
  ['floralwhite', [255, 250, 240]],
  ['ghostwhite', [248, 248, 255]],
  ['mintcream', [245, 255, 250]],
  ['azure', [240, 255, 255]],
  ['whitesmoke', [245, 245, 245]],
  ['black', BLACK],
])

/** @example "#fff", "#FFFFFF", "#ffffff00" */
const HEXADECIMAL = /^#?([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/iu
/** @example "rgb(255, 255, 255)", "rgba(0 0 0 / 0)" */
const FUNCTION = /^rgba?\(([^()]{1,60})\)$/iu

/**
 * A colour as CSS and Word write it.
 *
 * @returns `unseen` for one that shows nothing at all; null for one that is not known here
 */
export function colourOf(written: string): Colour | 'unseen' | null {
  const value = written.trim().toLowerCase()
  if (value === 'transparent') return 'unseen'
  const named = NAMED.get(value)
  if (named !== undefined) return named
  const digits = HEXADECIMAL.exec(value)?.[1]
  if (digits !== undefined) {
    const each = digits.length <= 4 ? [...digits].map((digit) => digit + digit) : (digits.match(/../gu) ?? [])
    return colourFrom(
      each.slice(0, 3).map((pair) => Number.parseInt(pair, 16)),
      each[3] === '00',
    )
  }
  const parts = FUNCTION.exec(value)?.[1]
    ?.split(/[\s,/]+/u)
    .filter((part) => part !== '')
  if (parts === undefined) return null
  const numbers = parts.map((part) => (part.endsWith('%') ? Number.parseFloat(part) * 2.55 : Number(part)))
  return colourFrom(numbers.slice(0, 3), numbers[3] === 0)
}

function colourFrom([red, green, blue]: readonly number[], isClear: boolean): Colour | 'unseen' | null {
  if (isClear) return 'unseen'
  if (red === undefined || green === undefined || blue === undefined || Number.isNaN(red + green + blue)) return null
  return [red, green, blue]
}

/** Nobody reads letters that differ less from what they stand on, of 255. */
const LEAST_DIFFERENCE = 24

/** Whether letters of one colour cannot be seen on another. */
export const isLost = (letters: Colour, ground: Colour): boolean =>
  letters.every((part, at) => Math.abs(part - (ground[at] ?? 0)) < LEAST_DIFFERENCE)
