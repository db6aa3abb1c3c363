import type { Directive } from '../../model/document.js'
import { akomaNtoso } from '../akoma-ntoso/document.js'
import type { Write } from '../format.js'

/** The document as Akoma Ntoso 3.0, the XML of OASIS LegalDocML for official documents. */
export const parseAkn: Write<Directive> = (directive, { version }) => akomaNtoso(directive, version)
