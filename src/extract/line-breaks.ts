/** A line as far as it is known before its letters are decoded. */
export interface RawLine {
  readonly text: string
  /** The font of its first letter. */
  readonly font: string | undefined
}

/** Fonts of TCVN3, whose codes from 0xA8 on are small letters and those from 0xA1 to 0xA7 capitals. @example ".VnTime", "VnArial" */
const TCVN3 = /^\.?Vn[A-Z3]/
/** Those of them that show capitals alone. @example ".VnTimeH", ".VnArial NarrowH" */
const TCVN3_CAPITALS = /^\.?Vn[A-Z3].*H$/
/** What ends a sentence, a clause or an entry, with the quotes and brackets that close after it. @example "trong sạch…”" */
const CLOSED = /[.:;!?…/][\u0022'”’»)\]]*$/u
/** A marker, one or two signs wide. @example "a)", "đ.", "ii)", "o " */
const MARKER = /^(?:.{1,3}[.)]|.[ \t])/u
/** A number that stands alone on its line: what follows is a subject. @example "Số 12-CV/TU", "Sè: 08 /2001/TT-BTC" */
const NUMBER_LINE = /^.{1,6}\d.{0,12}[-/]\s?[A-Z\u00A7Đ\u00D1]{2,}[^ ]*$/u
const LONGEST_NUMBER = 40
/** Columns that were set with blanks or tabs. */
const GAP = / {3}|\t/

/** Nothing but strokes or stars: a rule or an ornament, in whatever encoding. @example "-----", "* * *", "*", "-o0o-" */
const RULE = /^(?:(?:[-–—_=~*⁎∗─━═‾•]\s*){3,}|\*|[-–—_=*]+\s?[0oO:*]{1,5}\s?[-–—_=*]+)$/u

/** Whether a line is a rule or an ornament between parts. @param text without the blanks around it */
export const isRule = (text: string): boolean => RULE.test(text)

/** Whether a line has capitals and no small letters, as far as its font shows what is in the file. */
function isCapitals({ text, font }: RawLine): boolean {
  if (font !== undefined && TCVN3_CAPITALS.test(font)) return true
  if (font !== undefined && TCVN3.test(font)) return !/[a-z]/.test(text) && /[A-Z]/.test(text)
  return !/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text)
}

function beginsSmall({ text, font }: RawLine): boolean {
  if (font !== undefined && TCVN3_CAPITALS.test(font)) return false
  const first = text.charCodeAt(0)
  return font !== undefined && TCVN3.test(font) && first < 0x100 && first >= 0xa1 ? first >= 0xa8 : /^\p{Ll}/u.test(text)
}

/**
 * Whether a line goes on with the one right before it although there is a break between them: the writer broke a title or a
 * long line by hand. Both without the blanks around them. What parts paragraphs is no such break, but in a text whose
 * paragraphs end at the printed line (`endsAtPrint`).
 */
export function goesOn(line: RawLine, before: RawLine): boolean {
  if (!beginsSmall(line) || MARKER.test(line.text) || CLOSED.test(before.text) || isCapitals(before)) return false
  if (GAP.test(line.text) || GAP.test(before.text)) return false
  return !(before.text.length <= LONGEST_NUMBER && NUMBER_LINE.test(before.text))
}

/** No printed line has more letters. */
const LONGEST_PRINTED = 130
/** Share of its letters that a text may have in longer paragraphs and still be one of printed lines: a table, a heading. */
const LONG_SHARE = 0.05
/** A line with fewer letters ends where its writer wanted. */
const FULL_LINE = 45
/** So many lines go on behind a full one, and this share of all. */
const LEAST_GOING_ON = 5
const SHARE_GOING_ON = 0.2

/**
 * Whether the paragraphs of a text end where a printed line does: nearly none
 * is longer than such a line, and many full ones go on in the next.
 */
export function endsAtPrint(lines: readonly RawLine[]): boolean {
  let [letters, inLong, goingOn] = [0, 0, 0]
  for (const [index, line] of lines.entries()) {
    letters += line.text.length
    if (line.text.length > LONGEST_PRINTED) inLong += line.text.length
    const before = lines[index - 1]
    if (before !== undefined && before.text.length >= FULL_LINE && goesOn(line, before)) goingOn += 1
  }
  return inLong <= LONG_SHARE * letters && goingOn >= Math.max(LEAST_GOING_ON, SHARE_GOING_ON * lines.length)
}
