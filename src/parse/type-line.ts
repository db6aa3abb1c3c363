import { documentTypes } from '../vietnamese/document-types.js'
import { foldedWords, tokenize } from '../vietnamese/fold.js'
import { madeOfTerms } from '../vietnamese/own-terms.js'
import { bare, isCapitals, NUMBER, plainLetters, plainNumber } from './head-lines.js'

/** The name of a type at the start of a line, and what stands behind it. */
export interface TypeLine {
  readonly type: string
  /** The beginning of the subject, if it stands on the same line; else empty. */
  readonly rest: string
  /** If nothing but the number stands there ("Nghị quyết số 57-NQ/TW"). */
  readonly number: string | null
}

/** Types by the words of their names, the longer first. */
const types = madeOfTerms(() =>
  documentTypes()
    .map(({ word }) => ({ word, folded: foldedWords(word), letters: plainLetters(word) }))
    .sort((a, b) => b.folded.length - a.folded.length),
)

/** A name of fewer letters is too soon like another word. */
const FEWEST_LETTERS = 6
/** No name of a type has more words, in however many pieces. */
const MOST_TYPE_WORDS = 12

/**
 * The type whose name a line in capitals begins with, wrong marks and blanks aside, and how the name is printed.
 *
 * @example "K ÉT LUẬN HỘI NGHỊ", "HƯÓNG DẢN"
 */
function misreadType(line: string): { readonly word: string; readonly printed: string } | null {
  for (const { to } of tokenize(line.slice(0, 60)).slice(0, MOST_TYPE_WORDS)) {
    const printed = line.slice(0, to)
    const letters = isCapitals(printed) ? plainLetters(printed) : ''
    const found = letters.length < FEWEST_LETTERS ? undefined : types().find((type) => type.letters === letters)
    if (found) return { word: found.word, printed }
  }
  return null
}

/** Letters set apart. @example "N G H Ị  Q U Y Ế T" */
const SPACED = /^(?:\p{Lu}\s+){3,}\p{Lu}[^\p{sc=Latin}\d]*$/u

/** Letters set apart, put together to the name of a type; as they are where they make none. */
function closeUp(text: string): string {
  const letters = text.replace(/[^\p{sc=Latin}]/gu, '').toLowerCase()
  return (
    documentTypes()
      .find(({ word }) => word.replaceAll(' ', '').toLowerCase() === letters)
      ?.word.toUpperCase() ?? text
  )
}

/** A number behind the type, maybe with place and day. @example "số: 01/2022/UBTVQH15 Hà Nội, ngày 18 tháng 3 năm 2022" */
const NUMBER_AND_DAY = /^số\s*:?\s*\S+(?:\s+\p{Lu}[^,\d]{1,30},\s*ngày\s[^,;]{1,30}\d{4})?$/u

/** A mark that two columns have put before the type. @example "MẬT KẾ HOẠCH", "DỰ THẢO NGHỊ QUYẾT" */
const MARK_BEFORE = /^(?:TUYỆT MẬT|TỐI MẬT|MẬT|HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN|DỰ THẢO)\s+(?=\p{Lu}{2})/u

/**
 * Reads the line that names the type ("tên loại văn bản"). It holds nothing else, or the type in capitals with the subject
 * behind it, or the type with the number (`Nghị quyết số 57-NQ/TW`).
 *
 * @param atTop whether nothing but lines of a heading stands above; then the type may go on in small letters
 */
export function typeLineOf(text: string, atTop: boolean): TypeLine | null {
  if (text.length > 600) return null
  const plain = bare(text).replace(MARK_BEFORE, '')
  const line = SPACED.test(plain) ? closeUp(plain) : plain
  const words = foldedWords(line.slice(0, 60))
  const known = types().find(({ folded }) => folded.every((word, i) => words[i] === word))
  const found = known ?? misreadType(line)
  if (!found) return null
  const printed =
    'printed' in found
      ? found.printed
      : (new RegExp(`^\\P{L}*${'\\p{sc=Latin}+\\P{L}+'.repeat(found.folded.length - 1)}\\p{sc=Latin}+`, 'u').exec(line)?.[0] ??
        '')
  const rest = line.slice(printed.length).replace(/^[\s:*_]+/u, '')
  const number = /^số(?!\p{sc=Latin})/u.test(rest) ? (NUMBER.exec(rest)?.[1] ?? null) : null
  if (rest === '' || (number !== null && NUMBER_AND_DAY.test(rest)))
    return { type: found.word, rest: '', number: number && plainNumber(number) }
  if (/[.;:]["”]?$/u.test(rest)) return null
  const goesOn = atTop && /^(?:của|số|[Vv]ề|[Vv]\/v|thực hiện|triển khai|ban hành|liên tịch)(?!\p{sc=Latin})/u.test(rest)
  return (isCapitals(printed) && printed.length > 1) || goesOn ? { type: found.word, rest, number: null } : null
}
