import type { Redis } from 'ioredis'
import { refusal } from './confined.js'
import { settingsKey } from './protocol.js'
import { isRecord } from './shape.js'
import { runSettings as shape } from './shapes.js'

/** What the jobs of a run share, as Redis has it. */
export interface PackedSettings {
  readonly packed: string
  readonly version: string
}

/** Runs of which the settings are kept at hand, the last ones. */
const MOST_RUNS = 4

/** The version that settings are of, which may be of any shape where that is another. @throws a refusal for what are no settings */
function versionIn(packed: string, ours: string): string {
  let settings: unknown
  try {
    settings = JSON.parse(packed)
  } catch {
    throw refusal('run', '')
  }
  const version = isRecord(settings) ? settings['version'] : null
  if (typeof version !== 'string' || (version === ours && !shape(settings))) throw refusal('run', '')
  return version
}

/**
 * Fetches the settings of runs, once each: null for a run that has given no sign of life, which has none any more.
 *
 * @param version of this program
 * @throws a refusal for what are no settings
 */
export function runSettings(redis: Redis, version: string): (run: string) => Promise<PackedSettings | null> {
  const known = new Map<string, PackedSettings>()
  return async (run) => {
    const key = settingsKey(run)
    const atHand = known.get(run)
    if (atHand !== undefined) return (await redis.exists(key)) === 1 ? atHand : null
    const packed = await redis.get(key)
    if (packed === null) return null
    const fetched = { packed, version: versionIn(packed, version) }
    known.set(run, fetched)
    const [oldest] = known.keys()
    if (known.size > MOST_RUNS && oldest !== undefined) known.delete(oldest)
    return fetched
  }
}
