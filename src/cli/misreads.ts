import type { CleanText } from '../model/clean-text.js'
import type { Corrections } from '../model/corrections.js'
import type { SourceText } from '../model/source-text.js'
import type { Misreading, OcrFix } from '../normalize/misread.js'
import { normalize } from '../normalize/normalize.js'
import type { Context } from './command.js'

/** What a run does about misread words, as plain data. */
export interface MisreadSettings {
  readonly fix: OcrFix
  /** Clean texts that the documents are held against. */
  readonly witnesses: readonly string[]
  /** What persons decided on documents. */
  readonly corrections: readonly Corrections[]
}

/** @example "scans/plan.pdf" → `plan.pdf` */
const nameOf = (path: string | null): string => path?.split(/[\\/]/).at(-1) ?? ''

/** Whether persons decided on a document, or on another version of it. */
export const isCorrected = ({ sha256, path: shown }: Pick<SourceText, 'sha256' | 'path'>, all: readonly Corrections[]): boolean =>
  all.some((each) => each.sha256 === sha256 || (each.path !== null && nameOf(each.path) === nameOf(shown)))

/** A document with what was decided on it; one that has changed since then says so. */
function withCorrections(source: SourceText, all: readonly Corrections[]): SourceText {
  const mine = all.filter(({ sha256 }) => sha256 === source.sha256)
  if (mine.length > 0) return { ...source, corrections: mine.flatMap(({ corrections }) => corrections) }
  if (!all.some(({ path }) => path !== null && nameOf(path) === nameOf(source.path))) return source
  const message = { ruleId: 'corrections-other', reason: 'corrections-other' }
  return { ...source, messages: [...(source.messages ?? []), message] }
}

/**
 * Of the files of corrections, those that are about no document of the run; one that is about another version of a document
 * of the same name has been told.
 *
 * @param files in the order of what was read of them
 * @param seen names of the documents by the sha256 of their bytes
 */
export function uselessCorrections(
  files: readonly string[],
  all: readonly Corrections[],
  seen: ReadonlyMap<string, string>,
): readonly string[] {
  const names = new Set([...seen.values()].map(nameOf))
  return files.filter((_, index) => {
    const one = all[index]
    return one !== undefined && !seen.has(one.sha256) && !(one.path !== null && names.has(nameOf(one.path)))
  })
}

/** Nobody looks through the doubtful words of a text that is longer, in characters, than any directive. */
const MOST_SHOWN = 2_000_000

const made = new WeakMap<MisreadSettings, Promise<Misreading>>()

/**
 * Normalizes a document of a run. What finds misread words is loaded for the first document that needs it.
 *
 * @param pointedOut whether doubtful words are shown, so that they are looked for even where nothing is mended
 */
export async function cleanedBy(
  { misreads: settings, placeTerms }: Pick<Context, 'misreads' | 'placeTerms'>,
  read: SourceText,
  pointedOut = false,
): Promise<CleanText> {
  const source = withCorrections(read, settings.corrections)
  const { fix, witnesses } = settings
  const isShown = pointedOut && source.text.length <= MOST_SHOWN
  const isRecognized = source.pages.some(({ readBy }) => readBy === 'ocr')
  const needed = fix !== 'off' && (fix !== 'auto' || witnesses.length > 0 || isRecognized || isShown)
  if (!needed) return normalize(source, { placeTerms })
  let misreading = made.get(settings)
  if (misreading === undefined) {
    misreading = import('../normalize/load-misreading.js').then(({ loadMisreading }) => loadMisreading(fix, witnesses))
    made.set(settings, misreading)
  }
  return normalize(source, { misreading: await misreading, placeTerms })
}
