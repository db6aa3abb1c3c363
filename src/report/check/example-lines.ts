import { foldedWords } from '../../vietnamese/fold.js'

/** A text of no more lines is shown whole. */
const SHORT = 10
/** Stands for lines that are left out. */
const GAP = '…'
/** A line of a central document with fewer of the words is not what an example is about. */
const IN_COMMON = 4

const isBlank = (line: string): boolean => line.trim() === ''

/** Words of a text without regard to where its lines end. */
const runOn = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** The indexes of lines in which words stand, which may run over several of them. */
function linesWith(lines: readonly string[], words: string): number[] {
  const wanted = runOn(words)
  if (wanted === '') return []
  return lines.flatMap((line, index) => {
    const own = runOn(line)
    return own !== '' && (own.includes(wanted) || (own.length > IN_COMMON && wanted.includes(own))) ? index : []
  })
}

/** The lines of a text that another has not, and those beside which another has lines that it has not. */
function changedLines(lines: readonly string[], others: readonly string[]): number[] {
  const [own, theirs] = [new Set(lines), new Set(others)]
  const added = lines.flatMap((line, index) => (isBlank(line) || theirs.has(line) ? [] : index))
  const beside = others.flatMap((line, at) => {
    if (isBlank(line) || own.has(line)) return []
    const before = others.slice(0, at).findLast((each) => !isBlank(each) && own.has(each))
    const behind = others.slice(at + 1).find((each) => !isBlank(each) && own.has(each))
    return [before, behind].flatMap((each) => (each === undefined ? [] : lines.indexOf(each)))
  })
  return added.length > 0 ? added : beside
}

/** Chosen lines of a text, with a sign where others are left out between them; all of a short one, or where none is chosen. */
function chosen(lines: readonly string[], indexes: readonly number[]): string[] {
  const filled = lines.filter((line) => !isBlank(line)).length
  if (filled <= SHORT || indexes.length === 0) return [...lines]
  const kept = new Set(indexes)
  const out: string[] = []
  for (const [index, line] of lines.entries()) {
    if (isBlank(line)) continue
    if (kept.has(index)) out.push(line)
    else if (out.at(-1) !== GAP) out.push(GAP)
  }
  return out
}

/**
 * The lines of an example that show what it is about: where something is found, else what is otherwise than in the example of the
 * other kind. All of a short text.
 *
 * @param finds words that are found in it
 * @param other the example of the other kind; undefined where there is none
 */
export function tellingLines(text: string, finds: readonly string[], other: string | undefined): string[] {
  const lines = text.split('\n')
  const found = finds.flatMap((words) => linesWith(lines, words))
  return chosen(lines, found.length > 0 || other === undefined ? found : changedLines(lines, other.split('\n')))
}

/** The lines of a central document that lines of examples are about: those with most of their words. */
export function linesAbout(central: string, told: readonly string[]): string[] {
  const lines = central.split('\n')
  const words = lines.map((line) => new Set(foldedWords(line)))
  const indexes = told.flatMap((line) => {
    const common = foldedWords(line)
    const shared = words.map((own) => new Set(common.filter((word) => own.has(word))).size)
    const most = Math.max(0, ...shared)
    return most < IN_COMMON ? [] : shared.indexOf(most)
  })
  return chosen(lines, indexes)
}
