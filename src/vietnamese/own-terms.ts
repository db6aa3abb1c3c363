import type { PlaceTerms } from '../model/place-terms.js'

const NONE: PlaceTerms = {}

/** The terms in force. Only {@link withPlaceTerms} sets them, and puts back what was before. */
let current = NONE

/**
 * Computes something with a user's terms beside the built-in ones. They are asked for deep inside of what reads a sentence;
 * handed through every function between, they would be a parameter of all. What is computed must not wait for anything.
 */
export function withPlaceTerms<T>(terms: PlaceTerms | undefined, compute: () => T): T {
  const before = current
  current = terms ?? NONE
  try {
    return compute()
  } finally {
    current = before
  }
}

/** A table or a pattern made of the built-in terms and the user's, once for each set of terms. */
export function madeOfTerms<T extends object>(make: (terms: PlaceTerms) => T): () => T {
  const made = new WeakMap<PlaceTerms, T>()
  return () => {
    const known = made.get(current)
    if (known !== undefined) return known
    const result = make(current)
    made.set(current, result)
    return result
  }
}
