import { dateAt } from '../vietnamese/dates.js'
import type { Line } from './lines.js'

/** What a page of the web or a register says of a document above its text, under labels. */
export interface LabelledFields {
  readonly type: string | null
  readonly number: string | null
  readonly date: string | null
  readonly issuer: string | null
  readonly subject: string | null
  /** The lines that hold labels. */
  readonly lines: ReadonlySet<number>
}

type Field = 'type' | 'number' | 'date' | 'issuer' | 'subject'

/** Labels, longer ones first; null for what is no field of a head. */
const LABELS: readonly (readonly [label: string, field: Field | null])[] = [
  ['Số, ký hiệu', 'number'],
  ['Số ký hiệu', 'number'],
  ['Số/Ký hiệu', 'number'],
  ['Số hiệu', 'number'],
  ['Loại văn bản', 'type'],
  ['Thể loại', 'type'],
  ['Hình thức văn bản', 'type'],
  ['Cơ quan ban hành', 'issuer'],
  ['Đơn vị ban hành', 'issuer'],
  ['Nơi ban hành', 'issuer'],
  ['Ngày ban hành', 'date'],
  ['Trích yếu nội dung', 'subject'],
  ['Trích yếu', 'subject'],
  ['Tên văn bản', 'subject'],
  ['Người ký', null],
  ['Chức danh', null],
  ['Ngày hiệu lực', null],
  ['Ngày có hiệu lực', null],
  ['Ngày hết hiệu lực', null],
  ['Ngày công báo', null],
  ['Số công báo', null],
  ['Tình trạng hiệu lực', null],
  ['Tình trạng', null],
  ['Lĩnh vực', null],
  ['Ngành', null],
  ['Phạm vi', null],
  ['Tệp đính kèm', null],
  ['File đính kèm', null],
]

/** A label with its colon or the rule of its cell. @example "Số hiệu:", "Loại văn bản |" */
const LABEL = new RegExp(`(?<!\\p{sc=Latin})(${LABELS.map(([label]) => label).join('|')})\\s*[:|]\\s*`, 'gu')
/** A page shows labels on its first lines. */
const SEARCHED = 40
const LONGEST = 600
/** One label by itself may be part of a text; so many are a table. */
const FEWEST = 2
/** What stands for nothing. @example "Đang cập nhật", "…" */
const NOTHING = /^(?:[^\p{sc=Latin}\d]*|Đang cập nh[ậâ]t|Đã biết|Không)$/iu

/** Reads labels and what follows them on their lines; null where a text has no table of them above it. */
export function labelledFields(lines: readonly Line[], limit: number): LabelledFields | null {
  const found = new Map<Field, string>()
  const taken = new Set<number>()
  let count = 0
  for (let at = 0; at < Math.min(limit, SEARCHED); at++) {
    const text = lines[at]?.text ?? ''
    if (text.length > LONGEST) continue
    const labels = [...text.matchAll(LABEL)]
    if (labels[0]?.index === undefined || /\p{sc=Latin}/u.test(text.slice(0, labels[0].index))) continue
    taken.add(at)
    for (const [i, label] of labels.entries()) {
      count++
      const field = LABELS.find(([name]) => name === label[1])?.[1] ?? null
      const value = text.slice(label.index + label[0].length, labels[i + 1]?.index).replace(/[\s|]+$/u, '')
      if (field !== null && !found.has(field) && !NOTHING.test(value)) found.set(field, value)
    }
  }
  if (count < FEWEST) return null
  const date = found.get('date')
  return {
    type: found.get('type') ?? null,
    number: found.get('number') ?? null,
    date: date === undefined ? null : (dateAt(date.replace(/^ngày\s+/iu, ''), 0)?.iso ?? null),
    issuer: found.get('issuer') ?? null,
    subject: found.get('subject') ?? null,
    lines: taken,
  }
}
