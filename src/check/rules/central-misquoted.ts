import { CITATION, districtPlan, RESOLUTION } from '../example-documents.js'
import { misquotedIn } from '../misquoted.js'
import { type Report, rule } from '../rule.js'

/** The resolution as one of the Central Committee, and how a plan cites it. */
const CENTRAL = RESOLUTION.replace('TỈNH ỦY LÂM SƠN', 'BAN CHẤP HÀNH TRUNG ƯƠNG').replace('15-NQ/TU', '15-NQ/TW')
const CENTRAL_CITATION = CITATION.replace('15-NQ/TU', '15-NQ/TW').replace('Tỉnh ủy Lâm Sơn', 'Ban Chấp hành Trung ương')

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
    term: {
      vi: 'Ghi “{cited}”; văn bản cấp trên là của {stated}.',
      en: 'Cited as of “{cited}”; it is of {stated}, by its date.',
    },
    words: {
      vi: 'Tên văn bản ghi “{cited}”, đúng là “{stated}”.',
      en: 'The title is cited with “{cited}” where it has “{stated}”.',
    },
    subject: { vi: 'Tên văn bản ghi “{cited}”, đúng là “{stated}”.', en: 'The title is cited as “{cited}”; it is “{stated}”.' },
  },
  options: {},
  looksAt: 'comparison',
  run: ({ plan, central }) =>
    misquotedIn(plan, central).flatMap(({ reference: { quote, clean }, faults }) =>
      faults.map(({ part, cited, stated }): Report => ({
        message: part,
        values: { cited, stated },
        place: { clean },
        // The same words may be cited wrongly in one place only.
        basis: `${part} ${quote} ${cited}`,
      })),
    ),
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
      central: CENTRAL,
      text: districtPlan({
        basis: `Thực hiện ${CENTRAL_CITATION.replace('Ban Chấp hành Trung ương', 'Bộ Chính trị')}, Huyện ủy xây dựng kế hoạch:`,
      }),
      finds: ['Nghị quyết số 15-NQ/TW ngày 20/3/2024 của Bộ Chính trị'],
    },
    {
      kind: 'bad',
      central: CENTRAL,
      text: districtPlan({
        basis: `Thực hiện ${CENTRAL_CITATION.replace('20/3/2024', '20/4/2024').replace('Ban Chấp hành Trung ương', 'Bộ Chính trị')}, Huyện ủy xây dựng kế hoạch:`,
      }),
      finds: ['Nghị quyết số 15-NQ/TW ngày 20/4/2024 của Bộ Chính trị', 'Nghị quyết số 15-NQ/TW ngày 20/4/2024 của Bộ Chính trị'],
    },
    {
      kind: 'bad',
      central: CENTRAL,
      text: districtPlan({
        basis: `Thực hiện ${CENTRAL_CITATION.replace('Trung ương', 'Trung ương khóa XII')}, Huyện ủy xây dựng kế hoạch:`,
      }),
      finds: ['Nghị quyết số 15-NQ/TW ngày 20/3/2024 của Ban Chấp hành Trung ương khóa XII'],
    },
    {
      kind: 'bad',
      central: RESOLUTION,
      text: districtPlan({
        basis:
          'Thực hiện Nghị quyết số 15-NQ/TU ngày 20/3/2024 của Tỉnh ủy Lâm Sơn về nâng cao hiệu quả hợp tác xã nông nghiệp, Huyện ủy xây dựng kế hoạch:',
      }),
      finds: ['Nghị quyết số 15-NQ/TU ngày 20/3/2024 của Tỉnh ủy Lâm Sơn'],
    },
    { kind: 'good', central: RESOLUTION, text: districtPlan() },
    {
      kind: 'good',
      central: CENTRAL,
      text: districtPlan({
        basis: `Thực hiện ${CENTRAL_CITATION.replace('Trung ương', 'Trung ương khóa XIII')}, Huyện ủy xây dựng kế hoạch:`,
      }),
    },
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
