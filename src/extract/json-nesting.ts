/** Levels that lists and objects may lie in each other. What people write has a handful. */
const MOST = 100

/**
 * Whether JSON nests deeper than any file is written. It can be read all the same, but nothing be said of it: whatever works
 * through values by calling itself breaks down.
 */
export function isTooDeep(text: string): boolean {
  let [levels, inText] = [0, false]
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (sign === '"') inText = !inText
    else if (inText) at += sign === '\\' ? 1 : 0
    else if (sign === '[' || sign === '{') levels += 1
    else if (sign === ']' || sign === '}') levels -= 1
    if (levels > MOST) return true
  }
  return false
}
