import { viscii } from '../../vietnamese/encodings/viscii.js'
import { encodingStep } from '../encoding-step.js'

export const visciiText = encodingStep(
  viscii,
  {
    vi: 'Văn bản bảng mã VISCII (RFC 1456, dùng nhiều ở hải ngoại) được đổi sang Unicode.',
    en: 'Text in VISCII (RFC 1456, much used overseas) becomes Unicode.',
  },
  { before: 'Báo cáo cüa Ðäng bµ v« công tác t± chÑc\n', after: 'Báo cáo của Đảng bộ về công tác tổ chức\n' },
)
