import type { Reader } from '../reader.js'

/** How far into the file the first line of a PDF may stand, in bytes. */
const HEAD = 1024

/** PDF, by the text layer and its geometry, page by page; pages without one by their pictures. */
export const pdf: Reader = {
  format: 'pdf',
  costly: true,
  recognizes: ({ bytes }) => /%PDF-\d/.test(String.fromCharCode(...bytes.subarray(0, HEAD))),
  read: async (file, options) => (await import('../pdf/read.js')).readPdf(file, options),
}
