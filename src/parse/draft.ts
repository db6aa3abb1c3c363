import type { Marker, NodeType } from '../model/document.js'
import type { Line } from './lines.js'
import type { LineReading, Series } from './line-kind.js'

/** A node while the tree is being built. */
export interface Draft {
  type: NodeType
  readonly series: Series | 'root' | 'group'
  readonly marker: Marker | null
  /** The path of numbers from the outermost numbered item on, `[1, 2]`; else the place in the series. */
  values: readonly number[]
  readonly key: string
  /** The marker as it was meant, where the printed one is misread. */
  readonly meant?: string
  /** Marker and words, in the clean text. */
  readonly from: number
  to: number
  /** Where the words begin. */
  textFrom: number
  /** Whether the words are a heading; decided when all that lies below is known. */
  titled: boolean
  id: string | null
  readonly children: Draft[]
}

/** A node that holds others and has no words of its own. */
export function group(type: NodeType, from: number): Draft {
  const series = type === 'document' ? 'root' : 'group'
  return {
    type,
    series,
    marker: null,
    values: [],
    key: '',
    from,
    to: from,
    textFrom: from,
    titled: false,
    id: null,
    children: [],
  }
}

/** A node of one line. */
export function draftOf(line: Line, reading: LineReading, type: NodeType): Draft {
  const [from, to] = line.span
  const { series, marker, values, key, meant } = reading
  const textFrom = from + reading.textFrom
  const draft = { type, series, marker, values, key, from, to, textFrom, titled: false, id: null, children: [] }
  return meant === undefined ? draft : { ...draft, meant }
}

/** A line without a marker, or whose marker means nothing where it stands. */
export function plainDraft(line: Line, type: NodeType = 'paragraph'): Draft {
  const [from, to] = line.span
  return {
    type,
    series: 'group',
    marker: null,
    values: [],
    key: '',
    from,
    to,
    textFrom: from,
    titled: false,
    id: null,
    children: [],
  }
}
