/**
 * Writes Vietnamese as the typists of the 1990s did. The tables stand here by themselves, so that the tests do not repeat
 * what they test. Sources: TCVN 5712:1993 (VN3) and the code chart of VNI-Windows.
 */

/** Text in one font, its letters as bytes. */
export interface LegacyRun {
  readonly bytes: readonly number[]
  readonly font: string
}

const TCVN3_SMALL =
  'à:B5 ả:B6 ã:B7 á:B8 ạ:B9 ă:A8 ằ:BB ẳ:BC ẵ:BD ắ:BE ặ:C6 â:A9 ầ:C7 ẩ:C8 ẫ:C9 ấ:CA ậ:CB đ:AE è:CC ẻ:CE ẽ:CF é:D0 ẹ:D1 ê:AA ' +
  'ề:D2 ể:D3 ễ:D4 ế:D5 ệ:D6 ì:D7 ỉ:D8 ĩ:DC í:DD ị:DE ò:DF ỏ:E1 õ:E2 ó:E3 ọ:E4 ô:AB ồ:E5 ổ:E6 ỗ:E7 ố:E8 ộ:E9 ơ:AC ờ:EA ở:EB ' +
  'ỡ:EC ớ:ED ợ:EE ù:EF ủ:F1 ũ:F2 ú:F3 ụ:F4 ư:AD ừ:F5 ử:F6 ữ:F7 ứ:F8 ự:F9 ỳ:FA ỷ:FB ỹ:FC ý:FD ỵ:FE'
const TCVN3_CAPITALS = 'Ă:A1 Â:A2 Ê:A3 Ô:A4 Ơ:A5 Ư:A6 Đ:A7'

const codes = (table: string): [string, number][] =>
  table.split(' ').map((entry) => [entry.charAt(0), parseInt(entry.slice(2), 16)])
const small = new Map(codes(TCVN3_SMALL))
const tcvn3 = new Map([...small, ...codes(TCVN3_CAPITALS)])

/** Marks behind their vowel in VNI: the five tones of a, ă and â. */
const VNI_TONES: Readonly<Record<string, string>> = {
  '': '\u0301ù \u0300ø \u0309û \u0303õ \u0323ï',
  '\u0306': 'ê \u0301é \u0300è \u0309ú \u0303ü \u0323ë',
  '\u0302': 'â \u0301á \u0300à \u0309å \u0303ã \u0323ä',
}
const VNI_WHOLE: ReadonlyMap<string, string> = new Map(
  'í:í ì:ì ỉ:æ ĩ:ó ị:ò ỵ:î đ:ñ ơ:ô ư:ö'.split(' ').map((entry) => [entry.charAt(0), entry.charAt(2)]),
)

/** Punctuation of Windows-1252, which all fonts of the time have. */
const WINDOWS: ReadonlyMap<string, number> = new Map([
  ['…', 0x85],
  ['‘', 0x91],
  ['’', 0x92],
  ['“', 0x93],
  ['”', 0x94],
  ['•', 0x95],
  ['–', 0x96],
  ['—', 0x97],
])

const isCapital = (text: string): boolean => text !== text.toLowerCase()

/** Bytes of TCVN3: letters that have no capital of their own are set in the font of capitals, whole words where all is capital. */
export function inTcvn3(text: string): LegacyRun[] {
  const runs: LegacyRun[] = []
  for (const [word] of text.matchAll(/\p{L}+|\P{L}+/gu)) {
    const allCapital = [...word].length > 1 && word === word.toUpperCase() && isCapital(word)
    for (const letter of word) {
      const inCapitals = isCapital(letter) && (allCapital || (letter > '\u007F' && !tcvn3.has(letter)))
      const shown = inCapitals ? letter.toLowerCase() : letter
      add(runs, tcvn3.get(shown) ?? WINDOWS.get(shown) ?? shown.charCodeAt(0), inCapitals ? '.VnTimeH' : '.VnTime')
    }
  }
  return runs
}

function add(runs: LegacyRun[], byte: number, font: string): void {
  if (byte > 0xff) throw new Error(`no such letter: U+${byte.toString(16)}`)
  const last = runs.at(-1)
  if (last?.font === font) runs[runs.length - 1] = { bytes: [...last.bytes, byte], font }
  else runs.push({ bytes: [byte], font })
}

/** Bytes of VNI-Windows: a vowel and its mark. */
export function inVni(text: string): LegacyRun[] {
  const bytes = [...text].flatMap((letter) => {
    const lower = letter.toLowerCase()
    const written = vniLetter(lower)
    return [...(lower === letter ? written : written.toUpperCase())].map((one) => WINDOWS.get(one) ?? one.charCodeAt(0))
  })
  return [{ bytes, font: 'VNI-Times' }]
}

function vniLetter(letter: string): string {
  const whole = VNI_WHOLE.get(letter)
  if (whole !== undefined) return whole
  const [base = '', ...marks] = letter.normalize('NFD')
  if (marks.length === 0) return letter
  const horn = marks.includes('\u031B')
  const shape = marks.find((mark) => mark === '\u0306' || mark === '\u0302') ?? ''
  const tone = marks.find((mark) => !['\u0306', '\u0302', '\u031B'].includes(mark)) ?? ''
  const vowel = horn ? (VNI_WHOLE.get(`${base}\u031B`.normalize('NFC')) ?? base) : base
  const mark = (VNI_TONES[shape] ?? '')
    .split(' ')
    .find((entry) => entry.length === (tone === '' ? 1 : 2) && entry.startsWith(tone))
  return vowel + (mark?.slice(tone.length) ?? '')
}

/** Tones of Windows-1258, which stand behind their vowel. */
const TONES_1258: ReadonlyMap<string, number> = new Map([
  ['\u0300', 0xcc],
  ['\u0309', 0xd2],
  ['\u0303', 0xde],
  ['\u0301', 0xec],
  ['\u0323', 0xf2],
])
const VOWELS_1258: ReadonlyMap<string, number> = new Map(
  'Ă:C3 ă:E3 Â:C2 â:E2 Ê:CA ê:EA Ô:D4 ô:F4 Ơ:D5 ơ:F5 Ư:DD ư:FD Đ:D0 đ:F0'
    .split(' ')
    .map((entry) => [entry.charAt(0), parseInt(entry.slice(2), 16)]),
)

/** Bytes of Windows-1258. */
export function in1258(text: string): number[] {
  return [...text].flatMap((letter) => {
    const code = letter.charCodeAt(0) < 0x80 ? letter.charCodeAt(0) : (VOWELS_1258.get(letter) ?? WINDOWS.get(letter))
    if (code !== undefined) return [code]
    const marks = [...letter.normalize('NFD')]
    const tone = marks.find((mark) => TONES_1258.has(mark)) ?? ''
    const base = marks
      .filter((mark) => mark !== tone)
      .join('')
      .normalize('NFC')
    return [VOWELS_1258.get(base) ?? base.charCodeAt(0), TONES_1258.get(tone) ?? 0x3f]
  })
}
