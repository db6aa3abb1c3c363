import type { CleanText } from '../model/clean-text.js'
import type { Directive } from '../model/document.js'
import { type Secrecy, secrecyOf } from '../vietnamese/secrecy.js'

/** The mark of secrecy of a document: its clean text shows letters put right, its source columns side by side. */
export const secrecyOfClean = ({ text, source }: CleanText): Secrecy | null => secrecyOf(text) ?? secrecyOf(source.text)

/** Whether a document bears a mark of secrecy, or may bear one that was not read. */
export const isSecret = ({ clean, messages }: Pick<Directive, 'clean' | 'messages'>): boolean =>
  [...clean.messages, ...messages].some(({ ruleId }) => ruleId === 'may-be-secret') || secrecyOfClean(clean) !== null
