import { keptByText } from '../model/kept-by-text.js'
import { madeOfTerms } from '../vietnamese/own-terms.js'
import { respell } from '../vietnamese/respell.js'

/** A text beside its respelling, which phrases are looked for in; one offset serves both. */
export interface Phrase {
  readonly text: string
  readonly spelled: string
}

/** Reads a text once, to be looked at from many sides. */
export const phrase = (text: string): Phrase => ({ text, spelled: respell(text) })

/** Characters of passages that are kept. */
const KEPT = 1 << 17

const phraseOf = keptByText(KEPT, phrase)

const phrases = new WeakMap<{ readonly text: string }, Phrase>()

/** The words of a passage: the same phrase for the same words, as long as they are among the last few hundred passages. */
export function passagePhrase(passage: { readonly text: string }): Phrase {
  let known = phrases.get(passage)
  if (known === undefined) phrases.set(passage, (known = phraseOf(passage.text)))
  return known
}

/** Finds something in the words of a phrase once for each set of terms. */
export function phraseOnce<T extends object>(find: (source: Phrase) => T): (source: Phrase) => T {
  const known = madeOfTerms(() => new WeakMap<Phrase, T>())
  return (source) => {
    let found = known().get(source)
    if (found === undefined) known().set(source, (found = find(source)))
    return found
  }
}
