import type { Say } from '../catalogue/catalogue.js'
import { PRESETS, type Preset } from '../model/configuration.js'
import { usageError } from './errors.js'
import { nearest } from './nearest.js'

/** A preset by its name. @throws a usage error that names the nearest */
export function presetNamed(name: string, say: Say): Preset {
  const found = PRESETS.find((preset) => preset === name.toLowerCase())
  if (found !== undefined) return found
  const [near] = nearest(name, PRESETS)
  const hint = near === undefined ? '' : ' ' + say('error.did-you-mean', { instead: near })
  throw usageError(say('error.unknown-preset', { name, names: PRESETS.join(', ') }) + hint)
}
