import { isFamilyName } from '../vietnamese/names.js'

/*
 * Capitals at the head of a word, `Nguyễn Văn Ánh`, in an encoding in which a letter with a tone has the same code in
 * either case: where no font of capitals tells, the words around do.
 */

/** How a word with an open case is to begin; confidence below 1 where it could be otherwise. */
export interface Initial {
  readonly capital: boolean
  readonly confidence: number
}

/** How sure a capital is: after a full stop, a marker or a quote; in a name; in the name of a body. */
const AFTER_STOP = 0.8
const AFTER_MARKER = 0.7
const AFTER_QUOTE = 0.6
const IN_NAME = 0.8
const AFTER_TITLE = 0.7
const IN_BODY = 0.6
/** How sure a small letter is where a name might stand. */
const PERHAPS_NAME = 0.9

/** Given names, and parts of names, that begin with a letter of which the case is open. */
const NAMES = new Set('ánh ái ảnh ẩn ấn án ất ấm ẩm ổn ích út ứng ước ý á ấu úy oánh ỷ'.split(' '))
/** Words that are no part of a place, though one stands behind. @example "ở" of "xã ở Quảng Ngãi" */
const NO_PLACE = new Set('ở ủy uỷ ấy ít ủng áp ảnh'.split(' '))
/** Names of places of which the first word begins so, and what stands before others. @example "Ấn Độ"; "châu Á", "nước Ý" */
const PLACES = new Set(['ấn độ', 'ý yên', 'ứng hòa', 'ứng hoà', 'á âu', 'á châu', 'ấn giang', 'ả rập'])
const BEFORE_PLACE = new Set(['châu á', 'nam á', 'đông á', 'tây á', 'bắc á', 'trung á', 'âu á', 'nước ý', 'nước úc', 'châu úc'])
/** Behind these a place is named. */
const UNITS = new Set('tỉnh huyện xã phường quận phố trấn thôn ấp bản làng buôn sông núi đường chợ cầu đèo'.split(' '))
/** Behind these a person is. @example "chí" of "đồng chí" */
const TITLES = new Set('ông bà anh chị em cô chú bác thầy chí đ/c'.split(' '))
/** Middle names, behind which a given name must stand. */
const MIDDLE = new Set('văn thị hữu đức ngọc xuân minh thanh quang công đình thế bá'.split(' '))
/** What `ủy` ends: `tỉnh ủy`. */
const BEFORE_UY = new Set('tỉnh huyện thành thị đảng quận chi cấp xã phường khu quân đoàn tổng thường cố'.split(' '))
const UY = new Set(['ủy', 'uỷ'])

/** @example "hành.", "vậy!”" */
const STOP = /[.!?…]["'”’»)\]]*$/u
/** @example "-", "1.", "2.1.", "a)", "(1)", "III-" */
const MARKER = /^(?:[-–—+*•●▪]|\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ]|[IVX]{1,5})[.)/-]{0,2})$/u
const LONGEST_MARKER = 10
/** @example "“ở" of "“ở đâu có", not "“ý”" */
const OPENS_QUOTE = /^\(?["“«](?!.*["”»])/u
const ENDS_PHRASE = /[.,;:!?)\]”"]$/u
/** A word whose first letter is a capital for certain. @example "Hòa", "(Ban" */
const CAPITALIZED = /^\P{L}*\p{Lu}/u
/** How many words of a name are looked back at. */
const LONGEST_NAME = 5

const bare = (word: string | undefined): string => (word ?? '').replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '').toLowerCase()

/**
 * Whether the word at an index, the case of whose first letter is open, begins with a capital.
 *
 * @param words of a cell of a line, decoded, open letters small
 * @param begins whether a sentence or a paragraph begins with the first of them
 */
export function initialOf(words: readonly string[], index: number, begins: boolean): Initial {
  const text = words[index] ?? ''
  const word = bare(text)
  const before = words[index - 1]
  const next = ENDS_PHRASE.test(text) ? undefined : words[index + 1]
  const opening = openingOf(words, index, begins)
  if (opening !== undefined) return { capital: true, confidence: opening }
  if (OPENS_QUOTE.test(text) && next !== undefined) return { capital: true, confidence: AFTER_QUOTE }
  if (UY.has(word)) return uyOf(before, next, words[index + 2])
  if (PLACES.has(`${word} ${bare(next)}`) || BEFORE_PLACE.has(`${bare(before)} ${word}`))
    return { capital: true, confidence: IN_NAME }
  if (UNITS.has(bare(before)) && next !== undefined && CAPITALIZED.test(next) && !NO_PLACE.has(word))
    return { capital: true, confidence: IN_NAME }
  const goesOnSmall = next !== undefined && /^\p{Ll}/u.test(next) && !NAMES.has(bare(next))
  const name = nameBefore(words, index)
  if (name === undefined) {
    // A line that goes on may begin anew, too.
    if (index === 0) return { capital: false, confidence: PERHAPS_NAME }
    if (!TITLES.has(bare(before))) return { capital: false, confidence: 1 }
    return NAMES.has(word) && !goesOnSmall
      ? { capital: true, confidence: AFTER_TITLE }
      : { capital: false, confidence: PERHAPS_NAME }
  }
  // "Nguyễn Văn Ánh làm chủ nhiệm"; not "Nguyễn Văn An ủng hộ".
  const lacksGiven = name.length === 2 && MIDDLE.has(name[1] ?? '')
  const isName = isFamilyName(name[0] ?? '') && (lacksGiven || (NAMES.has(word) && name.length < 4 && !goesOnSmall))
  return isName ? { capital: true, confidence: IN_NAME } : { capital: false, confidence: PERHAPS_NAME }
}

/** How sure it is that something begins with the word; undefined where nothing does. */
function openingOf(words: readonly string[], index: number, begins: boolean): number | undefined {
  if (index === 0) return begins ? AFTER_STOP : undefined
  const before = words[index - 1] ?? ''
  if (index === 1 && before.length <= LONGEST_MARKER && MARKER.test(before)) return AFTER_MARKER
  return STOP.test(before) && before.length > 2 ? AFTER_STOP : undefined
}

/** @example "Ủy ban Kiểm tra", "Ủy ban nhân dân", "Ủy viên Bộ Chính trị"; "Tỉnh ủy", "chủ tịch ủy ban nhân dân" */
function uyOf(before: string | undefined, next: string | undefined, afterNext: string | undefined): Initial {
  const follows = bare(next)
  if (BEFORE_UY.has(bare(before)) || (follows !== 'ban' && follows !== 'viên')) return { capital: false, confidence: 1 }
  const isOfPeople = follows === 'ban' && bare(afterNext) === 'nhân' && bare(before) !== 'tịch'
  const named = isOfPeople || (afterNext !== undefined && CAPITALIZED.test(afterNext))
  return named ? { capital: true, confidence: IN_BODY } : { capital: false, confidence: PERHAPS_NAME }
}

/** The capitalized words right before an index, in small letters: what may be the beginning of a name. */
function nameBefore(words: readonly string[], index: number): string[] | undefined {
  const name: string[] = []
  for (let at = index - 1; at >= 0 && name.length < LONGEST_NAME; at -= 1) {
    const word = words[at] ?? ''
    if (ENDS_PHRASE.test(word) || !CAPITALIZED.test(word)) break
    name.unshift(bare(word))
  }
  return name.length === 0 ? undefined : name
}
