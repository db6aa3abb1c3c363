import { type ChangeRule, leadIn, paired } from '../change.js'
import { foundOnce } from '../stretch.js'

/**
 * What must be given first, up to the end of its phrase.
 * @example "khi có hướng dẫn của Trung ương", "nếu địa phương không đạt", "lập khi có đủ 03 chi bộ", "ở những nơi có đủ điều kiện"
 */
const CONDITION =
  /(?<![\p{L}\p{N}])(?:(?:sau\s+)?khi\s+(?:\p{L}+\s+){0,4}?(?:có|ban hành|hướng dẫn|cho phép|phê duyệt|thay thế)(?![\p{L}\p{N}])[^,;.()]*|khi\s+(?:có\s+)?đủ(?![\p{L}\p{N}])[^,;.()]*|nếu(?![\p{L}\p{N}])[^,;.()]*|trong trường hợp[^,;.()]*|căn cứ(?:\s+vào)?\s+(?:điều kiện|tình hình|hướng dẫn|quy định|khả năng)[^,;.()]*|trên cơ sở\s+(?:hướng dẫn|quy định|chủ trương)[^,;.()]*|(?:ở\s+)?(?:những\s+)?nơi\s+(?:có\s+)?(?:đủ\s+)?điều\s+kiện)/giu

/** A condition that says when guidance or a rule from above is there changes the task; "khi có khuyết điểm" is its content. */
const FROM_ABOVE =
  /^nếu(?!\p{L})|^khi (?:có )?đủ|hướng dẫn|quy định|văn bản|chủ trương|chính sách|ban hành|phê duyệt|cho phép|cấp trên|trung ương|tỉnh|điều kiện/iu

/** Nearly all sentences have none of these. */
const MAY_BE_CONDITION = /khi |nếu |trường hợp|điều kiện|căn cứ|trên cơ sở/iu

const conditions = foundOnce(({ textOf, from, to }) => conditionsIn(textOf(from, to)))

function conditionsIn(text: string): string[] {
  if (!MAY_BE_CONDITION.test(text)) return []
  return [...text.matchAll(CONDITION)].map((match) => match[0].trim()).filter((found) => FROM_ABOVE.test(found))
}

/** "Những nơi có điều kiện" is said in many ways. */
const fold = (condition: string): string =>
  /điều\s+kiện/iu.test(condition) ? 'điều kiện' : condition.toLowerCase().replace(/\s+/g, ' ')

/** A condition that the plan sets, changes or leaves out ("điều kiện"). */
export const condition: ChangeRule = {
  kind: 'condition',
  find: ({ central, plan, centralDocument }) => {
    const ours = conditions(central, centralDocument)
    const theirs = [...conditionsIn(leadIn(plan)), ...conditions(plan, centralDocument)]
    const lost = ours.filter((text) => !theirs.some((other) => fold(other) === fold(text)))
    const won = theirs.filter((text) => !ours.some((other) => fold(other) === fold(text)))
    return paired(lost, won)
  },
}
