import type { Assignment, Clarity } from '../model/document.js'
import type { Span } from '../model/span.js'
import {
  ACT,
  AUTHORITY,
  DECIDES,
  GENERAL,
  MEASURE,
  NOBODY_NAMED,
  RESOURCES,
  RESPONSIBILITY,
  RESULT,
  NAME_END,
  SUBMITS,
} from '../vietnamese/clarity.js'
import { matchAt } from '../vietnamese/match-at.js'
import { PREDICATE } from '../vietnamese/predicates.js'
import { namedBodies } from './body-names.js'
import { phrase, type Phrase } from './phrase.js'
import { trimEnd } from './trim.js'

/** A task of more characters is read so far only: nobody states a task in more, and the work stays bounded. */
const LONGEST = 4000
/** Of the words that name a result so many are given. */
const LONGEST_NAME = 160
const LONGEST_ENDING = 20
/** Fewer syllables name no work: "hoàn thành". */
const FEWEST_SYLLABLES = 3
/** A count ends with its clause: "03 chi bộ (Đồi Chè, …", "đạt 96,5% trở lên, …" */
const COUNTED_END = new RegExp(
  // What it is for may be a list: "3% tổng chi ngân sách cho khoa học, công nghệ", up to what is done besides or said of it.
  `[;(_]|[.:](?=\\s|$)|(?<!(?<!\\p{sc=Latin})(?:cho|về|lĩnh\\s+vực)\\s[^;:()_]{1,60}),(?=\\s|$)` +
    `|,(?=\\s+(?:${PREDICATE.source}|(?:mỗi|từng|trong|tỷ\\s+lệ|đạt|phấn\\s+đấu|ít\\s+nhất|tối\\s+thiểu|trên|xong|để|nhằm|qua|\\d)))`,
  'u',
)
/** Words between blotted ones: "___ chọn ngẫu nhiên", "Tổ chức | ___ | truyền thông tại …" */
const STRETCH = /[^_]*\p{sc=Latin}[^_]*/gu
const SYLLABLE = /[\p{sc=Latin}\d]+/gu

/**
 * Which of the "7 rõ" a task states, each with the words that state it; null for what it leaves open. It is about the words
 * alone: whether the person, the date or the money is the right one is not asked.
 */
export function clarityOf(assignment: Assignment): Readonly<Record<Clarity, string | null>> {
  const { actor, coordinates, deadline, condition, quote } = assignment
  const source = without([actor, condition, ...(deadline?.text.split('; ') ?? [])], phrase(quote.slice(0, LONGEST)))
  const words = (span: Span | null): string | null => (span === null ? null : source.text.slice(...span))
  return {
    person: actor !== null && !NOBODY_NAMED.test(phrase(actor).spelled) ? actor : null,
    work: words(workIn(source, actor)),
    responsibility: words(first(RESPONSIBILITY, source)) ?? coordinates,
    authority: words(decisionIn(source) ?? first(AUTHORITY, source)),
    // Who waits for guidance does not know when.
    time: deadline === null || deadline.kind === 'when_guided' ? null : deadline.text,
    result: assignment.result ?? words(resultIn(source)),
    resources: words(first(RESOURCES, source)),
  }
}

/** Who does it, what is awaited or by when is not what is to be done: those words are blotted out, in place. */
const without = (phrases: readonly (string | null)[], { text, spelled }: Phrase): Phrase => ({
  text,
  spelled: phrases.reduce<string>((rest, words) => {
    const at = words === null || words === '' ? -1 : text.indexOf(words)
    const length = words?.length ?? 0
    return at < 0 ? rest : rest.slice(0, at) + '_'.repeat(length) + rest.slice(at + length)
  }, spelled),
})

function first(pattern: RegExp, { spelled }: Phrase): Span | null {
  const found = pattern.exec(spelled)
  return found === null ? null : [found.index, found.index + found[0].length]
}

/** An act that can be seen to be done; else all that is said, unless it is general words and nothing more. */
function workIn(source: Phrase, actor: string | null): Span | null {
  const { spelled } = source
  for (const { 0: words, index, groups } of spelled.matchAll(ACT))
    if (groups?.['none'] === undefined) return [index, index + words.length]
  // "củng cố 03 chi đoàn yếu" can be counted.
  if (GENERAL.test(spelled) && !MEASURE.test(spelled)) return null
  // What is blotted out parts the words: the first stretch behind who does it that is long enough names the work.
  const behind = actor === null ? 0 : Math.max(source.text.indexOf(actor), 0)
  for (const { 0: words, index } of spelled.slice(behind).matchAll(STRETCH)) {
    const span = nameAt(source, behind + index + words.search(/\p{sc=Latin}/u))
    if ((spelled.slice(...span).match(SYLLABLE)?.length ?? 0) >= FEWEST_SYLLABLES) return span
  }
  return null
}

/** The words from an offset to the end of what they name. */
function nameAt({ text, spelled }: Phrase, from: number, ending = NAME_END): Span {
  // A little more than is given, so that no ending is missed that begins at the last word.
  const rest = spelled.slice(from, from + LONGEST_NAME + LONGEST_ENDING)
  const end = rest.search(ending)
  if (end >= 0 && end <= LONGEST_NAME) return trimEnd(text, [from, from + end], ' .;,:-–')
  const cut = rest.length <= LONGEST_NAME ? rest.length : Math.max(rest.lastIndexOf(' ', LONGEST_NAME), 1)
  return trimEnd(text, [from, from + cut], ' .;,:-–')
}

/** Who decides on what the task prepares: `trình Ban Thường vụ Huyện ủy phê duyệt`. */
function decisionIn(source: Phrase): Span | null {
  for (const { 0: words, index } of source.spelled.matchAll(SUBMITS)) {
    const named = namedBodies(source, index + words.length, source.text.length)
    const decides = named && matchAt(DECIDES, source.spelled, named.span[1])
    if (named && decides) return [index, named.span[1] + decides[0].length]
  }
  return null
}

/** What is there when the task is done: the thing that is made, else what is counted. */
function resultIn(source: Phrase): Span | null {
  const found = RESULT.exec(source.spelled)
  if (found === null) {
    const counted = first(MEASURE, source)
    return counted && nameAt(source, counted[0], COUNTED_END)
  }
  const { labelled, product, turned, report } = found.groups ?? {}
  return nameAt(source, found.index + found[0].length - (labelled ?? product ?? turned ?? report ?? '').length)
}
