import type { CleanText } from '../model/clean-text.js'
import type { Directive, Header } from '../model/document.js'
import { levelOf, levelOfNumber } from '../vietnamese/levels.js'
import { bodyName } from '../vietnamese/names.js'
import { findAssignments } from './assignments.js'
import { group, type Draft } from './draft.js'
import type { Head } from './head.js'
import { decideTitles } from './headings.js'
import { identify, uniqueIds } from './identify.js'
import { infer } from './infer.js'
import { issuerOf } from './issuer.js'
import { linesOf } from './lines.js'
import { locator } from './position.js'
import { findReferences } from './references.js'
import { findTargets } from './targets.js'
import { buildTree } from './tree.js'
import { readZones } from './zones.js'

/**
 * Parses clean text into a directive: its head, its outline with ids, recipients, signature, notes and noise. Total: any
 * string is some document; in linear time. Every character but blanks lies in the `own` span of exactly one node, the
 * sentences of a node being a partition of its words.
 */
export function parse(clean: CleanText): Directive {
  const { text } = clean
  const root = group('document', 0)
  const zones = readZones(linesOf(text), { root, text })
  const words = (draft: Draft): string => text.slice(draft.textFrom, draft.to)
  decideTitles(root, words)
  const unique = uniqueIds()
  identify(root, unique)
  const tree = buildTree(root, { text, locate: locator(clean), unique })
  const stated = statedHeader(zones.head, zones.tails[0]?.placeAndDate ?? null)
  const signature = zones.tails.find((tail) => tail.signature !== null)?.signature ?? null
  const recipients = zones.tails.flatMap((tail) => tail.recipients)
  const mentions = once(() => findReferences(tree, text, { ...stated, inferred: {} }))
  const goals = once(() => findTargets(tree, text))
  const duties = once(() => findAssignments(tree, text))
  const inferred = once(() => infer({ header: stated, signature, recipients, text, from: zones.headEnd, ...mentions() }))
  // Facts are found when they are first asked for: a comparison of two long documents wants a few of them only.
  return {
    clean,
    header: {
      ...stated,
      get inferred() {
        return inferred()
      },
    },
    tree,
    get references() {
      return mentions().references
    },
    get selfReferences() {
      return mentions().selfReferences
    },
    get targets() {
      return goals().targets
    },
    get qualitativeTargets() {
      return goals().qualitativeTargets
    },
    get baselines() {
      return goals().baselines
    },
    get assignments() {
      return duties()
    },
    signature,
    recipients,
    footnotes: footnotesOf(root, words),
    stamps: [...zones.head.stamps, ...zones.tails.flatMap((tail) => tail.stamps)],
    messages: [],
  }
}

/** Computes a value when it is first asked for, and keeps it. */
function once<T>(compute: () => T): () => T {
  let kept: { readonly value: T } | undefined
  return () => (kept ??= { value: compute() }).value
}

function statedHeader(head: Head, signedAt: Head['placeAndDate']): Omit<Header, 'inferred'> {
  const place = head.placeAndDate?.place ?? signedAt?.place ?? null
  const issuer = issuerOf(head.issuers)
  return {
    type: head.type,
    number: head.number,
    date: head.placeAndDate?.date ?? signedAt?.date ?? null,
    place: place === null ? null : bodyName(place),
    issuer,
    subject: head.subject,
    level:
      (issuer === null ? null : levelOf([issuer, ...head.issuers].join(' '), place)) ??
      (head.number === null ? null : levelOfNumber(head.number)),
  }
}

function footnotesOf(draft: Draft, words: (draft: Draft) => string): Directive['footnotes'] {
  if (draft.type === 'footnote') return [{ label: draft.key, text: words(draft) }]
  return draft.children.flatMap((child) => footnotesOf(child, words))
}
