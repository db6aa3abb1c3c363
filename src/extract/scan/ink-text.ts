import type { Box, Ink, RecognizedLine } from '../../model/scan.js'
import type { RunningEngine } from '../engine.js'
import { isHand } from './ink.js'
import { legibility } from './legible.js'
import { type Picture, resolutionOf } from './picture.js'
import { inkOnly } from './prepare.js'

/** Seals are round, and so wide, in inches: what is written in them runs in a circle. */
const SEAL = [0.9, 2.1] as const
const ROUND = 1.25
/** Ink that is flatter than this, in inches, holds no letters. */
const LEAST_HEIGHT = 0.13
/** So many pieces of ink are read at most, and no more than this share of the page. */
const MOST_READ = 8
const MOST_SHARE = 0.2
/** A word in ink counts from this confidence on: what is drawn looks like letters here and there. */
const SURE = 0.7
/** What is on a stamp is known: less will do for it. */
const LIKELY = 0.4
/** Print is read so well, and so much of it is words; a hand or a worn stamp is not. */
const PRINT = 0.85

/** What a registry stamps on a page (dấu đến, dấu sao y), without its marks, which are lost easily. @example "CONG VAN DEN", "Ngay: 14/12", "SAO Y BAN CHINH", "Ky boi: …" */
const REGISTRY =
  /(?:CONG VAN|VAN BAN|^)\W*DEN(?!\p{L})|SAO (?:Y|LUC)|(?<!\p{L})(?:NGAY|GIO|CHUYEN|LUU HO SO|KY BOI|NGUOI KY)\s*[:.]/mu
/** Letters without their marks, all capitals. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/giu, 'D').toUpperCase()
}

/** How secret or urgent a document is: stamped in red, and a part of its head. @example "TOI MAT", "HOA TOC" */
const DEGREE = /^[^\p{L}]*(?:(?:TUYET |TOI )?MAT|(?:THUONG )?KHAN|HOA TOC)[^\p{L}]*$/u
/** Words of these stamps by their letters without marks: what is on a stamp is known, and a mark may be worn. */
const ON_STAMPS: ReadonlyMap<string, string> = new Map(
  ['TUYỆT', 'TỐI', 'MẬT', 'THƯỢNG', 'KHẨN', 'HỎA', 'TỐC'].map((word) => [folded(word), word]),
)

/** What is written in coloured ink. */
export interface InkText {
  readonly ink: readonly Ink[]
  /** Lines that are the document's own: a heading printed in red, a mark of secrecy. */
  readonly printed: readonly RecognizedLine[]
}

/** Reads what is written in coloured ink, which the page was read without. */
export async function readInk(picture: Picture, ink: readonly Ink[], engine: RunningEngine): Promise<InkText> {
  const all: Ink[] = []
  const printed: RecognizedLine[] = []
  let left = MOST_SHARE * picture.width * picture.height
  for (const each of ink) {
    const { box } = each
    const area = (box.x1 - box.x0) * (box.y1 - box.y0)
    if (!mayHoldLines(each, resolutionOf(picture)) || area > left || all.length >= MOST_READ) {
      all.push(each)
      continue
    }
    left -= area
    const read = await linesIn(picture, box, engine)
    const degrees = read.flatMap(asDegree)
    const lines = read.flatMap(sureWords)
    const text = lines.map(({ words }) => words.map((word) => word.text).join(' '))
    const { letters, confidence, legible } = legibility(lines)
    const isPrint = confidence >= PRINT && legible >= PRINT * PRINT * letters && !REGISTRY.test(folded(text.join('\n')))
    printed.push(...(isPrint ? lines : degrees))
    all.push(isPrint || lines.length === 0 ? each : { ...each, lines })
  }
  return { ink: all, printed }
}

function mayHoldLines(ink: Ink, resolution: number): boolean {
  const { x0, x1, y0, y1 } = ink.box
  const [wide, high] = [(x1 - x0) / resolution, (y1 - y0) / resolution]
  const isSeal = wide < SEAL[1] && wide > SEAL[0] && high < SEAL[1] && wide / high < ROUND && high / wide < ROUND
  return !isSeal && high >= LEAST_HEIGHT && !isHand(ink, resolution)
}

/** Lines in a piece of ink. */
async function linesIn(picture: Picture, box: Box, engine: RunningEngine): Promise<RecognizedLine[]> {
  const { part, left, top } = inkOnly(picture, box)
  const moved = ({ x0, y0, x1, y1 }: Box): Box => ({ x0: x0 + left, y0: y0 + top, x1: x1 + left, y1: y1 + top })
  const lines = await engine.read(part, 'block')
  return lines.map((line) => ({ box: moved(line.box), words: line.words.map((word) => ({ ...word, box: moved(word.box) })) }))
}

/** A line without the words that may be none. */
function sureWords({ box, words }: RecognizedLine): RecognizedLine[] {
  const sure = words.filter(({ confidence, text }) => confidence >= SURE && /[\p{L}\d]/u.test(text))
  return sure.length === 0 ? [] : [{ box, words: sure }]
}

/** A line that is a stamp of secrecy or urgency, its words spelled as they are on one. */
export function asDegree({ box, words }: RecognizedLine): RecognizedLine[] {
  const spelled = words.flatMap((word) => {
    const known = word.text === word.text.toUpperCase() ? ON_STAMPS.get(folded(word.text).replace(/[^\p{L}]/gu, '')) : undefined
    return known === undefined || word.confidence < LIKELY ? [] : [{ ...word, text: known }]
  })
  return DEGREE.test(folded(spelled.map(({ text }) => text).join(' '))) ? [{ box, words: spelled }] : []
}
