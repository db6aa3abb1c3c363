import type { LeftOut } from '../left-out.js'

/** A field that is open: its instruction, then its result. */
interface Field {
  code: string
  inResult: boolean
}

/** Signs that begin a field, part its instruction from its result, and end it. [MS-DOC] 2.8.25. */
export const FIELD_BEGIN = '\u0013'
export const FIELD_RESULT = '\u0014'
export const FIELD_END = '\u0015'
/** A field within a field within a field. */
const DEEPEST = 100
/** Enough of an instruction to know its kind. */
const LONGEST_CODE = 24

/** What fields leave out, by the beginning of their instruction. @example " EMBED Excel.Sheet.8", " FORMCHECKBOX " */
const LEFT_OUT: readonly (readonly [begins: RegExp, kind: LeftOut])[] = [
  [/^\s*(?:EMBED|LINK|CONTROL)\s/u, 'objects'],
  [/^\s*FORM(?:CHECKBOX|DROPDOWN)(?:\s|$)/u, 'form-fields'],
]

/** The fields around a place in the text. */
export interface Fields {
  /** Takes a sign; whether it shows, as far as fields go. Instructions do not. */
  readonly shows: (sign: string) => boolean
  /** Whether the open fields show a picture of an embedded object. */
  readonly inObject: () => boolean
}

const kindOf = ({ code }: Field): LeftOut | undefined => LEFT_OUT.find(([begins]) => begins.test(code))?.[1]

/** @param leaveOut is told of what a field leaves out */
export function beginFields(leaveOut: (kind: LeftOut) => void): Fields {
  const open: Field[] = []
  return {
    shows: (sign) => {
      const field = open.at(-1)
      if (sign === FIELD_BEGIN) {
        if (open.length < DEEPEST) open.push({ code: '', inResult: false })
        return false
      }
      if (sign === FIELD_RESULT && field !== undefined) field.inResult = true
      else if (sign === FIELD_END) {
        const kind = field === undefined ? undefined : kindOf(field)
        open.pop()
        if (kind !== undefined) leaveOut(kind)
      } else if (field !== undefined && !field.inResult && field.code.length < LONGEST_CODE) field.code += sign
      return sign !== FIELD_RESULT && sign !== FIELD_END && open.every(({ inResult }) => inResult)
    },
    inObject: () => open.some((field) => kindOf(field) === 'objects'),
  }
}
