import { readdirSync, readFileSync } from 'node:fs'
import { align } from '../../src/align/align.js'
import { extract } from '../../src/extract/extract.js'
import type { Comparison } from '../../src/model/comparison.js'
import type { Directive } from '../../src/model/document.js'
import { normalize } from '../../src/normalize/normalize.js'
import { parse } from '../../src/parse/parse.js'
import { scoreAdoption, type GoldAdoption } from './adoption-score.js'
import {
  countAssignments,
  countHeader,
  countReferences,
  countTargets,
  pooled,
  type GoldAssignment,
  type GoldReference,
  type GoldTargets,
} from './facts-score.js'
import { scoreText } from './text-score.js'
import { scoreTree, type GoldNode } from './tree-score.js'

/** A figure with the floor that the tests hold it to. `cer` and `false-omitted` are ceilings: smaller is better. */
export interface Figure {
  readonly name: string
  readonly value: number
  /** How it is printed. */
  readonly unit: 'share' | 'percent' | 'count'
  readonly better: 'higher' | 'lower'
}

interface GoldTree {
  readonly sections: readonly GoldNode[]
  readonly header: Readonly<Record<string, string | null>>
}

const read = (folder: URL, path: string): string => readFileSync(new URL(path, folder), 'utf8')

/** Reads, normalizes and parses a file, given as bytes. */
export async function directive(path: string, bytes: Uint8Array): Promise<Directive> {
  return parse(normalize(await extract(path, bytes)))
}

/** A seed of `fixtures/seeds`, parsed. */
export async function seed(fixtures: URL, name: string): Promise<Directive> {
  return directive(`${name}.txt`, readFileSync(new URL(`seeds/${name}.txt`, fixtures)))
}

/** How many sentences of the first plan bear the label. */
export const labelled = (comparison: Comparison, label: string): number =>
  comparison.plans.flatMap((plan) => plan.tasks.flatMap((task) => task.sentences)).filter((sentence) => sentence.label === label)
    .length

/** The figures of one plan against one central document. */
export function adoptionFigures(central: Directive, document: Directive, gold: GoldAdoption, name: string): Figure[] {
  const [plan] = align(central, [document]).plans
  if (!plan) throw new Error(`no comparison of ${name}`)
  const score = scoreAdoption(plan, gold)
  const share = (figure: string, value: number, better: Figure['better'] = 'higher'): Figure => ({
    name: `${figure} ${name}`,
    value,
    unit: 'share',
    better,
  })
  return [
    share('adoption.accuracy', score.accuracy),
    share('adoption.evidence', score.evidence),
    share('adoption.located', score.located),
    share('adoption.false-omitted', score.falseOmitted, 'lower'),
    share('adoption.review', score.review, 'lower'),
    share('adoption.right-where-sure', score.sure),
    share('changes.recall', score.changeRecall),
    share('changes.precision', score.changePrecision),
    share('own.recall', score.own[1] ? score.own[0] / score.own[1] : 1),
  ]
}

/** A document with all that a person found in it. */
interface LabelledDocument {
  readonly document: Directive
  readonly tree: GoldTree
  readonly references: readonly GoldReference[]
  readonly targets: GoldTargets
  readonly assignments: readonly GoldAssignment[]
  /** The clean text by hand, to whose lines the tree refers. */
  readonly text: string
}

/** What was found in some documents against what a person found, pooled. */
function factFigures(all: readonly LabelledDocument[], suffix: string): Figure[] {
  const share = (name: string, value: number): Figure => ({ name: name + suffix, value, unit: 'share', better: 'higher' })
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
  return [
    share('header', pooled(all.map(({ document, tree }) => countHeader(document, tree)))),
    share('references', pooled(all.map(({ document, references }) => countReferences(document, references)))),
    share('targets', pooled(all.map(({ document, targets }) => countTargets(document, targets)))),
    share('assignments', pooled(all.map(({ document, assignments }) => countAssignments(document, assignments)))),
    ...(suffix === '' ? [] : [share('tree', mean(all.map(({ document, tree, text }) => scoreTree(document.tree, tree, text))))]),
  ]
}

/** Documents that were made up to measure with, each in a folder with what a person found in it. */
async function constructedFacts(fixtures: URL): Promise<LabelledDocument[]> {
  const all: LabelledDocument[] = []
  for (const name of readdirSync(new URL('facts-gold/', fixtures)).sort()) {
    const folder = new URL(`facts-gold/${name}/`, fixtures)
    const json = <T>(file: string): T => JSON.parse(read(folder, file)) as T
    all.push({
      document: await directive(`${name}.txt`, readFileSync(new URL('input.txt', folder))),
      tree: json<GoldTree>('tree.json'),
      references: json<GoldReference[]>('refs.json'),
      targets: json<GoldTargets>('targets.json'),
      assignments: json<GoldAssignment[]>('assign.json'),
      text: read(folder, 'clean.txt'),
    })
  }
  return all
}

/** Measures everything there is gold for. `fixtures` is the URL of the fixtures folder, with its slash. */
export async function measure(fixtures: URL): Promise<Figure[]> {
  const figures: Figure[] = []
  const share = (name: string, value: number): void => {
    figures.push({ name, value, unit: 'share', better: 'higher' })
  }
  const gold = <T>(path: string): T => JSON.parse(read(fixtures, `gold/${path}`)) as T

  const names = ['kh-ninhthuan', 'nq21-font']
  const documents = new Map<string, Directive>()
  for (const name of [...names, 'ct11-quangngai', 'dean-ducpho', 'nq21-ocr']) documents.set(name, await seed(fixtures, name))
  const document = (name: string): Directive => {
    const found = documents.get(name)
    if (!found) throw new Error(`no seed ${name}`)
    return found
  }

  for (const name of names) {
    const text = read(fixtures, `gold/text/${name}.txt`)
    const { cer, paragraphs } = scoreText(document(name).clean.text, text)
    figures.push({ name: `text.cer ${name}`, value: cer, unit: 'percent', better: 'lower' })
    share(`text.paragraphs ${name}`, paragraphs)
    share(`tree ${name}`, scoreTree(document(name).tree, gold<GoldTree>(`tree/${name}.json`), text))
  }

  const goldFacts = (name: string): LabelledDocument => ({
    document: document(name),
    tree: gold<GoldTree>(`tree/${name}.json`),
    references: gold<GoldReference[]>(`refs/${name}.json`),
    targets: gold<GoldTargets>(`targets/${name}.json`),
    assignments: gold<GoldAssignment[]>(`assign/${name}.json`),
    text: read(fixtures, `gold/text/${name}.txt`),
  })
  figures.push(...factFigures(names.map(goldFacts), ''))
  figures.push(...factFigures(['ct11-quangngai', 'dean-ducpho', 'nq21-ocr'].map(goldFacts), ' of the other seeds'))
  figures.push(...factFigures(await constructedFacts(fixtures), ' of constructed documents'))

  const central = document('nq21-font')
  for (const name of ['kh-ninhthuan', 'ct11-quangngai', 'dean-ducpho'])
    figures.push(...adoptionFigures(central, document(name), gold<GoldAdoption>(`adoption/${name}.json`), name))

  figures.push(
    ...adoptionFigures(
      document('ct11-quangngai'),
      document('dean-ducpho'),
      gold<GoldAdoption>('adoption/ct11-dean-ducpho.json'),
      'ct11-dean-ducpho',
    ),
  )

  for (const name of ['nq21-ocr', 'nq21-font']) {
    const adopted = labelled(align(central, [document(name)]), 'adopted')
    figures.push({ name: `same-text.adopted ${name}`, value: adopted, unit: 'count', better: 'higher' })
  }
  return figures
}

/** How a figure is printed: shares with three digits, counts as they are. */
export function format(figure: Pick<Figure, 'value' | 'unit'>): string {
  if (figure.unit === 'count') return String(figure.value)
  return figure.unit === 'percent' ? `${figure.value.toFixed(3)} %` : figure.value.toFixed(3)
}
