/** What the name of a font tells of the encoding of its text. */
export interface FontEncoding {
  /** Id of an encoding. */
  readonly encoding: string
  /** Whether the font has capitals alone, so that a small letter is one in print. */
  readonly capitals: boolean
}

/**
 * Fonts of the time before Unicode, by the beginning of their names. PDF and RTF files vary them: `VnTime`, `.VnTime,Bold`,
 * `.VnTimeH Tur`. The language of the text has the last word: after a conversion the old name often stays.
 */
const FONTS: readonly { readonly name: RegExp; readonly encoding: string; readonly capitals?: RegExp }[] = [
  // ".VnTime", ".VnArialH", "VnTimeH-Bold", ".VnTimeH Tur"
  { name: /^[._]?Vn[A-Z3]/u, encoding: 'tcvn3', capitals: /^[._]?Vn[A-Za-z0-9 ]*?H(?:$|[^a-zA-Z]|Bold|Italic|Regular)/u },
  // "VNI-Times", "VNI Helve"
  { name: /^VNI[-_ ]/iu, encoding: 'vni' },
  // "VPS Times"
  { name: /^VPS[-_ ]/iu, encoding: 'vps' },
  // "VI Times", "VI Times Hoa" (hoa: capitals)
  { name: /^VI[-_ ][A-Z]/u, encoding: 'viscii', capitals: /\bHoa\b/iu },
  // "SVNtimes new roman"
  { name: /^SVN[a-z]/u, encoding: 'vietware-f' },
  // "VNtimes new roman"
  { name: /^VN[a-z]/u, encoding: 'vietware-x' },
]

const known = new Map<string, FontEncoding | null>()

/** The encoding that a font was made for; null for one that says nothing. */
export function fontEncoding(font: string): FontEncoding | null {
  let found = known.get(font)
  if (found === undefined) {
    const match = FONTS.find(({ name }) => name.test(font))
    found = match === undefined ? null : { encoding: match.encoding, capitals: match.capitals?.test(font) ?? false }
    if (known.size >= KNOWN_LIMIT) known.clear()
    known.set(font, found)
  }
  return found
}

const KNOWN_LIMIT = 1000
