import type { Directive } from '../model/document.js'
import { isGarbled } from '../vietnamese/garbled.js'

/** What stands where a letter has been lost: the sign for it, half a letter. */
const LOST = /[\uFFFD]|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/u
/** Of a long text the beginning tells. */
const SAMPLE = 200_000

/** Whether the letters of a text without pages spell nothing. */
export const isGarbledText = ({ clean: { source, text } }: Directive): boolean =>
  source.pages.every(({ readBy }) => readBy === 'plain') && isGarbled(text.slice(0, SAMPLE))

/** Whether letters of a document are lost, so that decoding the others would make a whole of it that it is not ("chữ hỏng"). */
export const hasLostLetters = (document: Directive): boolean =>
  LOST.test(document.clean.text) ||
  document.clean.source.pages.some(({ reason }) => reason === 'unspellable' || reason === 'damaged') ||
  document.clean.repairs.some(({ step }) => step === 'encoding-stray-bytes') ||
  isGarbledText(document)
