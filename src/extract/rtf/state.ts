/** What holds until its group ends. */
export interface State {
  /** `none` is passed over whole, `shape` up to its text box, `fonts` is the table of fonts, `lists` one of lists, `form` a field of a form. */
  readonly target: 'text' | 'none' | 'shape' | 'fonts' | 'lists' | 'form'
  readonly font: number | undefined
  readonly hidden: boolean
  readonly deleted: boolean
  readonly capitals: boolean
  /** With a line through it, or two. */
  readonly struck: boolean
  /** Set above the line. */
  readonly raised: boolean
  /** How many characters for older programs follow a `\u`. */
  readonly fallback: number
  /** Within the number or bullet of a list, behind which a tab is a blank. */
  readonly inMarker: boolean
  /** Within an embedded object, whose picture is no picture of the text. */
  readonly inObject: boolean
  readonly inTable: boolean
  readonly pageBefore: boolean
  /** The use of a list that the paragraph is of, 0 for none, and the level from 0. */
  readonly list: number
  readonly level: number
  /** What the group is the whole of: the note of a number, a text box, the instruction of a field, a header of pages. */
  readonly opens: number | 'box' | 'field' | 'header' | undefined
  /** What pages repeat is not counted among what the text lacks. */
  readonly inHeader: boolean
}

export const START: State = {
  target: 'text',
  font: undefined,
  hidden: false,
  deleted: false,
  capitals: false,
  struck: false,
  raised: false,
  fallback: 1,
  inMarker: false,
  inObject: false,
  inTable: false,
  pageBefore: false,
  list: 0,
  level: 0,
  opens: undefined,
  inHeader: false,
}

/** The state behind a control word that sets something; undefined for any other word. Without a value it sets, with 0 it takes back. */
export function behindWord(state: State, word: string, value: number | undefined): State | undefined {
  const on = value !== 0
  switch (word) {
    case 'f':
      return { ...state, font: value }
    case 'uc':
      return { ...state, fallback: Math.max(0, value ?? 1) }
    case 'v':
      return { ...state, hidden: on }
    case 'deleted':
      return { ...state, deleted: on }
    case 'caps':
      return { ...state, capitals: on }
    case 'strike':
    case 'striked':
      return { ...state, struck: on }
    case 'super':
      return { ...state, raised: on }
    case 'nosupersub':
    case 'sub':
      return { ...state, raised: false }
    case 'plain':
      return { ...state, font: undefined, hidden: false, deleted: false, capitals: false, struck: false, raised: false }
    case 'pard':
      return { ...state, inTable: false, pageBefore: false, list: 0, level: 0 }
    case 'ls':
      return { ...state, list: value ?? 0 }
    case 'ilvl':
      return { ...state, level: value ?? 0 }
    case 'intbl':
      return { ...state, inTable: on }
    case 'pagebb':
      return { ...state, pageBefore: on }
    default:
      return undefined
  }
}
