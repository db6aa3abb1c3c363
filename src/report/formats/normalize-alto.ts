import type { CleanText } from '../../model/clean-text.js'
import type { Box } from '../../model/scan.js'
import type { Write } from '../format.js'
import { type PrintedLine, type PrintedPage, type PrintedWord, printedPages } from '../recognized.js'
import { escaped } from '../xml.js'

const place = ({ x0, y0, x1, y1 }: Box): string =>
  `HPOS="${Math.round(x0)}" VPOS="${Math.round(y0)}" WIDTH="${Math.round(x1 - x0)}" HEIGHT="${Math.round(y1 - y0)}"`

/** A word; what the engine read stands as the alternative where the clean text has another. */
function word({ text, recognized, box, confidence }: PrintedWord, id: string): string {
  const start = `<String ID="${id}" CONTENT="${escaped(text)}" ${place(box)} WC="${confidence.toFixed(2)}"`
  return text === recognized
    ? `${start}/>`
    : `${start}><ALTERNATIVE PURPOSE="recognized">${escaped(recognized)}</ALTERNATIVE></String>`
}

function line({ box, words }: PrintedLine, id: string): string {
  const parts = words.flatMap((each, index) => {
    const before = words[index - 1]
    const made = word(each, `${id}_w${index + 1}`)
    if (before === undefined) return [made]
    const gap = { x0: before.box.x1, x1: Math.max(before.box.x1, each.box.x0), y0: before.box.y0, y1: before.box.y0 }
    return [`<SP WIDTH="${Math.round(gap.x1 - gap.x0)}" VPOS="${Math.round(gap.y0)}" HPOS="${Math.round(gap.x0)}"/>`, made]
  })
  return `     <TextLine ID="${id}" ${place(box)}>${parts.join('')}</TextLine>`
}

function page({ page: { number }, scan, lines }: PrintedPage, index: number): string {
  const id = `p${index}`
  const whole = { x0: 0, y0: 0, x1: scan.width, y1: scan.height }
  const block =
    lines.length === 0
      ? []
      : [
          `    <TextBlock ID="${id}_b1" ${place(whole)}>`,
          ...lines.map((each, at) => line(each, `${id}_l${at + 1}`)),
          '    </TextBlock>',
        ]
  return [
    `  <Page ID="${id}" PHYSICAL_IMG_NR="${number}" WIDTH="${scan.width}" HEIGHT="${scan.height}">`,
    `   <PrintSpace ${place(whole)}>`,
    ...block,
    '   </PrintSpace>',
    '  </Page>',
  ].join('\n')
}

/**
 * ALTO 4: the recognized pages with the boxes of their lines and words in pixels, how sure the engine was of each (`WC`), and
 * the words as the clean text has them. Pages with text of their own are not in it.
 */
export const normalizeAlto: Write<CleanText> = (clean, { version }) => {
  const pages = printedPages(clean)
  const engines = [...new Set(pages.map(({ scan }) => scan.engine))]
  const processing = engines.map(
    (engine, index) => `  <Processing ID="ocr_${index + 1}">
   <processingSoftware><softwareName>${escaped(engine)}</softwareName></processingSoftware>
  </Processing>
`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.loc.gov/standards/alto/ns-v4# http://www.loc.gov/standards/alto/v4/alto-4-4.xsd">
 <Description>
  <MeasurementUnit>pixel</MeasurementUnit>
  <sourceImageInformation>
   <fileName>${escaped(clean.source.path)}</fileName>
   <fileIdentifier>sha256:${clean.source.sha256}</fileIdentifier>
  </sourceImageInformation>
${processing.join('')}  <Processing ID="clean">
   <processingSoftware><softwareName>doichieu</softwareName><softwareVersion>${escaped(version)}</softwareVersion></processingSoftware>
  </Processing>
 </Description>
 <Layout>
${pages.map((each, index) => page(each, index + 1)).join('\n')}
 </Layout>
</alto>
`
}
