import type { Reader } from '../reader.js'
import { isZip } from '../zip.js'

/** Word's format since 2007, a zip archive of XML. All other zip archives come here too, to be refused by their name; one under a password is a compound file. */
export const docx: Reader = {
  format: 'docx',
  recognizes: ({ bytes }) => isZip(bytes),
  read: async (file) => (await import('../docx/read.js')).readDocx(file),
}
