import type { Step } from '../step.js'

export const ocrNeighbours: Step = {
  id: 'ocr-neighbours',
  about: {
    vi: 'Nhận dạng ảnh nhầm dấu nên thành một từ khác có thật (`tinh uỷ`, `Đổi với`). Sửa khi các từ bên cạnh không bao giờ đi với từ ấy mà thường đi với đúng một từ khác dấu.',
    en: 'Recognition mistakes a mark, and another real word comes out (`tinh uỷ`, `Đổi với`). It is mended where the words beside it never go with that word and often with just one that differs by its marks.',
  },
  example: {
    before: 'Các tinh uỷ, thành uỷ lãnh đạo tổ chức cơ sở đảng.\n',
    after: 'Các tỉnh uỷ, thành uỷ lãnh đạo tổ chức cơ sở đảng.\n',
  },
  kind: 'repair',
  mendsMisreadings: true,
  run: ({ text, misread }) => ({ edits: misread?.edits('neighbours', text) ?? [] }),
}
