import type { Decision, Item, Word } from '../data.js'
import {
  chosen,
  decide,
  decideItem,
  decisionAt,
  itemOf,
  keyOf,
  sheetOf,
  type State,
  tell,
  undo,
  wordOf,
  wordToCorrect,
} from './state.js'

/** Decides and tells. */
export const act = (state: State, what: () => void): void => {
  what()
  tell(state, 'decisions')
}

/** Whether an item can be refused: only what was done can be undone. */
export const canRefuse = ({ kind, before, after }: Item): boolean =>
  kind === 'repair' || kind === 'deletion' || (kind === 'earlier' && before !== after)

/** Accepts what is looked at: a repair, or the word as it stands. */
export function accept(state: State): void {
  const item = itemOf(state)
  const word = wordOf(state)
  if (item !== null) act(state, () => decideItem(state, item, 'accept'))
  else if (word?.place != null) act(state, () => confirm(state, word))
}

const confirm = (state: State, word: Word): void => {
  if (word.place === null) return
  const { place, text, source = text } = word
  decide(state, {
    place,
    text: source,
    decision: 'accept',
    replacement: text.normalize('NFC'),
    step: null,
    page: sheetOf(state).page,
  })
}

/** Refuses the repair that is looked at. */
export function refuse(state: State): void {
  const item = itemOf(state)
  if (item !== null && canRefuse(item)) act(state, () => decideItem(state, item, 'refuse'))
}

/** Writes something else in the place of the word that is looked at. */
export function replace(state: State, text: string): void {
  const word = wordToCorrect(state)
  const replacement = text.normalize('NFC').trim()
  if (word?.place == null || replacement === '') return
  const { place, source = word.text } = word
  const step = itemOf(state)?.steps.at(-1) ?? null
  act(state, () => decide(state, { place, text: source, decision: 'replace', replacement, step, page: sheetOf(state).page }))
}

/** Leaves the chosen words out of the text. */
export function leaveOut(state: State): void {
  const [first, last] = chosen(state) ?? [1, 0]
  const { words, page } = sheetOf(state)
  if (first === last && wordToCorrect(state) === null) return
  act(state, () => {
    for (const { place, text, source = text } of words.slice(first, last + 1))
      if (place !== null) decide(state, { place, text: source, decision: 'replace', replacement: '', step: null, page })
  })
}

/** What holds of the word or item that is looked at. */
export function decisionHere(state: State): Decision | null {
  const item = itemOf(state)
  const word = wordOf(state)
  const onItem = item === null ? null : decisionAt(state, item.place)
  return onItem ?? (word?.place == null ? null : (state.decisions.get(keyOf(word.place)) ?? null))
}

/** Takes back the decision that is looked at. */
export function takeBack(state: State): void {
  const here = decisionHere(state)
  if (here !== null) act(state, () => undo(state, here.place))
}

/** Items that make the same change. */
export const alike = (state: State, item: Item): Item[] =>
  state.data.items.filter(
    ({ kind, before, after, steps }) =>
      kind === item.kind && before === item.before && after === item.after && steps.join(' ') === item.steps.join(' '),
  )

/** Blanks and line ends, which a person would not see otherwise. */
export const seen = (text: string): string =>
  text === '' ? '∅' : text.replaceAll('\n', '⏎').replaceAll('\t', '⇥').replaceAll('\f', '␌')
