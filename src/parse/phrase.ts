import { respell } from '../vietnamese/respell.js'

/** A text beside its respelling, which phrases are looked for in; one offset serves both. */
export interface Phrase {
  readonly text: string
  readonly spelled: string
}

/** Reads a text once, to be looked at from many sides. */
export const phrase = (text: string): Phrase => ({ text, spelled: respell(text) })
