import { describe, expect, it } from 'vitest'
import { align } from '../src/align/align.js'
import { openArchive } from '../src/extract/zip.js'
import type { Directive, DocumentNode } from '../src/model/document.js'
import { inTcvn3, inVni } from './build/legacy.js'
import { wordDocument } from './build/word-document.js'
import { directive, seed } from './eval/measure.js'

const FIXTURES = new URL('../fixtures/', import.meta.url)
const SEEDS = ['kh-ninhthuan', 'ct11-quangngai', 'dean-ducpho', 'nq21-font', 'nq21-ocr']
/** A number or a bullet of a list. @example "I- ", "1.2. ", "- " */
const MARKER = /^(?:[IVX]+[-.]|\d+\.(?:\d+\.)?|[-+]) /u

/** The tree without its places in the source, which differ. */
const outline = (node: DocumentNode): unknown => ({
  type: node.type,
  id: node.id,
  marker: node.marker,
  title: node.title,
  text: node.text,
  children: node.children.map(outline),
})

const verdicts = (central: Directive, plan: Directive): unknown =>
  align(central, [plan]).plans[0]?.tasks.flatMap((task) =>
    task.sentences.map(({ id, label, confidence, evidence }) => ({
      id,
      label,
      confidence,
      quotes: evidence.map(({ quote }) => quote),
    })),
  )

const linesOf = ({ clean }: Directive): string[] => clean.text.split('\n').filter((line) => line !== '')

describe.each(SEEDS)('%s', (name) => {
  it('as Word has the tree and the verdicts of its text', async () => {
    const plain = await seed(FIXTURES, name)
    const lines = linesOf(plain)
    const bytes = await wordDocument(lines)
    const archive = await openArchive('', bytes)
    const xml = new TextDecoder().decode(await archive.read('word/document.xml'))
    // Word prints nearly all numbers: they are not in the file.
    const marked = lines.filter((line) => MARKER.test(line)).length
    expect(marked).toBeGreaterThan(30)
    expect(xml.split('<w:numPr>').length - 1).toBeGreaterThan(0.9 * marked)
    const word = await directive(`${name}.docx`, bytes)
    expect(word.clean.text).toBe(plain.clean.text)
    expect(outline(word.tree)).toEqual(outline(plain.tree))
    expect(word.header).toEqual(plain.header)
    const central = await seed(FIXTURES, 'nq21-font')
    expect(verdicts(central, word)).toEqual(verdicts(central, plain))
  })

  it.each([
    ['TCVN3', inTcvn3],
    ['VNI', inVni],
  ])('as Word in %s has them too', async (_, encode) => {
    const plain = await seed(FIXTURES, name)
    const word = await directive(`${name}.docx`, await wordDocument(linesOf(plain), encode))
    expect(word.clean.text).toBe(plain.clean.text)
    expect(outline(word.tree)).toEqual(outline(plain.tree))
    const central = await seed(FIXTURES, 'nq21-font')
    expect(verdicts(central, word)).toEqual(verdicts(central, plain))
  })
})
