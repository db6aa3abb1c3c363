import type { Step } from './step.js'
import { runs } from './steps/blanks-runs.js'
import { blanks } from './steps/encoding-blanks.js'
import { composition } from './steps/encoding-composition.js'
import { invisible } from './steps/encoding-invisible.js'
import { lineEnds } from './steps/encoding-line-ends.js'
import { hookLetters } from './steps/font-hook-letters.js'
import { forms } from './steps/letters-forms.js'
import { lookalikes } from './steps/letters-lookalikes.js'
import { marks } from './steps/letters-marks.js'
import { symbolFont } from './steps/letters-symbol-font.js'
import { columns } from './steps/lines-columns.js'
import { footnotes } from './steps/lines-footnotes.js'
import { pageNumbers } from './steps/lines-page-numbers.js'
import { paragraphs } from './steps/lines-paragraphs.js'
import { rules } from './steps/lines-rules.js'
import { heads } from './steps/lines-running-heads.js'
import { markdown } from './steps/markup-markdown.js'

/** In the order in which they run: what the reader found, bytes, letters, lines, blanks. */
export const steps: readonly Step[] = [
  markdown,
  lineEnds,
  invisible,
  blanks,
  forms,
  lookalikes,
  marks,
  composition,
  hookLetters,
  symbolFont,
  columns,
  pageNumbers,
  rules,
  heads,
  footnotes,
  paragraphs,
  runs,
]
