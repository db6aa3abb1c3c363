import type { Item, Word } from '../data.js'
import { accept, act, alike, canRefuse, decisionHere, leaveOut, refuse, replace, seen, takeBack } from './acts.js'
import { el } from './dom.js'
import { changeOf, chosen, decideItem, itemOf, sheetOf, shownText, type State, wordOf, wordToCorrect } from './state.js'

/** Words shown before and after the one in question. */
const AROUND = 6

/** The card of what is looked at: what it is, in its sentence, and what can be done. */
export function card(state: State): { readonly element: HTMLElement; readonly edit: () => void } {
  const { say } = state
  const element = el('section', { class: 'card', 'aria-label': say('card') })
  let field: HTMLInputElement | null = null

  const context = (): HTMLElement => {
    const { words } = sheetOf(state)
    const at = state.word ?? 0
    const slice = (from: number, to: number): string =>
      words
        .slice(Math.max(0, from), Math.max(0, to))
        .map((word) => shownText(state, word))
        .join(' ')
    const here = words[at]
    return el(
      'p',
      { class: 'context', lang: 'vi' },
      `${at > AROUND ? '… ' : ''}${slice(at - AROUND, at)} `,
      el('mark', {}, here === undefined ? '' : shownText(state, here)),
      ` ${slice(at + 1, at + 1 + AROUND)}${at + AROUND + 1 < words.length ? ' …' : ''}`,
    )
  }
  const facts = (item: Item | null, word: Word | null): HTMLElement[] => {
    const made: HTMLElement[] = []
    if (item !== null && item.before !== item.after) {
      const [before, after] = changeOf(state, item)
      made.push(
        el(
          'p',
          { class: 'change', lang: 'vi' },
          el('del', {}, seen(before)),
          el('span', { 'aria-hidden': 'true' }, ' → '),
          el('ins', {}, seen(after)),
        ),
      )
    }
    const words = [
      item === null ? null : say(`kind.${item.kind}`),
      item === null || item.kind === 'unsure' || item.kind === 'earlier' ? null : say('sure', { share: item.sure }),
      word?.sure === undefined ? null : say('engine-sure', { share: word.sure }),
    ].filter((each) => each !== null)
    if (words.length > 0) made.push(el('p', { class: 'facts' }, words.join(' · ')))
    if (item?.why !== undefined) made.push(el('p', { class: 'why' }, item.why))
    for (const step of item?.steps ?? [])
      made.push(el('p', { class: 'why' }, el('code', {}, step), ` ${state.data.steps[step] ?? ''}`))
    return made
  }
  const standing = (): HTMLElement => {
    const here = decisionHere(state)
    const text =
      here === null
        ? say('open')
        : say(`decided.${here.decision}`, { text: seen(here.replacement) }) + (here.who === null ? '' : ` (${here.who})`)
    return el('p', { class: `standing ${here?.decision ?? 'open'}` }, text)
  }
  const choices = (item: Item | null, word: Word | null): HTMLElement => {
    const button = (label: string, key: string, onclick: () => void): HTMLElement =>
      el('button', { type: 'button', onclick, 'aria-keyshortcuts': key }, label, ' ', el('kbd', { 'aria-hidden': 'true' }, key))
    const here = decisionHere(state)
    return el(
      'div',
      { class: 'choices' },
      ...(item !== null || word?.place != null
        ? [button(say(item !== null && item.before !== item.after ? 'accept' : 'confirm'), 'a', () => accept(state))]
        : []),
      ...(item !== null && canRefuse(item) ? [button(say('refuse'), 'r', () => refuse(state))] : []),
      ...(word?.place == null ? [] : [button(say('leave-out'), 'd', () => leaveOut(state))]),
      ...(here === null ? [] : [button(say('undo'), 'u', () => takeBack(state))]),
    )
  }
  const many = (item: Item): HTMLElement[] => {
    const same = alike(state, item)
    if (same.length < 2 || !canRefuse(item)) return []
    const all = (decision: 'accept' | 'refuse') => () =>
      act(state, () => same.forEach((each) => decideItem(state, each, decision)))
    return [
      el(
        'p',
        { class: 'many' },
        say('alike', { count: same.length }),
        ' ',
        el('button', { type: 'button', onclick: all('accept') }, say('accept-all')),
        ' ',
        el('button', { type: 'button', onclick: all('refuse') }, say('refuse-all')),
      ),
    ]
  }
  const editor = (item: Item | null, word: Word): HTMLElement[] => {
    if (word.place === null) return [el('p', { class: 'note' }, say('no-place'))]
    const input = el('input', {
      id: 'replacement',
      type: 'text',
      lang: 'vi',
      value: shownText(state, word),
      autocomplete: 'off',
      spellcheck: 'false',
    })
    field = input
    const suggestions = (item?.suggestions ?? []).map((text, index) =>
      el(
        'button',
        { type: 'button', onclick: () => replace(state, text) },
        el('span', { lang: 'vi' }, text),
        ...(index < 9 ? [' ', el('kbd', { 'aria-hidden': 'true' }, String(index + 1))] : []),
      ),
    )
    return [
      ...(suggestions.length === 0
        ? []
        : [el('div', { class: 'suggestions' }, el('span', {}, say('suggestions')), ...suggestions)]),
      el(
        'form',
        {
          onsubmit: (event) => {
            event.preventDefault()
            replace(state, input.value)
            element.querySelector('button')?.focus()
          },
        },
        el('label', { for: 'replacement' }, say('replace.label')),
        el('span', { class: 'field' }, input, el('button', { type: 'submit' }, say('replace'))),
      ),
    ]
  }
  const corrections = (item: Item | null): HTMLElement[] => {
    const word = wordToCorrect(state)
    return word === null ? [] : editor(item, word)
  }
  const draw = (): void => {
    const item = itemOf(state)
    const word = wordOf(state)
    field = null
    if (item === null && word === null) {
      element.replaceChildren(el('p', { class: 'note' }, say('nothing-chosen')))
      return
    }
    const [first, last] = chosen(state) ?? [0, 0]
    if (last > first) {
      element.replaceChildren(
        el('p', {}, say('several', { count: last - first + 1 })),
        el(
          'div',
          { class: 'choices' },
          el(
            'button',
            { type: 'button', onclick: () => leaveOut(state), 'aria-keyshortcuts': 'd' },
            say('leave-out'),
            ' ',
            el('kbd', { 'aria-hidden': 'true' }, 'd'),
          ),
        ),
      )
      return
    }
    element.replaceChildren(
      ...facts(item, word),
      context(),
      standing(),
      choices(item, wordToCorrect(state)),
      ...(item === null ? [] : many(item)),
      ...corrections(item),
    )
  }
  state.listeners.push((what) => {
    if (what !== 'filters') draw()
  })
  return {
    element,
    edit: () => {
      field?.focus()
      field?.select()
    },
  }
}
