import { foldedWords } from '../vietnamese/fold.js'
import { LOOSER, STRENGTH, STRICTER } from '../vietnamese/terms/strength.js'

const folded = (words: string): string => foldedWords(words).join(' ')
const each = (line: string): string[] => line.split(';').map(folded)

const LEVELS: ReadonlyMap<string, number> = new Map(
  STRENGTH.flatMap((line, level) => each(line).map((verb) => [verb, level] as const)),
)
const STRICT: ReadonlySet<string> = new Set(each(STRICTER))
const LOOSE: ReadonlySet<string> = new Set(each(LOOSER))

/** Verbs up to here wish for a thing, look into it or try it; from there on they do it. */
const TRIES = 2
/** So many steps are no matter of wording. */
const STEPS = 3

/**
 * Whether a plan that writes one verb or degree for another asks for less: `khuyến khích` for `thực hiện`, nothing for
 * `triệt để`. False where the words are not known.
 */
export function isWeaker(central: string | null, plan: string | null): boolean {
  const [ours, theirs] = [folded(central ?? ''), folded(plan ?? '')]
  if (STRICT.has(ours) && !STRICT.has(theirs)) return true
  if (LOOSE.has(theirs) && !LOOSE.has(ours)) return true
  const [before, after] = [LEVELS.get(ours), LEVELS.get(theirs)]
  return before !== undefined && after !== undefined && after <= TRIES && before - after >= STEPS
}
