import type { CleanText } from '../model/clean-text.js'
import { type Secrecy, secrecyOf } from '../vietnamese/secrecy.js'

/** The mark of secrecy of a document: its clean text shows letters put right, its source columns side by side. */
export const secrecyOfClean = ({ text, source }: CleanText): Secrecy | null => secrecyOf(text) ?? secrecyOf(source.text)
