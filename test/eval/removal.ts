import { align } from '../../src/align/align.js'
import type { Directive } from '../../src/model/document.js'
import { directive } from './measure.js'

/** What is said of a task sentence that was cut out of a text, when the rest is held against the whole. */
interface Removal {
  readonly sentences: number
  /** Not called omitted: the rest says something like it, or the comparison is wrong. */
  readonly found: number
  /** Of these, without `review`. */
  readonly foundSurely: number
}

/** Cuts each task sentence out of a document in turn and asks whether it is missed. */
export async function removal(central: Directive): Promise<Removal> {
  const { text } = central.clean
  const sentences = align(central, []).tasks.flatMap((task) => task.sentences)
  let found = 0
  let foundSurely = 0
  for (const { id, clean } of sentences) {
    const rest = await directive('rest.txt', new TextEncoder().encode(text.slice(0, clean[0]) + text.slice(clean[1])))
    const said = align(central, [rest])
      .plans[0]?.tasks.flatMap((task) => task.sentences)
      .find((verdict) => verdict.id === id)
    if (said === undefined || said.label === 'omitted') continue
    found++
    if (!said.review) foundSurely++
  }
  return { sentences: sentences.length, found, foundSurely }
}
