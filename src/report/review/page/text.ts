import type { Word } from '../data.js'
import { el } from './dom.js'
import { chosen, decisionAt, extendTo, goToWord, keyOf, sheetOf, shownText, type State, tell } from './state.js'

/** Percent below which a word is marked as doubtful, and as very doubtful. */
const DOUBTFUL = 85
const VERY = 60

/** How a word is marked. */
function marks(state: State, word: Word): string {
  const items = (word.items ?? []).flatMap((index) => state.data.items[index] ?? []).filter(({ kind }) => kind !== 'deletion')
  const own = word.place === null ? undefined : state.decisions.get(keyOf(word.place))
  const open = items.filter(({ place }) => decisionAt(state, place) === null)
  return [
    word.sure !== undefined && word.sure < VERY
      ? 'very-doubtful'
      : word.sure !== undefined && word.sure < DOUBTFUL
        ? 'doubtful'
        : '',
    open.some(({ kind }) => kind === 'repair') ? 'repaired' : '',
    open.some(({ kind }) => kind === 'doubt') ? 'questioned' : '',
    own !== undefined || (items.length > 0 && open.length === 0) ? 'decided' : '',
  ]
    .filter((mark) => mark !== '')
    .join(' ')
}

/** The text of the page in paragraphs, each word to be clicked on; the arrow keys go from word to word. */
export function textPane(state: State): HTMLElement {
  const { say, data } = state
  let spans: HTMLElement[] = []
  let drawn = -1
  const body = el('div', {
    class: 'body',
    tabindex: 0,
    role: 'group',
    lang: 'vi',
    'aria-label': say('text'),
    onclick: (event) => {
      const index = event.target instanceof HTMLElement ? event.target.dataset['word'] : undefined
      if (index === undefined) return
      if (event instanceof MouseEvent && event.shiftKey) extendTo(state, Number(index))
      else goToWord(state, state.sheet, Number(index))
    },
    onkeydown: (event) => {
      if (!(event instanceof KeyboardEvent) || event.altKey || event.ctrlKey || event.metaKey) return
      const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
      if (by === 0) return
      event.preventDefault()
      const next = state.word === null ? 0 : (event.shiftKey ? (state.until ?? state.word) : state.word) + by
      if (sheetOf(state).words[next] === undefined) return
      if (event.shiftKey) extendTo(state, next)
      else goToWord(state, state.sheet, next)
    },
  })
  const chooser = el(
    'select',
    { 'aria-label': say('page'), onchange: () => goToWord(state, Number(chooser.value), null) },
    ...data.sheets.map(({ page, part }, index) =>
      el('option', { value: index }, part === 0 ? say('page.number', { page }) : say('page.part', { page, part })),
    ),
  )
  const turn = (by: number): void => goToWord(state, state.sheet + by, null)
  const before = el(
    'button',
    { type: 'button', 'aria-label': say('page.before'), title: say('page.before'), onclick: () => turn(-1) },
    '‹',
  )
  const after = el(
    'button',
    { type: 'button', 'aria-label': say('page.after'), title: say('page.after'), onclick: () => turn(1) },
    '›',
  )
  const count = el('span', { class: 'count' }, say('page.of', { count: new Set(data.sheets.map(({ page }) => page)).size }))

  const draw = (): void => {
    const { words } = sheetOf(state)
    spans = []
    const paragraphs: HTMLElement[] = []
    for (const [index, word] of words.entries()) {
      const gap = word.gap ?? ' '
      if (index === 0 || gap.includes('\n')) paragraphs.push(el('p'))
      const span = el('span', { 'data-word': index, class: 'word' })
      spans.push(span)
      paragraphs.at(-1)?.append(gap.includes('\n') || index === 0 || gap === '' ? '' : gap.replace('\t', '\u2003'), span)
    }
    body.replaceChildren(...(paragraphs.length === 0 ? [el('p', { class: 'note' }, say('empty-page'))] : paragraphs))
    body.scrollTo(0, 0)
  }
  /** Brings a word into view, clear of what covers the ends of a small screen. */
  const show = (span: HTMLElement | undefined): void => {
    if (span === undefined) return
    const place = span.getBoundingClientRect()
    const frame = body.getBoundingClientRect()
    const isWhole = body.scrollHeight > body.clientHeight
    const [top, bottom] = isWhole ? [frame.top, frame.bottom] : [innerHeight * 0.38, innerHeight * 0.55]
    if (place.top < top || place.bottom > bottom) span.scrollIntoView({ block: 'center', inline: 'nearest' })
  }
  const mark = (): void => {
    const [first, last] = chosen(state) ?? [1, 0]
    for (const [index, word] of sheetOf(state).words.entries()) {
      const span = spans[index]
      if (span === undefined) continue
      const kept = shownText(state, word)
      const text = kept === '' ? word.text : kept
      if (span.textContent !== text) span.textContent = text
      const name =
        `word ${marks(state, word)}${index >= first && index <= last ? ' current' : ''}${kept === '' ? ' gone' : ''}`.trim()
      if (span.className !== name) span.className = name
      if (index === state.word) span.setAttribute('aria-current', 'true')
      else span.removeAttribute('aria-current')
    }
  }
  state.listeners.push((what) => {
    if (what === 'filters') return
    if (what === 'place' && drawn !== state.sheet) {
      drawn = state.sheet
      draw()
    }
    chooser.value = String(state.sheet)
    before.disabled = state.sheet === 0
    after.disabled = state.sheet === data.sheets.length - 1
    mark()
    if (what === 'place' && state.word !== null) show(spans[state.word])
  })
  const legend = el(
    'p',
    { class: 'legend' },
    ...(data.sheets.some(({ scan }) => scan !== null)
      ? [
          el('span', { class: 'word doubtful' }, say('legend.doubtful')),
          ' ',
          el('span', { class: 'word very-doubtful' }, say('legend.very')),
          ' ',
        ]
      : []),
    el('span', { class: 'word repaired' }, say('legend.repaired')),
    ' ',
    el('span', { class: 'word questioned' }, say('legend.questioned')),
    ' ',
    el('span', { class: 'word decided' }, say('legend.decided')),
  )
  const tools = el('div', { class: 'tools' }, before, chooser, count, after)
  return el('section', { class: 'text', 'aria-label': say('text') }, tools, body, legend)
}

/** Goes over everything again, as after a file was opened. */
export const redraw = (state: State): void => {
  tell(state, 'place')
  tell(state, 'decisions')
}
