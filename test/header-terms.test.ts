import { describe, expect, it } from 'vitest'
import { align } from '../src/align/align.js'
import { extract } from '../src/extract/extract.js'
import type { CleanText } from '../src/model/clean-text.js'
import type { PlaceTerms } from '../src/model/place-terms.js'
import { normalize } from '../src/normalize/normalize.js'
import { materialized, parse } from '../src/parse/parse.js'
import { foldedWords } from '../src/vietnamese/fold.js'
import { levelOf, levelOfNumber, placeNamed } from '../src/vietnamese/levels.js'
import { withPlaceTerms } from '../src/vietnamese/own-terms.js'

/** Levels, bodies, types and places that a user adds to those that are built in. */

const TERMS: PlaceTerms = {
  units: [{ word: 'bản hợp nhất', level: 'commune', from: '2027-01-01' }],
  bodies: [{ words: 'Tổng hội Thủy lợi', level: 'central', abbreviations: ['THTL'] }],
  documentTypes: [{ word: 'Thư ngỏ', abbreviations: ['TN'] }],
  renamed: [{ former: 'Lâm Sơn', name: 'Phú Long' }],
}

const TEXT = `TỔNG HỘI THỦY LỢI
Số: 12-TN/THTL
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hà Nội, ngày 6 tháng 7 năm 2022

THƯ NGỎ
về bảo vệ công trình

-----

I. NHIỆM VỤ
1. Tổng hội Thủy lợi chủ trì kiểm tra công trình trước ngày 30/9/2022 theo Thư ngỏ số 5-TN/THTL ngày 01/02/2021.
2. Tuyên truyền trong hội viên.
`

const cleanOf = async (): Promise<CleanText> => normalize(await extract('a.txt', new TextEncoder().encode(TEXT)))

describe('a user’s terms', () => {
  it('give the head its type and level', async () => {
    const clean = await cleanOf()
    expect(parse(clean).header).toMatchObject({ type: null, level: null })
    expect(parse(clean, { placeTerms: TERMS }).header).toMatchObject({
      type: 'Thư ngỏ',
      number: '12-TN/THTL',
      level: 'central',
      subject: 'về bảo vệ công trình',
    })
  })

  it('serve references and assignments, which are found when they are asked for', async () => {
    const clean = await cleanOf()
    const own = parse(clean, { placeTerms: TERMS })
    const plain = parse(clean)
    expect(plain.references.map(({ type }) => type)).not.toContain('Thư ngỏ')
    expect(own.references).toContainEqual(expect.objectContaining({ type: 'Thư ngỏ', number: '5-TN/THTL', date: '2021-02-01' }))
    expect(own.assignments[0]?.actor).toBe('Tổng hội Thủy lợi')
  })

  it('are plain data, as another thread receives them', async () => {
    const clean = await cleanOf()
    const sent = structuredClone(TERMS)
    expect(materialized(parse(clean, { placeTerms: sent })).header).toEqual(
      materialized(parse(clean, { placeTerms: TERMS })).header,
    )
  })

  it('may be given to a comparison', async () => {
    const plan = parse(await cleanOf(), { placeTerms: TERMS })
    expect(align(plan, [plan], { placeTerms: TERMS }).plans).toHaveLength(1)
  })

  it('hold for as long as what they are given to, also where that fails', () => {
    expect(withPlaceTerms(TERMS, () => levelOf('Tổng hội Thủy lợi'))).toBe('central')
    expect(withPlaceTerms(TERMS, () => levelOfNumber('12-TN/THTL'))).toBe('central')
    expect(() =>
      withPlaceTerms(TERMS, () => {
        throw new RangeError('a bug')
      }),
    ).toThrow('a bug')
    expect(levelOf('Tổng hội Thủy lợi')).toBeNull()
    expect(levelOfNumber('12-TN/THTL')).toBeNull()
  })

  it('name a place by its new name', () => {
    expect(placeNamed('Tỉnh ủy Lâm Sơn', 'province')).toBe(foldedWords('lâm sơn').join(' '))
    expect(withPlaceTerms(TERMS, () => placeNamed('Tỉnh ủy Lâm Sơn', 'province'))).toBe(foldedWords('phú long').join(' '))
  })
})
