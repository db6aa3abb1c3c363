import { vni } from '../../vietnamese/encodings/vni.js'
import { encodingStep } from '../encoding-step.js'

export const vniText = encodingStep(
  vni,
  {
    vi: 'Văn bản gõ bằng phông VNI (VNI-Times, VNI-Helve …) trước thời Unicode, mỗi chữ có dấu là hai ký tự, được đổi sang Unicode.',
    en: 'Text typed in VNI fonts before Unicode (VNI-Times, VNI-Helve …), two characters for a letter with marks, becomes Unicode.',
  },
  { before: 'Baùo caùo cuûa Ñaûng boä veà coâng taùc toå chöùc\n', after: 'Báo cáo của Đảng bộ về công tác tổ chức\n' },
)
