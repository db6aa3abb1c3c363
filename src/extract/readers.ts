import type { Reader } from './reader.js'
import { markdown } from './readers/markdown.js'
import { plain } from './readers/plain.js'

/** The first that recognizes the content reads it; the last takes all text. */
export const readers: readonly Reader[] = [markdown, plain]
