import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { stringify } from 'yaml'
import { FULL_PLAN, PARTIAL_PLAN, RESOLUTION } from '../../cli-run.js'
import { dataOf } from '../schema.js'
import { directive, hostile } from '../strings.js'
import { decoded, encoded, type Target } from '../target.js'
import { wholeRun } from '../whole-run.js'
import { file } from './data.js'
import { expectXml } from './formats.js'

/** A run with files of data, by the names that it looks for or is told. */
interface Recipe {
  readonly files: Readonly<Record<string, string>>
  readonly argv: readonly string[]
}

/** Data as a file holds it, mostly such as the schema allows: what is refused tells nothing of what heeds it. */
const text = (schema: string): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: dataOf(schema).map((data) => stringify(data)) },
    { weight: 1, arbitrary: file(dataOf(schema)).map(decoded) },
  )

const files = fc.record(
  {
    'doichieu.config.yaml': text('configuration'),
    // JSON is YAML, too.
    'known.yaml': text('baseline'),
    'doichieu.decisions.yml': text('decisions'),
    'applies.json': dataOf('applicability').map((data) => JSON.stringify(data)),
    'corrections.yaml': text('corrections'),
    'kh.txt': fc.oneof(
      fc.constantFrom(PARTIAL_PLAN, FULL_PLAN),
      fc.array(fc.oneof(directive, hostile), { maxLength: 8 }).map((pieces) => `${PARTIAL_PLAN}\n${pieces.join('\n')}`),
    ),
  },
  { requiredKeys: ['kh.txt'] },
)

/** What names the files that are there, and what is done by them. */
const argv: fc.Arbitrary<readonly string[]> = fc
  .tuple(
    fc.constantFrom(
      ['check', '-f', 'text', '--details'],
      ['check', '-f', 'json'],
      ['check', '-f', 'md'],
      ['check', '-f', 'sarif'],
      ['check', '-f', 'junit'],
      ['check', '-f', 'github'],
      ['check', '--update-baseline'],
      ['check', '--fix', '--dry-run'],
      ['compare', '-f', 'text', '--details'],
      ['compare', '-f', 'md'],
      ['compare', '-f', 'html'],
      ['compare', '-f', 'json'],
      ['normalize', '-f', 'json'],
    ),
    fc.boolean(),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([[command = '', ...format], named, ...some]) => [
    command,
    ...(named || command === 'normalize' ? ['kh.txt'] : []),
    ...format,
    ...(command === 'check' && some[0] ? ['--baseline', 'known.yaml'] : []),
    ...(command !== 'normalize' && some[1] ? ['--against', 'nq.txt', '--applies', 'applies.json'] : []),
    ...(some[0] && some[1] ? ['--corrections', 'corrections.yaml'] : []),
  ])

/** @example "::warning file=kh.txt,line=3,title=blanks::Thừa dấu cách" */
const COMMAND = /^::(?:error|warning|notice) (?:[a-zA-Z]+=[^:,\r\n]*(?:,(?=[a-zA-Z])|(?=::)))+::[^\r\n]*$/u

/** Whole runs that heed configuration, roster, sets, known findings, decisions, corrections and who a task is for. */
export const settings: Target = {
  name: 'settings',
  share: 2000,
  cases: () => fc.record<Recipe>({ files, argv }).map((recipe) => encoded(JSON.stringify(recipe))),
  feed: async (bytes, { folder }) => {
    const recipe = JSON.parse(decoded(bytes)) as Recipe
    const cwd = join(folder, 'work')
    mkdirSync(cwd)
    writeFileSync(join(cwd, 'nq.txt'), RESOLUTION)
    for (const [name, content] of Object.entries(recipe.files)) writeFileSync(join(cwd, name), content)
    const command = [...recipe.argv, '--jobs', '1', '--ocr', 'never']
    const printed = await wholeRun(command, { cwd, cache: join(folder, 'cache') })
    if (printed === '') return
    const isIn = (...formats: readonly string[]): boolean => formats.some((format) => recipe.argv.includes(format))
    if (isIn('json', 'sarif')) JSON.parse(printed)
    if (isIn('junit')) expectXml(printed, 'junit')
    // GitHub does what a line says that begins with two colons, and takes their end for the message.
    const stray = isIn('github')
      ? printed
          .trimEnd()
          .split('\n')
          .find((line) => !COMMAND.test(line))
      : undefined
    if (stray !== undefined) throw new Error(`no command for GitHub: ${JSON.stringify(stray)}`)
  },
}
