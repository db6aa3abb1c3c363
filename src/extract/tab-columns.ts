import { type Block, isBlank, type Paragraph, type Run, textOf } from './blocks.js'

/** Between two columns that were set with tabs or the space bar, within a line. */
const GAP = /(?<=\S)(?: *\t[ \t]*| {4,})(?=\S)/g
/** Before a line of the right column alone. @example "\t\t\t\tĐặng Ngọc Huy" */
const RIGHT_ALONE = /^(?: *\t[ \t]*| {12,})(?=\S)/
/** What stands behind room that was left to write in, also in TCVN3 and VNI; no rule. @example "/KH-UBND", "tháng 8 năm 2022" */
const ROOM = /^(?:[-/–](?![-–])|\d|(?:ngày|tháng|năm|ng\u00B5y|th\u00B8ng|n\u00A8m|ngaøy|thaùng|naêm)(?![\p{L}]))/u
/** Two letters or an ornament: more than a marker, the gap behind which is its own. @example "-:-", not "1." or "a)" */
const WORDS = /\p{L}\P{L}{0,3}\p{L}|^\s*(?:-|[*_=:0oO–]{2,6}$|\*$)/u
/** The heading of the recipients, in whatever encoding. @example "Nơi nhận:", "N¬i nhËn:" */
const LABEL = /^.{4,20}:$/u
/** On whose behalf or in which office, with or without its capitals: fonts of capitals have small letters. @example "T/M BAN THƯỜNG VỤ", "t/m", "CHUÛ TÒCH" */
const SIGNATURE = /^(?:(?:[Tt]\s?\/?\s?[MmLl]|[Kk]\s?\/?\s?[Tt]|TUQ|tuq|Q)[./ ]|[^a-z]+$)/u
/** @example "- Như trên," */
const ENTRY = /^\s*[-–] ?\S/u
/** Whom a letter is for: it stands below head and title, set in as far as the right column is. @example "Kính gửi: Tỉnh ủy", VNI "Kính göûi" */
const ADDRESSEE = /^\s*k.{1,3}nh\s+g.{1,4}i(?:\s*:|\s)/iu
const LONGEST = 90
const LONGEST_ENTRY = 300
/** What ends an entry. @example "- Như trên," */
const ENDED = /[.,;:]$/u
/** A line that begins small, with a letter or a sign of an encoding that is not known yet. */
const SMALL = /^[a-z\p{Ll}]/u
/** No small letter: a heading. @example "PHỤ LỤC" */
const CAPITALS = /^\P{Ll}+$/u
/** The head begins within so many paragraphs with words and has no more; the end stands within so many of the last. */
const HEAD_BEGINS = 3
const HEAD = 14
const END = 45
/** Lines of one column between lines of two. */
const BETWEEN = 4

/** A paragraph in its columns; `left` is undefined where it is of the right one alone, and the other way round. */
interface Parted {
  readonly left: Paragraph | undefined
  readonly right: Paragraph | undefined
}

/**
 * Head and end of a document that were set in two columns without a table: such lines become one, so that they are read
 * as a table is. Decided by shape and place: the words may be in an encoding that is not known yet. Linear.
 */
export function tabColumns(blocks: readonly Block[]): readonly Block[] {
  const filled = blocks.flatMap((block, index) => (isBlank(block) ? [] : [index]))
  const rest = filled.slice(-END)
  const isEntryAt = (index: number | undefined): boolean => {
    const block = index === undefined ? undefined : blocks[index]
    return block?.type === 'paragraph' && ENTRY.test(textOf(block))
  }
  const end = columnsFrom(
    blocks,
    rest,
    ({ left, right }, place) =>
      left !== undefined &&
      right !== undefined &&
      LABEL.test(textOf(left).trim()) &&
      SIGNATURE.test(textOf(right)) &&
      rest.slice(place + 1, place + BETWEEN).some(isEntryAt),
    true,
  )
  const beforeEnd = filled.slice(0, HEAD).filter((index) => index < (end?.first ?? Infinity))
  const head = columnsFrom(blocks, beforeEnd, (_, place) => place < HEAD_BEGINS, false)
  return [end, head].reduce<readonly Block[]>(
    (all, found) => (found === undefined ? all : [...all.slice(0, found.first), found.table, ...all.slice(found.last + 1)]),
    blocks,
  )
}

/**
 * The lines of two columns among some blocks, from the first that begins them.
 *
 * @param hasEntries whether the left column is a list, which may reach further down than the right one
 */
function columnsFrom(
  blocks: readonly Block[],
  indices: readonly number[],
  begins: (line: Parted, place: number) => boolean,
  hasEntries: boolean,
): { readonly first: number; readonly last: number; readonly table: Block } | undefined {
  const lines: { readonly index: number; readonly parted: Parted }[] = []
  let length = 0
  /** What stands last to the left, as long as it is an entry or goes on with one. */
  let entry: { readonly text: string; readonly index: number } | undefined
  for (const [place, index] of indices.entries()) {
    const block = blocks[index]
    const isOpen = lines.length > 0
    const parted = block?.type === 'paragraph' ? partedAt(block, isOpen && hasEntries) : undefined
    if (parted === undefined || (isOpen && lines.length - length >= BETWEEN)) {
      if (isOpen) break
      continue
    }
    const isBoth = parted.left !== undefined && parted.right !== undefined
    if (!isOpen && !(isBoth && begins(parted, place))) continue
    lines.push({ index, parted })
    const left = parted.left === undefined ? '' : textOf(parted.left).trim()
    const isEntry: boolean = hasEntries && (ENTRY.test(left) || (entry?.index === index - 1 && goesOnEntry(left, entry.text)))
    if (isEntry) entry = { text: left, index }
    else if (left !== '') entry = undefined
    // What stands below the last line of both, and to the left, is of the column only if it belongs to a list.
    if (parted.right !== undefined || isEntry) length = lines.length
  }
  const kept = lines.slice(0, length)
  const [first, last] = [kept[0], kept.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const columns = [kept.flatMap(({ parted }) => parted.left ?? []), kept.flatMap(({ parted }) => parted.right ?? [])]
  return { first: first.index, last: last.index, table: { type: 'table', rows: [columns], ruled: false, isLayout: true } }
}

/** Whether a line goes on with the entry above it. @example "- Các ban đảng, Văn phòng" and "và các đồng chí huyện ủy viên." */
const goesOnEntry = (line: string, before: string): boolean =>
  line !== '' && (SMALL.test(line) || !ENDED.test(before)) && !CAPITALS.test(line)

/**
 * A short line in its columns; undefined for a long one, which belongs to none, and for one that was broken by hand.
 *
 * @param inList whether an entry of a list may be long
 */
function partedAt(paragraph: Paragraph, inList: boolean): Parted | undefined {
  const text = textOf(paragraph).trimEnd()
  if (text.includes('\n') || ADDRESSEE.test(text)) return undefined
  for (const { 0: gap, index } of text.matchAll(GAP)) {
    const [left, right] = [text.slice(0, index), text.slice(index + gap.length)]
    if (left.trim().length > LONGEST || right.length > LONGEST || ROOM.test(right) || !WORDS.test(left)) continue
    return { left: part(paragraph, 0, index), right: part(paragraph, index + gap.length) }
  }
  const alone = RIGHT_ALONE.exec(text)?.[0].length
  if (alone !== undefined) return text.length - alone > LONGEST ? undefined : { left: undefined, right: part(paragraph, alone) }
  const most = inList && ENTRY.test(text) ? LONGEST_ENTRY : LONGEST
  return text.length > most ? undefined : { left: paragraph, right: undefined }
}

/** A part of a paragraph. */
function part(paragraph: Paragraph, from: number, to = Infinity): Paragraph {
  const runs: Run[] = []
  let at = 0
  for (const run of paragraph.runs) {
    const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at))
    if (text !== '') runs.push({ ...run, text })
    at += run.text.length
  }
  return { ...paragraph, runs }
}
