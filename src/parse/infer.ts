import type { Header, Inference, Reference, Signature } from '../model/document.js'
import { documentTypes } from '../vietnamese/document-types.js'
import { levelOf, levelOfNumber } from '../vietnamese/levels.js'
import { madeOfTerms } from '../vietnamese/own-terms.js'
import { bodyName } from '../vietnamese/names.js'
import { authorityBody } from '../vietnamese/offices.js'

/** The document speaks of itself. @example "Nghị quyết này" */
const itself = madeOfTerms(() => {
  const words = documentTypes().map(({ word }) => word)
  return new RegExp(`(?<!\\p{sc=Latin})(${words.sort((a, b) => b.length - a.length).join('|')}) này(?!\\p{sc=Latin})`, 'gu')
})

/** The last words of a text, up to six. @example "có liên quan đến nội dung " */
const WORDS_BEFORE = /(?:[\p{sc=Latin}\d]+[ ,]{1,2}){0,6}$/u

/** Who issues it, where the preamble says so. @example "Ban Thường vụ Tỉnh ủy yêu cầu", "Ban Chấp hành Đảng bộ huyện khóa XII xây dựng Kế hoạch" */
const ISSUES = new RegExp(
  `((?:Ban Chấp hành|Ban Thường vụ|Thường trực|Ban Bí thư|Bộ Chính trị|Tỉnh [ủu][ỷy]|Thành [ủu][ỷy]|Thị [ủu][ỷy]|Huyện [ủu][ỷy]|Quận [ủu][ỷy]|Đảng [ủu][ỷy]|Đảng đoàn|Ban cán sự đảng|[ỦU][ỷy] ban nhân dân|UBND)(?: (?:\\p{Lu}\\p{sc=Latin}*|[ủu][ỷyỹ]|bộ|tỉnh|thành phố|thị xã|huyện|quận|xã|phường|thị trấn|đảng|nhân dân)){0,8}?)(?: (?:khóa|khoá) [IVXL]+)? (?:xây dựng|ban hành|yêu cầu|đề ra|quyết định|chủ trương|hướng dẫn|chỉ đạo|thông báo|kết luận)(?!\\p{sc=Latin})`,
  'gu',
)

/** Only the beginning of a long text is searched for who issues it. */
const PREAMBLE_LENGTH = 20_000
/** What is searched for the rest: a text of any size in bounded time. */
const SEARCHED_LENGTH = 2_000_000

/** What the text itself tells about its head. */
export interface Stated {
  readonly header: Omit<Header, 'inferred'>
  /** Month or year of a day that was left open. */
  readonly open?: Inference<string> | undefined
  readonly signature: Signature | null
  readonly recipients: readonly string[]
  readonly text: string
  /** Where the text begins behind the head. */
  readonly from: number
  readonly references: readonly Reference[]
  readonly selfReferences: readonly Reference[]
}

/** Concludes what the head does not state, each with the words it rests on. */
export function infer({
  header,
  open,
  signature,
  recipients,
  text,
  from,
  references,
  selfReferences,
}: Stated): Header['inferred'] {
  const body = text.slice(from, from + SEARCHED_LENGTH)
  const archive = archiveIn(recipients)
  const type = header.type === null ? (inferType(body, header.number) ?? letterIn(text.slice(0, from), header.number)) : undefined
  const issuer = header.issuer === null ? inferIssuer(body, signature, archive) : undefined
  // The text may repeat the number with its day: "Nghị quyết số 57-NQ/TW (ngày 22/12/2024)".
  const named = header.date === null ? newest(selfReferences, (reference) => reference.number === header.number) : undefined
  const date = named ?? (header.date === null ? open : undefined)
  const dateNotBefore =
    header.date === null && !date ? newest(references, (reference) => reference.number !== header.number) : undefined
  const day = header.date ?? date?.value ?? dateNotBefore?.value ?? null
  const level = header.level === null ? inferLevel(header, { issuer, signature, archive, body, day }) : undefined
  return {
    ...(type && { type }),
    ...(date && { date }),
    ...(issuer && { issuer }),
    ...(level && { level }),
    ...(dateNotBefore && { dateNotBefore }),
  }
}

/** The type by which the text calls itself most often ("Kế hoạch này"). */
function inferType(body: string, number: string | null): Inference<string> | undefined {
  const counts = new Map<string, { times: number; evidence: string }>()
  for (const match of body.matchAll(itself())) {
    const word = match[1] ?? ''
    const known = counts.get(word)
    counts.set(word, { times: (known?.times ?? 0) + 1, evidence: known?.evidence ?? wordsBefore(body, match.index) + match[0] })
  }
  const best = [...counts].sort(([, a], [, b]) => b.times - a.times)[0]
  if (best) return { value: best[0], evidence: best[1].evidence }
  const letters = number?.split(/[-/]/u) ?? []
  const type = documentTypes().find(({ abbreviations }) => letters.some((part) => abbreviations.includes(part)))
  return type && number !== null ? { value: type.word, evidence: number } : undefined
}

/** A letter ("công văn") alone has what it is about below its number, and whom it goes to in place of a type. @example "V/v đăng ký", "Kính gửi" */
const ABOUT = /^(?:[Vv]\/v|V\/V)(?!\p{sc=Latin})/mu
/** An application is addressed too, but has no number. */
const ADDRESSED = /^Kính gửi(?!\p{sc=Latin})/mu

function letterIn(head: string, number: string | null): Inference<string> | undefined {
  const evidence = (ABOUT.exec(head) ?? (number === null ? null : ADDRESSED.exec(head)))?.[0]
  return evidence === undefined ? undefined : { value: 'Công văn', evidence }
}

const wordsBefore = (text: string, at: number): string => WORDS_BEFORE.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? ''

function inferIssuer(body: string, signature: Signature | null, archive: Archive | null): Inference<string> | undefined {
  const behalf = signature?.authority ? authorityBody(signature.authority) : null
  const signed = behalf === null ? null : bodyName(behalf)
  // "T/M BAN THƯỜNG VỤ" does not say of which committee; the text does.
  const named = [...body.slice(0, PREAMBLE_LENGTH).matchAll(ISSUES)].find(
    (match) => signed === null || startsAlike(match[1] ?? '', signed),
  )
  if (named && (signed === null || levelOf(signed) === null)) return { value: named[1] ?? '', evidence: named[0] }
  if (signed !== null && archive && levelOf(signed) === null)
    return { value: `${signed} ${archive.committee}`, evidence: archive.line }
  return signed !== null && signature?.authority ? { value: signed, evidence: signature.authority } : undefined
}

/** The committee whose office keeps the document. @example "Lưu Văn phòng Huyện ủy." */
interface Archive {
  readonly committee: string
  readonly line: string
}

/** @example "Lưu Văn phòng Huyện ủy.", "Lưu: VP Tỉnh ủy" */
const ARCHIVE = /^Lưu(?!\p{sc=Latin}).{0,20}?((?:Tỉnh|Thành|Thị|Huyện|Quận|Đảng) [ủu][ỷy](?: [^.,;]{1,40})?)/u

function archiveIn(recipients: readonly string[]): Archive | null {
  for (const line of recipients) {
    const committee = ARCHIVE.exec(line)?.[1]
    if (committee !== undefined) return { committee, line }
  }
  return null
}

/** A committee of a commune, named as the document's own. @example "Đảng bộ xã Đồng Lạc" */
const COMMUNE_COMMITTEE = /Đảng (?:[ủu][ỷy]|bộ) (?:xã|phường|thị trấn|đặc khu)(?! hội)/u

/** @example "ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ TỈNH TIỀN GIANG LẦN THỨ XI" */
const ASSEMBLY = /^(?:ĐẠI HỘI|HỘI NGHỊ)(?!\p{sc=Latin})/iu

/** @example "T/M ĐẢNG ỦY" */
const BARE_COMMITTEE = /Đ[Ảả]NG [Ủu][Ỷy]$/iu

const startsAlike = (a: string, b: string): boolean =>
  a.toLowerCase().normalize('NFD').startsWith(b.toLowerCase().normalize('NFD'))

/** What a level can be concluded from. */
interface Grounds {
  readonly issuer: Inference<string> | undefined
  readonly signature: Signature | null
  readonly archive: Archive | null
  readonly body: string
  /** When, or not earlier than. */
  readonly day: string | null
}

function inferLevel(
  { issuer: stated, number, place, subject }: Omit<Header, 'inferred'>,
  { issuer, signature, archive, body, day }: Grounds,
): Header['inferred']['level'] {
  const authority = signature?.authority ?? null
  const names = [
    issuer && { name: issuer.value, evidence: issuer.evidence },
    authority !== null && { name: authority, evidence: authority },
    stated !== null && { name: stated, evidence: stated },
    archive && { name: archive.committee, evidence: archive.line },
    // A congress is that of its party organization, and no other name stands above its resolution.
    subject !== null && ASSEMBLY.test(subject) && { name: subject, evidence: subject },
  ]
  for (const named of names) {
    const value = named ? levelOf(named.name, place, day) : null
    if (named && value) return { value, evidence: named.evidence }
  }
  const byNumber = number === null ? null : levelOfNumber(number)
  if (byNumber && number !== null) return { value: byNumber, evidence: number }
  const commune = authority !== null && BARE_COMMITTEE.test(authority) ? COMMUNE_COMMITTEE.exec(body) : null
  return commune ? { value: 'commune', evidence: commune[0] } : undefined
}

/** The newest of the references that have a day, of those that `counts` accepts. */
function newest(references: readonly Reference[], counts: (reference: Reference) => boolean): Inference<string> | undefined {
  let found: Reference | undefined
  for (const reference of references) {
    if (reference.date !== null && counts(reference) && reference.date > (found?.date ?? '')) found = reference
  }
  return found && found.date !== null ? { value: found.date, evidence: found.quote } : undefined
}
