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
