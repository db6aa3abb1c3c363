/** The least of many numbers; Infinity of none. A page may have more than a call can take as arguments. */
export const least = (values: readonly number[]): number => values.reduce((one, other) => Math.min(one, other), Infinity)

/** The greatest of many numbers; -Infinity of none. */
export const greatest = (values: readonly number[]): number => values.reduce((one, other) => Math.max(one, other), -Infinity)
