import type { Edit } from '../../model/clean-text.js'
import { isSyllable } from '../../vietnamese/syllables.js'
import type { Step } from '../step.js'
import { wordsWith } from '../words.js'

/** Accents that stand beside the letter, and the combining marks they were meant to be. */
const SPACING: Readonly<Record<string, string>> = {
  '´': '\u0301',
  ˊ: '\u0301',
  '`': '\u0300',
  ˋ: '\u0300',
  '˜': '\u0303',
  ˆ: '\u0302',
  '˘': '\u0306',
}
/** @example "´" of "tha´ng", "`" of "hoa`" */
const SPACED = /[´ˊ`ˋ˜ˆ˘]/gu
/** A tone that stands before the mark of its vowel, or a mark twice, which canonical composition cannot put right. @example "é" + U+0302 */
const DISORDERED =
  /[aeoAEO][\u0323\u031B]*[\u0300\u0301\u0303\u0309][\u0302\u0306]|[àáãảèéẽẻòóõỏÀÁÃẢÈÉẼẺÒÓÕỎ][\u0302\u0306]|\p{L}[\u0300-\u0323]{0,2}([\u0300-\u0323])\1/gu

/** A mark that was not composed with its letter, without which nothing is out of order: text that is good has none. */
const LOOSE = /[\u0300-\u0323]/

/** The marks that make a letter of its own: â ă ơ. */
const OWN_MARK = /[\u0302\u0306\u031B]/u

/** The letter with its marks in order, composed; undefined where that yields no single letter. */
function ordered(cluster: string): string | undefined {
  const [base = '', ...marks] = cluster.normalize('NFD')
  const own = marks.filter((mark) => OWN_MARK.test(mark))
  const tones = marks.filter((mark) => !OWN_MARK.test(mark))
  const composed = (base + [...new Set(own), ...new Set(tones)].join('')).normalize('NFC')
  return composed.length === 1 ? composed : undefined
}

/** Tone marks that lost their letter or their order. */
export const marks: Step = {
  id: 'letters-marks',
  about: {
    vi: 'Dấu thanh gõ rời sau chữ (`tha´ng`) hoặc gõ trước dấu mũ nên không ghép được; đặt lại khi từ trở thành một âm tiết tiếng Việt.',
    en: 'A tone mark typed beside its letter (`tha´ng`), or before the circumflex so that the letter does not compose, is put in its place where the word becomes a Vietnamese syllable.',
  },
  example: { before: 'tha´ng 9, nghị quyé\u0302t\n', after: 'tháng 9, nghị quyết\n' },
  kind: 'repair',
  run: ({ text }) => {
    const edits: Edit[] = []
    for (const { word, from } of wordsWith(text, SPACED)) {
      const mended = word.replace(SPACED, (mark) => SPACING[mark] ?? mark).normalize('NFC')
      if (isSyllable(mended)) edits.push({ span: [from, from + word.length], replacement: mended })
    }
    for (const { 0: cluster, index } of LOOSE.test(text) ? text.matchAll(DISORDERED) : []) {
      const letter = ordered(cluster)
      if (letter !== undefined && letter !== cluster.normalize('NFC'))
        edits.push({ span: [index, index + cluster.length], replacement: letter })
    }
    return { edits: disjoint(edits) }
  },
}

/** In order; of two that overlap the first. */
function disjoint(edits: readonly Edit[]): Edit[] {
  let end = 0
  return [...edits]
    .sort((a, b) => a.span[0] - b.span[0])
    .filter(({ span }) => {
      if (span[0] < end) return false
      end = span[1]
      return true
    })
}
