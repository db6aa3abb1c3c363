import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, FULL_PLAN, PARTIAL_PLAN, RESOLUTION, runIn } from './cli-run.js'
import { ENV, git, lookedAt, put, repository, since } from './git-repository.js'

describe('a repository with hostile settings', () => {
  /** What lays a trap in a repository: a command that is to be started, which leaves a sign. */
  type Trap = (folder: string, command: string) => void
  const config = (folder: string, ...settings: readonly (readonly [string, string])[]): void => {
    for (const [name, value] of settings) git(folder, 'config', name, value)
  }

  /** Whether doichieu springs a trap, and whether an ordinary command of git does. */
  async function sprung(trap: Trap, naive: readonly string[]): Promise<{ readonly here: boolean; readonly naively: boolean }> {
    const folder = repository()
    const sign = join(folder, 'pwned')
    const script = join(folder, 'pwn.sh')
    put(folder, 'pwn.sh', `#!/bin/sh\ntouch '${sign}'\ncat\n`)
    chmodSync(script, 0o755)
    trap(folder, script)
    put(folder, 'kh/a.txt', FULL_PLAN)
    await since(folder, 'HEAD')
    const here = existsSync(sign)
    spawnSync('git', naive, { cwd: folder, env: ENV, stdio: 'ignore', timeout: 3000, killSignal: 'SIGKILL' })
    return { here, naively: existsSync(sign) }
  }

  it.each<[string, readonly string[], Trap]>([
    [
      'a monitor',
      ['status'],
      (folder, command) => {
        config(folder, ['core.fsmonitor', command])
      },
    ],
    [
      'hooks',
      ['checkout', '-b', 'khac'],
      (folder, command) => {
        config(folder, ['core.hooksPath', 'moc'])
        for (const hook of ['post-index-change', 'post-checkout', 'reference-transaction']) {
          put(folder, `moc/${hook}`, `#!/bin/sh\nexec '${command}'\n`)
          chmodSync(join(folder, 'moc', hook), 0o755)
        }
      },
    ],
    [
      'programs for differences',
      ['diff', 'HEAD'],
      (folder, command) => {
        put(folder, '.gitattributes', '*.txt diff=pwn\n')
        config(folder, ['diff.external', command], ['diff.pwn.command', command], ['diff.pwn.textconv', command])
      },
    ],
    [
      'filters',
      ['diff', '--no-ext-diff', '--no-textconv', '--name-only', 'HEAD'],
      (folder, command) => {
        put(folder, '.gitattributes', '*.txt filter=pwn\n')
        config(folder, ['filter.pwn.clean', command], ['filter.pwn.smudge', command], ['filter.pwn.required', 'true'])
      },
    ],
    [
      'aliases and a pager',
      ['-p', 'xem'],
      (folder, command) => {
        for (const name of ['rev-parse', 'ls-tree', 'xem'])
          config(folder, [`alias.${name}`, `!${command}`], [`pager.${name}`, command])
        config(folder, ['core.pager', command], ['core.editor', command], ['core.askpass', command])
      },
    ],
    [
      'settings in another file',
      ['status'],
      (folder, command) => {
        put(folder, 'khac', `[core]\n\tfsmonitor = ${command}\n\tpager = ${command}\n`)
        config(folder, ['include.path', join(folder, 'khac')])
      },
    ],
    [
      'a repository within it',
      ['status'],
      (folder, command) => {
        git(folder, 'init', '--quiet', 'kh/con')
        put(folder, 'kh/con/c.txt', PARTIAL_PLAN)
        git(join(folder, 'kh/con'), 'add', '--all')
        git(join(folder, 'kh/con'), 'commit', '--quiet', '--message=một')
        git(folder, 'add', 'kh/con')
        config(join(folder, 'kh/con'), ['core.fsmonitor', command])
        config(folder, ['submodule.recurse', 'true'], ['diff.submodule', 'diff'])
      },
    ],
    [
      'a remote, for what is not there',
      ['ls-tree', '-r', 'HEAD'],
      (folder, command) => {
        config(
          folder,
          ['core.repositoryFormatVersion', '1'],
          ['extensions.partialClone', 'origin'],
          ['remote.origin.url', `ext::${command}`],
          ['remote.origin.promisor', 'true'],
          ['protocol.ext.allow', 'always'],
          ['core.sshCommand', command],
          ['remote.origin.uploadpack', command],
        )
        // The tree of the commit is missing: git would fetch it.
        const tree = git(folder, 'rev-parse', 'HEAD^{tree}').trim()
        rmSync(join(folder, '.git/objects', tree.slice(0, 2), tree.slice(2)), { force: true })
      },
    ],
  ])('starts nothing of %s, which another command would', async (_, naive, trap) => {
    expect(await sprung(trap, naive)).toEqual({ here: false, naively: true })
  })

  it('starts nothing of a bare repository that lies among the documents', async () => {
    const folder = folderWith({ 'nq.txt': RESOLUTION, 'kh/a.txt': PARTIAL_PLAN })
    const sign = join(folder, 'pwned')
    git(folder, 'init', '--quiet', '--bare', '.')
    config(folder, ['core.fsmonitor', `touch ${sign}`], ['core.bare', 'false'], ['core.worktree', folder])
    expect((await since(folder, 'HEAD')).code).toBe(2)
    expect(existsSync(sign)).toBe(false)
  })

  it('has no say by the environment of a hook', async () => {
    const folder = repository()
    const other = repository()
    put(folder, 'kh/a.txt', FULL_PLAN)
    const env = {
      ...ENV,
      GIT_DIR: join(other, '.git'),
      GIT_WORK_TREE: other,
      GIT_EXTERNAL_DIFF: 'touch pwned',
      GIT_INDEX_FILE: 'x',
    }
    const run = await runIn(folder, ['check', 'kh', '--against=nq.txt', '--format=json', '--since=HEAD'], { env })
    expect(lookedAt(run)).toEqual(['kh/a.txt'])
  })
})
