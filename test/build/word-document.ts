import { Buffer } from 'node:buffer'
import iconv from 'iconv-lite'
import { definition, instance, level, p, run, startAt, table, wordFile } from './docx.js'
import type { LegacyRun } from './legacy.js'

/** Writes text in an old encoding, as {@link inTcvn3} does. */
export type Encode = (text: string) => readonly LegacyRun[]

/** How a document numbers: what a marker looks like, on which level of the outline, in which format. */
interface Form {
  readonly marker: RegExp
  readonly level: number
  readonly format: string
  /** With `#` for the punctuation that the first marker has. */
  readonly text: string
  readonly value: (marker: string) => number
}

const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']
const FORMS: readonly Form[] = [
  { marker: /^([IVX]+)([-.]) /u, level: 0, format: 'upperRoman', text: '%1#', value: (marker) => ROMANS.indexOf(marker) + 1 },
  { marker: /^(\d+)(\.) /u, level: 1, format: 'decimal', text: '%2#', value: Number },
  { marker: /^\d+\.(\d+)(\.) /u, level: 2, format: 'decimal', text: '%2.%3#', value: Number },
]
const OUTLINE = 1
const BULLETS: ReadonlyMap<string, number> = new Map([
  ['- ', 2],
  ['+ ', 3],
])

/** Numbers a document by the lists of Word, as far as Word would print the same. */
function numberer(): {
  readonly itemOf: (line: string) => { list: number; level: number; text: string } | undefined
  readonly numbering: () => string
} {
  const levels = new Map<number, string>()
  const counts: number[] = []
  const instances: string[] = []
  let current = OUTLINE
  const itemOf = (line: string): { list: number; level: number; text: string } | undefined => {
    const bullet = BULLETS.get(line.slice(0, 2))
    if (bullet !== undefined) return { list: bullet, level: 0, text: line.slice(2) }
    for (const form of FORMS) {
      const match = form.marker.exec(line)
      if (match === null) continue
      const [whole, marker = '', sign = ''] = match
      const text = form.text.replace('#', sign)
      if ((levels.get(form.level) ?? text) !== text) return undefined
      // The number above must be the one that Word would print before the dot.
      if (form.level === 2 && counts[1] !== Number(/^\d+/u.exec(whole)?.[0])) return undefined
      levels.set(form.level, text)
      const value = form.value(marker)
      if (value !== (counts[form.level] ?? 0) + 1) {
        current = 10 + instances.length
        instances.push(instance(current, OUTLINE, startAt(form.level, value)))
      }
      counts[form.level] = value
      counts.length = form.level + 1
      return { list: current, level: form.level, text: line.slice(whole.length) }
    }
    return undefined
  }
  const numbering = (): string =>
    [
      definition(
        OUTLINE,
        FORMS.map((form) => level(form.level, form.format, levels.get(form.level) ?? form.text.replace('#', '.'))).join(''),
      ),
      ...[...BULLETS].map(([sign, id]) => definition(id, level(0, 'bullet', sign.trim()))),
      ...[OUTLINE, ...BULLETS.values()].map((id) => instance(id, id)),
      ...instances,
    ].join('')
  return { itemOf, numbering }
}

/** Letters for bytes: Word takes those of an old font for letters of Windows-1252. @example 0x93 and “ */
const asWordKeeps = (bytes: readonly number[]): string => iconv.decode(Buffer.from(bytes), 'windows-1252')

/** A call of a note and a note in a text. @example "[^1]", "[^1]: Hiện nay" */
const CALL = /\[\^(\d+)\]/u
const NOTE = /^\[\^(\d+)\]: /u
const MOTTO = /^(?:ĐẢNG CỘNG SẢN VIỆT NAM|CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM)$/u
const PLACE_AND_DATE = /, ngày .* năm \d{4}$/u
const RECIPIENTS = /^Nơi nhận:/u

/**
 * Makes a Word file of a text as people write one: items in lists that Word numbers, head and signature in tables without
 * rules, footnotes as such.
 *
 * @param lines a paragraph each
 * @param encode for a file from before Unicode
 */
export async function wordDocument(lines: readonly string[], encode?: Encode): Promise<Uint8Array> {
  const { itemOf, numbering } = numberer()
  const notes: string[] = []
  const letters = (text: string): string => {
    if (encode === undefined) return run(text)
    return encode(text)
      .map(({ bytes, font }) => run(asWordKeeps(bytes), `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`))
      .join('')
  }
  const runs = (text: string): string =>
    text
      .split(/(\[\^\d+\])/u)
      .map((piece) => {
        const call = CALL.exec(piece)
        return call === null ? (piece === '' ? '' : letters(piece)) : `<w:r><w:footnoteReference w:id="${call[1] ?? ''}"/></w:r>`
      })
      .join('')
  const paragraph = (line: string): string => {
    const item = itemOf(line)
    if (item === undefined) return p(runs(line))
    return p(runs(item.text), `<w:numPr><w:ilvl w:val="${item.level}"/><w:numId w:val="${item.list}"/></w:numPr>`)
  }
  const columns = (left: readonly string[], right: readonly string[]): string =>
    table([[left.map(paragraph).join(''), right.length === 0 ? p('') : right.map(paragraph).join('')]], 'nil')

  const body: string[] = []
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? ''
    const note = NOTE.exec(line)
    const motto = at === 0 ? lines.slice(0, 8).findIndex((text) => MOTTO.test(text)) : -1
    if (note !== null) {
      const mark = '<w:r><w:footnoteRef/></w:r>'
      notes.push(`<w:footnote w:id="${note[1] ?? ''}">${p(mark + letters(` ${line.slice(note[0].length)}`))}</w:footnote>`)
      at += 1
    } else if (motto > 0) {
      const end = lines.findIndex((text, index) => index > motto && PLACE_AND_DATE.test(text)) + 1
      body.push(columns(lines.slice(0, motto), lines.slice(motto, end)))
      at = end
    } else if (RECIPIENTS.test(line)) {
      const isEntry = (text: string | undefined): boolean => text?.startsWith('- ') ?? false
      let left = at + 1
      while (isEntry(lines[left])) left += 1
      let right = left
      while (right < lines.length && right < left + 4 && !NOTE.test(lines[right] ?? '')) right += 1
      body.push(columns(lines.slice(at, left), lines.slice(left, right)))
      at = right
    } else {
      body.push(paragraph(line))
      at += 1
    }
  }
  const rule = '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
  return wordFile({
    body: body.join(''),
    numbering: numbering(),
    ...(notes.length === 0 ? {} : { footnotes: rule + notes.join('') }),
  })
}
