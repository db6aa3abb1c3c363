import type { LineKind } from '../line-kind.js'

/** Capitals in the order of the Vietnamese alphabet, with the foreign ones that lists use all the same. */
const CAPITALS = 'ABCDĐEFGHIJKLMNOPQRSTUVWXYZ'

/** @example "A. ĐẶC ĐIỂM TÌNH HÌNH", "B- NHIỆM VỤ" */
const CAPITAL = /^([A-ZĐ])(?:[.)/]|\s?[-–—])\s+(?=\S)/u

/** What follows an initial, not a letter of a list: the `I. Lênin` of "V. I. Lênin". */
const INITIAL = /^\p{Lu}\.\s?\p{Lu}/u

/** The classics, who are cited by their initials: "C. Mác và Ph. Ăngghen", "V. Lênin". */
const CLASSIC = /^(?:Mác|Marx|Ăng-?[Gg]hen|Engels|Lê-?[Nn]in)(?!\p{L})/u

/** What names have not. @example "NHIỆM VỤ, GIẢI PHÁP" */
const IN_CAPITALS = /^\P{Ll}*\p{Lu}{2}\P{Ll}*$/u

/** A section above or below the Roman numerals. Any but `A` must follow its predecessor, or be in capitals: "C. Mác" is a name. */
export const capitalLetter: LineKind = {
  name: 'capital-letter',
  example: 'A. ĐẶC ĐIỂM TÌNH HÌNH',
  read: (text) => {
    const match = CAPITAL.exec(text)
    const rest = match ? text.slice(match[0].length, match[0].length + 200) : ''
    if (!match || INITIAL.test(rest.slice(0, 4)) || CLASSIC.test(rest)) return null
    const letter = match[1] ?? ''
    return {
      series: 'capital',
      marker: { kind: 'letter', text: match[0].trim() },
      values: [CAPITALS.indexOf(letter) + 1],
      key: letter,
      textFrom: match[0].length,
      certain: letter === 'A' || IN_CAPITALS.test(rest),
    }
  },
}
