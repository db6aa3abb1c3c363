import { createRequire } from 'node:module'
import { dirname, sep } from 'node:path'
import { readError } from '../read-error.js'
import { letGoOfStrays } from './stray.js'
import { wholeness } from './whole.js'

/** A page as pdf.js has it, as far as it is asked here. */
export interface PdfPage {
  readonly rotate: number
  /** Pictures and the like that were decoded for the page. */
  readonly objs: { get(id: string, found: (object: unknown) => void): unknown }
  readonly commonObjs: { has(id: string): boolean; get(id: string): unknown }
  render(of: { canvasContext: unknown; canvas: unknown; viewport: unknown; background?: string }): {
    readonly promise: Promise<void>
  }
  getViewport(of: { scale: number }): { readonly width: number; readonly height: number; readonly transform: unknown }
  getOperatorList(of: {
    annotationMode: number
  }): Promise<{ readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] }>
  cleanup(): boolean
}

/** A document that was opened. */
export interface PdfDocument {
  readonly pageCount: number
  /** Whether its table of objects had to be searched for: what is missing is not missed then. */
  readonly isMended: boolean
  /** Numbers of the operators by their names in pdf.js. */
  readonly operators: Readonly<Record<string, number>>
  /** Hands out the pages in order and lets go of each before the next. A page that cannot be read at all is null. */
  pages(): AsyncGenerator<PdfPage | null>
  /** One page, counted from 1; null where it cannot be read at all. Whoever asks for it lets go of it by `cleanup`. */
  page(number: number): Promise<PdfPage | null>
  /** An empty canvas of so many pixels. */
  canvas(width: number, height: number): PdfCanvas
  close(): Promise<void>
}

/** What a page is painted on. */
export interface PdfCanvas {
  readonly canvas: unknown
  readonly context: { getImageData(x: number, y: number, width: number, height: number): { readonly data: ArrayLike<number> } }
}

/** What is wanted of a PDF besides its text. */
export interface PdfOptions {
  /** Pictures of at most so many pixels are decoded; none without, since that takes longer than all the rest. */
  readonly mostPixels?: number
}

interface PdfProxy {
  readonly numPages: number
  readonly canvasFactory: { create(width: number, height: number): PdfCanvas }
  getPage(number: number): Promise<PdfPage>
  cleanup(): Promise<unknown>
}

/** The fonts of so many pages are kept; then they go, since every page may bring its own. */
const PAGES_WITH_FONTS = 50

const isProxy = (value: unknown): value is PdfProxy =>
  typeof value === 'object' && value !== null && 'numPages' in value && 'getPage' in value && 'cleanup' in value

/** Files that pdf.js needs and would otherwise ask the network for. It insists on slashes, on Windows too. */
function dataFolders(): { cMapUrl: string; standardFontDataUrl: string; wasmUrl: string } {
  const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')).replaceAll(sep, '/')
  const folder = (name: string): string => `${root}/${name}/`
  return { cMapUrl: folder('cmaps'), standardFontDataUrl: folder('standard_fonts'), wasmUrl: folder('wasm') }
}

/**
 * Opens a PDF. The libraries are loaded here, since that takes longer than reading most texts.
 *
 * @throws a ReadError for what is protected by a password, cut off or no PDF
 */
export async function openPdf(path: string, bytes: Uint8Array, { mostPixels = 1 }: PdfOptions = {}): Promise<PdfDocument> {
  const whole = wholeness(bytes)
  if (whole === 'cut') throw readError(path, 'truncated', {})
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
    maxImageSize: mostPixels,
    cMapPacked: true,
    ...dataFolders(),
  })
  const forgetStrays = letGoOfStrays()
  const close = async (): Promise<void> => {
    await parser.destroy().finally(forgetStrays)
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
    isMended: whole === 'mended',
    operators: OPS,
    close,
    page: (number) => proxy.getPage(number).catch(() => null),
    canvas: (width, height) => proxy.canvasFactory.create(width, height),
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
