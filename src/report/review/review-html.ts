import { createHash } from 'node:crypto'
import type { CleanText } from '../../model/clean-text.js'
import type { Pictures } from '../../model/picture.js'
import type { Style } from '../format.js'
import { reducedPictures } from './pictures.js'
import { reviewData } from './review-data.js'
import { REVIEW_STYLE } from './style.js'
import { escaped } from '../xml.js'

/** What the page runs: its modules as CommonJS, by the names they require each other by; `./main.js` is run. */
export type PageScript = readonly { readonly name: string; readonly code: string }[]

/** Puts modules together into one script: each is a function of its exports and of `require`. */
function bundled(modules: PageScript): string {
  const parts = modules.map(({ name, code }) => `${JSON.stringify(`./${name}`)}: (exports, require) => {\n${code}\n}`)
  return [
    '(() => {',
    `const modules = {\n${parts.join(',\n')}\n}`,
    'const done = {}',
    'const require = (name) => {',
    '  if (!(name in done)) { done[name] = {}; modules[name](done[name], require) }',
    '  return done[name]',
    '}',
    "require('./main.js')",
    '})()',
  ].join('\n')
}

/** JSON that cannot end the element it stands in. */
const inElement = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/**
 * A page for proofreading: all in one file, which asks nothing of any network and runs nothing but its own script.
 *
 * @param script the page's own script, as the build leaves it
 */
export async function reviewHtml(clean: CleanText, pictures: Pictures, script: PageScript, style: Style): Promise<string> {
  const { say, language } = style
  const data = reviewData(clean, style)
  const scanned = [...new Set(data.sheets.filter(({ scan }) => scan !== null).map(({ page }) => page))]
  const turned = new Map(clean.source.pages.map(({ number, scan }) => [number, scan?.turned]))
  const shown = await reducedPictures(scanned, (page) => pictures(page, turned.get(page)))
  const code = bundled(script).replaceAll('</script', '<\\/script')
  const policy = [
    "default-src 'none'",
    'img-src data:',
    `style-src ${hashOf(REVIEW_STYLE)}`,
    `script-src ${hashOf(code)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="doichieu ${escaped(style.version)}">
<meta name="color-scheme" content="light dark">
<title>${escaped(say('review.title', { path: data.path }))}</title>
<style>${REVIEW_STYLE}</style>
</head>
<body>
<noscript><p>${escaped(say('review.no-script'))}</p></noscript>
<div id="app"></div>
<script type="application/json" id="data">${inElement(data)}</script>
${shown.map(({ page, url }) => `<script type="text/plain" id="picture-${String(page)}">${url}</script>\n`).join('')}<script>${code}</script>
</body>
</html>
`
}
