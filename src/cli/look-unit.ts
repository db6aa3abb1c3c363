import { isTextFile, type CheckedDocument } from '../check/checked.js'
import { check } from '../check/check.js'
import type { AsPlan, Rule, RuleOptions, Subject } from '../check/rule.js'
import { rules } from '../check/rules.js'
import type { RuleSettings } from '../check/settings.js'
import { suppressionCount } from '../check/suppressions.js'
import type { Language, Say } from '../catalogue/catalogue.js'
import type { PlaceTerms } from '../model/place-terms.js'
import type { Severity } from '../model/finding.js'
import { parse } from '../parse/parse.js'
import { isSecret } from '../parse/secrecy.js'
import { announcements, type Told } from './announce.js'
import { type Content, sourceOf } from './content.js'
import { cleanedBy, type MisreadSettings } from './misreads.js'
import type { Scans } from './scans.js'

/** How a document is looked at, as plain data. */
export interface Look {
  /** The rules that are in force for it. */
  readonly settings: readonly { readonly id: string; readonly severity: Severity; readonly options: RuleOptions }[]
  readonly asPlan?: AsPlan | undefined
  readonly language: Language
  /** Whether the text is heard where it sets findings aside. */
  readonly inline: boolean
}

/** What looking at a document came to. */
export interface LookedAt {
  readonly document: CheckedDocument
  /** How often the text would set findings aside, if it is not heard. */
  readonly unheard: number
  /** What the user must know of it. */
  readonly told: readonly Told[]
}

/** @see Look */
export const lookBy = (settings: RuleSettings, rest: Omit<Look, 'settings'>): Look => ({
  settings: settings.map(({ rule, severity, options }) => ({ id: rule.id, severity, options })),
  ...rest,
})

const byId = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]))

const settingsIn = ({ settings }: Look): RuleSettings =>
  settings.flatMap(({ id, severity, options }) => {
    const rule = byId.get(id)
    return rule === undefined ? [] : [{ rule, severity, options }]
  })

/** Looks at a document that has been read. */
export function lookAt(subject: Omit<Subject, 'asPlan'>, look: Look, told: readonly Told[] = []): LookedAt {
  const { document } = subject
  const { asPlan, language, inline } = look
  const { path, sha256 } = document.clean.source
  return {
    document: {
      path,
      sha256,
      isText: isTextFile(document.clean.source),
      isSecret: isSecret(document),
      findings: check({ ...subject, asPlan }, settingsIn(look), language, inline),
    },
    unheard: inline ? 0 : suppressionCount(document),
    told,
  }
}

/** What documents are read with. */
export interface Reading {
  readonly cache: string | null
  readonly scans: Scans
  readonly misreads: MisreadSettings
  readonly placeTerms?: PlaceTerms | undefined
  readonly say: Say
}

/**
 * Whether doubtful words are looked for in text that was not recognized here. That takes long: it is worth it where nothing is
 * compared, as archivists check.
 */
const doubtsWords = ({ settings }: Look): boolean => settings.some(({ id }) => id === 'ocr-doubtful')

/**
 * A document from its bytes to what the rules find in it, compared with nothing.
 *
 * @throws what `unreadableWords` has words for, or a bug
 */
export async function lookAlone(content: Content, look: Look, reading: Reading): Promise<LookedAt> {
  const source = await sourceOf(content, reading.cache, reading.scans)
  const clean = await cleanedBy(reading, source, doubtsWords(look))
  const document = parse(clean)
  return lookAt({ document, plan: null, central: null }, look, announcements(clean, reading.say, document.messages))
}
