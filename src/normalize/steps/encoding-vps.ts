import { vps } from '../../vietnamese/encodings/vps.js'
import { encodingStep } from '../encoding-step.js'

export const vpsText = encodingStep(
  vps,
  {
    vi: 'Văn bản bảng mã VPS (phông VPS Times …, dùng ở hải ngoại) được đổi sang Unicode.',
    en: 'Text in VPS (fonts VPS Times …, used overseas) becomes Unicode.',
  },
  { before: 'Báo cáo cûa ñäng b¶ v\u008A công tác t° chÙc\n', after: 'Báo cáo của Đảng bộ về công tác tổ chức\n' },
)
