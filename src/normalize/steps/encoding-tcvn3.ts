import { tcvn3 } from '../../vietnamese/encodings/tcvn3.js'
import { encodingStep } from '../encoding-step.js'

export const tcvn3Text = encodingStep(
  tcvn3,
  {
    vi: 'Văn bản gõ bằng phông TCVN3 (ABC: .VnTime, .VnArial …) trước thời Unicode được đổi sang Unicode. Phông toàn chữ hoa (.VnTimeH) cho biết chữ hoa; khi không biết phông thì đoán theo các từ chung quanh, với độ tin cậy thấp hơn. Chữ ư thường bị chép ra thành dấu nối mềm hoặc gạch nối: đổi lại khi thành một âm tiết.',
    en: 'Text typed in TCVN3 (ABC) fonts before Unicode (.VnTime, .VnArial …) becomes Unicode. A font of capitals (.VnTimeH) tells capitals; where the font is unknown the words around decide, with less confidence. ư is often copied as a soft hyphen or a hyphen: it is put back where that makes a syllable.',
  },
  {
    before: 'B¸o c¸o cña §¶ng bé vÒ c«ng t¸c tæ chøc ®-îc triÓn khai\n',
    after: 'Báo cáo của Đảng bộ về công tác tổ chức được triển khai\n',
  },
)
