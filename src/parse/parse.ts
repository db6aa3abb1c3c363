import type { CleanText } from '../model/clean-text.js'
import type { Directive, Header } from '../model/document.js'
import { once } from '../model/once.js'
import type { PlaceTerms } from '../model/place-terms.js'
import type { Stated } from '../model/source-text.js'
import { levelOf, levelOfNumber } from '../vietnamese/levels.js'
import { bodyName } from '../vietnamese/names.js'
import { withPlaceTerms } from '../vietnamese/own-terms.js'
import { findAssignments } from './assignments.js'
import { cityLevel } from './city-level.js'
import { doubtfulDates } from './doubtful-dates.js'
import { group, type Draft } from './draft.js'
import type { Head } from './head.js'
import { decideTitles } from './headings.js'
import { identify, uniqueIds } from './identify.js'
import { infer } from './infer.js'
import { issuerOf } from './issuer.js'
import { linesOf } from './lines.js'
import { mergedCells } from './merged-cells.js'
import { hangNoise, stampsOf, withoutNoise } from './noise-lines.js'
import { misreadMarkers } from './outline.js'
import { locator } from './position.js'
import { findReferences } from './references.js'
import { furtherDocuments } from './second-document.js'
import { findTargets } from './targets.js'
import { buildTree } from './tree.js'
import { readZones } from './zones.js'

/** What may be asked of a parse. */
export interface ParseOptions {
  /** Further levels, bodies, types of document and names of places, beside the built-in ones. */
  readonly placeTerms?: PlaceTerms | undefined
}

/**
 * Parses clean text into a directive: its head, its outline with ids, recipients, signature, notes and noise. Total: any
 * string is some document; in linear time. Every character but blanks lies in the `own` span of exactly one node, the
 * sentences of a node being a partition of its words.
 */
export const parse = (clean: CleanText, { placeTerms = clean.placeTerms }: ParseOptions = {}): Directive =>
  withPlaceTerms(placeTerms, () => read(clean, placeTerms))

function read(clean: CleanText, placeTerms: PlaceTerms | undefined): Directive {
  const { text } = clean
  const withTerms = <T>(compute: () => T): (() => T) => once(() => withPlaceTerms(placeTerms, compute))
  const root = group('document', 0)
  const all = linesOf(text)
  const { lines, noise } = withoutNoise(clean, all)
  const locate = locator(clean)
  const zones = readZones(lines, { root, text })
  const words = (draft: Draft): string => text.slice(draft.textFrom, draft.to)
  decideTitles(root, words)
  const unique = uniqueIds()
  identify(root, unique)
  hangNoise(root, noise)
  const tree = buildTree(root, { text, locate, unique })
  const stated = statedHeader(zones.head, zones.tails[0]?.placeAndDate ?? null, clean.source.stated ?? {}, text)
  const signature = zones.tails.find((tail) => tail.signature !== null)?.signature ?? null
  const recipients = zones.tails.flatMap((tail) => tail.recipients)
  const mentions = withTerms(() => findReferences(tree, text, { ...stated, inferred: {} }))
  const goals = withTerms(() => findTargets(tree, text))
  const duties = withTerms(() => findAssignments(tree, text, mergedCells(clean)))
  const pointed = withTerms(() => mentions().anaphora())
  const noticed = withTerms(() => [
    ...furtherDocuments(root, lines, locate, clean.source.pages),
    ...misreadMarkers(root, locate),
    ...doubtfulDates(clean, stated, mentions().references, locate),
  ])
  const open = zones.head.placeAndDate?.open ?? zones.tails[0]?.placeAndDate?.open
  const inferred = withTerms(() =>
    infer({ header: stated, open, signature, recipients, text, from: zones.headEnd, ...mentions() }),
  )
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
    get anaphora() {
      return pointed()
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
    stamps: [...zones.head.stamps, ...stampsOf(noise, all), ...zones.tails.flatMap((tail) => tail.stamps)],
    get messages() {
      return noticed()
    },
  }
}

/** A directive with all its facts found: plain data, which can be handed to another thread. */
export const materialized = (directive: Directive): Directive => ({ ...directive, header: { ...directive.header } })

/** What the head states, and above all what somebody wrote in front of the text. */
function statedHeader(head: Head, signedAt: Head['placeAndDate'], given: Stated, text: string): Omit<Header, 'inferred'> {
  const place = given.place ?? head.placeAndDate?.place ?? signedAt?.place ?? null
  const printed = issuerOf(head.issuers)
  const issuer = given.issuer ?? printed
  const number = given.number ?? head.number
  const date = given.date ?? head.placeAndDate?.date ?? signedAt?.date ?? null
  return {
    type: given.type ?? head.type,
    number,
    date,
    place: place === null ? null : (given.place ?? bodyName(place)),
    issuer,
    subject: given.subject ?? head.subject,
    level:
      given.level ??
      // The bodies above the one that issues tell more of the level, unless it is another one.
      cityLevel(
        // Not in one string: "… VÀ ĐÔ THỊ" before "ỦY BAN" is no "thị ủy".
        issuer === null
          ? null
          : (levelOf(issuer, place, date) ?? (issuer === printed ? levelOf(head.issuers.join(' '), place, date) : null)),
        issuer,
        text,
      ) ??
      (number === null ? null : levelOfNumber(number)),
  }
}

function footnotesOf(draft: Draft, words: (draft: Draft) => string): Directive['footnotes'] {
  if (draft.type === 'footnote') return [{ label: draft.key, text: words(draft) }]
  return draft.children.flatMap((child) => footnotesOf(child, words))
}
