import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { CheckedDocument } from '../check/checked.js'
import type { Finding } from '../model/finding.js'

/** The findings of so many documents are held as they are; of more they are packed, and unpacked when a report asks. */
const MOST_OPEN = 64

/** Documents whose findings were asked for last: a report goes through them one by one. */
const AT_HAND = 4

/** Fast: ten times fewer bytes, for findings say much the same. */
const LEVEL = 1

/** Puts what was found in a document where it takes little memory. @param documents how many there are in the run */
export function findingsKeeper(documents: number): (document: CheckedDocument) => CheckedDocument {
  if (documents <= MOST_OPEN) return (document) => document
  const atHand = new Map<Uint8Array, readonly Finding[]>()
  const read = (packed: Uint8Array): readonly Finding[] => {
    const findings = atHand.get(packed) ?? (JSON.parse(inflateRawSync(packed).toString('utf8')) as readonly Finding[])
    atHand.delete(packed)
    atHand.set(packed, findings)
    for (const oldest of [...atHand.keys()].slice(0, -AT_HAND)) atHand.delete(oldest)
    return findings
  }
  return ({ path, sha256, isText, isSecret, findings }) => {
    // A copy: what packing leaves is a piece of more bytes.
    const packed = new Uint8Array(deflateRawSync(JSON.stringify(findings), { level: LEVEL }))
    return opened({ path, sha256, isText, isSecret }, packed, read)
  }
}

/** Apart from where findings are packed, or they would be held as they are besides. */
const opened = (
  document: Omit<CheckedDocument, 'findings'>,
  packed: Uint8Array,
  read: (packed: Uint8Array) => readonly Finding[],
): CheckedDocument => ({
  ...document,
  get findings() {
    return read(packed)
  },
})
