import { WORD_END, WORD_START } from './match-at.js'

/** A document that is cited by its name. */
export interface NamedDocument {
  readonly type: string
  /** A word without which no text has it: cheaper to look for. */
  readonly needs: string
  /** Finds it in a respelled text; global. */
  readonly pattern: RegExp
}

/** A term of the Central Committee, or several: "khóa XIII", "(khóa X)", "(khóa XI, XII)" */
export const TERM =
  '\\s*,?\\s*\\(?\\s*khóa\\s+[ivx]{1,6}(?![\\p{sc=Latin}\\d])(?:\\s*(?:,|và)\\s*(?:khóa\\s+)?[ivx]{1,6}(?![\\p{sc=Latin}\\d]))*(?:\\s*\\))?'

const ORDINAL = '(?:\\d{1,2}|[ivx]{1,6}|nhất|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười(?:\\s+(?:một|hai|ba|bốn|tư|lăm))?)'

const named = (type: string, needs: string, source: string): NamedDocument => ({
  type,
  needs,
  pattern: new RegExp(`${WORD_START}(?:${source.replaceAll(' ', '\\s+')})`, 'gu'),
})

/**
 * Documents that everyone knows by name, where the number would only be in the way. A title alone (`quy định về …`) is
 * no name: whether it speaks of one document cannot be told.
 */
export const NAMED_DOCUMENTS: readonly NamedDocument[] = [
  named('Điều lệ', 'lệ', `điều lệ đảng(?: cộng sản việt nam)?${WORD_END}(?! bộ)`),
  named(
    'Điều lệ',
    'lệ',
    `điều lệ (?:đoàn(?: tncs| thanh niên cộng sản)?(?: hồ chí minh)?|công đoàn việt nam|mặt trận tổ quốc việt nam)${WORD_END}`,
  ),
  named('Quy chế', 'chế', `quy chế (?:thực hiện )?dân chủ (?:ở )?cơ sở`),
  named('Quy chế', 'chế', `quy chế công tác dân vận(?: của hệ thống chính trị)?`),
  named('Quy chế', 'chế', `quy chế giám sát và phản biện xã hội`),
  named('Quy định', 'những', `quy định về những điều đảng viên không được làm`),
  named(
    'Hiến pháp',
    'hiến',
    `hiến pháp(?: (?:của )?nước cộng hòa xã hội chủ nghĩa việt nam)?(?:,? (?:\\(?năm )?\\d{4}(?!\\d)\\)?)?${WORD_END}`,
  ),
  // "Nghị quyết Hội nghị lần thứ năm Ban Chấp hành Trung ương": which, the plenum says
  named(
    'Nghị quyết',
    'trung',
    `nghị quyết hội nghị (?:lần thứ )?${ORDINAL},? (?:của )?(?:ban chấp hành )?trung ương(?: đảng)?(?:${TERM})?`,
  ),
  // "Nghị quyết Trung ương 4 khóa XII", "nghị quyết Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng (khóa XIII)"
  named(
    'Nghị quyết',
    'trung',
    `nghị quyết (?:hội nghị )?(?:lần thứ ${ORDINAL} )?(?:ban chấp hành )?trung ương(?: đảng)?(?: lần thứ)?(?: ${ORDINAL}${WORD_END}(?:${TERM})?|${TERM})`,
  ),
  // "Nghị quyết Đại hội XIII của Đảng", "Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XX"
  named(
    'Nghị quyết',
    'đại',
    `nghị quyết đại hội(?: đại biểu)?(?: đảng(?! bộ))?(?: toàn quốc)?(?: đảng bộ(?: (?!lần)\\p{sc=Latin}+){1,6})?(?: lần thứ)? ${ORDINAL}${WORD_END}(?: của đảng${WORD_END})?`,
  ),
]
