import type { CleanText } from '../../model/clean-text.js'
import type { Write } from '../format.js'
import { visible } from '../visible.js'

/** The clean text itself, one paragraph a line: offsets of other outputs count in exactly this text. */
export const normalizeTxt: Write<CleanText> = ({ text }, { terminal }) => {
  const whole = text === '' || text.endsWith('\n') ? text : text + '\n'
  return terminal ? visible(whole) : whole
}
