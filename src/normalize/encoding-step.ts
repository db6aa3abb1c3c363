import type { Encoding } from '../vietnamese/encoding.js'
import { decodeEdits } from './encoded-text.js'
import type { Step } from './step.js'

/** The step that decodes what is in one encoding. Which one a passage is in, all of them are asked at once. */
export function encodingStep(encoding: Encoding, about: Step['about'], example: Step['example']): Step {
  return {
    id: `encoding-${encoding.id}`,
    about,
    example,
    kind: 'repair',
    asksForFonts: true,
    run: (input) => ({ edits: decodeEdits(encoding, input) }),
  }
}
