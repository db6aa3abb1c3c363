import { data } from './vi/data.js'
import { decide } from './vi/decide.js'
import { errors } from './vi/errors.js'
import { help } from './vi/help.js'
import { parts } from './vi/parts.js'
import { queue } from './vi/queue.js'
import { register } from './vi/register.js'
import { report } from './vi/report.js'
import { review } from './vi/review.js'
import { since } from './vi/since.js'
import { structure } from './vi/structure.js'
import { unreadable } from './vi/unreadable.js'
import { verdicts } from './vi/verdicts.js'

/**
 * All that doichieu says, in Vietnamese. The master of the two catalogues: `en.ts` has the same keys and the same
 * placeholders. Wording follows the usage of the party's organization committees ("ban tổ chức").
 */
export const vi = {
  ...verdicts,
  ...report,
  ...register,
  ...review,
  ...structure,
  ...errors,
  ...unreadable,
  ...data,
  ...decide,
  ...parts,
  ...since,
  ...queue,
  ...help,
} as const
