import { readFileSync } from 'node:fs'
import type { Directive } from '../../src/model/document.js'
import type { GoldAdoption } from './adoption-score.js'
import { directive } from './measure.js'

/**
 * What a pair of documents is good for: `real` ones are public documents; `constructed` ones were written for measuring and
 * labelled by reading; on those `held_out` nothing was decided: no term, no threshold.
 */
export type PairKind = 'real' | 'constructed' | 'held_out'

/** A central document and a plan for it, with the verdicts that people gave. */
interface GoldPair {
  readonly name: string
  readonly kind: PairKind
  readonly central: Directive
  readonly plan: Directive
  readonly gold: GoldAdoption
}

const NQ21 = 'seeds/nq21-font.txt'

/** Name of the gold file, kind, central document, plan. */
const PAIRS: readonly (readonly [name: string, kind: PairKind, central: string, plan: string])[] = [
  ['kh-ninhthuan', 'real', NQ21, 'seeds/kh-ninhthuan.txt'],
  ['ct11-quangngai', 'real', NQ21, 'seeds/ct11-quangngai.txt'],
  ['dean-ducpho', 'real', NQ21, 'seeds/dean-ducpho.txt'],
  ['ct11-dean-ducpho', 'real', 'seeds/ct11-quangngai.txt', 'seeds/dean-ducpho.txt'],
  ['ctr-thanhpho', 'constructed', NQ21, 'constructed/ctr-thanhpho.txt'],
  ['kh-xa', 'constructed', NQ21, 'constructed/kh-xa.txt'],
  ['ctr-yte-tinh', 'constructed', 'constructed/nq-yte.txt', 'constructed/ctr-yte-tinh.txt'],
  ['kh-yte-ubnd', 'constructed', 'constructed/nq-yte.txt', 'constructed/kh-yte-ubnd.txt'],
  ['ctr-nongnghiep-tinh', 'held_out', 'constructed/nq-nongnghiep.txt', 'constructed/ctr-nongnghiep-tinh.txt'],
  ['ct-nongnghiep-huyen', 'held_out', 'constructed/nq-nongnghiep.txt', 'constructed/ct-nongnghiep-huyen.txt'],
]

/** All pairs there is gold for, each document read once. `fixtures` is the URL of the fixtures folder, with its slash. */
export async function goldPairs(fixtures: URL): Promise<GoldPair[]> {
  const documents = new Map<string, Directive>()
  const read = async (path: string): Promise<Directive> => {
    const known = documents.get(path) ?? (await directive(path, readFileSync(new URL(path, fixtures))))
    documents.set(path, known)
    return known
  }
  const pairs: GoldPair[] = []
  for (const [name, kind, central, plan] of PAIRS) {
    const gold = JSON.parse(readFileSync(new URL(`gold/adoption/${name}.json`, fixtures), 'utf8')) as GoldAdoption
    pairs.push({ name, kind, central: await read(central), plan: await read(plan), gold })
  }
  return pairs
}
