import type { CleanText } from '../../model/clean-text.js'
import type { Pictures } from '../../model/picture.js'
import type { Style } from '../format.js'
import { reducedPictures } from './pictures.js'
import { reviewData } from './review-data.js'
import { REVIEW_STYLE } from './style.js'
import { inElement, type PageScript, selfContainedPage } from '../self-contained-page.js'
import { escaped } from '../xml.js'

/**
 * A page for proofreading: all in one file, which asks nothing of any network and runs nothing but its own script.
 *
 * @param script the page's own script, as the build leaves it
 */
export async function reviewHtml(clean: CleanText, pictures: Pictures, script: PageScript, style: Style): Promise<string> {
  const { say } = style
  const data = reviewData(clean, style)
  const scanned = [...new Set(data.sheets.filter(({ scan }) => scan !== null).map(({ page }) => page))]
  const turned = new Map(clean.source.pages.map(({ number, scan }) => [number, scan?.turned]))
  const shown = await reducedPictures(scanned, (page) => pictures(page, turned.get(page)))
  return selfContainedPage(
    {
      title: say('review.title', { path: data.path }),
      look: REVIEW_STYLE,
      body: `<noscript><p>${escaped(say('review.no-script'))}</p></noscript>\n<div id="app"></div>`,
      data: [
        `<script type="application/json" id="data">${inElement(data)}</script>\n`,
        ...shown.map(({ page, url }) => `<script type="text/plain" id="picture-${String(page)}">${url}</script>\n`),
      ].join(''),
      script,
      main: 'main.js',
      pictures: true,
    },
    style,
  )
}
