import { tcvn1 } from '../../vietnamese/encodings/tcvn1.js'
import { encodingStep } from '../encoding-step.js'

export const tcvn1Text = encodingStep(
  tcvn1,
  {
    vi: 'Văn bản bảng mã TCVN 5712-1 (VN1, một phông cho cả chữ hoa lẫn chữ thường) được đổi sang Unicode.',
    en: 'Text in TCVN 5712-1 (VN1, one font for capitals and small letters) becomes Unicode.',
  },
  {
    before: 'B¸o c¸o cña §¶ng bé vÒ c«ng t¸c TH\u0083NG CH\u0090N, TH\u0083NG B\u0081Y\n',
    after: 'Báo cáo của Đảng bộ về công tác THÁNG CHÍN, THÁNG BẢY\n',
  },
)
