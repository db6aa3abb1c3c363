import type { FormatOf, Results } from './format.js'

/** All formats by command; the first of each is the default. */
export const FORMATS: { readonly [Command in keyof Results]: readonly FormatOf<Command>[] } = {
  normalize: [
    { name: 'md', extension: 'md', together: 'plain', load: async () => (await import('./formats/normalize-md.js')).normalizeMd },
    {
      name: 'txt',
      extension: 'txt',
      together: 'headings',
      forTerminal: true,
      load: async () => (await import('./formats/normalize-txt.js')).normalizeTxt,
    },
    {
      name: 'json',
      extension: 'json',
      together: 'list',
      load: async () => (await import('./formats/normalize-json.js')).normalizeJson,
    },
    {
      name: 'hocr',
      extension: 'hocr',
      together: 'plain',
      load: async () => (await import('./formats/normalize-hocr.js')).normalizeHocr,
    },
    {
      name: 'alto',
      extension: 'xml',
      together: 'plain',
      load: async () => (await import('./formats/normalize-alto.js')).normalizeAlto,
    },
    {
      name: 'pdf',
      extension: 'pdf',
      together: 'plain',
      binary: true,
      illustrated: true,
      load: async () => (await import('./formats/normalize-pdf.js')).normalizePdf,
    },
    {
      name: 'review',
      extension: 'html',
      together: 'plain',
      illustrated: true,
      load: async () => (await import('./formats/normalize-review.js')).normalizeReview,
    },
  ],
  parse: [
    {
      name: 'tree',
      extension: 'txt',
      together: 'headings',
      load: async () => (await import('./formats/parse-tree.js')).parseTree,
    },
    { name: 'json', extension: 'json', together: 'list', load: async () => (await import('./formats/parse-json.js')).parseJson },
    { name: 'md', extension: 'md', together: 'plain', load: async () => (await import('./formats/parse-md.js')).parseMd },
    { name: 'csv', extension: 'csv', together: 'rows', load: async () => (await import('./formats/parse-csv.js')).parseCsv },
    {
      name: 'xlsx',
      extension: 'xlsx',
      together: 'rows',
      binary: true,
      load: async () => (await import('./formats/parse-xlsx.js')).parseXlsx,
    },
    { name: 'akn', extension: 'akn', together: 'plain', load: async () => (await import('./formats/parse-akn.js')).parseAkn },
  ],
  compare: [
    {
      name: 'text',
      extension: 'txt',
      together: 'plain',
      load: async () => (await import('./formats/compare-text.js')).compareText,
    },
    { name: 'md', extension: 'md', together: 'plain', load: async () => (await import('./formats/compare-md.js')).compareMd },
    {
      name: 'html',
      extension: 'html',
      together: 'plain',
      page: 'html-page',
      load: async () => (await import('./formats/compare-html.js')).compareHtml,
    },
    { name: 'csv', extension: 'csv', together: 'plain', load: async () => (await import('./formats/compare-csv.js')).compareCsv },
    {
      name: 'xlsx',
      extension: 'xlsx',
      together: 'plain',
      binary: true,
      load: async () => (await import('./formats/compare-xlsx.js')).compareXlsx,
    },
    {
      name: 'docx',
      extension: 'docx',
      together: 'plain',
      binary: true,
      load: async () => (await import('./formats/compare-docx.js')).compareDocx,
    },
    {
      name: 'json',
      extension: 'json',
      together: 'list',
      load: async () => (await import('./formats/compare-json.js')).compareJson,
    },
  ],
  check: [
    { name: 'text', extension: 'txt', together: 'plain', load: async () => (await import('./formats/check-text.js')).checkText },
    { name: 'json', extension: 'json', together: 'plain', load: async () => (await import('./formats/check-json.js')).checkJson },
    { name: 'md', extension: 'md', together: 'plain', load: async () => (await import('./formats/check-md.js')).checkMd },
    {
      name: 'sarif',
      extension: 'sarif',
      together: 'plain',
      load: async () => (await import('./formats/check-sarif.js')).checkSarif,
    },
    {
      name: 'junit',
      extension: 'xml',
      together: 'plain',
      load: async () => (await import('./formats/check-junit.js')).checkJunit,
    },
    {
      name: 'github',
      extension: 'txt',
      together: 'plain',
      load: async () => (await import('./formats/check-github.js')).checkGithub,
    },
  ],
}
