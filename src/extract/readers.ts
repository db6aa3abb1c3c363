import type { Reader } from './reader.js'
import { doc } from './readers/doc.js'
import { docx } from './readers/docx.js'
import { html } from './readers/html.js'
import { image } from './readers/image.js'
import { markdown } from './readers/markdown.js'
import { pdf } from './readers/pdf.js'
import { plain } from './readers/plain.js'
import { rtf } from './readers/rtf.js'

/** The first that recognizes the content reads it; the last takes all text. */
export const readers: readonly Reader[] = [pdf, image, doc, docx, rtf, html, markdown, plain]
