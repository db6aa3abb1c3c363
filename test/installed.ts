import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect } from 'vitest'
import { docOf } from './build/doc.js'
import { pdfDocument } from './build/pdf.js'
import { scanOf } from './build/scan.js'
import { wordDocument } from './build/word-document.js'
import { FULL_PLAN } from './cli-run.js'

/** What doichieu must do where it was installed, in whatever way: the same checks for a package and for a stick. */

const ROOT = new URL('..', import.meta.url).pathname

/** Runs an installed doichieu in a folder. */
export type Start = (argv: readonly string[], cwd: string) => SpawnSyncReturns<string>

/** The three plans that the README begins with, which come along. */
export const SEEDS = ['kh-ninhthuan', 'dean-ducpho', 'ct11-quangngai']

/** What keeps a program and its threads off any network. */
export const OFFLINE = ['--require', join(ROOT, 'test/build/no-network.cjs')]

/** The program of this repository, as `npm run build` left it. */
export const fromHere: Start = (argv, cwd) =>
  spawnSync(process.execPath, [join(ROOT, 'bin/doichieu.js'), ...argv], { cwd, encoding: 'utf8', env: surroundings() })

/** As few variables as a program can do with, and a place for what it keeps. */
export const surroundings = (more: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  LANG: 'vi_VN.UTF-8',
  XDG_CACHE_HOME: join(tmpdir(), 'doichieu-test-cache'),
  ...more,
})

/** A new folder whose name has Vietnamese letters, in pieces as macOS keeps them, and spaces. */
export function vietnameseFolder(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'doichieu-test-')), 'Kế hoạch của huyện ủy', 'đợt 2'.normalize('NFD'))
  mkdirSync(folder, { recursive: true })
  return folder
}

/** Documents of several kinds in such a folder. */
export async function documents(): Promise<string> {
  const folder = vietnameseFolder()
  const lines = FULL_PLAN.split('\n').filter(Boolean)
  const scan = await scanOf('scan', ['KẾ HOẠCH', 'Các cấp ủy tiếp tục nâng cao nhận thức của cán bộ, đảng viên.'], 'fair')
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'Kế hoạch (1).docx': await wordDocument(lines),
    'Kế hoạch.pdf': await pdfDocument(lines, {}),
    'Kế hoạch.doc': docOf(FULL_PLAN, 'tcvn3'),
    'Bản chụp.png': await sharp(scan.bytes).extract({ left: 200, top: 150, width: 1400, height: 260 }).png().toBuffer(),
  }
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes)
  return folder
}

/**
 * Checks that an installed doichieu does its work.
 *
 * @param cwd a folder of {@link documents}
 * @param seeds the folder of the plans that come along
 */
export function expectWork(start: Start, cwd: string, seeds: string): void {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { readonly version: string }
  expect(start(['--version'], cwd)).toMatchObject({ stdout: `${version}\n`, stderr: '', status: 0 })
  expect(start(['parse', 'missing.txt'], cwd).status).toBe(3)

  // The job that `npm run demo` does, to the same bytes.
  const plans = SEEDS.map((name) => join(seeds, `${name}.txt`))
  const out = vietnameseFolder()
  const reports = ['html', 'md', 'json', 'docx', 'xlsx'].map((format) => `${format}=${join(out, `báo cáo.${format}`)}`)
  expect(start(['compare', ...plans, '--report', reports.join(','), '--quiet'], seeds)).toMatchObject({ stderr: '', status: 0 })
  expect(readdirSync(out)).toHaveLength(reports.length)
  const own = fromHere(['compare', ...SEEDS.map((name) => `${name}.txt`), '-f', 'json', '--quiet'], join(ROOT, 'fixtures/seeds'))
  expect(readFileSync(join(out, 'báo cáo.json'), 'utf8')).toBe(own.stdout)

  // What else is to be there: each reader, and what recognizes scans.
  const read = start(['parse', 'Kế hoạch (1).docx', 'Kế hoạch.pdf', 'Kế hoạch.doc', '-f', 'json', '--quiet'], cwd)
  expect(read).toMatchObject({ stderr: '', status: 0 })
  const types = (JSON.parse(read.stdout) as readonly { readonly header: { readonly type: string } }[]).map(
    ({ header }) => header.type,
  )
  expect(types).toEqual(['Kế hoạch', 'Kế hoạch', 'Kế hoạch'])
  const recognized = start(['normalize', 'Bản chụp.png', '-f', 'txt', '--no-cache', '--quiet'], cwd)
  expect(recognized).toMatchObject({ stderr: '', status: 0 })
  expect(recognized.stdout).toContain('nâng cao nhận thức của cán bộ, đảng viên')
}
