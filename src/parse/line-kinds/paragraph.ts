import type { LineKind, LineReading } from '../line-kind.js'

/** Whatever has no marker. */
export const paragraph = {
  name: 'paragraph',
  example: 'Qua tổng kết 10 năm thực hiện Nghị quyết, các cấp ủy đã quan tâm lãnh đạo.',
  read: (): LineReading => ({ series: 'paragraph', marker: null, values: [], key: '', textFrom: 0, certain: true }),
} satisfies LineKind
