import type { Measure } from './measure.js'
import { aligning } from './measures/aligning.js'
import { batch } from './measures/batch.js'
import { checking } from './measures/checking.js'
import { coldStart } from './measures/cold-start.js'
import { growth } from './measures/growth.js'
import { normalizing } from './measures/normalizing.js'
import { recognition } from './measures/recognition.js'
import { textLayer } from './measures/text-layer.js'
import { workers } from './measures/workers.js'

/** All measures, in the order of the table. */
export const MEASURES: readonly Measure[] = [
  normalizing,
  textLayer,
  recognition,
  aligning,
  batch,
  coldStart,
  checking,
  growth,
  workers,
]
