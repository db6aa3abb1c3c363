import { bodyEnd } from '../parse/body-names.js'
import { phrase } from '../parse/phrase.js'
import { foldedWords } from '../vietnamese/fold.js'

/** Between two bodies: ", ", "; ", " và ", " cùng " */
const JOINT = /\s*[,;]\s*(?:và\s+)?|\s+(?:và|cùng)\s+/giu
/** An office that serves two bodies is one: "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân" */
const ONE_OFFICE = /^(?:lãnh đạo\s+)?văn phòng\s.*(?:hội đồng nhân dân|hđnd|quốc hội|đđbqh)$/iu
/** What is no single body. @example "các cơ quan liên quan", "cấp ủy" */
const MANY =
  /^(?:các|những|mọi|mỗi|cấp [uủ][yỷ]|đảng viên|cơ quan|đơn vị|địa phương|tổ chức|đoàn thể|ban, ngành|ban ngành)(?!\p{L})/iu
/** Before the name of a body, and no part of it. */
const OPENING = /^(?:lãnh đạo|thường trực|đồng chí)\s+/iu

/**
 * The bodies of a list, each by itself; what is no body stays with the one before it ("Sở Giáo dục và Đào tạo").
 *
 * @param list as an assignment has it: "Ban Tổ chức, Văn phòng Huyện ủy"
 */
export function bodiesIn(list: string): string[] {
  const { text, spelled } = phrase(list)
  const bodies: string[] = []
  let from = 0
  for (const { index, 0: joint } of text.matchAll(JOINT)) {
    const next = index + joint.length
    const body = text.slice(from, index)
    if (bodyEnd({ text, spelled }, next) <= next || ONE_OFFICE.test(body)) continue
    bodies.push(body)
    from = next
  }
  return [...bodies, text.slice(from)].map((body) => body.trim()).filter((body) => body !== '')
}

/** Whether a name means one body and not many of a kind. */
export const isOneBody = (name: string): boolean => !MANY.test(name)

/** A name of a body as compared with others. */
export const bodyKey = (name: string): string => foldedWords(name.replace(OPENING, '')).join(' ')
