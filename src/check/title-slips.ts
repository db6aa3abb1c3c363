import { tokenize, type Token } from '../vietnamese/fold.js'
import { isSyllable } from '../vietnamese/syllables.js'

/** What two wordings of one title have in place of each other, with the words around it. */
export interface Slip {
  readonly stated: string
  readonly cited: string
}

/** So many words may be otherwise at one place; more is another title. */
const LONGEST = 10
/** So many words in a row say that both go on alike. */
const AGAIN = 2
/** So many words before and behind are shown with it. */
const AROUND = 2

/** "về ", "về việc " */
const LEADS = /^\s*về(?:\s+việc)?\s+/iu
/** Letters for words: "TCCSĐ" */
const INITIALS = /^\p{Lu}{2,}$/u

const alike = (one: readonly Token[], i: number, other: readonly Token[], k: number): boolean =>
  Array.from({ length: AGAIN }, (_, at) => one[i + at]?.n === other[k + at]?.n).every(Boolean)

const words = (tokens: readonly Token[], from: number, to: number, text: string): string => {
  const [first, last] = [tokens[from], tokens[to - 1]]
  return from >= to || first === undefined || last === undefined ? '' : text.slice(first.from, last.to)
}

/**
 * The first place where a title is cited otherwise than it is; null where it is cited as it is, or cut short, where it is
 * abbreviated, or where it is so different that no place can be named. The citation may go on behind the title.
 */
export function titleSlip(title: string, citation: string): Slip | null {
  const [ours, theirs] = [title.replace(LEADS, ''), citation.replace(LEADS, '')]
  const [stated, cited] = [tokenize(ours), tokenize(theirs)]
  let same = 0
  while (same < stated.length && stated[same]?.n === cited[same]?.n) same++
  if (same === 0 || same === stated.length || same === cited.length) return null
  for (let off = 1; off <= LONGEST; off++)
    for (let lacks = 0; lacks <= off; lacks++) {
      const [i, k] = [same + lacks, same + off - lacks]
      // At the end of the title nothing need follow.
      const ends = i === stated.length && (k === cited.length || lacks === off - lacks)
      if (!ends && (i >= stated.length || k >= cited.length || !alike(stated, i, cited, k))) continue
      const differ = [...stated.slice(same, i), ...cited.slice(same, k)]
      // What was misread is no wording of anybody's.
      if (
        differ.some(({ t }) => INITIALS.test(t)) ||
        stated.slice(same, i).some(({ t }) => !isSyllable(t.toLowerCase()) && !/\d/u.test(t))
      )
        return null
      const shown = (tokens: readonly Token[], to: number, text: string): string =>
        words(tokens, Math.max(0, same - AROUND), Math.min(tokens.length, to + AROUND), text)
      return { stated: shown(stated, i, ours), cited: shown(cited, k, theirs) }
    }
  return null
}

/** So many first words alike, and it is the same title, however it goes on. */
const ALIKE = 3
/** Where a sentence may go on behind a title: ", Ban Thường vụ Huyện ủy ban hành …", ", gắn với …" */
const GOES_ON = /,\s/u

/** Words that no scan has misread and nobody has abbreviated. */
const arePlain = (tokens: readonly Token[]): boolean =>
  tokens.every(({ t }) => !INITIALS.test(t) && (isSyllable(t.toLowerCase()) || /\d/u.test(t)))

/**
 * The title under which a document is cited where it is another wording from the first words on: "về nâng cao chất lượng đảng
 * viên" for "về tăng cường củng cố …"; null where it is the title, or begins like it.
 */
export function otherTitle(title: string, citation: string): string | null {
  // A title may have commas; the first part of what stands behind `về` is the least of it.
  const end = citation.search(GOES_ON)
  const first = end < 0 ? citation : citation.slice(0, end)
  const [stated, cited] = [tokenize(title.replace(LEADS, '')), tokenize(first.replace(LEADS, ''))]
  if (cited.length < ALIKE || stated.length < ALIKE || !arePlain(stated) || !arePlain(cited)) return null
  const begins = stated.slice(0, ALIKE).every(({ n }, at) => n === cited[at]?.n)
  return begins ? null : first
}
