import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules } from '../src/check/rules.js'
import { COMMANDS } from '../src/cli/commands.js'
import { COMMON_OPTIONS, optionSpec } from '../src/cli/options.js'
import { FORMATS } from '../src/report/formats.js'
import { folderWith, runIn } from './cli-run.js'

const folder = folderWith({ 'ke-hoach.txt': 'x' })
const script = async (shell: string, ...more: string[]): Promise<string> =>
  (await runIn(folder, ['completion', shell, ...more])).out

/** A word as bash parts it: what stands around an equals sign is a word, as is the sign. */
const bashWords = (line: readonly string[]): string[] =>
  line.flatMap((word) => (/^[^=]+=/u.test(word) ? word.split(/(=)/u).filter((part) => part !== '') : [word]))

/** What bash offers at the end of a line; an empty last word for what follows a blank. */
async function completed(...line: string[]): Promise<string[]> {
  const words = bashWords(['doichieu', ...line])
  const file = join(folder, 'doichieu.bash')
  writeFileSync(file, await script('bash', '--lang', 'en'))
  const quoted = words.map((word) => `'${word}'`).join(' ')
  const asked = `source '${file}'; COMP_WORDS=(${quoted}); COMP_CWORD=${String(words.length - 1)}; _doichieu; printf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout, stderr, status } = spawnSync('bash', ['--norc', '-c', asked], { cwd: folder, encoding: 'utf8' })
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  return stdout.split('\n').filter((word) => word !== '')
}

const hasBash = spawnSync('bash', ['-c', ':']).status === 0

describe.skipIf(!hasBash)('completion in bash', () => {
  it('offers all commands, then those that begin so', async () => {
    const all = await completed('')
    for (const { name } of COMMANDS) expect(all).toContain(name)
    expect(await completed('com')).toEqual(['compare', 'completion'])
  })

  it('offers the options of a command, and of no other', async () => {
    expect(await completed('check', '--max')).toEqual(['--max-warnings'])
    expect(await completed('parse', '--max')).toEqual([])
    expect(await completed('--lang', 'vi', 'check', '--trus')).toEqual(['--trusted'])
  })

  it('offers the formats of the command', async () => {
    expect(await completed('check', '--format', '')).toEqual(FORMATS.check.map(({ name }) => name))
    expect(await completed('parse', '-f', 'a')).toEqual(['akn'])
    expect(await completed('compare', '--report', 'm')).toEqual(['md='])
  })

  it('offers presets, rules, and what a rule can be set to', async () => {
    expect(await completed('check', '--preset', '')).toEqual(['recommended', 'strict', 'encoding'])
    expect(await completed('check', '--rule', 'task-om')).toEqual(['task-omitted='])
    expect(await completed('check', '--rule', 'task-omitted=')).toEqual(['error', 'warning', 'info', 'off'])
    expect(await completed('check', '--rule', 'task-omitted=w')).toEqual(['warning'])
    expect(await completed('explain', 'task-omi')).toEqual(['task-omitted'])
  })

  it('offers what an option takes behind an equals sign, too', async () => {
    expect(await completed('check', '--lang=')).toEqual(['vi', 'en'])
    expect(await completed('--lang', 'e')).toEqual(['en'])
  })

  it('leaves files to the shell', async () => {
    expect(await completed('check', 'ke')).toEqual([])
    expect(await completed('check', '--baseline', 'ke')).toEqual([])
  })

  it('is asked by the shell itself for the command doichieu', async () => {
    writeFileSync(join(folder, 'doichieu.bash'), await script('bash'))
    const asked = `source '${join(folder, 'doichieu.bash')}'; complete -p doichieu`
    expect(spawnSync('bash', ['--norc', '-c', asked], { encoding: 'utf8' }).stdout).toContain('-F _doichieu doichieu')
  })
})

describe('completion', () => {
  it.each(['bash', 'zsh', 'fish', 'powershell'])('knows every command, option, format and rule in %s', async (shell) => {
    const text = await script(shell, '--lang', 'en')
    const options = [...COMMON_OPTIONS, ...COMMANDS.flatMap((command) => command.options.map(optionSpec))]
    const names = options.map(({ flags }) => /--[\w-]+/u.exec(flags)?.[0] ?? '')
    const flags = shell === 'fish' ? names.map((name) => `-l ${name.slice(2)} `) : names
    const formats = Object.values(FORMATS).flatMap((each) => each.map(({ name }) => name))
    const all = [...flags, ...formats, ...COMMANDS.map(({ name }) => name), ...rules.map(({ id }) => id)]
    expect(all.filter((word) => !text.includes(word))).toEqual([])
    expect(await script(shell, '--lang', 'en')).toBe(text)
  })

  it('explains itself in the language of the run where the shell shows that', async () => {
    expect(await script('fish', '--lang', 'vi')).toContain("-d 'không dùng cấu hình nào'")
    expect(await script('fish', '--lang', 'en')).toContain("-d 'use no configuration'")
  })

  it('names the shells that there are where another is asked for', async () => {
    const run = await runIn(folder, ['completion', 'tcsh', '--lang', 'en'])
    expect(run).toMatchObject({ code: 2, out: '' })
    expect(run.err).toContain('no completion for “tcsh”. There is for: bash, zsh, fish, powershell.')
  })

  it('does not fail where the configuration of the folder is broken', async () => {
    const broken = folderWith({ 'doichieu.config.json': '{' })
    mkdirSync(join(broken, '.git'))
    expect((await runIn(broken, ['completion', 'bash'])).code).toBe(0)
  })
})
