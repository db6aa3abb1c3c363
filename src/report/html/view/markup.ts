/** Values of attributes: true stands without a value, false and null are left out. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>

/** An element as plain data, which a page makes nodes of and a file HTML. */
export interface Element {
  readonly tag: string
  readonly attributes: Attributes
  readonly children: readonly Markup[]
}

/** What may stand in an element. Texts are texts: whoever writes them escapes them. */
export type Markup = string | Element | null | readonly Markup[]

/** Describes an element. */
export const h = (tag: string, attributes: Attributes = {}, ...children: readonly Markup[]): Element => ({
  tag,
  attributes,
  children,
})

/** A placeholder of a message: `{count}`, or `{count|page|pages}`, the first word for 1. */
const PLACEHOLDER = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g

/** Says a message of the page's words. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** Says messages out of a list; a key that it lacks is said as it is. */
export const sayFrom =
  (messages: Readonly<Record<string, string>>): Say =>
  (key, values = {}) =>
    (messages[key] ?? key).replace(PLACEHOLDER, (whole: string, name: string, one?: string, many?: string) => {
      const value = values[name]
      if (value === undefined) return whole
      return one === undefined || many === undefined ? String(value) : Number(value) === 1 ? one : many
    })
