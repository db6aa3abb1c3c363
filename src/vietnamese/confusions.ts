import { stripMarks } from './tones.js'

/**
 * Letters that recognition takes for one another, and how readily: 1 for what no eye tells apart in small print. Each
 * group is read both ways.
 *
 * Source: the places where the recognized copy of Resolution 21-NQ/TW differs from its print (ố/ổ, ô/ồ, i/ỉ, a/ả, o/ơ,
 * Í/í), and what tesseract 5 (`vie`) made of 32,000 words of directives that were printed and scanned at 150 and 200 dots
 * per inch. Of its misread letters there were ổ→ố 445, ể→ế 201, i→ỉ 110, ẩ→ấ 34, ả→á 28, i→í 18, d→đ 16, ỉ→í 9, ằ→ã 9,
 * ủ→ú 8, i→1 8, ẩ→ã 6, â→ầ 6, ê→ề 6; II→H 8, III→HI 4; of all other kinds together about 100.
 */
const SHAPES: readonly (readonly [letters: string, likeness: number])[] = [
  ['il1|íìỉịĩ!', 0.8],
  ['ce', 0.5],
  ['oeca', 0.25],
  ['uvnii', 0.25],
  ['nmrh', 0.3],
  ['hbk', 0.3],
  ['tlfr', 0.35],
  ['gqy9', 0.3],
  ['o0', 0.8],
  ['s5', 0.6],
  ['b68', 0.3],
  ['dđ', 0.8],
  ['vyx', 0.3],
  ['pnh', 0.2],
]

/** Letters of one shape with and without marks are taken for one another, by how many marks they differ. */
const MARK_LIKENESS: readonly number[] = [1, 0.8, 0.55, 0.3]

/** Groups of letters that one wide letter falls apart into, or that run together. @example "rn" for "m" */
const RUNS: readonly (readonly [read: string, meant: string])[] = [
  ['rn', 'm'],
  ['ii', 'n'],
  ['ri', 'n'],
  ['cl', 'd'],
  ['li', 'h'],
  ['vv', 'w'],
]

/** A hỏi is hardly ever seen for what it is where print is small: it becomes a sắc. */
const HOOK_FOR_ACUTE = 0.95
const HOOK = '\u0309'
const ACUTE = '\u0301'

const bare = (letter: string): string => stripMarks(letter)

/** The marks of a letter as combining characters. */
const marksOf = (letter: string): string =>
  letter
    .normalize('NFD')
    .replace(/^./u, '')
    .concat(letter === 'đ' ? '-' : '')

/** How many of two sets of marks are not in the other; a mark that another replaces counts once. */
function marksApart(a: string, b: string): number {
  const lost = [...a].filter((mark) => !b.includes(mark)).length
  const won = [...b].filter((mark) => !a.includes(mark)).length
  return Math.max(lost, won)
}

const shapes = new Map<string, number>()
for (const [letters, likeness] of SHAPES)
  for (const a of letters) for (const b of letters) if (a !== b) shapes.set(a + b, Math.max(likeness, shapes.get(a + b) ?? 0))

/** How alike two small letters are to recognition, 0 to 1. */
export function letterLikeness(a: string, b: string): number {
  if (a === b) return 1
  const [plainA, plainB] = [bare(a), bare(b)]
  const [marksA, marksB] = [marksOf(a), marksOf(b)]
  if (plainA === plainB && marksA.replace(HOOK, ACUTE) === marksB.replace(HOOK, ACUTE)) return HOOK_FOR_ACUTE
  const byMarks = MARK_LIKENESS[marksApart(marksA, marksB)] ?? 0.2
  if (plainA === plainB) return byMarks
  return Math.max(shapes.get(a + b) ?? 0, (shapes.get(plainA + plainB) ?? 0) * byMarks)
}

/**
 * How alike two words in small letters are to recognition, 0 to 1: the mean over their letters in the best alignment, in
 * which a letter that is lost or invented counts nothing.
 */
export function likeness(a: string, b: string): number {
  if (a === b) return 1
  const [left, right] = [[...a], [...b]]
  let above = new Array<number>(right.length + 1).fill(0)
  for (const letter of left) {
    const row = [0]
    for (const [j, other] of right.entries())
      row.push(Math.max(above[j + 1] ?? 0, row[j] ?? 0, (above[j] ?? 0) + letterLikeness(letter, other)))
    above = row
  }
  return (above.at(-1) ?? 0) / Math.max(left.length, right.length, 1)
}

/** Letters that a letter may have been taken for, other than by its marks. @example "1" → i, l */
const strangers = new Map<string, readonly string[]>()
for (const [letters] of SHAPES)
  for (const letter of letters)
    strangers.set(letter, [
      ...new Set([
        ...(strangers.get(letter) ?? []),
        ...[...letters].map(bare).filter((other) => other !== bare(letter) && /[a-z]/.test(other)),
      ]),
    ])

/** Words are taken apart up to this length; no syllable is longer. */
const LONGEST = 9

/**
 * Skeletons (a word without its marks, see {@link stripMarks}) that a misread word in small letters may have had: its own
 * first, then those with one letter, or one run of letters, put for another.
 */
export function skeletonsNear(word: string): string[] {
  const found = new Set([bare(word)])
  const letters = [...word]
  if (letters.length > LONGEST) return [...found]
  const without = (index: number, put: string, count = 1): string =>
    bare([...letters.slice(0, index), put, ...letters.slice(index + count)].join(''))
  for (const [index, letter] of letters.entries())
    for (const other of strangers.get(letter) ?? strangers.get(bare(letter)) ?? []) found.add(without(index, other))
  for (const [read, meant] of RUNS) {
    const plain = bare(word)
    for (let at = plain.indexOf(read); at >= 0; at = plain.indexOf(read, at + 1)) found.add(without(at, meant, read.length))
    for (let at = plain.indexOf(meant); at >= 0; at = plain.indexOf(meant, at + 1)) found.add(without(at, read))
  }
  return [...found]
}

/** Small letters whose capitals have the same shape, marks apart: recognition may take a capital for them. @example "BÍ" read as "Bí" */
export const SAME_SHAPE_AS_CAPITAL = /^[cijklmopsuvwxyz]$/
