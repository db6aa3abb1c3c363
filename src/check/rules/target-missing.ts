import type { PlanComparison, TargetComparison } from '../../model/comparison.js'
import type { Target } from '../../model/document.js'
import { lastNotAbove } from '../../parse/position.js'
import { foldedWords } from '../../vietnamese/fold.js'
import { isAboutElse, isOlder } from '../binding.js'
import { gravestLack, noGraverThan } from '../asked-of.js'
import { earliestIssue } from '../document-dates.js'
import { districtPlan, RESOLUTION } from '../example-documents.js'
import { type ComparedSubject, rule } from '../rule.js'
import { dueYear, isNational, isShare, levelOfDocument } from '../target-terms.js'

const figureOf = ({ kind, central, status }: TargetComparison): Target[] =>
  kind === 'figure' && status === 'omitted' && central !== null && 'value' in central ? [central] : []

/** Tells whether a target stands in a sentence of a task that does not bind, or that is told of as omitted. */
function toldOf({ central, plan }: ComparedSubject): (target: Target) => boolean {
  const verdicts = new Map(plan.tasks.map((task) => [task.id, task.sentences]))
  const sentences = central.tasks
    .flatMap((task) => task.sentences.map(({ clean }, at) => ({ clean, verdict: verdicts.get(task.id)?.[at] })))
    .sort((one, other) => one.clean[0] - other.clean[0])
  const starts = sentences.map(({ clean }) => clean[0])
  return ({ clean }) => {
    const around = sentences[lastNotAbove(starts, clean[0])]
    if (around?.verdict === undefined || clean[0] >= around.clean[1]) return false
    return around.verdict.applies === false || around.verdict.label === 'omitted'
  }
}

/** The words of a target, its years aside. */
const wordsOf = ({ quote }: Target): string =>
  foldedWords(quote)
    .filter((word) => !YEAR.test(word))
    .join(' ')
const YEAR_LENGTH = 4
/** @example "2025" */
const YEAR = /^(?:19|20)\d\d$/u

/** Words of targets, which the central document may have once for each of several years, that the plan answers for no year: for all. */
function standingIn({ targets }: PlanComparison): ReadonlySet<string> {
  return new Set(
    targets.flatMap(({ central, plan: ours }) =>
      central !== null && ours !== null && 'value' in central && 'value' in ours && dueYear(ours) === null
        ? wordsOf(central)
        : [],
    ),
  )
}

/** Whether the plan sets figures at all. */
const hasOwnFigures = ({ targets }: PlanComparison): boolean =>
  targets.some(({ kind, plan }) => kind === 'figure' && plan !== null)

/** A target of the central document for which the plan has none ("thiếu chỉ tiêu"). */
export const targetMissing = rule({
  id: 'target-missing',
  group: 'targets',
  // The plan may set it in words that nobody foresaw.
  presets: { recommended: 'warning', strict: 'warning' },
  lowers: true,
  title: { vi: 'Thiếu chỉ tiêu của cấp trên', en: 'A central target is missing' },
  reason: {
    vi: 'Chỉ tiêu là cái để đo khi sơ kết, tổng kết; chỉ tiêu không được đưa vào kế hoạch thì địa phương không có gì để đối chiếu.',
    en: 'Targets are what a plan is measured by when it is reviewed; what the plan does not set nobody can hold it to.',
  },
  mend: {
    vi: 'Bổ sung chỉ tiêu tương ứng của địa phương và năm phải đạt, hoặc nêu rõ vì sao không đặt.',
    en: 'Set the figure for this place and the year in which it is due, or say why there is none.',
  },
  messages: {
    missing: { vi: 'Chưa có chỉ tiêu “{target}”.', en: 'No target for “{target}”.' },
    due: { vi: 'Chưa có chỉ tiêu “{target}” (đến năm {year}).', en: 'No target for “{target}” (by {year}).' },
    none: {
      vi: 'Kế hoạch không đặt chỉ tiêu nào; cấp trên có {count} chỉ tiêu, trước hết: “{target}”.',
      en: 'The plan sets no target; the central document has {count}, the first of them “{target}”.',
    },
  },
  options: {
    totals: {
      default: false,
      about: {
        vi: 'Đòi cả chỉ tiêu là số lượng chung (số người, số héc-ta); mặc định chỉ tính chỉ tiêu là tỉ lệ.',
        en: 'Ask for totals too (people, hectares) as for shares; they are for the whole of the place above.',
      },
    },
  },
  looksAt: 'comparison',
  run: (subject, { totals }) => {
    const { plan, central } = subject
    // A document about something else has no targets for this; `task-omitted` tells what it seems to be.
    if (isAboutElse(plan, central)) return []
    const sameLevel = levelOfDocument(plan.plan) === levelOfDocument(central.central)
    const isToldOf = toldOf(subject)
    const standing = standingIn(plan)
    const issued = Number(earliestIssue(plan.plan)?.day.slice(0, YEAR_LENGTH) ?? 0)
    // What was due before the year of the plan no plan can set any more.
    const isOver = (target: Target): boolean => (dueYear(target) ?? Infinity) < issued
    const missing = plan.targets
      .flatMap(figureOf)
      .filter((target) => sameLevel || (!isNational(target) && (totals || isShare(target))))
      .filter((target) => !isToldOf(target) && !standing.has(wordsOf(target)))
      .filter((target) => !isOver(target))
    const [first] = missing
    if (first === undefined) return []
    const grave = noGraverThan(isOlder(plan) && 'info', gravestLack(subject))
    if (missing.length > 1 && !hasOwnFigures(plan)) {
      const values = { count: missing.length, target: first.quote }
      return [{ message: 'none', values, place: null, basis: '', ...grave }]
    }
    return missing.map((target) => {
      const year = dueYear(target)
      return {
        message: year === null ? 'missing' : 'due',
        values: { target: target.quote, ...(year !== null && { year }) },
        place: null,
        basis: `${target.quote} ${String(year ?? '')}`,
        // Of the year in which it was issued little was left.
        ...noGraverThan(grave.atMost, year === issued && 'info'),
      }
    })
  },
  examples: [
    {
      kind: 'bad',
      central: RESOLUTION,
      text: districtPlan({ aims: ['Đến năm 2030, có ít nhất 80% hợp tác xã nông nghiệp hoạt động hiệu quả.'] }),
      finds: [''],
    },
    {
      kind: 'bad',
      central: RESOLUTION,
      text: districtPlan({ aims: ['Tạo chuyển biến rõ nét về hợp tác xã nông nghiệp.'], tasks: { 1: null, 3: null, 4: null } }),
      finds: [''],
    },
    {
      kind: 'bad',
      central:
        'NGHỊ QUYẾT\nvề nước sạch nông thôn\n\nI- MỤC TIÊU\n\n- Có trên 95% hộ dân nông thôn dùng nước sạch.\n\nII- NHIỆM VỤ\n\n- Nâng cấp các công trình cấp nước tập trung.\n',
      text: 'KẾ HOẠCH\nvề nước sạch nông thôn\n\nI- MỤC TIÊU\n\n- Có 100% trường học có nhà vệ sinh.\n\nII- NHIỆM VỤ\n\n- Nâng cấp 03 công trình cấp nước tập trung.\n',
      finds: [''],
    },
    {
      kind: 'good',
      central:
        'NGHỊ QUYẾT\nvề nước sạch nông thôn\n\nI- MỤC TIÊU\n\n- Đến năm 2025: Hằng năm có trên 90% trạm cấp nước hoạt động tốt.\n\n- Đến năm 2030: Hằng năm có trên 90% trạm cấp nước hoạt động tốt.\n\nII- NHIỆM VỤ\n\n- Nâng cấp các công trình cấp nước tập trung.\n',
      text: 'KẾ HOẠCH\nvề nước sạch nông thôn\n\nI- MỤC TIÊU\n\n- Hằng năm có trên 92% trạm cấp nước hoạt động tốt.\n\nII- NHIỆM VỤ\n\n- Nâng cấp 03 công trình cấp nước tập trung.\n',
    },
    {
      kind: 'good',
      central: RESOLUTION,
      text: districtPlan({
        date: 'ngày 15 tháng 10 năm 2029',
        aims: ['Đến năm 2030, có ít nhất 85% hợp tác xã nông nghiệp hoạt động hiệu quả.'],
      }),
    },
    { kind: 'good', central: RESOLUTION, text: districtPlan() },
    {
      kind: 'good',
      central: RESOLUTION,
      text: districtPlan({
        aims: [
          'Đến năm 2030, có trên 85% hợp tác xã nông nghiệp hoạt động hiệu quả.',
          'Đến năm 2028, trên 92% cán bộ quản lý hợp tác xã được đào tạo, bồi dưỡng.',
        ],
      }),
    },
  ],
})
