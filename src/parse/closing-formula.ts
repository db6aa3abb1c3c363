import { DOCUMENT_TYPES } from '../vietnamese/document-types.js'

const TYPES = DOCUMENT_TYPES.map((type) => type.word).join('|')

/**
 * How the last paragraph of a document begins. @example "Chỉ thị này được phổ biến đến các chi bộ để thực hiện.",
 * "Trong quá trình thực hiện, nếu có vướng mắc …", "Căn cứ Kế hoạch này, …", "Trên đây là Kế hoạch …"
 */
const CLOSING = new RegExp(
  `^(?:(?:${TYPES}) này |(?:Trong )?[Qq]uá trình (?:triển khai |tổ chức )*thực hiện|(?:Căn cứ|Nhận được|Trên cơ sở)(?: nội dung)? (?:${TYPES}) này|Trên đây là |Yêu cầu (?:các|cấp) |Đề nghị (?:các|cấp) )`,
  'u',
)

/** Whether a paragraph closes the document: how it is made known, what to do with difficulties. */
export function isClosingFormula(text: string): boolean {
  return CLOSING.test(text)
}
