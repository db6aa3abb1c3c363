import { createHash } from 'node:crypto'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { sayIn } from '../../../src/catalogue/catalogue.js'
import type { Context } from '../../../src/cli/command.js'
import { codeOf } from '../../../src/cli/errors.js'
import { addressOf } from '../../../src/cli/queue/address.js'
import { isRefusal, readConfined } from '../../../src/cli/queue/confined.js'
import { PARTIAL_PLAN } from '../../cli-run.js'
import { hostile, trick } from '../strings.js'
import { decoded, encoded, type Target } from '../target.js'

/** What Redis holds and what a user types, as whoever may write there or lends a command has it. */
interface Recipe {
  readonly path: string
  /** Of which file the digest is told; null for one of none. */
  readonly digestOf: 'own' | 'secret' | null
  readonly address: string
}

const STEPS =
  'kh.txt|sub|up|out.txt|self|..|.|...| |~|C:|C:kh.txt|con|kh.txt::$DATA|%2e%2e|\\..\\|..\\|/|//|///etc|\0|kh.txt\0.txt|ké'
const step = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...STEPS.split('|')) }, { weight: 1, arbitrary: hostile }, trick)
const path = fc
  .tuple(fc.array(step, { maxLength: 5 }), fc.constantFrom('/', '\\', ''))
  .map(([steps, between]) => steps.join(between))

const HOSTS =
  'redis://|rediss://|redis:|REDIS://|http://|file:///|unix:/|redis://[::1]:|redis://a:b@|redis://a%:b@|redis://u:p%40@h'
const piece = fc.oneof(
  fc.constantFrom('host', ':6379', ':0', ':99999', '/0', '/999999', '/-1', '?x=1', '#a', '@', '%', '/'),
  hostile,
)
const address = fc
  .tuple(fc.constantFrom(...HOSTS.split('|')), fc.array(piece, { maxLength: 4 }))
  .map(([host, pieces]) => host + pieces.join(''))

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')
const SECRET = 'tuyệt mật'

const context = { io: { env: {} }, say: sayIn('vi') } as unknown as Context

/** Jobs whose paths lead out of the shared folder, and addresses that are none. */
export const queue: Target = {
  name: 'queue',
  share: 2500,
  cases: () =>
    fc
      .record<Recipe>({ path, digestOf: fc.constantFrom('own', 'secret', null), address })
      .map((recipe) => encoded(JSON.stringify(recipe))),
  feed: async (bytes, { folder }) => {
    const { path: named, digestOf, address: given } = JSON.parse(decoded(bytes)) as Recipe
    const root = join(folder, 'shared')
    mkdirSync(join(root, 'sub'), { recursive: true })
    writeFileSync(join(folder, 'out.txt'), SECRET)
    writeFileSync(join(root, 'kh.txt'), PARTIAL_PLAN)
    symlinkSync('../out.txt', join(root, 'out.txt'))
    symlinkSync('..', join(root, 'up'))
    symlinkSync('self', join(root, 'self'))
    const sha256 = digestOf === null ? '' : digest(digestOf === 'own' ? PARTIAL_PLAN : SECRET)
    try {
      const read = decoded(await readConfined(root, named, sha256))
      if (read !== PARTIAL_PLAN || digestOf !== 'own') throw new Error(`read what it must not: ${JSON.stringify(named)}`)
    } catch (error) {
      // What the system says is a word for the user, too.
      if (!isRefusal(error) && !/^E[A-Z]+$/u.test(codeOf(error) ?? '')) throw error
    }
    try {
      const { host, port, db } = addressOf(given, context)
      if (host === '' || !(port >= 0 && port <= 65_535) || !Number.isInteger(db)) throw new Error(`no address: ${given}`)
    } catch (error) {
      if (codeOf(error) !== 'usage') throw error
    }
  },
}
