/**
 * Words that a hyphen between blanks joins, so that one at the beginning of a line is no bullet: what stands before the
 * hyphen and what after it, in small letters.
 */
export const HYPHENATED: readonly (readonly [before: string, after: string])[] = [
  ['chính trị', 'xã hội'],
  ['kinh tế', 'xã hội'],
  ['văn hóa', 'xã hội'],
  ['văn hoá', 'xã hội'],
  ['chính trị', 'tư tưởng'],
  ['chính trị', 'xã hội - nghề nghiệp'],
  ['xã hội', 'nghề nghiệp'],
  ['quốc phòng', 'an ninh'],
  ['khoa học', 'công nghệ'],
  ['khoa học', 'kỹ thuật'],
  ['văn học', 'nghệ thuật'],
  ['văn hóa', 'nghệ thuật'],
  ['văn hoá', 'nghệ thuật'],
  ['mác', 'lênin'],
  ['mác', 'lê nin'],
]

/** Names that a line may break, so that the capital after the break begins nothing: what stands before it and what after it. */
export const BROKEN_NAMES: readonly (readonly [before: string, after: string])[] = [
  ['Việt', 'Nam'],
  ['Hồ', 'Chí Minh'],
  ['Hồ Chí', 'Minh'],
  ['Trung', 'Ương'],
]

/** A hyphen at the beginning of a line. @example "- " of "- xã hội huyện" */
const HYPHEN = /^[-–—]\s+/u

/** Whether a line that begins with a hyphen goes on with a compound that the line before began. @example "chính trị" and "- xã hội huyện" */
export function joinsCompound(before: string, line: string): boolean {
  const hyphen = HYPHEN.exec(line)
  if (hyphen === null) return false
  const left = before.slice(-20).toLowerCase()
  const right = line.slice(hyphen[0].length, hyphen[0].length + 20).toLowerCase()
  return HYPHENATED.some((pair) => left.endsWith(pair[0]) && right.startsWith(pair[1]))
}
