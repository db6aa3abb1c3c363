import { readFileSync } from 'node:fs'
import { extract } from '../src/extract/extract.js'
import type { Comparison, PlanComparison, SentenceVerdict } from '../src/model/comparison.js'
import type { Directive } from '../src/model/document.js'
import { normalize } from '../src/normalize/normalize.js'
import { parse } from '../src/parse/parse.js'

/** A text as a parsed document, by way of all stages. */
export async function directiveOf(text: string, path = 'memory.txt'): Promise<Directive> {
  return parse(normalize(await extract(path, new TextEncoder().encode(text))))
}

/** The text of a file under fixtures/. */
export const fixtureText = (path: string): string => readFileSync(new URL(`../fixtures/${path}`, import.meta.url), 'utf8')

/** A file under fixtures/ as a parsed document. */
export const fixture = (path: string): Promise<Directive> => directiveOf(fixtureText(path), path)

/** The only plan of a comparison. */
export function onlyPlan({ plans }: Comparison): PlanComparison {
  const [plan] = plans
  if (plan === undefined) throw new Error('no plan')
  return plan
}

/** All verdicts on a plan, in the order of the central document. */
export const verdictsOf = (plan: PlanComparison): SentenceVerdict[] => plan.tasks.flatMap((task) => task.sentences)

/** Tasks on other subjects, so that the words of the one in question are neither rare nor common by chance. */
const OTHERS = [
  'Đẩy mạnh cải cách thủ tục hành chính, nâng cao chất lượng phục vụ người dân tại bộ phận một cửa.',
  'Phát triển du lịch cộng đồng gắn với bảo tồn bản sắc văn hóa dân tộc.',
  'Tăng cường phòng, chống thiên tai; chủ động phương án di dời dân ở vùng sạt lở.',
  'Củng cố quốc phòng, an ninh; thực hiện tốt công tác tuyển quân hằng năm.',
  'Quan tâm công tác chăm sóc sức khỏe nhân dân, bảo đảm tỉ lệ bao phủ bảo hiểm y tế.',
]

/** A resolution whose first task is the sentence in question. */
export const centralWith = (sentence: string): Promise<Directive> =>
  directiveOf(
    `NGHỊ QUYẾT\nvề một số nhiệm vụ trọng tâm\n\nI- NHIỆM VỤ, GIẢI PHÁP\n\n${[sentence, ...OTHERS].map((task) => `- ${task}`).join('\n\n')}\n`,
  )

/** A plan with one task that answers, beside others of its own. */
export const planWith = (...sentences: readonly string[]): Promise<Directive> =>
  directiveOf(
    `KẾ HOẠCH\nthực hiện nghị quyết\n\nI. Nhiệm vụ, giải pháp\n\n${[...sentences, 'Tổ chức hội thao truyền thống, thi nấu ăn và trồng cây đầu xuân.'].map((task) => `- ${task}`).join('\n\n')}\n`,
  )
