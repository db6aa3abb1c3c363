import { describe, expect, it } from 'vitest'
import { align } from '../src/align/align.js'
import { lexicon } from '../src/align/lexicon.js'
import { step } from '../src/align/term-trie.js'
import { foldedWords } from '../src/vietnamese/fold.js'
import { readTermLine, SUBJECT_CATEGORIES, type TermCategory, TERMS, termLineFault, termLines } from '../src/vietnamese/terms.js'
import { directiveOf, onlyPlan } from './align-documents.js'
import { BOILERPLATE } from '../src/vietnamese/terms/boilerplate.js'

/** Terms of one meaning, at most: more are a chain that joined unlike things. */
const GROUP = 12
/** Terms near one another in one line, at most. */
const NEARS = 10

const folded = (term: string): string => foldedWords(term).join(' ')

const LINES = TERMS.flatMap(([category, block]) =>
  termLines(block).map((line) => ({ category, line, at: `${category}: ${line}`, ...readTermLine(line) })),
)
const SUBJECTS: ReadonlySet<TermCategory> = new Set(SUBJECT_CATEGORIES)

/** By term as compared: a term that stands for all of its meaning. */
function meanings(): Map<string, string> {
  const parents = new Map<string, string>()
  const find = (term: string): string => {
    const parent = parents.get(term)
    return parent === undefined || parent === term ? term : find(parent)
  }
  for (const { terms, links } of LINES) {
    for (const term of terms) if (!parents.has(folded(term))) parents.set(folded(term), folded(term))
    for (const { kind, from, to } of links) if (kind === 'same') parents.set(find(folded(to)), find(folded(from)))
  }
  return new Map([...parents.keys()].map((term) => [term, find(term)]))
}

describe('the lines of the lexicon', () => {
  it('follow the notation', () => {
    const wrong = LINES.filter(({ line, terms }) => {
      if (/[;=~<]\s*(?:[;=~<]|$)/u.test(line)) return true
      if (line.includes('<') && /[=~]|\s:\s/u.test(line)) return true
      if (line.includes(';') && /[=~]|\s:\s/u.test(line)) return true
      return terms.some((term) => term === '' || /[=~<;:]/u.test(term) || /\s{2}/u.test(term))
    })
    expect(wrong.map(({ at }) => at)).toEqual([])
  })

  it('have no term twice', () => {
    const wrong = LINES.filter(({ terms }) => new Set(terms.map(folded)).size < terms.length)
    expect(wrong.map(({ at }) => at)).toEqual([])
  })

  it('are each said once', () => {
    const seen = new Set<string>()
    const wrong = LINES.filter(({ line, links }) => {
      const key = folded(line)
      const again = links.length > 0 && seen.has(key)
      seen.add(key)
      return again
    })
    expect(wrong.map(({ at }) => at)).toEqual([])
  })

  it('abbreviate in capitals what is spelled out in full', () => {
    const wrong = LINES.filter(({ line }) => / : /u.test(line)).filter(({ terms: [short = '', long = ''] }) => {
      return !/\p{Lu}.*\p{Lu}/u.test(short) || /\s/u.test(short) || foldedWords(long).length < 2
    })
    expect(wrong.map(({ at }) => at)).toEqual([])
  })

  it('join no more terms to one meaning than there are ways to say it', () => {
    const sets = new Map<string, string[]>()
    for (const [term, meaning] of meanings()) sets.set(meaning, [...(sets.get(meaning) ?? []), term])
    expect([...sets.values()].filter((terms) => terms.length > GROUP)).toEqual([])
    expect(LINES.filter(({ line }) => line.split('~').length > NEARS).map(({ at }) => at)).toEqual([])
  })

  it('do not call near or wider what another line calls the same', () => {
    const meaning = meanings()
    const wrong = LINES.flatMap(({ links, at }) =>
      links
        .filter(({ kind, from, to }) => kind !== 'same' && meaning.get(folded(from)) === meaning.get(folded(to)))
        .map(({ from, to }) => `${from} / ${to} in ${at}`),
    )
    expect(wrong).toEqual([])
  })

  it('hold no phrase of boilerplate in a category of subjects', () => {
    const terms = new Map(
      LINES.filter(({ category }) => SUBJECTS.has(category)).flatMap((l) => l.terms.map((term) => [folded(term), l.at])),
    )
    expect(
      termLines(BOILERPLATE)
        .filter((phrase) => terms.has(folded(phrase)))
        .map((phrase) => `${phrase} in ${terms.get(folded(phrase)) ?? ''}`),
    ).toEqual([])
    expect(new Set(termLines(BOILERPLATE).map(folded)).size).toBe(termLines(BOILERPLATE).length)
  })

  it('keep the subjects apart from places, posts, bodies and kinds of unit', () => {
    const apart: readonly TermCategory[] = ['place', 'economy', 'post', 'body']
    const whose = new Map<string, TermCategory>()
    for (const { category, terms } of LINES)
      for (const term of terms) if (apart.includes(category)) whose.set(folded(term), category)
    const meaning = meanings()
    const wrong = LINES.filter(({ category }) => category !== 'word' && !apart.includes(category)).flatMap(({ links, at }) =>
      links
        .filter(({ kind, from, to }) => kind === 'same' && meaning.get(folded(from)) === meaning.get(folded(to)))
        .filter(({ from, to }) => (whose.get(folded(from)) ?? '') !== (whose.get(folded(to)) ?? ''))
        .map(({ from, to }) => `${from} = ${to} in ${at}`),
    )
    expect(wrong).toEqual([])
  })
})

describe('the lexicon', () => {
  it('knows what each category is there for', () => {
    const { trie, categories } = lexicon()
    const categoryOf = (term: string): TermCategory | null | undefined => {
      let node = 0
      for (const word of foldedWords(term)) node = node < 0 ? -1 : step(trie, node, word)
      return categories[trie.concepts[node] ?? -1]
    }
    expect(
      [
        'hợp tác xã',
        'khu công nghiệp',
        'đầu tư công',
        'nông thôn mới',
        'giải phóng mặt bằng',
        'tiêm chủng',
        'phổ cập giáo dục',
        'dân vận khéo',
      ].map((term) => categoryOf(term)),
    ).toEqual(['economy', 'place', 'development', 'agriculture', 'environment', 'health', 'education', 'mobilization'])
  })
})

describe('terms of one’s own', () => {
  it.each([
    ['chi bộ kiểu mẫu ~ chi bộ bốn tốt', null],
    ['a; b < c', null],
    ['UBND : ủy ban nhân dân', null],
    ['! theo tinh thần', null],
    ['---', 'empty'],
    ['ABC :', 'one_sided'],
    ['a = ', 'one_sided'],
    ['a < b = c', 'signs'],
    ['! a = b', 'signs'],
  ])('%j', (line, fault) => {
    expect(termLineFault(line)).toBe(fault)
  })
})

describe('a comparison with terms of one’s own', () => {
  const plan = 'KẾ HOẠCH\n\nI. Nhiệm vụ\n\n- Nhân rộng vườn ươm hạt giống đỏ ở các thôn.\n'
  const central = 'NGHỊ QUYẾT\n\nI. Nhiệm vụ\n\n- Nhân rộng câu lạc bộ quần chúng ưu tú ở các thôn.\n- Sửa chữa cầu treo.\n'
  const coverage = async (terms: readonly string[]): Promise<number> =>
    onlyPlan(align(await directiveOf(central), [await directiveOf(plan)], { terms })).tasks[0]?.sentences[0]?.evidence[0]
      ?.coverage ?? 0

  it('finds what only the province calls so', async () => {
    expect(await coverage(['vườn ươm hạt giống đỏ = câu lạc bộ quần chúng ưu tú'])).toBeGreaterThan((await coverage([])) + 0.3)
  })
})
