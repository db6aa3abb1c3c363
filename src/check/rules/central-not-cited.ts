import { isOlder } from '../binding.js'
import { gravestLack, noGraverThan } from '../asked-of.js'
import { CITATION, districtPlan, RESOLUTION } from '../example-documents.js'
import { misquotedIn } from '../misquoted.js'
import { rule } from '../rule.js'
import { identityOf } from '../../parse/identity.js'
import { foldNumber } from '../../vietnamese/document-numbers.js'

/** A plan that does not cite the document that it carries out ("không viện dẫn văn bản cấp trên"). */
export const centralNotCited = rule({
  id: 'central-not-cited',
  group: 'citations',
  presets: { recommended: 'warning', strict: 'error' },
  lowers: true,
  title: { vi: 'Không viện dẫn văn bản cấp trên', en: 'The central document is not cited' },
  reason: {
    vi: 'Kế hoạch phải nêu văn bản mà nó thực hiện, lần đầu với đủ số, ký hiệu, ngày, cơ quan ban hành và trích yếu; thiếu thì không rõ kế hoạch thực hiện văn bản nào.',
    en: 'A plan is to name what it carries out, at first with number, date, issuer and subject; without that nobody can tell whose plan it is.',
  },
  mend: {
    vi: 'Nêu văn bản cấp trên ở trích yếu hoặc phần mở đầu, đủ số, ngày, cơ quan ban hành, tên gọi.',
    en: 'Name it in the subject or the preamble, with number, date, issuer and title.',
  },
  messages: {
    missing: { vi: 'Không có chỗ nào viện dẫn {central}.', en: '{central} is cited nowhere.' },
    another: {
      vi: 'Không có chỗ nào viện dẫn {central}; số này được dẫn với ngày hoặc tên gọi khác.',
      en: '{central} is cited nowhere; its number is, with another date or subject.',
    },
    number: { vi: 'Ở đây dẫn số này.', en: 'The number is cited here.' },
  },
  options: {},
  looksAt: 'comparison',
  run: (asked) => {
    const { central } = asked.central
    const compared = asked.plan
    const { plan, relation } = compared
    // A citation with a fault in it is one: `central-misquoted` tells of the fault.
    if (relation.citesCentral || isOlder(compared) || misquotedIn(compared, asked.central).length > 0) return []
    const { header } = central
    const number = header.number ?? header.inferred.number?.value ?? null
    const type = header.type ?? header.inferred.type?.value ?? null
    const subject = header.subject ?? header.inferred.subject?.value ?? null
    const name = [type, number === null ? subject : `số ${number}`].filter((part) => part !== null).join(' ')
    const same =
      number === null
        ? undefined
        : plan.references.find((each) => each.number !== null && foldNumber(each.number) === foldNumber(number))
    // Number and day say which document it is, whatever else is said of it.
    const day = identityOf(central).date
    if (same !== undefined && day?.length === 10 && same.date === day) return []
    return [
      {
        message: same === undefined ? 'missing' : 'another',
        values: { central: name === '' ? { vi: 'văn bản cấp trên', en: 'The central document' } : name },
        place: null,
        basis: number ?? subject ?? '',
        ...noGraverThan(gravestLack(asked)),
        related: same === undefined ? [] : [{ message: 'number', place: { clean: same.clean } }],
      },
    ]
  },
  examples: [
    {
      kind: 'bad',
      central: RESOLUTION,
      text: districtPlan({ basis: 'Căn cứ tình hình địa phương, Ban Thường vụ Huyện ủy xây dựng kế hoạch như sau:' }).replace(
        'thực hiện Nghị quyết của Tỉnh ủy về phát triển hợp tác xã nông nghiệp',
        'về củng cố các hợp tác xã',
      ),
      finds: [''],
    },
    {
      kind: 'bad',
      central: RESOLUTION,
      text: districtPlan({
        basis:
          'Thực hiện Nghị quyết số 15-NQ/TU ngày 12/5/2017 của Tỉnh ủy Lâm Sơn về cải cách hành chính, Ban Thường vụ Huyện ủy xây dựng kế hoạch như sau:',
      }).replace('thực hiện Nghị quyết của Tỉnh ủy về phát triển hợp tác xã nông nghiệp', 'về củng cố các hợp tác xã'),
      finds: [''],
    },
    { kind: 'good', central: RESOLUTION, text: districtPlan() },
    {
      kind: 'good',
      central: RESOLUTION,
      text: districtPlan({
        basis: `Thực hiện ${CITATION.replace('20/3/2024', '02/3/2024')}, Ban Thường vụ Huyện ủy xây dựng kế hoạch như sau:`,
      }).replace('thực hiện Nghị quyết của Tỉnh ủy về phát triển hợp tác xã nông nghiệp', 'về củng cố các hợp tác xã'),
    },
    {
      kind: 'good',
      central: RESOLUTION,
      text: districtPlan({
        basis: 'Thực hiện Nghị quyết số 15-NQ/TU của Tỉnh ủy Lâm Sơn, Ban Thường vụ Huyện ủy xây dựng kế hoạch như sau:',
      }),
    },
  ],
})
