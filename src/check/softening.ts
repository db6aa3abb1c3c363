import { type Token, tokenize, foldedWords } from '../vietnamese/fold.js'
import { ADVISES, ALLOWS, BINDS, LEAVES_OPEN, STEADILY, STRENGTH, WHEN_NEEDED } from '../vietnamese/terms/strength.js'

type Phrase = readonly string[]

const phrases = (lines: string): Phrase[] =>
  lines
    .split(';')
    .map((phrase) => foldedWords(phrase))
    .sort((one, other) => other.length - one.length)

const BINDING = phrases(BINDS)
const STEADY = phrases(STEADILY)
/** What leaves a thing open already: to wish, to look into and to try it. */
const WEAK = phrases([...STRENGTH.slice(0, 3), WHEN_NEEDED, ALLOWS, ADVISES].join('; '))

/** Words that soften what follows, and those of the central document that they stand for. */
const SOFTENERS: readonly {
  readonly words: readonly Phrase[]
  readonly for: readonly Phrase[]
  /** Whether it counts only where one of `for` stands in the central sentence. */
  readonly needs: boolean
  /** Whether it is one only where a clause begins: elsewhere it may be a noun ("chính sách khuyến khích …"). */
  readonly opens: boolean
  /** Whether it is a matter of style as well. */
  readonly slight: boolean
}[] = [
  { words: phrases(ALLOWS), for: BINDING, needs: false, opens: false, slight: false },
  { words: phrases(ADVISES), for: BINDING, needs: true, opens: false, slight: true },
  { words: phrases(WHEN_NEEDED), for: STEADY, needs: false, opens: false, slight: false },
  { words: phrases(LEAVES_OPEN), for: [], needs: false, opens: true, slight: false },
]

/** Between a verb that leaves open and what it leaves open: "khuyến khích *các* chi bộ", "xem xét *việc* thành lập" */
const BETWEEN = new Set(phrases('các; những; việc; thì').flat())
/** Behind these, to be able is what is aimed at, no leave: "để có thể …" */
const AIMED_AT = new Set(phrases('để; mà; đã; sẽ').flat())
/** So many words that follow are the same thing on both sides. */
const SAME = 2
/** Ends a clause; behind a comma a list may go on ("tuyên truyền, nghiên cứu nghị quyết"). */
const CLAUSE_END = /[.;:!?\n–-]/u
const MARK = /[.;:,!?\n–-]/u

/** A word or two of a plan by which it softens a task, and what of the central sentence they stand for. */
export interface Softening {
  readonly central: string | null
  readonly plan: string
  readonly slight: boolean
}

const standsAt = (words: readonly Token[], phrase: Phrase, at: number): boolean =>
  at >= 0 && phrase.every((part, k) => words[at + k]?.n === part)

const endsAt = (words: readonly Token[], list: readonly Phrase[], end: number): Phrase | undefined =>
  list.find((phrase) => standsAt(words, phrase, end - phrase.length))

/** Where two words of the plan stand side by side in the central sentence; -1 where they do not. */
const placeOf = (ours: readonly Token[], theirs: readonly Token[], at: number): number =>
  at + SAME > theirs.length ? -1 : ours.findIndex((word, k) => word.n === theirs[at]?.n && ours[k + 1]?.n === theirs[at + 1]?.n)

/**
 * Where a passage that has a task in the words of the central document puts in what makes it weaker: "có thể làm tốt" for
 * "phải làm tốt", "khi cần thiết thì kiểm tra" for "thường xuyên kiểm tra", "khuyến khích phân công" for "phân công".
 */
export function softeningsIn(central: string, plan: string): Softening[] {
  const [ours, theirs] = [tokenize(central), tokenize(plan)]
  const found: Softening[] = []
  for (let at = 0; at < theirs.length; at++) {
    for (const { words, for: strong, needs, opens, slight } of SOFTENERS) {
      const phrase = words.find((each) => standsAt(theirs, each, at))
      const [first, last] = [theirs[at], theirs[at + (phrase?.length ?? 0) - 1]]
      if (phrase === undefined || first === undefined || last === undefined) continue
      const before = theirs[at - 1]
      if (before !== undefined && AIMED_AT.has(before.n)) continue
      if (opens && before !== undefined && !CLAUSE_END.test(plan.slice(before.to, first.from))) continue
      let next = at + phrase.length
      if (opens) while (BETWEEN.has(theirs[next]?.n ?? '')) next++
      // What stands there needs to be the same thing, with nothing between.
      if (MARK.test(plan.slice(last.to, theirs[next]?.from ?? last.to))) continue
      const place = placeOf(ours, theirs, next)
      if (place < 0 || ours.some((_, k) => standsAt(ours, phrase, k)) || endsAt(ours, WEAK, place) !== undefined) continue
      const bound = endsAt(ours, strong, place)
      if (needs && bound === undefined) continue
      found.push({
        central: bound === undefined ? null : central.slice(ours[place - bound.length]?.from, ours[place - 1]?.to),
        plan: plan.slice(first.from, last.to),
        slight,
      })
      break
    }
  }
  return found
}
