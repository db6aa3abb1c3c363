import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FULL_PLAN, PARTIAL_PLAN, RESOLUTION } from '../cli-run.js'
import { wholeRun } from './whole-run.js'

/** Parts of comparisons, as `compare --shard` writes them: of three documents, one of which cannot be read, and of one. */
export async function soundParts(): Promise<Uint8Array[]> {
  const cwd = mkdtempSync(join(tmpdir(), 'doichieu-fuzz-'))
  const files = { 'nq.txt': RESOLUTION, 'a.txt': FULL_PLAN, 'b.txt': PARTIAL_PLAN, 'c.txt': '%PDF-1.7\n' }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text)
  try {
    const parts: Uint8Array[] = []
    for (const plans of [['a.txt', 'b.txt', 'c.txt'], ['b.txt']]) {
      const part = `${String(plans.length)}.dcp`
      const argv = ['compare', ...plans, '--against', 'nq.txt', '--shard', '1/1', '-o', part, '--jobs', '1', '--no-cache']
      await wholeRun(argv, { cwd, cache: join(cwd, 'cache') })
      parts.push(new Uint8Array(readFileSync(join(cwd, part))))
    }
    return parts
  } finally {
    rmSync(cwd, { recursive: true, force: true })
  }
}
