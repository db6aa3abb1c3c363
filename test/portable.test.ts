import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fromBufferPromise } from 'yauzl'
import { BATCH, SHELL } from '../packaging/launchers.js'
import { productionPackages } from '../packaging/lock.js'
import { isFor } from '../packaging/modules.js'
import { platformOf } from '../packaging/platform.js'
import { documents, expectWork, type Start, surroundings, vietnameseFolder } from './installed.js'

/** The zip that runs from a stick, made of what is built: run `npm run build` before. */

const ROOT = new URL('..', import.meta.url).pathname

/** The head of a program for Windows: MZ, where the rest begins, PE, the processor. */
function windowsProgram(processor: number): Buffer {
  const bytes = Buffer.alloc(256)
  bytes.write('MZ', 'latin1')
  bytes.writeUInt32LE(128, 0x3c)
  bytes.write('PE', 128, 'latin1')
  bytes.writeUInt16LE(processor, 132)
  return bytes
}

describe('the system of a Node', () => {
  it('is told by the program itself', () => {
    const linux = Buffer.alloc(64)
    linux.write('\u007fELF', 'latin1')
    linux.writeUInt16LE(0x3e, 0x12)
    expect(platformOf(linux)?.system).toBe('linux')
    expect(platformOf(windowsProgram(0x8664))?.system).toBe('win32')
  })

  it('is none for other processors and files', () => {
    const arm = Buffer.alloc(64)
    arm.write('\u007fELF', 'latin1')
    arm.writeUInt16LE(0xb7, 0x12)
    for (const bytes of [
      arm,
      windowsProgram(0xaa64),
      Buffer.from('#!/bin/sh'),
      Buffer.alloc(200),
      windowsProgram(0x8664).subarray(0, 130),
    ])
      expect(platformOf(bytes)).toBeNull()
  })
})

describe('the packages for a system', () => {
  const namesFor = (file: Buffer): string[] => {
    const platform = platformOf(file)
    return platform === null ? [] : productionPackages(ROOT, (each) => isFor(each, platform)).map(({ name }) => name)
  }

  it('are those that its processor runs, and no others', () => {
    const windows = namesFor(windowsProgram(0x8664))
    expect(windows.filter((name) => /win32|linux|darwin|wasm32|android/.test(name))).toEqual([
      '@img/sharp-win32-x64',
      '@napi-rs/canvas-win32-x64-msvc',
      '@napi-rs/nice-win32-x64-msvc',
    ])
    expect(windows).toEqual(expect.arrayContaining(['sharp', 'tesseract.js', '@tesseract.js-data/vie', 'micromark']))
    const linux = namesFor(readFileSync(process.execPath))
    expect(linux.filter((name) => /win32|linux|darwin|wasm32|android/.test(name))).toEqual([
      '@img/sharp-libvips-linux-x64',
      '@img/sharp-linux-x64',
      '@napi-rs/canvas-linux-x64-gnu',
      '@napi-rs/nice-linux-x64-gnu',
    ])
  })
})

describe('what starts doichieu on Windows', () => {
  const lines = BATCH.split('\r\n')

  it('is a batch file in plain letters, with the line ends of Windows', () => {
    expect(BATCH).toMatch(/^(?:[\x20-\x7e]*\r\n)+$/)
  })

  it('shows UTF-8, hands on all arguments, and ends with the code of the run', () => {
    const start = lines.findIndex((line) => line.includes('node.exe'))
    expect(lines.indexOf('chcp 65001 >nul')).toBeGreaterThan(0)
    expect(lines.indexOf('chcp 65001 >nul')).toBeLessThan(start)
    expect(lines[start]).toBe('"%~dp0node\\windows\\node.exe" "%~dp0app\\bin\\doichieu.js" %*')
    expect(lines[start + 1]).toBe('set "code=%errorlevel%"')
    expect(lines.at(-2)).toBe('exit /b %code%')
  })
})

/** A file in a zip. */
interface Entry {
  readonly name: string
  readonly isUtf8: boolean
  readonly mode: number
  readonly date: number
  readonly bytes: () => Promise<Buffer>
}

async function entriesOf(file: string): Promise<Entry[]> {
  const zip = await fromBufferPromise(readFileSync(file))
  const entries: Entry[] = []
  for await (const entry of zip.eachEntry()) {
    const { fileName, generalPurposeBitFlag, externalFileAttributes, lastModFileDate } = entry
    entries.push({
      name: fileName,
      isUtf8: (generalPurposeBitFlag & (1 << 11)) !== 0,
      mode: externalFileAttributes >>> 16,
      date: lastModFileDate,
      bytes: async () => buffer(await zip.openReadStreamPromise(entry)),
    })
  }
  return entries
}

let isBuilt = false

/** What `npm run portable` does. */
function portable(argv: readonly string[]) {
  const program = join(ROOT, 'node_modules/.cache/doichieu-packaging/portable.js')
  if (!isBuilt) {
    const compiler = join(ROOT, 'node_modules/typescript/bin/tsc')
    expect(spawnSync(process.execPath, [compiler, '-p', 'packaging'], { cwd: ROOT, encoding: 'utf8' }).stdout).toBe('')
    isBuilt = true
  }
  return spawnSync(process.execPath, [program, ...argv], { cwd: ROOT, encoding: 'utf8' })
}

describe.skipIf(process.platform !== 'linux')('the zip', () => {
  let stick = ''
  let entries: readonly Entry[] = []
  /** A folder with what `doichieu.sh` calls, and no Node. */
  const tools = mkdtempSync(join(tmpdir(), 'doichieu-test-'))

  beforeAll(async () => {
    for (const tool of ['dirname', 'readlink']) symlinkSync(join('/usr/bin', tool), join(tools, tool))
    const zip = join(tools, 'stick.zip')
    const licence = join(ROOT, 'LICENSE')
    expect(portable(['--node', process.execPath, '--node-licence', licence, '-o', zip])).toMatchObject({ status: 0, stderr: '' })
    const folder = vietnameseFolder()
    entries = await entriesOf(zip)
    for (const { name, mode, bytes } of entries) {
      mkdirSync(join(folder, dirname(name)), { recursive: true })
      writeFileSync(join(folder, name), await bytes(), { mode: mode & 0o777 })
    }
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { readonly version: string }
    stick = join(folder, `doichieu-${version}`)
  }, 180_000)

  // Some hundred megabytes.
  afterAll(() => {
    for (const folder of [stick, tools]) if (folder !== '') rmSync(folder, { recursive: true, force: true })
  })

  /** Nothing is on the path but what a shell script needs. */
  const start: Start = (argv, cwd) =>
    spawnSync('/bin/sh', [join(stick, 'doichieu.sh'), ...argv], {
      cwd,
      encoding: 'utf8',
      env: surroundings({ PATH: tools }),
    })

  /** All files on the stick, with when they were last written. */
  const onStick = (): string[] =>
    readdirSync(stick, { recursive: true, encoding: 'utf8' }).map((path) => {
      const { size, mtimeMs } = statSync(join(stick, path))
      return `${path} ${String(size)} ${String(mtimeMs)}`
    })

  it('runs where no Node is, from a folder with any name, and writes nothing on the stick', async () => {
    expect(spawnSync('node', ['--version'], { env: { PATH: tools } }).error).toBeDefined()
    const before = onStick()
    expectWork(start, await documents(), join(stick, 'vi-du'))
    expect(onStick()).toEqual(before)
  }, 120_000)

  it('runs from a stick that knows nothing of what may be run', () => {
    const node = join(stick, 'node/linux/node')
    chmodSync(node, 0o644)
    expect(start(['--version'], stick)).toMatchObject({ status: 0, stderr: '' })
    chmodSync(node, 0o755)
    expect(spawnSync(join(stick, 'doichieu.sh'), ['--version']).status).toBe(0)
  })

  it('has names that every disk takes', () => {
    const names = entries.map(({ name }) => name)
    expect(names.filter((name) => name.length > 160)).toEqual([])
    expect(names.filter((name) => !/^[\x21-\x7e]+$/.test(name) || /[<>:"|?*\\]|[. ](?:\/|$)/.test(name))).toEqual([])
    expect(names.filter((name) => /(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|\/|$)/i.test(name))).toEqual([])
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
  })

  it('is the same whenever and wherever it is made: names in order, one date, and who may run what', () => {
    const names = entries.map(({ name }) => name)
    expect(names).toEqual([...names].sort())
    expect(entries.filter(({ isUtf8 }) => !isUtf8)).toEqual([])
    expect([...new Set(entries.map(({ date }) => date))]).toEqual([(1 << 5) | 1])
    const running = entries.filter(({ mode }) => mode === 0o100755).map(({ name }) => name.replace(/^[^/]*\//, ''))
    expect(running).toEqual(['doichieu.sh', 'node/linux/node'])
    expect(entries.filter(({ mode }) => ![0o100755, 0o100644].includes(mode))).toEqual([])
  })

  it('says in both languages how it is used, with the line ends of Windows', () => {
    const readme = readFileSync(join(stick, 'README.txt'), 'utf8')
    expect(readme).toMatch(/^\uFEFF(?:[^\r\n]*\r\n)+$/)
    expect(readme).toContain('KHÔNG CẦN CÀI ĐẶT')
    expect(readme).toContain('doichieu.cmd compare vi-du\\*.txt')
    expect(readFileSync(join(stick, 'doichieu.sh'), 'utf8')).toBe(SHELL)
    expect(existsSync(join(stick, 'doichieu.cmd'))).toBe(false)
  })

  it('has the licences of all that is in it', () => {
    const list = readFileSync(join(stick, 'LICENCES.txt'), 'utf8')
    const texts = [...list.matchAll(/^ {4}(\S+)\r$/gm)].map((match) => match[1] ?? '')
    expect(texts.filter((text) => !existsSync(join(stick, text)))).toEqual([])
    const packages = entries.flatMap(({ name }) => /\/app\/(node_modules\/.+)\/package\.json$/.exec(name)?.[1] ?? [])
    const told = productionPackages(ROOT).filter(({ path }) => packages.includes(path))
    expect(told.length).toBeGreaterThan(100)
    expect(told.filter(({ name, version, licence }) => !list.includes(`${name} ${version}: ${licence ?? '?'}\r\n`))).toEqual([])
  })
})

describe('npm run portable', () => {
  it('refuses what is no Node for a system that it knows, and says what it takes', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'doichieu-test-')), 'node.exe')
    writeFileSync(file, windowsProgram(0xaa64))
    const { status, stderr } = portable(['--node', file])
    expect([status, stderr.split('\n')[0]]).toEqual([2, `${file} is no Node for Linux or Windows on x86-64`])
    expect(stderr).toContain('npm run portable -- [--node <program>]')
    expect(portable(['--node', process.execPath, '--node', process.execPath]).stderr).toContain(
      'two Nodes are for the same system',
    )
  })
})
