/** Units of the em. */
const EM = 1000
/** Width of every character. */
export const ADVANCE = 500

/** Big-endian bytes of values, each of 2 bytes or, where it says so, 4. */
function bytes(...values: readonly (number | { readonly long: number })[]): Uint8Array {
  const made: number[] = []
  for (const value of values) {
    if (typeof value === 'number') made.push((value >> 8) & 255, value & 255)
    else for (let shift = 24; shift >= 0; shift -= 8) made.push((value.long >>> shift) & 255)
  }
  return Uint8Array.from(made)
}

const checksum = (table: Uint8Array): number => {
  let sum = 0
  for (let at = 0; at < table.length; at += 4)
    sum =
      (sum + (((table[at] ?? 0) << 24) | ((table[at + 1] ?? 0) << 16) | ((table[at + 2] ?? 0) << 8) | (table[at + 3] ?? 0))) >>> 0
  return sum
}

/**
 * The smallest TrueType font: two glyphs without an outline, all of one width. A PDF sets text in it that can be searched and
 * copied, and not seen, whatever the letters. Tables as in the OpenType specification: those that a PDF needs.
 */
export function glyphlessFont(): Uint8Array {
  const tables: readonly (readonly [string, Uint8Array])[] = [
    // One byte, for a table may not be empty.
    ['glyf', bytes(0)],
    [
      'head',
      bytes(
        1,
        0,
        1,
        0,
        { long: 0 },
        { long: 0x5f0f3cf5 },
        3,
        EM,
        { long: 0 },
        { long: 0 },
        { long: 0 },
        { long: 0 },
        0,
        -200,
        ADVANCE,
        800,
        0,
        8,
        2,
        0,
        0,
      ),
    ],
    ['hhea', bytes(1, 0, 800, -200, 0, ADVANCE, 0, 0, ADVANCE, 1, 0, 0, 0, 0, 0, 0, 0, 2)],
    ['hmtx', bytes(ADVANCE, 0, ADVANCE, 0)],
    ['loca', bytes(0, 0, 0)],
    ['maxp', bytes(1, 0, 2, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)],
  ]
  const head = bytes({ long: 0x00010000 }, tables.length, 64, 2, 32)
  let offset = head.length + tables.length * 16
  const directory: Uint8Array[] = []
  const bodies: Uint8Array[] = []
  for (const [tag, table] of tables) {
    const padded = new Uint8Array(Math.ceil(table.length / 4) * 4)
    padded.set(table)
    const name = [...tag].map((letter) => letter.charCodeAt(0))
    directory.push(Uint8Array.from(name), bytes({ long: checksum(padded) }, { long: offset }, { long: table.length }))
    bodies.push(padded)
    offset += padded.length
  }
  const font = new Uint8Array(offset)
  let at = 0
  for (const part of [head, ...directory, ...bodies]) {
    font.set(part, at)
    at += part.length
  }
  return font
}
