import { stripMarks } from '../../src/vietnamese/tones.js'

/** A word that was put for another: `[from, to)` in the spoilt text. */
export interface Misread {
  readonly kind: 'marks' | 'shapes' | 'capitals' | 'joint' | 'figure'
  readonly from: number
  readonly to: number
  readonly meant: string
}

/** Numbers between 0 and 1 that are the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Vowels with all their marks, as recognition mixes them up. */
const VOWELS = ['aàáảãạăằắẳẵặâầấẩẫậ', 'eèéẻẽẹêềếểễệ', 'iìíỉĩị', 'oòóỏõọôồốổỗộơờớởỡợ', 'uùúủũụưừứửữự', 'yỳýỷỹỵ', 'dđ']
/** Letters of one shape, read for one another. */
const SHAPES: readonly (readonly [string, string])[] = [
  ['i', '1'], ['l', '1'], ['i', 'l'], ['c', 'e'], ['e', 'c'], ['n', 'u'], ['u', 'n'], ['h', 'b'], ['o', '0'], ['m', 'rn'], ['t', 'l'],
] // prettier-ignore
const FIGURES: Readonly<Record<string, string>> = { '0': 'O', '1': 'l' }
const WORD = /[\p{L}\p{M}]+|\d+/gu

const pick = <Thing>(things: readonly Thing[], next: () => number): Thing | undefined =>
  things[Math.floor(next() * things.length)]
const sameCase = (letter: string, model: string): string => (model === model.toLowerCase() ? letter : letter.toUpperCase())

/** Another letter of the same shape: mostly one mark apart, as print has it. */
function otherMarks(word: string, next: () => number): string | undefined {
  const letters = [...word]
  const places = letters.flatMap((letter, index) => (VOWELS.some((group) => group.includes(letter.toLowerCase())) ? [index] : []))
  const place = pick(places, next)
  const letter = place === undefined ? undefined : letters[place]
  const group = VOWELS.find((each) => letter !== undefined && each.includes(letter.toLowerCase()))
  if (place === undefined || letter === undefined || group === undefined) return undefined
  const marks = (each: string): number => [...each.toLowerCase().normalize('NFD')].length
  const near = [...group].filter((each) => each !== letter.toLowerCase() && Math.abs(marks(each) - marks(letter)) <= 1)
  const other = pick(near, next)
  return other === undefined
    ? undefined
    : [...letters.slice(0, place), sameCase(other, letter), ...letters.slice(place + 1)].join('')
}

function otherShape(word: string, next: () => number): string | undefined {
  const fitting = SHAPES.filter(([from]) => word.slice(1).includes(from))
  const found = pick(fitting, next)
  if (found === undefined) return undefined
  const at = word.indexOf(found[0], 1)
  return word.slice(0, at) + found[1] + word.slice(at + 1)
}

/** A capital read as the small letter of its shape. @example "BÍ" → "Bí" */
function otherCase(word: string): string | undefined {
  const letters = [...word]
  const at = letters.findIndex((letter, index) => index > 0 && /[CIOSUVXKP]/.test(stripMarks(letter)))
  const letter = letters[at]
  if (letter === undefined || word !== word.toUpperCase() || word.length < 2) return undefined
  return [...letters.slice(0, at), letter.toLowerCase(), ...letters.slice(at + 1)].join('')
}

/**
 * Spoils a share of the words of a text as recognition does: four in five by their marks, the rest by shapes, capitals,
 * blanks and figures.
 */
export function spoil(text: string, share: number, seed: number): { readonly text: string; readonly places: readonly Misread[] } {
  const next = random(seed)
  const places: Misread[] = []
  let spoilt = ''
  let done = 0
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (index < done || next() >= share) continue
    const chance = next()
    let [kind, read, meant]: [Misread['kind'], string | undefined, string] = ['marks', undefined, word]
    if (/\d/.test(word)) {
      kind = 'figure'
      read = word.length > 1 ? word.replace(/[01]/, (digit) => FIGURES[digit] ?? digit) : undefined
    } else if (word.length > 1 && word === word.toUpperCase() && chance < 0.5) [kind, read] = ['capitals', otherCase(word)]
    else if (chance < 0.8) read = otherMarks(word, next)
    else if (chance < 0.9) [kind, read] = ['shapes', otherShape(word, next)]
    else if (chance < 0.95 && word.length > 3) [kind, read] = ['joint', `${word.slice(0, 2)} ${word.slice(2)}`]
    else {
      const after = /^ (\p{Ll}+)/u.exec(text.slice(index + word.length, index + word.length + 10))
      if (after !== null) [kind, read, meant] = ['joint', word + (after[1] ?? ''), word + after[0]]
    }
    if (read === undefined || read === meant) continue
    spoilt += text.slice(done, index)
    places.push({ kind, from: spoilt.length, to: spoilt.length + read.length, meant })
    spoilt += read
    done = index + meant.length
  }
  return { text: spoilt + text.slice(done), places }
}
