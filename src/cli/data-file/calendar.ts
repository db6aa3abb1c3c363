/** Calendar days in the schema, by the pattern they follow. */
export const DAY = '^\\d{4}-\\d{2}-\\d{2}$'

/** Whether the calendar has a day. @example "2030-02-28", not "2030-02-30" */
export function isCalendarDay(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const found = new Date(Date.UTC(year, month - 1, date))
  // Years before 100 are taken for those of the twentieth century.
  return year >= 100 && found.getUTCMonth() === month - 1 && found.getUTCDate() === date
}
