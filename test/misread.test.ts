import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { extract } from '../src/extract/extract.js'
import type { CleanText } from '../src/model/clean-text.js'
import type { SourceText } from '../src/model/source-text.js'
import { loadMisreading } from '../src/normalize/load-misreading.js'
import type { OcrFix } from '../src/normalize/misread.js'
import { misreading } from '../src/normalize/misreading.js'
import { normalize } from '../src/normalize/normalize.js'
import { pairsFrom } from '../src/vietnamese/field-pairs.js'
import { type Misread, spoil } from './build/misreadings.js'
import { scoreOf } from './build/misread-score.js'
import { folderWith, runIn } from './cli-run.js'
import { pairsModule, pairTexts, tableWithout } from './build/word-pairs.js'

const FIXTURES = new URL('../fixtures/', import.meta.url)
const seed = (name: string): Buffer => readFileSync(new URL(`seeds/${name}.txt`, FIXTURES))
const sourceOf = (text: string): Promise<SourceText> => extract('x.txt', new TextEncoder().encode(text))
const mended = async (text: string, mode: OcrFix, witnesses: readonly string[] = []): Promise<CleanText> =>
  normalize(await sourceOf(text), { misreading: await loadMisreading(mode, witnesses) })
/** The text as a page that was read by recognition. */
async function recognized(text: string, mode: OcrFix): Promise<CleanText> {
  const source = await sourceOf(text)
  return normalize(
    { ...source, pages: source.pages.map((page) => ({ ...page, readBy: 'ocr' })) },
    { misreading: await loadMisreading(mode) },
  )
}
const repairsIn = ({ repairs }: CleanText): number => repairs.filter(({ step }) => step.startsWith('ocr-')).length

let texts: Map<string, string>
beforeAll(async () => {
  texts = await pairTexts(FIXTURES)
})

describe('the word pairs of the field', () => {
  it('are those of the documents that they are said to be from', async () => {
    await expect(pairsModule(tableWithout(texts, []))).toMatchFileSnapshot('../src/vietnamese/field-pairs-data.ts')
  })

  it('know nothing of the resolution that the mending is measured by', () => {
    expect([...texts.keys()].filter((path) => path.includes('nq21'))).toEqual([])
  })
})

/** The places where the recognized copy of Resolution 21-NQ/TW differs from its print by a misread word. */
const MISREAD = [
  'thị trấn. Đối với thôn',
  'tổ dân phố có đông đảng viên',
  'dân tộc thiểu số, có đông đồng bào',
  'chi bộ nơi mình sinh hoạt',
  'đảng viên bảo đảm đồng bộ',
  'tính tiên phong, gương mẫu',
  '2. Các tỉnh uỷ, thành uỷ',
  '- Các tỉnh uỷ, thành uỷ',
  'TỔNG BÍ THƯ',
]
const rightPlaces = ({ text }: CleanText): number =>
  MISREAD.filter((words) => text.replace(/\s+/gu, ' ').replace('đảng viên, bảo', 'đảng viên bảo').includes(words)).length

describe('the recognized copy of Resolution 21-NQ/TW', () => {
  it('has nine misread places', async () => {
    expect(rightPlaces(normalize(await extract('a.txt', seed('nq21-ocr'))))).toBe(0)
    expect(rightPlaces(normalize(await extract('a.txt', seed('nq21-font'))))).toBe(MISREAD.length)
  })

  it('has at least five of them mended without a witness', async () => {
    expect(rightPlaces(await mended(seed('nq21-ocr').toString(), 'safe'))).toBeGreaterThanOrEqual(5)
  })

  it('has at least eight of them right with the print as witness, and nothing else changed', async () => {
    const print = normalize(await extract('a.txt', seed('nq21-font'))).text
    const clean = await mended(seed('nq21-ocr').toString(), 'safe', [print])
    expect(rightPlaces(clean)).toBeGreaterThanOrEqual(8)
    expect(repairsIn(clean)).toBeLessThanOrEqual(11)
  })

  it('shows the word that is missing, and does not write it', async () => {
    const print = normalize(await extract('a.txt', seed('nq21-font'))).text
    const { text, doubts = [] } = await mended(seed('nq21-ocr').toString(), 'safe', [print])
    const gap = doubts.find(({ reason }) => reason === 'gap')
    expect(gap?.suggestions.map((each) => each.text)).toEqual(['trên'])
    expect(gap?.word).toBe('')
    expect(text.slice((gap?.clean[0] ?? 0) - 8, gap?.clean[0])).toBe('cấp ủy cấp '.slice(-8))
  })

  it('keeps all its words with --ocr-fix off and, as a text, with auto, which points them out', async () => {
    const plain = normalize(await extract('a.txt', seed('nq21-ocr')))
    const off = await mended(seed('nq21-ocr').toString(), 'off')
    const auto = await mended(seed('nq21-ocr').toString(), 'auto')
    expect(off.text).toBe(plain.text)
    expect(off.doubts).toEqual([])
    expect(auto.text).toBe(plain.text)
    expect(auto.doubts?.map(({ word }) => word)).toEqual(expect.arrayContaining(['Đổi', 'bao', 'tinh', 'Bí', 'noi']))
  })
})

describe('good texts', () => {
  const SEEDS = ['nq21-font', 'kh-ninhthuan', 'dean-ducpho', 'ct11-quangngai']
  it.each(SEEDS.flatMap((name) => [[name, 'safe'] as const, [name, 'auto'] as const]))(
    '%s stays as it is with %s, by the pairs of other documents',
    async (name, mode) => {
      const pairs = pairsFrom(tableWithout(texts, [`seeds/${name}.txt`]))
      const source = await extract('a.txt', seed(name))
      const clean = normalize(source, { misreading: misreading(mode, pairs) })
      expect(clean.text).toBe(normalize(source).text)
      expect(repairsIn(clean)).toBe(0)
    },
  )

  it('are not held to a witness that was misread', async () => {
    const copy = normalize(await extract('a.txt', seed('nq21-ocr'))).text
    expect(repairsIn(await mended(seed('nq21-font').toString(), 'safe', [copy]))).toBe(0)
  })

  it('are not rewritten after the resolution that they take over', async () => {
    const print = normalize(await extract('a.txt', seed('nq21-font'))).text
    for (const name of ['kh-ninhthuan', 'dean-ducpho'])
      expect(repairsIn(await mended(seed(name).toString(), 'auto', [print]))).toBe(0)
  })
})

describe('spoilt texts', () => {
  it.each([
    ['kh-ninhthuan', 0.01],
    ['ct11-quangngai', 0.05],
    ['dean-ducpho', 0.05],
  ] as const)('%s, %d of its words, is mostly mended and hardly harmed', async (name, share) => {
    const good = normalize(await extract('a.txt', seed(name))).text
    const { text, places } = spoil(good, share, 3)
    const pairs = pairsFrom(tableWithout(texts, [`seeds/${name}.txt`]))
    const clean = normalize(await sourceOf(text), { misreading: misreading('safe', pairs) })
    const { mended: right, worse } = scoreOf(clean, places)
    expect(right).toBeGreaterThan(0.55 * places.length)
    // Four words of the district's plan are slips of its drafter.
    expect(worse).toBeLessThanOrEqual(4 + 0.02 * places.length)
  })

  it('keep every figure', async () => {
    const good = normalize(await extract('a.txt', seed('ct11-quangngai'))).text
    const { text, places } = spoil(good, 0.3, 5)
    const figures = places.filter(({ kind }: Misread) => kind === 'figure')
    expect(figures.length).toBeGreaterThan(3)
    const clean = await mended(text, 'all')
    const numbers = (each: string): string[] => each.match(/\p{N}+/gu) ?? []
    const spelt = clean.repairs.filter(({ step, before }) => step.startsWith('ocr-') && /\p{N}/u.test(before))
    expect(spelt.every(({ before, after }) => before.length === 1 && /^\p{L}$/u.test(after))).toBe(true)
    expect(numbers(clean.text).join(' ')).toContain(numbers(good).slice(-3).join(' '))
  })
})

describe('misread words', () => {
  it.each([
    [
      'a mark, where the neighbours ask for another',
      'Ban Thường vụ lãnh đạo các tinh uỷ, thành uỷ.',
      'Ban Thường vụ lãnh đạo các tỉnh uỷ, thành uỷ.',
    ],
    ['syllables run together', 'Các tổchức cơ sở đảng.', 'Các tổ chức cơ sở đảng.'],
    ['a syllable in two', 'Mỗi đảng vi ên của chi bộ.', 'Mỗi đảng viên của chi bộ.'],
    [
      'a figure for a letter',
      'Điều 1. Thi hành Đ1ều lệ Đảng trong các tổ chức cơ sở đảng.',
      'Điều 1. Thi hành Điều lệ Đảng trong các tổ chức cơ sở đảng.',
    ],
    ['a small letter within capitals', 'NHIỆM VỤ VÀ GIẢi PHÁP', 'NHIỆM VỤ VÀ GIẢI PHÁP'],
  ])('are mended on a recognized page: %s', async (_, before, after) => {
    expect((await recognized(before, 'auto')).text.trimEnd()).toBe(after)
  })

  it('bear the step, its confidence and the page on record', async () => {
    const { repairs } = await recognized('Ban Thường vụ lãnh đạo các tinh uỷ, thành uỷ.', 'auto')
    expect(repairs).toMatchObject([{ step: 'ocr-neighbours', before: 'i', after: 'ỉ', page: 1 }])
    expect(repairs[0]?.confidence).toBeGreaterThan(0.8)
    expect(repairs[0]?.confidence).toBeLessThan(1)
  })

  it('follow the document in where it puts the tone', async () => {
    expect((await recognized('Cấp uỷ, tỉnh uỷ và đảng uỷ. Các tỉnh uy, thành uỷ.', 'auto')).text).toContain('tỉnh uỷ, thành uỷ.')
    expect((await recognized('Cấp ủy, tỉnh ủy và đảng ủy. Các tỉnh uy, thành ủy.', 'auto')).text).toContain('tỉnh ủy, thành ủy.')
  })
})

describe('doubts on a text that a person typed', () => {
  const HEAD = seed('kh-ninhthuan').toString().replaceAll('giảm sát', 'giám sát')
  const LETTERS = 'ă â ê ô ơ ư đ Ă Â Ê Ô Ơ Ư Đ á à ả ã ạ'
  const doubtsOn = async (text: string): Promise<string[]> =>
    ((await mended(`${HEAD}\n${text}\n`, 'auto')).doubts ?? []).map(({ word }) => word)

  it.each([
    ['everyday words', '1. Ân xá cho tù nhân.\n2. Nghỉ phép, nghỉ việc.\n3. Kết thúc.\n4. Phụ cấp cho cộng tác viên.'],
    ['symbols and abbreviations', 'Khí CO trong lò; khí SO và NO.\n- Lưu: VT, VHXH.'],
    ['letters by themselves', `${LETTERS} Ê Ç È É Ë Ắ ằ ẳ ẵ ặ\n${LETTERS} ấ ầ ẩ ẫ ậ ắ ằ ẳ ẵ ặ\n${LETTERS}`],
    ['a signature with a stroke', 'K/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN'],
  ])('there are none on %s', async (_, text) => {
    expect(await doubtsOn(text)).toEqual([])
  })

  it('are none on names, by the pairs of other documents', async () => {
    for (const path of ['constructed/kh-xa.txt', 'constructed/ctr-yte-tinh.txt']) {
      const pairs = pairsFrom(tableWithout(texts, [path]))
      const source = await extract('a.txt', readFileSync(new URL(path, FIXTURES)))
      const { doubts = [] } = normalize(source, { misreading: misreading('auto', pairs) })
      expect(doubts.map(({ word }) => word)).toEqual([])
    }
  })

  it('are less sure than on a recognized page, and no word is left unsaid', async () => {
    const text = `${HEAD}\nTăng cường kiểm tra, giảm sát việc thực hiện.\n`
    const sure = ({ doubts = [] }: CleanText): number | undefined => doubts.find(({ word }) => word === 'giảm')?.confidence
    expect(sure(await mended(text, 'auto'))).toBeGreaterThan(0.3)
    expect(sure(await mended(text, 'auto'))).toBeLessThan(0.65)
    const repair = (await recognized(text, 'auto')).repairs.find(({ step }) => step === 'ocr-neighbours')
    expect(repair?.confidence).toBeGreaterThan(0.9)
  })

  it('leave an everyday word to a person on a recognized page too', async () => {
    const { text, doubts = [] } = await recognized('Phụ cấp cho cộng tác viên dân số. Các tinh uỷ, thành uỷ.', 'auto')
    expect(text).toContain('cộng tác viên dân số. Các tỉnh uỷ')
    expect(doubts.every(({ confidence }) => confidence < 0.65)).toBe(true)
  })
})

describe('what is never changed', () => {
  it.each([
    'Ngày 2O tháng l0 năm 2022.',
    'Nghị quyết số 2l-NQ/TW và Quyết định số 1O1-QĐ/TW.',
    'Đồng chí Nguyễn Văn Tinh uỷ quyền cho đồng chí Trần Thị Tổ.',
    'Báo cáo viên: Nguyễn Văn Bạn, Trần Tỗ Chức.',
    'CHỦ TỊCH\nNGUYỄN VĂN Vi',
    'Phòng Văn hoá, Internet, facebook, Zalo, Đắk Lắk, Krông Pắc, H’Mông.',
  ])('%s', async (text) => {
    expect((await recognized(text, 'all')).text.trimEnd()).toBe(text)
  })

  it('is pointed out where it is a figure', async () => {
    const { doubts = [] } = await recognized('Phấn đấu đến năm 2O30 có trên 9O% tổ chức cơ sở đảng.', 'auto')
    expect(doubts.map(({ reason, word, suggestions }) => [reason, word, suggestions[0]?.text])).toEqual([
      ['figure', '2O30', '2030'],
      ['figure', '9O', '90'],
    ])
  })

  it('is a figure in which a witness differs', async () => {
    const sentence = (year: string): string =>
      `Các cấp uỷ đề ra mục tiêu đến năm ${year} phấn đấu hằng năm có trên 90% tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ được giao.`
    const { text, doubts = [] } = await mended(sentence('2026'), 'all', [sentence('2025')])
    expect(text.trimEnd()).toBe(sentence('2026'))
    expect(doubts.map(({ reason, word, suggestions }) => [reason, word, suggestions[0]?.text])).toEqual([
      ['witness', '2026', '2025'],
    ])
  })
})

describe('the command line', () => {
  const TEXT = 'NGHỊ QUYẾT\n\nĐiều 1. Các tinh uỷ, thành uỷ lãnh đạo tổ chức cơ sở đảng thực hiện hằng năm.\n'
  const WITNESS = TEXT.replace('tinh', 'tỉnh')
  const folder = folderWith({ 'a.txt': TEXT, 'b.txt': WITNESS })
  const normalized = async (...args: string[]): Promise<string> =>
    (await runIn(folder, ['normalize', 'a.txt', '--format', 'txt', '--lang', 'en', ...args])).out

  it('leaves a text alone unless told otherwise', async () => {
    expect(await normalized()).toContain('tinh uỷ')
    expect(await normalized('--ocr-fix', 'safe')).toContain('tinh uỷ')
    expect(await normalized('--ocr-fix', 'all')).toContain('tỉnh uỷ')
    expect(await normalized('--ocr-fix', 'safe', '--witness', 'b.txt')).toContain('tỉnh uỷ')
    expect(await normalized('--ocr-fix', 'off', '--witness', 'b.txt')).toContain('tinh uỷ')
  })

  it('puts doubtful words into JSON', async () => {
    const { out } = await runIn(folder, ['normalize', 'a.txt', '--format', 'json'])
    const { doubts } = JSON.parse(out) as { doubts: { word: string; page: number; suggestions: { text: string }[] }[] }
    expect(doubts).toMatchObject([{ word: 'tinh', page: 1, suggestions: [{ text: 'tỉnh' }] }])
  })

  it('takes a bundled document for a witness, and names one that cannot be read', async () => {
    expect((await runIn(folder, ['normalize', 'a.txt', '--witness', '21-NQ/TW'])).code).toBe(0)
    const { code, err } = await runIn(folder, ['normalize', 'a.txt', '--witness', 'none.txt', '--lang', 'en'])
    expect([code, err]).toEqual([2, expect.stringContaining('none.txt')])
    expect((await runIn(folder, ['parse', 'a.txt', '--ocr-fix', 'some'])).code).toBe(2)
  })
})

describe('any text', () => {
  it('comes through all ways of mending without a crash, however odd', async () => {
    for (const text of ['Tổ chức', 'I1lI1l '.repeat(2000), 'tinh uỷ '.repeat(5000), 'a'.repeat(100_000), '1O'.repeat(9)])
      for (const mode of ['safe', 'all'] as const) expect(typeof (await mended(text, mode, [text])).text).toBe('string')
  })

  it('is done when it is mended: a second run finds nothing more', async () => {
    const once = await mended(seed('nq21-ocr').toString(), 'safe')
    expect(repairsIn(await mended(once.text, 'safe'))).toBe(0)
  })
})
