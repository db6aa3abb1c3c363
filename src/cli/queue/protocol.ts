import type { AlignOptions } from '../../align/options.js'
import type { CleanText } from '../../model/clean-text.js'
import type { PlaceTerms } from '../../model/place-terms.js'
import type { OcrMode } from '../../extract/reader.js'
import type { Failure } from '../failures.js'
import type { MisreadSettings } from '../misreads.js'
import type { Stowed } from '../stowed.js'

// What producers and workers tell each other. Nothing of a document's text is in it but what verdicts quote; of a document
// whose pages had to be recognized, its text.

/** The name of the queue: workers of another version of doichieu see nothing of it. */
export const queueName = (version: string): string => `doichieu-${version}`

/** What all jobs of a run share, under a key of its own; it expires when the run shows no more signs of life. */
export interface RunSettings {
  readonly version: string
  readonly central: CleanText
  readonly options: AlignOptions
  readonly misreads: Pick<MisreadSettings, 'fix' | 'witnesses'>
  readonly placeTerms: PlaceTerms | null
  readonly ocr: OcrMode
  /** Engine and model that recognize pages; null where the producer has none. */
  readonly engine: string | null
}

export const settingsKey = (run: string): string => `doichieu:run:${run}`

/** One document to be judged. */
export interface JobData {
  readonly run: string
  /** In the shared folder, with forward slashes. */
  readonly path: string
  /** As the report names it. */
  readonly shown: string
  /** Of its bytes. */
  readonly sha256: string
}

/** What a worker hands back. */
export type JobResult =
  | { readonly stowed: Omit<Stowed, 'text'> & { readonly text: string | { readonly sha256: string } } }
  /** It cannot be read. */
  | { readonly failure: Failure }
  /** The producer has to see to it itself: the document bears a mark of secrecy. */
  | { readonly secret: true }
  /** Nobody waits for it any more: the run's settings have expired. */
  | { readonly over: true }

/** Why a worker cannot do a job, in the list of failed jobs and to the producer. */
export const REFUSALS = ['outside', 'absent', 'changed', 'engine', 'version', 'run', 'time', 'memory', 'crashed'] as const
export type Refusal = (typeof REFUSALS)[number]

/** How a job is tried: three times, after 1 and after 2 seconds, and how long what came of it is there to be looked at, in seconds. */
export const JOB_OPTIONS = {
  attempts: 3,
  backoff: { type: 'exponential', delay: 1000 },
  removeOnComplete: { age: 3600 },
  removeOnFail: { age: 7 * 24 * 3600 },
  stackTraceLimit: 0,
} as const

/** How often a document may take its worker with it and is tried again. */
export const MOST_STALLED = 2
