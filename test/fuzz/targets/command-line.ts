import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import fc from 'fast-check'
import { COMMANDS } from '../../../src/cli/commands.js'
import { COMMON_OPTIONS, optionSpec, type OptionSpec } from '../../../src/cli/options.js'
import { FORMATS } from '../../../src/report/formats.js'
import { FULL_PLAN, PARTIAL_PLAN, RESOLUTION } from '../../cli-run.js'
import { directive, hostile, trick } from '../strings.js'
import { decoded, encoded, type Target } from '../target.js'
import { wholeRun } from '../whole-run.js'

/** A run, as plain data. */
interface Recipe {
  readonly argv: readonly string[]
  readonly files: readonly (readonly [name: string, text: string])[]
  readonly stdin: string
}

/** Names that shells, patterns, terminals and other systems read as more than a name. */
const NAMES = [
  '-|--|--help|-o|--config=x|..a|...|~|~$a.docx|.hidden.txt|*|?.txt|[a].txt|{a,b}.txt|!(a).txt|@(a)|+(a).txt|**|a b.txt| a.txt|a.txt |a\nb.txt|a\rb|a\tb.txt|$(touch evil).txt|`touch evil`.txt',
  ';touch evil;.txt|&.txt|con.txt|NUL|aux.pdf|a:b.txt|a\\b.txt|..\\..\\a.txt|%2e%2e%2fa.txt|\u202etxt.exe|\u001b[2J.txt|kế hoạch.txt|ke\u0302\u0301 hoa\u0323ch.txt|\ufeffa.txt|a=b.md|md=a|a,b.txt|-.md',
  'doichieu.config.json|doichieu.config.yaml|package.json|doichieu.decisions.yml|.git|sub/doichieu.config.json|sub/..b/c.txt|sub/-x.txt|plan.json|x.html|a.pdf|a.docx|a.doc|a.png|__proto__|constructor.txt',
].flatMap((line) => line.split('|'))
const name = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 1, arbitrary: hostile.map((text) => text.replaceAll('/', '_')) },
  { weight: 1, arbitrary: fc.integer({ min: 100, max: 255 }).map((length) => `${'ế'.repeat(Math.floor(length / 3))}.txt`) },
)
const content = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(RESOLUTION, FULL_PLAN, PARTIAL_PLAN) },
  { weight: 2, arbitrary: directive },
  { weight: 1, arbitrary: hostile },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      '%PDF-1.7\n',
      'PK\x03\x04',
      '{\\rtf1 a}',
      '{"lang":"en"}',
      'extends: ../../x.yaml',
      '{"doichieu":{"$import":"/etc/passwd"}}',
    ),
  },
)

/** What is not asked for here: other programs, and threads that run what is built. */
const LEFT_OUT = /^--(?:tessdata|ocr|ocr-engine|queue|jobs|decide|root)\b/
/** Those whose value is a file that is written. @example "-o, --output <path>" */
const WRITES = /^(?:-o, )?--(?:output|register|review|searchable)\b/
const allFormats = [...FORMATS.normalize, ...FORMATS.parse, ...FORMATS.compare].map((format) => format.name)
/** The last way of writing an option, and whether it takes a value. @example "-f, --format <name>" → "--format", true */
const flagOf = ({ flags }: OptionSpec): readonly [string, boolean] => [/--[\w-]+/.exec(flags)?.[0] ?? '', flags.includes('<')]

/** A value that is no path out of the folder: where a user says to write, it may be written. */
const inside = (text: string): string => text.replace(/\.\.|^~|[/\\\0]/gu, '_')
const output = name.map((each) => `out/${inside(each)}`)

function option(spec: OptionSpec, names: readonly string[]): fc.Arbitrary<readonly string[]> {
  const [flag, takes] = flagOf(spec)
  if (!takes) return fc.constant([flag])
  const format = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...allFormats) }, hostile)
  const value = WRITES.test(spec.flags)
    ? output
    : flag === '--report'
      ? fc.tuple(format, output).map(([kind, file]) => `${inside(kind)}=${file}`)
      : flag === '--format'
        ? format
        : flag === '--lang'
          ? fc.constantFrom('vi', 'en', 'EN', 'fr', '')
          : fc.oneof(
              { weight: 4, arbitrary: fc.constantFrom(...names, 'nq.txt') },
              { weight: 2, arbitrary: hostile.map(inside) },
              fc.constantFrom('III', 'omitted', '21-NQ/TW', 'all', 'auto', '0', ''),
            )
  return fc.oneof(
    value.map((each) => [flag, each]),
    value.map((each) => [`${flag}=${each}`]),
  )
}

/** What means something to some command. */
const OPERANDS = '.|sub|*|**/*|-||nq.txt|.//nq.txt|{nq,a}.txt|bash|powershell|task-omitted|ocr-neighbours|II.1/1'.split('|')

/** Operands for which all files of the machine would be looked at, as they are asked for. @example "/", "../.." */
const ROOT = /^[./\s]*$/u

/** What it asks for is no more than the folder of the case. */
const bounded = hostile.map((text) => (ROOT.test(text) ? 'nq.txt' : text))

function argumentsFor(names: readonly string[]): fc.Arbitrary<readonly string[]> {
  return fc.constantFrom(...COMMANDS).chain((command) => {
    const specs = [...command.options.map(optionSpec), ...COMMON_OPTIONS].filter(({ flags }) => !LEFT_OUT.test(flags))
    const operand = fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...names) },
      { weight: 1, arbitrary: fc.constantFrom(...OPERANDS) },
      { weight: 1, arbitrary: bounded },
    )
    const against = fc.constantFrom<readonly string[]>(['--against', 'nq.txt'], ['--against=nq.txt'], [])
    return fc
      .tuple(
        fc.oneof({ weight: 30, arbitrary: fc.constant(command.name as string) }, hostile),
        command.options.includes('against') ? against : fc.constant<readonly string[]>([]),
        fc.array(fc.oneof(...specs.map((spec) => option(spec, names))), { maxLength: 4 }),
        fc.array(operand, { maxLength: 4 }),
        fc.boolean(),
        fc.array(fc.oneof(trick, bounded), { maxLength: 1 }),
      )
      .map(([first, central, options, operands, apart, rest]) => [
        first,
        ...central,
        ...options.flat(),
        ...(apart ? ['--'] : []),
        ...operands,
        ...rest,
      ])
  })
}

const recipes: fc.Arbitrary<Recipe> = fc.uniqueArray(name, { minLength: 1, maxLength: 4 }).chain((names) =>
  fc.record({
    argv: argumentsFor(names).map((argv) => argv.map((each) => each.replaceAll('\0', ''))),
    files: fc.tuple(...names.map((each) => fc.tuple(fc.constant(each), content))),
    stdin: content,
  }),
)

/** Everything below a folder, with sizes. */
function listing(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => {
      const found = statSync(join(folder, path))
      return found.isFile() ? `${path} ${String(found.size)}` : path
    })
    .sort()
}

/** Writes files; a name that the system does not take, it refuses. */
function lay(folder: string, { files }: Recipe): void {
  mkdirSync(folder)
  mkdirSync(join(folder, 'out'))
  writeFileSync(join(folder, 'nq.txt'), RESOLUTION)
  for (const [path, text] of files) {
    const file = join(folder, path)
    if (!file.startsWith(join(folder, '/')) || path.startsWith('out')) continue
    try {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text, { flag: 'wx' })
    } catch {
      continue
    }
  }
}

export const commandLine: Target = {
  name: 'command-line',
  share: 4500,
  cases: () => recipes.map((recipe) => encoded(JSON.stringify(recipe))),
  feed: async (bytes, { folder }) => {
    const recipe = JSON.parse(decoded(bytes)) as Recipe
    const cwd = join(folder, 'work')
    lay(cwd, recipe)
    const before = listing(folder)
    const argv = [...recipe.argv, ...(recipe.argv.includes('--') ? [] : ['--jobs', '1', '--ocr', 'never'])]
    const isTerminal = recipe.argv.length % 2 === 0
    await wholeRun(argv, { cwd, cache: join(folder, 'cache'), stdin: recipe.stdin, isTerminal })
    // These are to write elsewhere.
    if (recipe.argv[0] === 'init' || recipe.argv.some((each) => each.startsWith('--fix') || each.startsWith('--update'))) return
    const known = new Set(before)
    const asked = recipe.argv.flatMap((each) => [each, each.slice(each.indexOf('=') + 1)]).filter((each) => each.trim() !== '')
    const isAsked = (path: string): boolean =>
      asked.some((each) => {
        const [file, place] = [resolve(cwd, each), join(folder, path.replace(/ \d+$/u, ''))]
        return file !== cwd && (`${place}/`.startsWith(`${file}/`) || file.startsWith(`${place}/`))
      })
    const stray = listing(folder).find(
      (path) => !known.has(path) && !/^(?:work\/out|cache)(?:\/| |$)/u.test(path) && !isAsked(path),
    )
    if (stray !== undefined) throw new Error(`written outside the folder for output: ${JSON.stringify(stray)}`)
  },
}
