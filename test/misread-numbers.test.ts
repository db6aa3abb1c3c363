import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/extract/extract.js'
import type { CleanText } from '../src/model/clean-text.js'
import type { SourceText } from '../src/model/source-text.js'
import { loadMisreading } from '../src/normalize/load-misreading.js'
import type { OcrFix } from '../src/normalize/misread.js'
import { normalize } from '../src/normalize/normalize.js'
import { steps } from '../src/normalize/steps.js'
import { spoil } from './build/misreadings.js'
import { scannedText } from './build/scanned-text.js'

const SEEDS = new URL('../fixtures/seeds/', import.meta.url)
const seeds = readdirSync(SEEDS).filter((name) => name.endsWith('.txt'))
const sourceOf = (text: string): Promise<SourceText> => extract('x.txt', new TextEncoder().encode(text))
const asRead = (source: SourceText): SourceText => ({
  ...source,
  pages: source.pages.map((page) => ({ ...page, readBy: 'ocr' })),
})
const mended = async (text: string, mode: OcrFix, witnesses: readonly string[] = []): Promise<CleanText> =>
  normalize(asRead(await sourceOf(text)), { misreading: await loadMisreading(mode, witnesses) })
const scanned = async (...lines: string[]): Promise<CleanText> =>
  normalize(scannedText([lines], 'none').source, { misreading: await loadMisreading('auto') })
const figures = ({ doubts = [] }: CleanText): (string | undefined)[][] =>
  doubts.filter(({ reason }) => reason === 'figure').map(({ word, suggestions }) => [word, suggestions[0]?.text])

/** Words that hold a figure, or are a Roman number, of what the repairs of misreadings found and left. */
const MISREADING = new Set(steps.filter(({ mendsMisreadings }) => mendsMisreadings === true).map(({ id }) => id))
const NUMBER = /^(?:[IVXLC]+|.*\d.*)$/u
/** A word with a figure for one of its letters is no figure. @example "đ1ều" */
const WORD = /^(?=.*\p{Ll}.*\p{Ll})[\p{L}\p{M}]*\d[\p{L}\p{M}]*$/u
const numbersIn = (text: string): string[] => (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((word) => NUMBER.test(word))

/** Whole words of the source that repairs of misreadings touched. */
function touched({ source, repairs }: CleanText): string[] {
  return repairs
    .filter(({ step }) => MISREADING.has(step))
    .flatMap((repair) => {
      let [from, to] = repair.source
      while (/[\p{L}\p{M}\p{N}]/u.test(source.text.charAt(from - 1))) from -= 1
      while (/[\p{L}\p{M}\p{N}]/u.test(source.text.charAt(to))) to += 1
      return numbersIn(source.text.slice(from, to)).filter((word) => !WORD.test(word))
    })
}

const PLAN = (term: string, sections: readonly string[]): string =>
  [
    `KẾ HOẠCH thực hiện Nghị quyết số 21-NQ/TW của Ban Chấp hành Trung ương Đảng khóa ${term} về tổ chức cơ sở đảng`,
    `${sections[0] ?? ''}MỤC ĐÍCH, YÊU CẦU`,
    'Quán triệt sâu sắc quan điểm, mục tiêu, nhiệm vụ, giải pháp của Nghị quyết trong toàn Đảng bộ tỉnh và các cấp uỷ.',
    `${sections[1] ?? ''}NHIỆM VỤ, GIẢI PHÁP`,
    'Kiện toàn tổ chức cơ sở đảng đồng bộ với đổi mới, sắp xếp tổ chức bộ máy của hệ thống chính trị ở địa phương.',
    `${sections[2] ?? ''}TỔ CHỨC THỰC HIỆN`,
    'Các tỉnh uỷ, thành uỷ lãnh đạo, chỉ đạo xây dựng kế hoạch thực hiện và gửi báo cáo về Ban Tổ chức hằng năm.',
  ].join('\n')

describe('a Roman number, a figure, the number of a document', () => {
  it.each([
    ['XIII', 'XII', ['I. ', 'II. ', 'III. '], ['I. ', 'III. ', 'IV. ']],
    ['XII', 'XIII', ['I ', 'I ', 'II '], ['I. ', 'II. ', 'III. ']],
    ['XIII', 'XIII', ['', '', ''], ['I. ', 'II. ', 'III. ']],
    ['XIII', 'XIII', ['V. ', 'VI. ', 'VII. '], ['', '', '']],
  ])('is never taken from a witness: %s for %s, %j for %j', async (term, otherTerm, sections, others) => {
    const text = PLAN(term, sections)
    for (const mode of ['auto', 'safe', 'all'] as const)
      expect(numbersIn((await mended(text, mode, [PLAN(otherTerm, others)])).text)).toEqual(numbersIn(text))
  })

  it('is pointed out where a witness has another', async () => {
    const { doubts = [] } = await mended(PLAN('XIII', ['I. ', 'II. ', 'III. ']), 'auto', [PLAN('XII', ['I. ', 'II. ', 'III. '])])
    expect(doubts.map(({ reason, word, suggestions }) => [reason, word, suggestions[0]?.text])).toEqual([
      ['witness', 'XIII', 'XII'],
    ])
  })

  it.each(seeds)('is never touched by a repair of what was misread, however badly: %s', async (name) => {
    const good = normalize(await extract('a.txt', readFileSync(new URL(name, SEEDS)))).text
    for (const [share, seed] of [
      [0.05, 2],
      [0.3, 9],
    ] as const) {
      const clean = await mended(spoil(good, share, seed).text, 'all', [good])
      expect(clean.repairs.filter(({ step }) => MISREADING.has(step)).length).toBeGreaterThan(20)
      expect(touched(clean)).toEqual([])
    }
  })

  it.each(['Từ ngày1 tháng 9 các tổ chức cơ sở đảng.', 'Thi hành Điều5 Điều lệ Đảng.', 'Chi bộ t0 chức học tập.'])(
    'stays where it runs together with a word: %s',
    async (text) => {
      expect((await mended(text, 'all')).text.trimEnd()).toBe(text)
    },
  )
})

describe('a number that cannot be', () => {
  it.each([
    ['Thực hiện Kế hoạch số 6JKH/TU, ngày 28/7/2022', '6JKH/TU', undefined],
    ['thực hiện Nghị quyết -NQ/TV, ngày 16/6/2022', '-NQ/TV', undefined],
    ['Thực hiện Kế hoạch số 64 KH/TU, ngày 28/7/2022', '64 KH/TU', undefined],
    ['Nghị quyết VÁB0?IL-NQ/TW, ngày 16/6/2022', 'VÁB0?IL-NQ/TW', undefined],
    ['Quy định số 24-QĐĐ/TW ngày 30/7/2021', '24-QĐĐ/TW', undefined],
    ['Quyết định số 3S/QĐ-UBND của tỉnh', '3S/QĐ-UBND', undefined],
    ['35 115-KH/BTCTU\nKẾ HOẠCH', '35', 'Số'],
    ['- Thường trực Tỉnh ủy (b/o),', 'b/o', 'b/c'],
    ['của Ban Chấp hành Trung ương Đảng khóa XIH', 'XIH', 'XIII'],
    ['Nghị quyết Đại hội lần thứ IIX của Đảng', 'IIX', undefined],
    ['Ban Tổ chức Tỉnh ủy\nBAN 1Ổ CHỨC', '1Ổ', 'TỔ'],
    ['Các cấp ủy lãnh đạo 10 chức cơ sở đảng', '10', 'tổ'],
  ])('is doubted on a recognized page, and stays: %s', async (text, word, meant) => {
    const clean = await scanned(...text.split('\n'))
    expect(figures(clean)).toEqual([[word, meant]])
    expect(clean.text).toContain(word)
  })

  it.each([
    'Quyết định số 05 - KH/HU và số 08 -QĐ/TW, số 12A/QĐ-UBND, số 12-TB-KL/TW, số 144/2002/QĐ/BTC, số 04 TC/TCT, số 90TC/TCT.',
    'Số 48-BS/ĐUK, số 3260-KH/ĐĐQH15, chế độ BHXH/BHYT, T/M BAN THƯỜNG VỤ.',
    'Đại hội lần thứ XIII, khóa XIV, Chương XL, phần VI; VI PHẠM; Chỉ thị 05.',
    'Có 10 tổ chức, 10 chức danh, 6 nhóm nhiệm vụ, 5 xã; năm 2025, 15 chi bộ (b/c).',
    'Bố trí 10 chức vụ, 10 chức năng; Điều 10 Chức năng, nhiệm vụ; 10 chi bộ, 10 cấp ủy, 15 sở, 8 bộ, 6 bí thư, 10 tỉnh.',
  ])('is none of these: %s', async (text) => {
    expect(figures(await scanned(text))).toEqual([])
  })

  it('is no concern in a text that nobody recognized', async () => {
    const { doubts = [] } = normalize(await sourceOf('KẾ HOẠCH\nThực hiện Kế hoạch số 64 KH/TU.\nI MỤC ĐÍCH, YÊU CẦU\n'), {
      misreading: await loadMisreading('auto'),
    })
    expect(doubts).toEqual([])
  })
})

describe('the numbers of sections', () => {
  const sections = (...numerals: string[]): Promise<CleanText> =>
    scanned(
      'KẾ HOẠCH',
      'thực hiện nghị quyết',
      ...numerals.flatMap((numeral) => [`${numeral} MỤC ĐÍCH, YÊU CẦU`, 'Các cấp ủy quán triệt nghị quyết.']),
    )

  it.each([
    [
      ['I', 'I.', 'II.'],
      ['I', 'I', 'II'],
      ['I.', 'II', 'III'],
    ],
    [['I.', 'II.', 'II.'], ['II'], ['III']],
    [['I.', 'III.', 'IV.'], ['III'], ['II']],
    [['I.', 'II.', 'I.'], ['I'], ['III']],
  ] as const)('are doubted where they are out of turn: %j', async (numerals, words, meant) => {
    expect(figures(await sections(...numerals))).toEqual(words.map((word, at) => [word, meant[at]]))
  })

  it.each([
    [['I.', 'II.', 'III.', 'IV.']],
    [['I-', 'II-', 'III-']],
    [['I.', 'V. I. Lênin:', 'II.', 'III.', 'PHỤ LỤC\nI.', 'II.']],
    [['I.', 'II.', 'III.', 'I.']],
  ])('are relied on in turn: %j', async (numerals) => {
    const lines = numerals.flatMap((numeral) => `${numeral} MỤC ĐÍCH, YÊU CẦU`.split('\n'))
    expect(figures(await scanned(...lines))).toEqual([])
  })

  it('are right in every good text, read as if it were a scan', async () => {
    for (const name of seeds) {
      const source = await extract('a.txt', readFileSync(new URL(name, SEEDS)))
      expect([name, figures(normalize(asRead(source), { misreading: await loadMisreading('auto') }))]).toEqual([name, []])
    }
  })
})
