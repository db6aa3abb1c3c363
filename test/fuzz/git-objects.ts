import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'

/** An entry of a tree of git: names are bytes, of which git itself would not take all. */
export interface TreeEntry {
  readonly mode: string
  readonly name: Uint8Array
  readonly content: Uint8Array
}

/** Puts an object where git keeps it. @returns its id */
function putObject(git: string, type: 'blob' | 'tree' | 'commit', body: Uint8Array): string {
  const bytes = Buffer.concat([Buffer.from(`${type} ${String(body.length)}\0`), body])
  const id = createHash('sha1').update(bytes).digest('hex')
  mkdirSync(join(git, 'objects', id.slice(0, 2)), { recursive: true })
  writeFileSync(join(git, 'objects', id.slice(0, 2), id.slice(2)), deflateSync(bytes))
  return id
}

/**
 * Writes a repository with one commit, object by object: so that names, contents and settings can be such as git would not write.
 *
 * @param folder the working folder, which is there
 * @param settings lines of its configuration
 * @returns the id of the commit
 */
export function writeRepository(folder: string, entries: readonly TreeEntry[], settings: string): string {
  const git = join(folder, '.git')
  mkdirSync(join(git, 'refs/heads'), { recursive: true })
  mkdirSync(join(git, 'objects'), { recursive: true })
  const tree = putObject(
    git,
    'tree',
    Buffer.concat(
      entries.flatMap(({ mode, name, content }) => [
        Buffer.from(`${mode} `),
        name,
        Buffer.from([0]),
        Buffer.from(putObject(git, 'blob', content), 'hex'),
      ]),
    ),
  )
  const by = 'An <an@example.org> 1700000000 +0700'
  const commit = putObject(git, 'commit', Buffer.from(`tree ${tree}\nauthor ${by}\ncommitter ${by}\n\nmột\n`))
  writeFileSync(join(git, 'HEAD'), 'ref: refs/heads/main\n')
  writeFileSync(join(git, 'refs/heads/main'), `${commit}\n`)
  writeFileSync(join(git, 'config'), `[core]\n\trepositoryformatversion = 0\n\tbare = false\n${settings}`)
  return commit
}
