import type { Redis } from 'ioredis'
import { type RunSettings, settingsKey } from './protocol.js'

/** What the jobs of a run share, as Redis has it. */
export interface PackedSettings {
  readonly packed: string
  readonly version: string
}

/** Runs of which the settings are kept at hand, the last ones. */
const MOST_RUNS = 4

/** Fetches the settings of runs, once each: null for a run that has given no sign of life, which has none any more. */
export function runSettings(redis: Redis): (run: string) => Promise<PackedSettings | null> {
  const known = new Map<string, PackedSettings>()
  return async (run) => {
    const key = settingsKey(run)
    const atHand = known.get(run)
    if (atHand !== undefined) return (await redis.exists(key)) === 1 ? atHand : null
    const packed = await redis.get(key)
    if (packed === null) return null
    const fetched = { packed, version: (JSON.parse(packed) as RunSettings).version }
    known.set(run, fetched)
    const [oldest] = known.keys()
    if (known.size > MOST_RUNS && oldest !== undefined) known.delete(oldest)
    return fetched
  }
}
