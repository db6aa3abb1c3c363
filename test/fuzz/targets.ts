import type { Target } from './target.js'
import { commandLine } from './targets/command-line.js'
import { applicability, configuration, corrections, decisions, terms } from './targets/data.js'
import { faults } from './targets/faults.js'
import { doc } from './targets/doc.js'
import { docx } from './targets/docx.js'
import { formats } from './targets/formats.js'
import { image, ocr, scannedPdf } from './targets/image.js'
import { merge } from './targets/merge.js'
import { pdf } from './targets/pdf.js'
import { queue } from './targets/queue.js'
import { settings } from './targets/settings.js'
import { since } from './targets/since.js'
import { against, compare, normalize, parse } from './targets/stages.js'
import { bytes, html, markdown, rtf } from './targets/text-readers.js'

/** Everything that is fed, in the order of the report. */
export const TARGETS: readonly Target[] = [
  bytes,
  markdown,
  html,
  rtf,
  doc,
  docx,
  pdf,
  image,
  scannedPdf,
  ocr,
  normalize,
  parse,
  compare,
  against,
  configuration,
  decisions,
  applicability,
  corrections,
  terms,
  settings,
  merge,
  queue,
  since,
  commandLine,
  formats,
  faults,
]
