import type { PixelBox } from '../data.js'
import { el } from './dom.js'
import { goToWord, itemOf, sheetOf, type State, wordOf } from './state.js'

/** Ways to enlarge the scan, in proportion to the pane. */
const ZOOMS = [1, 1.5, 2, 2.5, 3, 4] as const
/** What a click on a word enlarges to. */
const READING = 2

/** How far beside a word a click still means it, in pixels of the scan. */
const REACH = 12

const distance = ([x0, y0, x1, y1]: PixelBox, x: number, y: number): number =>
  Math.max(0, x0 - x, x - x1) + Math.max(0, y0 - y, y - y1)

/** A frame around a box, in proportion to the scan, with a name or without. */
function framed(
  [x0, y0, x1, y1]: PixelBox,
  scan: { readonly width: number; readonly height: number },
  name: string,
  pad: number,
  label = '',
): HTMLElement {
  const frame = el('div', { class: name }, ...(label === '' ? [] : [el('span', {}, label)]))
  frame.style.left = `${String(((x0 - pad) / scan.width) * 100)}%`
  frame.style.top = `${String(((y0 - pad) / scan.height) * 100)}%`
  frame.style.width = `${String(((x1 - x0 + 2 * pad) / scan.width) * 100)}%`
  frame.style.height = `${String(((y1 - y0 + 2 * pad) / scan.height) * 100)}%`
  return frame
}

/** The scan of the page, with a box around what is looked at. A click shows the word in the text. */
export function scanPane(state: State): HTMLElement {
  const { say } = state
  let zoom = 1
  let page = 0
  const image = el('img', { alt: '' })
  const boxes = el('div', { class: 'boxes' })
  const stage = el('div', { class: 'stage', onclick: (event) => event instanceof MouseEvent && pick(event) }, image, boxes)
  const view = el('div', { class: 'view', tabindex: 0, role: 'group', 'aria-label': say('scan') }, stage)
  const note = el('p', { class: 'note' })
  const zoomed = (next: number): void => {
    zoom = next
    stage.style.width = `${String(zoom * 100)}%`
  }
  const step = (by: number): void => {
    const index = ZOOMS.findIndex((each) => each >= zoom)
    zoomed(ZOOMS[Math.min(Math.max(index + by, 0), ZOOMS.length - 1)] ?? 1)
    look()
  }
  const tools = el(
    'div',
    { class: 'tools', role: 'toolbar', 'aria-label': say('zoom') },
    el('button', { type: 'button', 'aria-label': say('zoom.out'), title: say('zoom.out'), onclick: () => step(-1) }, '−'),
    el('button', { type: 'button', 'aria-label': say('zoom.in'), title: say('zoom.in'), onclick: () => step(1) }, '+'),
    el('button', { type: 'button', onclick: () => zoomed(1) }, say('zoom.fit')),
  )

  const pick = (event: MouseEvent): void => {
    const here = sheetOf(state)
    if (here.scan === null) return
    const frame = stage.getBoundingClientRect()
    const x = ((event.clientX - frame.left) / frame.width) * here.scan.width
    const y = ((event.clientY - frame.top) / frame.height) * here.scan.height
    let best: readonly [sheet: number, word: number] | null = null
    let least = REACH
    // A long page is in several parts, and one picture.
    const parts = [...state.data.sheets.entries()].filter(([, { page: each }]) => each === here.page)
    for (const [sheet, { words }] of parts) {
      for (const [index, word] of words.entries()) {
        for (const box of word.boxes ?? []) {
          const far = distance(box, x, y)
          if (far >= least && !(far === 0 && best === null)) continue
          best = [sheet, index]
          least = far
        }
      }
    }
    const left = parts.flatMap(([, { leftOut }]) => leftOut)
    const out = best === null ? left.find(({ box }) => distance(box, x, y) === 0) : undefined
    note.textContent = out === undefined ? '' : say('left-out', { text: out.text })
    if (best !== null) goToWord(state, ...best)
  }

  /** Draws the boxes and brings them into view. */
  const look = (): void => {
    const { scan } = sheetOf(state)
    const wanted = itemOf(state)?.boxes ?? wordOf(state)?.boxes ?? []
    boxes.replaceChildren()
    if (scan === null) return
    for (const { kind, box } of sheetOf(state).noise) boxes.append(framed(box, scan, 'noise', 0, say(`noise.${kind}`)))
    for (const box of wanted) boxes.append(framed(box, scan, 'box', 3))
    const [first] = wanted
    if (first === undefined) return
    if (zoom < READING) zoomed(READING)
    const scale = stage.clientWidth / scan.width
    view.scrollTo({
      left: ((first[0] + first[2]) / 2) * scale - view.clientWidth / 2,
      top: ((first[1] + first[3]) / 2) * scale - view.clientHeight / 2,
    })
  }

  const show = (): void => {
    const sheet = sheetOf(state)
    if (page !== sheet.page) {
      page = sheet.page
      const url = document.getElementById(`picture-${String(page)}`)?.textContent ?? ''
      note.textContent = url === '' && sheet.scan !== null ? say('no-picture') : ''
      stage.hidden = url === ''
      if (url === '') image.removeAttribute('src')
      else image.src = url
      image.alt = say('scan.alt', { page })
      if (sheet.scan !== null) stage.style.aspectRatio = `${String(sheet.scan.width)} / ${String(sheet.scan.height)}`
      zoomed(1)
      view.scrollTo(0, 0)
    }
    look()
  }
  state.listeners.push((what) => {
    if (what === 'place') show()
  })
  const pane = el('section', { class: 'scan', 'aria-label': say('scan') }, tools, note, view)
  state.listeners.push(() => {
    pane.hidden = !state.data.sheets.some(({ scan }) => scan !== null)
  })
  return pane
}
