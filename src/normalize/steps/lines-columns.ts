import type { Edit, Move } from '../../model/clean-text.js'
import { columnBlocks } from '../columns.js'
import { linesOf } from '../lines.js'
import type { Step } from '../step.js'

/** Head and signature in two columns, printed line by line: the left column first. */
export const columns: Step = {
  id: 'lines-columns',
  about: {
    vi: 'Phần đầu (cơ quan ban hành và tiêu ngữ) và phần cuối (nơi nhận và chữ ký) in thành hai cột; chép theo dòng thì hai cột xen nhau. Đưa cột trái lên trước.',
    en: 'Head (issuer and motto) and end (recipients and signature) are printed in two columns, which mix when copied line by line. The left column goes first.',
  },
  example: {
    before:
      '  TỈNH ỦY QUẢNG NGÃI        ĐẢNG CỘNG SẢN VIỆT NAM\n  Số 121-KH/TU        Quảng Ngãi, ngày 10 tháng 8 năm 2022\n\nKẾ HOẠCH\n',
    after: 'TỈNH ỦY QUẢNG NGÃI\nSố 121-KH/TU\nĐẢNG CỘNG SẢN VIỆT NAM\nQuảng Ngãi, ngày 10 tháng 8 năm 2022\nKẾ HOẠCH\n',
  },
  kind: 'layout',
  guessesLines: true,
  run: ({ text }) => {
    const edits: Edit[] = []
    const moves: Move[] = []
    for (const { right, end } of columnBlocks(linesOf(text))) {
      for (const { gap, span } of right) {
        // The left part ends at the gap; the right part goes below the block, on a line of its own.
        if (gap[0] < gap[1]) edits.push({ span: gap, replacement: '' })
        edits.push({ span: [span[0], span[0]], replacement: '\n' })
        moves.push({ span, to: end })
      }
    }
    return { edits, moves }
  },
}
