import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Assignment, QualitativeTarget, Reference, Target } from '../src/model/document.js'
import { normalize } from '../src/normalize/normalize.js'
import { findAssignments } from '../src/parse/assignments.js'
import { parse } from '../src/parse/parse.js'
import { findReferences } from '../src/parse/references.js'
import { findTargets } from '../src/parse/targets.js'
import { plain } from './parse-text.js'

const CASES = new URL('../fixtures/facts/', import.meta.url).pathname

const line = (...fields: readonly (string | number | null | undefined)[]): string =>
  `  ${fields.map((field) => field ?? '-').join(' | ')}`
const reference = ({ node, type, number, date, issuer, quote }: Reference): string =>
  line(node, type, number, date, issuer, quote)
const target = ({ node, comparator, value, valueMax, unit, years, period, per, metric, quote }: Target): string =>
  line(
    node,
    comparator,
    valueMax === null ? value : `${value}..${valueMax}`,
    unit,
    years.join(' '),
    period?.join('-'),
    per,
    metric,
    quote,
  )
const aim = ({ node, metric }: QualitativeTarget): string => line(node, metric)
const assignment = ({ node, actor, coordinates, deadline, condition, quote }: Assignment): string =>
  line(
    node,
    actor,
    coordinates,
    deadline && `${deadline.text} = ${deadline.kind} ${deadline.normalized ?? '-'}`,
    condition,
    quote,
  )

/** All facts of a document, one a line. */
function facts(text: string): string {
  const clean = normalize(plain(text).source)
  const { tree, header } = parse(clean)
  const { references, selfReferences } = findReferences(tree, clean.text, header)
  const { targets, baselines, qualitativeTargets } = findTargets(tree, clean.text)
  const parts: [string, string[]][] = [
    ['references', references.map(reference)],
    ['self-references', selfReferences.map(reference)],
    ['targets', targets.map(target)],
    ['baselines', baselines.map(target)],
    ['qualitative targets', qualitativeTargets.map(aim)],
    ['assignments', findAssignments(tree, clean.text).map(assignment)],
  ]
  return parts.map(([title, lines]) => [title, ...lines, ''].join('\n')).join('\n')
}

describe('facts of whole documents', () => {
  it.each(readdirSync(CASES))('%s', async (name) => {
    const text = readFileSync(join(CASES, name, 'input.txt'), 'utf8')
    await expect(facts(text)).toMatchFileSnapshot(join(CASES, name, 'expected.facts.txt'))
  })
})
