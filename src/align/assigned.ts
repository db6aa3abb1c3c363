import type { AssignedIn } from '../model/comparison.js'
import type { Assignment } from '../model/document.js'
import type { Candidate } from './candidates.js'
import { quoteOfCandidate } from './evidence.js'
import type { Plan } from './plan.js'

/** Assignments of a plan by the node they stand in. */
export function assignmentsByNode(plan: Plan): ReadonlyMap<string, readonly Assignment[]> {
  const byNode = new Map<string, Assignment[]>()
  for (const assignment of plan.directive.assignments) {
    if (assignment.node === null) continue
    const list = byNode.get(assignment.node)
    if (list === undefined) byNode.set(assignment.node, [assignment])
    else list.push(assignment)
  }
  return byNode
}

/** The passages beside the deciding one that take up a sentence and name who does it or by when. */
export function assignedIn(
  plan: Plan,
  assignments: ReadonlyMap<string, readonly Assignment[]>,
  candidates: readonly Candidate[],
  decides: Candidate,
): AssignedIn[] {
  const found: AssignedIn[] = []
  for (const candidate of candidates) {
    if (candidate === decides) continue
    const { node, clean } = quoteOfCandidate(plan, candidate)
    if (node === null) continue
    const here = assignments.get(node) ?? []
    const told = here.filter(({ clean: [from, to] }) => from < clean[1] && to > clean[0])
    for (const { actor, deadline } of told) {
      const text = deadline?.text ?? null
      if (actor === null && text === null) continue
      if (!found.some((known) => known.node === node && known.actor === actor && known.deadline === text))
        found.push({ node, actor, deadline: text })
    }
  }
  return found
}
