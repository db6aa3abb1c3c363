import type { Span } from '../model/span.js'

/** What ends a sentence, with closing quotes and brackets. @example ".”", "…", "?" */
const END = /[.!?…]+["”’'»)\]]*/gu

/** How a sentence begins behind the one before. @example "Cấp ủy", "“Dân tin", "100% chi ủy viên", "- Kiện toàn" */
const START = /^\s+["“‘'«([]*(?:\p{Lu}|\d)/u

/** Before a full stop that ends no sentence: titles, TP., and the like, whole words. @example "TP.", "đ/c." */
const ABBREVIATION =
  /(?<![\p{sc=Latin}\d])(?:TP|Tp|tp|TX|Tx|TT|Tt|Q|P|H|T|Tr|tr|St|Mr|GS|PGS|TS|ThS|Ths|KS|BS|CN|NCS|Đ\/c|đ\/c|đc|Đc|ĐC|Th|No|Nxb|NXB)$/u

/** An initial, `C.` of "C. Mác"; not the `X.` of "khóa X.". */
const INITIAL = /(?<![\p{sc=Latin}\d])(?:\p{Lu}|Ph)$/u
const NUMBERED_BY_LETTER = /(?:kho[áa]|khóa|thứ|quý|loại|hạng|nhóm|vùng|mục|phần|chương|bảng|phụ lục|điểm|cấp|bậc)\s+\p{Lu}$/iu

/** A number that stands where a sentence begins is its marker. @example "1", "2.1", "a" */
const MARKER_ONLY = /^\s*(?:\d{1,2}(?:\.\d{1,2})*|[a-zđ]|[IVX]{1,5})$/u

/** A bracket or a quotation that is open for longer was never closed, or is a text of its own. */
const LONGEST_ASIDE = 1_500

const BRACKETS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '”': '“', '’': '‘', '»': '«' }
const OPENING = new Set(Object.values(BRACKETS))
/** @example "(", "”" */
const BRACKET = /[()[\]“”‘’«»"]/g

/** A straight quotation mark opens where no word touches it on the left. @example " ", "(" */
const BEFORE_OPENING = /[\s([“]/u

/** Spans of brackets and quotations, in which no sentence of the paragraph ends. Outermost ones, in order. */
function asides(text: string): Span[] {
  const open: Record<string, number[]> = { '(': [], '[': [], '“': [], '‘': [], '«': [], '"': [] }
  const spans: Span[] = []
  const close = (opening: string, at: number): boolean => {
    const from = open[opening]?.pop()
    if (from === undefined) return false
    if (at - from <= LONGEST_ASIDE) spans.push([from, at + 1])
    return true
  }
  for (const { 0: character, index: at } of text.matchAll(BRACKET)) {
    if (OPENING.has(character)) open[character]?.push(at)
    else if (character === '"') {
      if (at === 0 || BEFORE_OPENING.test(text[at - 1] ?? '')) open['"'] = [at]
      // Typists mix the marks: “…" is closed as well.
      else if (!close('"', at)) close('“', at)
    } else if (character in BRACKETS) close(BRACKETS[character] ?? '', at)
  }
  const outermost: Span[] = []
  for (const span of spans.sort((a, b) => a[0] - b[0])) if (span[1] > (outermost.at(-1)?.[1] ?? 0)) outermost.push(span)
  return outermost
}

/** Whether a full stop behind these words belongs to them. */
function isAbbreviated(before: string): boolean {
  if (MARKER_ONLY.test(before)) return true
  if (ABBREVIATION.test(before)) return true
  return INITIAL.test(before) && !NUMBERED_BY_LETTER.test(before)
}

/**
 * Cuts a text in sentences: at a full stop, dots, a question or exclamation mark before a capital or a figure. A semicolon
 * never ends one, nor does anything within brackets or quotation marks.
 *
 * @returns spans in `text`, without the blanks between them; one at least if the text holds anything
 */
export function sentenceSpans(text: string): Span[] {
  const spans: Span[] = []
  const inside = asides(text)
  let aside = 0
  let from = 0
  const push = (to: number): void => {
    const raw = text.slice(from, to)
    const trimmed = raw.trim()
    if (trimmed === '') return
    const start = from + raw.indexOf(trimmed)
    spans.push([start, start + trimmed.length])
  }
  for (const match of text.matchAll(END)) {
    const to = match.index + match[0].length
    while (aside < inside.length && (inside[aside]?.[1] ?? 0) < to) aside++
    const open = inside[aside]
    if (open && open[0] < match.index && to < open[1]) continue
    if (!START.test(text.slice(to, to + 12))) continue
    if (
      match[0].startsWith('.') &&
      !match[0].startsWith('..') &&
      isAbbreviated(text.slice(Math.max(from, match.index - 24), match.index))
    )
      continue
    push(to)
    from = to
  }
  push(text.length)
  return spans
}
