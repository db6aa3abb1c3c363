// What comes out of Redis may have been put there by anybody who may write there: its shape is looked at before it is used.

/** Whether a value of JSON is of a shape. */
export type Shape = (value: unknown) => boolean

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const text: Shape = (value) => typeof value === 'string'
export const number: Shape = (value) => Number.isFinite(value)
export const flag: Shape = (value) => typeof value === 'boolean'
/** A half-open range of a text. */
export const span: Shape = (value) =>
  Array.isArray(value) && value.length === 2 && value.every((each) => Number.isSafeInteger(each) && Number(each) >= 0)

export const maybe =
  (shape: Shape): Shape =>
  (value) =>
    value === null || shape(value)

export const list =
  (of: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.every(of)

/** One of the values of a type, all of which are named: a new one that is missing here is a type error. */
export const among =
  <Value extends string>(values: Readonly<Record<Value, true>>): Shape =>
  (value) =>
    typeof value === 'string' && Object.hasOwn(values, value)

/** Fields that have to be there, and others that may be; more may stand there. */
export const record =
  (fields: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): Shape =>
  (value) =>
    isRecord(value) &&
    Object.entries(fields).every(([name, shape]) => Object.hasOwn(value, name) && shape(value[name])) &&
    Object.entries(optional).every(([name, shape]) => !Object.hasOwn(value, name) || shape(value[name]))

/** A record of any names. */
export const dictionary =
  (of: Shape): Shape =>
  (value) =>
    isRecord(value) && Object.values(value).every(of)
