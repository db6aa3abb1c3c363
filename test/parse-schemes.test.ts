import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from '../src/parse/parse.js'
import { nodesOf } from '../src/parse/visit.js'
import { plain } from './parse-text.js'

/** How one level is numbered, and what its place adds to the id of what is above. */
interface Level {
  readonly marker: (place: number, path: readonly number[]) => string
  readonly id: (above: string, place: number) => string
}
const joined = (above: string, key: string | number): string => (above === '' ? String(key) : `${above}.${key}`)
const roman = (place: number): string => ['I', 'II', 'III', 'IV'][place - 1] ?? ''
const letter = (place: number): string => ['a', 'b', 'c', 'd'][place - 1] ?? ''
const level = (marker: Level['marker'], key: (place: number) => string | number): Level => ({
  marker,
  id: (above, place) => joined(above, key(place)),
})
const listed = (sign: string): Level => ({
  marker: () => sign,
  id: (above, place) => (above === '' ? `${place}` : `${above}/${place}`),
})
const of = {
  part: level(
    (place) => `PHẦN ${roman(place)}.`,
    (place) => `P${place}`,
  ),
  chapter: level(
    (place) => `Chương ${roman(place)}.`,
    (place) => `C${place}`,
  ),
  capital: level(
    (place) => `${letter(place).toUpperCase()}.`,
    (place) => letter(place).toUpperCase(),
  ),
  roman: level((place) => `${roman(place)}-`, roman),
  number: level(
    (place) => `${place}.`,
    (place) => place,
  ),
  dashed: level(
    (place) => `${place}-`,
    (place) => place,
  ),
  sub: level(
    (place, path) => `${[...path, place].join('.')}.`,
    (place) => place,
  ),
  inSection: level(
    (place, path) => `${roman(path[0] ?? 0)}.${place}.`,
    (place) => place,
  ),
  paren: level(
    (place) => `${place})`,
    (place) => place,
  ),
  letter: level((place) => `${letter(place)})`, letter),
  bracket: level(
    (place) => `(${place})`,
    (place) => `(${place})`,
  ),
  dash: listed('-'),
  plus: listed('+'),
  dot: listed('•'),
}
/** Customs of numbering, outermost level first. */
const SCHEMES: Readonly<Record<string, readonly Level[]>> = {
  'I- 1. a) - +': [of.roman, of.number, of.letter, of.dash, of.plus],
  '1. 1.1. - +': [of.number, of.sub, of.dash, of.plus],
  'A. I- 1- a) -': [of.capital, of.roman, of.dashed, of.letter, of.dash],
  'PHẦN I- 1. (1) -': [of.part, of.roman, of.number, of.bracket, of.dash],
  'I- I.1. - +': [of.roman, of.inSection, of.dash, of.plus],
  'I- 1. 1) -': [of.roman, of.number, of.paren, of.dash],
  'Chương I- 1. a)': [of.chapter, of.roman, of.number, of.letter],
  'I- • - +': [of.roman, of.dot, of.dash, of.plus],
}

describe('customs of numbering', () => {
  interface Shape {
    readonly children: readonly Shape[]
  }
  const shapes = (depth: number): fc.Arbitrary<readonly Shape[]> =>
    fc.array(depth <= 1 ? fc.constant({ children: [] }) : shapes(depth - 1).map((children) => ({ children })), {
      minLength: depth === 5 ? 1 : 0,
      maxLength: 4,
    })

  it.each(Object.entries(SCHEMES))('%s: every outline is read back with its ids', (_, levels) => {
    const print = (shape: readonly Shape[], depth: number, above: string, path: readonly number[]): [string, string][] =>
      shape.flatMap(({ children }, index) => {
        const here = levels[depth]
        if (here === undefined) return []
        const place = index + 1
        const id = here.id(above, place)
        const isHead = children.length > 0 && depth + 1 < levels.length
        // What heads others is a title, and a bullet that does ends with a colon.
        const words = isHead ? (id.includes('/') ? 'Phân công cụ thể:' : 'Công tác tổ chức') : 'Giao các chi bộ thực hiện.'
        return [
          [id, `${here.marker(place, path)} ${words}`] as [string, string],
          ...print(children, depth + 1, id, [...path, place]),
        ]
      })
    fc.assert(
      fc.property(shapes(5), (shape) => {
        const lines = print(shape, 0, '', [])
        const read = [...nodesOf(parse(plain(lines.map(([, line]) => line).join('\n'))).tree)]
        const ids = read.flatMap(({ id, type }) => (id !== null && type !== 'sentence' ? [id] : []))
        expect(ids).toEqual(lines.map(([id]) => id))
      }),
      { numRuns: 60 },
    )
  })
})
