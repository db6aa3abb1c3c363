import { splitTone } from './tones.js'

/**
 * Initial consonants ("phụ âm đầu"), longest first.
 * Source: Đoàn Thiện Thuật, Ngữ âm tiếng Việt, and the spelling rules of Quyết định 240/QĐ (1984).
 */
const INITIALS = [
  'ngh', 'ng', 'nh', 'ch', 'gh', 'gi', 'kh', 'ph', 'qu', 'th', 'tr',
  'b', 'c', 'd', 'đ', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'x',
] as const // prettier-ignore

/** Rimes ("vần") without tone that may bear any tone. */
const OPEN_RIMES = new Set(
  (
    'a ai ao au ay am an ang anh ă ăm ăn ăng âu ây âm ân âng e eo em en eng ê êu êm ên ênh i ia iu im in inh iê iêu iêm iên iêng ' +
    'o oa oai oan oang oanh oay oao oam oăm oăn oăng oe oeo oen oi om on ong oong ô ôi ôm ôn ông ôông ơ ơi ơm ơn u ua ui um un ung uân uâng uây uê uên uênh ' +
    'uôi uôm uôn uông uơ uơn uy uya uyên uyn uynh uyu ư ưa ưi ưu ưm ưn ưng ươi ươu ươm ươn ương y yêu yêm yên yêng uen uin uang uanh uai uay uăn uăng uam uan uao ueo ue'
  ).split(' '),
)

/** Rimes that end in a stop (c, ch, p, t) and bear sắc or nặng only. */
const STOPPED_RIMES = new Set(
  (
    'ac ach ap at ăc ăp ăt âc âp ât ec ep et êch êp êt ich ip it iêc iêp iêt oac oach oap oat oăc oăt oet oc op ot ooc ôc ôp ôt ơp ơt uc up ut uât uêch ' +
    'uôc uôt uyêt uych uyt uyp ưc ưt ươc ươp ươt yêt uat uac uăc uăt uet uit êc ưp uôp'
  ).split(' '),
)

const ACUTE = '\u0301'
const DOT_BELOW = '\u0323'

/**
 * Whether a word is spelled as a Vietnamese syllable can be. Case and the place of the tone mark do not matter; a
 * foreign word may pass by chance (`ban`), a Vietnamese one does not fail.
 */
export function isSyllable(word: string): boolean {
  const { base, tone } = splitTone(word.toLowerCase())
  if (tone.length > 1) return false
  for (const initial of ['', ...INITIALS]) {
    if (!base.startsWith(initial)) continue
    const rest = base.slice(initial.length)
    // The i of `gì`, `gìn` and the u of `qu` belong to both halves.
    const rimes = initial === 'gi' ? [rest, `i${rest}`] : initial === 'qu' ? [rest, `u${rest}`] : [rest]
    for (const rime of rimes) {
      if (OPEN_RIMES.has(rime)) return true
      if (STOPPED_RIMES.has(rime)) return tone === ACUTE || tone === DOT_BELOW
    }
  }
  return false
}

/** Letters, marks and nothing else. @example "đƣợc" */
const WORD = /[\p{L}\p{M}]+/gu

/** Share of a text's words, 0 to 1, that can be Vietnamese syllables; 1 for a text without words. */
export function spellableShare(text: string): number {
  const words = text.match(WORD) ?? []
  if (words.length === 0) return 1
  return words.filter(isSyllable).length / words.length
}
