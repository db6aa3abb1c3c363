import { foldedWords } from '../vietnamese/fold.js'
import { NO_AGENTS } from '../vietnamese/terms/bodies.js'
import type { TermCategory } from '../vietnamese/terms.js'
import type { Central } from './central.js'
import { termsOfCategory } from './change.js'
import { foundOnce, type Stretch } from './stretch.js'
import { timesIn } from './times.js'
import { COMMA, CUT, JOINED } from './tokens.js'

/** A body or a post as a sentence names it, and how it stands there. */
export interface Name {
  /** Terms `[from, to)`, the tier behind it among them: "Ủy ban Kiểm tra Thị ủy", "Ủy ban nhân dân tỉnh". */
  readonly from: number
  readonly to: number
  /** Whether it acts ("chủ thể"); else something is done to it or for it ("đối tượng"). */
  readonly acts: boolean
  /** Whether it only issued what the sentence speaks of: then it neither acts nor is acted upon here. */
  readonly issued: boolean
}

const ACTORS: ReadonlySet<TermCategory> = new Set(['post', 'body'])
const PLACES: ReadonlySet<TermCategory> = new Set(['place'])

const IDLE: ReadonlySet<string> = new Set(NO_AGENTS.map((name) => foldedWords(name).join(' ')))

/** Words between a verb and a name that say how many. @example "các đồng chí", "mỗi" */
const HOW_MANY = /^(?:(?:tất|cả|các|những|mọi|mỗi|từng|toàn thể|đồng chí|một|số)(?:\s+|$))+$/iu
/** What puts a duty on the name behind it. @example "… phân công", "do", "trách nhiệm của", "kiểm tra, giám sát của" */
const HANDS_OVER =
  /(?<!\p{L})(?:do|bởi|giao|giao cho|phân công|cử|yêu cầu|đề nghị|(?:trách nhiệm|vai trò|lãnh đạo|chỉ đạo|hướng dẫn|kiểm tra|giám sát|phối hợp|tham gia)(?:\s+của)|(?:tham mưu|giúp)(?:\s+cho)?)$/iu
/** What says behind a name that it acts. @example "được phân công phụ trách", "phải", "chịu trách nhiệm" */
const ACTS_BEHIND = /^(?:(?:được\s+)?(?:phân công|giao)|phụ trách|phải|chịu trách nhiệm|có trách nhiệm|chủ trì)(?!\p{L})/iu
/** What a name stands behind that only says whose paper it is. @example "khi có hướng dẫn của", "theo nghị quyết của", "quy định của" */
const ISSUED =
  /(?<!\p{L})(?:(?:khi có|theo)(?:\s+[\p{L}\d]+){1,6}|nghị quyết|chỉ thị|kết luận|quy định|quyết định|văn bản|chủ trương|chính sách|đường lối|thông báo)(?:\s+[\p{L}\d/-]+){0,4}\s+(?:của|do)(?:\s+(?:trung ương|tỉnh|trung ương,|tỉnh,))*(?:\s+và)?$/iu
/** What it ends with: cheaper to look for than where it begins. @example "của", "của Trung ương và" */
const ISSUED_ENDS = /(?:của|do|ương,?|tỉnh,?|và)$/iu
const LONGEST_END = 6
/** Opens a clause that says when or to what end, before the subject. @example "Khi có hướng dẫn, ", "Để thể chế hóa …, ", "Định kỳ, " */
const BEFORE_SUBJECT = /^(?:(?:sau )?khi|nếu|để|nhằm|căn cứ|trên cơ sở|(?:định kỳ|thường xuyên|trước mắt)$)(?!\p{L})/iu
/** Between two names that stand in one list. @example "", "và", "các" */
const LISTED = /^(?:và|hoặc|cùng)?(?:\s*với)?(?:\s*(?:các|những))?$/iu

/** The bodies and posts that a side names, in order, with the part they play. */
export const namesOf = foundOnce(findNames)

function findNames(side: Stretch, central: Central): readonly Name[] {
  const { gap, termStart } = side.segments.tokens
  const actors = termsOfCategory(side, central, ACTORS).filter(
    (term) => !IDLE.has(foldedWords(side.textOf(term, term + 1)).join(' ')),
  )
  const tiers = new Set(termsOfCategory(side, central, PLACES))
  const names: { from: number; to: number; acts: boolean; issued: boolean }[] = []
  for (const term of actors) {
    const last = names.at(-1)
    const joined = gap[termStart[term] ?? 0] === JOINED
    if (last !== undefined && last.to === term && joined) last.to++
    else names.push({ from: term, to: term + 1, acts: false, issued: false })
    const name = names.at(-1)
    while (name !== undefined && tiers.has(name.to) && gap[termStart[name.to] ?? 0] === JOINED) name.to++
  }
  const ends = (from: number, to: number): boolean => {
    for (let term = from; term <= to; term++) if (gap[termStart[term] ?? 0] === CUT) return true
    return false
  }
  names.forEach((name, k) => {
    const before = names[k - 1]
    const listed = before !== undefined && !ends(before.to, name.from) && LISTED.test(side.textOf(before.to, name.from))
    name.issued = listed ? before.issued : isIssuer(side, name.from)
    name.acts = !name.issued && (listed ? before.acts : actsAt(side, name))
  })
  return names
}

/** Whether a name or a tier only says whose guidance or rule is meant. */
export function isIssuer(side: Stretch, term: number): boolean {
  const start = startOfCut(side, term)
  if (start >= term) return false
  const text = side.textOf(start, term)
  return ISSUED_ENDS.test(text.slice(-LONGEST_END)) && ISSUED.test(text)
}

const startOfCut = (side: Stretch, term: number): number =>
  Math.max(side.from, side.segments.cutStart.findLast((start) => start <= term) ?? term)

/** Terms behind a name in which it is said that it acts. */
const BEHIND = 3

/** Whether what stands around a name makes it the one who acts. */
function actsAt(side: Stretch, { from, to }: { readonly from: number; readonly to: number }): boolean {
  const { gap, termStart } = side.segments.tokens
  const start = startOfCut(side, from)
  let first = from
  while (first > start && HOW_MANY.test(side.textOf(first - 1, from))) first--
  if (first <= start) return true
  if (ACTS_BEHIND.test(side.textOf(to, Math.min(side.to, to + BEHIND)))) return true
  const lead = side.textOf(start, first)
  if (HANDS_OVER.test(lead)) return true
  if (gap[termStart[first] ?? 0] !== COMMA) return false
  for (let term = start + 1; term < first; term++) if (gap[termStart[term] ?? 0] === COMMA) return false
  return BEFORE_SUBJECT.test(lead) || isTime(lead)
}

/** Whether a text says no more than a time. @example "Trong năm 2024", "Hằng năm" */
function isTime(text: string): boolean {
  let rest = text
  for (const time of timesIn(text)) rest = rest.replace(time.text, '')
  return rest !== text && rest.trim().split(/\s+/u).length <= 2
}
