/** What a worker has in hand at once. */
export interface InHand {
  /**
   * Takes a job in hand.
   *
   * @param isSuspect whether a worker has vanished before that had it in hand: it is done alone, so that no other job is in hand
   * should it take this worker with it too
   * @returns what lets go of it; null where it has to wait for its turn
   */
  readonly take: (isSuspect: boolean) => Promise<(() => void) | null>
}

/** @param onAlone told whether one job is done alone from now on */
export function inHand(onAlone: (isAlone: boolean) => void): InHand {
  let count = 0
  let isAlone = false
  let onEmpty: () => void = () => undefined
  return {
    take: async (isSuspect) => {
      if (isAlone) return null
      if (!isSuspect) {
        count += 1
        return () => {
          count -= 1
          if (count === 0) onEmpty()
        }
      }
      isAlone = true
      onAlone(true)
      if (count > 0)
        await new Promise<void>((done) => {
          onEmpty = done
        })
      return () => {
        isAlone = false
        onAlone(false)
      }
    },
  }
}
