/** Degrees of secrecy of a state or party secret ("độ mật"), as stamped: Luật Bảo vệ bí mật nhà nước 2018, article 8. */
export type Secrecy = 'MẬT' | 'TỐI MẬT' | 'TUYỆT MẬT'

/** How much of a text is its head: lines with words on them, and UTF-16 units. */
const LINES = 40
const LENGTH = 4_000

/** What stands apart on a line: other columns of the head, cells of a table. */
const APART = /[ \t\u00a0]{2,}|\t|\|/u
/** The stamp, alone or with how urgent it is, in capitals, maybe framed. @example "TUYỆT MẬT", "[ MẬT ]", "TỐI MẬT - HỎA TỐC", "MẬT (A)" */
const STAMP =
  /^[^\p{L}\p{N}]*(?:(?:HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN)[^\p{L}\p{N}]+)?((?:TUYỆT |TỐI )?MẬT|(?:Tuyệt m|Tối m|M)ật)(?:[^\p{L}\p{N}]+(?:HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN|[A-D]))?[^\p{L}\p{N}]*$/u
/** Letters set apart. @example "M Ậ T", "T Ố I  M Ậ T" */
const SPACED = /^(?:\p{Lu} )+\p{Lu}$/u
/** @example "Độ mật: Mật", "ĐỘ MẬT: TỐI MẬT" */
const DEGREE = /^[^\p{L}\p{N}]*(?:độ|mức độ) mật[ \t]*[:：-][ \t]*((?:tuyệt |tối )?mật)[^\p{L}\p{N}]*$/iu
/** Behind the number of the document. @example "Số 12-BC/TU (MẬT)", "Số: 05 - KH/HU - TỐI MẬT" */
const NUMBERED =
  /^[^\p{L}\p{N}]*(?:Số|SỐ)[\s:.]*\d[\d ]{0,8}(?:\s?[-–/]\s?[\p{L}\d.&]{1,20}){1,5}?[^\p{L}\p{N}]+((?:TUYỆT |TỐI )?MẬT)[^\p{L}\p{N}]*$/u
/** A line that the word goes on from: "BẢO VỆ BÍ" before "MẬT" */
const GOES_ON = /(?:^|\s)(?:BÍ|BẢO|CƠ|CẨN|THÂN|ĐỘ)$/u

const DEGREES: readonly Secrecy[] = ['MẬT', 'TỐI MẬT', 'TUYỆT MẬT']

/** The highest mark of secrecy that a text bears in its head; null for none. "Bí mật" in running text is no mark. */
export function secrecyOf(text: string): Secrecy | null {
  const lines = text
    .slice(0, LENGTH)
    .normalize('NFC')
    .split(/\r\n?|[\n\f]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, LINES)
  const found = lines.flatMap((line, index) =>
    GOES_ON.test(lines[index - 1] ?? '') ? [] : line.split(APART).flatMap((cell) => markIn(cell.trim()) ?? []),
  )
  return found.sort((a, b) => DEGREES.indexOf(b) - DEGREES.indexOf(a))[0] ?? null
}

function markIn(cell: string): Secrecy | null {
  const whole = SPACED.test(cell) ? cell.replaceAll(' ', '').replace(/^(TUYỆT|TỐI)(?=MẬT$)/u, '$1 ') : cell
  const degree = (STAMP.exec(whole) ?? DEGREE.exec(whole) ?? NUMBERED.exec(whole))?.[1]?.toUpperCase().replace(/\s+/gu, ' ')
  return DEGREES.find((each) => each === degree) ?? null
}
