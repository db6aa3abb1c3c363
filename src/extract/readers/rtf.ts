import type { Reader } from '../reader.js'
import { rtfStart } from '../rtf/tokens.js'

/** Rich Text Format, of any program. */
export const rtf: Reader = {
  format: 'rtf',
  recognizes: ({ bytes }) => rtfStart(bytes) !== undefined,
  read: async (file) => (await import('../rtf/read.js')).readRtf(file),
}
