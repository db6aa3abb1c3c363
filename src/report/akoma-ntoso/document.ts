import type { Directive, DocumentNode } from '../../model/document.js'
import { nodesOf } from '../../parse/visit.js'
import { visible } from '../visible.js'
import { block, element, escaped } from '../xml.js'
import { agentList, type Agents } from './agents.js'
import { attachmentTitle } from './attachment.js'
import { levelsOf, type Writing } from './body.js'
import { agentMarks, dateMarks, quantityMarks, referenceMarks } from './fact-marks.js'
import { headerMarks, signatureMarks } from './header-marks.js'
import { inlineWriter, type Mark } from './marks.js'
import { attachmentMeta, elementsOf, metaOf } from './meta.js'
import { uniqueNames } from './naming.js'
import { notesOf } from './notes.js'
import { partsOf, zone, type Part } from './zones.js'

/** Namespace of Akoma Ntoso 3.0 (OASIS LegalDocML). */
export const AKOMA_NTOSO = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'

/** Sentences of a node that has several, since a verdict is on a sentence; one alone is its node. */
function sentenceMarks(tree: DocumentNode): Mark[] {
  return [...nodesOf(tree)].flatMap(({ children }) => {
    const sentences = children.filter(({ type }) => type === 'sentence')
    return sentences.length < 2
      ? []
      : sentences.flatMap(({ id, data }): Mark[] => {
          if (id === null) return []
          const open = `<span class="sentence" wId="${escaped(visible(id))}">`
          return [{ span: data.clean, open, close: '</span>', rank: 1 }]
        })
  })
}

function writingOf(directive: Directive, agents: Agents, unique: (name: string) => string): Writing {
  const { tree, clean } = directive
  const { text } = clean
  const marks = [
    ...referenceMarks(directive),
    ...headerMarks(directive, agents),
    ...signatureMarks(directive, agents),
    ...sentenceMarks(tree),
    ...dateMarks(text),
    ...quantityMarks(directive, agents),
    ...agentMarks(directive, agents),
  ]
  const notes = notesOf(tree, text, inlineWriter(text, marks))
  return { text, unique, called: notes.called, inline: inlineWriter(text, [...marks, ...notes.marks]) }
}

/** A document or an attachment: its head, its body, its end. */
function structure({ head, preamble, body, end }: Part, id: string, name: string, writing: Writing): string[] {
  const levels = levelsOf(body, { id, element: name }, writing)
  // A body holds something, were it an empty level.
  const inner =
    levels.length > 0
      ? levels
      : [element('hcontainer', { eId: writing.unique(`${id === '' ? '' : `${id}__`}hcontainer_1`), name: 'empty' })]
  return [
    ...zone('preface', head, writing),
    ...zone('preamble', preamble, writing),
    ...block(name, {}, inner),
    ...zone('conclusions', end, writing),
  ]
}

/**
 * A document as Akoma Ntoso 3.0: every word of it in its order (footnotes at their calls), its parts as levels with the ids
 * of the Naming Convention (`eId`) and doichieu's own (`wId`), citations, dates, figures of targets and bodies marked up.
 */
export function akomaNtoso(directive: Directive, version: string): string {
  const unique = uniqueNames()
  for (const taken of ['doichieu', 'unknown']) unique(taken)
  const agents = agentList(unique)
  const writing = writingOf(directive, agents, unique)
  const { root, body, name } = elementsOf(directive)
  const [main, ...attached] = partsOf(directive.tree)
  const own = main === undefined ? [] : structure(main, '', body, writing)
  const attachments = attached.flatMap((part, at) => {
    const id = unique(`att_${at + 1}`)
    const own = attachmentTitle(part)
    const inner = structure(part, id, 'mainBody', writing)
    return block(
      'attachment',
      { eId: id },
      block('doc', { name: own.subtype }, [...attachmentMeta(directive, agents, id, own), ...inner]),
    )
  })
  const lines = block('akomaNtoso', { xmlns: AKOMA_NTOSO }, [
    ...block(root, { name }, [
      ...metaOf(directive, agents, version),
      ...own,
      ...(attachments.length === 0 ? [] : block('attachments', {}, attachments)),
    ]),
  ])
  return ['<?xml version="1.0" encoding="UTF-8"?>', ...lines].join('\n') + '\n'
}
