import type { Step } from '../step.js'

export const ocrJoints: Step = {
  id: 'ocr-joints',
  about: {
    vi: 'Nhận dạng ảnh dính hai âm tiết làm một (`tổchức`) hoặc tách một âm tiết làm đôi (`vi ên`). Tách hoặc nối lại khi chỉ còn một cách đọc thường gặp trong văn bản.',
    en: 'Recognition runs two syllables together (`tổchức`) or takes one apart (`vi ên`). They are parted or joined where that leaves the one reading that such texts often have.',
  },
  example: {
    before: 'Các tổchức cơ sở đảng và đảng vi ên của đảng bộ.\n',
    after: 'Các tổ chức cơ sở đảng và đảng viên của đảng bộ.\n',
  },
  kind: 'repair',
  mendsMisreadings: true,
  run: ({ text, misread }) => ({ edits: misread?.edits('joints', text) ?? [] }),
}
