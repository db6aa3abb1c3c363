import { utf8AsWindows } from '../../vietnamese/encodings/utf-8.js'
import { encodingStep } from '../encoding-step.js'

export const utf8AsWindowsText = encodingStep(
  utf8AsWindows,
  {
    vi: 'Chữ Unicode (UTF-8) bị đọc nhầm thành Windows-1252, một hoặc hai lần, hiện ra như “Äáº£ng”; đọc lại cho đúng.',
    en: 'Unicode (UTF-8) that was read as Windows-1252, once or twice, looks like “Äáº£ng”; it is read again as what it is.',
  },
  {
    before: 'BÃ¡o cÃ¡o cá»§a Ä\u0090áº£ng bá»\u0099 vá»\u0081 cÃ´ng tÃ¡c tá»\u0095 chá»©c\n',
    after: 'Báo cáo của Đảng bộ về công tác tổ chức\n',
  },
)
