/** How long is looked for a smaller input, in tries and in milliseconds. */
const TRIES = 400
const TIME = 10_000

/**
 * A part of an input that fails still: stretches are left out as long as that changes nothing, each time half as long.
 *
 * @param fails whether an input fails in the same way
 */
export async function smaller(input: Uint8Array, fails: (input: Uint8Array) => Promise<boolean>): Promise<Uint8Array> {
  const end = performance.now() + TIME
  let tries = 0
  let best = input
  for (let step = Math.ceil(best.length / 2); step >= 1; step = step === 1 ? 0 : Math.ceil(step / 2))
    for (let from = 0; from < best.length;) {
      if ((tries += 1) > TRIES || performance.now() > end) return best
      const shorter = new Uint8Array(Buffer.concat([best.subarray(0, from), best.subarray(from + step)]))
      if (await fails(shorter)) best = shorter
      else from += step
    }
  return best
}
