import { linesOf } from '../lines.js'
import { PAGE_BREAK } from '../marks.js'
import { isAtFormFeed, pageNumberLines } from '../page-numbers.js'
import type { Step } from '../step.js'

/** Page numbers, where a page number can stand. What remains is the page's end, unless a form feed marks it already. */
export const pageNumbers: Step = {
  id: 'lines-page-numbers',
  about: {
    vi: 'Số trang đứng riêng một dòng, tăng dần qua văn bản, thường cắt đôi một câu; bỏ đi. Con số đứng riêng mà không thể là số trang (ô của bảng) giữ nguyên.',
    en: 'Page numbers stand alone on their line, rise through the document and often cut a sentence in two; they go. A lone number that can be no page number (a cell of a table) stays.',
  },
  example: {
    before: 'lãnh đạo, chỉ đạo tổ chức\n- 2 -\nthực hiện Nghị quyết.\n',
    after: 'lãnh đạo, chỉ đạo tổ chức thực hiện Nghị quyết.\n',
  },
  kind: 'layout',
  onRecord: 'deletions',
  guessesLines: true,
  run: ({ text }) => {
    const lines = linesOf(text)
    const numbers = new Set(pageNumberLines(lines))
    return {
      edits: lines.flatMap((line, at) =>
        numbers.has(line)
          ? [{ span: [line.from, line.to] as const, replacement: isAtFormFeed(lines, at) ? '' : PAGE_BREAK }]
          : [],
      ),
    }
  },
}
