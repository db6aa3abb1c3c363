import type { RecognizedLine } from '../model/scan.js'
import type { PreparedPage } from './scan/prepare.js'

/** Where an engine has its models from. */
export interface EngineOptions {
  /** Absolute path of a folder with `vie.traineddata` (or `vie.traineddata.gz`, or `Vietnamese.traineddata`); the engine's own model without. */
  readonly tessdata?: string
  /** Environment of programs that an engine starts; that of this process without. */
  readonly env?: Readonly<Record<string, string | undefined>>
}

/** How a page is laid out, as far as an engine has to be told: one block of lines, or columns and blocks of several sizes. */
export type Segmentation = 'block' | 'columns'

/** An engine at work. It reads one page at a time. */
export interface RunningEngine {
  readonly read: (page: PreparedPage, segmentation: Segmentation) => Promise<readonly RecognizedLine[]>
  readonly end: () => Promise<void>
}

/** An engine that is there, with its model. */
export interface FoundEngine {
  /** Engine and model with their versions: `tesseract.js 7.0.0, vie 4.0.0_best_int`. */
  readonly id: string
  readonly start: () => Promise<RunningEngine>
}

export const ENGINE_NAMES = ['embedded', 'native'] as const
export type EngineName = (typeof ENGINE_NAMES)[number]

/** Recognizes text in pictures. */
export interface Engine {
  /** As `--ocr-engine` names it. */
  readonly name: EngineName
  /** Looks for program and model. @throws an engine error where one of them is missing */
  readonly find: (options: EngineOptions) => Promise<FoundEngine>
}

/** Why no text can be recognized: the engine's program, or its model, is not there; the model is broken; a file is named for its folder. */
export interface EngineError extends Error {
  readonly code: 'engine'
  readonly what: 'program' | 'model' | 'sound-model' | 'model-folder'
  /** The program or the folder that was looked for. */
  readonly where: string
}

export const engineError = (what: EngineError['what'], where: string): EngineError =>
  Object.assign(new Error(`${what} of the engine is missing: ${where}`), { code: 'engine', what, where } as const)

export const isEngineError = (error: unknown): error is EngineError =>
  error instanceof Error && 'code' in error && error.code === 'engine'
