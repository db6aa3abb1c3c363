import type { Edit } from '../../model/clean-text.js'
import type { Step } from '../step.js'

/** A run that may compose: what is not ASCII, with the ASCII letter that may carry its first mark. @example "Đảng" in NFD: "Đa" + mark */
const RUN = /[\0-\x7f]?[^\0-\x7f]+/g
/** A letter and its marks. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu

/** Unicode normalization form C. */
export const composition: Step = {
  id: 'encoding-composition',
  about: {
    vi: 'Chữ tổ hợp (chữ cái và dấu rời nhau, thường từ macOS hoặc PDF) được ghép thành chữ dựng sẵn (NFC).',
    en: 'Decomposed letters, base and marks apart, as macOS and some PDFs have them, are composed (NFC).',
  },
  example: { before: 'Đa\u0309ng\n', after: 'Đảng\n' },
  kind: 'layout',
  onRecord: 'lines',
  run: ({ text }) => {
    if (text === text.normalize('NFC')) return { edits: [] }
    const edits: Edit[] = []
    for (const { 0: run, index } of text.matchAll(RUN)) {
      const composed = run.normalize('NFC')
      if (run === composed) continue
      const clusters = run.match(CLUSTER) ?? []
      // Letter by letter, so that the map is exact; whole where letters compose with each other (Hangul).
      const apart = clusters.map((cluster) => cluster.normalize('NFC')).join('') === composed
      let at = index
      for (const cluster of apart ? clusters : [run]) {
        const replacement = cluster.normalize('NFC')
        if (replacement !== cluster) edits.push({ span: [at, at + cluster.length], replacement })
        at += cluster.length
      }
    }
    return { edits }
  },
}
