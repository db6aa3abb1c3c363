import type { PlanComparison, TaskVerdict } from '../../model/comparison.js'
import type { Assignment, DocumentNode } from '../../model/document.js'
import { foldedWords } from '../../vietnamese/fold.js'
import { bindingIn, isOlder } from '../binding.js'
import { districtPlan, RESOLUTION } from '../example-documents.js'
import { nodeWith } from '../node-index.js'
import { type ComparedSubject, rule } from '../rule.js'
import { isWordForWord } from '../word-for-word.js'

const folded = (text: string): string => ` ${foldedWords(text).join(' ')} `

/** A figure, as folded. */
const FIGURE = /\d/u

/** Whether an assignment names somebody or a time that the words above do not. */
const adds = (above: string, { actor, deadline }: Pick<Assignment, 'actor'> & { readonly deadline: string | null }): boolean =>
  [actor, deadline].some((words) => words !== null && !above.includes(folded(words)))

/** A line at the end of a section that gives all of it to somebody: "Giao Ban Tổ chức …", "Đơn vị chủ trì: …", "Thời gian thực hiện: …" */
const FOR_ALL = /^(?:giao|phân công|(?:cơ quan|đơn vị) (?:chủ trì|thực hiện)|thời gian|tiến độ|lộ trình)(?!\p{L})/iu

/** The lines beside a node that are about all that stands there. */
function linesForAll(parents: ReadonlyMap<string, DocumentNode>, id: string): DocumentNode[] {
  return (parents.get(id)?.children ?? []).filter((node) => node.id !== null && FOR_ALL.test(node.text ?? node.title ?? ''))
}

function parentsIn(tree: DocumentNode): Map<string, DocumentNode> {
  const parents = new Map<string, DocumentNode>()
  const walk = (node: DocumentNode): void => {
    for (const child of node.children) {
      if (child.id !== null && child.type !== 'sentence') parents.set(child.id, node)
      walk(child)
    }
  }
  walk(tree)
  return parents
}

/** What any plan has at its end, and no task in particular: "xây dựng kế hoạch, gửi về …", "tổ chức học tập, quán triệt Nghị quyết", "theo dõi, đôn đốc" */
const OF_THE_WHOLE =
  /(?<!\p{L})(?:xây dựng (?:và ban hành )?(?:chương trình|kế hoạch)|học tập|quán triệt|phổ biến|theo dõi|đôn đốc|(?:báo cáo|sơ kết|tổng kết)(?! mô hình))(?!\p{L})/iu
/** Words of a passage that says no more than that; a longer one says what is to be planned or reported. */
const SHORT = 30

const isOfTheWhole = (quote: string): boolean => OF_THE_WHOLE.test(quote) && foldedWords(quote).length <= SHORT

/** The number of a heading or of an item: "1.2. ", "III- ", "a) " */
const LABEL = /^\s*(?:(?:\p{L}|[IVX]+|\d+(?:\.\d+)*)[.)]|[IVX]+\s?[–-])+\s*/u

/** Whether the plan says of a copied task anywhere who does it, when, or how much. */
function localizer({ plan }: PlanComparison, { central }: ComparedSubject['central']): (task: TaskVerdict) => boolean {
  // The figures of targets that are copied beside the task are none of the plan's own.
  const targets = folded(central.targets.map(({ quote }) => quote).join(' '))
  const parents = parentsIn(plan.tree)
  const assigned = new Map<string, Assignment[]>()
  for (const assignment of plan.assignments) {
    if (assignment.node === null) continue
    const list = assigned.get(assignment.node)
    if (list === undefined) assigned.set(assignment.node, [assignment])
    else list.push(assignment)
  }
  const isLocal = (id: string, above: string): boolean => {
    if (assigned.get(id)?.some(({ actor, deadline }) => adds(above, { actor, deadline: deadline?.text ?? null }))) return true
    const node = nodeWith(plan.tree, id)
    const words = node === undefined ? [] : foldedWords(plan.clean.text.slice(...node.data.own).replace(LABEL, ''))
    return words.some((word) => FIGURE.test(word) && ![above, targets].some((text) => text.includes(` ${word} `)))
  }
  return ({ sentences }) => {
    const above = folded(sentences.map(({ text }) => text).join(' '))
    return sentences.some(({ evidence, assignedIn, nearest }) => {
      // A passage that has some of it, and gives that to somebody until some day, may mean all of it.
      const near = nearest.flatMap(({ node, why, quote }) =>
        node === null || why.shared.length === 0 || isOfTheWhole(quote) ? [] : (assigned.get(node) ?? []),
      )
      if (near.some(({ actor, deadline }) => actor !== null && deadline !== null)) return true
      if (assignedIn.some((each) => adds(above, each))) return true
      const nodes = evidence.flatMap(({ node }) => node ?? [])
      return nodes.some((id) => isLocal(id, above) || linesForAll(parents, id).length > 0)
    })
  }
}

/** A task that the plan has word for word, and of which nothing is made its own ("chép nguyên văn"). */
export const taskCopied = rule({
  id: 'task-copied',
  group: 'tasks',
  presets: { recommended: 'warning', strict: 'warning' },
  title: { vi: 'Chép nguyên văn nhiệm vụ của cấp trên', en: 'A task copied word for word' },
  reason: {
    vi: 'Kế hoạch là để cụ thể hóa: ai làm, khi nào, bao nhiêu ở địa phương mình. Nhiệm vụ chép nguyên văn mà không nêu gì thêm thì không kiểm tra được.',
    en: 'A plan is there to make it concrete: who, when, how much, in this place. Of a task that is copied with nothing added nobody can check anything.',
  },
  mend: {
    vi: 'Nêu đơn vị chủ trì, thời hạn, số lượng hoặc sản phẩm của địa phương, ngay tại đó hoặc trong phần phân công.',
    en: 'Say who is in charge, by when, how many or with what result, there or in the part that assigns.',
  },
  messages: {
    copied: {
      vi: 'Nhiệm vụ {task} chép nguyên văn của cấp trên; cả kế hoạch không nêu thêm ai làm, thời hạn hay số lượng.',
      en: 'Task {task} is copied word for word; nowhere does the plan add who does it, by when or how much.',
    },
  },
  options: {
    words: {
      default: 20,
      range: [1, 1000],
      about: {
        vi: 'Nhiệm vụ ít chữ hơn thì bỏ qua: câu ngắn khó viết khác.',
        en: 'Tasks of fewer words are left alone: there are few ways of putting them.',
      },
    },
  },
  looksAt: 'comparison',
  run: ({ plan, central }, { words }) => {
    if (isOlder(plan)) return []
    const isLocalized = localizer(plan, central)
    return plan.tasks.flatMap((task) => {
      const binding = bindingIn(task)
      const [first] = binding[0]?.evidence ?? []
      if (first === undefined || !binding.every(isWordForWord)) return []
      const length = binding.reduce((sum, { text }) => sum + foldedWords(text).length, 0)
      if (length < words || isLocalized(task)) return []
      return {
        message: 'copied',
        values: { task: task.id },
        place: { clean: first.clean },
        task: task.id,
        confidence: Math.min(...binding.map(({ confidence }) => confidence)),
      }
    })
  },
  examples: [
    {
      kind: 'bad',
      central: RESOLUTION,
      text: districtPlan({
        tasks: {
          4: 'Đẩy mạnh liên kết tiêu thụ nông sản theo chuỗi giá trị, truy xuất nguồn gốc, xây dựng nhãn hiệu tập thể.',
        },
      }),
      finds: ['Đẩy mạnh liên kết tiêu thụ nông sản theo chuỗi giá trị, truy xuất nguồn gốc, xây dựng nhãn hiệu tập thể.'],
    },
    {
      kind: 'bad',
      central: RESOLUTION,
      options: { words: 10 },
      text: districtPlan({
        tasks: { 1: 'Đẩy mạnh bồi dưỡng kiến thức quản trị, kế toán, chuyển đổi số cho giám đốc, kế toán hợp tác xã.' },
      }),
      finds: ['Đẩy mạnh bồi dưỡng kiến thức quản trị, kế toán, chuyển đổi số cho giám đốc, kế toán hợp tác xã.'],
    },
    {
      kind: 'bad',
      central: RESOLUTION,
      text: districtPlan({
        tasks: {
          4: 'Đẩy mạnh liên kết tiêu thụ nông sản theo chuỗi giá trị, truy xuất nguồn gốc, xây dựng nhãn hiệu tập thể.',
        },
        assigned: [
          'Ủy ban nhân dân các xã xây dựng kế hoạch phát triển hợp tác xã nông sản, gửi về Huyện ủy trước ngày 30/6/2024.',
          'Ban Tuyên giáo Huyện ủy tổ chức học tập, quán triệt Nghị quyết, hoàn thành trước ngày 31/7/2024.',
        ],
      }),
      finds: ['Đẩy mạnh liên kết tiêu thụ nông sản theo chuỗi giá trị, truy xuất nguồn gốc, xây dựng nhãn hiệu tập thể.'],
    },
    { kind: 'good', central: RESOLUTION, text: districtPlan() },
    {
      kind: 'good',
      central: RESOLUTION,
      text: districtPlan({
        tasks: {
          4: 'Đẩy mạnh liên kết tiêu thụ nông sản theo chuỗi giá trị, truy xuất nguồn gốc, xây dựng nhãn hiệu tập thể.',
        },
        assigned: [
          'Phòng Nông nghiệp chủ trì đẩy mạnh liên kết tiêu thụ nông sản theo chuỗi giá trị, truy xuất nguồn gốc, xây dựng nhãn hiệu tập thể (hoàn thành trong năm 2026).',
        ],
      }),
    },
  ],
})
