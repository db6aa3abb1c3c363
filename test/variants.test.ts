import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { align } from '../src/align/align.js'
import type { DocumentNode } from '../src/model/document.js'
import { directive, seed } from './eval/measure.js'

const FIXTURES = new URL('../fixtures/', import.meta.url)
const SEEDS = ['kh-ninhthuan', 'ct11-quangngai', 'dean-ducpho', 'nq21-font', 'nq21-ocr']

/** Ways in which the same text may arrive. */
const VARIANTS: Record<string, (text: string) => string> = {
  NFD: (text) => text.normalize('NFD'),
  CRLF: (text) => text.replaceAll('\n', '\r\n'),
  BOM: (text) => `\uFEFF${text}`,
  'tab-indented': (text) => text.replace(/^/gm, '\t'),
  'NFD, CRLF and BOM at once': (text) => `\uFEFF${text.normalize('NFD').replaceAll('\n', '\r\n')}`,
}

/** The tree without its places in the source, which differ. */
const outline = (node: DocumentNode): unknown => ({
  type: node.type,
  id: node.id,
  marker: node.marker,
  title: node.title,
  text: node.text,
  clean: node.data.clean,
  children: node.children.map(outline),
})

describe.each(SEEDS)('%s', (name) => {
  const text = readFileSync(new URL(`seeds/${name}.txt`, FIXTURES), 'utf8')

  it.each(Object.entries(VARIANTS))('reads the same as %s', async (_, vary) => {
    const plain = await seed(FIXTURES, name)
    const varied = await directive(`${name}.txt`, new TextEncoder().encode(vary(text)))
    expect(varied.clean.text).toBe(plain.clean.text)
    expect(outline(varied.tree)).toEqual(outline(plain.tree))

    const central = await seed(FIXTURES, 'nq21-font')
    const verdicts = (document: typeof plain): unknown =>
      align(central, [document]).plans[0]?.tasks.flatMap((task) =>
        task.sentences.map(({ id, label, confidence, evidence }) => ({
          id,
          label,
          confidence,
          quotes: evidence.map((item) => item.quote),
        })),
      )
    expect(verdicts(varied)).toEqual(verdicts(plain))
  })
})
