import { sayIn, type Language } from '../src/catalogue/catalogue.js'
import type { CentralTask, Comparison, Label, PlanComparison, SentenceVerdict, TaskVerdict } from '../src/model/comparison.js'
import type { Directive, DocumentNode, Header } from '../src/model/document.js'
import type { Style } from '../src/report/format.js'

/** A made-up comparison of any number of plans, so that reports are tested apart from the aligner. */

const noHeader: Header = {
  type: null,
  number: null,
  date: null,
  place: null,
  issuer: null,
  subject: null,
  level: null,
  inferred: {},
}

const point = { line: 1, column: 1, offset: 0 }

const paragraph: DocumentNode = {
  type: 'paragraph',
  id: 'p1',
  depth: 1,
  marker: null,
  text: 'Phối hợp thực hiện.',
  position: { start: point, end: point },
  data: { clean: [0, 0], own: [0, 0] },
  children: [],
}

const smallTree: DocumentNode = {
  type: 'document',
  id: null,
  depth: 0,
  marker: null,
  position: { start: point, end: point },
  data: { clean: [0, 0], own: [0, 0] },
  children: [paragraph],
}

export function sampleDirective(path: string, header: Partial<Header> = {}, text = ''): Directive {
  const source = {
    path,
    sha256: 'a'.repeat(64),
    text,
    syntax: 'plain' as const,
    pages: [{ number: 1, span: [0, text.length] as const, readBy: 'plain' as const }],
  }
  return {
    clean: { source, text, segments: [], repairs: [], messages: [] },
    header: { ...noHeader, ...header },
    tree: smallTree,
    references: [],
    selfReferences: [],
    anaphora: [],
    targets: [],
    qualitativeTargets: [],
    baselines: [],
    assignments: [],
    signature: null,
    recipients: [],
    footnotes: [],
    stamps: [],
    messages: [],
  }
}

const WORDS =
  'Kiện toàn tổ chức cơ sở đảng đồng bộ với đổi mới, sắp xếp tổ chức bộ máy của hệ thống chính trị và công tác cán bộ; ' +
  'nâng cao chất lượng sinh hoạt chi bộ, nhất là ở thôn, bản, khu phố có đông đồng bào dân tộc thiểu số'

const HEADINGS = ['Xây dựng mô hình tổ chức cơ sở đảng', 'Nâng cao chất lượng đội ngũ đảng viên', 'Đổi mới phương thức lãnh đạo']

/** Twelve tasks under three headings, of one to three sentences. */
export const sampleTasks: readonly CentralTask[] = Array.from({ length: 12 }, (_, index) => {
  const heading = Math.floor(index / 4)
  const id = `III.1.${heading + 1}/${(index % 4) + 1}`
  const sentences = Array.from({ length: (index % 3) + 1 }, (__, number) => ({
    id: `${id}.${number + 1}`,
    text: `${number + 1}. ${WORDS}.`,
    clean: [0, 0] as const,
  }))
  return {
    id,
    text: sentences.map(({ text }) => text).join(' '),
    path: ['Nhiệm vụ, giải pháp chủ yếu', HEADINGS[heading] ?? ''],
    sentences,
  }
})

export function sampleSentence(id: string, label: Label, change: Partial<SentenceVerdict> = {}): SentenceVerdict {
  const carried = label !== 'omitted'
  return {
    id,
    text: `${WORDS}.`,
    label,
    applies: null,
    appliesWhy: null,
    confidence: 0.83,
    review: false,
    decidedBy: null,
    evidence: carried ? [{ node: 'III.2/1', quote: `${WORDS} ở xã.`, clean: [0, 10], page: 1, coverage: 0.91 }] : [],
    nearest: carried
      ? []
      : [
          {
            node: 'IV.1/p2',
            quote: 'Tăng cường kiểm tra, giám sát.',
            clean: [20, 30],
            why: { code: 'shares_theme', shared: ['sinh hoạt chi bộ'], missing: ['đồng bào dân tộc thiểu số'] },
          },
        ],
    assignedIn: [],
    changes: label === 'localized' ? [{ kind: 'scope', central: 'thôn, bản, khu phố', plan: 'xã' }] : [],
    difference: carried
      ? [
          { op: 'equal', text: 'nhất là ở' },
          { op: 'removed', text: 'thôn, bản, khu phố' },
          { op: 'added', text: 'xã' },
          { op: 'equal', text: 'có đông đồng bào.' },
        ]
      : [],
    ...change,
  }
}

const LABELS: readonly Label[] = ['adopted', 'localized', 'omitted']

function samplePlan(number: number): PlanComparison {
  const tasks: TaskVerdict[] = sampleTasks.map((task, index) => {
    const applies = index === 11 ? false : null
    const sentences = task.sentences.map(({ id }, place) =>
      sampleSentence(id, LABELS[(index + place * number + number) % 3] ?? 'adopted', {
        review: (index + number) % 5 === 0,
        applies,
        appliesWhy: applies === false ? { vi: 'việc của Trung ương', en: 'a duty of the centre' } : null,
      }),
    )
    const labels = new Set(sentences.map(({ label }) => label))
    const [only = 'localized'] = labels
    return {
      id: task.id,
      label: labels.size === 1 ? only : 'localized',
      applies,
      omittedSentences: sentences.filter(({ label }) => label === 'omitted').length,
      sentences,
    }
  })
  const count = (label: Label): number => tasks.filter((task) => task.applies !== false && task.label === label).length
  const all = tasks.filter((task) => task.applies !== false).flatMap(({ sentences }) => sentences)
  const countAll = (label: Label): number => all.filter((sentence) => sentence.label === label).length
  return {
    plan: sampleDirective(`ke-hoach/huyen-${number}.txt`, { type: 'Kế hoạch' }),
    relation: { citesCentral: number % 2 === 0, predatesCentral: null, evidence: null, evidenceFrom: null, issued: null },
    tasks,
    targets: [],
    own: [{ node: 'V.1', quote: 'Mở chuyên mục “Đảng trong cuộc sống” trên đài truyền thanh huyện.', clean: [40, 80] }],
    summary: {
      tasks: { adopted: count('adopted'), localized: count('localized'), omitted: count('omitted'), notApplicable: 1 },
      sentences: {
        adopted: countAll('adopted'),
        localized: countAll('localized'),
        omitted: countAll('omitted'),
        review: all.filter(({ review }) => review).length,
      },
      own: 1,
      decided: { sentences: 0, suspect: 0, justified: 0 },
    },
  }
}

export const sampleComparison = (plans: number): Comparison => ({
  central: sampleDirective('21-NQ/TW', { type: 'Nghị quyết', number: '21-NQ/TW', date: '2022-06-16' }),
  tasks: sampleTasks,
  plans: Array.from({ length: plans }, (_, index) => samplePlan(index + 1)),
})

export const sampleStyle = (language: Language = 'vi', change: Partial<Style> = {}): Style => ({
  say: sayIn(language),
  language,
  version: '9.9.9',
  width: 80,
  paint: null,
  details: false,
  terminal: false,
  ...change,
})

/** A comparison of one plan, the first of whose sentences is as told and the others adopted word for word. */
export function withSentence(change: Partial<SentenceVerdict>): Comparison {
  const comparison = sampleComparison(1)
  const plans = comparison.plans.map((plan) => ({
    ...plan,
    tasks: plan.tasks.map((task, index) => ({
      ...task,
      sentences: task.sentences.map(({ id }) =>
        index === 0 ? sampleSentence(id, 'localized', change) : sampleSentence(id, 'adopted', { difference: [] }),
      ),
    })),
  }))
  return { ...comparison, plans }
}
