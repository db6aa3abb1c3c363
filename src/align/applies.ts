import type { Applicability, ApplicabilityRule, BothLanguages } from '../model/applicability.js'
import type { CentralTask } from '../model/comparison.js'
import type { Directive, DocumentNode, Level } from '../model/document.js'
import { LEVELS } from '../vietnamese/levels.js'

/** Whether a sentence binds a plan, and why it does not. */
export interface Binding {
  readonly applies: boolean | null
  readonly appliesWhy: BothLanguages | null
}

const UNKNOWN: Binding = { applies: null, appliesWhy: null }

/** The level of a document, stated or concluded; null where neither is known. */
export const levelOfDirective = ({ header }: Directive): Level | null => header.level ?? header.inferred.level?.value ?? null

/** Ids of a document's nodes, each with that of the node it lies in; null for the outermost. */
function parentsOf(tree: DocumentNode): Map<string, string | null> {
  const parents = new Map<string, string | null>()
  const visit = ({ id, children }: DocumentNode, above: string | null): void => {
    if (id !== null) parents.set(id, above)
    for (const child of children) visit(child, id ?? above)
  }
  visit(tree, null)
  return parents
}

/**
 * Tells which sentences of a central document bind plans of a level, by the rule nearest to the sentence: its own, that of its
 * task, else that of the innermost heading that has one. Where a rule leaves some level out and the plan's is not known, nothing
 * says.
 */
export function binder(
  central: Directive,
  applicability: Applicability | null,
): (level: Level | null) => (sentence: string, task: string) => Binding {
  if (applicability === null) return () => () => UNKNOWN
  const parents = parentsOf(central.tree)
  const rules = new Map(applicability.rules.flatMap((rule) => rule.ids.map((id) => [id, rule] as const)))
  const ruleOf = (sentence: string, task: string): ApplicabilityRule | undefined => {
    const own = rules.get(sentence)
    if (own !== undefined) return own
    for (let id: string | null = task; id !== null; id = parents.get(id) ?? null) {
      const rule = rules.get(id)
      if (rule !== undefined) return rule
    }
    return undefined
  }
  return (level) => (sentence, task) => {
    const rule = ruleOf(sentence, task)
    if (rule === undefined) return { applies: applicability.otherwise, appliesWhy: null }
    const binds = level === null ? withoutLevel(rule) : rule.levels.includes(level)
    return { applies: binds, appliesWhy: binds === false ? rule.why : null }
  }
}

/** What a rule says of a plan of any level. */
function withoutLevel({ levels }: ApplicabilityRule): boolean | null {
  if (levels.length === 0) return false
  return LEVELS.every((level) => levels.includes(level)) ? true : null
}

/** The ids of the data that the central document has not. */
export function strayIds(central: Directive, tasks: readonly CentralTask[], { rules }: Applicability): string[] {
  const known = new Set(parentsOf(central.tree).keys())
  for (const { id, sentences } of tasks) for (const each of [id, ...sentences.map((sentence) => sentence.id)]) known.add(each)
  return rules.flatMap(({ ids }) => ids.filter((id) => !known.has(id)))
}
