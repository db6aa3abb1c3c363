import type { Step } from '../step.js'

export const ocrWitness: Step = {
  id: 'ocr-witness',
  about: {
    vi: 'Bản số hoá khác của cùng văn bản, hoặc văn bản được trích (`--witness`), có từ trông giống ở đúng chỗ ấy giữa những từ giống hệt. Sửa theo bản đó; số, ngày tháng, số hiệu và tên người thì chỉ nêu ra.',
    en: 'Another digitization of the document, or the document that it quotes (`--witness`), has a word that looks alike in the same place among the same words. It is taken over; figures, dates, numbers of documents and names of persons are only pointed out.',
  },
  example: {
    before: 'Chi uỷ nơi mỉnh sinh hoạt nhận xét đảng viên hằng năm.\n',
    after: 'Chi uỷ nơi mình sinh hoạt nhận xét đảng viên hằng năm.\n',
    witness: 'Chi uỷ nơi mình sinh hoạt nhận xét đảng viên hằng năm.\n',
  },
  kind: 'repair',
  mendsMisreadings: true,
  run: ({ text, misread }) => ({ edits: misread?.edits('witness', text) ?? [] }),
}
