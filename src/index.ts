/**
 * doichieu as a library: the stages, one function each, and the formats.
 *
 *     const central = parse(normalize(await extract('21-NQ/TW.txt', bytes)))
 *     const comparison = align(central, [plan])
 *
 * Each stage is pure; only {@link findBundled} and {@link findApplicability} read files. What a stage cannot read is a {@link ReadError}.
 *
 * @packageDocumentation
 */
export { extract } from './extract/extract.js'
export { readApplicability, type ApplicabilityFault, type ApplicabilityRead } from './extract/applicability.js'
export { BUNDLED, findApplicability, findBundled } from './extract/bundled.js'
export { isReadError, type ReadError, type ReadReason } from './extract/read-error.js'
export { normalize, type NormalizeOptions } from './normalize/normalize.js'
export { loadMisreading } from './normalize/load-misreading.js'
export { OCR_FIXES, type Misreading, type OcrFix } from './normalize/misread.js'
export { readCorrections, type CorrectionsFault, type CorrectionsRead } from './normalize/read-corrections.js'
export { steps } from './normalize/steps.js'
export { parse, type ParseOptions } from './parse/parse.js'
export { clarityOf } from './parse/clarity.js'
export { align } from './align/align.js'
export { FORMATS } from './report/formats.js'
export { sayIn, LANGUAGES, type Language, type Say } from './catalogue/catalogue.js'
export { version } from './cli/version.js'
export type {
  Assets,
  FileFormat,
  Format,
  IllustratedFormat,
  ListFormat,
  ListRow,
  PageFormat,
  Paint,
  Results,
  Style,
  Write,
  WriteFile,
  WriteIllustrated,
  WriteList,
  WritePage,
} from './report/format.js'
export type { PageScript } from './report/self-contained-page.js'
export type { Step, StepInput, StepResult } from './normalize/step.js'
export type { Span } from './model/span.js'
export type { Markup, ReadBy, SourcePage, SourceText } from './model/source-text.js'
export type { PagePicture, Pictures } from './model/picture.js'
export type { Correction, CorrectionDecision, Corrections } from './model/corrections.js'
export type { BodyTerm, DocumentTypeTerm, Period, PlaceTerms, Renaming, UnitTerm } from './model/place-terms.js'
export type { Applicability, ApplicabilityRule, BothLanguages } from './model/applicability.js'
export type { CleanText, Doubt, DoubtReason, Edit, Move, Repair, Segment } from './model/clean-text.js'
export type {
  Assignment,
  Clarity,
  Deadline,
  DeadlineKind,
  Directive,
  DocumentNode,
  Header,
  Inference,
  Level,
  Marker,
  MarkerKind,
  NodeType,
  Point,
  QualitativeTarget,
  Reference,
  Signature,
  Target,
} from './model/document.js'
export type {
  AssignedIn,
  CentralTask,
  Change,
  ChangeKind,
  Comparison,
  Difference,
  Evidence,
  Label,
  NearMiss,
  OwnInitiative,
  PlanComparison,
  Reason,
  Relation,
  SentenceVerdict,
  Summary,
  TargetComparison,
  TaskVerdict,
} from './model/comparison.js'
