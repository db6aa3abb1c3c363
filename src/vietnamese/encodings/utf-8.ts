import { encoding, MARKED_LETTERS, windows1252 } from '../encoding.js'

/** What else a Vietnamese text in UTF-8 has that is not ASCII: punctuation, signs, and the marks of decomposed letters. */
const OTHERS = '“”‘’–—…•°§«»×±²³½₫\u00A0\u00AD\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323\uFEFF'

/** The bytes of a text in UTF-8, as characters U+0000 to U+00FF. */
const utf8 = (text: string): string => String.fromCharCode(...new TextEncoder().encode(text))

/** The bytes that result when UTF-8 is read as Windows-1252 and saved in UTF-8 again; as Latin-1, they are `utf8` of `utf8`. */
const twice = (text: string): string => utf8([...utf8(text)].map(windows1252).join(''))

function codes(): Map<string, string> {
  const found = new Map<string, string>()
  for (const char of [...MARKED_LETTERS, ...OTHERS]) {
    found.set(utf8(char), char)
    found.set(twice(char), char)
    found.set(utf8(utf8(char)), char)
  }
  // The second byte of à is a no-break blank, which gets lost or becomes a blank.
  found.set('\u00C3', 'à')
  return found
}

/** UTF-8 that was read as Windows-1252, once or twice: `Äáº£ng`. Source: RFC 3629 and Windows-1252. */
export const utf8AsWindows = encoding({ id: 'utf-8', name: 'UTF-8 (Windows-1252)', codes: codes() })
