import { in1258, inTcvn3, inVni, type LegacyRun } from './legacy.js'

/** How the letters of an RTF file are written. */
export type RtfLetters = 'unicode' | 'windows-1258' | 'tcvn3' | 'vni'

/** Fonts by their number in the table. */
const FONTS = ['Times New Roman', '.VnTime', '.VnTimeH', 'VNI-Times', 'Times New Roman (Vietnamese)']
const FONT_TABLE = FONTS.map((font, index) => `{\\f${index}\\froman\\fcharset${index === 4 ? 163 : 0}\\fprq2 ${font};}`).join('')

const escaped = (byte: number): string =>
  byte >= 0x80 || '\\{}'.includes(String.fromCharCode(byte))
    ? `\\'${byte.toString(16).padStart(2, '0')}`
    : byte === 9
      ? '\\tab '
      : String.fromCharCode(byte)

/** One run of text as RTF. */
export function rtfText(text: string, letters: RtfLetters): string {
  const run = ({ bytes, font }: LegacyRun): string => `{\\f${FONTS.indexOf(font)} ${bytes.map(escaped).join('')}}`
  if (letters === 'tcvn3') return inTcvn3(text).map(run).join('')
  if (letters === 'vni') return inVni(text).map(run).join('')
  if (letters === 'windows-1258') return `{\\f4 ${in1258(text).map(escaped).join('')}}`
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
    .map((code) => (code < 0x80 ? escaped(code) : `\\u${code > 0x7fff ? code - 0x10000 : code}?`))
    .join('')
}

/** An RTF file of a body that is RTF already. */
export const rtfFile = (body: string): Uint8Array =>
  Buffer.from(`{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0{\\fonttbl${FONT_TABLE}}\n${body}}`, 'latin1')

/** A call of a note, or the note itself at the beginning of its line. */
const NOTE = /\[\^(\d+)\]/g

/** A text as an RTF file, a paragraph a line; notes stand where they are called. */
export function rtfOf(text: string, letters: RtfLetters): Uint8Array {
  const lines = text.split('\n').filter((line) => line !== '')
  const notes = new Map(
    lines.flatMap((line) => {
      const match = /^\[\^(\d+)\]: (.*)$/.exec(line)
      return match === null ? [] : [[match[1] ?? '', match[2] ?? ''] as const]
    }),
  )
  const paragraph = (line: string): string => {
    let from = 0
    let body = ''
    for (const match of line.matchAll(NOTE)) {
      const note = rtfText(notes.get(match[1] ?? '') ?? '', letters)
      body += `${rtfText(line.slice(from, match.index), letters)}{\\super\\chftn{\\footnote\\pard\\plain{\\super\\chftn} ${note}}}`
      from = match.index + match[0].length
    }
    return `\\pard\\plain\\qj ${body}${rtfText(line.slice(from), letters)}\\par\n`
  }
  return rtfFile(
    lines
      .filter((line) => !/^\[\^\d+\]: /.test(line))
      .map(paragraph)
      .join(''),
  )
}
