import type { Directive } from '../../model/document.js'
import { ABOLISHED_BODIES, type AbolishedBody } from '../../vietnamese/abolished-bodies.js'
import { respell } from '../../vietnamese/respell.js'
import { earliestIssue } from '../document-dates.js'
import { placeOfWords } from '../places-of-words.js'
import { rule } from '../rule.js'

/** Bodies of a text that were no more on a day, with the words that name them. */
const abolishedIn = (text: string, day: string): { readonly name: string; readonly body: AbolishedBody }[] =>
  ABOLISHED_BODIES.flatMap((body) => {
    if (day < body.since) return []
    return [...respell(text).matchAll(body.pattern)].flatMap(({ 0: words, index }) => {
      const to = index + words.length
      return FORMER.test(text.slice(to, to + BEHIND)) ? [] : [{ name: text.slice(index, to), body }]
    })
  })

/** Letters behind a body in which its place and that it is a former one may stand. */
const BEHIND = 60
/** Said of a body that is no more. @example " Ba Tơ cũ", " Ba Tơ (cũ)", " trước đây" */
const FORMER = /^(?:\s+\p{Lu}\p{L}*){0,4}\s*\(?\s*(?:cũ|trước\s+đây|trước\s+(?:khi\s+)?sắp\s+xếp)(?!\p{L})/u

/** Where the names stand: in the assignment's own words, else where the document has them first. */
const placeIn = (document: Directive, span: readonly [number, number], name: string): readonly [number, number] => {
  const at = document.clean.text.slice(...span).indexOf(name)
  return at < 0 ? (placeOfWords(document, name) ?? span) : [span[0] + at, span[0] + at + name.length]
}

const head = (day: string): string =>
  `TỈNH ỦY LÂM SƠN\n*\nSố 61-KH/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\nLâm Sơn, ${day}\n\nKẾ HOẠCH\nvề chuyển đổi số\n\nIII- TỔ CHỨC THỰC HIỆN\n\n`

/** A task given to a body that was dissolved or merged before the document was issued ("cơ quan đã kết thúc hoạt động"). */
export const bodyAbolished = rule({
  id: 'body-abolished',
  group: 'assignments',
  presets: { recommended: 'warning', strict: 'error' },
  title: { vi: 'Giao việc cho cơ quan không còn', en: 'A task is given to a body that is no more' },
  reason: {
    vi: 'Từ tháng 7/2025 không còn cấp huyện, nhiều cơ quan hợp nhất từ tháng 3/2025; việc giao cho cơ quan không còn thì không ai nhận.',
    en: 'There are no districts since July 2025, and many bodies were merged in March 2025; what is given to one that is gone nobody takes.',
  },
  mend: {
    vi: 'Ghi cơ quan kế thừa nhiệm vụ; nếu ở nơi này cơ quan vẫn hoạt động thì thêm vào tùy chọn `allow`.',
    en: 'Put the body that has its duties now; if it still works in this place, name it in the option `allow`.',
  },
  messages: {
    gone: { vi: '“{name}” không còn từ ngày {since}.', en: '“{name}” is no more since {since}.' },
    merged: {
      vi: '“{name}” không còn từ ngày {since}, nay là {now}.',
      en: '“{name}” is no more since {since}; it is {now} now.',
    },
  },
  options: {
    allow: {
      default: [] as readonly string[],
      about: { vi: 'Tên cơ quan vẫn hoạt động ở nơi này.', en: 'Names of bodies that are still there in this place.' },
    },
  },
  looksAt: 'document',
  run: ({ document }, { allow }) => {
    const earliest = earliestIssue(document)
    if (earliest === null) return []
    const allowed = new Set(allow.map(respell))
    const told = new Set<string>()
    return document.assignments.flatMap(({ actor, coordinates, clean }) =>
      [actor, coordinates].flatMap((names) =>
        names === null
          ? []
          : abolishedIn(names, earliest.day).flatMap(({ name, body: { since, now } }) => {
              if (allowed.has(respell(name)) || told.has(`${respell(name)} ${clean[0]}`)) return []
              told.add(`${respell(name)} ${clean[0]}`)
              const values = { name, since: since.split('-').reverse().join('/'), ...(now !== null && { now }) }
              return [{ message: now === null ? 'gone' : 'merged', values, place: { clean: placeIn(document, clean, name) } }]
            }),
      ),
    )
  },
  examples: [
    {
      kind: 'bad',
      text: `${head('ngày 20 tháng 8 năm 2025')}- Các huyện ủy, thị ủy xây dựng kế hoạch trước ngày 30/9/2025.\n`,
      finds: ['huyện ủy', 'thị ủy'],
    },
    {
      kind: 'bad',
      text: `${head('ngày 18 tháng 4 năm 2025')}- Sở Thông tin và Truyền thông chủ trì xây dựng đề án trong quý III năm 2025.\n`,
      finds: ['Sở Thông tin và Truyền thông'],
    },
    {
      kind: 'bad',
      text: `${head('ngày 20 tháng 8 năm 2025')}- Ban Tổ chức Tỉnh ủy chủ trì, phối hợp với Phòng Nội vụ huyện, Ủy ban nhân dân huyện kiểm tra trước ngày 30/9/2025.\n`,
      finds: ['Phòng Nội vụ huyện', 'Ủy ban nhân dân huyện'],
    },
    {
      kind: 'good',
      text: `${head('ngày 20 tháng 8 năm 2025')}- Đảng ủy thị trấn Ba Tơ cũ bàn giao hồ sơ đảng viên trước ngày 30/9/2025.\n`,
    },
    {
      kind: 'good',
      text: `${head('ngày 12 tháng 6 năm 2024')}- Các huyện ủy, thị ủy xây dựng kế hoạch trước ngày 30/9/2024.\n\n- Sở Thông tin và Truyền thông chủ trì xây dựng đề án trong quý III năm 2024.\n`,
    },
    {
      kind: 'good',
      text: `${head('ngày 20 tháng 8 năm 2025')}- Các đảng ủy xã, phường xây dựng kế hoạch trước ngày 30/9/2025.\n\n- Sở Khoa học và Công nghệ chủ trì xây dựng đề án trong quý IV năm 2025.\n`,
    },
  ],
})
