import { createHash } from 'node:crypto'
import type { Directive, DocumentNode } from '../model/document.js'
import { foldedWords } from '../vietnamese/fold.js'

/** Digits that tell two texts apart. */
const DIGITS = 16

/** A fingerprint of some texts, which blanks, punctuation, case and the place of tone marks do not change. */
export function fingerprintOf(texts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(`${foldedWords(text).join(' ')}\n`)
  return hash.digest('hex').slice(0, DIGITS)
}

/** The words of the nodes of a plan, by id: of each its own and those of all in it. */
export type Passages = ReadonlyMap<string, string>

/** The words of all numbered nodes of a document, and under the empty id of its whole body. */
export function passagesOf({ tree, clean }: Directive): Passages {
  const passages = new Map<string, string>()
  const body: string[] = []
  const visit = (node: DocumentNode, within: boolean): void => {
    if (node.id !== null) {
      const [from, to] = node.data.clean
      const text = clean.text.slice(from, to)
      passages.set(node.id, text)
      if (!within) body.push(text)
    }
    for (const child of node.children) visit(child, within || node.id !== null)
  }
  visit(tree, false)
  passages.set('', body.join('\n'))
  return passages
}

/** The fingerprint of passages; of the whole body where none is named, null where one is not there any more. */
export function planFingerprint(passages: Passages, where: readonly string[]): string | null {
  const texts = (where.length === 0 ? [''] : where).map((id) => passages.get(id))
  return texts.every((text) => text !== undefined) ? fingerprintOf(texts) : null
}
