import type { Target } from '../model/document.js'
import { plainBlanks } from '../vietnamese/match-at.js'

/* Figures of how much something changes ("giảm 10%"), in a respelled text. What comes to a level ("giảm còn 10%") is none. */

/** Words between the verb and its figure that leave it a change: "giảm | bình quân | 2%", "tăng | thêm | 10 hợp tác xã" */
const BETWEEN = '(?:bình\\s+quân|trung\\s+bình|thêm|được|bớt|đi|gấp|mức|khoảng|gần|(?:hằng|hàng|mỗi)\\s+(?:năm|quý|tháng))'
/** Before a verb of change that names a measure, whose figure is its level: "tốc độ | tăng trưởng" */
const SPEED = '(?:tốc\\s+độ|nhịp\\s+độ|t[ỉỷ]\\s+lệ|mức)'
/** Right before a figure: "giảm ", "kéo giảm ", "tăng bình quân ", "tăng trưởng ", "tăng gấp "; at the end */
const CHANGES = plainBlanks(
  new RegExp(
    `(?<!\\p{sc=Latin}|${SPEED}\\s+)(?:((?:cắt\\s+|kéo\\s+|tinh\\s+)?giảm|tinh\\s+giản)|(tăng(?:\\s+trưởng)?))((?:\\s+${BETWEEN}){0,3})\\s*$`,
    'u',
  ),
)
const LOOK_BACK = 64

/** What changes, and where the verb that says so stands. */
export interface Change {
  readonly direction: NonNullable<Target['direction']>
  /** From the verb up to what stands between it and the figure. */
  readonly verb: readonly [from: number, to: number]
}

/**
 * The verb right before a figure that makes it the amount of a change; null where none stands there.
 *
 * @param from where the clause begins
 * @param at where the figure begins, with its comparator
 */
export function changeBefore(spelled: string, from: number, at: number): Change | null {
  const start = Math.max(from, at - LOOK_BACK)
  const found = CHANGES.exec(spelled.slice(start, Math.max(start, at)))
  if (!found) return null
  const verb = found[1] ?? found[2] ?? ''
  const begin = start + found.index
  return { direction: found[1] === undefined ? 'increase' : 'decrease', verb: [begin, begin + verb.length] }
}
