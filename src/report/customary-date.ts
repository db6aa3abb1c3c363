import type { Language } from '../catalogue/catalogue.js'

/** An ISO date in full. @example "2022-06-16" */
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/**
 * A date as official Vietnamese documents write it: days to 9 and months to 2 with a zero (Nghị định 30/2020/NĐ-CP,
 * appendix I), `02/02/2008`, `16/6/2022`. English keeps ISO 8601.
 */
export function customaryDate(iso: string, language: Language): string {
  const [, year = '', month = '', day = ''] = DAY.exec(iso) ?? []
  if (language !== 'vi' || year === '') return iso
  return `${day}/${Number(month) > 2 ? Number(month) : month}/${year}`
}
