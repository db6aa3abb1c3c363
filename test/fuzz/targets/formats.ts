import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { sayIn } from '../../../src/catalogue/catalogue.js'
import type { Assets, FormatName, Results, Style } from '../../../src/report/format.js'
import { FORMATS } from '../../../src/report/formats.js'
import { directive, hostile } from '../strings.js'
import { decoded, encoded, type Target } from '../target.js'
import { comparison } from './stages.js'

/** A plan whose first line is its file's name, and whose words are hostile where a report repeats them. */
const plans: fc.Arbitrary<Uint8Array> = fc
  .tuple(hostile, fc.array(fc.oneof(hostile, directive), { minLength: 1, maxLength: 8 }))
  .map(([name, pieces]) =>
    encoded(
      `${name.replace(/[\r\n]/gu, ' ')}\nKẾ HOẠCH\nthực hiện Nghị quyết số 99-NQ/TW ${pieces[0] ?? ''}\n\nI. Nhiệm vụ\n- Rà soát, cắm mốc ranh giới rừng đầu nguồn ở các xã ${pieces.join('\n- ')}\n`,
    ),
  )

const style: Style = {
  say: sayIn('vi'),
  language: 'vi',
  version: '9.9.9',
  width: 80,
  paint: null,
  details: true,
  terminal: false,
}
const assets: Assets = {
  pictures: () => Promise.resolve(null),
  pdf: () => Promise.resolve(null),
  pageScript: () => Promise.resolve([{ name: 'page/main.js', code: '' }]),
}

/** Endings of formats that are XML. */
const XML = new Set(['akn', 'xml', 'hocr'])

/** @throws where a text is not well-formed XML */
export function expectXml(text: string, what: string): void {
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw new Error(`${what} is no XML: ${error.message.replace(/^\d+:\d+: /u, '')}`)
  })
  parser.write(text).close()
}

function checked(format: FormatName, output: unknown): void {
  if (typeof output === 'string' && XML.has(format.extension)) expectXml(output, format.name)
}

/** Writes a result in the formats whose turn it is: all of them would take too long for each case. */
async function write<Command extends keyof Results>(command: Command, result: Results[Command], turn: number): Promise<void> {
  const formats = FORMATS[command]
  for (const [index, format] of formats.entries()) {
    if (index % 3 !== turn % 3) continue
    const loaded: unknown = await format.load()
    if (typeof loaded === 'function') {
      const third = 'page' in format ? await assets.pageScript() : assets
      checked(format, await (loaded as (of: unknown, style: Style, third: unknown) => unknown)(result, style, third))
    } else {
      const list = loaded as { rows: (of: unknown, style: Style) => unknown; write: (rows: unknown, style: Style) => unknown }
      checked(format, await list.write(list.rows(result, style), style))
    }
  }
}

export const formats: Target = {
  name: 'formats',
  share: 2500,
  cases: () => plans,
  feed: async (bytes) => {
    const text = decoded(bytes)
    const end = text.indexOf('\n')
    const found = await comparison(text.slice(0, end), encoded(text.slice(end + 1)))
    const plan = found?.plans[0]?.plan
    if (found === null || plan === undefined) return
    await write('normalize', plan.clean, bytes.length)
    await write('parse', plan, bytes.length)
    await write('compare', found, bytes.length)
  },
}
