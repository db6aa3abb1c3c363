import type { Say } from '../catalogue/catalogue.js'
import { COUNTED_KINDS, UNCOUNTED_KINDS } from '../extract/left-out.js'
import type { DocumentMessage } from '../model/message.js'
import type { SourceText } from '../model/source-text.js'

/** How a document was come by, in machine-readable output. */
interface SourceRecord {
  readonly path: string
  readonly sha256: string
  /** Number of pages. */
  readonly pages: number
  /** `mixed` where pages were read in different ways. */
  readonly readBy: string
}

/** What machine-readable output says of an input: path, sha256 of the bytes, pages, how it was read. */
export function sourceRecord(source: SourceText): SourceRecord {
  const ways = new Set(source.pages.map((page) => page.readBy).filter((way) => way !== 'blank'))
  const [only = 'plain'] = ways
  return { path: source.path, sha256: source.sha256, pages: source.pages.length, readBy: ways.size > 1 ? 'mixed' : only }
}

/** What was noticed about a document, in machine-readable output. */
interface MessageRecord {
  readonly ruleId: string | null
  /** In words, in the language of the run. */
  readonly reason: string
  readonly line: number | null
  readonly column: number | null
  readonly page: number | null
  readonly expected: readonly string[] | null
  readonly actual: string | null
}

/** What the stages notice without words. */
const WORDED = [...UNCOUNTED_KINDS, 'pdf-mended', 'may-be-secret', 'corrections-other'] as const
/** Decisions of persons that do not hold, with the words they were about. */
const VOID = ['correction-stale', 'correction-overlap'] as const
/** Of these words so many letters are shown. */
const SHOWN = 60
/** What does not fit in the bytes of a text, with its lines, or lines and columns; what was recognized unsurely, in its words. */
const OF_PLACES = ['other-encoding', 'stray-bytes', 'doubtful-figures'] as const
/** What they notice about pages, which `actual` numbers. */
const OF_PAGES = ['pages-no-text', 'pages-unspellable', 'pages-damaged', 'pages-doubtful'] as const

/** A date with its place, a page in words. @example "21/01/2019 (a.pdf#page=3)" → "21/01/2019 (a.pdf, trang 3)" */
const withPage = (date: string, say: Say): string =>
  date.replace(/#page=(\d+)\)$/, (_, page: string) => `${say('message.of-page', { page })})`)

/** The messages on a document as plain data, worded in the language of the run. */
export function messageRecords(messages: readonly DocumentMessage[], say: Say): MessageRecord[] {
  const reasonOf = ({ ruleId, reason, actual, expected, line, column, page }: DocumentMessage): string => {
    const place =
      page === undefined ? say('message.at-line', { line: line ?? '' }) : say('message.at-page', { page, line: line ?? '' })
    if (ruleId === 'second-document')
      return say('message.second-document', { place, which: actual === undefined ? '' : ` (${actual})` })
    if (ruleId === 'misread-marker')
      return say('message.misread-marker', { line: line ?? '', was: actual ?? '', is: expected?.[0] ?? '' })
    if (ruleId === 'same-bytes') return say('message.same-bytes', { path: actual ?? '' })
    if (ruleId === 'two-dates')
      return say('message.two-dates', {
        number: actual ?? '',
        dates: (expected ?? []).map((date) => withPage(date, say)).join(', '),
      })
    if (ruleId === 'no-such-day') return say('message.no-such-day', { date: actual ?? '', place })
    const isVoid = VOID.find((id) => id === ruleId)
    if (isVoid !== undefined) {
      const [was, is] = [expected?.[0] ?? '', actual ?? ''].map((words) => words.slice(0, SHOWN))
      return say(`message.${isVoid}`, { line: line ?? '', column: column ?? '', was: was ?? '', is: is ?? '' })
    }
    const ofPages = OF_PAGES.find((id) => id === ruleId)
    if (ofPages !== undefined) return say(`message.${ofPages}`, { pages: actual ?? '' })
    const ofPlaces = OF_PLACES.find((id) => id === ruleId)
    if (ofPlaces !== undefined) return say(`message.${ofPlaces}`, { places: actual ?? '' })
    const leftOut = COUNTED_KINDS.find((id) => id === ruleId)
    if (leftOut !== undefined) return say(`message.${leftOut}`, { count: actual ?? '' })
    const worded = WORDED.find((id) => id === ruleId)
    return worded === undefined ? reason : say(`message.${worded}`)
  }
  return messages.map((message) => ({
    ruleId: message.ruleId ?? null,
    reason: reasonOf(message),
    line: message.line ?? null,
    column: message.column ?? null,
    page: message.page ?? null,
    expected: message.expected ?? null,
    actual: message.actual ?? null,
  }))
}
