import type { Step } from '../step.js'

export const ocrPhrases: Step = {
  id: 'ocr-phrases',
  about: {
    vi: 'Dòng theo thể thức văn bản (quốc hiệu, `Nơi nhận`, quyền hạn của người ký) bị nhận dạng sai dấu hoặc sai một hai chữ (`PHÓ GIẢM ĐÓC`). Trả lại đúng cụm từ.',
    en: 'A customary line of the form of documents (motto, `Nơi nhận`, who signs for whom) is read with wrong marks or a wrong letter or two (`PHÓ GIẢM ĐÓC`). It becomes what it always says.',
  },
  example: {
    before: 'KT. GIÁM ĐÓC\nPHO GIẢM ĐÓC\n\nNäoi nhận:\n- Như trên.\n',
    after: 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nNơi nhận:\n- Như trên.\n',
  },
  kind: 'repair',
  mendsMisreadings: true,
  run: ({ text, misread }) => ({ edits: misread?.edits('phrases', text) ?? [] }),
}
