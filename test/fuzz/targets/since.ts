import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { FULL_PLAN, PARTIAL_PLAN, RESOLUTION } from '../../cli-run.js'
import { writeRepository } from '../git-objects.js'
import { hostile, trick } from '../strings.js'
import { decoded, encoded, type Target } from '../target.js'
import { wholeRun } from '../whole-run.js'

/** A repository of others, and what is asked of it. Names in latin1: each character is a byte. */
interface Recipe {
  readonly entries: readonly { readonly mode: string; readonly name: string; readonly content: string }[]
  readonly settings: string
  readonly revision: string
}

/** The program that a repository would have started. */
const EVIL = 'touch evil'
const SETTINGS = [
  `[core]\n\tfsmonitor = ${EVIL}\n\thooksPath = .\n\tsshCommand = ${EVIL}\n\tpager = ${EVIL}\n\teditor = ${EVIL}\n`,
  `[core]\n\talternateRefsCommand = ${EVIL}\n\tgitProxy = ${EVIL}\n\tworktree = /\n`,
  `[filter "x"]\n\tclean = ${EVIL}\n\tsmudge = ${EVIL}\n\tprocess = ${EVIL}\n[diff]\n\texternal = ${EVIL}\n`,
  '[include]\n\tpath = /etc/passwd\n[extensions]\n\tworktreeConfig = true\n\tpartialClone = origin\n[remote "origin"]\n\turl = ext::touch evil\n\tpromisor = true\n',
  `[alias]\n\trev-parse = !${EVIL}\n\tls-tree = !${EVIL}\n[credential]\n\thelper = !${EVIL}\n[gpg]\n\tprogram = ${EVIL}\n`,
]

const NAMES =
  'kh.txt|kh|.git|..|.|.gitattributes|.gitmodules|a\nb.txt|-x.txt|\xff\xfe.txt|a\\b.txt|../evil|/etc/passwd|\x1b[2J.txt|CON'
const REVISIONS =
  'HEAD|HEAD|HEAD|HEAD~1|main|HEAD:kh.txt|HEAD^{tree}|--all|-h|@{u}|main..HEAD|:/một|HEAD@{99999999}|^HEAD|@{-1}|//'

const recipes: fc.Arbitrary<Recipe> = fc.record({
  entries: fc.uniqueArray(
    fc.record({
      mode: fc.oneof(
        { weight: 6, arbitrary: fc.constant('100644') },
        fc.constantFrom('120000', '160000', '40000', '0', '100755'),
      ),
      name: fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...NAMES.split('|')) },
        hostile.map((text) => Buffer.from(text.replaceAll('\0', '') || '_').toString('latin1')),
      ),
      content: fc.constantFrom(PARTIAL_PLAN, FULL_PLAN, 'kh.txt', ''),
    }),
    { selector: ({ name }) => name, maxLength: 5 },
  ),
  settings: fc
    .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...SETTINGS) }, hostile), { maxLength: 3 })
    .map((all) => all.join('\n')),
  revision: fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...REVISIONS.split('|')) }, hostile, trick),
})

/** `check --since` in a repository that somebody else made: what it says is read, and nothing that it asks for is done. */
export const since: Target = {
  name: 'since',
  share: 1000,
  cases: () => recipes.map((recipe) => encoded(JSON.stringify(recipe))),
  feed: async (bytes, { folder }) => {
    const { entries, settings, revision } = JSON.parse(decoded(bytes)) as Recipe
    const cwd = join(folder, 'work')
    mkdirSync(join(cwd, 'kh'), { recursive: true })
    writeFileSync(join(cwd, 'nq.txt'), RESOLUTION)
    writeFileSync(join(cwd, 'kh/a.txt'), PARTIAL_PLAN)
    writeRepository(
      cwd,
      entries.map(({ mode, name, content }) => ({ mode, name: Buffer.from(name, 'latin1'), content: encoded(content) })),
      settings,
    )
    const before = readdirSync(cwd, { recursive: true }).length
    await wholeRun(
      ['check', 'kh', '--against=nq.txt', '--jobs=1', '--ocr=never', '--no-cache', `--since=${revision.replaceAll('\0', '')}`],
      {
        cwd,
        cache: join(folder, 'cache'),
        env: { PATH: process.env['PATH'] ?? '', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
      },
    )
    if (existsSync(join(cwd, 'evil')) || readdirSync(cwd, { recursive: true }).length !== before)
      throw new Error('the repository was obeyed')
  },
}
