import type { CleanText } from '../../src/model/clean-text.js'
import type { Misread } from './misreadings.js'

/** What became of the words of a spoilt document. */
export interface MisreadCounts {
  readonly mended: number
  /** Words that were right and are not now, and misread ones that became other wrong ones. */
  readonly worse: number
  /** Misread words that were left and pointed out. */
  readonly flagged: number
  /** Right words that were pointed out. */
  readonly falseFlags: number
}

/** Counts what became of misread words. */
export function scoreOf(clean: CleanText, places: readonly Misread[]): MisreadCounts {
  const repairs = clean.repairs.filter(({ step }) => step.startsWith('ocr-'))
  const sourceAt = (offset: number): number => {
    const segment = clean.segments.find(({ clean: [from, to] }) => from <= offset && offset < Math.max(to, from + 1))
    return segment === undefined ? 0 : segment.source[0] + (segment.steps.length === 0 ? offset - segment.clean[0] : 0)
  }
  let [mended, worse, flagged] = [0, 0, 0]
  const hit = new Set<Misread>()
  for (const { source, clean: place } of repairs) {
    const misread = places.find(({ from, to }) => source[0] < to && source[1] >= from)
    if (misread === undefined) {
      worse += 1
      continue
    }
    if (hit.has(misread)) continue
    hit.add(misread)
    const around = clean.text.slice(Math.max(0, place[0] - misread.meant.length - 1), place[1] + misread.meant.length + 1)
    const isRight = ` ${around.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')} `.toLowerCase().includes(misread.meant.toLowerCase())
    if (isRight) mended += 1
    else worse += 1
  }
  let falseFlags = 0
  for (const { clean: place } of clean.doubts ?? []) {
    const at = sourceAt(place[0])
    if (places.some((each) => at < each.to + 1 && at + (place[1] - place[0]) >= each.from && !hit.has(each))) flagged += 1
    else falseFlags += 1
  }
  return { mended, worse, flagged, falseFlags }
}
