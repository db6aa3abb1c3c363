import { AGRICULTURE } from './terms/agriculture.js'
import { BODIES } from './terms/bodies.js'
import { CADRES } from './terms/cadres.js'
import { SOCIETY } from './terms/culture-society.js'
import { DEVELOPMENT } from './terms/economic-development.js'
import { ECONOMY } from './terms/economy.js'
import { EDUCATION } from './terms/education.js'
import { GOVERNANCE } from './terms/governance.js'
import { HEALTH } from './terms/health.js'
import { IDEOLOGY } from './terms/ideology.js'
import { ENVIRONMENT } from './terms/land-environment.js'
import { LAW } from './terms/law-security.js'
import { MOBILIZATION } from './terms/mass-mobilization.js'
import { PARTY_LIFE } from './terms/party-life.js'
import { PLACES } from './terms/places.js'
import { POSTS } from './terms/posts.js'
import { SCIENCE } from './terms/science-digital.js'
import { WORDS } from './terms/words.js'

/** What the terms of a document's subject are about; the rest say who, where and in what sort of unit, or are everyday words. */
export const SUBJECT_CATEGORIES = [
  'party_life',
  'ideology',
  'cadres',
  'mobilization',
  'governance',
  'law',
  'development',
  'science',
  'agriculture',
  'environment',
  'health',
  'education',
  'society',
] as const

/** What a group of terms is about. */
export type TermCategory = 'post' | 'body' | 'place' | 'economy' | (typeof SUBJECT_CATEGORIES)[number] | 'word'

/**
 * The terms of party documents by category, a group a line:
 *
 *     a; b; c              terms of their own, kept together when a text is read
 *     a = b = c            the same thing: putting one for another changes nothing
 *     a ~ b = c            near: they carry the same task, but the wording is another
 *     a; b < c             a and b are kinds of c; `[c]` is a name for the group that no text need contain
 *     ABC : a b c          abbreviation
 *     ! a; b               boilerplate, in a list of one's own: it weighs little
 *
 * Commas inside a term are ignored; case and the place of the tone mark are folded. Words of several meanings
 * (xử lý, phân công, phối hợp) stand here only inside longer terms.
 */
export const TERMS: readonly (readonly [category: TermCategory, lines: string])[] = [
  ['post', POSTS],
  ['body', BODIES],
  ['place', PLACES],
  ['economy', ECONOMY],
  ['party_life', PARTY_LIFE],
  ['ideology', IDEOLOGY],
  ['cadres', CADRES],
  ['mobilization', MOBILIZATION],
  ['governance', GOVERNANCE],
  ['law', LAW],
  ['development', DEVELOPMENT],
  ['science', SCIENCE],
  ['agriculture', AGRICULTURE],
  ['environment', ENVIRONMENT],
  ['health', HEALTH],
  ['education', EDUCATION],
  ['society', SOCIETY],
  ['word', WORDS],
]

/** How the second term of a pair stands to the first. */
export type TermLinkKind = 'same' | 'near' | 'wider'

/** Two terms and how the second stands to the first. */
export interface TermLink {
  readonly kind: TermLinkKind
  readonly from: string
  readonly to: string
}

/** Terms of one category and how they hang together. */
export interface TermGroup {
  readonly terms: readonly string[]
  readonly links: readonly TermLink[]
}

const split = (text: string, sign: string): string[] =>
  text
    .split(sign)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** Reads one line in the notation of {@link TERMS}. */
export function readTermLine(line: string): TermGroup {
  const wider = line.indexOf('<')
  if (wider >= 0) {
    const to = line.slice(wider + 1).trim()
    const kinds = split(line.slice(0, wider), ';')
    return { terms: [...kinds, to], links: kinds.map((from) => ({ kind: 'wider', from, to })) }
  }
  // "UBND : ủy ban nhân dân"
  const colon = line.indexOf(' : ')
  if (colon >= 0) {
    const from = line.slice(0, colon).trim()
    const to = line.slice(colon + 3).trim()
    return { terms: [from, to], links: [{ kind: 'same', from, to }] }
  }
  const terms: string[] = []
  const links: TermLink[] = []
  const clusters = split(line, '~').map((cluster) => split(cluster, '='))
  const heads: string[] = []
  for (const cluster of clusters) {
    const first = cluster[0]
    if (first === undefined) continue
    for (const term of cluster) {
      terms.push(...split(term, ';'))
      if (term !== first) links.push({ kind: 'same', from: first, to: term })
    }
    for (const head of heads) links.push({ kind: 'near', from: head, to: first })
    heads.push(first)
  }
  return { terms, links }
}

/** Why a line of somebody's own list is no group of terms. */
export type TermLineFault = 'empty' | 'one_sided' | 'signs'

/** What is wrong with a line of somebody's own list; null where nothing is. */
export function termLineFault(line: string): TermLineFault | null {
  const words = line.replace(/^!/, '')
  if (!/\p{L}/u.test(words)) return 'empty'
  const signs = [...'<~=:'].filter((sign) => (sign === ':' ? words.includes(' : ') : words.includes(sign)))
  if (line.startsWith('!') && signs.length > 0) return 'signs'
  if (signs.includes('<') && signs.length > 1) return 'signs'
  if (/^[<~=:;]|[<~=:;]$/.test(words.trim())) return 'one_sided'
  if (words.split(/[<~=;]| : /).some((side) => !/\p{L}/u.test(side))) return 'one_sided'
  return null
}

/** The lines of a block of terms, without blank ones. */
export const termLines = (block: string): string[] => split(block, '\n')
