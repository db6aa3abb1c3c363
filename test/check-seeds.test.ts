import { beforeAll, describe, expect, it } from 'vitest'
import { PRESETS, type Preset } from '../src/model/configuration.js'
import type { Finding, Severity } from '../src/model/finding.js'
import { folderWith, runIn } from './cli-run.js'
import { fixtureText } from './align-documents.js'

/*
 * What `check` finds in the five seeds, as a person has read it: each finding is true, stands where a reader would look and is
 * as grave as it is. A rule that comes to find more or less changes a file of `fixtures/check`, and somebody reads the change.
 */

const SEEDS = ['ct11-quangngai', 'dean-ducpho', 'kh-ninhthuan', 'nq21-font', 'nq21-ocr'] as const

/** The findings of a run by a preset, by the file that they are in. */
type Run = ReadonlyMap<string, readonly Finding[]>

async function runBy(folder: string, preset: Preset): Promise<Run> {
  const files = SEEDS.map((name) => `${name}.txt`)
  const { out, err } = await runIn(folder, [
    'check',
    ...files,
    '--preset',
    preset,
    '--format',
    'json',
    '--lang',
    'vi',
    '--no-cache',
  ])
  if (out === '') throw new Error(err)
  const { findings } = JSON.parse(out) as { readonly findings: readonly Finding[] }
  return new Map(files.map((file) => [file, findings.filter((finding) => finding.file === file)]))
}

const LETTERS: Readonly<Record<Severity, string>> = { error: 'E', warning: 'W', info: 'i' }

/** Enough of a quote to find it by. */
const QUOTED = 60
const cut = (quote: string): string => (quote.length <= QUOTED ? quote : `${quote.slice(0, QUOTED).replace(/\s\S*$/u, '')} …`)

/** A finding in three lines: where and how grave by each preset, what is said, and of which words. */
function lines(finding: Finding, presets: readonly (readonly [Preset, Run])[]): string {
  const { ruleId, line, column, node, task, message, quote, file, fingerprint, related } = finding
  const grave = presets.flatMap(([preset, run]) => {
    const same = run.get(file)?.find((each) => each.fingerprint === fingerprint)
    return same === undefined ? [] : `${preset} ${LETTERS[same.severity]}`
  })
  const about = task === null ? [] : [`of ${task}`]
  const near = related.map((each) => `      ${String(each.line)}:${String(each.column)} ${each.message}`)
  return [
    `${String(line)}:${String(column)} ${[node ?? '-', ruleId, ...about, ...grave].join('; ')}`,
    `    ${message}`,
    ...(quote === null ? [] : [`    > ${cut(quote.replace(/\s+/gu, ' '))}`]),
    ...near,
  ].join('\n')
}

const keyOf = ({ file, fingerprint }: Finding): string => `${file} ${fingerprint}`

describe('check of the seeds', () => {
  const runs: [Preset, Run][] = []
  beforeAll(async () => {
    const folder = folderWith(Object.fromEntries(SEEDS.map((name) => [`${name}.txt`, fixtureText(`seeds/${name}.txt`)])))
    for (const preset of PRESETS) runs.push([preset, await runBy(folder, preset)])
  }, 120_000)

  /** What any preset finds, in order. */
  const found = (name: string): readonly Finding[] => {
    const all = runs.flatMap(([, run]) => run.get(`${name}.txt`) ?? [])
    return [...new Map(all.map((finding) => [finding.fingerprint, finding])).values()].sort(
      (one, other) => one.line - other.line || one.column - other.column,
    )
  }

  it.each(SEEDS)('of %s is as a person has read it', async (name) => {
    expect(found(name)).not.toEqual([])
    const written = found(name)
      .map((finding) => lines(finding, runs))
      .join('\n\n')
    await expect(`${written}\n`).toMatchFileSnapshot(`../fixtures/check/${name}.txt`)
  })

  it('finds by `strict` all that it finds by the other presets', () => {
    const strict = new Set(runs.flatMap(([preset, run]) => (preset === 'strict' ? [...run.values()].flat() : [])).map(keyOf))
    // Doubtful words are looked for where nothing is compared.
    const others = SEEDS.flatMap(found).filter(({ ruleId }) => ruleId !== 'ocr-doubtful')
    expect(others.filter((finding) => !strict.has(keyOf(finding)))).toEqual([])
  })

  it('asks nothing of the central document as of a plan for itself', () => {
    const compared = ['task-copied', 'task-omitted', 'central-not-cited', 'coverage-low', 'target-missing', 'verdict-unsure']
    for (const name of ['nq21-font', 'nq21-ocr'])
      expect(found(name).filter(({ ruleId }) => compared.includes(ruleId))).toEqual([])
  })
})
