import type { Step } from '../step.js'

export const ocrLetters: Step = {
  id: 'ocr-letters',
  about: {
    vi: 'Nhận dạng ảnh đọc nhầm một chữ cái nên thành từ không thể có trong tiếng Việt (`đ1ều`, `chírnh`). Sửa khi chỉ một từ trông giống nó hợp với các từ bên cạnh.',
    en: 'Recognition mistakes a letter, and what comes out can be no Vietnamese word (`đ1ều`). It is mended where only one word that looks like it fits the words beside it.',
  },
  example: { before: 'Thực hiện Đ1ều lệ Đảng, tổ chưc cơ sở đảng.\n', after: 'Thực hiện Điều lệ Đảng, tổ chức cơ sở đảng.\n' },
  kind: 'repair',
  mendsMisreadings: true,
  run: ({ text, misread }) => ({ edits: misread?.edits('letters', text) ?? [] }),
}
