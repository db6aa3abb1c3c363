import { data } from './en/data.js'
import { decide } from './en/decide.js'
import { errors } from './en/errors.js'
import { help } from './en/help.js'
import { parts } from './en/parts.js'
import { queue } from './en/queue.js'
import { register } from './en/register.js'
import { report } from './en/report.js'
import { review } from './en/review.js'
import { since } from './en/since.js'
import { structure } from './en/structure.js'
import { unreadable } from './en/unreadable.js'
import { verdicts } from './en/verdicts.js'
import type { vi } from './vi.js'

/** All that doichieu says, in English. The same keys and placeholders as the Vietnamese catalogue. */
export const en: { readonly [Key in keyof typeof vi]: string } = {
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
}
