import fc from 'fast-check'
import { anyText, hugeNumber, often } from './strings.js'
import { encoded } from './target.js'

/** What is done to bytes. */
export type Mutation = (bytes: Uint8Array) => Uint8Array

/** No mutation makes more, in bytes: what is fed shall be small, and hard to read. */
const MOST = 1_000_000

/** A place in something whose length is not known yet. */
const fraction = fc.integer({ min: 0, max: 0xffff }).map((number) => number / 0x10000)
const at = (part: number, length: number): number => Math.floor(part * length)

const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts).subarray(0, MOST))
/** `[from, to)` of a length, by two fractions: short stretches more often than long ones. */
const stretch = (length: number, from: number, part: number): readonly [number, number] => {
  const start = at(from, length)
  return [start, Math.min(length, start + 1 + at(part ** 3, length))]
}

/** A run of digits. @example "0000000042" */
const DIGITS = /\d+/g

/** Puts a number that does not fit for one of those that are written out near a place. */
function withNumber(bytes: Uint8Array, from: number, number: string): Uint8Array {
  const start = at(from, bytes.length)
  const near = Buffer.from(bytes.subarray(start, start + 4096)).toString('latin1')
  const found = [...near.matchAll(DIGITS)][0]
  if (found === undefined) return bytes
  const place = start + found.index
  return joined(bytes.subarray(0, place), encoded(number), bytes.subarray(place + found[0].length))
}

/**
 * One change of bytes.
 *
 * @param tokens what means something in the format
 * @param others files that parts are taken from
 */
export function mutation(tokens: readonly string[], others: readonly Uint8Array[]): fc.Arbitrary<Mutation> {
  const token = tokens.length === 0 ? anyText : fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...tokens) }, anyText)
  const latin = (text: string): Uint8Array => (/^[\0-\xff]*$/.test(text) ? Buffer.from(text, 'latin1') : encoded(text))
  const parts: fc.Arbitrary<Mutation>[] = [
    // Cut off.
    fraction.map((end) => (bytes) => bytes.slice(0, at(end, bytes.length))),
    // Bits turned over.
    fc.array(fc.tuple(fraction, fc.nat(7)), { minLength: 1, maxLength: 20 }).map((bits) => (bytes) => {
      const copy = bytes.slice()
      for (const [place, bit] of bits) {
        const index = at(place, copy.length)
        if (index < copy.length) copy[index] = (copy[index] ?? 0) ^ (1 << bit)
      }
      return copy
    }),
    // A byte, or a number of two or four bytes, that is the largest, the smallest or about that.
    fc
      .tuple(fraction, fc.constantFrom(1, 2, 4), fc.constantFrom(0, 1, 0x7f, 0x80, 0xff, 0xfe))
      .map(([place, width, byte]) => (bytes) => {
        const copy = bytes.slice()
        const index = at(place, copy.length)
        if (index < copy.length) copy.fill(byte, index, Math.min(copy.length, index + width))
        return copy
      }),
    // Left out.
    fc.tuple(fraction, fraction).map(([from, part]) => (bytes) => {
      const [start, end] = stretch(bytes.length, from, part)
      return joined(bytes.subarray(0, start), bytes.subarray(end))
    }),
    // The same again and again.
    fc.tuple(fraction, fraction, often).map(([from, part, times]) => (bytes) => {
      const [start, end] = stretch(bytes.length, from, part)
      const count = Math.min(times, Math.floor(MOST / 4 / (end - start + 1)))
      return joined(
        bytes.subarray(0, start),
        ...Array.from({ length: count + 1 }, () => bytes.subarray(start, end)),
        bytes.subarray(end),
      )
    }),
    // Two stretches in each other's place.
    fc.tuple(fraction, fraction, fraction, fraction).map(([one, first, two, second]) => (bytes) => {
      const [a, b] = stretch(bytes.length, one / 2, first / 2)
      const [c, d] = stretch(bytes.length, 0.5 + two / 2, second / 2)
      if (b > c) return bytes
      return joined(bytes.subarray(0, a), bytes.subarray(c, d), bytes.subarray(b, c), bytes.subarray(a, b), bytes.subarray(d))
    }),
    // Something of the format where it does not belong, once or nested without end.
    fc.tuple(fraction, token, fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, often)).map(([from, text, times]) => (bytes) => {
      const start = at(from, bytes.length)
      const once = latin(text)
      const many = Array.from({ length: Math.min(times, Math.floor(100_000 / (once.length + 1)) + 1) }, () => once)
      return joined(bytes.subarray(0, start), ...many, bytes.subarray(start))
    }),
    fc.tuple(fraction, hugeNumber).map(
      ([from, number]) =>
        (bytes) =>
          withNumber(bytes, from, number),
    ),
  ]
  if (others.length > 0)
    parts.push(
      fc.tuple(fraction, fc.constantFrom(...others), fraction, fraction).map(([place, other, from, part]) => (bytes) => {
        const start = at(place, bytes.length)
        return joined(bytes.subarray(0, start), other.subarray(...stretch(other.length, from, part)), bytes.subarray(start))
      }),
    )
  return fc.oneof(...parts)
}

/** Changes done one after the other. */
export const applied = (bytes: Uint8Array, mutations: readonly Mutation[]): Uint8Array =>
  mutations.reduce((before, each) => each(before), bytes)

/** Files changed in a few ways. */
export const mutated = (files: readonly Uint8Array[], tokens: readonly string[] = []): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(fc.constantFrom(...files), fc.array(mutation(tokens, files), { minLength: 1, maxLength: 5 }))
    .map(([bytes, mutations]) => applied(bytes, mutations))
