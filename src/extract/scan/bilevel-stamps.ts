import { dark, erased, partsOf, type Part, type Plane } from './dark-parts.js'

/** Diameter of a seal, and sides of a registry's frame, in inches. */
const SEAL = [0.9, 1.9] as const
const FRAME = { wide: [1, 3.4], high: [0.35, 2] } as const
/** A ring with the letters that touch it is no wider, in inches. */
const WITH_LETTERS = 2.4
/** A page has no more stamps. */
const MOST = 8
/** Of its box a ring or a frame blackens no more than this share. */
const HOLLOW = 0.3
/** Share of a ring or of a side that has to be there, and how far, in inches, a pixel of it may lie beside. */
const COVERED = 0.75
const BESIDE = 0.012
/** Specks so far from a side, in inches, and so thick, in pixels, are its frayed edges. */
const FRAYED = 0.022
const SPECK = 2
/** Strokes thicker than this, in inches, are of no ring; one is erased where it is no thicker than so many times the usual. */
const THICKEST = 0.05
const THICKER = 1.5
/** Inner rings are looked for from this share of the radius on. */
const INNERMOST = 0.3
/** The star within: wider than any letter, in inches, and within this share of the radius. */
const STAR = 0.26
const STAR_WITHIN = 0.62
/** Rounds of fitting; each leaves out what lies far from the line or circle of the last. */
const ROUNDS = 8

interface Circle {
  readonly x: number
  readonly y: number
  readonly radius: number
}

/**
 * Takes the rings and the star of seals and the frames of registry stamps from a page of two tones, where colour and shade
 * tell nothing: letters that they cross stay, but for what is as thin as the line. Linear in the pixels.
 */
export function withoutBilevelStamps(gray: Uint8Array, width: number, height: number, resolution: number): Uint8Array {
  const inches = (pixels: number): number => pixels / resolution
  const isRing = ({ wide, high }: Omit<Part, 'pixels'>): boolean =>
    isWithin(inches(Math.min(wide, high)), SEAL) && isWithin(inches(Math.max(wide, high)), [SEAL[0], WITH_LETTERS])
  const isFrame = ({ wide, high }: Omit<Part, 'pixels'>): boolean =>
    isWithin(inches(wide), FRAME.wide) && isWithin(inches(high), FRAME.high)
  const parts = partsOf(
    { data: gray, width, height },
    (part) => part.count < HOLLOW * part.wide * part.high && (isRing(part) || isFrame(part)),
  ).slice(0, MOST)
  const [rings, frames] = [parts.filter(isRing), parts.filter(isFrame)]
  if (rings.length === 0 && frames.length === 0) return gray
  const plane: Plane = { data: gray.slice(), width, height }
  for (const part of rings) {
    const circle = circleOf(part)
    if (circle !== undefined && isWithin(inches(2 * circle.radius), SEAL)) eraseSeal(plane, circle, resolution)
  }
  for (const part of frames) eraseFrame(plane, part, resolution)
  return plane.data
}

const isWithin = (value: number, [least, most]: readonly [number, number]): boolean => value >= least && value <= most
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

/** The circle through what lies farthest out in each direction, letters that touch it left aside. */
function circleOf({ x0, y0, wide, high, pixels }: Part): Circle | undefined {
  let circle: Circle = { x: x0 + wide / 2, y: y0 + high / 2, radius: Math.min(wide, high) / 2 }
  for (let round = 0; round < ROUNDS; round += 1) {
    const outer = new Map<number, { x: number; y: number; off: number }>()
    for (const [x, y] of pixels) {
      const away = Math.hypot(x - circle.x, y - circle.y)
      const off = Math.abs(away - circle.radius)
      if (off > circle.radius * (round === 0 ? 0.25 : 0.6 / (round + 2))) continue
      const direction = Math.round((Math.atan2(y - circle.y, x - circle.x) * 180) / Math.PI)
      const known = outer.get(direction)
      if (known === undefined || away > known.off) outer.set(direction, { x, y, off: away })
    }
    const points = [...outer.values()]
    if (points.length < COVERED * 360) return undefined
    const middle = median(points.map(({ x, y }) => Math.hypot(x - circle.x, y - circle.y)))
    const spread = Math.max(2, 2 * median(points.map(({ x, y }) => Math.abs(Math.hypot(x - circle.x, y - circle.y) - middle))))
    const near = points.filter(({ x, y }) => Math.abs(Math.hypot(x - circle.x, y - circle.y) - middle) <= spread)
    const fitted = fit(near)
    if (fitted === undefined) return undefined
    circle = fitted
  }
  return circle
}

/** The circle with the least sum of squared errors (Kåsa 1976). */
function fit(points: readonly { x: number; y: number }[]): Circle | undefined {
  const count = points.length
  const mean = (of: (point: { x: number; y: number }) => number): number =>
    points.reduce((sum, each) => sum + of(each), 0) / count
  const [mx, my] = [mean(({ x }) => x), mean(({ y }) => y)]
  const u = ({ x }: { x: number }): number => x - mx
  const v = ({ y }: { y: number }): number => y - my
  const [uu, vv, uv] = [mean((p) => u(p) ** 2), mean((p) => v(p) ** 2), mean((p) => u(p) * v(p))]
  const [uz, vz] = [mean((p) => u(p) * (u(p) ** 2 + v(p) ** 2)), mean((p) => v(p) * (u(p) ** 2 + v(p) ** 2))]
  const determinant = uu * vv - uv * uv
  if (Math.abs(determinant) < 1e-6) return undefined
  const [a, b] = [(uz * vv - vz * uv) / (2 * determinant), (vz * uu - uz * uv) / (2 * determinant)]
  return { x: a + mx, y: b + my, radius: Math.sqrt(a * a + b * b + uu + vv) }
}

function eraseSeal(plane: Plane, { x, y, radius }: Circle, resolution: number): void {
  const steps = Math.ceil(2 * Math.PI * radius * 1.5)
  const beside = Math.max(1, BESIDE * resolution)
  /** Along a direction, from the middle out: the dark runs. */
  const runs = Array.from({ length: steps }, (_, step) => {
    const angle = (step / steps) * 2 * Math.PI
    return runsAlong(plane, { x, y }, { x: Math.cos(angle), y: Math.sin(angle) }, [INNERMOST * radius, radius + 3 * beside])
  })
  for (let away = INNERMOST * radius; away <= radius + beside; away += 1) {
    const crossing = runs.map((each) => each.find(({ from, to }) => from - beside <= away && to + beside >= away))
    const found = crossing.flatMap((run) => run ?? [])
    if (found.length < COVERED * steps) continue
    const usual = median(found.map(({ from, to }) => to - from + 1))
    if (usual > THICKEST * resolution) continue
    for (const { from, to, at } of found)
      if (to - from + 1 <= THICKER * usual + 1) for (let r = from - 0.5; r <= to + 0.5; r += 0.5) erased(plane, at(r))
  }
  const isStar = ({ wide, high }: Omit<Part, 'pixels'>): boolean => Math.min(wide, high) > STAR * resolution
  for (const part of partsOf(plane, isStar, { x: x - radius, y: y - radius, side: 2 * radius })) {
    const far = part.pixels.reduce((most, [px, py]) => Math.max(most, Math.hypot(px - x, py - y)), 0)
    if (far < STAR_WITHIN * radius) for (const [px, py] of part.pixels) plane.data[py * plane.width + px] = 255
  }
}

interface Run {
  readonly from: number
  readonly to: number
  readonly at: (distance: number) => readonly [x: number, y: number]
}

function runsAlong(
  plane: Plane,
  middle: { readonly x: number; readonly y: number },
  way: { readonly x: number; readonly y: number },
  [least, most]: readonly [number, number],
): Run[] {
  const at = (distance: number): readonly [number, number] => [
    Math.round(middle.x + way.x * distance),
    Math.round(middle.y + way.y * distance),
  ]
  const runs: Run[] = []
  let from = -1
  for (let distance = Math.floor(least); distance <= most + 1; distance += 1) {
    const isDark = distance <= most && dark(plane, at(distance))
    if (isDark && from < 0) from = distance
    if (!isDark && from >= 0) {
      runs.push({ from, to: distance - 1, at })
      from = -1
    }
  }
  return runs
}

/** Erases the four sides of a frame that are there; it may lie a little askew. */
function eraseFrame(plane: Plane, part: Part, resolution: number): void {
  for (const isAcross of [true, false])
    for (const isFirst of [true, false]) {
      /** The outermost pixel at each place along the side. */
      const outer = new Map<number, number>()
      for (const [x, y] of part.pixels) {
        const [along, away] = isAcross ? [x, y] : [y, x]
        const known = outer.get(along)
        if (known === undefined || (isFirst ? away < known : away > known)) outer.set(along, away)
      }
      const side = lineThrough([...outer])
      if (side !== undefined) eraseSide(plane, [...outer.keys()], side, isAcross, resolution)
    }
}

/** The line that most of some points lie on: `away = base + slope × along`. */
function lineThrough(points: readonly (readonly [along: number, away: number])[]): { base: number; slope: number } | undefined {
  let kept = points
  let line: { base: number; slope: number } | undefined
  for (let round = 0; round < ROUNDS; round += 1) {
    if (kept.length < 20) return undefined
    const half = kept.length >> 1
    const sorted = [...kept].sort((a, b) => a[0] - b[0])
    const slope = median(
      sorted.slice(0, half).flatMap(([along, away], index) => {
        const other = sorted[index + sorted.length - half]
        return other === undefined || other[0] === along ? [] : [(other[1] - away) / (other[0] - along)]
      }),
    )
    const base = median(kept.map(([along, away]) => away - slope * along))
    line = { base, slope }
    const off = points.map(([along, away]) => Math.abs(away - base - slope * along))
    const spread = Math.max(2, 3 * median(off))
    kept = points.filter((_, index) => (off[index] ?? 0) <= spread)
  }
  return line !== undefined && Math.abs(line.slope) < 0.1 ? line : undefined
}

function eraseSide(
  plane: Plane,
  along: readonly number[],
  { base, slope }: { base: number; slope: number },
  isAcross: boolean,
  resolution: number,
): void {
  const beside = Math.max(2, Math.round(BESIDE * resolution))
  const pixel = (at: number, away: number): readonly [number, number] => (isAcross ? [at, away] : [away, at])
  const runs = along.flatMap((at) => {
    const middle = Math.round(base + slope * at)
    for (let off = 0; off <= beside; off += 1)
      for (const start of [middle - off, middle + off]) {
        if (!dark(plane, pixel(at, start))) continue
        let [from, to] = [start, start]
        while (dark(plane, pixel(at, from - 1))) from -= 1
        while (dark(plane, pixel(at, to + 1))) to += 1
        return [{ at, from, to }]
      }
    return []
  })
  if (runs.length < COVERED * along.length) return
  const usual = median(runs.map(({ from, to }) => to - from + 1))
  if (usual > THICKEST * resolution) return
  const frayed = Math.max(beside, Math.round(FRAYED * resolution))
  const most = THICKER * usual + 1
  for (const at of along) {
    const middle = Math.round(base + slope * at)
    for (let away = middle - frayed; away <= middle + frayed; away += 1) {
      if (!dark(plane, pixel(at, away))) continue
      let [from, to] = [away, away]
      while (dark(plane, pixel(at, from - 1))) from -= 1
      while (dark(plane, pixel(at, to + 1))) to += 1
      const isOfLine = from <= middle + beside && to >= middle - beside
      if (to - from + 1 <= (isOfLine ? most : SPECK)) for (let each = from; each <= to; each += 1) erased(plane, pixel(at, each))
      away = to
    }
  }
}
