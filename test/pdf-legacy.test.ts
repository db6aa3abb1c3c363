import { describe, expect, it, vi } from 'vitest'
import { align } from '../src/align/align.js'
import type { Directive, DocumentNode } from '../src/model/document.js'
import { pdfDocument } from './build/pdf.js'
import { directive, seed } from './eval/measure.js'

// Fonts are cut down to what is used on every run, which takes a while.
vi.setConfig({ testTimeout: 60_000 })

const FIXTURES = new URL('../fixtures/', import.meta.url)
const SEEDS = ['kh-ninhthuan', 'ct11-quangngai', 'dean-ducpho', 'nq21-font', 'nq21-ocr']

/** Where a line ends after a hyphen, nobody knows whether a blank followed it. @example "chính trị- xã hội" */
const folded = (text: string | undefined): string | undefined => text?.replace(/(?<=\p{L})- (?=\p{L})/gu, '-')

/** The tree without its places in the source, which differ. */
const outline = (node: DocumentNode): unknown => [
  node.type,
  node.id,
  node.marker,
  folded(node.title),
  folded(node.text),
  node.children.map(outline),
]

const verdicts = (central: Directive, plan: Directive): unknown =>
  align(central, [plan]).plans[0]?.tasks.flatMap(({ sentences }) =>
    sentences.map(({ id, label, confidence }) => [id, label, confidence]),
  )

const central = seed(FIXTURES, 'nq21-font')

describe.each(SEEDS)('%s', (name) => {
  const expected = (async () => {
    const plain = await seed(FIXTURES, name)
    return { plain, verdicts: verdicts(await central, plain) }
  })()

  it.each(['hook', 'tcvn3', 'vni'] as const)(
    'printed as a PDF in %s has the tree and the verdicts of its text',
    async (letters) => {
      const { plain, verdicts: wanted } = await expected
      const printed = await directive(`${name}.pdf`, await pdfDocument(plain.clean.text.trimEnd().split('\n'), { letters }))
      expect(folded(printed.clean.text)).toBe(folded(plain.clean.text))
      expect(outline(printed.tree)).toEqual(outline(plain.tree))
      expect(printed.header).toEqual(plain.header)
      expect(verdicts(await central, printed)).toEqual(wanted)
    },
  )
})
