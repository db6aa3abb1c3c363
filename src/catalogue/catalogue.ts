import { en } from './en.js'
import { vi } from './vi.js'

/** The languages that doichieu speaks. */
export type Language = 'vi' | 'en'

export const LANGUAGES: readonly Language[] = ['vi', 'en']

/** Names one message. Vietnamese is the master: a key that English lacks, or has too many, is a type error. */
export type MessageKey = keyof typeof vi

/** Names of the `{placeholders}` of a message. */
type Placeholders<Message extends string> = Message extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never

/** The values that a message asks for: none, or one object. */
type Values<Key extends MessageKey> = [Placeholders<(typeof vi)[Key]>] extends [never]
  ? []
  : [values: Readonly<Record<Placeholders<(typeof vi)[Key]>, string | number>>]

/** Says a message in the language that was chosen. */
export type Say = <Key extends MessageKey>(key: Key, ...values: Values<Key>) => string

/** A placeholder: `{count}`, or `{count|task|tasks}`, which is the first word for 1 and the second otherwise. */
const PLACEHOLDER = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g

/** Puts values in the placeholders of a message; a placeholder without a value stays as it is. */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(PLACEHOLDER, (whole: string, name: string, one?: string, many?: string) => {
    const value = values[name]
    if (value === undefined) return whole
    return one === undefined || many === undefined ? String(value) : Number(value) === 1 ? one : many
  })
}

const MESSAGES: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { vi, en }

/** All messages of one language. */
export function sayIn(language: Language): Say {
  const messages = MESSAGES[language]
  return (key, ...values) => {
    const [first] = values as readonly [Readonly<Record<string, string | number>>?]
    return first === undefined ? messages[key] : fill(messages[key], first)
  }
}
