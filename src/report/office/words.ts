import { fill, type Language } from '../../catalogue/catalogue.js'
import { office as en } from '../../catalogue/en/office.js'
import { office as vi } from '../../catalogue/vi/office.js'

/** Names a message that only the files for offices say. */
export type OfficeKey = keyof typeof vi

/** Says such a message; apart from the other messages, so that no other format loads them. */
export type OfficeSay = (key: OfficeKey, values?: Readonly<Record<string, string | number>>) => string

/** The messages of the files for offices in one language. */
export function officeSay(language: Language): OfficeSay {
  const words: Readonly<Record<OfficeKey, string>> = language === 'vi' ? vi : en
  return (key, values) => (values === undefined ? words[key] : fill(words[key], values))
}
