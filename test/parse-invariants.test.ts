import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CleanText } from '../src/model/clean-text.js'
import type { DocumentNode } from '../src/model/document.js'
import { normalize } from '../src/normalize/normalize.js'
import { parse } from '../src/parse/parse.js'
import { nodesOf } from '../src/parse/visit.js'
import { plain } from './parse-text.js'

/** What is wrong with a tree, in words; empty for a sound one. */
function faults({ text, source }: CleanText, tree: DocumentNode): string[] {
  const found: string[] = []
  const owners = new Uint8Array(text.length)
  const ids = new Set<string>()
  const check = (node: DocumentNode, parent: DocumentNode | null): void => {
    const { clean, own } = node.data
    const name = `${node.type} ${node.id ?? ''} at ${clean[0]}`
    if (node.id !== null) {
      if (ids.has(node.id)) found.push(`${name}: the id is taken`)
      ids.add(node.id)
    }
    if (node.depth !== (parent ? parent.depth + 1 : 0)) found.push(`${name}: depth ${node.depth}`)
    if (own[0] < clean[0] || own[1] > clean[1]) found.push(`${name}: own words outside`)
    if (parent && (clean[0] < parent.data.clean[0] || clean[1] > parent.data.clean[1])) found.push(`${name}: outside its parent`)
    const words = node.title ?? node.text ?? ''
    if (words !== text.slice(own[1] - words.length, own[1])) found.push(`${name}: words are not the end of its slice`)
    if (node.marker && !text.startsWith(node.marker.text, own[0])) found.push(`${name}: marker is not the start of its slice`)
    if (node.title !== undefined && node.text !== undefined) found.push(`${name}: title and text`)
    const { start, end } = node.position
    if (start.offset > end.offset || end.offset > source.text.length) found.push(`${name}: position`)
    // Where nothing was repaired, the place in the source holds the same words.
    if (text === source.text && source.text.slice(start.offset, end.offset) !== text.slice(...clean))
      found.push(`${name}: its place in the source holds other words`)
    const before = node.children.map((child) => child.data.clean)
    if (before.some(([from], at) => at > 0 && from < (before[at - 1]?.[1] ?? 0))) found.push(`${name}: children out of order`)
    if (node.type === 'sentence') {
      if (!parent || own[0] < parent.data.own[0] || own[1] > parent.data.own[1]) found.push(`${name}: not in its parent's words`)
    } else for (let at = own[0]; at < own[1]; at++) owners[at] = (owners[at] ?? 0) + 1
    const sentences = node.children.filter((child) => child.type === 'sentence')
    if (sentences.length > 0) {
      const joined = sentences.map((child) => child.text).join('')
      if (joined.replace(/\s/g, '') !== (node.text ?? '').replace(/\s/g, '')) found.push(`${name}: sentences leave a gap`)
    }
    for (const child of node.children) check(child, node)
  }
  check(tree, null)
  for (let at = 0; at < text.length; at++) {
    const blank = /\s/.test(text[at] ?? '')
    const owned = owners[at] ?? 0
    if (owned > 1 || (owned === 0 && !blank)) {
      found.push(`${owned} nodes own ${JSON.stringify(text.slice(at, at + 20))} at ${at}`)
      break
    }
  }
  return found
}

const SEEDS = new URL('../fixtures/seeds/', import.meta.url)
const CASES = new URL('../fixtures/parse/', import.meta.url)

describe('nothing of the text is lost', () => {
  it.each(readdirSync(SEEDS))('seed %s', (file) => {
    const clean = normalize(plain(readFileSync(new URL(file, SEEDS), 'utf8')).source)
    expect(faults(clean, parse(clean).tree)).toEqual([])
  })

  it.each(readdirSync(CASES, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('input.txt')))(
    'case %s',
    (file) => {
      const clean = plain(readFileSync(new URL(file, CASES), 'utf8'))
      expect(faults(clean, parse(clean).tree)).toEqual([])
    },
  )

  const marker = fc.constantFrom(
    ...[
      'Phần thứ hai',
      'PHẦN I: MỘT',
      'Chương I',
      'Mục 1',
      'Điều 3.',
      'Điều 4. Tên',
      'I- ',
      'IV. ',
      'V. ',
      'A. ',
      'B. ',
      'C. ',
      '1. ',
      '2. ',
      '1.1. ',
      '2.3 ',
      '1) ',
      'l. ',
      'll. ',
      'I ',
      'II MỤC',
      '2, ',
      'I.1. ',
      'Tiểu mục 1',
    ],
    ...[
      'a) ',
      'b) ',
      'ii) ',
      'a. ',
      '(1) ',
      '(a) ',
      'i) ',
      'b.1) ',
      '① ',
      'o ',
      '“1. ',
      '"2. ',
      'Biểu số 1',
      'DANH MỤC',
      '(Kèm theo Kế hoạch)',
      '- ',
      '– ',
      '* ',
      '• ',
      '+ ',
      'Phụ lục',
      'PHỤ LỤC II',
      '[^1]: ',
      '| a | b |',
      '-----',
      '7',
      'Nơi nhận:',
      'T/M HUYỆN ỦY',
    ],
    ...[
      'BÍ THƯ',
      'Nguyễn Văn An',
      '(đã ký)',
      'SAO LỤC',
      'CÔNG VĂN ĐẾN',
      'Số: 5',
      'Số 21-NQ/TW',
      'KẾ HOẠCH',
      'về công tác',
      'Kính gửi:',
      'V/v họp',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
    ],
  )
  const words = fc.constantFrom(
    '',
    'nhiệm vụ',
    'Nhiệm vụ sau:',
    'Giao Ban Tổ chức. Nâng cao chất lượng.',
    'MỤC ĐÍCH',
    'một số (việc',
    'nói "vậy. Và',
    'như sau:',
    'cuối”.',
    'đóng".',
    'Kế hoạch này ',
    '\t',
  )
  const soup = fc
    .array(fc.tuple(marker, words, fc.constantFrom('\n', '\n\n', ' ', '\n \n')), { maxLength: 60 })
    .map((parts) => parts.flat().join(''))

  it('from a soup of markers', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const clean = plain(text)
        expect(faults(clean, parse(clean).tree)).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it('from any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const clean = plain(text)
        expect(faults(clean, parse(clean).tree)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    '(',
    '"',
    '. ',
    '*',
    'Số ',
    'Nơi nhận:\n',
    'T/M ỦY BAN\nI. A\n',
    '1. a:\n',
    '- a:\n1. b\n',
    'A. B ',
    '[^1]: a\n',
    'a:\n“b\n',
    'a: “b\n',
    'l. A\n',
    'T/M ỦY BAN\nBÍ THƯ\nNguyễn Văn An\nDANH MỤC\n',
    'CÔNG VĂN ĐẾN\n',
  ])('from %j over and over, before anyone loses patience', (unit) => {
    const clean = plain(unit.repeat(Math.ceil(60_000 / unit.length)))
    const start = performance.now()
    const { tree } = parse(clean)
    expect(performance.now() - start).toBeLessThan(8_000)
    expect([...nodesOf(tree)].length).toBeGreaterThan(0)
  })
})

describe('places in the source', () => {
  it('are those of the clean text where nothing was repaired', () => {
    const text = 'I. Mục tiêu\n1. Nâng cao chất lượng.\n'
    const { tree } = parse(plain(text))
    for (const { position, data } of nodesOf(tree)) {
      expect(text.slice(position.start.offset, position.end.offset)).toBe(text.slice(...data.clean))
    }
    expect(tree.children[0]?.children[0]?.position).toEqual({
      start: { line: 2, column: 1, offset: 12 },
      end: { line: 2, column: 24, offset: 35 },
    })
  })

  it('are exact around what was joined or rewritten', () => {
    const source = plain(' I. Mục\r\n tiêu \r\n- Một.\r\n').source
    const clean: CleanText = {
      source,
      text: 'I. Mục tiêu\n- Một.',
      segments: [
        { source: [0, 1], clean: [0, 0], steps: ['blanks'] },
        { source: [1, 7], clean: [0, 6], steps: [] },
        { source: [7, 10], clean: [6, 7], steps: ['lines'] },
        { source: [10, 14], clean: [7, 11], steps: [] },
        { source: [14, 17], clean: [11, 12], steps: ['lines'] },
        { source: [17, 23], clean: [12, 18], steps: [] },
        { source: [23, 25], clean: [18, 18], steps: ['lines'] },
      ],
      repairs: [],
      messages: [],
    }
    const [section] = parse(clean).tree.children
    const [bullet] = section?.children ?? []
    expect(section?.position).toEqual({ start: { line: 1, column: 2, offset: 1 }, end: { line: 3, column: 7, offset: 23 } })
    expect(bullet?.position.start).toEqual({ line: 3, column: 1, offset: 17 })
    expect(source.text.slice(17, 23)).toBe('- Một.')
  })
})
