/** What an element is made with: attributes by their names, listeners by `on` and the event. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | ((event: Event) => void)>>

/** Makes an element. An attribute that is false or null is left out, one that is true stands without a value. */
export function el<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(key.replace(/^on/, ''), value)
    else if (value === true) made.setAttribute(key, '')
    else if (value !== false && value !== null) made.setAttribute(key, String(value))
  }
  made.append(...children)
  return made
}

/** A placeholder of a message: `{count}`, or `{count|page|pages}`, the first word for 1. */
const PLACEHOLDER = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g

/** Puts values in the placeholders of a message. */
export const fill = (message: string, values: Readonly<Record<string, string | number>>): string =>
  message.replace(PLACEHOLDER, (whole: string, name: string, one?: string, many?: string) => {
    const value = values[name]
    if (value === undefined) return whole
    return one === undefined || many === undefined ? String(value) : Number(value) === 1 ? one : many
  })

/** Says a message of the catalogue. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string
