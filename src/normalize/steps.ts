import type { Step } from './step.js'
import { runs } from './steps/blanks-runs.js'
import { blanks } from './steps/encoding-blanks.js'
import { bkhcm1Text } from './steps/encoding-bkhcm1.js'
import { bkhcm2Text } from './steps/encoding-bkhcm2.js'
import { tcvn1Text } from './steps/encoding-tcvn1.js'
import { tcvn3Text } from './steps/encoding-tcvn3.js'
import { utf8AsWindowsText } from './steps/encoding-utf-8.js'
import { vietwareFText } from './steps/encoding-vietware-f.js'
import { vietwareXText } from './steps/encoding-vietware-x.js'
import { viqrText } from './steps/encoding-viqr.js'
import { visciiText } from './steps/encoding-viscii.js'
import { vniText } from './steps/encoding-vni.js'
import { vpsText } from './steps/encoding-vps.js'
import { windows1258Text } from './steps/encoding-windows-1258.js'
import { strayBytes } from './steps/encoding-stray-bytes.js'
import { composition } from './steps/encoding-composition.js'
import { invisible } from './steps/encoding-invisible.js'
import { lineEnds } from './steps/encoding-line-ends.js'
import { hookLetters } from './steps/font-hook-letters.js'
import { letters } from './steps/font-letters.js'
import { shifted } from './steps/font-shifted.js'
import { forms } from './steps/letters-forms.js'
import { lookalikes } from './steps/letters-lookalikes.js'
import { marks } from './steps/letters-marks.js'
import { symbolFont } from './steps/letters-symbol-font.js'
import { columns } from './steps/lines-columns.js'
import { footnotes } from './steps/lines-footnotes.js'
import { pageNumbers } from './steps/lines-page-numbers.js'
import { paragraphs } from './steps/lines-paragraphs.js'
import { roles } from './steps/lines-roles.js'
import { rules } from './steps/lines-rules.js'
import { tables } from './steps/lines-tables.js'
import { heads } from './steps/lines-running-heads.js'
import { markdown } from './steps/markup-markdown.js'
import { ocrCapitals } from './steps/ocr-capitals.js'
import { ocrJoints } from './steps/ocr-joints.js'
import { ocrLetters } from './steps/ocr-letters.js'
import { ocrNeighbours } from './steps/ocr-neighbours.js'
import { ocrPhrases } from './steps/ocr-phrases.js'
import { ocrWitness } from './steps/ocr-witness.js'

/** In the order in which they run: what the reader found, bytes, letters, misread words, lines, blanks. */
export const steps: readonly Step[] = [
  markdown,
  strayBytes,
  tcvn3Text,
  vniText,
  utf8AsWindowsText,
  windows1258Text,
  visciiText,
  vpsText,
  vietwareXText,
  vietwareFText,
  bkhcm2Text,
  bkhcm1Text,
  viqrText,
  tcvn1Text,
  shifted,
  letters,
  lineEnds,
  invisible,
  blanks,
  forms,
  lookalikes,
  marks,
  composition,
  hookLetters,
  symbolFont,
  ocrWitness,
  ocrPhrases,
  ocrJoints,
  ocrCapitals,
  ocrLetters,
  ocrNeighbours,
  roles,
  tables,
  columns,
  pageNumbers,
  rules,
  heads,
  footnotes,
  paragraphs,
  runs,
]
