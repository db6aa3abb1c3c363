import type { Span } from '../model/span.js'
import {
  bodyAbbreviation,
  BODY_MODIFIER,
  BODY_OPENING,
  BODY_TO_BE_NAMED,
  bodyPattern,
  EACH_OF_THEM,
} from '../vietnamese/bodies.js'
import { matchAt } from '../vietnamese/match-at.js'
import { NO_SUBJECT, PREDICATE } from '../vietnamese/predicates.js'
import type { Phrase } from './phrase.js'

/** Bodies or posts named one after the other. */
export interface Named {
  /** Without a comma or `và` at the end. */
  readonly span: Span
  /** What follows: what they are to do, words that may be a verb nobody knows, a colon, the end of the text, or something that gives them nothing to do. */
  readonly before: 'predicate' | 'unknown' | 'colon' | 'end' | 'other'
}

/** Words in small letters between two names that are not in the lexicon: a body's field. More is no name any more. */
const LONGEST_UNKNOWN_RUN = 4
const LONGEST_LIST = 600

/** Blanks, then a word, a number or a sign. */
const NEXT = /\s*([\p{sc=Latin}\d]+|[^\s])/uy
const BLANKS = /\s*/uy
/** What may join two names: ", ", "; ", " và ", " - ", " / ", "&" */
const JOINT = /(?:[,;/&–-]|và(?![\p{sc=Latin}\d])|hoặc(?![\p{sc=Latin}\d])|cùng(?![\p{sc=Latin}\d]))/uy
const CAPITAL = /\p{Lu}/u
/** Brackets behind a name: "(qua Ban Tổ chức Thành ủy)" */
const BRACKETS = /\([^()]{0,200}\)/uy
/** A word in small letters. `liên quan` ends a name: what follows is a verb, be it one that we do not know. */
const UNKNOWN_WORD = /\s+\p{Ll}/uy
/** What may still belong to the name behind `liên quan`. */
const OF = /(?:của|ở|tại|thuộc|trong|trên)(?![\p{sc=Latin}\d])/uy
/** Somebody by name: "Đồng chí Nguyễn Văn Tâm", "Đ/c Lê Thị Hạnh", "Bà Trần Thị Hoa", "đồng chí H'Mai Niê" */
const PERSON =
  /(?:[Cc]ác\s+)?(?:[Đđ]ồng\s+chí|[Đđ]\s?\/\s?[Cc]|[Đđ]\.[Cc]\.?|[Ôô]ng|[Bb]à):?\s+\p{Lu}\p{Ll}*(?:['’]\p{Lu}?\p{Ll}+)?(?:[\s-]+\p{Lu}\p{Ll}*(?:['’]\p{Lu}?\p{Ll}+)?){1,4}/uy
/** Behind a name it says what that person does; behind a post, which one is meant. */
const LOOKS_AFTER = /phụ\s+trách(?!\p{sc=Latin})/uy
/** A joint left at the end of a name: "Ban Tổ chức, ", "cấp ủy và " */
const LOOSE_END = /(?:[\s,;/&–-]|(?<![\p{sc=Latin}\d])(?:và|hoặc|cùng))+$/u

/**
 * The end of the body that is named at an offset, `-1` where none is: from the lexicon, or a word like `Sở` with a
 * capital behind it.
 */
export function bodyEnd({ text, spelled }: Phrase, at: number): number {
  const opening = matchAt(BODY_OPENING, spelled, at)
  // "Trưởng ban" is a post; in "Trưởng Ban Tổ chức" the body is named behind the post.
  for (const from of [at + (opening?.[0].length ?? 0), at]) {
    const { pattern: letters } = bodyAbbreviation()
    const body = matchAt(bodyPattern(), spelled, from) ?? (letters && matchAt(letters, text, from))
    if (body) return from + body[0].length
    const head = matchAt(BODY_TO_BE_NAMED, spelled, from)
    const next = head && matchAt(NEXT, text, from + head[0].length)
    if (head && next?.[1] !== undefined && CAPITAL.test(next[1])) return from + head[0].length
  }
  return -1
}

/** Whether a word of the lexicon stands behind the blanks at an offset. */
function opensKnown(source: Phrase, at: number): boolean {
  const from = at + (matchAt(BLANKS, source.text, at)?.[0].length ?? 0)
  return (
    bodyEnd(source, from) > from ||
    [BODY_MODIFIER, JOINT, NO_SUBJECT, OF].some((pattern) => matchAt(pattern, source.spelled, from) !== null)
  )
}

/** A word or two behind "Các " that a scan may have misread, and the comma before the next name: "tinh uỷ, " */
const MISREAD = /[\p{sc=Latin}\p{M}]+(?:\s+[\p{sc=Latin}\p{M}]+)?,\s+/uy

/** Where a list whose first name is misread (`Các tinh uỷ, thành uỷ`) goes on with a name that is known; -1 where it does not. */
function misreadStart(source: Phrase, from: number): number {
  const opening = matchAt(BODY_OPENING, source.spelled, from)
  const behind = from + (opening?.[0].length ?? 0)
  const misread = opening && matchAt(MISREAD, source.spelled, behind)
  const next = behind + (misread?.[0].length ?? 0)
  return misread && bodyEnd(source, next) > next ? next : -1
}

/**
 * Reads the bodies named from an offset on: `Ban Tuyên giáo Huyện ủy` before `chủ trì`, a list of several with commas
 * and `và`. Null where no body is named there.
 */
export function namedBodies(source: Phrase, from: number, to: number): Named | null {
  const { text, spelled } = source
  const start = bodyEnd(source, from) >= 0 || matchAt(PERSON, text, from) ? from : misreadStart(source, from)
  if (start < 0) return null
  const limit = Math.min(to, from + LONGEST_LIST)
  let at = start
  let unknown = 0
  /** The end of what surely belongs to a name: the words behind it may be a verb nobody knows. */
  let sure = start
  /** How many words with a capital stand before the next word. */
  let capitals = 0
  /** Whether the word before is in capitals throughout. */
  let acronym = false
  /** Whether the words before narrow a name down. */
  let narrowed = false
  let behindJoint = false
  let before: Named['before'] = 'end'
  /** Whether a name must follow, as behind a comma. */
  let joined = false
  while (at < limit) {
    at += matchAt(BLANKS, text, at)?.[0].length ?? 0
    if (at >= limit) break
    // "Ban Tổ chức và Ủy ban Kiểm tra mỗi cơ quan | kiểm tra …": the names end before it.
    const each = at > start && !behindJoint ? matchAt(EACH_OF_THEM, spelled, at) : null
    if (each && matchAt(PREDICATE, spelled, at + each[0].length)) {
      before = 'predicate'
      break
    }
    const person = matchAt(PERSON, text, at)
    const end = Math.max(bodyEnd(source, at), at + (person?.[0].length ?? 0))
    // "xuống từng thôn", "chia thành 03 tổ đảng": behind words that are no name, another name belongs to the predicate.
    const opens = end > at ? unknown > 1 : unknown > 0 && matchAt(BODY_OPENING, spelled, at) !== null
    if (opens && !behindJoint) {
      before = 'unknown'
      at = sure
      break
    }
    if (end > at) {
      at = end
      sure = end
      unknown = 0
      capitals = 0
      joined = false
      behindJoint = false
      narrowed = false
      if (person && matchAt(LOOKS_AFTER, spelled, at + (matchAt(BLANKS, text, at)?.[0].length ?? 0))) {
        before = 'predicate'
        break
      }
      continue
    }
    const modifier = matchAt(BODY_MODIFIER, spelled, at) ?? matchAt(BRACKETS, text, at)
    // "đảng ủy phường, xã": what narrows a name down may be a list.
    if (modifier && (!joined || narrowed)) {
      at += modifier[0].length
      sure = at
      narrowed = true
      joined = false
      behindJoint = false
      unknown = 0
      capitals = 0
      if (modifier[0].endsWith('liên quan') && matchAt(UNKNOWN_WORD, spelled, at) && !opensKnown(source, at)) {
        before = 'predicate'
        break
      }
      continue
    }
    // A capital inside a name is no verb: Sở Kế hoạch, Ban Quản lý, Phòng Tổ chức.
    const capital = CAPITAL.test(text[at] ?? '')
    const verb = capital ? null : matchAt(PREDICATE, spelled, at)
    // "Văn phòng Đăng ký đất đai": the second syllable of a word of the name.
    if (verb && !(capitals === 1 && !/\s/u.test(verb[0]) && !acronym)) {
      before = 'predicate'
      break
    }
    // "và các đồng chí có tên tại Điều 1"
    const opening = behindJoint && !capital ? matchAt(BODY_OPENING, spelled, at) : null
    if (opening) {
      at += opening[0].length
      joined = false
      continue
    }
    if (text[at] === ':') {
      before = 'colon'
      break
    }
    const joint = matchAt(JOINT, spelled, at)
    if (joint) {
      at += joint[0].length
      joined = joint[0] === ',' || joint[0] === ';'
      behindJoint = true
      capitals = 0
      continue
    }
    // "Các thành viên khác trong tiểu ban": a name may go on behind it.
    const of = capital ? null : matchAt(OF, spelled, at)
    if (of) {
      at += of[0].length
      behindJoint = true
      capitals = 0
      continue
    }
    const word = matchAt(NEXT, text, at)?.[1] ?? ''
    const known = !capital && matchAt(NO_SUBJECT, spelled, at) !== null
    if (!capital) unknown++
    if (known || !/[\p{sc=Latin}\d]/u.test(word)) {
      before = 'other'
      break
    }
    if (unknown > LONGEST_UNKNOWN_RUN) {
      before = 'unknown'
      at = sure
      break
    }
    joined = false
    at += word.length
    // "Sở Nội vụ": the syllable behind one with a capital ends its word; "Báo Lâm Giang" is whole.
    if (capital || (capitals === 1 && !acronym)) {
      sure = at
      unknown = 0
    }
    capitals = capital ? capitals + 1 : 0
    acronym = capital && word.length > 1 && word === word.toUpperCase()
    narrowed = false
    behindJoint = false
  }
  const named = text.slice(from, Math.min(at, to))
  return { span: [from, from + named.replace(LOOSE_END, '').length], before: at >= limit && limit < to ? 'other' : before }
}
