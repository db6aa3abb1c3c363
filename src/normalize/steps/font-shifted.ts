import type { Edit } from '../../model/clean-text.js'
import type { Span } from '../../model/span.js'
import { needsShift, sharedShift, type Shift, shiftedText, shiftOf } from '../../vietnamese/shifted-codes.js'
import { fontGroups } from '../font-groups.js'
import type { Step } from '../step.js'

/** Text whose codes are all off by the same number. */
export const shifted: Step = {
  id: 'font-shifted',
  about: {
    vi: 'Lớp chữ của một số tệp PDF ghi số thứ tự của hình chữ thay cho mã chữ, nên cả phông bị lệch một số không đổi (“7URQJ” thay cho “Trong”). Bước này tìm độ lệch làm cho các từ trở thành âm tiết, theo từng phông; dòng nào đọc được sẵn thì giữ nguyên.',
    en: 'The text layer of some PDFs has numbers of glyphs for codes of letters, so that a whole font is off by a constant (“7URQJ” for “Trong”). Font by font, this step finds the shift under which the words become syllables; lines that are readable as they stand stay.',
  },
  example: {
    before: [...'Trong ba nam qua, cac chi bo ban xa da tham gia xay dung que huong mien nui\n']
      .map((char) => (char === '\n' || char === ' ' ? char : String.fromCharCode(char.charCodeAt(0) - 29)))
      .join(''),
    after: 'Trong ba nam qua, cac chi bo ban xa da tham gia xay dung que huong mien nui\n',
  },
  kind: 'repair',
  asksForFonts: true,
  run: ({ text, fonts }) => {
    const groups = fontGroups(text, fonts).map(({ spans }) => ({ spans, sample: sampleOf(text, spans) }))
    const own = groups.map(({ sample }) => shiftOf(sample))
    const known = own.filter((shift) => shift !== undefined)
    if (known.length === 0) return { edits: [] }
    const edits = groups.flatMap(({ spans, sample }, index) => {
      const shift = own[index] ?? sharedShift(sample, known)
      return shift === undefined ? [] : groupEdits(text, spans, shift)
    })
    return { edits: edits.sort((a, b) => a.span[0] - b.span[0]) }
  },
}

/** Puts right the lines of a group that need it; those whose words do not tell are read as the line before, or the first that tells. */
function groupEdits(text: string, spans: readonly Span[], shift: Shift): Edit[] {
  const lines = spans.flatMap(([from, to]) =>
    Array.from(text.slice(from, to).matchAll(/[^\n\r\f]+/gu), ({ 0: line, index }) => ({
      line,
      from: from + index,
      needed: needsShift(line, shift),
    })),
  )
  let needed = lines.find((each) => each.needed !== undefined)?.needed ?? true
  return lines.flatMap(({ line, from, needed: told }) => {
    needed = told ?? needed
    return needed ? lineEdits(line, from, shift) : []
  })
}

function lineEdits(line: string, from: number, shift: Shift): Edit[] {
  const confidence = Math.round(shift.share * 100) / 100
  return [...line.matchAll(/[^ ]+/gu)].flatMap(({ 0: word, index }): Edit[] => {
    const replacement = shiftedText(word, shift)
    return replacement === word ? [] : [{ span: [from + index, from + index + word.length], replacement, confidence }]
  })
}

const SAMPLE_LENGTH = 4000

/** The beginning of a group, long enough to judge it by. */
function sampleOf(text: string, spans: readonly Span[]): string {
  let sample = ''
  for (const [from, to] of spans) {
    if (sample.length >= SAMPLE_LENGTH) break
    sample += `${text.slice(from, Math.min(to, from + SAMPLE_LENGTH))} `
  }
  return sample
}
