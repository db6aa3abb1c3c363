import { isEngineError } from '../engine.js'
import type { ReadPage } from '../pdf/compose.js'
import { isReadError, readError } from '../read-error.js'
import type { ReadOptions } from '../reader.js'
import { scannedPage } from '../scan-layout/lay-out.js'
import type { DocumentMessage } from '../../model/message.js'
import type { Recognition } from '../../model/scan.js'
import { legibility } from './legible.js'
import type { Picture } from './picture.js'
import { mayBeSecret } from './secret.js'

/** A page of fewer letters tells nothing; one whose letters are read so unsurely, or of which so little is words, is noise for the most part. */
const LEAST_LETTERS = 20
const UNSURE = 0.55
const FEW_WORDS = 0.45

/**
 * Recognizes pages by their pictures, several side by side, and lays each of them out. A page whose picture is damaged,
 * or that the engine fails on, says so.
 *
 * @param numbers of the pages, counted from 1
 * @param pictureOf decodes the picture of a page when its turn has come
 * @throws a ReadError when no page can be recognized, an engine error when there is no engine
 */
export async function pagesFrom(
  path: string,
  numbers: readonly number[],
  pictureOf: (number: number) => Promise<Picture>,
  options: ReadOptions,
): Promise<ReadPage[]> {
  const recognizer = options.recognizer ?? (await import('../recognize.js')).recognizer()
  const recognize = recognizer.begin(path, numbers)
  const pages: ReadPage[][] = numbers.map((number) => [{ number, lines: [], separators: [], reason: 'damaged' }])
  const failures: unknown[] = []
  let next = 0
  const lane = async (): Promise<void> => {
    for (let index = next++; index < numbers.length; index = next++) {
      const number = numbers[index] ?? 0
      try {
        const picture = await pictureOf(number)
        const recognition = await recognize(picture, number)
        const reason = picture.isCut === true ? 'damaged' : isDoubtful(recognition) ? 'doubtful' : undefined
        const mayBe = number === 1 && mayBeSecret(recognition)
        pages[index] = scannedPage(recognition, number).map((page) => ({
          ...page,
          reason: reason ?? page.reason,
          ...(mayBe ? { mayBeSecret: true } : {}),
        }))
      } catch (error) {
        if (isEngineError(error)) throw error
        failures.push(error)
      }
    }
  }
  try {
    await Promise.all(Array.from({ length: Math.min(recognizer.pagesAtOnce, numbers.length) }, lane))
  } finally {
    if (options.recognizer === undefined) await recognizer.end()
  }
  const [first] = failures
  if (failures.length < numbers.length || first === undefined) return pages.flat()
  throw isReadError(first)
    ? first
    : readError(path, 'recognition', { detail: String(first instanceof Error ? first.message : first) })
}

/** Whether what was read of a page is hardly language. */
function isDoubtful({ lines }: Recognition): boolean {
  const { letters, confidence, legible } = legibility(lines)
  return letters >= LEAST_LETTERS && (confidence < UNSURE || legible < FEW_WORDS * letters)
}

/** What there is to say of a document whose first page may bear a mark of secrecy. */
export const secretMessages = (pages: readonly ReadPage[]): readonly DocumentMessage[] =>
  pages.some((page) => page.mayBeSecret === true) ? [{ ruleId: 'may-be-secret', reason: 'may-be-secret' }] : []
