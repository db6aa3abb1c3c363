import type { SentenceVerdict } from '../model/comparison.js'

/** From this share of the letters on a passage copies a sentence; what is left are slips and spelling. */
const COPIED = 0.95

/** Whether a plan has a sentence as the central document has it, but for a few letters. */
export function isWordForWord({ label, difference }: SentenceVerdict): boolean {
  if (label !== 'adopted') return false
  const lengths = { equal: 0, removed: 0, added: 0 }
  for (const { op, text } of difference) lengths[op] += text.trim().length
  return lengths.equal >= COPIED * (lengths.equal + Math.max(lengths.removed, lengths.added))
}
