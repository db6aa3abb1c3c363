import type { PlanFacts, SentenceFacts } from '../data.js'
import { link, planLabel, VI } from '../view/lists.js'
import { h, type Markup } from '../view/markup.js'
import { readFact, type SentenceFact } from '../view/facts.js'
import type { DecisionEntry as Decision } from '../data.js'
import { allDecisions, decisionsFile, handOver } from './decisions.js'
import { byId, draw, nodes } from './dom.js'
import { decided, type State } from './state.js'

/** What may be concluded: a label, and whether an omission is accepted. */
const CHOICES = ['adopted', 'localized', 'omitted', 'justified', 'not_applicable'] as const
type Choice = (typeof CHOICES)[number]

const choiceOf = ({ label, justified }: Decision): Choice => (label === 'omitted' && justified === true ? 'justified' : label)

/** What a choice is called: the verdict that stands is confirmed, others overrule it. */
const choiceWords = (choice: Choice, fact: SentenceFact | null, { say }: State): string =>
  fact !== null && fact.binds && choice === fact.label
    ? say('decide.confirm', { label: say(`label.${choice}`) })
    : say(`decide.${choice}`)

/** What stands below a sentence: the decision on it, and the button to make one. */
export function slot(sentence: SentenceFacts, plan: PlanFacts, fact: SentenceFact | null, state: State): Markup {
  const { say } = state
  const decision = state.decisions.on(plan.document.path, sentence.id)
  const value = `${String(plan.number)} ${sentence.id}`
  const button = (what: string, words: string): Markup =>
    h('button', { type: 'button', class: 'small', 'data-do': what, 'data-value': value }, words)
  if (decision === null) return button('decide', say('decide'))
  return [
    h(
      'p',
      { class: 'decided here' },
      h('b', {}, `${say('decide.here')}: `),
      choiceWords(choiceOf(decision), fact, state),
      decision.why === undefined ? '' : ` – “${decision.why}”`,
      ' ',
      h('span', { class: 'path' }, say('decide.by', { who: decision.who, when: decision.when })),
    ),
    button('decide', say('decide.change')),
    ' ',
    button('undecide', say('decide.remove')),
  ]
}

/** The plan and the sentence that a button is about. */
function meantBy(value: string, { data }: State): { plan: PlanFacts; sentence: SentenceFacts; index: number } | null {
  const at = value.indexOf(' ')
  const plan = data.plans[Number(value.slice(0, at)) - 1]
  const id = value.slice(at + 1)
  for (const task of data.tasks) {
    const found = task.sentences.findIndex((sentence) => sentence.id === id)
    const sentence = task.sentences[found]
    if (plan !== undefined && sentence !== undefined) return { plan, sentence, index: task.from + found }
  }
  return null
}

/** Draws the place for a decision anew, and puts the focus where it was. */
function redrawSlot(value: string, state: State): void {
  const meant = meantBy(value, state)
  const place = document.querySelector(`[data-slot="${CSS.escape(value)}"]`)
  if (meant === null || place === null) return
  draw(place, slot(meant.sentence, meant.plan, readFact(meant.plan.facts, meant.index), state))
  place.querySelector<HTMLElement>('button')?.focus()
}

/** Takes a decision back. */
export function undecide(value: string, state: State): void {
  const meant = meantBy(value, state)
  if (meant === null) return
  state.decisions.remove(meant.plan.document.path, meant.sentence.id)
  redrawSlot(value, state)
  decided(state)
}

/** What a decision rests on, and the fingerprints of what was seen. */
function basis(
  label: Decision['label'],
  plan: PlanFacts,
  sentence: SentenceFacts,
  index: number,
  state: State,
): Partial<Decision> {
  const details = state.texts.now(plan.number)
  const found = details?.sentences[index]
  const isCarried = label === 'adopted' || label === 'localized'
  const where = isCarried && found ? found.where.map((node) => details?.texts[node] ?? '') : []
  const print = isCarried && found ? found.print : plan.print
  return {
    ...(where.length > 0 ? { where } : {}),
    ...(print === '' ? {} : { seen: { central: sentence.print, plan: print } }),
  }
}

/** A day as ISO 8601, by the calendar of the reader. */
function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

/** Asks for a decision. */
export function decide(value: string, state: State): void {
  const meant = meantBy(value, state)
  if (meant === null) return
  const { plan, sentence, index } = meant
  const { say } = state
  const fact = readFact(plan.facts, index)
  const before = state.decisions.on(plan.document.path, sentence.id)
  const chosen = before === null ? (fact?.label ?? 'omitted') : choiceOf(before)
  const field = (id: string, label: string, input: Markup): Markup => h('p', {}, h('label', { for: id }, label), input)
  const dialog = byId('decide') as HTMLDialogElement
  const close = (): void => dialog.close()
  const form = nodes(
    h(
      'form',
      {},
      h('h2', { id: 'decide-title' }, say('decide.title', { id: sentence.id, plan: plan.number })),
      h('blockquote', VI, sentence.text),
      h(
        'fieldset',
        {},
        h('legend', {}, say('decide.what')),
        ...CHOICES.map((choice) =>
          h(
            'label',
            {},
            h('input', { type: 'radio', name: 'choice', value: choice, checked: choice === chosen }),
            ' ',
            choiceWords(choice, fact, state),
          ),
        ),
      ),
      field('decide-why', say('decide.why'), h('textarea', { id: 'decide-why', rows: 2 }, before?.why ?? '')),
      field(
        'decide-who',
        say('decide.who'),
        h('input', {
          id: 'decide-who',
          type: 'text',
          autocomplete: 'name',
          required: true,
          value: before?.who ?? state.decisions.who(),
        }),
      ),
      field(
        'decide-when',
        say('decide.when'),
        h('input', { id: 'decide-when', type: 'date', required: true, value: before?.when ?? today() }),
      ),
      h('p', { id: 'decide-fault', role: 'alert' }),
      h(
        'p',
        { class: 'buttons' },
        h('button', { type: 'submit', class: 'main' }, say('decide.save')),
        ' ',
        h('button', { type: 'button', id: 'decide-cancel' }, say('decide.cancel')),
      ),
    ),
  )
  dialog.replaceChildren(...form)
  const text = (id: string): string => (byId(id) as HTMLInputElement | HTMLTextAreaElement).value.trim()
  byId('decide-cancel').addEventListener('click', close)
  dialog.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault()
    const choice =
      CHOICES.find((each) => each === dialog.querySelector<HTMLInputElement>('input[name=choice]:checked')?.value) ?? 'omitted'
    const [why, who, when] = [text('decide-why'), text('decide-who'), text('decide-when')]
    if (who === '' || when === '') {
      byId('decide-fault').textContent = say('decide.need-who')
      return
    }
    const label = choice === 'justified' ? 'omitted' : choice
    state.decisions.put({
      task: sentence.id,
      plan: plan.document.path,
      label,
      ...(choice === 'justified' ? { justified: true } : {}),
      ...(why === '' ? {} : { why }),
      who,
      when,
      ...basis(label, plan, sentence, index, state),
    })
    close()
    redrawSlot(value, state)
    decided(state)
  })
  dialog.showModal()
}

/** The list of what was decided. */
export function decisionsView(state: State): Markup {
  const { say, data, decisions } = state
  const all = decisions.all()
  const heads = ['field.central', 'md.document', 'decide.what', 'decide.why', 'decide.who', 'decide.when'].map((key) =>
    h('th', { scope: 'col' }, say(key)),
  )
  const rows = all.flatMap((decision) => {
    const plan = data.plans.find(({ document }) => document.path === decision.plan)
    const meant = plan === undefined ? null : meantBy(`${String(plan.number)} ${decision.task}`, state)
    if (plan === undefined || meant === null) return []
    const task = data.tasks.find(({ sentences }) => sentences.includes(meant.sentence))
    return [
      h(
        'tr',
        {},
        h(
          'th',
          { scope: 'row' },
          link({ t: task?.id ?? '', p: plan.number }, decision.task),
          ' ',
          h('span', VI, meant.sentence.text),
        ),
        h('td', {}, `${String(plan.number)}. `, h('span', VI, planLabel(plan))),
        h('td', {}, choiceWords(choiceOf(decision), readFact(plan.facts, meant.index), state)),
        h('td', {}, decision.why ?? ''),
        h('td', {}, decision.who),
        h('td', { class: 'date' }, decision.when),
      ),
    ]
  })
  return [
    h('p', { class: 'note' }, say('decisions.about', { count: data.inForce.length })),
    decisions.isKept() ? null : h('p', { class: 'remark' }, say('decisions.not-kept')),
    all.length === 0
      ? h('p', {}, say('decisions.none'))
      : [
          h(
            'p',
            { class: 'controls' },
            h('button', { type: 'button', class: 'main', 'data-do': 'export' }, say('decisions.export')),
          ),
          h(
            'div',
            { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': say('view.decisions', { count: all.length }) },
            h('table', { class: 'decisions' }, h('thead', {}, h('tr', {}, ...heads)), h('tbody', {}, ...rows)),
          ),
        ],
  ]
}

/** Hands the file of decisions to the browser. */
export const exportDecisions = ({ decisions, say, data }: State): void =>
  handOver(
    'doichieu.decisions.yml',
    decisionsFile(allDecisions(data, decisions.all()), say('decisions.comment', { title: data.title })),
  )
