import { windows1258 } from '../../vietnamese/encodings/windows-1258.js'
import { encodingStep } from '../encoding-step.js'

export const windows1258Text = encodingStep(
  windows1258,
  {
    vi: 'Văn bản bảng mã Windows-1258 bị đọc nhầm thành Windows-1252: dấu thanh đứng sau nguyên âm thành một chữ lạ; đổi sang Unicode.',
    en: 'Windows-1258 that was read as Windows-1252 has its tone marks behind the vowels as letters of their own; it becomes Unicode.',
  },
  { before: 'Báo cáo cuÒa ÐaÒng bôò vêÌ công tác tôÒ chýìc\n', after: 'Báo cáo của Đảng bộ về công tác tổ chức\n' },
)
