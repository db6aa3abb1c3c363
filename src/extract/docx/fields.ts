import type { Tally } from '../left-out.js'

/** A field that is open. */
interface Field {
  /** What it asks for, as far as it was read. @example " TOC \\o " */
  code: string
  inResult: boolean
}

/** The fields around a place in the text: their instructions do not show, their results do. */
export interface Fields {
  /** Takes a mark: `begin`, `separate` or `end`. */
  readonly turn: (mark: string | undefined) => void
  readonly takeCode: (text: string) => void
  readonly inCode: () => boolean
  /** Takes text that shows. */
  readonly takeText: (text: string) => void
  /** Ends the paragraph; whether all its words were made by a field that lists the headings. */
  readonly endParagraph: () => boolean
  /** Whether such a field is open. */
  readonly inContents: () => boolean
}

/** Fields within fields; one that never ends stays open to the end of the document. */
const DEEPEST = 100
/** Enough of an instruction to know its kind. */
const LONGEST_CODE = 24
/** @example " TOC \\o \"1-3\" " */
const CONTENTS = /^\s*TOC(?:\s|$)/u
/** Fields that show something without having it in the file: formulas and numbers that Word makes. @example " EQ \\f(1;2) " */
const UNREAD = /^\s*(?:EQ|AUTONUM(?:LGL|OUT)?|LISTNUM)(?:\s|$)/u

export function beginFields(tally: Tally): Fields {
  const open: Field[] = []
  const words = { within: false, outside: false }
  const inContents = (): boolean => open.some(({ code, inResult }) => inResult && CONTENTS.test(code))
  return {
    turn: (mark) => {
      const field = open.at(-1)
      if (mark === 'begin' && open.length < DEEPEST) open.push({ code: '', inResult: false })
      else if (mark === 'separate' && field !== undefined) field.inResult = true
      else if (mark === 'end') {
        open.pop()
        if (field !== undefined && !field.inResult && UNREAD.test(field.code)) tally.add('objects')
      }
    },
    takeCode: (text) => {
      const field = open.at(-1)
      if (field !== undefined && !field.inResult && field.code.length < LONGEST_CODE) field.code += text
    },
    inCode: () => open.some(({ inResult }) => !inResult),
    takeText: (text) => {
      if (text.trim() !== '') words[inContents() ? 'within' : 'outside'] = true
    },
    endParagraph: () => {
      const isContents = words.within && !words.outside
      words.within = words.outside = false
      // The code of a field does not reach beyond its paragraph: one that seems to was left open by mistake.
      for (const field of open) field.inResult = true
      return isContents
    },
    inContents,
  }
}
