import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = new URL('..', import.meta.url).pathname

/** A block of a document: a command with what it prints and its exit code. @example "```console\n$ doichieu --version\n0.1.0\n```" */
const BLOCK = /^```console\n\$ (doichieu [^\n]*)\n([\s\S]*?)^```$/gm

/** @example "(exit 3)" as the last line of a block */
const EXIT = /^\(exit (\d+)\)\n/m

/** Words of a command line; quotes hold blanks together. @example `'a b'`, `--lang` */
const WORD = /'([^']*)'|"([^"]*)"|(\S+)/g

const documents = [
  'README.md',
  ...readdirSync(join(ROOT, 'fixtures/cli'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `fixtures/cli/${file}`),
]

const cases = documents.flatMap((document) =>
  [...readFileSync(join(ROOT, document), 'utf8').matchAll(BLOCK)].map((match) => ({
    document,
    command: match[1] ?? '',
    expected: (match[2] ?? '').replace(EXIT, ''),
    exit: Number(EXIT.exec(match[2] ?? '')?.[1] ?? 0),
  })),
)

/** Lines that stand in order; a line `…` stands for any lines, none among them. */
function holds(output: string, expected: string): boolean {
  const parts = expected.split(/^…\n/m)
  let at = 0
  for (const [index, part] of parts.entries()) {
    const found = index === 0 ? (output.startsWith(part) ? 0 : -1) : output.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return expected.endsWith('…\n') || at === output.length
}

describe('commands in the documentation', () => {
  it('are there', () => {
    expect(cases.length).toBeGreaterThan(0)
  })

  it.each(cases)('$document: $command', ({ command, expected, exit }) => {
    const args = [...command.matchAll(WORD)].map((match) => match[1] ?? match[2] ?? match[3] ?? '').slice(1)
    const result = spawnSync(process.execPath, [join(ROOT, 'bin/doichieu.js'), ...args], { cwd: ROOT, encoding: 'utf8' })
    const output = result.stdout + result.stderr
    if (!holds(output, expected)) expect(output).toBe(expected)
    expect(result.status).toBe(exit)
  })
})
