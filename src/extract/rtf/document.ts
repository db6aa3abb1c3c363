import { raisedFigures } from '../superscript.js'
import type { Block, Note } from '../blocks.js'
import { shownBy } from '../docx/symbols.js'
import { isLegacyFont, isTcvn3Font } from '../fonts.js'
import { type Decode, decodeInFont, fileEncoding, type Font } from './charsets.js'
import {
  CHARACTER_WORDS,
  HEADERS,
  LEFT_OUT,
  LIST_TABLES,
  MARKERS,
  NO_TEXT,
  SHAPES,
  STARRED_TEXT,
  TEXT_BOXES,
} from './destinations.js'
import type { NextMarker } from '../doc/lists.js'
import { beginFontTable } from './font-table.js'
import { beginListTables, markerRun } from './lists.js'
import { type FormField, newField, shownByField, takeWord } from './form.js'
import { beginTally, type LeftOut, type Tally } from '../left-out.js'
import { behindWord, START, type State } from './state.js'
import { addText, blocksOfStory, newStory, type Story } from '../story.js'
import { beginStructure } from './structure.js'
import { type RtfToken, rtfTokens } from './tokens.js'

/** The call of a note, which is raised anyhow. @example "[^1]" */
const NOTE_CALL = /^\[\^\w+\]$/

export interface RtfDocument {
  readonly blocks: readonly Block[]
  /** What stands in the headers and footers of its pages. */
  readonly headers: readonly Block[]
  readonly notes: readonly Note[]
  /** Whether every group was closed. */
  readonly whole: boolean
  /** What the file has beside them. */
  readonly tally: Tally
}

/** Groups that nest deeper hold nothing that a person wrote. */
const DEEPEST = 500
/** Text of so many bytes is decoded before its run ends, at a blank, so that no run is of any size. */
const LONG_RUN = 4096
const SPACE = 0x20
/** Words that end a paragraph. */
const ENDS: ReadonlySet<string> = new Set(['par', 'cell', 'nestcell', 'sect'])
/** Parts of the file whose text is looked at. */
const TEXTUAL: ReadonlySet<State['target']> = new Set(['text', 'fonts', 'lists'])
const SEMICOLON = 0x3b

/**
 * Reads the text of an RTF file.
 *
 * @param start where it begins
 * @param isUtf8 whether bytes that stand there unescaped, against the rules, are UTF-8
 */
export function rtfDocument(bytes: Uint8Array, start: number, decode: Decode, isUtf8: boolean): RtfDocument {
  const fonts = beginFontTable()
  const headers: Block[] = []
  const notes: Note[] = []
  const states: State[] = []
  const outer: Story[] = []
  let story = newStory()
  let state = START
  /** Bytes of text in one font that are not decoded yet, and whether some of them stood there unescaped. */
  let pending: number[] = []
  let unescaped = false
  let ofFile = 'windows-1252'
  /** Characters for older programs still to be passed over. */
  let skip = 0
  /** Whether a group has just begun, and whether programs that do not know it may pass over it. */
  let opened = false
  let starred = false
  let tooDeep = 0
  const structure = beginStructure()
  const tables = beginListTables()
  let nextMarker: NextMarker | undefined
  /** The story whose open paragraph has brought its number along. */
  let marked: Story | undefined
  const tally = beginTally()
  /** Instructions of fields that are open. */
  const fields: FormField[] = []

  const font = (): Font | undefined => fonts.at(state.font)

  const count = (kind: LeftOut): void => {
    if (!state.inHeader) tally.add(kind)
  }

  const add = (written: string): void => {
    const text = state.raised && !NOTE_CALL.test(written) ? raisedFigures(written) : written
    if (state.target === 'fonts') fonts.letters(text)
    if (state.target !== 'text' || text === '') return
    if (state.deleted) return count('tracked-changes')
    if (state.hidden) return state.inHeader ? undefined : tally.hidden(text)
    if (text.trim() !== '' && !state.inHeader) {
      tally.hidden(undefined)
      tally.struck(state.struck ? text : undefined)
    }
    if (outer.length === 0) structure.beforeText(story)
    if (state.inMarker) marked = story
    const name = fonts.nameAt(state.font)
    addText(story, state.capitals && !isLegacyFont(name) ? text.toUpperCase() : text, name === '' ? undefined : name)
  }

  const flush = (): void => {
    if (pending.length === 0) return
    const raw = Uint8Array.from(pending)
    pending = []
    if (unescaped && isUtf8) add(decode(raw, 'utf-8'))
    else add(decodeInFont(raw, state.target === 'fonts' ? undefined : font(), ofFile, decode))
    unescaped = false
  }

  /** Writes the number of a list's paragraph before it where the file has not; an entry counts either way. */
  const addMarker = (): void => {
    const hasOwn = marked === story
    if (hasOwn) marked = undefined
    if (state.list === 0 || state.deleted) return
    const marker = (nextMarker ??= tables.begin())(state.list, state.level)
    if (hasOwn || marker === undefined || story.runs.every(({ text }) => text.trim() === '')) return
    story.runs.unshift(markerRun(marker, fonts.nameAt(marker.font ?? state.font)))
  }

  const openStory = (opens: State['opens']): void => {
    state = { ...state, target: 'text', inTable: false, pageBefore: false, opens }
    outer.push(story)
    story = newStory()
  }

  const closeField = (): void => {
    const shown = shownByField(fields.pop() ?? newField())
    if (shown === 'form-fields') count(shown)
    else if (shown !== undefined) add(shown)
  }

  const closeStory = (opens: number | 'box' | 'header'): void => {
    const blocks = blocksOfStory(story)
    story = outer.pop() ?? newStory()
    if (opens === 'header') headers.push(...blocks)
    else if (opens === 'box') story.beside.push(...blocks)
    else notes[opens] = { label: String(opens + 1), blocks }
  }

  /** Whether the first word of a group says that the group is no running text. */
  const isDestination = (word: string, mayBePassed: boolean): boolean => {
    const leftOut = LEFT_OUT.get(word)
    if (leftOut !== undefined && (state.target === 'text' || state.target === 'shape') && !state.inObject) count(leftOut)
    if (LIST_TABLES.has(word)) state = { ...state, target: 'lists' }
    else if (word === 'fonttbl') state = { ...state, target: 'fonts' }
    else if (NO_TEXT.has(word)) state = { ...state, target: 'none' }
    else if (state.target === 'form') return false
    else if (word === 'fldinst' && state.target === 'text') {
      fields.push(newField())
      state = { ...state, target: 'form', opens: 'field' }
    } else if (word === 'object' && state.target === 'text') {
      count('objects')
      state = { ...state, inObject: true }
    } else if (SHAPES.has(word)) state = { ...state, target: 'shape' }
    else if (HEADERS.has(word) && state.target === 'text') {
      openStory('header')
      state = { ...state, inHeader: true }
    } else if (HEADERS.has(word)) state = { ...state, target: 'none' }
    else if (TEXT_BOXES.has(word)) openStory('box')
    else if (word === 'footnote' && state.target === 'text') {
      const number = notes.push({ label: '', blocks: [] })
      add(`[^${number}]`)
      openStory(number - 1)
    } else if (MARKERS.has(word)) state = { ...state, inMarker: true }
    else if (mayBePassed && !STARRED_TEXT.has(word)) state = { ...state, target: 'none' }
    else return false
    return true
  }

  const controlWord = (word: string, value: number | undefined): void => {
    if (state.target === 'lists') {
      if (word === 'u' && value !== undefined) tables.sign(value & 0xffff)
      if (word === 'u') skip = state.fallback
      return tables.word(word, value)
    }
    ofFile = fileEncoding(word, value) ?? ofFile
    state = behindWord(state, word, value) ?? state
    if (word === 'deff') fonts.setDefault(value)
    else if (word === 'u' && value !== undefined) {
      const code = value & 0xffff
      add((code >= 0xf000 ? shownBy(fonts.nameAt(state.font), code) : undefined) ?? String.fromCharCode(code))
      skip = state.fallback
    } else if (state.target === 'fonts') fonts.word(word, value)
    else if (state.target === 'form') takeWord(fields.at(-1) ?? newField(), word, value)
    else if (state.target === 'text') {
      if (word === 'revised' && value !== 0) count('tracked-changes')
      const character = CHARACTER_WORDS.get(word)
      if (character !== undefined) add(state.inMarker && character === '\t' ? ' ' : character)
      else {
        if (ENDS.has(word) && (word !== 'sect' || story.runs.length > 0)) addMarker()
        structure.word(story, word, value, state, outer.length === 0)
      }
    }
  }

  const controlSymbol = (symbol: string): void => {
    if (symbol === '~') add('\u00A0')
    else if (symbol === '_') add('\u2011')
    else if (symbol === '-') add(isTcvn3Font(fonts.nameAt(state.font)) ? '\u00AD' : '')
    else if (symbol === '\\' || symbol === '{' || symbol === '}') add(symbol)
    else if (symbol === '\n' || symbol === '\r') controlWord('par', undefined)
  }

  const text = (from: number, to: number, byteAt: (index: number) => number, isEscaped: boolean): void => {
    const passed = Math.min(skip, to - from)
    skip -= passed
    for (let at = from + passed; at < to; at += 1) {
      const byte = byteAt(at)
      if (state.target === 'lists') {
        tables.sign(byte)
        continue
      }
      if (byte === SEMICOLON && state.target === 'fonts') continue
      unescaped ||= !isEscaped && byte >= 0x80
      pending.push(byte)
      if (pending.length > LONG_RUN && byte === SPACE) flush()
    }
  }

  const control = (token: RtfToken & { type: 'word' | 'symbol' }): void => {
    if (opened && token.type === 'symbol' && token.symbol === '*') {
      starred = true
      return
    }
    const [isFirst, mayBePassed] = [opened, starred]
    opened = starred = false
    if (state.target === 'none') return
    if (token.type === 'word' && isFirst && isDestination(token.word, mayBePassed)) return
    if (skip > 0) skip -= 1
    else if (token.type === 'word') controlWord(token.word, token.value)
    else controlSymbol(token.symbol)
  }

  const group = (opens: boolean): void => {
    skip = 0
    starred = false
    opened = opens
    if (opens && states.length >= DEEPEST) tooDeep += 1
    else if (opens) {
      states.push(state)
      state = { ...state, opens: undefined }
    } else if (tooDeep > 0) tooDeep -= 1
    else {
      const { opens } = state
      if (opens !== undefined && opens !== 'field') closeStory(opens)
      if (state.target === 'lists') tables.close()
      state = states.pop() ?? START
      if (opens === 'field') closeField()
    }
  }

  const inFile = (index: number): number => bytes[index] ?? 0
  for (const token of rtfTokens(bytes, start)) {
    if (token.type === 'text' || token.type === 'byte') {
      opened = starred = false
      if (!TEXTUAL.has(state.target)) continue
      if (token.type === 'text') text(token.from, token.to, inFile, false)
      else text(0, 1, () => token.byte, true)
      continue
    }
    flush()
    if (token.type === 'word' || token.type === 'symbol') control(token)
    else group(token.type === 'open')
    // What stands behind the last brace is no part of the document.
    if (token.type === 'close' && states.length === 0) break
  }
  flush()
  const whole = states.length === 0
  return { blocks: blocksOfStory(outer[0] ?? story), headers, notes, whole, tally }
}
