import { isSyllable } from '../../vietnamese/syllables.js'
import { type Chain, chainFrom } from './chains.js'
import { hasLetters, textOf } from './legibility.js'
import type { PlacedWord } from './word-place.js'

/** What an engine makes of a dark edge, a fold, the rule of a table. @example "|", "||", "l", "]", "!" */
const STROKE = /^[|¦[\]{}IlÍÌíìïJj1!i:;.,'’‘`´"_~\\/—–-]+$/u
/** The outer parts of a page where strokes are no letters. */
const EDGE = 0.045
/** A word so many times higher than the type of the page is none; it has few letters. */
const GIANT = 2.6
const GIANT_LETTERS = 8
/** A box so small, in shares of the size of the type, is of a speck. */
const TINY = 0.22

/** Letters are never so low, in shares of the usual size. */
const SLIVER = 0.26

/** Signs that may begin a line, and that may end one apart from its last word. */
const BULLET = /^[-–—+*•▪●○◦■□➢✓»§·]+$/u
const CLOSING = /^(?:[.…]{2,}|[;:)”"»%]|[-–—/&=+x])$/u
/** What stands for one line drawn across. @example "T————", "-----", "____", "* * *" */
const RULE = /^[^\p{L}\d]*\p{L}?[—–_=~-]{4,}\p{L}?[^\p{L}\d]*$|^[\s*⁎∗+×xX°¤#-]+$/u

/** Words that are strokes at the edges of the page, or too high for any line: to be taken out before lines are sought. */
export function isStroke(
  { word, x0, x1, top, bottom }: PlacedWord,
  { left, width }: { left: number; width: number },
  usual: number,
): boolean {
  const text = word.text.trim()
  const middle = (x0 + x1) / 2 - left
  const atEdge = middle < EDGE * width || middle > (1 - EDGE) * width
  if (STROKE.test(text) && (atEdge || (text.length === 1 && bottom - top > 1.6 * usual))) return true
  // The marks and feet of letters are now and then read as a line of its own.
  if (bottom - top < SLIVER * usual) return hasLetters(text) && word.confidence < 0.95
  return !hasLetters(text) && bottom - top > GIANT * usual && text.length < 3
}

/** Whether a word is drawn and not printed: higher than any line, of few letters. */
export const isGiant = ({ word, size, top, bottom }: PlacedWord, usual: number): boolean =>
  word.text.trim().length <= GIANT_LETTERS && (size === null ? bottom - top > GIANT * usual : size > GIANT * usual)

/** Whether a chain is a rule or an ornament of the document. */
export const isOrnament = (chain: Chain): boolean => isOrnamentText(textOf(chain))
export const isOrnamentText = (text: string): boolean => RULE.test(text)

/** What tells specks from words. */
export interface SpeckFrame {
  /** Where the lines of the page begin; undefined where too few do. */
  readonly left: number | undefined
  readonly usual: number
  /** Whether a word lies in coloured ink. */
  readonly isInk: (word: PlacedWord) => boolean
}

/** One or two letters, no number and no marker. @example "V", "„x"; not "V.", "a)", "2" */
const SCRAP = /^[^\p{L}\d]*\p{L}{1,2}$/u

/** Whether the first or the last word of a chain is a part of a stamp, or of a hand, that reaches to the line. */
function isScrap(word: PlacedWord, isInk: SpeckFrame['isInk']): boolean {
  const { text, confidence } = word.word
  if (!SCRAP.test(text.trim()) || confidence > 0.6) return false
  const letters = text.replace(/\P{L}/gu, '')
  if (letters.length > 1 && isSyllable(letters.toLowerCase()) && confidence > 0.15) return false
  return confidence < 0.35 || isInk(word)
}

/** Parts a chain from the specks before, behind and within it. */
export function withoutSpecks(
  chain: Chain,
  { left, usual, isInk }: SpeckFrame,
): { chain: Chain | undefined; specks: PlacedWord[] } {
  const specks: PlacedWord[] = []
  let words = [...chain.words]
  // In small type a raised sign may be the label of a footnote.
  const [label] = chain.words.filter(
    ({ bottom }, index) => index === 0 && chain.size < 0.93 * usual && bottom < chain.y - 0.12 * chain.size,
  )
  const drop = (word: PlacedWord): void => {
    specks.push(word)
    words = words.filter((each) => each !== word)
  }
  for (const each of chain.words) {
    const text = each.word.text.trim()
    if (hasLetters(text) || each === label) continue
    const isTiny = each.bottom - each.top < TINY * usual && each.x1 - each.x0 < TINY * usual
    // What parts the cells of a table is read as a letter of its own.
    if (/^[|¦]+$/u.test(text) || each.word.confidence < 0.3 || (isTiny && !CLOSING.test(text) && each.word.confidence < 0.9))
      drop(each)
  }
  for (let first = words[0]; first !== undefined && words.length > 1; first = words[0]) {
    const text = first.word.text.trim()
    const next = words[1]
    const isSign = !hasLetters(text) && !BULLET.test(text) && !/^["“(‘'[…]/u.test(text)
    const isOutside =
      left !== undefined && next !== undefined && text.length === 1 && !BULLET.test(text) && !/\d/u.test(text)
        ? first.x1 < left - 0.2 * usual && next.x0 > left - 0.6 * usual
        : false
    if (isSign && first === label) break
    if (!isSign && !isOutside && !isScrap(first, isInk)) break
    drop(first)
  }
  for (let last = words.at(-1); last !== undefined && words.length > 1; last = words.at(-1)) {
    const text = last.word.text.trim()
    if (isScrap(last, isInk)) {
      drop(last)
      continue
    }
    if (hasLetters(text) || CLOSING.test(text)) break
    const gap = last.x0 - (words.at(-2)?.x1 ?? last.x0)
    if (gap < 0.15 * usual && last.word.confidence > 0.6) break
    drop(last)
  }
  return specks.length === 0 ? { chain, specks } : { chain: words.length === 0 ? undefined : chainFrom(words, usual), specks }
}
