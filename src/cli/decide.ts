import { readFile } from 'node:fs/promises'
import { parseDocument } from 'yaml'
import { passagesOf } from '../check/fingerprint.js'
import { type Answer, decisionOn, pendingOf } from '../check/pending.js'
import type { Comparison, SentenceVerdict } from '../model/comparison.js'
import type { DecidedLabel, Decision } from '../model/decision.js'
import type { Style } from '../report/format.js'
import { sentence } from '../report/text/sentence.js'
import { wrap } from '../report/typeset.js'
import { allVisible } from '../report/visible.js'
import type { Context } from './command.js'
import { type DecisionsFile, planName } from './decisions.js'
import { codeOf, usageError } from './errors.js'
import { type Input, shownPath } from './inputs.js'
import { writeWhole } from './outputs.js'
import { screenSpec, styleOf } from './style.js'

/** What a key means. `keep` follows what is offered, else what was found; `more` shows no other, it ends the walk or goes on. */
type Choice = { readonly label: DecidedLabel; readonly justified: boolean } | 'keep' | 'skip' | 'stop' | 'unknown'

const CHOICES: Readonly<Record<string, Choice>> = {
  '': 'keep',
  '=': { label: 'adopted', justified: false },
  '~': { label: 'localized', justified: false },
  x: { label: 'omitted', justified: false },
  j: { label: 'omitted', justified: true },
  '.': { label: 'not_applicable', justified: false },
  s: 'skip',
  q: 'stop',
}

const choiceOf = (answer: string): Choice => CHOICES[answer.trim().toLowerCase()] ?? 'unknown'

/** What following a verdict decides: what is offered for it, else what was found. */
function kept({ offered, decidedBy, label }: SentenceVerdict): {
  readonly label: DecidedLabel
  readonly justified: boolean
  readonly why: string
} {
  if (offered !== undefined) return { label: offered.label, justified: offered.justified, why: offered.why ?? '' }
  return { label: decidedBy?.found.label ?? label, justified: false, why: '' }
}

/** A decision added to the file, whose comments and order stay. */
async function write(file: string, decision: Decision, context: Context): Promise<void> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return ''
    throw error
  })
  const document = parseDocument(text.trim() === '' ? 'schemaVersion: 1\ndecisions: []\n' : text)
  document.addIn(['decisions'], document.createNode(decision))
  const list: unknown = document.get('decisions')
  if (typeof list === 'object' && list !== null && 'flow' in list) list.flow = false
  await writeWhole(file, document.toString({ lineWidth: 0 }), context)
}

/** Asks for one line; null where the user ends the input. */
type Ask = (question: string) => Promise<string | null>

/** Asks until a key is known. */
async function choose(ask: Ask, { say, io }: Context): Promise<Choice> {
  for (;;) {
    const answer = await ask(`${say('decide.choose')} `)
    if (answer === null) return 'stop'
    const choice = choiceOf(answer)
    if (choice !== 'unknown') return choice
    io.stdout.write(`${say('decide.unknown', { key: answer.trim() })}\n`)
  }
}

/** What the user sees of a verdict before deciding. */
function shownVerdict(verdict: SentenceVerdict, style: Style): string[] {
  const { say, width } = style
  const { offered, decidedBy } = verdict
  const words = [
    ...(decidedBy?.suspect == null
      ? []
      : [
          say('decide.suspect', {
            who: decidedBy.who,
            when: decidedBy.when,
            label: say(`decided.${decidedBy.label}`),
            side: say(`suspect.${decidedBy.suspect}`),
          }),
        ]),
    ...(offered === undefined
      ? []
      : [
          say('decide.offered', {
            plan: offered.plan,
            who: offered.who,
            label: say(`decided.${offered.label}`),
            why: offered.why ?? '–',
          }),
        ]),
  ]
  return [...sentence(verdict, style, true), ...words.flatMap((text) => wrap(text, width, '  ! '))]
}

/**
 * Walks through what needs a look, one at a time, and writes each decision down as it is made.
 *
 * @returns the decisions with the new ones
 * @throws a usage error where there is no terminal to ask on
 */
export async function decideInTerminal(
  comparison: Comparison,
  known: DecisionsFile,
  inputs: readonly Input[],
  context: Context,
): Promise<DecisionsFile> {
  const { io, say } = context
  const { ask } = io
  if (ask === undefined) throw usageError(say('error.no-terminal'))
  const style = await styleOf(screenSpec(context, {}))
  const files = new Map(inputs.map(({ path, file }) => [path, file]))
  const pending = comparison.plans.map((plan) => ({ plan, verdicts: pendingOf(plan) }))
  const total = pending.reduce((sum, { verdicts }) => sum + verdicts.length, 0)
  const decisions = [...known.decisions]
  const tell = (text: string): void => {
    for (const line of wrap(text, style.width)) io.stdout.write(`${line}\n`)
  }
  const result = (): DecisionsFile => ({ ...known, decisions })
  if (total === 0) {
    tell(say('decide.nothing'))
    return result()
  }
  tell(say('decide.begin', { count: total, file: shownPath(known.file, io.cwd) }))
  const who = (await ask(`${say('decide.who')} `))?.trim() ?? ''
  if (who === '') return result()
  let done = 0
  for (const { plan, verdicts } of pending) {
    const path = plan.plan.clean.source.path
    const file = files.get(path) ?? null
    // What came by standard input has no name to be found by again.
    if (file === null) continue
    const passages = passagesOf(plan.plan)
    for (const verdict of verdicts) {
      done += 1
      io.stdout.write(`\n${say('decide.place', { done, total, path })}\n\n`)
      for (const line of shownVerdict(allVisible(verdict), style)) io.stdout.write(`${line}\n`)
      io.stdout.write(`\n${say('decide.keys')}\n`)
      const choice = await choose(ask, context)
      if (choice === 'stop') {
        tell(say('decide.end', { count: decisions.length - known.decisions.length, file: shownPath(known.file, io.cwd) }))
        return result()
      }
      if (choice === 'skip' || choice === 'unknown') continue
      const { label, justified, why: usual } = choice === 'keep' ? kept(verdict) : { ...choice, why: '' }
      const why = (await ask(`${usual === '' ? say('decide.why') : say('decide.why-or', { why: usual })} `))?.trim() ?? ''
      const answer: Answer = { label, justified, why: why === '' ? usual : why, who, when: io.today?.() ?? '' }
      const decision = decisionOn(verdict, planName(known.file, file), passages, answer)
      await write(known.file, decision, { ...context, note: () => undefined })
      decisions.push(decision)
    }
  }
  tell(say('decide.end', { count: decisions.length - known.decisions.length, file: shownPath(known.file, io.cwd) }))
  return result()
}
