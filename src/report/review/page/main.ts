import type { ReviewData } from '../data.js'
import { accept, leaveOut, refuse, replace, takeBack } from './acts.js'
import { card } from './card.js'
import { el } from './dom.js'
import { open, save } from './file.js'
import { goOn, listPane } from './list.js'
import { scanPane } from './scan.js'
import { goToWord, itemOf, startState, type State, tell } from './state.js'
import { redraw, textPane } from './text.js'

/** Keys and what the help says of them. */
const KEYS = [
  ['n', 'key.next'],
  ['p', 'key.before'],
  ['a', 'key.accept'],
  ['r', 'key.refuse'],
  ['e', 'key.edit'],
  ['1 … 9', 'key.suggestion'],
  ['d', 'key.leave-out'],
  ['u', 'key.undo'],
  ['s', 'key.save'],
  ['←  →', 'key.word'],
  ['⇧', 'key.several'],
  ['?', 'key.help'],
] as const

function helpDialog(state: State): HTMLDialogElement {
  const { say } = state
  const close = el('button', { type: 'button', onclick: () => dialog.close() }, say('close'))
  const dialog: HTMLDialogElement = el(
    'dialog',
    { 'aria-labelledby': 'help-title' },
    el('h2', { id: 'help-title' }, say('help')),
    el('p', {}, say('help.about')),
    el('dl', {}, ...KEYS.flatMap(([key, what]) => [el('dt', {}, el('kbd', {}, key)), el('dd', {}, say(what))])),
    close,
  )
  return dialog
}

function header(state: State, help: () => void): HTMLElement {
  const { say, data } = state
  const who = el('input', {
    type: 'text',
    id: 'who',
    autocomplete: 'name',
    oninput: () => {
      state.who = who.value
    },
  })
  const told = el('span', { class: 'told', role: 'status' })
  const chosen = el('input', {
    type: 'file',
    id: 'earlier',
    accept: '.json,application/json',
    onchange: () => {
      const [file] = chosen.files ?? []
      if (file === undefined) return
      void file.text().then((content) => {
        const count = open(state, content)
        redraw(state)
        told.textContent =
          count === null ? say('open.wrong') : count === 'other' ? say('open.other') : say('open.done', { count })
        // So that the same file can be chosen again.
        chosen.value = ''
      })
    },
  })
  state.listeners.push((what) => {
    if (what === 'decisions') told.textContent = state.unsaved ? say('unsaved') : state.decisions.size > 0 ? say('saved') : ''
  })
  return el(
    'header',
    {},
    el('h1', {}, el('span', {}, say('heading')), ' ', el('span', { class: 'path' }, data.path)),
    el('label', { for: 'who' }, say('who')),
    who,
    el('button', { type: 'button', class: 'main', onclick: () => save(state) }, say('save')),
    el('label', { for: 'earlier', class: 'button' }, say('open-file'), chosen),
    el('button', { type: 'button', onclick: () => print() }, say('print')),
    el('button', { type: 'button', onclick: help }, say('help')),
    told,
  )
}

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement

function start(): void {
  const data = JSON.parse(document.getElementById('data')?.textContent ?? '{}') as ReviewData
  const app = document.getElementById('app')
  if (app === null) return
  const state = startState(data)
  const help = helpDialog(state)
  const { element: cardElement, edit } = card(state)
  const panes = el(
    'main',
    { class: data.sheets.some(({ scan }) => scan !== null) ? 'with-scan' : 'without-scan' },
    scanPane(state),
    textPane(state),
    el('div', { class: 'side' }, cardElement, listPane(state)),
  )
  app.append(
    header(state, () => help.showModal()),
    panes,
    el('footer', {}, el('p', {}, state.say('made-by', { version: data.version, sha256: data.sha256 }))),
    help,
  )
  const actions: Readonly<Record<string, () => void>> = {
    n: () => goOn(state, 1),
    p: () => goOn(state, -1),
    a: () => accept(state),
    r: () => refuse(state),
    e: edit,
    d: () => leaveOut(state),
    u: () => takeBack(state),
    s: () => save(state),
    '?': () => help.showModal(),
  }
  const suggest = (key: string): (() => void) | undefined => {
    const suggestion = /^[1-9]$/.test(key) ? itemOf(state)?.suggestions?.[Number(key) - 1] : undefined
    return suggestion === undefined ? undefined : () => replace(state, suggestion)
  }
  document.addEventListener('keydown', (event) => {
    if (event.target instanceof HTMLInputElement && event.key === 'Escape') event.target.blur()
    if (event.ctrlKey || event.altKey || event.metaKey || typing(event.target) || help.open) return
    const action = Object.hasOwn(actions, event.key) ? actions[event.key] : suggest(event.key)
    if (action === undefined) return
    event.preventDefault()
    action()
  })
  addEventListener('beforeunload', (event) => {
    if (state.unsaved) event.preventDefault()
  })
  goToWord(state, 0, null)
  tell(state, 'decisions')
}

start()
