import type { Edit } from '../../model/clean-text.js'
import { HARD_BREAK } from '../marks.js'
import type { Step } from '../step.js'

/** A line of nothing but strokes or stars; dots are room to write in, and stay. @example "-----", "* * *", "_______", "*", "-o0o-" */
const RULE = /^[ \t]*(?:(?:[-–—_=~*⁎∗─━═‾•][ \t]*){3,}|\*[ \t]*|[-–—_=*]+[ \t]?[0oO:*]{1,5}[ \t]?[-–—_=*]+[ \t]*)$/gmu
/** A rule that runs into the text after it. @example "----Căn cứ Điều lệ" */
const GLUED = /^[ \t]*[-–—=]{3,}(?=[ \t]*\p{L})/gmu

/** Rules and ornaments, which part what stands above from what stands below. */
export const rules: Step = {
  id: 'lines-rules',
  about: {
    vi: 'Đường kẻ và hoa văn giữa các phần (`-----`, `***`, dấu `*` dưới tên cơ quan) không thuộc nội dung; bỏ đi, chỗ đó vẫn ngắt đoạn.',
    en: 'Rules and ornaments between parts (`-----`, `***`, the `*` below the issuer) are no part of the text; they go, and the paragraph ends there.',
  },
  example: { before: 'KẾ HOẠCH\nvề công tác đảng\n-----\nThực hiện\n', after: 'KẾ HOẠCH\nvề công tác đảng\nThực hiện\n' },
  kind: 'layout',
  onRecord: 'deletions',
  guessesLines: true,
  run: ({ text }) => {
    const edits: Edit[] = []
    for (const pattern of [RULE, GLUED]) {
      for (const { 0: rule, index } of text.matchAll(pattern))
        edits.push({ span: [index, index + rule.length], replacement: HARD_BREAK })
    }
    return { edits: edits.sort((a, b) => a.span[0] - b.span[0]) }
  },
}
