import { createRequire } from 'node:module'
import { dirname, sep } from 'node:path'
import { readError } from '../read-error.js'

/** A page as pdf.js has it, as far as it is asked here. */
export interface PdfPage {
  readonly rotate: number
  readonly commonObjs: { has(id: string): boolean; get(id: string): unknown }
  getViewport(of: { scale: number }): { readonly width: number; readonly height: number; readonly transform: unknown }
  getOperatorList(of: {
    annotationMode: number
  }): Promise<{ readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] }>
  cleanup(): boolean
}

/** A document that was opened. */
export interface PdfDocument {
  readonly pageCount: number
  /** Numbers of the operators by their names in pdf.js. */
  readonly operators: Readonly<Record<string, number>>
  /** Hands out the pages in order and lets go of each before the next. A page that cannot be read at all is null. */
  pages(): AsyncGenerator<PdfPage | null>
  close(): Promise<void>
}

interface PdfProxy {
  readonly numPages: number
  getPage(number: number): Promise<PdfPage>
  cleanup(): Promise<unknown>
}

/** The fonts of so many pages are kept; then they go, since every page may bring its own. */
const PAGES_WITH_FONTS = 50

const isProxy = (value: unknown): value is PdfProxy =>
  typeof value === 'object' && value !== null && 'numPages' in value && 'getPage' in value && 'cleanup' in value

/** Files that pdf.js needs and would otherwise ask the network for. */
function dataFolders(): { cMapUrl: string; standardFontDataUrl: string } {
  const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  return { cMapUrl: [root, 'cmaps', ''].join(sep), standardFontDataUrl: [root, 'standard_fonts', ''].join(sep) }
}

/**
 * Opens a PDF. The libraries are loaded here, since that takes longer than reading most texts.
 *
 * @throws a ReadError for what is protected by a password, cut off or no PDF
 */
export async function openPdf(path: string, bytes: Uint8Array): Promise<PdfDocument> {
  if (isCutOff(bytes)) throw readError(path, 'truncated', {})
  const [{ PDFParse }, { OPS }] = await Promise.all([import('pdf-parse'), import('pdfjs-dist/legacy/build/pdf.mjs')])
  const parser = new PDFParse({
    // A copy: pdf.js takes the bytes away from whoever gave them.
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    useWorkerFetch: false,
    // Pictures are not looked at: decoding them takes longer than all the rest.
    maxImageSize: 1,
    cMapPacked: true,
    ...dataFolders(),
  })
  const close = async (): Promise<void> => {
    await parser.destroy()
  }
  try {
    await parser.getInfo()
  } catch (error) {
    await close()
    throw readError(path, isPasswordError(error) ? 'encrypted' : 'truncated', {})
  }
  // pdf-parse keeps the document of pdf.js to itself, and hands out neither positions nor fonts.
  const proxy: unknown = Reflect.get(parser, 'doc')
  if (!isProxy(proxy)) throw new TypeError('pdf-parse holds no document of pdf.js')
  return {
    pageCount: proxy.numPages,
    operators: OPS,
    close,
    async *pages() {
      for (let number = 1; number <= proxy.numPages; number += 1) {
        const page = await proxy.getPage(number).catch(() => null)
        yield page
        page?.cleanup()
        if (number % PAGES_WITH_FONTS === 0) await proxy.cleanup()
      }
    },
  }
}

const isPasswordError = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'PasswordException' || /encrypt|password/i.test(error.message))

/** The last place of an ASCII word in bytes; -1 where it does not occur. */
const lastPlace = (bytes: Uint8Array, word: string): number =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).lastIndexOf(word, undefined, 'latin1')

/**
 * Whether a PDF ends before its end. Behind the last object stands the place of the table of objects ("startxref"); and
 * a file that is made for reading over a network states its length near the beginning. pdf.js would patch together what
 * is left and nobody would know that pages are missing.
 */
function isCutOff(bytes: Uint8Array): boolean {
  if (lastPlace(bytes, 'startxref') < lastPlace(bytes, 'endobj')) return true
  const head = String.fromCharCode(...bytes.subarray(0, 1024))
  // "<< /Linearized 1 /L 54321 …"
  const length = /\/Linearized\b[^>]{0,200}?\/L\s+(\d{1,12})/.exec(head)?.[1]
  return length !== undefined && Number(length) > bytes.length
}
