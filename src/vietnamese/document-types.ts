import type { Level } from '../model/document.js'
import { madeOfTerms } from './own-terms.js'

/** Who issues documents of a type: bodies of the party, of the state, or both. */
export type System = 'party' | 'state'

/** A type of document ("thể loại văn bản"). */
export interface DocumentType {
  /** As it stands in running text: `Nghị quyết`. */
  readonly word: string
  /** As they stand in a number, `21-NQ/TW`; the usual one first. */
  readonly abbreviations: readonly string[]
  readonly systems: readonly System[]
  /** Where only bodies of one level issue it. */
  readonly level?: Level
}

/**
 * Types of directive, report and letter, with the letters they have in a number. Where a word begins with another
 * (`Chương trình hành động`, `Chương trình`), the longer comes first.
 *
 * Sources: Quy định 66-QĐ/TW (2017) and Hướng dẫn 36-HD/VPTW (2018) for the party; Nghị định 30/2020/NĐ-CP, appendix III,
 * and Luật Ban hành văn bản quy phạm pháp luật for the state; older and local abbreviations as met in documents.
 */
export const DOCUMENT_TYPES: readonly DocumentType[] = [
  { word: 'Nghị quyết liên tịch', abbreviations: ['NQLT'], systems: ['party', 'state'] },
  { word: 'Nghị quyết', abbreviations: ['NQ'], systems: ['party', 'state'] },
  { word: 'Chỉ thị', abbreviations: ['CT'], systems: ['party', 'state'] },
  { word: 'Kết luận', abbreviations: ['KL'], systems: ['party', 'state'] },
  { word: 'Kế hoạch', abbreviations: ['KH'], systems: ['party', 'state'] },
  { word: 'Chương trình hành động', abbreviations: ['CTHĐ', 'CTrHĐ'], systems: ['party', 'state'] },
  { word: 'Chương trình', abbreviations: ['CTr'], systems: ['party', 'state'] },
  { word: 'Đề án', abbreviations: ['ĐA'], systems: ['party', 'state'] },
  { word: 'Quyết định', abbreviations: ['QĐ'], systems: ['party', 'state'] },
  { word: 'Quy định', abbreviations: ['QĐi', 'QyĐ', 'QĐ'], systems: ['party', 'state'] },
  { word: 'Quy chế', abbreviations: ['QC', 'QCh'], systems: ['party', 'state'] },
  { word: 'Quy trình', abbreviations: ['QT', 'QTr'], systems: ['party', 'state'] },
  { word: 'Quy hoạch', abbreviations: ['QH'], systems: ['party', 'state'] },
  { word: 'Điều lệ', abbreviations: ['ĐL'], systems: ['party', 'state'] },
  { word: 'Hướng dẫn', abbreviations: ['HD'], systems: ['party', 'state'] },
  { word: 'Thông tri', abbreviations: ['TT'], systems: ['party'] },
  { word: 'Thông báo', abbreviations: ['TB'], systems: ['party', 'state'] },
  { word: 'Thông cáo', abbreviations: ['TC'], systems: ['party', 'state'] },
  { word: 'Báo cáo', abbreviations: ['BC'], systems: ['party', 'state'] },
  { word: 'Tờ trình', abbreviations: ['TTr'], systems: ['party', 'state'] },
  { word: 'Công văn', abbreviations: ['CV'], systems: ['party', 'state'] },
  { word: 'Công điện', abbreviations: ['CĐ'], systems: ['state'] },
  { word: 'Biên bản', abbreviations: ['BB'], systems: ['party', 'state'] },
  { word: 'Phương án', abbreviations: ['PA'], systems: ['party', 'state'] },
  { word: 'Dự án', abbreviations: ['DA'], systems: ['party', 'state'] },
  { word: 'Chiến lược', abbreviations: ['CL'], systems: ['party', 'state'] },
  { word: 'Văn bản hợp nhất', abbreviations: ['VBHN'], systems: ['state'] },
  { word: 'Nghị định', abbreviations: ['NĐ'], systems: ['state'], level: 'central' },
  { word: 'Thông tư liên tịch', abbreviations: ['TTLT'], systems: ['state'], level: 'central' },
  { word: 'Thông tư', abbreviations: ['TT'], systems: ['state'], level: 'central' },
  { word: 'Pháp lệnh', abbreviations: ['PL'], systems: ['state'], level: 'central' },
  { word: 'Sắc lệnh', abbreviations: ['SL'], systems: ['state'], level: 'central' },
  { word: 'Lệnh', abbreviations: ['L'], systems: ['state'], level: 'central' },
  { word: 'Hiến pháp', abbreviations: [], systems: ['state'], level: 'central' },
  { word: 'Bộ luật', abbreviations: [], systems: ['state'], level: 'central' },
  { word: 'Luật', abbreviations: [], systems: ['state'], level: 'central' },
]

/** The types of document: a user's own, then those that are built in. */
export const documentTypes: () => readonly DocumentType[] = madeOfTerms(({ documentTypes: own = [] }): readonly DocumentType[] =>
  own.length === 0
    ? DOCUMENT_TYPES
    : [...own.map((type): DocumentType => ({ ...type, systems: ['party', 'state'] })), ...DOCUMENT_TYPES],
)

/**
 * The letters of a certified copy ("bản sao") in its number, `48-BS/ĐUK`: the copy's own, never the document's.
 * Source: Hướng dẫn 36-HD/VPTW; Nghị định 30/2020/NĐ-CP, article 25 (SY, SL, TrS).
 */
export const COPY_ABBREVIATIONS: readonly string[] = ['BS', 'SY', 'SL', 'TrS']

/**
 * The type that letters in a number stand for; null for letters that stand for none. `TT` is a party body's Thông tri
 * (`12-TT/TW`), but a ministry's Thông tư (`08/2001/TT-BTC`).
 *
 * @param abbreviation as printed, `NQ`
 * @param system whose number it is
 */
export function typeOfAbbreviation(abbreviation: string, system: System = 'party'): string | null {
  const types = documentTypes()
  const found = types.find((type) => type.abbreviations.includes(abbreviation) && type.systems.includes(system))
  return found?.word ?? types.find((type) => type.abbreviations.includes(abbreviation))?.word ?? null
}
