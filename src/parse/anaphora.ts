import type { Anaphor, Antecedent, Reference } from '../model/document.js'
import type { Span } from '../model/span.js'
import { documentTypes } from '../vietnamese/document-types.js'
import { levelOf } from '../vietnamese/levels.js'
import { anyOf, matchAt, WORD_END, WORD_START } from '../vietnamese/match-at.js'
import { madeOfTerms } from '../vietnamese/own-terms.js'
import { citedIn, keyOf, levelCited, type Cited } from './antecedents.js'
import { readOrigin } from './origin.js'
import type { Passage } from './passages.js'
import { phrase, type Phrase } from './phrase.js'

const wordOf = madeOfTerms(() => new Map(documentTypes().map(({ word }) => [word.toLowerCase(), word])))
const typeNamed = madeOfTerms(
  () => new RegExp(`${WORD_START}(?:các\\s+)?(${anyOf(['văn bản', ...wordOf().keys()])})${WORD_END}`, 'gu'),
)
/** " nêu trên", " nói trên", " đó", " trên,": a document that was named before */
const POINTS =
  /\s+(?:(?:đã\s+)?(?:nêu|nói|kể|dẫn)(?:\s+ở)?\s+trên|trên\s+đây|vừa\s+(?:nêu|dẫn)|ấy|đó|này|trên(?=\s*(?:[.,;:)”"]|$)|\s+(?:và|được|đã|theo|để|là|phải|cần)(?!\p{sc=Latin})))(?![\p{sc=Latin}\d])/uy
/** Behind a type that names something else: "Nghị quyết số", "Kế hoạch năm", "Nghị quyết Đại hội", "Quyết định về" */
const GOES_ON =
  /\s+(?:(?:số|của|về|năm|ngày|này|đại\s+hội|hội\s+nghị|trung\s+ương|liên\s+tịch|hành\s+động|phối\s+hợp|kèm|ban\s+hành)(?![\p{sc=Latin}])|\d|\p{Lu})/uy
/** "(viết tắt là Nghị quyết)", "(sau đây gọi là Kế hoạch)": what a document is called from here on */
const CALLED = /(?:viết\s+tắt|gọi\s+tắt|gọi\s+chung|sau\s+đây\s+gọi)(?:\s+chung)?\s+là:?\s*["“]?\s*$/u
/** Types that are verbs too: "Hướng dẫn, giúp đỡ đảng viên" */
const VERBS: ReadonlySet<string> = new Set([
  'Hướng dẫn',
  'Kết luận',
  'Quyết định',
  'Quy định',
  'Báo cáo',
  'Thông báo',
  'Quy hoạch',
])
/** No document needs more. */
const MOST = 2_000
/** "các văn bản nêu trên" are so many at most. */
const MOST_MEANT = 60
/** How far "các văn bản nêu trên" reaches back, in passages. */
const PASSAGES_BACK = 15

/** Words that may mean a document. */
interface Pointer {
  readonly span: Span
  readonly type: string
  readonly kind: 'points' | 'issued' | 'bare'
  readonly plural: boolean
  readonly issuer: string | null
}

function pointersIn(source: Phrase): Pointer[] {
  const { text, spelled } = source
  const found: Pointer[] = []
  for (const match of spelled.matchAll(typeNamed())) {
    const words = match[1] ?? ''
    const from = match.index
    const to = from + match[0].length
    const plural = match[0] !== words
    const type = wordOf().get(words.replace(/\s+/gu, ' ')) ?? ''
    const points = matchAt(POINTS, spelled, to)
    if (points)
      found.push({ span: [from, to + points[0].length], type, kind: 'points', plural: plural || type === '', issuer: null })
    if (points || plural || type === '' || !/^\p{Lu}/u.test(text.slice(from, from + 2))) continue
    const origin = readOrigin(source, to)
    if (origin.issuer !== null && origin.date === null)
      found.push({ span: [from, origin.to], type, kind: 'issued', plural, issuer: origin.issuer })
    else if (!VERBS.has(type) && !matchAt(GOES_ON, spelled, to) && !/^\s+\p{Lu}/u.test(text.slice(to, to + 4)))
      found.push({ span: [from, to], type, kind: 'bare', plural, issuer: null })
  }
  return found
}

/** What has been cited up to a place of the text. */
interface Heard {
  /** The last mention with a number, of each type. */
  readonly latest: Map<string, Reference>
  /** The documents of each type; of each type and level. */
  readonly keys: Map<string, Set<string>>
}

function hear({ latest, keys }: Heard, reference: Reference): void {
  const { type, number } = reference
  if (type === null || number === null) return
  latest.set(type, reference)
  for (const which of [type, `${type} ${levelCited(reference) ?? ''}`])
    keys.set(which, (keys.get(which) ?? new Set()).add(keyOf(reference, number)))
}

/** The documents that mentions are of, each once. */
function documentsOf(references: readonly Reference[], { known }: Cited): Antecedent[] {
  const keys = new Set(references.map((each) => keyOf(each, each.number ?? '')))
  return [...keys].flatMap((key) => known(key) ?? [])
}

/** What the words of a pointer are looked up in. */
interface Context {
  readonly cited: Cited
  readonly ownType: string | null
  /** What a type alone stands for, as the document defines it. */
  readonly called: ReadonlyMap<string, Antecedent>
  readonly heard: Heard
  /** The numbered documents of this passage, or of those right in front of it. */
  readonly near: readonly Reference[]
}

function meantBy({ type, kind, plural, issuer }: Pointer, { cited, ownType, called, heard, near }: Context): Antecedent[] {
  if (plural) return documentsOf(type === '' ? near : near.filter((each) => each.type === type), cited)
  const own = ownType !== null && (ownType.startsWith(type) || type.startsWith(ownType))
  if (own && kind !== 'issued') return []
  const known = called.get(type)
  if (known !== undefined && kind !== 'issued') return [known]
  const latest = heard.latest.get(type)
  if (kind === 'points') return latest === undefined ? [] : documentsOf([latest], cited)
  // A type alone, or with who issued it, means a document only where no other could be meant.
  const level = issuer === null ? null : levelOf(issuer)
  if (kind === 'issued' && level === null) return []
  const [key, second] = heard.keys.get(kind === 'issued' ? `${type} ${level ?? ''}` : type) ?? []
  if (key === undefined || second !== undefined || (kind === 'bare' && cited.byType.get(type)?.size !== 1)) return []
  const meant = cited.known(key)
  return meant === null ? [] : [meant]
}

/** Words that mean documents which are named elsewhere, as far as it is plain which; in the order of the text. */
export function findAnaphora(passages: readonly Passage[], references: readonly Reference[], ownType: string | null): Anaphor[] {
  const cited = citedIn(references)
  if (cited.byNumber.size === 0) return []
  const numbered = references.filter(({ number }) => number !== null && /\D/u.test(number))
  const heard: Heard = { latest: new Map(), keys: new Map() }
  const called = new Map<string, Antecedent>()
  const found: Anaphor[] = []
  /** How many numbered documents had been named where each passage begins. */
  const before: number[] = []
  let next = 0
  let taken = 0
  const hearUpTo = (at: number): void => {
    for (let each = numbered[next]; each !== undefined && each.clean[0] < at; each = numbered[++next]) hear(heard, each)
  }
  for (const passage of passages) {
    const source = phrase(passage.text)
    hearUpTo(passage.span[0])
    before.push(next)
    for (const pointer of pointersIn(source)) {
      const clean: Span = [passage.span[0] + pointer.span[0], passage.span[0] + pointer.span[1]]
      hearUpTo(clean[0])
      while (taken < references.length && (references[taken]?.clean[1] ?? 0) <= clean[0]) taken++
      if ((references[taken]?.clean[0] ?? Infinity) <= clean[0]) continue
      if (pointer.kind === 'bare' && CALLED.test(source.spelled.slice(Math.max(0, pointer.span[0] - 40), pointer.span[0]))) {
        const latest = numbered[next - 1]
        const meant = latest?.type === pointer.type ? documentsOf([latest], cited)[0] : undefined
        if (meant !== undefined) called.set(pointer.type, meant)
        continue
      }
      const here = before.at(-1) ?? 0
      const from = next > here ? here : (before.at(-PASSAGES_BACK) ?? 0)
      const near = numbered.slice(Math.max(from, next - MOST_MEANT), next)
      const meant = meantBy(pointer, { cited, ownType, called, heard, near })
      if (meant.length === 0) continue
      found.push({ quote: passage.text.slice(...pointer.span), node: passage.node, clean, resolved: meant })
      if (found.length === MOST) return found
    }
  }
  return found
}
