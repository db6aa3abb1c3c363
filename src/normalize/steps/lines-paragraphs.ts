import type { Edit } from '../../model/clean-text.js'
import { jointsOf } from '../joints.js'
import { printedPage } from '../layout.js'
import type { Step } from '../step.js'

/** Printed lines to paragraphs, one a line, across pages; blank lines and the blanks around lines go. */
export const paragraphs: Step = {
  id: 'lines-paragraphs',
  about: {
    vi: 'Văn bản lấy từ trang in bị ngắt theo dòng in. Bước này nối các dòng của cùng một đoạn, kể cả qua trang, và nối số hiệu bị ngắt ở cuối dòng (`14-` và `CT/TU`).',
    en: 'Text taken from a printed page is broken where the print was. This step joins the lines of one paragraph, across pages too, and a number that was cut at the end of a line (`14-` and `CT/TU`).',
  },
  example: {
    before: 'thực hiện Chỉ thị số 14-\n\nCT/TU về công tác \n\nxây dựng đảng.\n',
    after: 'thực hiện Chỉ thị số 14-CT/TU về công tác xây dựng đảng.\n',
  },
  kind: 'layout',
  guessesLines: true,
  run: ({ text }) => {
    const { lines, layout } = printedPage(text)
    const joints = jointsOf(lines, layout)
    const edits: Edit[] = []
    const put = (from: number, to: number, replacement: string): void => {
      if (text.slice(from, to) !== replacement) edits.push({ span: [from, to], replacement })
    }
    for (const [index, line] of lines.entries())
      put(lines[index - 1]?.to ?? 0, line.from, index === 0 ? '' : (joints[index - 1] ?? '\n'))
    const last = lines.at(-1)
    put(last?.to ?? 0, text.length, last === undefined ? '' : '\n')
    return { edits }
  },
}
