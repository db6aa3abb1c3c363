import { readFile } from 'node:fs/promises'
import { type Document, isSeq, parseDocument } from 'yaml'
import { passagesOf } from '../check/fingerprint.js'
import { type Answer, decisionOn, pendingOf } from '../check/pending.js'
import type { Comparison, SentenceVerdict } from '../model/comparison.js'
import type { DecidedLabel, Decision } from '../model/decision.js'
import { wrap } from '../report/typeset.js'
import { allVisible } from '../report/visible.js'
import type { Context } from './command.js'
import { shownVerdict } from './decide-shown.js'
import { type DecisionsFile, planName } from './decisions.js'
import { codeOf, usageError } from './errors.js'
import { type Input, shownPath } from './inputs.js'
import { writeWhole } from './outputs.js'
import { screenSpec, styleOf } from './style.js'

/** What a key means. `keep` follows what is offered, else what was found; `undo` goes back to the last decision of the walk. */
type Choice = { readonly label: DecidedLabel; readonly justified: boolean } | 'keep' | 'skip' | 'undo' | 'stop' | 'unknown'

const CHOICES: Readonly<Record<string, Choice>> = {
  '': 'keep',
  '=': { label: 'adopted', justified: false },
  '~': { label: 'localized', justified: false },
  x: { label: 'omitted', justified: false },
  j: { label: 'omitted', justified: true },
  '.': { label: 'not_applicable', justified: false },
  s: 'skip',
  u: 'undo',
  q: 'stop',
}

function choiceOf(answer: string): Choice {
  const key = answer.trim().toLowerCase()
  return Object.hasOwn(CHOICES, key) ? (CHOICES[key] ?? 'unknown') : 'unknown'
}

/** What following a verdict decides: what is offered for it, else what was found. */
function kept({ offered, decidedBy, label }: SentenceVerdict): {
  readonly label: DecidedLabel
  readonly justified: boolean
  readonly why: string
} {
  if (offered !== undefined) return { label: offered.label, justified: offered.justified, why: offered.why ?? '' }
  return { label: decidedBy?.found.label ?? label, justified: false, why: '' }
}

/** The file of decisions with one change, whose comments and order stay. */
async function change(file: string, edit: (document: Document) => void, context: Context): Promise<void> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return ''
    throw error
  })
  const document = parseDocument(text.trim() === '' ? 'schemaVersion: 1\ndecisions: []\n' : text)
  edit(document)
  const list: unknown = document.get('decisions')
  if (typeof list === 'object' && list !== null && 'flow' in list) list.flow = false
  await writeWhole(file, document.toString({ lineWidth: 0 }), context)
}

/** A decision added to the file. */
const write = (file: string, decision: Decision, context: Context): Promise<void> =>
  change(file, (document) => document.addIn(['decisions'], document.createNode(decision)), context)

/** The decision that was added last taken out of the file. */
const takeBack = (file: string, context: Context): Promise<void> =>
  change(
    file,
    (document) => {
      const list = document.get('decisions')
      if (isSeq(list)) list.items.pop()
    },
    context,
  )

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

/** Asks for a reason. A key is none: who types one has taken the question for the next verdict. */
async function reasonFor(ask: Ask, usual: string, { say, io }: Context): Promise<string> {
  const question = usual === '' ? say('decide.why') : say('decide.why-or', { why: usual })
  for (;;) {
    const answer = (await ask(`${question} `))?.trim() ?? ''
    if (answer === '') return usual
    if (choiceOf(answer) === 'unknown') return answer
    io.stdout.write(`${say('decide.why-key', { key: answer })}\n`)
  }
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
  const open = pending.flatMap(({ plan, verdicts }) => {
    const path = plan.plan.clean.source.path
    const file = files.get(path) ?? null
    // What came by standard input has no name to be found by again.
    if (file === null || verdicts.length === 0) return []
    const passages = passagesOf(plan.plan)
    return verdicts.map((verdict) => ({ verdict, path, file, passages }))
  })
  const decisions = [...known.decisions]
  const tell = (text: string): void => {
    for (const line of wrap(text, style.width)) io.stdout.write(`${line}\n`)
  }
  const result = (): DecisionsFile => ({ ...known, decisions })
  if (open.length === 0) {
    tell(say('decide.nothing'))
    return result()
  }
  tell(say('decide.begin', { count: open.length, file: shownPath(known.file, io.cwd) }))
  const who = (await ask(`${say('decide.who')} `))?.trim() ?? ''
  if (who === '') return result()
  /** Places that were decided in this walk, the last one last. */
  const decided: number[] = []
  const quietly = { ...context, note: () => undefined }
  /** Takes the last decision back; gives its place, or the one where nothing was taken back. */
  const undo = async (at: number): Promise<number> => {
    const last = decided.pop()
    if (last !== undefined) await takeBack(known.file, quietly)
    if (last !== undefined) decisions.pop()
    tell(say(last === undefined ? 'decide.nothing-undone' : 'decide.undone', { file: shownPath(known.file, io.cwd) }))
    return last ?? at
  }
  for (let at = 0; ; at += 1) {
    const item = open[at]
    if (item === undefined) {
      // The last decision of all can be taken back, too.
      const answer = decided.length === 0 ? null : await ask(`${say('decide.last')} `)
      if (answer === null || choiceOf(answer) !== 'undo') break
      at = (await undo(at)) - 1
      continue
    }
    const { verdict, path, file, passages } = item
    const place = say('decide.place', { done: at + 1, total: open.length, path })
    for (const line of shownVerdict(allVisible(verdict), place, style)) io.stdout.write(`${line}\n`)
    io.stdout.write(`\n${say('decide.keys')}\n`)
    const choice = await choose(ask, context)
    if (choice === 'stop') break
    if (choice === 'undo') {
      at = (await undo(at)) - 1
      continue
    }
    if (choice === 'skip' || choice === 'unknown') continue
    const { label, justified, why: usual } = choice === 'keep' ? kept(verdict) : { ...choice, why: '' }
    const why = await reasonFor(ask, usual, context)
    const answer: Answer = { label, justified, why, who, when: io.today?.() ?? '' }
    const decision = decisionOn(verdict, planName(known, file), passages, answer)
    await write(known.file, decision, quietly)
    decisions.push(decision)
    decided.push(at)
  }
  tell(say('decide.end', { count: decisions.length - known.decisions.length, file: shownPath(known.file, io.cwd) }))
  return result()
}
