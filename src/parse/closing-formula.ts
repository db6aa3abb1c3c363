import { documentTypes } from '../vietnamese/document-types.js'
import { madeOfTerms } from '../vietnamese/own-terms.js'

/**
 * How the last paragraph of a document begins. @example "Chỉ thị này được phổ biến đến các chi bộ để thực hiện.",
 * "Trong quá trình thực hiện, nếu có vướng mắc …", "Căn cứ Kế hoạch này, …", "Trên đây là Kế hoạch …"
 */
const closing = madeOfTerms(() => {
  const types = documentTypes()
    .map(({ word }) => word)
    .join('|')
  return new RegExp(
    `^(?:(?:${types}) này |(?:Trong )?[Qq]uá trình (?:triển khai |tổ chức )*thực hiện|(?:Căn cứ|Nhận được|Trên cơ sở)(?: nội dung)? (?:${types}) này|Trên đây là |Yêu cầu (?:các|cấp) |Đề nghị (?:các|cấp) )`,
    'u',
  )
})

/** Whether a paragraph closes the document: how it is made known, what to do with difficulties. */
export function isClosingFormula(text: string): boolean {
  return closing().test(text)
}
