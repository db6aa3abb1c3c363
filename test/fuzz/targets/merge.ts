import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { packed, unpacked } from '../../../src/cli/plan-card.js'
import { RESOLUTION } from '../../cli-run.js'
import { forgery } from '../forged.js'
import { mutated } from '../mutate.js'
import { hostile } from '../strings.js'
import { decoded, type Target } from '../target.js'
import { wholeRun } from '../whole-run.js'

type Forge = (data: unknown) => unknown

/** Where of an entry something is changed: in itself, or in what it has packed. */
const DEPTHS = ['entry', 'verdicts', 'text'] as const

function forgedEntry(line: string, depth: (typeof DEPTHS)[number], forge: Forge): string {
  const entry = JSON.parse(line) as { judged?: { verdicts: string; text: string } | null }
  if (depth === 'entry' || !entry.judged) return JSON.stringify(forge(entry))
  const judged = {
    ...entry.judged,
    [depth]: Buffer.from(packed(forge(unpacked(Buffer.from(entry.judged[depth], 'base64'))))).toString('base64'),
  }
  return JSON.stringify({ ...entry, judged })
}

/** A part with other lines, packed as a sound one is. */
const withLines = (part: Uint8Array, change: (lines: readonly string[]) => readonly string[]): Uint8Array => {
  const lines = decoded(gunzipSync(part)).trimEnd().split('\n')
  return new Uint8Array(gzipSync(`${change(lines).join('\n')}\n`))
}

const forgedPart = (parts: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(fc.constantFrom(...parts), fc.nat(), fc.constantFrom(...DEPTHS), forgery)
    .map(([part, at, depth, forge]) =>
      withLines(part, (lines) =>
        lines.map((line, index) => (index === at % lines.length ? forgedEntry(line, depth, forge) : line)),
      ),
    )

/** Parts whose lines are no JSON, in another order, again, or left out. */
const shuffled = (parts: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(fc.constantFrom(...parts), fc.array(fc.oneof(fc.nat(), hostile), { maxLength: 5 }))
    .map(([part, choice]) =>
      withLines(part, (lines) => choice.map((each) => (typeof each === 'string' ? each : (lines[each % lines.length] ?? '')))),
    )

const FORMATS = ['text', 'md', 'html', 'json', 'csv'] as const

/** What another machine has written: as it was sent, damaged on the way, or made up. */
export const merge: Target = {
  name: 'merge',
  share: 2000,
  cases: ({ part }) =>
    fc.oneof(
      { weight: 2, arbitrary: mutated(part) },
      { weight: 6, arbitrary: forgedPart(part) },
      { weight: 1, arbitrary: shuffled(part) },
    ),
  feed: async (bytes, { folder }) => {
    const cwd = join(folder, 'work')
    mkdirSync(cwd)
    writeFileSync(join(cwd, 'nq.txt'), RESOLUTION)
    writeFileSync(join(cwd, 'part.dcp'), bytes)
    const format = FORMATS[bytes.length % FORMATS.length] ?? 'text'
    await wholeRun(['merge', 'part.dcp', '--against', 'nq.txt', '-f', format], {
      cwd,
      cache: join(folder, 'cache'),
      tellsBugs: true,
    })
  },
}
