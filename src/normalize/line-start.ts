/** What a line begins with: a label stands alone above its title; the others head or list something. */
export type LineStart =
  | { readonly kind: 'label' }
  | { readonly kind: 'roman' | 'letter'; readonly value: string }
  | { readonly kind: 'number' | 'bracket'; readonly value: string; readonly last: number }
  | { readonly kind: 'article'; readonly value: string }
  | { readonly kind: 'bullet'; readonly value: string }

/** `Phần thứ nhất`, `PHẦN II`, `Chương 3`, `Mục 1`, `Phụ lục I`, alone or before its title; the number is required. */
const LABEL =
  /^(?:phần\s+(?:thứ\s+\p{L}+|[IVX]+|\d{1,2}|mở\s+đầu|nội\s+dung|kết\s+luận)|chương\s+(?:thứ\s+\p{L}+|[IVX]+|\d{1,2})|mục\s+(?:[IVX]+|\d{1,2})|tiểu\s+mục\s+\d{1,2}|phụ\s+lục(?:\s+(?:số\s+)?(?:[IVX]+|\d{1,2}|[A-H]))?)\s*[.:]?$/iu
/** `Chương II. QUY ĐỊNH CHUNG`, `Phần I - MỞ ĐẦU`, `Điều 5.`, `Điều 12a:` */
const ARTICLE =
  /^(?:(?:Chương|CHƯƠNG|Phần|PHẦN|Mục|MỤC)\s+(?:thứ\s+\p{L}+|[IVX]+|\d{1,2})\s*[.:\-–—]|(?:Điều|ĐIỀU)\s+\d{1,3}\p{Ll}?\s*[.:])/u
/** `III.`, `II-`, `II.-`, `IV/`, `I –`, `A.`, `B -` */
const ROMAN = /^([IVX]{1,5}|[A-H])(?:\s*[./\-–—]|\s*\)|\.[-–—])(?=\s|\p{Lu}|$)/u
/** `1.`, `1.1.`, `2.3`, `12/`, `3)`, `1-`; what follows is no digit. */
const NUMBER =
  /^((?:\d{1,2}\.){0,4}\d{1,2})(?:\.(?!\d)|\/(?=\s)|\)|[-–](?=\s|\p{Lu}\p{Ll})|\s[-–](?=\s*\p{Lu}\p{Ll})|(?<=\.\d{1,2})(?=\s))/u
/** `a)`, `đ)`, `b.`, `c/`, `a-` */
const LETTER = /^(\p{Ll})(?:\)|[./](?=\s+\p{Lu})|[-–](?=\s+\p{Lu}))/u
/** `(1)`, `(2).`, also `a.1)`, `b2)` */
const BRACKET = /^(?:\((\d{1,2}|\p{Ll})\)|[a-eđ]\.?(\d)[.)](?=\s+\p{Lu}))/u
/** `- `, `+ `, `• `, `* `, also `-Tổng số`; `---` is none, nor is `-HD/BTCTU` of a number. */
const BULLET = /^([-–—+•▪●◦*➢✓])(?:\s|(?=[\p{Lu}“"(])(?!\p{Lu}+\/))/u

/** All that a marker can begin with: no letter, one letter alone, numerals in capitals, a name of a division. */
const MAY_BEGIN = /^(?:\P{L}|\p{L}(?:\P{L}|$)|[IVX]{2}|[PCM\u0110]|phần|chương|mục|tiểu|phụ)/u

/** Reads the marker that a line begins with; undefined for a line that begins with a word. */
export function lineStart(text: string): LineStart | undefined {
  if (!MAY_BEGIN.test(text)) return undefined
  if (LABEL.test(text)) return { kind: 'label' }
  const article = ARTICLE.exec(text)
  if (article !== null) return { kind: 'article', value: article[0] }
  const number = NUMBER.exec(text)
  if (number !== null) {
    const value = number[1] ?? ''
    return { kind: 'number', value, last: Number(value.split('.').at(-1)) }
  }
  const roman = ROMAN.exec(text)
  if (roman !== null) return { kind: 'roman', value: roman[1] ?? '' }
  const letter = LETTER.exec(text)
  if (letter !== null) return { kind: 'letter', value: letter[1] ?? '' }
  const bracket = BRACKET.exec(text)
  if (bracket !== null) return { kind: 'bracket', value: bracket[1] ?? bracket[2] ?? '', last: Number(bracket[1] ?? bracket[2]) }
  const bullet = BULLET.exec(text)
  if (bullet !== null) return { kind: 'bullet', value: bullet[1] ?? '' }
  return undefined
}
