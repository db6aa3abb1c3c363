import fc from 'fast-check'
import { compoundFile } from '../../build/compound.js'
import { streamsOf } from '../bases.js'
import { applied, mutated, mutation } from '../mutate.js'
import type { Target } from '../target.js'
import { read } from './reading.js'

type Streams = Readonly<Record<string, Buffer>>

/** Streams changed each by itself, left out, or put in each other's place. */
const restreamed = (streams: Streams): fc.Arbitrary<Streams> => {
  const names = Object.keys(streams)
  const change = mutation(
    ['\x07', '\r', '\f', '\x13 INCLUDETEXT x\x14', '\x15', '\x01', '\x02', '\x08', '\xff\xff\xff\x7f'],
    Object.values(streams),
  )
  return fc
    .array(
      fc.tuple(
        fc.constantFrom(...names),
        fc.constantFrom(...names),
        fc.constantFrom('change', 'change', 'change', 'swap', 'drop'),
        change,
      ),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    .map((steps) =>
      steps.reduce<Streams>((before, [one, two, how, mutate]) => {
        const [first, second] = [before[one] ?? Buffer.alloc(0), before[two] ?? Buffer.alloc(0)]
        if (how === 'swap') return { ...before, [one]: second, [two]: first }
        if (how === 'drop') return Object.fromEntries(Object.entries(before).filter(([name]) => name !== one))
        return { ...before, [one]: Buffer.from(applied(first, [mutate])) }
      }, streams),
    )
}

/** Numbers in the header of the text and of its tables: where they lie and how long they are. */
const header = (streams: Streams): fc.Arbitrary<Streams> =>
  fc
    .array(fc.tuple(fc.nat(0x3ff), fc.constantFrom(0, 1, 0x7fffffff, 0x80000000, 0xffffffff, 0x10000, 0x400, 512)), {
      minLength: 1,
      maxLength: 6,
    })
    .map((numbers) => {
      const text = Buffer.from(streams['WordDocument'] ?? Buffer.alloc(0))
      for (const [place, number] of numbers) if (place + 4 <= text.length) text.writeUInt32LE(number, place)
      return { ...streams, WordDocument: text }
    })

export const doc: Target = {
  name: 'doc',
  share: 9000,
  cases: ({ doc: files }) => {
    const taken = files.map(streamsOf)
    return fc.oneof(
      mutated(files),
      fc
        .constantFrom(...taken)
        .chain((streams) => fc.oneof(restreamed(streams), header(streams)))
        .map((streams) => new Uint8Array(compoundFile(streams))),
    )
  },
  feed: (each) => read(each),
}
