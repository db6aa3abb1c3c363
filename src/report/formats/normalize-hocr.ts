import type { CleanText } from '../../model/clean-text.js'
import type { Box } from '../../model/scan.js'
import type { Write } from '../format.js'
import { type PrintedLine, type PrintedPage, printedPages } from '../recognized.js'
import { escaped } from '../xml.js'

const bbox = ({ x0, y0, x1, y1 }: Box): string => `bbox ${[x0, y0, x1, y1].map(Math.round).join(' ')}`

function line({ box, words }: PrintedLine, page: number, number: number): string {
  const spans = words.map(
    ({ text, box: place, confidence }, index) =>
      `<span class="ocrx_word" id="word_${page}_${number}_${index + 1}" title="${bbox(place)}; x_wconf ${Math.round(confidence * 100)}">${escaped(text)}</span>`,
  )
  return `   <span class="ocr_line" id="line_${page}_${number}" title="${bbox(box)}">${spans.join(' ')}</span>`
}

function page({ page: { number }, scan, lines }: PrintedPage, index: number): string {
  const resolution = scan.resolution === null ? '' : `; scan_res ${scan.resolution} ${scan.resolution}`
  const title = `image &quot;sha256:${scan.image}&quot;; ${bbox({ x0: 0, y0: 0, x1: scan.width, y1: scan.height })}; ppageno ${number - 1}${resolution}`
  return [
    `  <div class="ocr_page" id="page_${index}" title="${title}">`,
    ...lines.map((each, at) => line(each, index, at + 1)),
    '  </div>',
  ].join('\n')
}

/**
 * hOCR 1.2: the recognized pages with the boxes of their lines and words, how sure the engine was of each (`x_wconf`), and
 * the words as the clean text has them. Pages with text of their own are not in it.
 */
export const normalizeHocr: Write<CleanText> = (clean, { version }) => {
  const pages = printedPages(clean)
  const engines = [...new Set(pages.map(({ scan }) => scan.engine))].join('; ')
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="vi" lang="vi">
 <head>
  <title>${escaped(clean.source.path)}</title>
  <meta charset="utf-8"/>
  <meta name="ocr-system" content="${escaped(`doichieu ${version}; ${engines}`)}"/>
  <meta name="ocr-capabilities" content="ocr_page ocr_line ocrx_word"/>
  <meta name="ocr-number-of-pages" content="${pages.length}"/>
  <meta name="ocr-langs" content="vi"/>
 </head>
 <body>
${pages.map((each, index) => page(each, index + 1)).join('\n')}
 </body>
</html>
`
}
