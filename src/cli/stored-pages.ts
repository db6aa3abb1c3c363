import type { Recognizer } from '../extract/recognize.js'
import { bearsMark, mayBeSecret } from '../extract/scan/secret.js'
import type { Recognition } from '../model/scan.js'
import type { PageProgress } from './scans.js'
import type { Store } from './store.js'

/**
 * A recognizer that keeps each page by its picture, engine and model, so that a run that is stopped has lost none, and
 * tells how far it is.
 *
 * Whether a document is secret shows on its first page. Pages that are done before that one wait for it; those of a
 * document whose first page is not among them are never kept.
 *
 * @param writes what is being stored
 */
export function storedPages(
  recognizer: Recognizer,
  store: Store | null,
  writes: Set<Promise<void>>,
  tell: (progress: PageProgress) => void,
): Recognizer {
  const put = (key: string, value: Recognition): void => {
    const write = store?.put(key, value).finally(() => writes.delete(write ?? Promise.resolve()))
    if (write !== undefined) writes.add(write)
  }
  return {
    ...recognizer,
    begin: (path, numbers) => {
      const recognize = recognizer.begin(path, numbers)
      let state: 'waiting' | 'open' | 'secret' = numbers[0] === 1 ? 'waiting' : 'secret'
      const waiting: (readonly [key: string, value: Recognition])[] = []
      const keep = (key: string, value: Recognition, number: number): void => {
        if (state !== 'secret' && (number === 1 ? mayBeSecret(value) : bearsMark(value.lines))) state = 'secret'
        if (state === 'waiting' && number === 1) state = 'open'
        waiting.push([key, value])
        if (state === 'waiting') return
        for (const each of waiting.splice(0)) if (state === 'open') put(...each)
      }
      tell({ added: numbers.length, done: 0, kept: 0 })
      return async (picture, number) => {
        const key = ['page', await recognizer.id(), picture.sha256].join(' ')
        const kept = store === null ? null : ((await store.get(key)) as Recognition | null)
        try {
          if (kept !== null) {
            if (number === 1 && state === 'waiting') keep(key, kept, number)
            return kept
          }
          const found = await recognize(picture, number)
          if (store !== null) keep(key, found, number)
          return found
        } finally {
          tell({ added: 0, done: 1, kept: kept === null ? 0 : 1 })
        }
      }
    },
  }
}
