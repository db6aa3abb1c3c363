import { vietwareX } from '../../vietnamese/encodings/vietware-x.js'
import { encodingStep } from '../encoding-step.js'

export const vietwareXText = encodingStep(
  vietwareX,
  {
    vi: 'Văn bản gõ bằng phông VietWare hai ký tự (VNtimes new roman …) được đổi sang Unicode.',
    en: 'Text typed in VietWare fonts of two characters for a letter (VNtimes new roman …) becomes Unicode.',
  },
  { before: 'Baïo caïo cuía Âaíng bäü vãö cäng taïc täø chæïc\n', after: 'Báo cáo của Đảng bộ về công tác tổ chức\n' },
)
