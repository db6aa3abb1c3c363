import type { Span } from '../model/span.js'
import { plainBlanks } from '../vietnamese/match-at.js'
import { namedBodies } from './body-names.js'
import type { Phrase } from './phrase.js'

/** What leads to what is done, and is not measured: "Chủ trì, phối hợp với …", "Tiếp thu Thông báo …", "Căn cứ …", "Tiếp tục …" */
const LEADS_IN =
  /^(?:chủ\s+trì|phối\s+hợp|(?:tiếp\s+thu|căn\s+cứ|theo|quán\s+triệt|thực\s+hiện|triển\s+khai)\s+[^,]*\d)(?!\p{sc=Latin})/u
/** What is done, from where on the words tell what is measured: "bố trí ", "đẩy nhanh tiến độ " */
const DONE = plainBlanks(
  /(?<!\p{sc=Latin})(?:bố\s+trí|đẩy\s+nhanh|huy\s+động|vận\s+động|hoàn\s+thành|giải\s+ngân|thành\s+lập|kết\s+nạp|nâng|bảo\s+đảm|đảm\s+bảo|phấn\s+đấu|thu\s+hút|số\s+hóa|trồng)(?!\p{sc=Latin})/gu,
)
/** "chủ trì, phối hợp với …" */
const JOINTLY = /^(?:chủ\s+trì|phối\s+hợp)(?!\p{sc=Latin})/u
const COMMA = /,\s+/gu

/**
 * Where the words that say what is measured begin: behind an actor and what he follows. `UBND xã tiếp thu Thông báo 05, | đẩy
 * nhanh tiến độ giải ngân`, `Chủ trì, phối hợp với Sở A | bố trí`. Where nothing is left behind them, they stay.
 */
export function withoutActor(source: Phrase, [from, to]: Span): number {
  if (from >= to) return from
  const named = namedBodies(source, from, to)
  const behind = named && named.span[0] === from ? named.span[1] : from
  const at = behind + (/^[\s,:]*/u.exec(source.spelled.slice(behind, to))?.[0].length ?? 0)
  const said = source.spelled.slice(at, to)
  const leads = LEADS_IN.exec(said)
  if (at === from && !leads) return from
  const done = [...said.matchAll(DONE)]
  // Those with whom it is done are named behind "phối hợp", with commas between them.
  const last = JOINTLY.test(said) ? done.at(-1) : undefined
  const comma = leads ? [...said.matchAll(COMMA)].at(-1) : undefined
  if (last) return at + last.index
  if (comma) return at + comma.index + comma[0].length
  return done[0] ? at + done[0].index : from
}
