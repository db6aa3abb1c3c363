import type { Assignment, Directive, DocumentNode } from '../../model/document.js'
import { clarityOf } from '../../parse/clarity.js'
import type { Write } from '../format.js'
import { json } from '../json.js'
import { messageRecords, sourceRecord } from '../source.js'

/** A node as CONTRACT has it: the children last, so that a reader sees the node before what lies in it. */
function node({ type, id, depth, marker, title, text, position, data, children }: DocumentNode): unknown {
  return { type, id, depth, marker, title, text, position, data: { clean: data.clean }, children: children.map(node) }
}

/** An assignment with what it makes clear. */
const assignment = (found: Assignment): unknown => {
  const { quote, node: id, clean, ...facts } = found
  return { ...facts, states: clarityOf(found), quote, node: id, clean }
}

/** The document as data: header, tree, facts. Schema: `schemas/document.schema.json`. */
export const parseJson: Write<Directive> = (directive, { version, say }) =>
  json({
    schemaVersion: 1,
    version,
    source: sourceRecord(directive.clean.source),
    header: directive.header,
    tree: node(directive.tree),
    references: directive.references,
    selfReferences: directive.selfReferences,
    anaphora: directive.anaphora,
    targets: directive.targets,
    qualitativeTargets: directive.qualitativeTargets,
    baselines: directive.baselines,
    assignments: directive.assignments.map(assignment),
    signature: directive.signature,
    recipients: directive.recipients,
    footnotes: directive.footnotes,
    stamps: directive.stamps,
    messages: messageRecords([...directive.clean.messages, ...directive.messages], say),
  })
