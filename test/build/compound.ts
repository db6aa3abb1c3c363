/** Writes compound files ("OLE files") of a few streams, those below 4096 bytes in the stream of small ones, as [MS-CFB] has it. */

const SECTOR = 512
const MINI = 64
const CUTOFF = 4096
const END = 0xfffffffe
const FREE = 0xffffffff
const FAT = 0xfffffffd

const padded = (bytes: Buffer, size: number): Buffer =>
  Buffer.concat([bytes, Buffer.alloc((size - (bytes.length % size)) % size)])

/** Numbers of 32 bits. */
const words = (numbers: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(numbers.length * 4)
  numbers.forEach((number, index) => bytes.writeUInt32LE(number >>> 0, index * 4))
  return bytes
}

/** The links of a chain of sectors that lie one behind the other. */
const chain = (from: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => (index === count - 1 ? END : from + index + 1))

function entry(name: string, type: number, right: number, child: number, start: number, size: number): Buffer {
  const bytes = Buffer.alloc(128)
  bytes.write(name, 'utf16le')
  bytes.writeUInt16LE((name.length + 1) * 2, 64)
  bytes[66] = type
  bytes[67] = 1
  bytes.writeUInt32LE(FREE, 68)
  bytes.writeUInt32LE(right, 72)
  bytes.writeUInt32LE(child, 76)
  bytes.writeUInt32LE(start, 116)
  bytes.writeUInt32LE(size, 120)
  return bytes
}

/** @param streams by name */
export function compoundFile(streams: Readonly<Record<string, Buffer>>): Buffer {
  const names = Object.keys(streams)
  const sectors: Buffer[] = []
  const links: number[] = []
  const place = (bytes: Buffer): number => {
    if (bytes.length === 0) return END
    const start = links.length
    const whole = padded(bytes, SECTOR)
    links.push(...chain(start, whole.length / SECTOR))
    sectors.push(whole)
    return start
  }
  const miniLinks: number[] = []
  const minis: Buffer[] = []
  const starts = names.map((name) => {
    const bytes = streams[name] ?? Buffer.alloc(0)
    if (bytes.length >= CUTOFF) return place(bytes)
    if (bytes.length === 0) return END
    const start = miniLinks.length
    const whole = padded(bytes, MINI)
    miniLinks.push(...chain(start, whole.length / MINI))
    minis.push(whole)
    return start
  })
  const miniStream = Buffer.concat(minis)
  const miniStart = place(miniStream)
  const miniTable = place(words(miniLinks))
  const entries = [
    entry('Root Entry', 5, FREE, names.length > 0 ? 1 : FREE, miniStart, miniStream.length),
    ...names.map((name, index) =>
      entry(name, 2, index + 2 <= names.length ? index + 2 : FREE, FREE, starts[index] ?? END, streams[name]?.length ?? 0),
    ),
  ]
  const directory = place(Buffer.concat(entries))
  const tableSize = Math.ceil((links.length + 1) / (SECTOR / 4 - 1))
  const tableStart = links.length
  for (let index = 0; index < tableSize; index += 1) links.push(FAT)
  const table = padded(words(links), SECTOR).fill(0xff, links.length * 4)

  const head = Buffer.alloc(SECTOR)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(head)
  head.writeUInt16LE(0x3e, 24)
  head.writeUInt16LE(3, 26)
  head.writeUInt16LE(0xfffe, 28)
  head.writeUInt16LE(9, 30)
  head.writeUInt16LE(6, 32)
  head.writeUInt32LE(tableSize, 44)
  head.writeUInt32LE(directory, 48)
  head.writeUInt32LE(CUTOFF, 56)
  head.writeUInt32LE(miniTable, 60)
  head.writeUInt32LE(Math.ceil((miniLinks.length * 4) / SECTOR), 64)
  head.writeUInt32LE(END, 68)
  words(Array.from({ length: 109 }, (_, index) => (index < tableSize ? tableStart + index : FREE))).copy(head, 76)
  return Buffer.concat([head, ...sectors, table])
}
