import type { DocumentNode, MarkerKind } from '../../model/document.js'

/*
 * Names by the Akoma Ntoso Naming Convention 1.0 (OASIS): addresses of works, ids of elements. Where it leaves a choice,
 * the choice is told here.
 */

/** Types of document that lay down law ("văn bản quy phạm pháp luật" of the central state): they are acts. */
const ACTS: ReadonlySet<string> = new Set([
  'hien-phap', 'bo-luat', 'luat', 'phap-lenh', 'lenh', 'sac-lenh', 'nghi-dinh', 'thong-tu', 'thong-tu-lien-tich',
]) // prettier-ignore

/** What a work is known by. */
export interface Work {
  /** Vietnamese word for the type; null where unknown. */
  readonly type: string | null
  readonly number: string | null
  /** ISO 8601, a day, a month or a year. */
  readonly date: string | null
  /** What tells it from others of its type where it has no number that is known: the words that cite it. */
  readonly name: string
}

/** A name in the letters of addresses, words parted by hyphens. @example "Nghị quyết" → "nghi-quyet", "21-NQ/TW" → "21-nq-tw" */
export const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')

/** The year in a number of the state. @example "20/2020/NQ-HĐND" */
const YEAR_IN_NUMBER = /^\d{1,5}\/((?:19|20|21)\d{2})\//u

/** A longer name in an address is cut. */
const LONGEST_NAME = 60

/** The type as addresses have it: `nghi-quyet`; `van-ban` ("a document") where it is unknown. */
export const subtypeOf = (type: string | null): string => (type === null ? '' : slug(type)) || 'van-ban'

/**
 * The element of a document. Directives, plans, reports and letters are a `statement`, "an official document of a body that
 * may or may not be normative"; laws, decrees and circulars are an `act`, whose body is all hierarchy.
 */
export const documentElement = (type: string | null): 'act' | 'statement' => (ACTS.has(subtypeOf(type)) ? 'act' : 'statement')

/**
 * Address of a work: `/akn/vn/statement/nghi-quyet/2022-06-16/21-nq-tw`. A date that is unknown is `undated`; instead of a
 * number stands the name, `dieu-le-dang`. No issuer: a citation seldom names it, and the symbol of the number says much of it.
 */
export function workAddress({ type, number, date, name }: Work): string {
  const day = date ?? (number === null ? null : (YEAR_IN_NUMBER.exec(number)?.[1] ?? null)) ?? 'undated'
  const last = (number === null ? '' : slug(number)) || slug(name.slice(0, LONGEST_NAME * 2)).slice(0, LONGEST_NAME) || 'nn'
  return `/akn/vn/${documentElement(type)}/${subtypeOf(type)}/${day}/${last.replace(/-$/u, '')}`
}

/** Address of a person, a body or a notion. @example "/akn/ontology/organization/vn/ban-thuong-vu-tinh-uy" */
export const ontologyAddress = (kind: 'person' | 'organization' | 'role' | 'concept', name: string): string =>
  `/akn/ontology/${kind}/vn/${slug(name) || 'nn'}`

/** An element of the hierarchy, and how its ids begin. */
export interface Level {
  readonly element: string
  readonly prefix: string
}

const PARAGRAPH: Level = { element: 'paragraph', prefix: 'para' }
const SECTION: Level = { element: 'section', prefix: 'sec' }

/** Phần, Chương, Mục, Điều, sections and what lies in them; a marker of brackets is a point like that of a letter. */
const LEVELS: Readonly<Record<MarkerKind, Level>> = {
  part: { element: 'part', prefix: 'part' },
  chapter: { element: 'chapter', prefix: 'chp' },
  division: SECTION,
  article: { element: 'article', prefix: 'art' },
  appendix: { element: 'hcontainer', prefix: 'hcontainer' },
  roman: SECTION,
  number: PARAGRAPH,
  letter: { element: 'point', prefix: 'point' },
  bracket: { element: 'point', prefix: 'point' },
  bullet: { element: 'indent', prefix: 'indent' },
  plus: { element: 'indent', prefix: 'indent' },
}

/** A number of several figures. @example "1.2.", not "1." */
const SEVERAL_FIGURES = /\d\.\d/u

/** The element for a node of the body: `alinea` for a paragraph without a marker. */
export function levelOf({ marker, type }: DocumentNode, parent: string): Level {
  if (marker === null) return { element: 'alinea', prefix: 'al' }
  if (marker.kind === 'letter' && type === 'section') return SECTION
  if (marker.kind !== 'number') return LEVELS[marker.kind]
  // "Khoản" of an article.
  if (parent === 'article') return { element: 'clause', prefix: 'cl' }
  return SEVERAL_FIGURES.test(marker.text) ? { element: 'subparagraph', prefix: 'subpara' } : PARAGRAPH
}

/** Words in front of a number. @example "Điều 5.", "Phần thứ ba" */
const LABEL = /^(?:Phần|Chương|Mục|Điều|Phụ lục|Khoản|Điểm)\s+/iu

/**
 * The number in an id, by the marker: `III`, `1-2`, `a`; of "gạch đầu dòng" and unmarked paragraphs, which have none, their
 * place among their like.
 */
export function numberOf({ marker }: DocumentNode, place: number): string {
  if (marker === null || marker.kind === 'bullet' || marker.kind === 'plus') return String(place)
  const number = marker.text
    .replace(LABEL, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '')
  return number || String(place)
}

/** Makes ids unique: the second `sec_III` is `sec_III-2`. */
export function uniqueNames(): (name: string) => string {
  const taken = new Map<string, number>()
  return (name) => {
    let candidate = name
    while (taken.has(candidate)) {
      const times = (taken.get(name) ?? 1) + 1
      taken.set(name, times)
      candidate = `${name}-${times}`
    }
    taken.set(candidate, 1)
    return candidate
  }
}
