import type { register as vi } from '../vi/register.js'

/** Heads and words of the register of documents (“danh mục văn bản”). */
export const register: { readonly [Key in keyof typeof vi]: string } = {
  'register.file': 'File',
  'register.number': 'Number',
  'register.date': 'Date',
  'register.issuer': 'Issuer',
  'register.type': 'Type',
  'register.subject': 'Subject',
  'register.pages': 'Pages',
  'register.read-by': 'How read',
  'register.repairs': 'Repairs',
  'register.doubts': 'Doubts',
  'register.secrecy': 'Secrecy',
  'register.sha256': 'sha256',
  'register.reason': 'Why not read',
  'register.read-by.plain': 'text',
  'register.read-by.text_layer': 'text layer of the PDF',
  'register.read-by.ocr': 'recognized from the picture',
  'register.no-document': 'no document',
  'register.no-document-but': 'no document but {format}',
  'register.bug': 'a bug in doichieu',
}
