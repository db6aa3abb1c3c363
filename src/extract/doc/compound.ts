/** The streams at the root of a compound file ("OLE file"), by name. Source of the layout: [MS-CFB]. */
export interface CompoundFile {
  readonly names: readonly string[]
  /** The bytes of a stream; undefined where there is none, or where the file ends before it does. */
  /** Whether the file ends before the last sector that is in use. */
  readonly cut: boolean
  readonly stream: (name: string) => Uint8Array | undefined
}

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const HEADER_SIZE = 512
/** Sectors from here on are no sectors but marks: free, end of a chain. */
const LAST_SECTOR = 0xfffffffa
const FREE_SECTOR = 0xffffffff
const ENTRY_SIZE = 128
const STREAM = 2
const ROOT = 5
const NO_ENTRY = 0xffffffff
/** Entries of the sector table in the header. */
const HEADER_TABLE = 109

interface Entry {
  readonly name: string
  readonly type: number
  readonly left: number
  readonly right: number
  readonly child: number
  readonly start: number
  readonly size: number
}

export const isCompoundFile = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, index) => bytes[index] === byte)

/** Opens a compound file; undefined where its structure does not hold. Chains that run in a circle end. */
export function openCompoundFile(bytes: Uint8Array): CompoundFile | undefined {
  if (bytes.length < HEADER_SIZE) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const sectorShift = view.getUint16(30, true)
  const miniShift = view.getUint16(32, true)
  if ((sectorShift !== 9 && sectorShift !== 12) || miniShift > sectorShift) return undefined
  const sectorSize = 1 << sectorShift
  const sector = (index: number): Uint8Array => bytes.subarray((index + 1) * sectorSize, (index + 2) * sectorSize)
  const sectors = Math.ceil(bytes.length / sectorSize)

  const tableAt = tableSectors(view, sectors, sectorSize, sector)
  const table = numbersOf(tableAt.map(sector))
  const cut =
    tableAt.length < view.getUint32(44, true) || table.some((link, index) => index + 1 >= sectors && link !== FREE_SECTOR)
  const chainOf = (start: number, links: readonly number[]): number[] => {
    const chain: number[] = []
    for (let at = start; at < LAST_SECTOR && at < links.length && chain.length <= links.length; at = links[at] ?? LAST_SECTOR)
      chain.push(at)
    return chain
  }
  const read = (start: number, size: number): Uint8Array => Buffer.concat(chainOf(start, table).map(sector)).subarray(0, size)

  const entries = entriesOf(read(view.getUint32(48, true), Infinity))
  const root = entries.find(({ type }) => type === ROOT)
  if (root === undefined) return undefined
  const miniCutoff = view.getUint32(56, true)
  const miniTable = numbersOf([read(view.getUint32(60, true), Infinity)])
  const miniStream = read(root.start, root.size)
  const miniSize = 1 << miniShift
  const readMini = (start: number, size: number): Uint8Array =>
    Buffer.concat(
      chainOf(start, miniTable).map((index) => miniStream.subarray(index * miniSize, (index + 1) * miniSize)),
    ).subarray(0, size)

  const streams = childrenOf(root, entries)
  return {
    names: streams.map(({ name }) => name),
    cut,
    stream: (name) => {
      const entry = streams.find((one) => one.name === name && one.type === STREAM)
      if (entry === undefined) return undefined
      const found = entry.size < miniCutoff ? readMini(entry.start, entry.size) : read(entry.start, entry.size)
      return found.length === entry.size ? found : undefined
    },
  }
}

/** The sectors that hold the table of sectors: the first are named in the header, the others in a chain of their own. */
function tableSectors(view: DataView, sectors: number, sectorSize: number, sector: (index: number) => Uint8Array): number[] {
  const found: number[] = []
  for (let index = 0; index < HEADER_TABLE; index += 1) found.push(view.getUint32(76 + index * 4, true))
  let next = view.getUint32(68, true)
  for (let count = 0; next < LAST_SECTOR && next < sectors && count < sectors; count += 1) {
    const numbers = numbersOf([sector(next)])
    found.push(...numbers.slice(0, sectorSize / 4 - 1))
    next = numbers[sectorSize / 4 - 1] ?? LAST_SECTOR
  }
  return found.filter((index) => index < sectors).slice(0, sectors)
}

function numbersOf(parts: readonly Uint8Array[]): number[] {
  return parts.flatMap((part) => {
    const view = new DataView(part.buffer, part.byteOffset, part.length)
    return Array.from({ length: part.length >> 2 }, (_, index) => view.getUint32(index * 4, true))
  })
}

function entriesOf(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.length)
  return Array.from({ length: Math.floor(directory.length / ENTRY_SIZE) }, (_, index) => {
    const at = index * ENTRY_SIZE
    const letters = Math.min(Math.max(view.getUint16(at + 64, true) / 2 - 1, 0), 31)
    return {
      name: String.fromCharCode(...Array.from({ length: letters }, (_, letter) => view.getUint16(at + letter * 2, true))),
      type: view.getUint8(at + 66),
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    }
  })
}

/** What stands directly in a storage: a tree of neighbours. */
function childrenOf(storage: Entry, entries: readonly Entry[]): Entry[] {
  const seen = new Set<number>()
  const waiting = [storage.child]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const entry = entries[at]
    if (at === NO_ENTRY || entry === undefined || seen.has(at)) continue
    seen.add(at)
    waiting.push(entry.left, entry.right)
  }
  return [...seen].flatMap((at) => entries[at] ?? [])
}
