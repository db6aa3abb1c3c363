import { isCompoundFile } from '../doc/compound.js'
import type { Reader } from '../reader.js'

/** Word 97 to 2003. All other compound files come here too, to be refused by their name. */
export const doc: Reader = {
  format: 'doc',
  recognizes: ({ bytes }) => isCompoundFile(bytes),
  read: async (file) => (await import('../doc/read.js')).readDoc(file),
}
