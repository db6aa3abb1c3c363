import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Seeds that are plans; the central document is not among them. */
const SEEDS = ['kh-ninhthuan', 'dean-ducpho', 'ct11-quangngai']
/** The central document, as a file of the fixtures. */
export const CENTRAL = 'seeds/nq21-font.txt'

/** Where a paragraph begins, behind a blank line. @example "\n\n- ", "\n\n1. ", "\n\nII- " */
const BEGINNING = /\n\s*\n(?=\s*(?:[-+]|\d+\.|[IVX]+[-.])\s)/u
/** What stands at the end. @example "Nơi nhận:" */
const RECIPIENTS = /Nơi nhận/u
/** Names of places in the seeds, which may be broken at the end of a line. */
const PLACES = /Ninh\s+Thuận|Quảng\s+Ngãi|Đức\s+Phổ|Thuận\s+Nam/gu
/** Names that take their place. */
const OTHER_PLACES = ['An Giang', 'Bình Định', 'Cao Bằng', 'Đắk Lắk', 'Hà Giang', 'Lạng Sơn', 'Phú Yên', 'Sóc Trăng', 'Trà Vinh']
/** A share that a plan sets itself. @example "85%" */
const SHARE = /(?<![\d,.])([1-9]\d)(?=\s?%)/gu

/** Paragraphs that are left out: one of so many. */
const LEFT_OUT = 12

/** Numbers from 0 on and below a bound that look random and are the same each time (a linear congruential generator). */
function numbers(seed: number): (below: number) => number {
  let state = (Math.imul(seed + 1, 2_654_435_761) >>> 0) % 2_147_483_647 || 1
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

/** A seed in pieces: the head, the paragraphs, and the recipients with all that follows. */
interface Pieces {
  readonly head: string
  readonly body: readonly string[]
  readonly tail: string
}

function piecesOf(text: string): Pieces {
  const end = text.search(RECIPIENTS)
  const [head = '', ...body] = text.slice(0, end).trimEnd().split(BEGINNING)
  return { head, body, tail: text.slice(end) }
}

/** Makes plans that are like the seeds and of which no two are alike: the same ones each time. */
export function planMaker(fixtures: URL): (index: number, bytes: number) => string {
  const all = SEEDS.map((name) => piecesOf(readFileSync(new URL(`seeds/${name}.txt`, fixtures), 'utf8')))
  const everywhere = all.flatMap(({ body }) => body)
  return (index, bytes) => {
    const random = numbers(index)
    const { head, body, tail } = all[index % all.length] ?? piecesOf('')
    const place = OTHER_PLACES[random(OTHER_PLACES.length)] ?? ''
    const varied = (text: string): string =>
      text.replace(PLACES, place).replace(SHARE, (share) => String(Math.min(99, Number(share) + random(9))))
    const serial = `Số ${String(index + 1)}-KH/HU`
    const paragraphs: string[] = []
    let left = bytes - Buffer.byteLength(serial + head + tail)
    const add = (paragraph: string): void => {
      const text = varied(paragraph)
      const size = Buffer.byteLength(text) + 2
      if (size > left) return
      paragraphs.push(text)
      left -= size
    }
    for (const paragraph of body) if (random(LEFT_OUT) > 0) add(paragraph)
    // A short seed is filled up with what others say, two paragraphs in turn at most for each there is.
    for (let tries = 2 * everywhere.length; tries > 0 && left > 500; tries -= 1) add(everywhere[random(everywhere.length)] ?? '')
    return [serial, varied(head), ...paragraphs, tail].join('\n\n')
  }
}

/** Writes that many plans of that many bytes each into a new folder; returns how many bytes they are together. */
export function writePlans(folder: string, count: number, bytes: number, fixtures: URL): number {
  mkdirSync(folder, { recursive: true })
  const plan = planMaker(fixtures)
  let sum = 0
  for (let index = 0; index < count; index += 1) {
    const text = plan(index, bytes)
    sum += Buffer.byteLength(text)
    writeFileSync(join(folder, `ke-hoach-${String(index).padStart(5, '0')}.txt`), text)
  }
  return sum
}
