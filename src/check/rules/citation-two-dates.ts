import { conflictsIn, type Sighting, sightingsIn } from '../../parse/doubtful-dates.js'
import { placesOf } from '../../parse/identity.js'
import { locator } from '../../parse/position.js'
import type { Directive } from '../../model/document.js'
import { foldNumber } from '../../vietnamese/document-numbers.js'
import { CITATION, districtPlan, RESOLUTION } from '../example-documents.js'
import { misquotedIn } from '../misquoted.js'
import { rule, type Place, type Report, type Worded } from '../rule.js'

/** Where a number stands with its date; for the document's own, its head. */
function placeOf({ tree }: Directive, { clean }: Sighting): Place | null {
  const head = tree.children.find(({ type }) => type === 'header')?.data.clean
  return clean !== null ? { clean } : head === undefined ? null : { clean: head }
}

/** @example "2019-01-21" → "21/01/2019" */
const written = (iso: string): string => iso.split('-').reverse().join('/')

/** Where the other date stands, in words where that is a page. @example "21/01/2019 (a.pdf#page=3)" → "21/01/2019 (a.pdf, trang 3)" */
function placeInWords(place: string): Worded {
  const inWords = (page: string): string => place.replace(/#page=(\d+)\)$/, `, ${page} $1)`)
  return { vi: inWords('trang'), en: inWords('page') }
}

/** A report on a number that another document of the run dates otherwise. */
interface Elsewhere extends Report {
  readonly values: { readonly number: string; readonly first: Worded; readonly second: string }
}

/** What the documents of a run were found to say of one number, told of the later one: either may be wrong. */
function amongOthers({ messages, references, clean: { source } }: Directive): Elsewhere[] {
  return messages.flatMap(({ ruleId, actual, expected }) => {
    const [first, second] = expected ?? []
    if (ruleId !== 'two-dates' || actual === undefined || first === undefined || second === undefined) return []
    const day = second.slice(0, second.indexOf(' '))
    const cited = references.find(({ number, date }) => number === actual && date !== null && written(date) === day)
    // Dates of one and the same document are its own affair.
    if (cited === undefined || first.includes(` (${source.path}:`) || first.includes(` (${source.path}#`)) return []
    return {
      message: 'elsewhere',
      values: { number: actual, first: placeInWords(first), second: day },
      place: { clean: cited.clean },
      basis: `${actual} ${day}`,
      atMost: 'warning',
    }
  })
}

/** One document cited with two dates ("một văn bản hai ngày ban hành"). */
export const citationTwoDates = rule({
  id: 'citation-two-dates',
  group: 'citations',
  presets: { recommended: 'warning', strict: 'error' },
  lowers: true,
  title: { vi: 'Một văn bản được dẫn với hai ngày khác nhau', en: 'One document is cited with two dates' },
  reason: {
    vi: 'Khi viện dẫn phải ghi đúng số, ký hiệu, ngày ban hành; hai ngày khác nhau thì có một ngày sai, người đọc không biết căn cứ vào văn bản nào.',
    en: 'A citation is to give number and date as they are. Of two dates one is wrong, and nobody can tell which document is meant.',
  },
  mend: {
    vi: 'Đối chiếu bản gốc của văn bản được dẫn rồi sửa ngày sai.',
    en: 'Look the date up in the document itself and mend the wrong one.',
  },
  messages: {
    dates: {
      vi: 'Số {number} ghi ngày {second}, chỗ khác ghi ngày {first}.',
      en: '{number} is dated {second} here and {first} elsewhere.',
    },
    elsewhere: {
      vi: 'Số {number} ghi ngày {second}, văn bản khác cùng đợt ghi {first}.',
      en: '{number} is dated {second} here; another document of the run has {first}.',
    },
    first: { vi: 'Ở đây ghi ngày {first}.', en: 'Dated {first} here.' },
  },
  options: {},
  looksAt: 'document',
  run: ({ document, plan, central }) => {
    const { header, references, clean } = document
    const sightings = sightingsIn(header, references, clean.source, locator(clean), placesOf(document))
    // Of which date of the central document is wrong its own rule tells.
    const misdated = new Set(
      (plan === null || central === null ? [] : misquotedIn(plan, central)).flatMap(({ reference: { number }, faults }) =>
        number !== null && faults.some(({ part }) => part === 'date') ? foldNumber(number) : [],
      ),
    )
    const isLeft = (number: string): boolean => !misdated.has(foldNumber(number))
    const own = conflictsIn(sightings)
    const told = new Set(own.map(({ second }) => second.number))
    return [
      ...amongOthers(document).filter(({ values: { number } }) => !told.has(number) && isLeft(number)),
      ...own
        .filter(({ second }) => isLeft(second.number))
        .map(({ first, second }): Report => {
          const values = { number: second.number, first: written(first.date), second: written(second.date) }
          const before = placeOf(document, first)
          return {
            message: 'dates',
            values,
            place: placeOf(document, second),
            basis: [second.number, first.date, second.date].join(' '),
            ...(before !== null && { related: [{ message: 'first', values, place: before }] }),
          }
        }),
    ]
  },
  examples: [
    {
      kind: 'bad',
      text: 'KẾ HOẠCH\n\nThực hiện Nghị quyết số 21-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương.\n\nI- MỤC ĐÍCH\n\nQuán triệt Nghị quyết số 21-NQ/TW, ngày 19/6/2022 của Ban Chấp hành Trung ương khóa XIII.\n',
      finds: ['Nghị quyết số 21-NQ/TW, ngày 19/6/2022 của Ban Chấp hành Trung ương khóa XIII'],
    },
    {
      kind: 'bad',
      text: 'KẾ HOẠCH\n\nCăn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.\n\nI- NỘI DUNG\n\nThực hiện Nghị định số 30/2020/NĐ-CP ngày 05/5/2020 của Chính phủ về công tác văn thư.\n',
      finds: ['Nghị định số 30/2020/NĐ-CP ngày 05/5/2020 của Chính phủ'],
    },
    {
      kind: 'bad',
      text: 'KẾ HOẠCH\n\nI- NHIỆM VỤ\n\n- Rà soát đảng viên theo Chỉ thị số 28-CT/TW, ngày 31/01/2019 của Ban Bí thư.\n',
      beside: ['KẾ HOẠCH\n\nI- NHIỆM VỤ\n\n- Sàng lọc đảng viên theo Chỉ thị số 28-CT/TW ngày 21/01/2019 của Ban Bí thư.\n'],
      finds: ['Chỉ thị số 28-CT/TW, ngày 31/01/2019 của Ban Bí thư'],
    },
    {
      kind: 'good',
      central: RESOLUTION,
      text: districtPlan({
        basis: `Thực hiện ${CITATION}; quán triệt ${CITATION.replace('20/3/2024', '02/3/2024')}, Huyện ủy xây dựng kế hoạch:`,
      }),
    },
    {
      kind: 'good',
      text: 'KẾ HOẠCH\n\nThực hiện Nghị quyết số 21-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương.\n\nI- MỤC ĐÍCH\n\nQuán triệt Nghị quyết số 21-NQ/TW, ngày 16 tháng 6 năm 2022.\n',
    },
    {
      kind: 'good',
      text: 'KẾ HOẠCH\n\nI- MỤC ĐÍCH\n\nKế thừa Kế hoạch số 15-KH/HU ngày 10/3/2021 và Kế hoạch số 15-KH/HU ngày 12/4/2022 của Huyện ủy.\n',
    },
  ],
})
