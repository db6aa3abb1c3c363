import type { Level } from '../model/document.js'
import { respell } from './respell.js'

/** A word for a level, or for places of it, in a respelled text. */
const WORDS: readonly (readonly [words: RegExp, levels: readonly Level[]])[] = [
  [/(?<!\p{L})(?:cơ quan|bộ|ngành|cấp) trung ương(?!\p{L})/u, ['central']],
  [/(?<!\p{L})(?:tỉnh ủy|cấp tỉnh|cấp (?:huyện|xã)(?:,| và) tỉnh)(?!\p{L})/u, ['province']],
  [/(?<!\p{L})(?:huyện ủy|cấp huyện|cấp (?:tỉnh|xã)(?:,| và) huyện)(?!\p{L})/u, ['district', 'town']],
  [/(?<!\p{L})(?:cấp xã|xã, phường|xã, thị trấn|đảng ủy xã|(?:huyện|tỉnh)(?:,| và) xã|tổ dân phố)(?!\p{L})/u, ['commune']],
]

/** What is said to all levels, or to the lowest of all. @example "cấp ủy các cấp", "cấp ủy cơ sở", "chi bộ", "mỗi đảng viên" */
const EVERYBODY =
  /(?<!\p{L})(?:các cấp|cấp cơ sở|cấp ủy cơ sở|ở cơ sở|chi bộ|chi ủy|(?:mỗi|mọi) (?:cán bộ, )?đảng viên)(?!\p{L})/u

/** Kinds of organizations that no commune answers for. @example "trong các tập đoàn, tổng công ty" */
const ABOVE_COMMUNES = /(?<!\p{L})(?:tập đoàn|tổng công ty)(?!\p{L})/u

/** From the top; a town is a district by another name. */
const ORDER: readonly Level[] = ['central', 'province', 'district', 'town', 'commune']
const isAlike = (one: Level, other: Level): boolean => [one, other].every((each) => each === 'district' || each === 'town')

/**
 * Whether a sentence names levels above a plan's own alone, or a kind of organization that stands under one of these. What it says
 * of the levels below may be for the plan's to do.
 *
 * @param level of the plan; where it is not known nothing is concluded
 */
export function namesLevelsAbove(sentence: string, level: Level | null): boolean {
  if (level === null) return false
  const text = respell(sentence)
  if (level === 'commune' && ABOVE_COMMUNES.test(text)) return true
  const named = WORDS.flatMap(([words, levels]) => (words.test(text) ? levels : []))
  const own = ORDER.indexOf(level)
  return named.length > 0 && named.every((each) => ORDER.indexOf(each) < own && !isAlike(each, level)) && !EVERYBODY.test(text)
}
