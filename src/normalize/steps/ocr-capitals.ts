import type { Step } from '../step.js'

export const ocrCapitals: Step = {
  id: 'ocr-capitals',
  about: {
    vi: 'Trong dòng viết hoa, nhận dạng ảnh lấy chữ hoa làm chữ thường cùng hình (`TỔNG Bí THƯ`). Viết hoa lại.',
    en: 'Within capitals, recognition takes a capital for the small letter of the same shape (`TỔNG Bí THƯ`). It becomes a capital again.',
  },
  example: { before: 'TỔNG Bí THƯ\n', after: 'TỔNG BÍ THƯ\n' },
  kind: 'repair',
  mendsMisreadings: true,
  run: ({ text, misread }) => ({ edits: misread?.edits('capitals', text) ?? [] }),
}
