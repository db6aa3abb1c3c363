import { readFile } from 'node:fs/promises'
import { ends } from './ends.js'
import { isZip, openArchive } from './zip.js'

/** How reports in Markdown end, which no reader shows. */
export const MARKDOWN_MARK = '<!-- doichieu compare -->'

/** A page that doichieu wrote. @example `<meta name="generator" content="doichieu 0.1.0">` */
const PAGE = /<meta name="generator" content="doichieu [\d.]+/u
/** A report in plain text: its title, and the program in the last line. @example "ĐỐI CHIẾU VỚI NGHỊ QUYẾT 21-NQ/TW … doichieu 0.1.0", "KIỂM TRA 3 VĂN BẢN … doichieu 0.1.0" */
const TITLE = /^(?:ĐỐI CHIẾU VỚI |COMPARED WITH |KIỂM TRA \d+ VĂN BẢN\n|CHECK OF \d+ DOCUMENTS?\n)/u
const LAST_LINE = /\ndoichieu [\d.]+\S*$/u
/** Properties of a Word file. @example "<dc:creator>doichieu 0.1.0</dc:creator>" */
const CREATOR = /<dc:creator>doichieu [\d.]+/u
const PROPERTIES = 'docProps/core.xml'

/** How far into a file marks are looked for. */
const HEAD = 4096
const TAIL = 200

/**
 * Whether bytes are a report that doichieu wrote on documents: none of them itself, though it quotes them. What
 * `normalize` and `parse` write are documents and are read back.
 */
export async function isOwnReport(path: string, bytes: Uint8Array): Promise<boolean> {
  if (isZip(bytes)) {
    if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(PROPERTIES)) return false
    const properties = await openArchive(path, bytes)
      .then(({ read }) => read(PROPERTIES))
      // What is wrong with an archive, reading it tells.
      .catch(() => undefined)
    return properties !== undefined && CREATOR.test(Buffer.from(properties).toString('utf8'))
  }
  const decoder = new TextDecoder()
  const head = decoder.decode(bytes.subarray(0, HEAD)).normalize('NFC')
  const tail = decoder.decode(bytes.subarray(-TAIL)).trimEnd()
  return PAGE.test(head) || tail.endsWith(MARKDOWN_MARK) || (TITLE.test(head) && LAST_LINE.test(tail))
}

/** {@link isOwnReport} of a file. @throws the system's error for one that cannot be opened */
export async function isOwnReportFile(file: string): Promise<boolean> {
  const { bytes, size } = await ends(file)
  return isOwnReport(file, isZip(bytes) && size > bytes.length ? await readFile(file) : bytes)
}
