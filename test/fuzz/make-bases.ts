import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import sharp from 'sharp'
import { docOf } from '../build/doc.js'
import { pdfDocument } from '../build/pdf.js'
import { protectedPdf } from '../build/protected-pdf.js'
import { rtfOf } from '../build/rtf.js'
import { grayTiff } from '../build/tiff.js'
import { wordDocument } from '../build/word-document.js'
import { type Kind, KINDS } from './bases.js'
import { soundParts } from './make-parts.js'
import { printedPages } from './printed.js'
import { encoded } from './target.js'

/** By the ending of a file that the user lends. */
const KIND_OF: Readonly<Record<string, Kind>> = {
  txt: 'text',
  md: 'markdown',
  html: 'html',
  pdf: 'pdf',
  docx: 'docx',
  doc: 'doc',
  rtf: 'rtf',
  png: 'image',
  jpg: 'image',
  tif: 'image',
  webp: 'image',
  dcp: 'part',
}

/** A larger file takes so long to read that few cases would be made of it, in bytes. */
const MOST = 600_000
/** What is taken of a long text, in characters. */
const EXCERPT = 5_000

/** Makes the sound files and writes them down, so that every process has the same. @param samples a folder of further files, or null */
export async function writeBases(folder: string, fixtures: URL, samples: string | null): Promise<void> {
  const seeds = readdirSync(new URL('seeds/', fixtures)).map((name) => readFileSync(new URL(`seeds/${name}`, fixtures), 'utf8'))
  const texts = seeds.flatMap((text) => [text.slice(0, EXCERPT), text.slice(-EXCERPT)])
  const few = (text: string, lines: number): string[] =>
    text
      .split(/\r?\n/u)
      .filter((line) => line.trim() !== '')
      .slice(0, lines)
  const lines = texts.map((text) => few(text.normalize('NFC'), 30))
  const [first = [], second = []] = lines
  const table = [
    ['TT', 'Nội dung', 'Chủ trì'],
    ['1', 'Rà soát', 'Ban Tổ chức'],
    ['2', 'Đào tạo', 'Huyện đoàn'],
  ]
  const pictures = await Promise.all(
    (['png', 'jpeg', 'webp', 'tiff'] as const).map(async (format) =>
      sharp(await drawnPage())
        .toFormat(format)
        .toBuffer(),
    ),
  )
  const gray = { width: 64, height: 64, gray: new Uint8Array(64 * 64).fill(200) }
  const made: Record<Kind, readonly Uint8Array[]> = {
    text: texts.map(encoded),
    markdown: [...lines.map((each) => encoded(markdownOf(each))), encoded(FRONT_MATTER + markdownOf(first))],
    html: [encoded(htmlOf(first)), encoded(htmlOf(second)), encoded(SAVED_BY_WORD)],
    pdf: [
      await pdfDocument(first.slice(0, 12)),
      await pdfDocument([...second.slice(0, 6), table], { pageNumbers: 'foot' }),
      await pdfDocument(first.slice(0, 6), { letters: 'tcvn3' }),
      protectedPdf('A line of text.', { user: '', owner: 'x' }),
      ...printedPages(),
    ],
    docx: await Promise.all(lines.slice(0, 4).map((each) => wordDocument(each))),
    doc: lines.slice(0, 3).flatMap((each) => (['unicode', 'tcvn3'] as const).map((letters) => docOf(each.join('\n'), letters))),
    rtf: lines
      .slice(0, 3)
      .flatMap((each) => (['unicode', 'windows-1258', 'vni'] as const).map((letters) => rtfOf(each.join('\n'), letters))),
    image: [...pictures, grayTiff([gray, gray], 200)],
    part: await soundParts(),
  }
  for (const kind of KINDS) {
    mkdirSync(join(folder, kind), { recursive: true })
    for (const [index, bytes] of made[kind].entries())
      writeFileSync(join(folder, kind, `made-${String(index).padStart(2, '0')}`), bytes)
  }
  for (const file of samples === null ? [] : filesBelow(samples)) {
    const kind = KIND_OF[extname(file).slice(1).toLowerCase()]
    const bytes = kind === undefined ? null : readFileSync(file)
    if (kind !== undefined && bytes !== null && bytes.length <= MOST)
      writeFileSync(join(folder, kind, `lent-${file.replace(/[^\w.-]/gu, '_').slice(-80)}`), bytes)
  }
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()

/** Bars where lines of text would be. */
const drawnPage = (): Promise<Buffer> => {
  const bars = Array.from(
    { length: 14 },
    (_, row) => `<rect x="20" y="${String(20 + row * 18)}" width="${String(100 + ((row * 37) % 90))}" height="7"/>`,
  )
  const seal = '<circle cx="190" cy="230" r="26" fill="none" stroke="red" stroke-width="5"/>'
  return sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="240" height="300"><rect width="240" height="300" fill="white"/>${bars.join('')}${seal}</svg>`,
    ),
  )
    .png()
    .toBuffer()
}

const FRONT_MATTER = '---\ntype: Nghị quyết\nnumber: 21-NQ/TW\ndate: 2022-06-16\nlevel: central\n---\n\n'
const markdownOf = (lines: readonly string[]): string =>
  `${lines.map((line, index) => (index % 5 === 0 ? `## ${line}` : index % 3 === 0 ? `- ${line}` : line)).join('\n\n')}\n\n| TT | Nội dung |\n| - | - |\n| 1 | **Rà soát** [a](b) |\n\n[^1]: Chú thích.\n`
const htmlOf = (lines: readonly string[]): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><style>p.x{mso-list:l0 level1 lfo1}</style></head><body>${lines
    .map((line, index) =>
      index % 6 === 0 ? `<ol start="3"><li>${line}</li></ol>` : `<p class="x" style="text-align:center">${line}</p>`,
    )
    .join(
      '\n',
    )}<table border="1"><tr><td rowspan="2">TT</td><td colspan="2">Nội dung</td></tr><tr><td>1</td><td>a&nbsp;b</td></tr></table></body></html>`
const SAVED_BY_WORD =
  '<html xmlns:o="urn:schemas-microsoft-com:office:office"><body lang=VI><p class=MsoNormal style="mso-list:l0 level1 lfo1"><![if !supportLists]><span>I.<span>&nbsp;</span></span><![endif]>M\u1ee5c ti\u00eau<o:p></o:p></p><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a> Ch\u00fa th\u00edch</p></body></html>'
