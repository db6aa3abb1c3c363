import fc from 'fast-check'
import { anything } from './schema.js'

/** Another value in the place of one of those that data consist of, or nothing in its place. */
interface Change {
  /** Which one, as a share of all. */
  readonly at: number
  readonly put: unknown
  readonly isLeftOut: boolean
}

type Holder = unknown[] | Record<string, unknown>
const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null
const get = (holder: Holder, key: string): unknown => (holder as Record<string, unknown>)[key]

/** All places of data that hold a value: the holder and the key. */
function* placesIn(data: unknown): Generator<readonly [Holder, string]> {
  if (!isHolder(data)) return
  for (const key of Object.keys(data)) {
    yield [data, key]
    yield* placesIn(get(data, key))
  }
}

function changed(data: unknown, { at, put, isLeftOut }: Change): unknown {
  const places = [...placesIn(data)]
  const [holder, key] = places[Math.floor(at * places.length)] ?? []
  if (holder === undefined || key === undefined) return put
  if (!isLeftOut) Object.defineProperty(holder, key, { value: put, enumerable: true, configurable: true, writable: true })
  else if (Array.isArray(holder)) holder.splice(Number(key), 1)
  else Reflect.deleteProperty(holder, key)
  return data
}

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.integer({ min: 0, max: 0xffff }).map((number) => number / 0x10000),
  put: anything,
  isLeftOut: fc.boolean(),
})

/** Changes data as JSON has them into data of about the same shape: what a program writes that means harm, or another version. */
export const forgery: fc.Arbitrary<(data: unknown) => unknown> = fc
  .array(change, { minLength: 1, maxLength: 3 })
  .map((changes) => (data) => changes.reduce(changed, structuredClone(data)))
