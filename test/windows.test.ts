import type * as path from 'node:path'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { extract } from '../src/extract/extract.js'
import { pdfDocument } from './build/pdf.js'
import { folderWith, FULL_PLAN, runIn } from './cli-run.js'

/** What can be tried of Windows elsewhere: that paths are written with backslashes there. */

vi.mock('node:path', async (original) => ({ ...(await original<typeof path>()), sep: '\\' }))

it('expands globs as cmd.exe hands them on, in either case', async () => {
  const cwd = folderWith({ 'Kế hoạch (1)/a.TXT': FULL_PLAN, 'Kế hoạch (1)/b.txt': FULL_PLAN, 'Kế hoạch (1)/c.md': FULL_PLAN })
  const { out, code } = await runIn(cwd, ['parse', 'Kế hoạch (1)\\*.txt', '-f', 'json'])
  const paths = (JSON.parse(out) as { source: { path: string } }[]).map(({ source }) => source.path)
  expect([code, paths]).toEqual([0, ['Kế hoạch (1)/a.TXT', 'Kế hoạch (1)/b.txt']])
  const all = await runIn(cwd, ['parse', join(cwd, 'Kế hoạch (1)').replaceAll('/', '\\') + '\\*', '-f', 'json'])
  expect(JSON.parse(all.out)).toHaveLength(3)
})

it('reads a PDF', async () => {
  const { text } = await extract('kế hoạch.pdf', await pdfDocument(['Nhiệm vụ của các cấp ủy'], {}))
  expect(text).toContain('Nhiệm vụ của các cấp ủy')
})

it('reads what Notepad saves, under a long name, as the same text', async () => {
  const name = `Kế hoạch thực hiện Nghị quyết ${'của Ban Chấp hành Đảng bộ huyện '.repeat(4)}`.trim()
  const cwd = folderWith({ 'a.txt': FULL_PLAN, [`đợt 2/${name}.txt`]: `\ufeff${FULL_PLAN.replaceAll('\n', '\r\n')}` })
  const text = async (file: string) => runIn(cwd, ['normalize', file, '-f', 'txt'])
  const plain = await text('a.txt')
  const { code, out, err } = await text('đợt 2\\*.txt')
  // Of a glob each text is told with its name.
  expect([code, err, out]).toEqual([0, '', `==> đợt 2/${name}.txt <==\n${plain.out}`])
  expect([plain.code, plain.out.includes('\r')]).toEqual([0, false])
})
