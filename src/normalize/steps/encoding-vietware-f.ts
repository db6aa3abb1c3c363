import { vietwareF } from '../../vietnamese/encodings/vietware-f.js'
import { encodingStep } from '../encoding-step.js'

export const vietwareFText = encodingStep(
  vietwareF,
  {
    vi: 'Văn bản gõ bằng phông VietWare một ký tự (SVNtimes new roman …) được đổi sang Unicode; chữ hoa có dấu đoán theo các từ chung quanh, với độ tin cậy thấp hơn.',
    en: 'Text typed in VietWare fonts of one character for a letter (SVNtimes new roman …) becomes Unicode; capitals with marks are told by the words around, with less confidence.',
  },
  {
    before: 'bÀo cÀo cïa ¢¶ng bè vÒ c¤ng tÀc tå ch÷c, ü kiÕn cÀn bè.\n',
    after: 'báo cáo của đảng bộ về công tác tổ chức, ý kiến cán bộ.\n',
  },
)
