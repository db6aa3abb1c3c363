import { crc32, deflateRawSync } from 'node:zlib'

/** A file of an archive, and what the archive says of it. */
export interface ZippedFile {
  readonly name: string
  readonly bytes: Uint8Array
  /** What it claims to unpack to, in bytes, if not the truth. */
  readonly claimed?: number
  /** Flags beside that of names in UTF-8: 1 says that it is encrypted. */
  readonly flags?: number
  /** 8 for deflated, 0 for stored; others nobody knows. */
  readonly method?: number
}

const UTF8 = 0x800

/** Packs files as told, lies and all: the same name twice, names of no file, sizes that are not so. */
export function zipOf(files: readonly ZippedFile[]): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, bytes, claimed = bytes.length, flags = 0, method = 8 } of files) {
    const named = Buffer.from(name, 'utf8').subarray(0, 0xffff)
    const packed = method === 8 ? deflateRawSync(bytes, { level: 1 }) : Buffer.from(bytes)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(UTF8 | flags, 2)
    common.writeUInt16LE(method, 4)
    common.writeUInt32LE(crc32(bytes), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(claimed, 18)
    common.writeUInt16LE(named.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, named, packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, rest, named]))
    parts.push(local)
    offset += local.length
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...parts, ...directory, end]))
}
