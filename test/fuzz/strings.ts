import fc from 'fast-check'
import { encoded } from './target.js'

/** Characters that trip programs: control characters, halves of pairs, marks without letters, joiners, directions, blanks. */
const SIGNS = [
  '\0 \x01 \x07 \b \x1b \x7f \x85 \xa0 \xad \u0300 \u0323 \u034f \u061c \u180e \u200b \u200d \u200e \u2028 \u2029 \u202e \u2066',
  '\u3000 \ud800 \udfff \ufb01 \ufe0f \ufeff \uff0d \uffff \ue000 😀 👩‍👩‍👧 \u{e0001} \u{10ffff} ƣ Ð đ ﬀ İ ı ß Ⅳ ⅻ ① ０ ½ ﷽',
  '< > & " \' ` $ % { } [ ] ( ) | \\ / * _ # ~ ^ = + - – — : ; , . ! ? … “ ” « »',
]
  .join(' ')
  .split(' ')
  .concat(' ', '\t', '\n', '\r', '\r\n', '\f', '\v')

/** Texts that other programs take for more than text. */
const TRICKS = [
  '../../../../etc/passwd',
  '..\\..\\windows\\win.ini',
  '/dev/zero',
  'file:///etc/passwd',
  'http://127.0.0.1:1/x',
  '//evil.test/x',
  '=HYPERLINK("http://127.0.0.1/")',
  '@SUM(1)',
  '</script><script>alert(1)</script>',
  '<!--',
  ']]>',
  '-->',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '&xxe;',
  '{{7*7}}',
  '${process.exit(1)}',
  '$(touch evil)',
  '`touch evil`',
  '; rm -rf .',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  '%00',
  '%s%n%x',
  '\u001b]0;title\u0007\u001b[2J',
  '::error::x',
  '\u202Etxt.exe',
]

/** Numbers that do not fit. */
const NUMBERS = [
  '0 00 -1 -0 1e999 -1e999 NaN Infinity 0x7fffffff 2147483647 2147483648 4294967295 4294967296 9007199254740993',
  '18446744073709551616 99999999999999999999999999999999 0.0000000001 1.7976931348623157e309 １２３ 1.000.000.000.000 3,14159',
]
  .join(' ')
  .split(' ')

export const sign = fc.constantFrom(...SIGNS)
export const trick = fc.constantFrom(...TRICKS)
export const hugeNumber = fc.oneof(
  fc.constantFrom(...NUMBERS),
  fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }).map(String),
  fc.integer({ min: 20, max: 400 }).map((digits) => '9'.repeat(digits)),
)
/** Any text, of any characters. */
export const anyText = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.array(sign, { maxLength: 12 }).map((signs) => signs.join('')),
)
/** A short hostile text, as a title or a name may hold it. */
export const hostile = fc.oneof(trick, anyText, hugeNumber, sign)

/** How often something is repeated: mostly little, now and then so often that whatever grows faster than its input shows. */
export const often = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 40 }) },
  { weight: 3, arbitrary: fc.integer({ min: 40, max: 600 }) },
  { weight: 1, arbitrary: fc.integer({ min: 600, max: 6000 }) },
)

/** The same again and again, at most so many characters. */
export const repeated = (piece: fc.Arbitrary<string>, most = 60_000): fc.Arbitrary<string> =>
  fc.tuple(piece, often).map(([text, times]) => text.repeat(Math.min(times, Math.ceil(most / Math.max(1, text.length)))))

/** What directives are made of, and what tells their parts. */
const PIECES = [
  'BAN CHẤP HÀNH TRUNG ƯƠNG|ĐẢNG CỘNG SẢN VIỆT NAM|TỈNH ỦY NINH THUẬN|HUYỆN ỦY|ỦY BAN NHÂN DÂN|*|Số 21-NQ/TW|Số: 1234567890/KH-UBND',
  'Hà Nội, ngày 16 tháng 6 năm 2022|ngày 32/13/99999|ngày 00 tháng 00 năm 0000|NGHỊ QUYẾT|KẾ HOẠCH|về tăng cường củng cố|Thực hiện',
  'Phần thứ nhất|I-|II.|IIIIIIII.|MMMMCMXCIX.|1.|1.1.|1.1.1.1.1.1.1.|999999999999.|a)|đ)|zz)|-|+|•|–|Điều 1.|Chương I|Phụ lục|Mục 1',
  'Mục tiêu|Nhiệm vụ, giải pháp|Tổ chức thực hiện|Nơi nhận:|T/M BAN THƯỜNG VỤ|BÍ THƯ|MẬT|TỐI MẬT|KT. CHỦ TỊCH|(Đã ký)|[^1]|[^1]:|[1]|(1)',
  'Nghị quyết số 21-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương|Chỉ thị số 11-CT/TU|Luật số 45/2019/QH14|Nghị quyết này|nêu trên',
  'phấn đấu đạt trên 95% số xã|giảm 1,5 - 2%/năm|đến năm 2025, tầm nhìn 2045|ít nhất 10.000.000 đồng|trước ngày 30/02/2023|quý V/2023',
  'giao Ban Tổ chức Huyện ủy chủ trì, phối hợp với|hằng năm|định kỳ 6 tháng|hoàn thành trong tháng 13|Các cấp ủy|chi bộ|;|,|.|:|“|”',
  'Trang 1|- 2 -|1/10|_____|-----|=====|┌──┬──┐|│ a │ b │|├──┼──┤|| a | b ||+---+---+|TT|Nội dung|Đơn vị chủ trì|Thời gian hoàn thành',
  'tiªu chuÈn|ñoàn kết|NghÞ quyÕt|Ch­¬ng tr×nh|ƣu tiên|tổ chức|tổ chức|ti nh|ph n b|0 1 2|CộngHòaXãHội|cán bộ, đảng viên',
].flatMap((line) => line.split('|').map((piece) => piece))
const piece = fc.constantFrom(...PIECES)
const glue = fc.constantFrom(' ', '\n', '\n\n', '\t', '', '   ', '\r\n', '\n    ', '          ', '\f', ', ', '\n- ', '\n1. ')

/** A text that has the outward signs of a directive, in no order, and what none has. */
export const directive: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 12, arbitrary: piece },
        { weight: 2, arbitrary: hostile },
        { weight: 1, arbitrary: hugeNumber },
        {
          weight: 1,
          arbitrary: repeated(
            fc.oneof(
              piece,
              sign,
              fc.tuple(piece, glue).map((two) => two.join('')),
            ),
            20_000,
          ),
        },
      ),
      glue,
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((pieces) => pieces.flat().join(''))

/** A text as a file may hold it: UTF-8, UTF-16 either way, with its mark or without, or a byte a character. */
export const written = (text: fc.Arbitrary<string>): fc.Arbitrary<Uint8Array> =>
  fc.tuple(text, fc.constantFrom('utf8', 'utf8', 'utf8', 'bom', 'utf16le', 'utf16be', 'latin1', 'nfd')).map(([each, how]) => {
    if (how === 'bom') return encoded(`\uFEFF${each}`)
    if (how === 'nfd') return encoded(each.normalize('NFD'))
    if (how === 'latin1') return Buffer.from(each, 'latin1')
    if (how === 'utf16le') return Buffer.from(`\uFEFF${each}`, 'utf16le')
    if (how === 'utf16be') return Buffer.from(`\uFEFF${each}`, 'utf16le').swap16()
    return encoded(each)
  })
