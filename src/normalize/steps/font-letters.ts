import type { Edit } from '../../model/clean-text.js'
import { isVietnamese } from '../../vietnamese/script.js'
import { isWellSpelled } from '../../vietnamese/spelling.js'
import { fontGroups } from '../font-groups.js'
import { meaningsOf, mendedWord } from '../letter-signs.js'
import type { Step } from '../step.js'

/** What is no letter, no mark and can stand for neither: blanks, figures, brackets, quotes, stops. Between two: "tr−ờng", "x∙" */
const PARTS_WORDS = /[\s\d.,;:!?()[\]{}"'“”‘’«»…/\\|&]/
/** A character that a letter of another font may come out as. @example "−", "∙", "ƣ", U+E012 */
const ODD = /[^\p{ASCII}\p{L}\p{M}\s“”‘’«»…–—•]|[^\P{L}\p{ASCII}\u00C0-\u01B0\u1EA0-\u1EF9]|[Ā-āĄ-ďĒ-ħĪ-ůŲ-ƟƢ-Ʈ]|-/u

const UNKNOWN = 0
const PLAIN = 1
const STRANGE = 2
/** What the characters met so far are: a text has few different ones, and each of its letters is asked about. */
const kinds = new Uint8Array(0x10000)

/** Whether an odd character stands at a place. */
function isOdd(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  // Of a pair of surrogates the first half stands for both, the second for nothing.
  if (code >= 0xd800 && code < 0xe000)
    return !(code >= 0xdc00 && isHigh(text.charCodeAt(at - 1))) && ODD.test(text.slice(at, at + 2))
  if (kinds[code] === UNKNOWN) kinds[code] = ODD.test(text.charAt(at)) ? STRANGE : PLAIN
  return kinds[code] === STRANGE
}

const isHigh = (code: number): boolean => code >= 0xd800 && code < 0xdc00
/** What `font-hook-letters` sees to, a word at a time. */
const HOOKS = /[ƣƢðÐɖƉ₫]/u
const NOT_ASCII = /[^\0-\x7F]/
const LONGEST = 12

/** A word of a text with a sign in it that may be a letter. */
interface Signed {
  readonly word: string
  readonly from: number
}

/** Looks for the odd characters, of which there are few, and not at every word. Linear. */
function signedWords(text: string, from: number, to: number): Signed[] {
  const signed: Signed[] = []
  const part = text.slice(from, to)
  let end = 0
  for (let index = 0; index < part.length; index++) {
    if (index < end || !isOdd(part, index) || PARTS_WORDS.test(part.charAt(index))) continue
    let begin = index
    while (begin > end && !PARTS_WORDS.test(part.charAt(begin - 1))) begin -= 1
    end = index + 1
    while (end < part.length && !PARTS_WORDS.test(part.charAt(end))) end += 1
    const word = part.slice(begin, end)
    if (word.length > 1 && word.length <= LONGEST && !HOOKS.test(word) && !isMarker(word, text, from + begin))
      signed.push({ word, from: from + begin })
  }
  return signed
}

/** A letter that counts, with a hyphen, at the beginning of a line. @example "c- Nội dung" */
const isMarker = (word: string, text: string, at: number): boolean =>
  /^(?:\p{L}-|-.*)$/u.test(word) && /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, at - 20), at))

/** A letter that came out as another sign throughout a font. */
export const letters: Step = {
  id: 'font-letters',
  about: {
    vi: 'Có phông chữ hiển thị đúng nhưng khi chép ra thì một chữ thành ký hiệu khác: “tr−ờng”, “x∙ hội”. Bước này tìm, theo từng phông, chữ cái nào làm cho mọi từ có ký hiệu ấy trở thành âm tiết tiếng Việt, rồi đổi lại; từ nào không thành âm tiết thì giữ nguyên.',
    en: 'Some fonts show a letter and yield another sign for it when copied: “tr−ờng”, “x∙ hội”. Font by font, this step finds the letter under which the words with that sign become Vietnamese syllables, and puts it back; words that become none stay.',
  },
  example: {
    before: 'Tr−ờng Chính trị đ−ợc giao hướng dẫn các địa ph−ơng; l∙nh đạo x∙ hội đ∙ h∙y còn nh− tr−ớc\n',
    after: 'Trường Chính trị được giao hướng dẫn các địa phương; lãnh đạo xã hội đã hãy còn như trước\n',
  },
  kind: 'repair',
  asksForFonts: true,
  run: ({ text, fonts }) => {
    if (!NOT_ASCII.test(text) || !ODD.test(text) || !looksVietnamese(text)) return { edits: [] }
    const edits = fontGroups(text, fonts).flatMap(({ spans }) => groupEdits(spans.flatMap((span) => signedWords(text, ...span))))
    return { edits: edits.sort((a, b) => a.span[0] - b.span[0]) }
  },
}

/** How many words without marks are looked at, and the share of them that must be syllables. */
const SAMPLE = 400
const LEAST_WORDS = 20
const SYLLABLES = 0.7

/** By its letters, or, where all letters with marks came out as something else, by the words that have none. */
function looksVietnamese(text: string): boolean {
  if (isVietnamese(text)) return true
  const words = (text.slice(0, SAMPLE * 40).match(PLAIN_WORD) ?? []).slice(0, SAMPLE)
  return words.length >= LEAST_WORDS && words.filter(isWellSpelled).length >= SYLLABLES * words.length
}

/** @example "trong" between blanks */
const PLAIN_WORD = /(?<=\s)[a-z]{2,8}(?=\s)/g

function groupEdits(signed: readonly Signed[]): Edit[] {
  const counts = new Map<string, number>()
  for (const { word } of signed) counts.set(word, (counts.get(word) ?? 0) + 1)
  const meanings = meaningsOf(counts)
  if (meanings.size === 0) return []
  return signed.flatMap(({ word, from }): Edit[] => {
    const replacement = mendedWord(word, meanings)
    if (replacement === undefined) return []
    const shares = [...word].flatMap((char) => meanings.get(char)?.share ?? [])
    return [{ span: [from, from + word.length], replacement, confidence: Math.round(Math.min(...shares) * 100) / 100 }]
  })
}
