import { encoding, LETTERS } from '../encoding.js'

/** The letters that have a byte of their own. Source: Microsoft's code page 1258, as in the WHATWG Encoding Standard. */
const BASES: Readonly<Record<string, string>> = {
  â: '\u00E2', ă: '\u00E3', ê: '\u00EA', ô: '\u00F4', ơ: '\u00F5', ư: '\u00FD', đ: '\u00F0',
  Â: '\u00C2', Ă: '\u00C3', Ê: '\u00CA', Ô: '\u00D4', Ơ: '\u00D5', Ư: '\u00DD', Đ: '\u00D0',
} // prettier-ignore

/** The combining marks, in the order of the tones: sắc, huyền, hỏi, ngã, nặng. */
const TONES = ['\u00EC', '\u00CC', '\u00D2', '\u00DE', '\u00F2']

/** Letters with a tone that have a byte of their own, which is that of Windows-1252. */
const WHOLE = 'áàéèíóúùÁÀÉÈÍÓÚÙ'

function codes(): Map<string, string> {
  const found = new Map([...WHOLE].map((letter) => [letter, letter]))
  for (const [base, row] of Object.entries(LETTERS)) {
    const code = BASES[base] ?? base
    for (const [tone, letter] of [...row].entries()) {
      const whole = tone === 0 ? code : code + (TONES[tone - 1] ?? '')
      if (whole > '\u007F' || whole.length > 1) found.set(whole, letter)
    }
  }
  return found
}

/** Windows-1258 that was read as Windows-1252: marks stand behind their vowels as letters of their own. */
export const windows1258 = encoding({ id: 'windows-1258', name: 'Windows-1258', codes: codes() })
