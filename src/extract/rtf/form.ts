import type { LeftOut } from '../left-out.js'

/** The field of a form, as the words of its instruction tell. RTF specification 1.9.1, "Form Fields". */
export interface FormField {
  /** 0 for text, which stands in its result, 1 for a box to tick, 2 for a list to choose from. */
  type: number | undefined
  value: number | undefined
  standard: number
}

export const newField = (): FormField => ({ type: undefined, value: undefined, standard: 0 })

/** The value of a field that still has its standard one. */
const STANDARD = 25
const BOX = 1
const LIST = 2

/** Takes a word of an instruction. */
export function takeWord(field: FormField, word: string, value = 0): void {
  if (word === 'fftype') field.type = value
  else if (word === 'ffres') field.value = value
  else if (word === 'ffdefres') field.standard = value
}

/** What a field shows without a result, or under which kind it is left out. */
export function shownByField({ type, value, standard }: FormField): string | LeftOut | undefined {
  if (type === LIST) return 'form-fields'
  if (type !== BOX) return undefined
  return (value === undefined || value === STANDARD ? standard : value) === 0 ? '☐' : '☒'
}
