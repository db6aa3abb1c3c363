import type { Directive, Level, Target } from '../model/document.js'
import { foldedWords } from '../vietnamese/fold.js'

/** Figures of a country: "Việt Nam thuộc nhóm 3 nước", "cả nước", "trong toàn quốc", "30% GDP" */
const OF_THE_COUNTRY = /Việt Nam|(?<!\p{L})(?:cả nước|toàn quốc|quốc gia|Đông Nam Á|thế giới)(?!\p{L})|(?<!\p{L})GDP(?!\p{L})/u

/** Whether a target is about the country as a whole, so that no place can set it for itself. */
export const isNational = ({ quote }: Pick<Target, 'quote'>): boolean => OF_THE_COUNTRY.test(quote)

/** The level of a document, stated or concluded. */
export const levelOfDocument = ({ header }: Directive): Level | null => header.level ?? header.inferred.level?.value ?? null

/** Whether a target is a share of a whole, which is the same demand for places of any size. */
export const isShare = ({ unit }: Target): boolean => unit === '%'

/** How many of their words two metrics share, 0 to 1: what narrows one down makes it another. */
export function likeMetric(one: Target, other: Target): number {
  const [a, b] = [new Set(foldedWords(one.metric)), new Set(foldedWords(other.metric))]
  const common = [...a].filter((word) => b.has(word)).length
  return common / Math.max(1, a.size, b.size)
}

/** The last year in which a target is due; null where it names none. */
export const dueYear = ({ years }: Target): number | null => (years.length > 0 ? Math.max(...years) : null)
