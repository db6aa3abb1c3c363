/*
 * Whether bytes are plainly Windows-1252: English, French, German and the other languages it was made for. What they are
 * not is worse to guess than to ask for.
 */

/** Words that every page of a language has and that few others have, not one of them Vietnamese without its marks. */
const FUNCTION_WORDS = new Set(
  (
    'the and of with that this from which have was are were been ' +
    'les des une est et dans pour que qui du avec sur par aux à où cette leur été l d qu ' +
    'der die das und ist nicht ein eine den von mit zu auf für dem des sich werden ' +
    'el los las una que del y con por para como está ' +
    'il che di della dei una per non sono con nel ' +
    'os uma que não do da dos das com para ' +
    'het een van dat niet zijn voor met ' +
    'och att det som är på för ikke og til af på'
  ).split(' '),
)
/** Share of the words that are function words, in running text. */
const LEAST_SHARE = 0.06
/** Share of the letters that bear marks at most. */
const MOST_MARKED = 0.2

/** Letters of those languages above 0x7F. @example "é", "ß" */
const LETTERS = 'àâäáãåæçéèêëíìîïñóòôöõøúùûüýÿßÀÂÄÁÃÅÆÇÉÈÊËÍÌÎÏÑÓÒÔÖÕØÚÙÛÜÝ\u008C\u009C'
const MARKED = new RegExp(`[${LETTERS}]`, 'g')
/** Quotes, dashes, the euro and other signs that stand beside words. */
const SIGNS =
  /[\u0080\u0082\u0084\u0085\u0091-\u0097\u0099\u00A0\u00A1\u00A3\u00A7\u00A9\u00AB\u00AE\u00B0-\u00B3\u00B7\u00BB\u00BF\u00D7]/g
const NOT_ASCII = /[\x80-\xFF]/g
const WORD = new RegExp(`[A-Za-z${LETTERS}]+`, 'g')
const CONTROL = /[\0-\x08\x0E-\x1F]/

/** Whether a text read byte by byte is plainly Windows-1252. */
export function isWesternText(bytes: string): boolean {
  const high = bytes.match(NOT_ASCII)?.length ?? 0
  const marked = bytes.match(MARKED)?.length ?? 0
  const signs = bytes.match(SIGNS)?.length ?? 0
  if (marked + signs < high || CONTROL.test(bytes)) return false
  const words = bytes.toLowerCase().match(WORD) ?? []
  const letters = words.reduce((sum, word) => sum + word.length, 0)
  if (marked > MOST_MARKED * letters) return false
  return words.filter((word) => FUNCTION_WORDS.has(word)).length >= LEAST_SHARE * words.length && words.length > 0
}
