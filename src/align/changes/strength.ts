import { foldedWords, tokenize } from '../../vietnamese/fold.js'
import { STRENGTH } from '../../vietnamese/terms/strength.js'
import type { ChangeRule, Side } from '../change.js'

/** Strength by verb as folded, 0 the weakest; longer verbs first. */
const LEVELS: readonly (readonly [verb: readonly string[], level: number])[] = STRENGTH.flatMap((line, level) =>
  line.split(';').map((verb) => [foldedWords(verb), level] as const),
).sort((a, b) => b[0].length - a[0].length)

/** Words of a sentence in which its verb is looked for. */
const LEAD = 6
/** The obligation must be there for its verb to be compared. */
const SAME_HEAD = 0.5

/** Verbs up to this level ask for care, study or trial. */
const WISH = 3

/** The first verb of a side of which the strength is known, as printed. */
function lead(side: Side): { readonly text: string; readonly level: number } | null {
  const text = side.textOf(side.from, side.to)
  const words = tokenize(text).slice(0, LEAD)
  for (let at = 0; at < words.length; at++) {
    const verb = LEVELS.find(([spelled]) => spelled.every((word, k) => words[at + k]?.n === word))
    if (verb !== undefined) return { text: text.slice(words[at]?.from, words[at + verb[0].length - 1]?.to), level: verb[1] }
  }
  return null
}

/** A verb that asks for more or less: `nghiên cứu` becomes `triển khai` ("mức độ"). */
export const strength: ChangeRule = {
  kind: 'strength',
  find: ({ candidate, restated, central, plan }) => {
    if (candidate.match.head < SAME_HEAD) return []
    const ours = lead(central)
    const theirs = lead(plan)
    if (ours === null) return []
    // "Quan tâm lựa chọn" that becomes "Lựa chọn" asks for the thing itself.
    if (theirs === null) return restated || ours.level > WISH ? [] : [{ central: ours.text, plan: null }]
    if (ours.level === theirs.level) return []
    // In other words one step may be chance.
    if (restated && Math.abs(ours.level - theirs.level) < 2) return []
    return [{ central: ours.text, plan: theirs.text }]
  },
}
