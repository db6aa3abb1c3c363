import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { folderWith, type Outcome, PARTIAL_PLAN, RESOLUTION, runIn } from './cli-run.js'

const PATH = process.env['PATH'] ?? ''
/** The user's git, without the settings of whoever runs the tests. */
export const ENV = {
  PATH,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'An',
  GIT_AUTHOR_EMAIL: 'an@example.org',
  GIT_COMMITTER_NAME: 'An',
  GIT_COMMITTER_EMAIL: 'an@example.org',
}
export const git = (folder: string, ...args: string[]): string =>
  execFileSync('git', args, { cwd: folder, env: ENV, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })

/** A repository with two plans, committed. */
export function repository(files: Readonly<Record<string, string>> = {}): string {
  const folder = folderWith({ 'nq.txt': RESOLUTION, 'kh/a.txt': PARTIAL_PLAN, 'kh/b.txt': PARTIAL_PLAN, ...files })
  git(folder, 'init', '--quiet', '--initial-branch=main')
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--message=một')
  return folder
}
export function put(folder: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}
export const since = (folder: string, revision: string, ...more: string[]): Promise<Outcome> =>
  runIn(
    folder,
    ['check', 'kh', '--against=nq.txt', '--lang=en', '--format=json', '--fail-on=never', `--since=${revision}`, ...more],
    { env: ENV },
  )
export const lookedAt = ({ out }: Outcome): string[] =>
  (JSON.parse(out) as { readonly documents: readonly { readonly path: string }[] }).documents.map(({ path }) => path)
