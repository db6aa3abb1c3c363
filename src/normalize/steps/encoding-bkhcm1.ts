import { bkhcm1 } from '../../vietnamese/encodings/bkhcm1.js'
import { encodingStep } from '../encoding-step.js'

export const bkhcm1Text = encodingStep(
  bkhcm1,
  {
    vi: 'Văn bản bảng mã BKHCM 1 (Bách khoa TP. Hồ Chí Minh, một ký tự cho một chữ) được đổi sang Unicode. Ị và Ỵ, Ụ và Ặ chung một mã: đọc là Ị, Ụ.',
    en: 'Text in BKHCM 1 (Bách khoa TP. Hồ Chí Minh, one character for a letter) becomes Unicode. Ị and Ỵ, Ụ and Ặ share a code and are read as Ị, Ụ.',
  },
  { before: 'B¾o c¾o cÔa }Àng bî vå céng t¾c tì chöc\n', after: 'Báo cáo của Đảng bộ về công tác tổ chức\n' },
)
