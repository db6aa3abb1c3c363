import type { Checked, CheckedDocument } from '../../check/checked.js'
import { SEVERITIES, type Finding } from '../../model/finding.js'

/** A finding with where it stands among those of its document. */
export interface Ranked {
  readonly finding: Finding
  readonly document: CheckedDocument
  readonly index: number
}

const isKnown = ({ state }: Finding): boolean => state !== 'new'

/**
 * The gravest first, and what counts before what is known; else in the order given. Each is asked of its document when its turn
 * comes: of many documents they are not all in memory.
 */
export function* gravestFirst({ documents }: Pick<Checked, 'documents'>): Generator<Ranked, void> {
  const ranks = [false, true].flatMap((known) =>
    SEVERITIES.map((severity) => ({ known, severity, places: [] as { document: CheckedDocument; index: number }[] })),
  )
  for (const document of documents)
    for (const [index, finding] of document.findings.entries())
      ranks
        .find(({ known, severity }) => known === isKnown(finding) && severity === finding.severity)
        ?.places.push({ document, index })
  for (const { places } of ranks)
    for (const { document, index } of places) {
      const finding = document.findings[index]
      if (finding !== undefined) yield { finding, document, index }
    }
}

/** The same of those that count. */
export function* gravestNew(checked: Pick<Checked, 'documents'>): Generator<Ranked, void> {
  for (const ranked of gravestFirst(checked)) {
    // What is known comes after all of them.
    if (isKnown(ranked.finding)) return
    yield ranked
  }
}

/** As many things as fit in so much room, from the front: the first that does not fit ends it. */
export function fittingIn<Thing>(things: Iterable<Thing>, room: number, sizeOf: (thing: Thing) => number): Thing[] {
  const kept: Thing[] = []
  let taken = 0
  for (const thing of things) {
    taken += sizeOf(thing)
    if (taken > room) break
    kept.push(thing)
  }
  return kept
}
