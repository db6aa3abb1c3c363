import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { stringify } from 'yaml'
import { align } from '../../../src/align/align.js'
import { sayIn } from '../../../src/catalogue/catalogue.js'
import { configured } from '../../../src/cli/configured.js'
import { correctionsFrom } from '../../../src/cli/corrections.js'
import { readDecisions } from '../../../src/cli/decisions.js'
import { codeOf } from '../../../src/cli/errors.js'
import type { Io } from '../../../src/cli/io.js'
import { termsFrom } from '../../../src/cli/terms.js'
import type { Context } from '../../../src/cli/command.js'
import { readApplicability } from '../../../src/extract/applicability.js'
import { normalize } from '../../../src/normalize/normalize.js'
import { parse } from '../../../src/parse/parse.js'
import { PARTIAL_PLAN, RESOLUTION } from '../../cli-run.js'
import { applied, mutation } from '../mutate.js'
import { dataOf } from '../schema.js'
import { anyText, directive, hostile, often, repeated } from '../strings.js'
import { decoded, encoded, type Place, type Target } from '../target.js'
import { document } from './stages.js'
import { source } from './reading.js'

const SAY = sayIn('vi')
const nothing = { write: () => undefined, isTerminal: false, columns: undefined }
const ioIn = (cwd: string): Io => ({
  cwd,
  env: {},
  readStdin: () => Promise.resolve(new Uint8Array()),
  stdout: nothing,
  stderr: nothing,
})

const YAML = [
  '&a |*a|<<: *a|!!js/undefined |!!binary |!<x> |- |: |? |{|}|[|]|"|\'|, |#|%YAML 9.9\n|--- |---\n|...\n|>-\n|\t|\u2028|0x1f|.inf|~|1_000|0o9|2022-02-30|{a: {a: {a: |[[[[[[',
  '$import: ../secret.json\n|extends: ../secret.json\n|extends: doichieu.config.json\n|extends: doichieu.config.yaml\n|"__proto__": |"constructor": |{"$ref":"#"}|\\u0000|\\ud800|1e999|null',
].flatMap((line) => line.split('|'))

/** How a level begins and ends. */
const NESTING = [
  ['[', ']'],
  ['{"a":', '}'],
  ['{"rules":[', ']}'],
  ['{[', ']}'],
  ['- ', ''],
  ['? ', ''],
  ['- a:\n', ''],
  ['{a: ', '}'],
  ['&a [', ']'],
  ['!a {', '}'],
] as const

/** Data as a file holds it: JSON or YAML, sound or with changes. */
export const file = (data: fc.Arbitrary<unknown>): fc.Arbitrary<Uint8Array> =>
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc
        .tuple(data, fc.boolean(), fc.array(mutation(YAML, []), { maxLength: 2 }))
        .map(([value, json, mutations]) => applied(encoded(json ? JSON.stringify(value, null, 1) : stringify(value)), mutations)),
    },
    {
      weight: 1,
      arbitrary: fc
        .array(fc.oneof(fc.constantFrom(...YAML), hostile, repeated(fc.constantFrom(...YAML), 5000), fc.constant('\n')), {
          maxLength: 30,
        })
        .map((pieces) => encoded(pieces.join(''))),
    },
    // References to references: each doubles what the last one holds.
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.integer({ min: 2, max: 30 }), fc.integer({ min: 2, max: 9 }))
        .map(([depth, width]) =>
          encoded(
            [
              'a0: &a0 x',
              ...Array.from(
                { length: depth },
                (_, index) => `a${String(index + 1)}: &a${String(index + 1)} [${`*a${String(index)},`.repeat(width)}]`,
              ),
            ].join('\n'),
          ),
        ),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(...NESTING), often, fc.boolean())
        .map(([[open, close], depth, isClosed]) => encoded(`${open.repeat(depth)}${isClosed ? `1${close.repeat(depth)}` : ''}`)),
    },
  )

/** Nothing where the user is told what is wrong. */
async function told<Result>(work: () => Promise<Result>): Promise<Result | null> {
  try {
    return await work()
  } catch (error) {
    if (codeOf(error) === 'usage') return null
    throw error
  }
}

function written(bytes: Uint8Array, { folder }: Place, name: string): string {
  const cwd = join(folder, 'in')
  mkdirSync(cwd)
  writeFileSync(join(cwd, name), bytes)
  return cwd
}

/** What lies beside the folder of a configuration says this, and must never be heard. */
const SECRET = 'secret-of-another-folder'

export const configuration: Target = {
  name: 'configuration',
  share: 4000,
  cases: () => file(dataOf('configuration')),
  feed: async (bytes, place) => {
    const name = /^\s*[{[]/u.test(decoded(bytes)) ? 'doichieu.config.json' : 'doichieu.config.yaml'
    const cwd = written(bytes, place, name)
    writeFileSync(join(place.folder, 'secret.json'), JSON.stringify({ tasks: [SECRET] }))
    const found = await told(() => configured({ config: name }, ioIn(cwd), SAY))
    if (found?.options.tasks?.includes(SECRET) === true) throw new Error('a configuration outside the folder was followed')
    const placeTerms = found?.loaded?.configuration.places
    if (placeTerms === undefined) return
    const text = await source('kh.txt', encoded(PARTIAL_PLAN))
    if (text !== null) parse(normalize(text, { placeTerms }), { placeTerms })
  },
}

export const decisions: Target = {
  name: 'decisions',
  share: 3000,
  cases: () => file(dataOf('decisions')),
  feed: async (bytes, place) => {
    const cwd = written(bytes, place, 'd.yml')
    await told(() => readDecisions('d.yml', false, { io: ioIn(cwd), say: SAY, configuration: null }))
  },
}

export const applicability: Target = {
  name: 'applicability',
  share: 4000,
  cases: () => file(dataOf('applicability')),
  feed: async (bytes) => {
    const read = readApplicability(decoded(bytes))
    if ('fault' in read) return
    const [central, plan] = [await document('nq.txt', encoded(RESOLUTION)), await document('kh.txt', encoded(PARTIAL_PLAN))]
    if (central !== null && plan !== null) align(central, [plan], { applicability: read.applicability })
  },
}

export const corrections: Target = {
  name: 'corrections',
  share: 3000,
  cases: () => file(dataOf('corrections')),
  feed: async (bytes, place) => {
    const cwd = written(bytes, place, 'c.json')
    const read = await told(() => correctionsFrom(['c.json'], { io: ioIn(cwd), say: SAY }))
    const text = await source('nq.txt', encoded(RESOLUTION))
    if (read === null || text === null) return
    // What is decided of places that are there, too.
    const all = read.flatMap((each) => each.corrections)
    const placed = all.map((each) => ({ ...each, text: text.text.slice(...each.place) }))
    normalize({ ...text, corrections: all })
    normalize({ ...text, corrections: placed })
  },
}

/** Groups of terms, a line each. */
const groups = fc
  .array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom('xã', 'thôn bản', ' = ', ' ~ ', ' < ', '; ', ', ', ' : ', '! ', '#', '\n', '[', ']', ' '),
      },
      anyText,
      hostile,
    ),
    { maxLength: 40 },
  )
  .map((pieces) => encoded(pieces.join('')))

export const terms: Target = {
  name: 'terms',
  share: 2500,
  cases: () => fc.oneof({ weight: 4, arbitrary: groups }, { weight: 1, arbitrary: directive.map(encoded) }),
  feed: async (bytes, place) => {
    const cwd = written(bytes, place, 't.txt')
    // Of the context, it reads these two.
    const context = { io: ioIn(cwd), say: SAY } as Context
    const read = await told(() => termsFrom(['t.txt'], context))
    if (read === null || read.length === 0) return
    const [central, plan] = [await document('nq.txt', encoded(RESOLUTION)), await document('kh.txt', encoded(PARTIAL_PLAN))]
    if (central !== null && plan !== null) align(central, [plan], { terms: read })
  },
}
