import type { Directive } from '../model/document.js'
import { placesOf } from '../parse/identity.js'
import { placeNamed } from '../vietnamese/levels.js'

/**
 * The province that a document is of, folded: by its issuer, else the one whose bodies its text names most ("Tỉnh ủy Ninh
 * Thuận" as the level above); null where nothing says, and for documents of the centre.
 */
export function provinceOf(directive: Directive): string | null {
  const { header } = directive
  if ((header.level ?? header.inferred.level?.value) === 'central') return null
  const issuer = header.issuer ?? header.inferred.issuer?.value ?? null
  return (issuer === null ? null : placeNamed(issuer, 'province')) ?? placesOf(directive)('province')
}

/** Whether two documents are known to be of different provinces. */
export const differ = (one: string | null, other: string | null): boolean => one !== null && other !== null && one !== other
