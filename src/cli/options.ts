import type { MessageKey } from '../catalogue/catalogue.js'

/** What a command is given after its operands. */
export interface Options {
  readonly format?: string
  readonly output?: string
  readonly report?: readonly string[]
  readonly force?: boolean
  readonly register?: string
  /** Files that the page for proofreading and the searchable PDF go to. */
  readonly review?: string
  readonly searchable?: string
  /** Files of what persons decided. */
  readonly corrections?: readonly string[]
  readonly against?: string
  readonly tasks?: string
  readonly applies?: string
  readonly terms?: readonly string[]
  /** File of what persons decided; false with `--no-decisions`. */
  readonly decisions?: string | false
  readonly decide?: boolean
  /** Documents between the plans and the centre, from above. */
  readonly via?: readonly string[]
  /** An earlier version of the plan. */
  readonly before?: string
  readonly siblings?: boolean
  /** Which part of the plans to do, as given. */
  readonly shard?: string
  /** File that says of every input what was done. */
  readonly manifest?: string
  /** Redis of a queue, as given: nothing else that a run is told has it open a connection. */
  readonly queue?: string
  /** Folder that the computers of a queue share. */
  readonly root?: string
  /** A worker ends when nothing is left to do. */
  readonly drain?: boolean
  readonly details?: boolean
  readonly failOn?: string
  /** More warnings than so many count as a failure, as given. */
  readonly maxWarnings?: string
  /** Sets of rules, as given. */
  readonly preset?: readonly string[]
  /** Single rules: `id=severity`, as given. */
  readonly rule?: readonly string[]
  /** File of findings that are known; false with `--no-baseline`. */
  readonly baseline?: string | false
  readonly updateBaseline?: boolean
  /** Revision since which documents must have changed to be looked at. */
  readonly since?: string
  readonly fix?: boolean
  readonly dryRun?: boolean
  /** Folder that alone is believed: configuration, decisions and baseline come from there. */
  readonly trusted?: string
  /** False with `--no-inline`: what a text says of findings in it is not heard. */
  readonly inline?: boolean
  /** Nothing is asked; what no option says is as usual. */
  readonly yes?: boolean
  /** Globs of plans, as given. */
  readonly plans?: readonly string[]
  readonly ci?: string
  readonly lang?: string
  /** File of the configuration; false with `--no-config`. */
  readonly config?: string | false
  readonly quiet?: boolean
  /** False with `--no-cache`. */
  readonly cache?: boolean
  /** Which pages are read from their pictures, as given. */
  readonly ocr?: string
  readonly ocrEngine?: string
  readonly tessdata?: string
  /** What is done about misread words, as given. */
  readonly ocrFix?: string
  readonly witness?: readonly string[]
  /** Threads, as given. */
  readonly jobs?: string
  /** Seconds and megabytes that a document may take, as given. */
  readonly timeLimit?: string
  readonly memoryLimit?: string
  /** False with `--no-color`. */
  readonly color?: boolean
}

/** One option: how it is written and which message explains it. */
export interface OptionSpec {
  readonly flags: string
  readonly about: Extract<MessageKey, `option.${string}`>
  /** May be given several times; the values add up. */
  readonly repeatable?: true
}

/** Options of single commands: parser and help have them from here. */
const OPTIONS = {
  format: { flags: '-f, --format <name>', about: 'option.format' },
  output: { flags: '-o, --output <path>', about: 'option.output' },
  outputFile: { flags: '-o, --output <file>', about: 'option.output-file' },
  report: { flags: '--report <format=file>', about: 'option.report', repeatable: true },
  register: { flags: '--register <file>', about: 'option.register' },
  review: { flags: '--review <file>', about: 'option.review' },
  searchable: { flags: '--searchable <file>', about: 'option.searchable' },
  force: { flags: '--force', about: 'option.force' },
  against: { flags: '--against <document>', about: 'option.against' },
  tasks: { flags: '--tasks <ids>', about: 'option.tasks' },
  applies: { flags: '--applies <file>', about: 'option.applies' },
  terms: { flags: '--terms <file>', about: 'option.terms', repeatable: true },
  decisions: { flags: '--decisions <file>', about: 'option.decisions' },
  noDecisions: { flags: '--no-decisions', about: 'option.no-decisions' },
  decide: { flags: '--decide', about: 'option.decide' },
  via: { flags: '--via <plan>', about: 'option.via', repeatable: true },
  before: { flags: '--before <plan>', about: 'option.before' },
  siblings: { flags: '--siblings', about: 'option.siblings' },
  shard: { flags: '--shard <k/n>', about: 'option.shard' },
  manifest: { flags: '--manifest <file>', about: 'option.manifest' },
  queue: { flags: '--queue <redis>', about: 'option.queue' },
  root: { flags: '--root <folder>', about: 'option.root' },
  sharedRoot: { flags: '--root <folder>', about: 'option.shared-root' },
  drain: { flags: '--drain', about: 'option.drain' },
  details: { flags: '--details', about: 'option.details' },
  detailsOfFindings: { flags: '--details', about: 'option.details-findings' },
  failOn: { flags: '--fail-on <labels>', about: 'option.fail-on' },
  failOnSeverity: { flags: '--fail-on <error|warning|info|never>', about: 'option.fail-on-severity' },
  maxWarnings: { flags: '--max-warnings <n>', about: 'option.max-warnings' },
  preset: { flags: '--preset <name>', about: 'option.preset', repeatable: true },
  rule: { flags: '--rule <id=severity>', about: 'option.rule', repeatable: true },
  baseline: { flags: '--baseline <file>', about: 'option.baseline' },
  noBaseline: { flags: '--no-baseline', about: 'option.no-baseline' },
  updateBaseline: { flags: '--update-baseline', about: 'option.update-baseline' },
  since: { flags: '--since <revision>', about: 'option.since' },
  fix: { flags: '--fix', about: 'option.fix' },
  dryRun: { flags: '--dry-run', about: 'option.dry-run' },
  trusted: { flags: '--trusted <folder>', about: 'option.trusted' },
  yes: { flags: '--yes', about: 'option.yes' },
  plans: { flags: '--plans <glob>', about: 'option.plans', repeatable: true },
  ci: { flags: '--ci <github|gitlab|git-hook|office|none>', about: 'option.ci' },
  configurationFormat: { flags: '-f, --format <json|yaml>', about: 'option.configuration-format' },
  noInline: { flags: '--no-inline', about: 'option.no-inline' },
} as const satisfies Readonly<Record<string, OptionSpec>>

export type OptionName = keyof typeof OPTIONS

/** Options that every command has; they may stand before the command too. */
export const COMMON_OPTIONS: readonly OptionSpec[] = [
  { flags: '--lang <vi|en>', about: 'option.lang' },
  { flags: '--ocr <auto|always|never>', about: 'option.ocr' },
  { flags: '--ocr-engine <embedded|native>', about: 'option.ocr-engine' },
  { flags: '--tessdata <folder>', about: 'option.tessdata' },
  { flags: '--ocr-fix <auto|off|safe|all>', about: 'option.ocr-fix' },
  { flags: '--witness <document>', about: 'option.witness', repeatable: true },
  { flags: '--corrections <file>', about: 'option.corrections', repeatable: true },
  { flags: '--config <file>', about: 'option.config' },
  { flags: '--no-config', about: 'option.no-config' },
  { flags: '--jobs <n>', about: 'option.jobs' },
  { flags: '--time-limit <seconds>', about: 'option.time-limit' },
  { flags: '--memory-limit <MB>', about: 'option.memory-limit' },
  { flags: '--quiet', about: 'option.quiet' },
  { flags: '--no-cache', about: 'option.no-cache' },
  { flags: '--no-color', about: 'option.no-color' },
]

/** The members of a list given in one word. @example "III, IV" */
export const listOf = (value: string | undefined): string[] => (value ?? '').split(/[\s,;]+/).filter((word) => word !== '')

/** The flags and help of an option. */
export const optionSpec = (name: OptionName): OptionSpec => OPTIONS[name]
