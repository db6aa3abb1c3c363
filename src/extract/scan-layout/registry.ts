import type { Box, Ink } from '../../model/scan.js'
import { DOCUMENT_TYPES } from '../../vietnamese/document-types.js'
import { type Chain, chainFrom } from './chains.js'
import { isDebris, textOf } from './legibility.js'

/** A word without its marks, in capitals: the engine gets those of stamps wrong more often than not. */
const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/gu, 'D').toUpperCase().replace(/\s+/gu, ' ')

/** The word that names the stamp of a registry ("dấu đến"). @example "CÔNG VĂN ĐẾN", "VĂN BẢN ĐẾN", "ĐÈN", "C.V ĐẾN Số: 12" */
const ARRIVAL = /^\P{L}{0,4}(?:(?:CONG VAN|VAN BAN|C\.? ?V\.?) D[EI]N?|DEN|CONG VAN|VAN BAN)(?= ?$| ?[:.]? ?(?:SO|GIO|NGAY))/u
/** The stamp of a certified copy ("sao y"), and of an electronic signature. @example "SAO Y", "SAO Y BẢN CHÍNH; BAN TỔ CHỨC", "Người ký: Sở Nội vụ" */
const COPY = /^\P{L}{0,4}SAO ?(?:Y|LUC)(?! ?\p{L}{9})(?:\P{L}|$| BAN CHINH)/u
const SIGNED = /^\P{L}{0,3}(?:NGUOI KY|KY BOI|CO QUAN|EMAIL|THOI GIAN KY|NGAY KY|CHUC VU|DON VI)\s?[:.]/u
/** A line to be filled in within such a stamp. @example "Số: 2979", "Số 314 /.....", "Ngày: 24/6/2022", "Giờ ... ngày", "Chuyển: Ban Tổ chức", "Lưu hồ sơ số" */
const ENTRY =
  /^\P{L}{0,4}(?:SO(?: DEN)? ?[:.…]* ?[\d./… IlO|-]*$|NGAY(?: DEN)? ?[:.…]* ?[\d./… IlOTHANGM|-]*$|GIO ?[:.…\d]|CHUYEN ?:|KINH CHUYEN|LUU HO SO|LUU HS|SO VA KY HIEU|DEN ?[:.…])/u
/** Whose stamp it is. @example "VĂN PHÒNG TỈNH ỦY", "PHÒNG NỘI VỤ", "UBND HUYỆN" */
const OFFICE = /^\P{L}{0,3}(?:VAN PHONG|PHONG|UBND|UY BAN|DANG UY|HUYEN UY|TINH UY|THANH UY|THI UY|SO|TRUONG|TRUNG TAM|CONG TY) /u
/** The number of a document: with letters. @example "Số 21-NQ/TW", "Số: 275 /STTTT-CNTT" */
const NUMBER = /^\P{L}{0,4}SO ?[:.]? ?[\p{L}\d†§ ]{0,8} ?[-–/] ?\p{Lu}{2}/u
/** Place and date of a document, and mottoes. @example "Hà Nội, ngày 16 tháng 6 năm 2022" */
const DATED = /\p{L}\P{L}{0,3},? NGAY ?.{0,6} ?THANG/u
const MOTTO = /CONG SAN VIET|CONG ?HOA XA HOI|DOC LAP ?- ?TU DO/u
const TYPES = new Set(DOCUMENT_TYPES.map(({ word }) => folded(word)))

/** How large a stamp may be, in points: 9 by 6 centimetres. */
const WIDEST = 255
const HIGHEST = 170
/** Stamps stand in the upper part of a page. */
const UPPER = 0.6

/** A stamp: its lines, top down. */
export interface Stamp {
  readonly kind: 'registry' | 'seal'
  readonly chains: readonly Chain[]
}

interface Extent {
  x0: number
  x1: number
  top: number
  bottom: number
}

/** What may never be of a stamp: number, date, motto and type of the document itself. */
const isOfHead = (text: string): boolean => NUMBER.test(text) || DATED.test(text) || MOTTO.test(text) || TYPES.has(text.trim())

/**
 * Finds stamps of registries, of certified copies and of electronic signatures by their words and by what stands around
 * these: a box of small lines, often askew and misread.
 *
 * @param inkOf the coloured ink that a chain lies in
 */
export function stampsOn(
  chains: readonly Chain[],
  height: number,
  usual: number,
  inkOf: (chain: Chain) => Ink | undefined,
): Stamp[] {
  const words = new Map(chains.map((chain) => [chain, folded(textOf(chain))]))
  const read = (chain: Chain): string => words.get(chain) ?? ''
  const upper = chains.filter(({ y, words: some }) => y < UPPER * height && some.length < 14)
  const numberAt = upper.find((chain) => NUMBER.test(read(chain)))?.y ?? Infinity
  const stamps: Stamp[] = []
  const taken = new Set<Chain>()
  const anchors = chains.filter((chain) => {
    const text = read(chain)
    if (SIGNED.test(text)) return chain.size < 0.85 * usual
    if (chain.y >= UPPER * height) return false
    // What is filled in by hand in the number of the document may be of coloured ink as well.
    const isInked = ENTRY.test(text) && inkOf(chain) !== undefined && !goesOn(chain, chains) && !isDebris(chain)
    return COPY.test(text) || isInked || isArrival(chain, text, upper, read)
  })
  for (const anchor of anchors) {
    if (taken.has(anchor)) continue
    const members = new Set([anchor])
    const extent: Extent = { x0: anchor.x0, x1: anchor.x1, top: anchor.top, bottom: anchor.bottom }
    const ink = inkOf(anchor)
    for (let grown = true; grown;) {
      grown = false
      for (const chain of chains) {
        if (members.has(chain) || taken.has(chain) || !fits(chain, extent)) continue
        if (isOfHead(read(chain)) || (ENTRY.test(read(chain)) && goesOn(chain, chains))) continue
        const sameInk = ink !== undefined && inkOf(chain) === ink && chain.size < 1.25 * usual
        const near = isNear(chain, extent, usual)
        const isEntry = ENTRY.test(read(chain)) || ARRIVAL.test(read(chain)) || SIGNED.test(read(chain))
        const isSmall = chain.size < 0.88 * usual && chain.words.length < 9
        const isOffice = isCapitals(chain) && chain.y > numberAt && (chain.size < 0.97 * usual || OFFICE.test(read(chain)))
        const isInside =
          chain.words.length < 5 && overlapShare(chain, extent) > 0.7 && (isCapitals(chain) || chain.size < 0.88 * usual)
        if (!sameInk && !isInside && !(near && (isEntry || isSmall || isOffice || (chain.words.length < 5 && isDebris(chain)))))
          continue
        members.add(chain)
        widen(extent, chain)
        grown = true
      }
    }
    for (const member of members) taken.add(member)
    stamps.push({ kind: SIGNED.test(read(anchor)) ? 'seal' : 'registry', chains: [...members] })
  }
  return stamps
}

/**
 * Parts the lines of a stamp from text that it lies beside: `Ngày: 14/12/2022 và chất lượng đội ngũ đảng viên` below
 * `CÔNG VĂN ĐẾN`.
 */
export function withStampsParted(chains: readonly Chain[], usual: number): Chain[] {
  const anchors = chains.filter((chain) => chain.words.length < 5 && isCapitals(chain) && ARRIVAL.test(folded(textOf(chain))))
  if (anchors.length === 0) return [...chains]
  return chains.flatMap((chain) => {
    const { words } = chain
    if (
      words.length < 3 ||
      ENTRY.test(folded(textOf(chain))) ||
      !anchors.some((anchor) => isNear(chain, anchor, 4 * usual) && chain.x0 < anchor.x1)
    )
      return [chain]
    const end = [4, 3, 2].find((count) => count < words.length && ENTRY.test(folded(textOf({ words: words.slice(0, count) }))))
    return end === undefined ? [chain] : [chainFrom(words.slice(0, end), usual), chainFrom(words.slice(end), usual)]
  })
}

/** What a number and a day below each other are: two entries of a stamp whose name was not read. */
const NUMBERED = /^\P{L}{0,4}SO(?: DEN)? ?[:.]? ?\d{1,5}\P{L}*$/u
const DAY = /^\P{L}{0,4}NGAY(?: DEN)? ?[:.]? ?\d/u

const isBelow = (chain: Chain, above: Chain): boolean =>
  chain.y > above.y && chain.y - above.y < 2.2 * above.size && Math.abs(chain.x0 - above.x0) < 2.5 * above.size

/** Whether a text is the name of the stamp but for a letter or two. @example "CONG VAN BEN" */
function isNearly(text: string): boolean {
  const words = text.replace(/[^A-Z ]/gu, '').trim()
  return ['CONG VAN DEN', 'VAN BAN DEN'].some((name) => {
    if (words.length !== name.length) return false
    return [...words].filter((letter, at) => letter !== name.charAt(at)).length <= 2
  })
}

/** Whether letters of a document's number stand behind. @example "Số: 275" before "/STTTT-CNTT" */
const goesOn = (chain: Chain, chains: readonly Chain[]): boolean =>
  chains.some(
    (other) =>
      other.x0 > chain.x0 &&
      other.x0 - chain.x1 < 3 * chain.size &&
      Math.abs(other.yLeft - chain.yRight) < 0.6 * chain.size &&
      /^\s?[-–/]\s?\p{L}/u.test(textOf(other)),
  )

/** `Công văn` begins letters too: a stamp has an entry near it, or is nothing but the word. */
function isArrival(chain: Chain, text: string, upper: readonly Chain[], read: (chain: Chain) => string): boolean {
  if (isNearly(text) && isCapitals(chain) && isBesideEntry(chain, upper, read)) return true
  if (NUMBERED.test(text) && upper.some((other) => DAY.test(read(other)) && isBelow(other, chain)))
    return !upper.some((other) => isBelow(chain, other) && NUMBER.test(read(other)))
  if (!ARRIVAL.test(text))
    return /^\P{L}{0,4}(?:CHUYEN ?:|KINH CHUYEN|LUU HO SO|SO DEN|NGAY DEN)/u.test(text) && isBesideEntry(chain, upper, read)
  if (!isCapitals(chain)) return false
  return /D[EI]N$/u.test(text.trim()) || isBesideEntry(chain, upper, read)
}

const isBesideEntry = (chain: Chain, upper: readonly Chain[], read: (chain: Chain) => string): boolean =>
  upper.some((other) => other !== chain && ENTRY.test(read(other)) && isNear(other, chain, 1.5 * chain.size))

const isCapitals = (chain: Chain): boolean => {
  const text = textOf(chain)
  return /\p{Lu}\P{Ll}*\p{Lu}/u.test(text) && (text.match(/\p{Ll}/gu)?.length ?? 0) <= 0.2 * text.length
}

function isNear(chain: Extent, extent: Extent, usual: number): boolean {
  const down = Math.max(chain.top - extent.bottom, extent.top - chain.bottom)
  const across = Math.max(chain.x0 - extent.x1, extent.x0 - chain.x1)
  return down < 1.1 * usual && across < 3 * usual && (down < 0.3 * usual || across < 0)
}

const fits = (chain: Extent, extent: Extent): boolean =>
  Math.max(chain.x1, extent.x1) - Math.min(chain.x0, extent.x0) < WIDEST &&
  Math.max(chain.bottom, extent.bottom) - Math.min(chain.top, extent.top) < HIGHEST

const overlapShare = (chain: Extent, { x0, x1, top, bottom }: Extent): number =>
  shareWithin({ x0: chain.x0, x1: chain.x1, y0: chain.top, y1: chain.bottom }, { x0, x1, y0: top, y1: bottom })

function widen(extent: Extent, chain: Chain): void {
  extent.x0 = Math.min(extent.x0, chain.x0)
  extent.x1 = Math.max(extent.x1, chain.x1)
  extent.top = Math.min(extent.top, chain.top)
  extent.bottom = Math.max(extent.bottom, chain.bottom)
}

/** Share of a word's box that lies in another. */
export function shareWithin(inner: Box, outer: Box): number {
  const width = Math.min(inner.x1, outer.x1) - Math.max(inner.x0, outer.x0)
  const height = Math.min(inner.y1, outer.y1) - Math.max(inner.y0, outer.y0)
  const area = (inner.x1 - inner.x0) * (inner.y1 - inner.y0)
  return width <= 0 || height <= 0 || area <= 0 ? 0 : (width * height) / area
}
