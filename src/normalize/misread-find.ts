import { likeness, SAME_SHAPE_AS_CAPITAL } from '../vietnamese/confusions.js'
import { isEveryday } from '../vietnamese/everyday-words.js'
import { stripMarks } from '../vietnamese/tones.js'
import type { Context, Reading } from './misread-context.js'
import { findWordForFigure } from './misread-figure-words.js'
import { findFigure } from './misread-figures.js'
import { AHEAD, type Finder, type Finding, isAttested, isSpelt, MOST_SUGGESTIONS, seen } from './misread-finding.js'
import { isInName, isInPersonName } from './misread-names.js'
import { isInCapitals, keyBeside, type Piece, withCase } from './misread-words.js'

/** Nats below which nobody need look. */
const LEAST_GAIN = 3
const suggested = (readings: readonly Reading[], { text }: Piece, { spelled }: Context): Finding['suggestions'] =>
  readings
    .filter(({ gain }, index) => index === 0 || gain > Math.max(0, (readings[0]?.gain ?? 0) - 4))
    .slice(0, MOST_SUGGESTIONS)
    .map(({ word, gain }) => ({ text: withCase(spelled(word), text), gain }))

/** Signs of a word that is no Vietnamese one: letters that Vietnamese lacks. @example "web", "jazz" */
const FOREIGN = /[fjwz]/iu
/** Capitals alone, or capitals within: an abbreviation, a trade name. @example "HĐND", "VNeID" */
const ABBREVIATION = /^\p{Lu}{2,}|\p{Ll}\p{Lu}/u
/** @example "Internet", "xa" */
const ASCII = /^[\0-\x7F]*$/

/** A word that is spelled as none can be, and looks like one that often stands in such a place. */
export const findLetters: Finder = (pieces, index, context) => {
  const piece = pieces[index]
  if (piece === undefined || piece.kind === 'sign') return null
  const figure = findFigure(pieces, index) ?? findWordForFigure(pieces, index, context)
  if (figure !== null || piece.kind === 'code') return figure
  const { text: word } = piece
  if (word.length < 2 || word.length > 8) return null
  if (piece.kind === 'mixed' ? !MOSTLY_LETTERS.test(word) : isSpelt(word) || ABBREVIATION.test(word) || FOREIGN.test(word))
    return null
  const readings = context.readings(pieces, index, 'shapes').filter((reading) => likeness(word.toLowerCase(), reading.word) > 0.6)
  const [best, next] = readings
  if (best === undefined || seen(best) === 0) return null
  return {
    kind: 'letters',
    reason: 'unspellable',
    first: index,
    last: index,
    suggestions: suggested(readings, piece, context),
    gain: best.gain,
    clear: next === undefined || best.gain - next.gain > AHEAD,
    attested: isAttested(best) || (!ASCII.test(word) && seen(best) >= 2),
    untouchable: isInName(pieces, index, best, context),
  }
}
/** A word with a figure or a stroke for one or two of its letters. @example "đ1ều", "t0", "ch|" */
const MOSTLY_LETTERS = /^(?=.*\p{Ll}{2}|\p{L}+[01|]$)[\p{L}\p{M}]*[0158|]?[\p{L}\p{M}]*$/u

/** Letters of which a symbol or an abbreviation is made. @example "CO", "SO", "NH" */
const SYMBOL = /^[A-Z]{2,4}$/

/** Whether a word is a symbol or an abbreviation: capitals without marks where none are around. @example "CO" in "khí CO và bụi" */
function isSymbol(pieces: readonly Piece[], index: number): boolean {
  const capital = (each: Piece | undefined): boolean => each?.kind === 'word' && each.text.length > 1 && isInCapitals(each.text)
  return SYMBOL.test(pieces[index]?.text ?? '') && !capital(pieces[index - 1]) && !capital(pieces[index + 1])
}

/** Whether a letter stands by itself beside others, as in an alphabet, a formula or the heads of columns. @example "á" in "à á ả" */
function isLetterOfMany(pieces: readonly Piece[], index: number): boolean {
  const isWord = (at: number): boolean => pieces[at]?.kind === 'word' && pieces[at].text.length > 1
  return pieces[index]?.text.length === 1 && !isWord(index - 1) && !isWord(index + 1)
}

/** Whether a word is part of an everyday word of two or three syllables. */
function isInEveryday(pieces: readonly Piece[], index: number): boolean {
  for (const length of [2, 3])
    for (let from = index - length + 1; from <= index; from += 1)
      if (isEveryday(Array.from({ length }, (_, at) => keyBeside(pieces, from + at)))) return true
  return false
}

/** A word whose neighbours hardly ever stand beside it, and often beside one that differs by its marks. */
export const findNeighbours: Finder = (pieces, index, context) => {
  const piece = pieces[index]
  if (piece?.kind !== 'word' || context.isSupported(pieces, index) || !isSpelt(piece.text)) return null
  if (isSymbol(pieces, index) || isLetterOfMany(pieces, index)) return null
  const readings = context.readings(pieces, index, 'marks')
  const [best, next] = readings
  const both = findTwo(pieces, index, context)
  if (both !== null && both.gain > (best?.gain ?? 0)) return both
  if (best === undefined || best.gain < LEAST_GAIN || seen(best) < 2) return null
  const everyday = isInEveryday(pieces, index)
  return {
    kind: 'neighbours',
    reason: 'neighbours',
    first: index,
    last: index,
    suggestions: suggested(readings, piece, context),
    gain: best.gain,
    clear: !everyday && (next === undefined || best.gain - next.gain > AHEAD),
    attested: isAttested(best),
    untouchable: isInName(pieces, index, best, context),
    everyday,
  }
}

/** Two words of which neither goes with what stands beside it, where two that look like them often stand together. */
function findTwo(pieces: readonly Piece[], index: number, context: Context): Finding | null {
  const [one, two] = [pieces[index], pieces[index + 1]]
  if (one?.kind !== 'word' || two?.kind !== 'word' || context.isSupported(pieces, index + 1)) return null
  const [best, next] = context.readingsOfTwo(pieces, index)
  if (best === undefined || best.gain < LEAST_GAIN) return null
  const [first = '', second = ''] = best.word.split(' ')
  const everyday = isInEveryday(pieces, index) || isInEveryday(pieces, index + 1)
  return {
    kind: 'neighbours',
    reason: 'neighbours',
    first: index,
    last: index + 1,
    suggestions: [
      { text: `${withCase(context.spelled(first), one.text)} ${withCase(context.spelled(second), two.text)}`, gain: best.gain },
    ],
    gain: best.gain,
    clear: !everyday && (next === undefined || best.gain - next.gain > AHEAD),
    attested: seen(best) > 0 || (best.left === null && best.right === null),
    untouchable: isInName(pieces, index, undefined, context) || isInName(pieces, index + 1, undefined, context),
    everyday,
  }
}

/** A capital, then small letters that look like their capitals, or the other way round. @example "Bí", "xÃ" */
export const findCapitals: Finder = (pieces, index, context) => {
  const piece = pieces[index]
  if (piece?.kind !== 'word' || piece.text.length < 2 || isInCapitals(piece.text) || !/\p{Lu}/u.test(piece.text)) return null
  const odd = [...piece.text].filter((letter) => /\p{Ll}/u.test(letter))
  if (!odd.every((letter) => SAME_SHAPE_AS_CAPITAL.test(stripMarks(letter)))) return null
  const around = [pieces[index - 1], pieces[index + 1]]
  const capital = (each: Piece | undefined): boolean => each?.kind === 'word' && each.text.length > 1 && isInCapitals(each.text)
  const broken = /\p{Ll}.*\p{Lu}/u.test(piece.text)
  const sides = around.filter(capital).length
  // A name of one syllable may stand beside an abbreviation; within capitals nothing but capitals stands.
  if (sides < 2 && !(sides === 1 && broken)) return null
  if (!isSpelt(piece.text)) return null
  const known = around.some(
    (each, side) =>
      each !== undefined &&
      context.pair(...(side === 0 ? ([each.key, piece.key] as const) : ([piece.key, each.key] as const))) > 0,
  )
  return {
    kind: 'capitals',
    reason: 'capitals',
    first: index,
    last: index,
    suggestions: [{ text: piece.text.toUpperCase(), gain: known ? 12 : 8, confidence: known ? 0.98 : 0.9 }],
    gain: known ? 12 : 8,
    clear: true,
    attested: true,
    untouchable: isInPersonName(pieces, index, context),
  }
}
