/** So many lines may differ before nobody looks which of them stay. */
const MOST_EDITS = 1000

/** The lines of a text as a difference has them. */
function linesOf(text: string, sign: '-' | '+'): string[] {
  const lines = text.split('\n')
  const isEnded = lines.at(-1) === ''
  const own = (isEnded ? lines.slice(0, -1) : lines).map((line) => sign + line)
  return isEnded ? own : [...own, '\\ No newline at end of file']
}

/** A difference as `diff -u` and `git apply` have it. */
export async function differenceOf(path: string, before: string, after: string): Promise<string> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY: headerOptions, formatPatch } = await import('diff')
  const [from, to] = [`a/${path}`, `b/${path}`]
  const settings = { context: 3, maxEditLength: MOST_EDITS, headerOptions }
  const found = createTwoFilesPatch(from, to, before, after, undefined, undefined, settings)
  if (found !== undefined) return found
  const [gone, come] = [linesOf(before, '-'), linesOf(after, '+')]
  const count = (lines: readonly string[]): number => lines.filter((line) => !line.startsWith('\\')).length
  const hunk = { oldStart: 1, oldLines: count(gone), newStart: 1, newLines: count(come), lines: [...gone, ...come] }
  const names = { oldFileName: from, newFileName: to, oldHeader: undefined, newHeader: undefined, index: undefined }
  return formatPatch({ ...names, hunks: [hunk] }, headerOptions)
}
