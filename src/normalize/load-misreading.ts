import type { Misreading, OcrFix } from './misread.js'

/**
 * Makes what finds misreadings. The pairs of the field are loaded now, so that a run that needs them not does not pay for them.
 *
 * @param witnesses clean texts that documents are held against
 */
export async function loadMisreading(mode: OcrFix, witnesses: readonly string[] = []): Promise<Misreading> {
  const [{ misreading }, { fieldPairs }, { witnessOf }, { piecesOf }] = await Promise.all([
    import('./misreading.js'),
    import('../vietnamese/field-pairs.js'),
    import('./misread-witness.js'),
    import('./misread-words.js'),
  ])
  return misreading(
    mode,
    fieldPairs(),
    witnesses.map((text) => witnessOf(piecesOf(text))),
  )
}
