import { pagesOf } from '../pages.js'
import type { Reader } from '../reader.js'

/** Text as it is. */
export const plain: Reader = {
  format: 'plain',
  recognizes: ({ text }) => text !== null,
  read: ({ text }) => Promise.resolve({ text: text ?? '', syntax: 'plain', pages: pagesOf(text ?? '') }),
}
