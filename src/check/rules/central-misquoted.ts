import type { Reference } from '../../model/document.js'
import { type Citation, citationsOf } from '../../parse/citations.js'
import { type Identity, identityOf } from '../../parse/identity.js'
import { foldNumber } from '../../vietnamese/document-numbers.js'
import { foldedWords } from '../../vietnamese/fold.js'
import { isOtherSubject, isSameSubject } from '../../vietnamese/subjects.js'
import { writtenDay } from '../deadline-dates.js'
import { CITATION, districtPlan, RESOLUTION } from '../example-documents.js'
import { type Report, rule } from '../rule.js'
import { titleSlip } from '../title-slips.js'

/** A subject of so many words names one document. */
const TELLING = 8
/** Organs of the centre, of which each numbers its own. */
const ORGANS = ['bộ chính trị', 'ban bí thư', 'ban chấp hành trung ương', 'chính phủ', 'quốc hội'].map((name) =>
  foldedWords(name),
)

const organOf = (issuer: string | null): string | null => {
  const words = ` ${foldedWords(issuer ?? '').join(' ')} `
  return ORGANS.map((organ) => organ.join(' ')).find((organ) => words.includes(` ${organ} `)) ?? null
}

/** A body's name with one word misspelled: "Ban Chấp hành Trương ương" */
function isMisspelled(stated: string, cited: string): boolean {
  const [ours, theirs] = [foldedWords(stated), foldedWords(cited)]
  const length = Math.min(ours.length, theirs.length)
  const differ = ours.slice(0, length).filter((word, at) => word !== theirs[at])
  return length >= 3 && differ.length === 1 && ours[0] === theirs[0] && [...(differ[0] ?? '')].length > 2
}

/** What is wrong in a citation that surely means the central document; null where nothing is, or it means another. */
function faultIn(identity: Identity, title: string, citation: Citation): Pick<Report, 'message' | 'values'> | null {
  const { number, date, issuer } = citation
  if (number === null || identity.number === null) return null
  const about = citation.about()
  const sameNumber = foldNumber(number) === foldNumber(identity.number)
  const bothDates = date?.length === 10 && identity.date?.length === 10
  const sameDay = bothDates && date === identity.date
  const sameSubject = isSameSubject(identity.subject, about)
  if (!sameNumber)
    return sameDay && sameSubject && about.length >= TELLING && foldNumber(number).includes('/')
      ? { message: 'number', values: { cited: number, stated: identity.number } }
      : null
  if (bothDates && !sameDay)
    return sameSubject && about.length >= TELLING
      ? { message: 'date', values: { cited: writtenDay(date), stated: writtenDay(identity.date ?? '') } }
      : null
  if (!sameDay && !sameSubject) return null
  if (issuer !== null && identity.issuer !== null) {
    const [theirs, ours] = [organOf(issuer), organOf(identity.issuer)]
    if ((theirs !== null && ours !== null && theirs !== ours) || (theirs === null && isMisspelled(identity.issuer, issuer)))
      return { message: 'issuer', values: { cited: issuer, stated: identity.issuer } }
  }
  const slip = citation.subject === null ? null : titleSlip(title, citation.subject)
  if (slip !== null) return { message: 'words', values: { cited: slip.cited, stated: slip.stated } }
  return sameDay && isOtherSubject(identity.subject, about) && citation.subject !== null
    ? { message: 'subject', values: { cited: citation.subject, stated: title } }
    : null
}

/** The words that a citation's fault is in: it may be cited wrongly in one place only. */
const basisOf = ({ quote }: Reference, { message, values }: Pick<Report, 'message' | 'values'>): string =>
  `${message} ${quote} ${String(values?.['cited'] ?? '')}`

/** The central document under a wrong number, date, issuer or name ("viện dẫn sai văn bản cấp trên"). */
export const centralMisquoted = rule({
  id: 'central-misquoted',
  group: 'citations',
  presets: { recommended: 'warning', strict: 'error' },
  title: { vi: 'Viện dẫn sai văn bản cấp trên', en: 'The central document is misquoted' },
  reason: {
    vi: 'Số, ngày, cơ quan ban hành và tên gọi của văn bản được thực hiện phải đúng nguyên văn: đó là căn cứ của cả kế hoạch.',
    en: 'Number, date, issuer and title of what is carried out are to be exact: all of the plan rests on them.',
  },
  mend: { vi: 'Sửa theo bản gốc của văn bản cấp trên.', en: 'Mend it by the central document itself.' },
  messages: {
    number: {
      vi: 'Ghi số {cited}; văn bản cùng ngày, cùng tên là số {stated}.',
      en: 'Cited as {cited}; that of this day and title is {stated}.',
    },
    date: { vi: 'Ghi ngày {cited}; văn bản cấp trên ban hành ngày {stated}.', en: 'Cited as of {cited}; it is of {stated}.' },
    issuer: { vi: 'Ghi “{cited}”; cơ quan ban hành là “{stated}”.', en: 'Cited as by “{cited}”; it was issued by “{stated}”.' },
    words: {
      vi: 'Tên văn bản ghi “{cited}”, đúng là “{stated}”.',
      en: 'The title is cited with “{cited}” where it has “{stated}”.',
    },
    subject: { vi: 'Tên văn bản ghi “{cited}”, đúng là “{stated}”.', en: 'The title is cited as “{cited}”; it is “{stated}”.' },
  },
  options: {},
  looksAt: 'comparison',
  run: ({ plan: { plan, relation }, central: { central } }) => {
    if (relation.predatesCentral === true) return []
    const identity = identityOf(central)
    const title = central.header.subject ?? central.header.inferred.subject?.value ?? ''
    const citations = citationsOf(plan)
    return plan.references.flatMap((reference, index) => {
      const citation = citations[index]
      const fault = citation === undefined ? null : faultIn(identity, title, citation)
      return fault === null ? [] : { ...fault, place: { clean: reference.clean }, basis: basisOf(reference, fault) }
    })
  },
  examples: [
    {
      kind: 'bad',
      central: RESOLUTION,
      text: districtPlan({ basis: `Thực hiện ${CITATION.replace('20/3/2024', '02/3/2024')}, Huyện ủy xây dựng kế hoạch:` }),
      finds: ['Nghị quyết số 15-NQ/TU ngày 02/3/2024 của Tỉnh ủy Lâm Sơn'],
    },
    {
      kind: 'bad',
      central: RESOLUTION,
      text: districtPlan({ basis: `Thực hiện ${CITATION.replace('15-NQ', '51-NQ')}, Huyện ủy xây dựng kế hoạch:` }),
      finds: ['Nghị quyết số 51-NQ/TU ngày 20/3/2024 của Tỉnh ủy Lâm Sơn'],
    },
    {
      kind: 'bad',
      central: RESOLUTION,
      text: districtPlan({
        basis: `Thực hiện ${CITATION.replace('phát triển hợp tác xã', 'phát triển kinh tế hợp tác xã')}. Huyện ủy xây dựng kế hoạch:`,
      }),
      finds: ['Nghị quyết số 15-NQ/TU ngày 20/3/2024 của Tỉnh ủy Lâm Sơn'],
    },
    {
      kind: 'bad',
      central: RESOLUTION,
      text: districtPlan({
        basis:
          'Thực hiện Nghị quyết số 15-NQ/TU ngày 20/3/2024 của Tỉnh ủy Lâm Sơn về giảm nghèo bền vững và an sinh xã hội. Huyện ủy xây dựng kế hoạch:',
      }),
      finds: ['Nghị quyết số 15-NQ/TU ngày 20/3/2024 của Tỉnh ủy Lâm Sơn'],
    },
    {
      kind: 'bad',
      central: RESOLUTION.replace('TỈNH ỦY LÂM SƠN', 'BAN CHẤP HÀNH TRUNG ƯƠNG').replace('15-NQ/TU', '15-NQ/TW'),
      text: districtPlan({
        basis: `Thực hiện ${CITATION.replace('15-NQ/TU', '15-NQ/TW').replace('Tỉnh ủy Lâm Sơn', 'Bộ Chính trị')}, Huyện ủy xây dựng kế hoạch:`,
      }),
      finds: ['Nghị quyết số 15-NQ/TW ngày 20/3/2024 của Bộ Chính trị'],
    },
    { kind: 'good', central: RESOLUTION, text: districtPlan() },
    {
      kind: 'good',
      central: RESOLUTION,
      text: districtPlan({
        basis:
          'Thực hiện Nghị quyết số 15-NQ/TU ngày 20/3/2024 của Tỉnh ủy Lâm Sơn về phát triển hợp tác xã nông nghiệp; Nghị quyết số 15-NQ/TU ngày 12/5/2017 về cải cách hành chính, Huyện ủy xây dựng kế hoạch:',
      }),
    },
  ],
})
