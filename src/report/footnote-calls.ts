/** A call of a footnote, with the blank before it where nothing but another mark or the end follows. @example "[^1]", " [^1]." */
const CALL = / (?=\[\^[^\]\s]{1,20}\](?:[\s.,;:)”"]|$))\[\^[^\]\s]{1,20}\]|\[\^[^\]\s]{1,20}\]/gu
/** The label of a footnote that is quoted itself. @example "[^1]: Hiện nay" */
const LABEL = /^\[\^[^\]\s]{1,20}\]:/u

/** Entries that hold words of the documents; all others are names, ids, codes. */
const WORDS: ReadonlySet<string> = new Set(['text', 'quote', 'central', 'plan', 'metric', 'evidence', 'shared', 'missing'])

/** Words of a document as one reads them: without the calls of footnotes, whose notes do not stand below. */
export function withoutCalls(text: string, key: string): string {
  if (!WORDS.has(key) || !text.includes('[^') || LABEL.test(text)) return text
  return text.replace(CALL, '')
}
