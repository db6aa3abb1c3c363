/** Reads numbers, little end first; what lies outside is 0, so that no damaged file breaks the reading. */
export interface Bytes {
  readonly length: number
  readonly u8: (at: number) => number
  readonly u16: (at: number) => number
  readonly u32: (at: number) => number
  readonly i32: (at: number) => number
  readonly slice: (from: number, to: number) => Bytes
  /** Text in UTF-16. */
  readonly text: (from: number, letters: number) => string
  readonly raw: Uint8Array
}

export function bytesOf(raw: Uint8Array): Bytes {
  const u8 = (at: number): number => raw[at] ?? 0
  const u16 = (at: number): number => u8(at) | (u8(at + 1) << 8)
  const i32 = (at: number): number => u16(at) | (u16(at + 2) << 16)
  return {
    length: raw.length,
    u8,
    u16,
    u32: (at) => i32(at) >>> 0,
    i32,
    slice: (from, to) => bytesOf(raw.subarray(Math.max(0, from), Math.max(0, to))),
    text: (from, letters) => Buffer.from(raw.subarray(from, from + letters * 2)).toString('utf16le'),
    raw,
  }
}
