const RAISED: Readonly<Record<string, string>> = {
  0: '⁰',
  1: '¹',
  2: '²',
  3: '³',
  4: '⁴',
  5: '⁵',
  6: '⁶',
  7: '⁷',
  8: '⁸',
  9: '⁹',
}

/** Raised figures as such, so that "10" with a raised 6 is not 106. */
export const raisedFigures = (text: string): string => text.replace(/\d/g, (figure) => RAISED[figure] ?? figure)
