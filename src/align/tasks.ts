import type { CentralTask } from '../model/comparison.js'
import type { Directive, DocumentNode } from '../model/document.js'
import { foldedWords } from '../vietnamese/fold.js'
import { anyOf } from '../vietnamese/match-at.js'
import { respell } from '../vietnamese/respell.js'
import { LEAD_IN_WORDS } from '../vietnamese/terms/lead-ins.js'
import { roleOf } from './roles.js'

/** Sections that hold no tasks, where no title names them. */
const NO_TASKS: ReadonlySet<string | undefined> = new Set(['situation', 'viewpoint', 'objective', 'implementation', 'study'])

/** Kinds of node that head sections: what the document is made of at its top. */
const HEADS: ReadonlySet<string> = new Set(['section', 'item'])

/** @example "Nhiệm vụ, giải pháp chủ yếu", "Các nhiệm vụ trọng tâm"; not "Chức năng, nhiệm vụ của ban", "Phân công nhiệm vụ" */
function namesTasks(title: string): boolean {
  const words = ` ${foldedWords(title).join(' ')} `
  return (
    words.includes(folded(' nhiệm vụ ')) &&
    !words.includes(folded(' chức năng nhiệm vụ ')) &&
    !words.includes(folded(' phân công nhiệm vụ '))
  )
}
const folded = (phrase: string): string => ` ${foldedWords(phrase).join(' ')} `

const isBody = (node: DocumentNode): boolean => node.id !== null && node.type !== 'sentence'

/** Heads that stand at the top of the document, parts and chapters seen through. */
function topHeads(node: DocumentNode): DocumentNode[] {
  return node.children.flatMap((child) => {
    if (!isBody(child)) return []
    const wraps = child.marker?.kind === 'part' || child.marker?.kind === 'chapter'
    return wraps && child.children.some((grandchild) => HEADS.has(grandchild.type)) ? topHeads(child) : [child]
  })
}

/** The nodes under which the tasks stand; `wanted` are ids of nodes (`III,IV`). */
function taskRoots(tree: DocumentNode, wanted: readonly string[] | undefined): DocumentNode[] {
  if (wanted !== undefined && wanted.length > 0) {
    const ids = new Set(wanted.map((id) => id.trim()))
    const found: DocumentNode[] = []
    const visit = (node: DocumentNode): void => {
      if (node.id !== null && ids.has(node.id)) found.push(node)
      else for (const child of node.children) visit(child)
    }
    visit(tree)
    return found
  }
  const heads = topHeads(tree)
  const titled = heads.filter((head) => head.title !== undefined && namesTasks(head.title))
  if (titled.length > 0) return titled
  // "I. Nội dung" with "1. Mục tiêu", "2. Nhiệm vụ" in it.
  const inner = heads.flatMap((head) => head.children.filter((child) => child.title !== undefined && namesTasks(child.title)))
  if (inner.length > 0) return inner
  const numbered = heads.filter((head) => HEADS.has(head.type) && !NO_TASKS.has(roleOf(head.title ?? '')))
  return numbered.length > 0 ? numbered : heads
}

/** What a list is announced by. @example "các nội dung sau:", "một số nhiệm vụ, giải pháp sau đây:", "như sau:", "dưới đây:" */
const ANNOUNCED = /\s(?:sau|sau đây|dưới đây):["”)]?$/u
/** @example "tập trung triển khai tốt các nội dung" */
const NO_MORE = new RegExp(`^(?:(?:${anyOf(LEAD_IN_WORDS)})(?:[\\s,;]+|$))+$`, 'u')
/** Longer sentences say more than that a list follows; bounds the search. */
const LONGEST_LEAD_IN = 200

/** Whether a sentence asks for nothing, but announces the list below it. */
function isLeadIn(text: string): boolean {
  if (text.length > LONGEST_LEAD_IN) return false
  const said = respell(text.trim())
  const announced = ANNOUNCED.exec(said)
  return announced !== null && NO_MORE.test(said.slice(0, announced.index))
}

function sentencesOf(node: DocumentNode): CentralTask['sentences'] {
  const sentences = node.children.filter((child) => child.type === 'sentence')
  if (sentences.length === 0) {
    const text = node.text ?? ''
    if (isLeadIn(text)) return []
    const id = node.id ?? ''
    return [{ id: id.includes('/') ? `${id}.1` : `${id}/s1`, text, clean: node.data.own }]
  }
  return sentences
    .filter((sentence) => !isLeadIn(sentence.text ?? ''))
    .map((sentence) => ({ id: sentence.id ?? '', text: sentence.text ?? '', clean: sentence.data.own }))
}

/**
 * The tasks of a central document: the bullets, unmarked paragraphs and clause items under the sections whose title names
 * them, without sentences that only announce a list; where there is none, under all numbered sections but situation, viewpoints, objectives and implementation.
 */
export function tasksOf(central: Directive, wanted?: readonly string[]): CentralTask[] {
  const tasks: CentralTask[] = []
  const visit = (node: DocumentNode, path: readonly string[]): void => {
    if (!isBody(node)) return
    if (node.text !== undefined && node.text.trim() !== '' && node.id !== null) {
      const sentences = sentencesOf(node)
      if (sentences.length > 0) tasks.push({ id: node.id, text: node.text, path, sentences })
    }
    const deeper = node.title === undefined ? path : [...path, node.title]
    for (const child of node.children) visit(child, deeper)
  }
  for (const root of taskRoots(central.tree, wanted)) visit(root, [])
  return tasks
}
