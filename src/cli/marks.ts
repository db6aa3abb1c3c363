import type { CentralTask, Label, TaskMark } from '../model/comparison.js'

const LABELS: readonly Label[] = ['adopted', 'localized', 'omitted']
const APPLIES: readonly (boolean | null)[] = [true, false, null]

/** The first of the characters that stand for a mark: they follow one another. */
const FIRST = 'A'.charCodeAt(0)

const packedMark = (label: Label, applies: boolean | null, review: boolean): string =>
  String.fromCharCode(FIRST + (LABELS.indexOf(label) * APPLIES.length + APPLIES.indexOf(applies)) * 2 + Number(review))

function unpackedMark(code: number): {
  readonly label: Label
  readonly applies: boolean | null
  readonly review: boolean
} {
  const at = code - FIRST
  const [label, applies] = [LABELS[Math.floor(at / 2 / APPLIES.length)], APPLIES[Math.floor(at / 2) % APPLIES.length]]
  if (label === undefined || applies === undefined) throw new RangeError(`no mark ${String(code)}`)
  return { label, applies, review: at % 2 === 1 }
}

/**
 * What counts of the verdicts on a plan in a character for each task and each of its sentences, for there may be many plans.
 *
 * @param tasks of the central document, in whose order the verdicts are
 * @returns null where they are in another
 */
export function packMarks(marks: readonly TaskMark[], tasks: readonly CentralTask[]): string | null {
  const inOrder =
    marks.length === tasks.length &&
    marks.every(
      ({ id, sentences }, at) =>
        id === tasks[at]?.id &&
        sentences.length === tasks[at].sentences.length &&
        sentences.every((sentence, index) => sentence.id === tasks[at]?.sentences[index]?.id),
    )
  if (!inOrder) return null
  return marks
    .map(
      ({ label, applies, sentences }) =>
        packedMark(label, applies, false) + sentences.map((each) => packedMark(each.label, each.applies, each.review)).join(''),
    )
    .join('')
}

/** The marks again. */
export function unpackMarks(packed: string, tasks: readonly CentralTask[]): TaskMark[] {
  let at = 0
  const next = (): ReturnType<typeof unpackedMark> => {
    at += 1
    return unpackedMark(packed.charCodeAt(at - 1))
  }
  return tasks.map(({ id, sentences }) => {
    const { label, applies } = next()
    return { id, label, applies, sentences: sentences.map((sentence) => ({ id: sentence.id, ...next() })) }
  })
}
