import type { Directive } from '../../model/document.js'
import { writtenDay } from '../deadline-dates.js'
import { CITATION, districtPlan, RESOLUTION } from '../example-documents.js'
import { placeOfWords } from '../places-of-words.js'
import { rule } from '../rule.js'

const dateOf = ({ header }: Directive): string | null => header.date ?? header.inferred.date?.value ?? null

/** A plan that was issued before the document that it is held against ("ban hành trước văn bản cấp trên"). */
export const planBeforeCentral = rule({
  id: 'plan-before-central',
  group: 'citations',
  presets: { recommended: 'error', strict: 'error' },
  lowers: true,
  title: { vi: 'Văn bản ban hành trước văn bản cấp trên', en: 'The plan is older than the central document' },
  reason: {
    vi: 'Văn bản có trước không thể là kế hoạch thực hiện; nội dung trùng nhau chỉ là ngẫu nhiên, địa phương vẫn phải ban hành kế hoạch.',
    en: 'What was there before cannot be its plan; what both have in common is chance, and a plan still has to be issued.',
  },
  mend: {
    vi: 'Ban hành kế hoạch mới, hoặc sửa ngày nếu ghi sai; nếu chỉ để tham khảo thì bỏ khỏi danh sách đối chiếu.',
    en: 'Issue a plan, or mend the date if it is wrong; leave the document out if it is only there for reference.',
  },
  messages: {
    own: {
      vi: 'Văn bản ban hành {issued}, trước văn bản cấp trên.',
      en: 'Issued {issued}, before the central document.',
    },
    dated: {
      vi: 'Văn bản ban hành {issued}, văn bản cấp trên ban hành {central}.',
      en: 'Issued {issued}; the central document is of {central}.',
    },
    cited: {
      vi: 'Văn bản không ghi ngày, nhưng {from} dẫn là “{evidence}”: trước văn bản cấp trên.',
      en: 'It states no date, but {from} cites it as “{evidence}”: before the central document.',
    },
  },
  options: {},
  looksAt: 'comparison',
  run: ({ plan: { plan, relation }, central: { central }, asPlan }) => {
    const { predatesCentral, evidence, evidenceFrom, issued } = relation
    if (predatesCentral !== true || issued === null) return []
    const theirs = dateOf(central)
    const place = evidence === null || evidenceFrom !== null ? null : placeOfWords(plan, evidence)
    return [
      {
        message: evidenceFrom !== null ? 'cited' : theirs === null ? 'own' : 'dated',
        values: {
          issued: writtenDay(issued),
          central: theirs === null ? '' : writtenDay(theirs),
          evidence: evidence ?? '',
          from: evidenceFrom ?? '',
        },
        place: place === null ? null : { clean: place },
        basis: issued,
        // Another document may have the date wrong; or have it so that no more is asked of this one.
        ...(evidenceFrom !== null && asPlan !== 'trusted' && { atMost: 'warning' as const }),
      },
    ]
  },
  examples: [
    {
      kind: 'bad',
      central: RESOLUTION,
      text: districtPlan({ date: 'ngày 10 tháng 8 năm 2023', basis: 'Ban Thường vụ Huyện ủy xây dựng kế hoạch như sau:' }),
      finds: ['ngày 10 tháng 8 năm 2023'],
    },
    {
      kind: 'bad',
      central: RESOLUTION,
      text: districtPlan({ date: 'ngày     tháng 02 năm 2024', basis: 'Ban Thường vụ Huyện ủy xây dựng kế hoạch như sau:' }),
      finds: ['ngày tháng 02 năm 2024'],
    },
    {
      kind: 'bad',
      central: RESOLUTION.replace('Lâm Sơn, ngày 20 tháng 3 năm 2024', 'Lâm Sơn, ngày     tháng     năm'),
      text: districtPlan({ date: 'ngày 10 tháng 8 năm 2023', basis: 'Ban Thường vụ Huyện ủy xây dựng kế hoạch như sau:' }),
      beside: [districtPlan()],
      finds: ['ngày 10 tháng 8 năm 2023'],
    },
    {
      kind: 'bad',
      central: RESOLUTION,
      text: districtPlan({ date: 'ngày     tháng     năm', basis: 'Ban Thường vụ Huyện ủy xây dựng kế hoạch như sau:' }),
      beside: [
        districtPlan({
          basis: `Thực hiện ${CITATION}; tiếp tục Kế hoạch số 42-KH/HU ngày 10/8/2023 của Huyện ủy Tân Hòa, Huyện ủy yêu cầu:`,
        }).replace('42-KH', '57-KH'),
      ],
      finds: [''],
    },
    { kind: 'good', central: RESOLUTION, text: districtPlan() },
    {
      kind: 'good',
      central: RESOLUTION,
      text: districtPlan({ date: 'ngày     tháng     năm 2024', basis: 'Ban Thường vụ Huyện ủy xây dựng kế hoạch như sau:' }),
    },
  ],
})
