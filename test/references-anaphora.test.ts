import { describe, expect, it } from 'vitest'
import type { Directive } from '../src/model/document.js'
import { ofLines } from './facts-document.js'

const plan = (...words: string[]): Directive =>
  ofLines(
    'HUYỆN ỦY TÂN PHONG',
    'Số 88-KH/HU',
    'KẾ HOẠCH',
    'nâng cao chất lượng đảng viên',
    'I. NHIỆM VỤ',
    ...words.map((each) => `- ${each}`),
  )

const meant = (document: Directive): string[] =>
  document.anaphora.map(({ quote, resolved }) => `${quote} = ${resolved.map(({ number }) => number ?? '-').join(', ')}`)

const FULL = 'Thực hiện Nghị quyết số 21-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương khóa XIII.'

describe('short mentions', () => {
  it('are what the full one says, and stay as they are written', () => {
    const [, short] = plan(FULL, 'Quán triệt Nghị quyết 21 đến đảng viên.').references
    expect(short).toMatchObject({ number: '21', date: null, quote: 'Nghị quyết 21' })
    expect(short?.resolved).toMatchObject({ number: '21-NQ/TW', date: '2022-06-16', node: 'I/1' })
    expect(short?.resolved?.evidence).toContain('Nghị quyết số 21-NQ/TW ngày 16/6/2022')
  })

  it('are told apart by the type and by who issued them', () => {
    const both = plan(
      'Nghị quyết số 22-NQ/TW ngày 02/02/2008 của Ban Chấp hành Trung ương; Nghị quyết số 22-NQ/TU ngày 03/3/2021 của Tỉnh ủy.',
      'Tổng kết Nghị quyết 22.',
      'Tổng kết Nghị quyết 22 của Tỉnh ủy.',
    ).references
    expect(both.at(-2)?.resolved).toBeUndefined()
    expect(both.at(-1)?.resolved?.number).toBe('22-NQ/TU')
  })
})

describe('words that mean a document named before', () => {
  it.each<[words: string, expected: string]>([
    ['Phổ biến Nghị quyết nêu trên.', 'Nghị quyết nêu trên = 21-NQ/TW'],
    ['Phổ biến nghị quyết trên.', 'nghị quyết trên = 21-NQ/TW'],
    ['Phổ biến Nghị quyết của Trung ương.', 'Nghị quyết của Trung ương = 21-NQ/TW'],
    ['Phổ biến Nghị quyết đến đảng viên.', 'Nghị quyết = 21-NQ/TW'],
  ])('%s', (words, expected) => {
    expect(meant(plan(FULL, words))).toEqual([expected])
  })

  it('several of them', () => {
    const words = `${FULL} Kế hoạch số 77-KH/TU ngày 15/8/2022 của Tỉnh ủy.`
    expect(meant(plan(words, 'Thực hiện các văn bản nói trên.'))).toEqual(['các văn bản nói trên = 21-NQ/TW, 77-KH/TU'])
  })

  const THREE =
    'Chỉ thị số 05-CT/TU ngày 15/8/2021; Nghị quyết số 20-NQ/TW ngày 15/6/2022; Nghị quyết số 21-NQ/TW ngày 16/6/2022; Kế hoạch số 77-KH/TU ngày 15/8/2022 của Tỉnh ủy.'

  it.each([
    ['Phổ biến hai văn bản nêu trên.', 'hai văn bản nêu trên = 21-NQ/TW, 77-KH/TU'],
    ['Phổ biến 03 văn bản trên.', '03 văn bản trên = 20-NQ/TW, 21-NQ/TW, 77-KH/TU'],
    ['Hai nghị quyết nêu trên được phổ biến.', 'Hai nghị quyết nêu trên = 20-NQ/TW, 21-NQ/TW'],
    ['Phổ biến năm văn bản nêu trên.', 'năm văn bản nêu trên = '],
    ['Theo khoản 2 Nghị quyết nêu trên.', 'Nghị quyết nêu trên = 21-NQ/TW'],
  ])('as many as the words say: %s', (words, expected) => {
    expect(meant(plan(THREE, words))).toEqual([expected])
  })

  it('another document of its own type, and of a body', () => {
    const words = 'Thực hiện Kế hoạch nêu trên; Kế hoạch nêu trên của Tỉnh ủy; Kế hoạch nói trên của Huyện ủy; Kế hoạch này.'
    expect(meant(plan(THREE, words))).toEqual([
      'Kế hoạch nêu trên = 77-KH/TU',
      'Kế hoạch nêu trên của Tỉnh ủy = 77-KH/TU',
      'Kế hoạch nói trên của Huyện ủy = ',
    ])
  })

  it('are told where they mean one that is not named', () => {
    const [found] = plan('Quán triệt Nghị quyết nêu trên.').anaphora
    expect(found).toMatchObject({ quote: 'Nghị quyết nêu trên', resolved: [] })
    expect(meant(plan('Theo quy định nêu trên, chi bộ sinh hoạt.'))).toEqual([])
  })

  it('what the document calls so', () => {
    const words = 'Nghị quyết số 09-NQ/TU ngày 01/6/2022; Nghị quyết số 21-NQ/TW ngày 16/6/2022 (viết tắt là Nghị quyết).'
    expect(meant(plan(words, 'Quán triệt Nghị quyết sâu rộng.'))).toEqual(['Nghị quyết = 21-NQ/TW'])
  })

  it.each([
    ['two could be meant', 'Nghị quyết số 09-NQ/TU và Nghị quyết số 10-NQ/TU của Tỉnh ủy.', 'Quán triệt Nghị quyết của Tỉnh ủy.'],
    ['another level is meant', FULL, 'Quán triệt Nghị quyết của Tỉnh ủy.'],
    ['the word is a verb', 'Hướng dẫn số 02-HD/BTCTW ngày 12/4/2021.', 'Hướng dẫn, giúp đỡ đảng viên.'],
    ['it is the document itself', 'Kế hoạch số 77-KH/TU ngày 15/8/2022 của Tỉnh ủy.', 'Triển khai Kế hoạch đến chi bộ.'],
  ])('none where %s', (_, first, second) => {
    expect(meant(plan(first, second))).toEqual([])
  })

  it('are no references', () => {
    expect(plan(FULL, 'Phổ biến Nghị quyết nêu trên.').references).toHaveLength(1)
  })
})
