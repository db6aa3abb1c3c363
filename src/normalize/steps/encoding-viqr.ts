import { viqr } from '../../vietnamese/encodings/viqr.js'
import { encodingStep } from '../encoding-step.js'

export const viqrText = encodingStep(
  viqr,
  {
    vi: 'Văn bản gõ theo VIQR, dấu viết rời bằng ký tự ASCII sau chữ cái (Vie^.t Nam), được đổi sang Unicode. Dấu chấm ở cuối câu có thể là dấu nặng: chọn âm tiết hay gặp hơn, với độ tin cậy thấp hơn.',
    en: 'Text typed in VIQR, its marks in ASCII behind the letters (Vie^.t Nam), becomes Unicode. A full stop at the end of a sentence may be a tone: the more usual syllable is taken, with less confidence.',
  },
  { before: "Ba'o ca'o cu?a DDa?ng bo^. ve^` co^ng ta'c to^? chu+'c\n", after: 'Báo cáo của Đảng bộ về công tác tổ chức\n' },
)
