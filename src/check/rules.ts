import type { Rule } from './rule.js'
import { assigneeAboveLevel } from './rules/assignee-above-level.js'
import { assignmentLeadCooperates } from './rules/assignment-lead-cooperates.js'
import { assignmentNoDeadline } from './rules/assignment-no-deadline.js'
import { assignmentNoLead } from './rules/assignment-no-lead.js'
import { assignmentTwoLeads } from './rules/assignment-two-leads.js'
import { blanks } from './rules/blanks.js'
import { bodyAbolished } from './rules/body-abolished.js'
import { bracketsUnpaired } from './rules/brackets-unpaired.js'
import { centralMisquoted } from './rules/central-misquoted.js'
import { centralNotCited } from './rules/central-not-cited.js'
import { citationAmbiguous } from './rules/citation-ambiguous.js'
import { citationIncomplete } from './rules/citation-incomplete.js'
import { citationLater } from './rules/citation-later.js'
import { citationTwoDates } from './rules/citation-two-dates.js'
import { conditionAdded } from './rules/condition-added.js'
import { coverageLow } from './rules/coverage-low.js'
import { dateImpossible } from './rules/date-impossible.js'
import { deadlineAfterCentral } from './rules/deadline-after-central.js'
import { deadlinePast } from './rules/deadline-past.js'
import { decisionSuspect } from './rules/decision-suspect.js'
import { encodingBroken } from './rules/encoding-broken.js'
import { encodingLegacy } from './rules/encoding-legacy.js'
import { headerIncomplete } from './rules/header-incomplete.js'
import { headerLeftOpen } from './rules/header-left-open.js'
import { headingEmpty } from './rules/heading-empty.js'
import { invisibleCharacters } from './rules/invisible-characters.js'
import { judgedAs } from './rules/judged-as.js'
import { levelMissing } from './rules/level-missing.js'
import { lookalikeLetters } from './rules/lookalike-letters.js'
import { notComposed } from './rules/not-composed.js'
import { numberImpossible } from './rules/number-impossible.js'
import { numberSignWrong } from './rules/number-sign-wrong.js'
import { numberingOutOfOrder } from './rules/numbering-out-of-order.js'
import { numberingRepeated } from './rules/numbering-repeated.js'
import { numberingSkipped } from './rules/numbering-skipped.js'
import { ocrDoubtful } from './rules/ocr-doubtful.js'
import { planBeforeCentral } from './rules/plan-before-central.js'
import { quotationAltered } from './rules/quotation-altered.js'
import { quotesMixed } from './rules/quotes-mixed.js'
import { quotesUnpaired } from './rules/quotes-unpaired.js'
import { recipientsMissing } from './rules/recipients-missing.js'
import { secondDocument } from './rules/second-document.js'
import { secrecyMark } from './rules/secrecy-mark.js'
import { sentenceOmitted } from './rules/sentence-omitted.js'
import { signatureIncomplete } from './rules/signature-incomplete.js'
import { suppressionInvalid } from './rules/suppression-invalid.js'
import { suppressionUnused } from './rules/suppression-unused.js'
import { targetLater } from './rules/target-later.js'
import { targetLowered } from './rules/target-lowered.js'
import { targetMissing } from './rules/target-missing.js'
import { targetOverWhole } from './rules/target-over-whole.js'
import { taskBeyondLevel } from './rules/task-beyond-level.js'
import { taskCopied } from './rules/task-copied.js'
import { taskOmitted } from './rules/task-omitted.js'
import { taskRefused } from './rules/task-refused.js'
import { taskWeakened } from './rules/task-weakened.js'
import { toneMarksMixed } from './rules/tone-marks-mixed.js'
import { verdictUnsure } from './rules/verdict-unsure.js'

/** All rules, by group and name: the order in which documentation lists them. */
export const rules: readonly Rule[] = [
  conditionAdded,
  coverageLow,
  decisionSuspect,
  judgedAs,
  sentenceOmitted,
  taskBeyondLevel,
  taskCopied,
  taskOmitted,
  taskRefused,
  taskWeakened,
  verdictUnsure,
  targetLater,
  targetLowered,
  targetMissing,
  targetOverWhole,
  assigneeAboveLevel,
  assignmentLeadCooperates,
  assignmentNoDeadline,
  assignmentNoLead,
  assignmentTwoLeads,
  bodyAbolished,
  deadlineAfterCentral,
  deadlinePast,
  centralMisquoted,
  quotationAltered,
  centralNotCited,
  citationAmbiguous,
  citationIncomplete,
  citationLater,
  citationTwoDates,
  dateImpossible,
  numberImpossible,
  planBeforeCentral,
  headingEmpty,
  levelMissing,
  numberingOutOfOrder,
  numberingRepeated,
  numberingSkipped,
  secondDocument,
  headerIncomplete,
  headerLeftOpen,
  numberSignWrong,
  recipientsMissing,
  secrecyMark,
  signatureIncomplete,
  blanks,
  bracketsUnpaired,
  encodingBroken,
  encodingLegacy,
  invisibleCharacters,
  lookalikeLetters,
  notComposed,
  ocrDoubtful,
  quotesMixed,
  quotesUnpaired,
  suppressionInvalid,
  suppressionUnused,
  toneMarksMixed,
]
