import { OCR_MODES } from '../../extract/reader.js'
import type { Repair } from '../../model/clean-text.js'
import type { ChangeKind, Difference, Label, Reason, TargetComparison } from '../../model/comparison.js'
import type { Level, Target } from '../../model/document.js'
import type { ReadBy, SourceText } from '../../model/source-text.js'
import { OCR_FIXES } from '../../normalize/misread.js'
import type { Digest } from '../../parse/document-set.js'
import { among, dictionary, flag, list, maybe, number, record, type Shape, span, text } from './shape.js'

// The shapes of what producers and workers tell each other, as far as reports and parsing rest on them: those of src/model.

const LEVEL = among<Level>({ central: true, province: true, district: true, town: true, commune: true, other: true })
const LABEL = among<Label>({ adopted: true, localized: true, omitted: true })

const message = record(
  { reason: text },
  {
    ruleId: maybe(text),
    line: maybe(number),
    column: maybe(number),
    page: number,
    actual: maybe(text),
    expected: maybe(list(text)),
  },
)
const pages = list(
  record({ number, span, readBy: among<ReadBy>({ plain: true, text_layer: true, ocr: true, blank: true }) }, { reason: text }),
)
const source = record({
  path: text,
  sha256: text,
  text,
  syntax: among<SourceText['syntax']>({ plain: true, markdown: true }),
  pages,
})

/** A clean text. */
export const cleanText = record(
  {
    source,
    text,
    segments: list(record({ source: span, clean: span, steps: list(text) })),
    repairs: list(
      record({
        step: text,
        kind: among<Repair['kind']>({ repair: true, layout: true }),
        source: span,
        clean: span,
        before: text,
        after: text,
        confidence: number,
        page: number,
      }),
    ),
    messages: list(message),
  },
  {
    doubts: list(
      record({
        reason: text,
        clean: span,
        word: text,
        suggestions: list(record({ text, confidence: number })),
        confidence: number,
        page: number,
      }),
    ),
  },
)

const inference = record({ value: text, evidence: text }, { from: text })
const HEAD = { type: maybe(text), number: maybe(text), date: maybe(text), issuer: maybe(text), level: maybe(LEVEL) }
const header = record({ ...HEAD, place: maybe(text), subject: maybe(text), inferred: dictionary(inference) })
const relation = record({
  citesCentral: flag,
  predatesCentral: maybe(flag),
  evidence: maybe(text),
  evidenceFrom: maybe(text),
  issued: maybe(text),
})
const summary = record({
  tasks: record({ adopted: number, localized: number, omitted: number, notApplicable: number }),
  sentences: record({ adopted: number, localized: number, omitted: number, review: number }),
  own: number,
  decided: record({ sentences: number, suspect: number, justified: number }),
})

const NAMED = { type: maybe(text), number: maybe(text), date: maybe(text), issuer: maybe(text) }
const body: Shape = (value) => value === 'only' || maybe(record({ name: text, place: maybe(text) }))(value)
const digest = record({
  path: text,
  sha256: text,
  identity: record({ ...HEAD, subject: list(text) }),
  missing: list(among<Digest['missing'][number]>({ type: true, number: true, date: true, issuer: true, subject: true })),
  notBefore: maybe(text),
  places: dictionary(maybe(text)),
  citations: list(record({ ...NAMED, term: maybe(text), about: list(text), subject: maybe(text), quote: text })),
  sightings: list(record({ ...NAMED, number: text, date: text, body, path: text, line: maybe(number), clean: maybe(span) })),
})
const standing = record({
  digest,
  found: maybe(record({ quote: text, date: maybe(text), sure: flag })),
  issued: maybe(record({ iso: text, evidence: text })),
  notBefore: maybe(inference),
})

/** What a plan is known by. */
export const card = record({
  source,
  cleanMessages: list(message),
  header,
  messages: list(message),
  relation,
  summary,
  standing,
  marks: maybe(text),
})

const PASSAGE = { node: maybe(text), quote: text, clean: span }
const sentence = record({
  id: text,
  text,
  label: LABEL,
  applies: maybe(flag),
  appliesWhy: maybe(record({ vi: text, en: text })),
  confidence: number,
  review: flag,
  // Persons' decisions are made where the report is.
  decidedBy: (value) => value === null,
  evidence: list(record({ ...PASSAGE, page: maybe(number), coverage: number })),
  nearest: list(
    record({
      ...PASSAGE,
      why: record(
        {
          code: among<Reason['code']>({
            shares_little: true,
            shares_theme: true,
            lacks_core: true,
            serves_another_task: true,
            next_best: true,
          }),
          shared: list(text),
          missing: list(text),
        },
        { task: text },
      ),
    }),
  ),
  assignedIn: list(record({ node: maybe(text), actor: maybe(text), deadline: maybe(text) })),
  changes: list(
    record({
      kind: among<ChangeKind>({
        actor: true,
        scope: true,
        term: true,
        number: true,
        deadline: true,
        condition: true,
        strength: true,
        dropped: true,
        added: true,
        merged: true,
        reworded: true,
      }),
      central: maybe(text),
      plan: maybe(text),
    }),
  ),
  difference: list(record({ op: among<Difference['op']>({ equal: true, removed: true, added: true }), text })),
})
const aim = record({ ...PASSAGE, metric: text })
const figure = record(
  {
    ...PASSAGE,
    metric: text,
    comparator: among<Target['comparator']>({ '>=': true, '>': true, '<=': true, '<': true, '=': true, range: true }),
    value: number,
    valueMax: maybe(number),
    unit: maybe(text),
    years: list(number),
    period: maybe(list(number)),
    per: maybe(text),
  },
  { base: text, direction: among<NonNullable<Target['direction']>>({ increase: true, decrease: true }), approximate: flag },
)
const STATUS = among<TargetComparison['status']>({
  kept: true,
  raised: true,
  lowered: true,
  reworded: true,
  omitted: true,
  added: true,
})
const figures = record({ kind: among({ figure: true }), central: maybe(figure), plan: maybe(figure), status: STATUS })
const aims = record({ kind: among({ aim: true }), central: maybe(aim), plan: maybe(aim), status: STATUS })

/** What was found in a plan. */
export const verdicts = record({
  tasks: list(record({ id: text, label: LABEL, applies: maybe(flag), omittedSentences: number, sentences: list(sentence) })),
  targets: list((value) => figures(value) || aims(value)),
  own: list(record(PASSAGE)),
})

/** A document that could not be read. */
export const failure = record({
  message: text,
  about: record({ code: text }, { path: text, reason: text, params: dictionary((value) => text(value) || number(value)) }),
})

const anything: Shape = () => true
/** What all jobs of a run share: what else is in it, parsing and comparing find out. */
export const runSettings = record({
  version: text,
  central: cleanText,
  options: record(
    {},
    {
      tasks: list(text),
      terms: list(text),
      applicability: maybe(record({ rules: list(record({ ids: list(text), levels: list(text) })) })),
    },
  ),
  misreads: record({ fix: (value) => OCR_FIXES.some((each) => each === value), witnesses: list(text) }),
  placeTerms: maybe(
    record({}, { units: list(anything), bodies: list(anything), documentTypes: list(anything), renamed: list(anything) }),
  ),
  ocr: (value) => OCR_MODES.some((each) => each === value),
  engine: maybe(text),
})
