import type { Edit, Move } from '../../model/clean-text.js'
import { footnotesIn, mayBeginNote } from '../footnotes.js'
import { isCutNumber } from '../glue.js'
import { printedPage } from '../layout.js'
import { linesOf } from '../lines.js'
import { PAGE_BREAK } from '../marks.js'
import type { Step } from '../step.js'

/** A footnote of the clean text. @example "[^2]" */
const REFERENCE = /\[\^(\d{1,4})\]/g

/** Footnotes to the end of the document, `[^1]` where they are called. */
export const footnotes: Step = {
  id: 'lines-footnotes',
  about: {
    vi: 'Chú thích cuối trang cắt đôi đoạn văn chạy qua trang. Chuyển chú thích xuống cuối văn bản (`[^1]: …`), chỗ gọi chú thích thành `[^1]`.',
    en: 'A footnote cuts the paragraph that runs over the page in two. It goes to the end of the document (`[^1]: …`), its call becomes `[^1]`.',
  },
  example: {
    before:
      'trình độ trung cấp trở lên1. Kết nạp đảng viên mới đảm bảo\n                              \n1 Hiện nay đạt 46,81%.\nchỉ tiêu được giao.\n',
    after: 'trình độ trung cấp trở lên[^1]. Kết nạp đảng viên mới đảm bảo chỉ tiêu được giao.\n[^1]: Hiện nay đạt 46,81%.\n',
  },
  kind: 'layout',
  guessesLines: true,
  run: ({ text }) => {
    if (!linesOf(text).some(mayBeginNote)) return { edits: [] }
    const { lines, layout } = printedPage(text)
    const notes = footnotesIn(text, lines, layout)
    let number = notes.length === 0 ? 0 : Math.max(0, ...[...text.matchAll(REFERENCE)].map((match) => Number(match[1])))
    const edits: Edit[] = []
    const moves: Move[] = []
    for (const { call, label, lines: printed, after } of notes) {
      number += 1
      if (call !== undefined) edits.push({ span: call, replacement: `[^${String(number)}]` })
      // The page ends where the note stood; the note's own lines are joined, since at the end nothing tells them apart.
      edits.push({ span: [after, label[0]], replacement: PAGE_BREAK }, { span: label, replacement: `\n[^${String(number)}]: ` })
      for (const [index, line] of printed.entries()) {
        const before = printed[index - 1]
        if (before === undefined) continue
        edits.push({ span: [before.to, line.from], replacement: isCutNumber(before.text, line.text) ? '' : ' ' })
      }
      moves.push({ span: [label[0], printed.at(-1)?.to ?? label[1]], to: text.length })
    }
    return { edits: edits.sort((a, b) => a.span[0] - b.span[0]), moves }
  },
}
