import { bkhcm2 } from '../../vietnamese/encodings/bkhcm2.js'
import { encodingStep } from '../encoding-step.js'

export const bkhcm2Text = encodingStep(
  bkhcm2,
  {
    vi: 'Văn bản bảng mã BKHCM 2 (Bách khoa TP. Hồ Chí Minh, hai ký tự cho một chữ) được đổi sang Unicode.',
    en: 'Text in BKHCM 2 (Bách khoa TP. Hồ Chí Minh, two characters for a letter) becomes Unicode.',
  },
  { before: 'Baáo caáo cuãa Àaãng böå vïì cöng taác töí chûác\n', after: 'Báo cáo của Đảng bộ về công tác tổ chức\n' },
)
