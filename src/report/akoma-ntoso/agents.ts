import type { Directive } from '../../model/document.js'
import { element } from '../xml.js'
import { visible } from '../visible.js'
import { ontologyAddress, slug, type Work } from './naming.js'

/** Persons, bodies and notions of a document: TLC, "top level classes" of the Akoma Ntoso ontology. */
export interface Agents {
  /** Reference to a body, a person or an office, `#ban-thuong-vu-huyen-uy`; it is on the list from then on. */
  readonly refer: (kind: AgentKind, name: string) => string
  /** The list, each in a line of XML, in the order in which they were first named. */
  readonly lines: () => string[]
}

type AgentKind = 'organization' | 'person' | 'role' | 'concept'

const CLASSES: Readonly<Record<AgentKind, string>> = {
  organization: 'TLCOrganization',
  person: 'TLCPerson',
  role: 'TLCRole',
  concept: 'TLCConcept',
}

/** Begins the list. @param unique gives ids that no other element has */
export function agentList(unique: (name: string) => string): Agents {
  const known = new Map<string, { readonly id: string; readonly line: string }>()
  return {
    refer: (kind, name) => {
      const key = `${kind}/${slug(name)}`
      const found = known.get(key)
      if (found !== undefined) return `#${found.id}`
      const id = unique(slug(name) || kind)
      const attributes = { eId: id, href: ontologyAddress(kind, name), showAs: name }
      known.set(key, { id, line: element(CLASSES[kind], shownAttributes(attributes)) })
      return `#${id}`
    },
    lines: () => [...known.values()].map(({ line }) => line),
  }
}

/** Attributes with what would steer a terminal shown instead. They are escaped once more as XML when they are written. */
const shownAttributes = (attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, visible(value)]))

/** What is known of a document itself, stated or concluded. Without a number it has the sum of its bytes for a name. */
export function workOf({ header, clean }: Directive): Work {
  return {
    type: header.type ?? header.inferred.type?.value ?? null,
    number: header.number ?? header.inferred.number?.value ?? null,
    date: header.date ?? header.inferred.date?.value ?? null,
    name: `sha256-${clean.source.sha256.slice(0, 16)}`,
  }
}
