import type { Edit } from '../../model/clean-text.js'
import { isVietnamese } from '../../vietnamese/script.js'
import { isSyllable } from '../../vietnamese/syllables.js'
import type { Step } from '../step.js'
import { wordsWith } from '../words.js'

/** Letters and signs, "cƣờng", "TRUNG ƢƠNG", "HÐND", "₫ảng", that some fonts and old converters put in the place of Vietnamese letters. */
const MEANT: Readonly<Record<string, string>> = { ƣ: 'ư', Ƣ: 'Ư', ð: 'đ', Ð: 'Đ', ɖ: 'đ', Ɖ: 'Đ', '₫': 'đ' }
const BROKEN = /[ƣƢðÐɖƉ₫]/gu
/** Letters of an authority in a number, where no syllable can tell. @example "HĐND", "QĐ", "QĐi" */
const ABBREVIATION = /^(?=\p{Lu}+i?$).{2,9}$/u
/** A letter that no language with ð or ƣ has: the word is none of theirs, but a name that is no syllable. @example "Ðắk" */
const VIETNAMESE_LETTER = /[ơƠưƯ\u1EA0-\u1EF9]/u
/** The letter đ of a list. @example "ð) Đảng viên" at the beginning of a line */
const LIST_LETTER = /(?<=^[ \t]*)ð(?=\))/gmu

/** ƣ for ư and ð for đ, where the word becomes a Vietnamese one. */
export const hookLetters: Step = {
  id: 'font-hook-letters',
  about: {
    vi: 'Một số phông chữ hiển thị ư, đ đúng nhưng chép ra thành ƣ, ð. Đổi lại khi từ trở thành một âm tiết tiếng Việt (hoặc chữ viết tắt như HĐND); từ nước ngoài giữ nguyên.',
    en: 'Some fonts show ư and đ but yield ƣ and ð when copied. They are put back where the word becomes a Vietnamese syllable, or an abbreviation such as HĐND; foreign words stay.',
  },
  example: { before: 'Ðảng bộ tăng cƣờng đội ngũ, HÐND giám sát\n', after: 'Đảng bộ tăng cường đội ngũ, HĐND giám sát\n' },
  kind: 'repair',
  run: ({ text }) => {
    if (text.search(BROKEN) < 0 || !isVietnamese(text)) return { edits: [] }
    const edits: Edit[] = []
    for (const { word, from } of wordsWith(text, BROKEN)) {
      const mended = word.replace(BROKEN, (letter) => MEANT[letter] ?? letter)
      if (!isSyllable(mended) && !ABBREVIATION.test(mended) && !VIETNAMESE_LETTER.test(word)) continue
      for (const letter of word.matchAll(BROKEN)) {
        const at = from + letter.index
        edits.push({ span: [at, at + 1], replacement: MEANT[letter[0]] ?? letter[0] })
      }
    }
    for (const { index } of text.matchAll(LIST_LETTER)) edits.push({ span: [index, index + 1], replacement: 'đ' })
    return { edits: edits.sort((a, b) => a.span[0] - b.span[0]) }
  },
}
