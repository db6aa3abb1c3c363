import type { Edit } from '../../model/clean-text.js'
import { isSyllable } from '../../vietnamese/syllables.js'
import type { Step } from '../step.js'
import { wordsWith } from '../words.js'

/**
 * Letters of other alphabets that look like Latin ones, and Latin letters of other languages that look like Vietnamese
 * ones. Source: Unicode Technical Standard 39, confusables; only pairs that no eye tells apart.
 */
const LOOKALIKES = new Map(
  [
    ['аеорсухіјѕһԁԛԝ', 'aeopcyxijshdqw'],
    ['АВЕКМНОРСТУХІЈЅ', 'ABEKMHOPCTYXIJS'],
    ['οαιρν', 'oaipv'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
    ['ǎǍı', 'ăĂi'],
  ].flatMap(([from = '', to = '']) => [...from].map((letter, index) => [letter, to.charAt(index)] as const)),
)
const STRANGE = new RegExp(`[${[...LOOKALIKES.keys()].join('')}]`, 'gu')
const LATIN = /\p{Script=Latin}/u
/** How sure it is that a word without one Latin letter is meant to be Latin. */
const WHOLE = 0.8
/** @example "TW", "HĐND" */
const ABBREVIATION = /^\p{Lu}{2,6}$/u
/** Letters on either side of a word that must be Latin for the word to be. @example "ủy ban " before "со" */
const LATIN_BEFORE = /\p{Script=Latin}\p{M}*[ ,]{1,2}$/u
const LATIN_AFTER = /^[ ,]{1,2}\p{Script=Latin}/u

/** Letters of another alphabet that were typed, or recognized, for Latin ones. */
export const lookalikes: Step = {
  id: 'letters-lookalikes',
  about: {
    vi: 'Chữ cái của bảng chữ cái khác trông giống hệt chữ Latinh (а, е, о của tiếng Nga) chen vào từ tiếng Việt làm hỏng việc tìm kiếm. Đổi lại khi từ trở thành một âm tiết tiếng Việt hoặc chữ viết tắt.',
    en: 'Letters of another alphabet that look exactly like Latin ones (Russian а, е, о) within a Vietnamese word break searching. They are put right where the word becomes a Vietnamese syllable or an abbreviation.',
  },
  example: { before: 'tổ chứс cơ sở đảng, nǎm 2025\n', after: 'tổ chức cơ sở đảng, năm 2025\n' },
  kind: 'repair',
  run: ({ text }) => {
    const edits: Edit[] = []
    for (const { word, from } of wordsWith(text, STRANGE)) {
      const mended = word.replace(STRANGE, (letter) => LOOKALIKES.get(letter) ?? letter)
      const mixed = LATIN.test(word)
      if (!isSyllable(mended) && !(mixed && ABBREVIATION.test(mended))) continue
      // A word that is strange as a whole may be a foreign one: it must stand among Latin words.
      const end = from + word.length
      if (!mixed && !(LATIN_BEFORE.test(text.slice(Math.max(0, from - 6), from)) && LATIN_AFTER.test(text.slice(end, end + 4))))
        continue
      for (const letter of word.matchAll(STRANGE)) {
        const at = from + letter.index
        edits.push({
          span: [at, at + letter[0].length],
          replacement: LOOKALIKES.get(letter[0]) ?? letter[0],
          confidence: mixed ? 1 : WHOLE,
        })
      }
    }
    return { edits }
  },
}
