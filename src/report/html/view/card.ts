import type { PlanDetails, PlanFacts, SentenceDetails, SentenceFacts, TaskFacts } from '../data.js'
import { KINDS, readFact, SIGN_NAMES, type SentenceFact } from './facts.js'
import { link, planLabel, VI, type View } from './lists.js'
import { h, type Element, type Markup } from './markup.js'
import { markedText, type Hits } from './texts.js'

/** What a card is drawn of. */
export interface CardOf {
  readonly plan: PlanFacts
  readonly task: TaskFacts
  /** Index of the task. */
  readonly index: number
  readonly details: PlanDetails
  /** Whether a sentence, by its index among all, is what was filtered for; the others are folded away. */
  readonly isMeant: (sentence: number) => boolean
  /** What a search finds in a text. */
  readonly hits: (text: string) => Hits
  /** What stands below a sentence: the place for a person's decision. */
  readonly below: (sentence: SentenceFacts, fact: SentenceFact) => Markup
  /** Whether it stands in the page; else in what is read without a script, where what a script asks for is left out. */
  readonly live: boolean
  /** Whether the headings around the task are told. */
  readonly headed: boolean
}

/** Where a passage stands: node and page. */
function placeWords(texts: readonly string[], node: number, page: number | null, { say }: View): Element {
  const at = node < 0 ? say('place.outside') : say('node', { node: texts[node] ?? '' })
  return h('span', { class: 'place' }, page === null ? at : say('node-page', { node: at, page }))
}

/** The first passage with its differences, then the further ones. */
function passages({ passages: found, marks }: SentenceDetails, card: CardOf, view: View): Markup[] {
  const { texts } = card.details
  return found.map(([node, quote, page, share], at) => {
    const text = texts[quote] ?? ''
    const words = markedText(text, at === 0 ? marks[1] : [], 'plan', card.hits(text), view.say)
    return h(
      'div',
      { class: at === 0 ? 'passage' : 'passage further' },
      at === 0 ? null : h('span', { class: 'field' }, view.say('further')),
      at === 0 || card.live ? h('blockquote', VI, ...words) : ': ',
      placeWords(texts, node, page, view),
      h('span', { class: 'share' }, view.say('carries', { share })),
    )
  })
}

/** What came closest, and why it does not count. */
function nearest({ nearest: found, passages: taken, by }: SentenceDetails, fact: SentenceFact, card: CardOf, view: View): Markup {
  const { say } = view
  // A person says that the sentence is taken up, and names no passage.
  if (by >= 0 && fact.label !== 'omitted' && taken.length === 0) return null
  if (taken.length > 0 && !card.live) return null
  if (found.length === 0) return taken.length > 0 ? null : h('p', { class: 'none' }, say('why.nothing'))
  const { texts } = card.details
  const one = ([node, quote, why]: (typeof found)[number]): Element => {
    const text = texts[quote] ?? ''
    return h(
      'li',
      {},
      h('blockquote', VI, ...markedText(text, [], 'plan', card.hits(text), say)),
      placeWords(texts, node, null, view),
      h('p', { class: 'why' }, h('b', {}, say('why-not')), ' ', texts[why] ?? ''),
    )
  }
  const [first, ...rest] = (card.live ? found : found.slice(0, 1)).map(one)
  return h(
    'div',
    { class: 'nearest' },
    taken.length > 0 ? null : h('p', { class: 'none' }, say('no-passage')),
    h('p', { class: 'field' }, say(taken.length > 0 ? 'also-near' : 'nearest')),
    h('ol', {}, first ?? null),
    rest.length > 0 ? h('details', {}, h('summary', {}, say('more-near', { count: rest.length })), h('ol', {}, ...rest)) : null,
  )
}

function notes(
  { changes, assigned, why, decided, offered }: SentenceDetails,
  fact: SentenceFact,
  card: CardOf,
  view: View,
): Markup[] {
  const { say } = view
  const { texts } = card.details
  return [
    changes.length === 0
      ? null
      : h(
          'ul',
          { class: 'changes', 'aria-label': say('changes') },
          ...changes.map(([kind, words]) => h('li', { class: `kind ${KINDS[kind] ?? ''}` }, h('span', VI, texts[words] ?? ''))),
        ),
    ...assigned.map(([words, node]) =>
      h(
        'p',
        { class: 'assigned' },
        h('span', { class: 'field' }, say('field.assigned')),
        ' ',
        texts[words] ?? '',
        ' ',
        placeWords(texts, node, null, view),
      ),
    ),
    fact.binds ? null : h('p', { class: 'not-binding' }, why < 0 ? say('binding.not') : (texts[why] ?? '')),
    decided < 0 ? null : h('p', { class: 'decided' }, h('b', {}, say('decided-by')), ' ', texts[decided] ?? ''),
    offered < 0 ? null : h('p', { class: 'offered' }, texts[offered] ?? ''),
  ]
}

function sentenceBlock(sentence: SentenceFacts, index: number, card: CardOf, view: View): Element | null {
  const { say } = view
  const details = card.details.sentences[index]
  const fact = readFact(card.plan.facts, index)
  if (details === null || details === undefined || fact === null) return null
  // Decided: what the data say of levels leaves the label as it was found.
  const isUnbound = details.by >= 0 && !fact.binds
  return h(
    'section',
    card.live ? { class: 'sentence', 'data-sentence': sentence.id, 'aria-label': sentence.id } : { class: 'sentence' },
    h(
      'p',
      { class: 'verdict' },
      h('span', { class: 'id' }, sentence.id),
      ' ',
      h(
        'span',
        { class: isUnbound ? 'label' : `label ${fact.label}` },
        say(isUnbound ? 'decided.not_applicable' : `label.${fact.label}`),
      ),
      ' ',
      h(
        'span',
        { class: 'sure' },
        details.by < 0
          ? say('verdict.confidence', { share: `${String(details.sure)}%` })
          : (card.details.texts[details.by] ?? ''),
      ),
      fact.review ? h('span', { class: 'review' }, `? ${say('verdict.review')}`) : null,
    ),
    h(
      'div',
      { class: 'sides' },
      h(
        'div',
        { class: 'side central' },
        card.live ? h('p', { class: 'field' }, view.data.central.name) : null,
        h('blockquote', VI, ...markedText(sentence.text, details.marks[0], 'central', card.hits(sentence.text), say)),
      ),
      h(
        'div',
        { class: 'side plan' },
        card.live ? h('p', { class: 'field' }, card.plan.document.name) : null,
        ...passages(details, card, view),
        nearest(details, fact, card, view),
      ),
    ),
    ...notes(details, fact, card, view),
    card.live
      ? h('div', { class: 'slot', 'data-slot': `${String(card.plan.number)} ${sentence.id}` }, card.below(sentence, fact))
      : null,
  )
}

/** A task in a plan: every sentence with both texts side by side. */
export function taskCard(card: CardOf, view: View): Element {
  const { plan, task, index } = card
  const { say } = view
  const sign = plan.signs[index] ?? ' '
  const name = SIGN_NAMES[sign] ?? ''
  const planTitle = `${String(plan.number)}. ${planLabel(plan)}`
  const [meant, others] = [true, false].map((wanted) =>
    task.sentences.flatMap((sentence, at) =>
      card.isMeant(task.from + at) === wanted ? [sentenceBlock(sentence, task.from + at, card, view)] : [],
    ),
  )
  return h(
    'article',
    card.live
      ? {
          class: `card ${name}`,
          'data-task': task.id,
          'data-plan': plan.number,
          tabindex: -1,
          'aria-label': `${task.id}, ${planLabel(plan)}`,
        }
      : { class: `card ${name}` },
    h(
      'header',
      {},
      h(
        'h3',
        {},
        h('span', { class: `cell ${name}`, 'aria-hidden': 'true' }, sign),
        ' ',
        card.live ? link({ t: task.id, p: plan.number }, task.id) : task.id,
        ' · ',
        card.live ? link({ p: plan.number }, h('span', VI, planTitle)) : h('span', VI, planTitle),
      ),
      card.headed ? h('p', { class: 'path', ...VI }, task.path.join(' › ')) : null,
      name === '' || !card.live ? null : h('p', { class: 'sign' }, say(`sign.${sign}`)),
    ),
    ...(meant ?? []),
    (others ?? []).length > 0
      ? h(
          'details',
          { class: 'others' },
          h('summary', {}, say('other-sentences', { count: (others ?? []).length })),
          ...(others ?? []),
        )
      : null,
  )
}
