import type { Edit } from '../../model/clean-text.js'
import { isCommonSyllable } from '../../vietnamese/common-syllables.js'
import { decodeToken } from '../../vietnamese/decoded-token.js'
import { windows1252 } from '../../vietnamese/encoding.js'
import { encodings } from '../../vietnamese/encodings.js'
import type { Step } from '../step.js'

/** Half a pair of UTF-16, which a reader puts for a byte that fits nowhere: U+DC80 to U+DCFF. */
const STRAYS = /[\uDC80-\uDCFF]+/gu
/** A word with such bytes in it, all else ASCII. */
const WORD = /[\x21-\x7E]*[\uDC80-\uDCFF][\x21-\x7E\uDC80-\uDCFF]*/gu
/** Quotes, dashes, dots and signs of Windows-1252 that stand beside words. */
const SIGNS = new Set([0x82, 0x84, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0xa7, 0xa9, 0xab, 0xb0, 0xbb])
const LETTER = /\p{L}/u
/** How sure a sign, a word in an old encoding, and the sign for what nobody knows are. */
const SIGN = 0.5
const LEGACY = 0.4
const UNKNOWN = 0.1

const byteOf = (stray: string): number => stray.charCodeAt(0) & 0xff

/** Bytes that are no letter in the encoding of the rest of the text. */
export const strayBytes: Step = {
  id: 'encoding-stray-bytes',
  about: {
    vi: 'Một byte lạc trong tệp UTF-8 (tệp hỏng, hay chép từ chương trình cũ) được đổi thành dấu mà Windows-1252 có ở byte ấy, hoặc thành từ mà một bảng mã cũ cho ra; không rõ thì thành U+FFFD. Độ tin cậy thấp: nên xem lại bản gốc.',
    en: 'A stray byte in a UTF-8 file (damaged, or pasted from an old program) becomes the sign that Windows-1252 has there, or the word that an old encoding yields; else U+FFFD. Confidence is low: look at the original.',
  },
  example: {
    before: 'Đảng bộ tỉnh \uDC96 nhiệm kỳ mới của cả hệ thống chính trị\n',
    after: 'Đảng bộ tỉnh – nhiệm kỳ mới của cả hệ thống chính trị\n',
  },
  kind: 'repair',
  run: ({ text }) => {
    if (text.search(STRAYS) < 0) return { edits: [] }
    const edits: Edit[] = []
    let end = 0
    const putStrays = (to: number): void => {
      for (const { 0: run, index } of text.slice(end, to).matchAll(STRAYS)) edits.push(edited(text, end + index, run))
      end = to
    }
    for (const { 0: word, index } of text.matchAll(WORD)) {
      // The rest of a word in UTF-8 tells nothing.
      const apart = !LETTER.test(text.charAt(index - 1)) && !LETTER.test(text.charAt(index + word.length))
      const legacy = apart ? legacyWord(word) : undefined
      if (legacy === undefined) continue
      putStrays(index)
      edits.push({ span: [index, index + word.length], replacement: legacy, confidence: LEGACY })
      end = index + word.length
    }
    putStrays(text.length)
    return { edits }
  },
}

function edited(text: string, at: number, run: string): Edit {
  const span = [at, at + run.length] as const
  const within = LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at + run.length))
  return run.length === 1 && SIGNS.has(byteOf(run)) && !within
    ? { span, replacement: windows1252(String.fromCharCode(byteOf(run))), confidence: SIGN }
    : { span, replacement: '\uFFFD', confidence: UNKNOWN }
}

/** The word in the first encoding in which it is a common syllable. @example "t\u00D8nh": "tỉnh" */
function legacyWord(word: string): string | undefined {
  const bytes = word.replace(STRAYS, (run) => [...run].map((stray) => String.fromCharCode(byteOf(stray))).join(''))
  for (const encoding of encodings) {
    if (encoding.ascii || encoding.id === 'utf-8') continue
    const { text, strange } = decodeToken(encoding, bytes)
    const letters = /^[!-@[-`{-~]*(?<letters>[\p{L}\p{M}]{2,})[!-@[-`{-~]*$/u.exec(text.normalize('NFC'))?.groups?.['letters']
    if (strange === 0 && letters !== undefined && isCommonSyllable(letters.toLowerCase())) return text.normalize('NFC')
  }
  return undefined
}
