import { type Line, linesOf } from '../lines.js'
import type { Step } from '../step.js'

/** How many lines at either edge of a page may be a running head or foot. */
const DEPTH = 2
/** A running head stands on so many pages, or on all but the first, and on this share of all. */
const LEAST_PAGES = 3
const LEAST_SHARE = 0.5
const LONGEST = 160

/** A sentence that is repeated page by page ("Thời gian hoàn thành: Quý II/2024.") says something each time. */
const SENTENCE_END = /[.;:,]$/u

const isTitle = (text: string): boolean => text.length <= LONGEST && /\p{L}/u.test(text) && !SENTENCE_END.test(text)

/** Heads and feet differ in their page number alone. */
const key = (line: Line): string => line.text.replace(/\d+/gu, '#').replace(/\s+/gu, ' ').toLowerCase()

/** Lines that stand again and again at the top or the foot of the pages. On the first page they may be the title: there they stay. */
function runningHeads(lines: readonly Line[]): Line[] {
  const pages: Line[][] = [[]]
  for (const line of lines) {
    if (line.pageBreak) pages.push([])
    pages.at(-1)?.push(line)
  }
  if (pages.length < LEAST_PAGES) return []
  const edges = [
    (page: readonly Line[]) => page.slice(0, DEPTH),
    (page: readonly Line[]) => page.slice(Math.max(DEPTH, page.length - DEPTH)),
  ]
  return edges.flatMap((edge) => {
    const counts = new Map<string, number>()
    for (const page of pages) for (const name of new Set(edge(page).map(key))) counts.set(name, (counts.get(name) ?? 0) + 1)
    const isHead = (line: Line): boolean => {
      const count = counts.get(key(line)) ?? 0
      const often = count >= LEAST_PAGES || count === pages.length - 1
      return often && count >= LEAST_SHARE * pages.length && isTitle(line.text)
    }
    return pages.slice(1).flatMap((page) => edge(page).filter(isHead))
  })
}

export const heads: Step = {
  id: 'lines-running-heads',
  about: {
    vi: 'Dòng tiêu đề chạy lặp lại ở đầu hoặc cuối các trang không thuộc nội dung; bỏ đi, trừ ở trang đầu.',
    en: 'A line that is repeated at the top or the foot of the pages is no part of the text; it goes, but for the first page.',
  },
  example: {
    before: 'Đề án công tác đảng viên\nMột là,\fĐề án công tác đảng viên\nhai là,\fĐề án công tác đảng viên\nba là.\n',
    after: 'Đề án công tác đảng viên\nMột là, hai là, ba là.\n',
  },
  kind: 'layout',
  onRecord: 'deletions',
  guessesLines: true,
  run: ({ text }) => ({
    edits: runningHeads(linesOf(text))
      .sort((a, b) => a.from - b.from)
      .map(({ from, to }) => ({ span: [from, to], replacement: '' })),
  }),
}
