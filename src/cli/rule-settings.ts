import type { AsPlan } from '../check/rule.js'
import { settingsOf, type RuleSettings } from '../check/settings.js'
import { rules } from '../check/rules.js'
import type { RuleChoice, RuleWishes } from '../model/configuration.js'
import { SEVERITIES, type Severity } from '../model/finding.js'
import type { Say } from '../catalogue/catalogue.js'
import type { Context } from './command.js'
import type { LoadedConfiguration } from './configuration/load.js'
import { usageError } from './errors.js'
import type { Input } from './inputs.js'
import { nearest } from './nearest.js'
import type { Options } from './options.js'
import { presetNamed } from './preset-named.js'

const LEVELS: readonly (Severity | 'off')[] = [...SEVERITIES, 'off']

/** @example "task-omitted=warning" */
function choiceOf(value: string, say: Say): readonly [id: string, choice: RuleChoice] {
  const [id = '', level, ...more] = value.split('=').map((part) => part.trim())
  if (id === '' || level === undefined || more.length > 0) throw usageError(say('error.bad-rule', { value }))
  if (!rules.some((rule) => rule.id === id)) {
    const ids = rules.map((rule) => rule.id)
    const near = nearest(id, ids)
    throw usageError(near.length > 0 ? say('error.unknown-rule', { id, near: near.join(', ') }) : say('error.no-rule', { id }))
  }
  const severity = LEVELS.find((each) => each === level.toLowerCase())
  if (severity === undefined) throw usageError(say('error.unknown-severity', { value: level, values: LEVELS.join(', ') }))
  return [id, severity]
}

/** What the command line says of rules. @throws a usage error for a preset, rule or severity that there is not */
function asked({ preset, rule = [] }: Options, say: Say): RuleWishes {
  const presets = preset?.flatMap((names) => names.split(',')).map((name) => presetNamed(name.trim(), say))
  const chosen = rule.flatMap((choices) => choices.split(',')).map((choice) => choiceOf(choice, say))
  return { ...(presets !== undefined && { presets }), rules: Object.fromEntries(chosen) }
}

/** What the configuration says of rules for single documents, in order. */
async function wishesBySet({ documents, configuration }: LoadedConfiguration): Promise<(file: string) => readonly RuleWishes[]> {
  const { sets = [], overrides = [] } = configuration
  if (sets.length === 0 && overrides.length === 0) return () => []
  const [{ setFinder }, { matcherFor }] = await Promise.all([import('./document-sets.js'), import('./path-globs.js')])
  const setOf = setFinder(sets, documents)
  const tests = overrides.map((override) => ({ override, has: matcherFor(override.files, documents) }))
  return (file) => [setOf(file) ?? [], tests.flatMap(({ override, has }) => (has(file) ? override : []))].flat()
}

/**
 * The rules for each document of a run: as the configuration says, of it the set of the document, then the overrides for its
 * path, and before all these the command line.
 *
 * @returns what gives them by the path that output names a document by; the same value for the same rules
 * @throws (as a rejection) a usage error for what the command line says of rules and cannot be followed
 */
export async function ruleSettings(
  inputs: readonly Input[],
  options: Options,
  { configuration, say }: Pick<Context, 'configuration' | 'say'>,
): Promise<(path: string) => RuleSettings> {
  const last = asked(options, say)
  const first = configuration === null ? [] : [configuration.configuration]
  const wishesFor = configuration === null ? () => [] : await wishesBySet(configuration)
  const usual = settingsOf([...first, last])
  const places = new Map<RuleWishes, number>()
  const known = new Map<string, RuleSettings>([['', usual]])
  const byPath = new Map<string, RuleSettings>()
  for (const { path, file } of inputs) {
    // What comes by standard input lies nowhere.
    const wishes = file === null ? [] : wishesFor(file)
    for (const wish of wishes) if (!places.has(wish)) places.set(wish, places.size)
    const key = wishes.map((wish) => places.get(wish)).join()
    const settings = known.get(key) ?? settingsOf([...first, ...wishes, last])
    known.set(key, settings)
    byPath.set(path, settings)
  }
  return (path) => byPath.get(path) ?? usual
}

/**
 * Which documents are judged as plans whatever they call themselves: those of sets of plans; where only a folder is trusted,
 * all.
 *
 * @returns what tells it by the path that output names a document by
 */
export async function planRoles(
  inputs: readonly Input[],
  { configuration, trusted }: Pick<Context, 'configuration' | 'trusted'>,
): Promise<(path: string) => AsPlan | undefined> {
  if (trusted !== undefined) return () => 'trusted'
  const sets = configuration?.configuration.sets ?? []
  if (configuration === null || !sets.some(({ role }) => role === 'plan')) return () => undefined
  const { setFinder } = await import('./document-sets.js')
  const setOf = setFinder(sets, configuration.documents)
  const named = new Set(inputs.flatMap(({ path, file }) => (file !== null && setOf(file)?.role === 'plan' ? path : [])))
  return (path) => (named.has(path) ? 'named' : undefined)
}
