import { SEVERITIES, type Finding } from '../../model/finding.js'

/** The gravest first, and what counts before what is known; else in the order given. */
export const gravestFirst = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort(
    (one, other) =>
      Number(one.state !== 'new') - Number(other.state !== 'new') ||
      SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity),
  )

/** As many things as fit in so much room, from the front: the first that does not fit ends it. */
export function fittingIn<Thing>(things: readonly Thing[], room: number, sizeOf: (thing: Thing) => number): Thing[] {
  let taken = 0
  const end = things.findIndex((thing) => {
    taken += sizeOf(thing)
    return taken > room
  })
  return end < 0 ? [...things] : things.slice(0, end)
}
