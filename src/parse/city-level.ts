import type { Level } from '../model/document.js'

/** A city's own body. @example "Thành ủy Hải Vân", "Ủy ban nhân dân thành phố Hải Vân", "HĐND TP Hải Vân" */
const OF_CITY = /(?<!\p{sc=Latin})(?:thành [ủu][ỷy]|thành phố|thành đoàn|TP)(?!\p{sc=Latin})/iu
/**
 * Urban districts, which no city has but one that stands directly under the centre, as those that the city directs.
 *
 * @example "Các quận ủy, huyện ủy", "UBND các quận, huyện", "các quận nội thành", "mỗi quận, huyện"
 */
const DISTRICTS =
  /(?<!\p{sc=Latin})(?:(?:các|mỗi|từng) (?:quận(?: [ủu][ỷy])?|huyện [ủu][ỷy], quận [ủu][ỷy])|(?:UBND|[ỦU][ỷy] ban nhân dân|HĐND) (?:các )?quận|quận, huyện|quận [ủu][ỷy], huyện [ủu][ỷy])(?!\p{sc=Latin})/iu
/** What is searched for them: a text of any size in bounded time. */
const SEARCHED_LENGTH = 500_000

/** The level of a body, a city's corrected by what lies below it: `province` where it directs urban districts ("quận"). */
export const cityLevel = (level: Level | null, issuer: string | null, text: string): Level | null =>
  level === 'town' && issuer !== null && OF_CITY.test(issuer) && DISTRICTS.test(text.slice(0, SEARCHED_LENGTH))
    ? 'province'
    : level
