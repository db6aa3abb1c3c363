import type { Comparison } from '../src/model/comparison.js'
import { officeSample } from './office-reading.js'
import { sampleSentence } from './report-sample.js'

/** Texts that a spreadsheet would compute, that XML or HTML would take for its own, or that no file can hold. */
export const HOSTILE: readonly string[] = [
  '=1+1',
  "=cmd|' /C calc'!A0",
  '+84 255 382',
  '-1',
  '@SUM(A1)',
  '\t=2+2',
  '<script>alert(1)</script>',
  ']]>',
  '{{name}} ${name} %s',
  '&amp; &lt; &#x41; _x0041_',
  'A\u0007B\u001b[31m',
  'abc\u202edef\u200f',
  'lone \ud800 half, no \uffff character',
  '"quoted", \'so\'; and\nin two lines',
  '1/2',
  '007',
]

/** How they show: steering characters as visible text, everything else as it is. */
export const shownAs = (text: string): string =>
  text.replace(
    /[\u0007\u001b\u200f\u202e\ud800\uffff]/g,
    (letter) => `[U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`,
  )

/** A comparison of one plan in which these texts stand wherever words of documents can stand. */
export function hostileSample(texts: readonly string[] = HOSTILE): Comparison {
  const sample = officeSample(1)
  let next = 0
  const text = (): string => texts[next++ % texts.length] ?? ''
  return {
    ...sample,
    tasks: sample.tasks.map((task) => ({ ...task, text: text(), path: [text(), text()] })),
    plans: sample.plans.map((plan) => ({
      ...plan,
      plan: { ...plan.plan, header: { ...plan.plan.header, type: text(), number: text(), issuer: text() } },
      own: texts.map((quote) => ({ node: 'V.1', quote, clean: [0, 1] as const })),
      tasks: plan.tasks.map((task) => ({
        ...task,
        sentences: task.sentences.map(({ id }) =>
          sampleSentence(id, 'localized', {
            text: text(),
            evidence: [{ node: 'II.1', quote: text(), clean: [0, 1], page: 2, coverage: 0.5 }],
            changes: [{ kind: 'term', central: text(), plan: text() }],
            assignedIn: [{ node: 'III', actor: text(), deadline: text() }],
          }),
        ),
      })),
    })),
    roster: texts.map((unit) => ({ unit, path: null })),
  }
}
