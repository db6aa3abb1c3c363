import { describe, expect, it } from 'vitest'
import { sayIn } from '../src/catalogue/catalogue.js'
import type { CleanText } from '../src/model/clean-text.js'
import { loadMisreading } from '../src/normalize/load-misreading.js'
import { normalize } from '../src/normalize/normalize.js'
import { parse } from '../src/parse/parse.js'
import { documentRow } from '../src/report/register.js'
import { announcements } from '../src/cli/announce.js'
import { SET_PHRASES } from '../src/vietnamese/set-phrases.js'
import { scannedText } from './build/scanned-text.js'

/** A scanned page of these lines, normalized as a run does it. */
const scanned = async (...lines: string[]): Promise<CleanText> =>
  normalize(scannedText([lines], 'none').source, { misreading: await loadMisreading('auto') })
const figures = ({ doubts = [] }: CleanText): string[] =>
  doubts.filter(({ reason }) => reason === 'figure').map(({ word }) => word)

describe('a customary line of head or tail', () => {
  it.each([
    ['KT. GIÁM ĐÓC', 'KT. GIÁM ĐỐC'],
    ['PHÓ GIẢM ĐÓC', 'PHÓ GIÁM ĐỐC'],
    ['PHO GIẢM ĐÓC', 'PHÓ GIÁM ĐỐC'],
    ['Näoi nhận:', 'Nơi nhận:'],
    ['NWoi nhận:', 'Nơi nhận:'],
    ['ĐÁNG CỘNG SÁN VIỆT NAM', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
    ['CỘNG HOÀ XÃ HỘI CHÙ NGHĨAVIỆT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['CỘNG HOÀ XÃ HỘI CHÙ NGHĨA VIỆT NAM', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['Độc lập - Tự đo - Hạnh phúc', 'Độc lập - Tự do - Hạnh phúc'],
    ['T/M BAN THƯÒNG VỤ', 'T/M BAN THƯỜNG VỤ'],
    ['Kinh gửí: Các đơn vị trực thuộc sở;', 'Kính gửi: Các đơn vị trực thuộc sở;'],
  ])('is mended and on record: %s', async (read, meant) => {
    const clean = await scanned(read)
    expect(clean.text.trimEnd()).toBe(meant)
    expect(clean.repairs.some(({ step, kind }) => step === 'ocr-phrases' && kind === 'repair')).toBe(true)
  })

  it.each([
    'GIÁM ĐỐC SỞ NỘI VỤ',
    'PHÒNG GIÁM ĐỐC',
    'TM. UỶ BAN NHÂN DÂN',
    'Kính gửi thủ trưởng các đơn vị trực thuộc sở nơi nhận công văn này',
    'CHỦ TỊCH HỘI ĐỒNG',
    'Nơi nhân dân sinh sống',
    'Số 35-KH/HU',
    'KẾT LUẬN',
  ])('is none that only begins so, has other words or is written otherwise: %s', async (line) => {
    expect((await scanned(line)).text.trimEnd()).toBe(line)
  })

  it('is no other one: each stays as it is', async () => {
    for (const { text } of SET_PHRASES) expect((await scanned(text)).text.trimEnd()).toBe(text)
  })
})

describe('capitals that run together', () => {
  it.each([
    ['UBNDTỈNHPHÚTHỌ', 'UBND TỈNH PHÚ THỌ'],
    ['SỞTHÔNGTINVÀTRUYỀNTHÔNG', 'SỞ THÔNG TIN VÀ TRUYỀN THÔNG'],
    ['HĐNDTỈNH', 'HĐND TỈNH'],
  ])('are parted: %s', async (glued, parted) => {
    const clean = await scanned(glued, 'Đoàn thể chính trị - xã hội tỉnh Phú Thọ tổ chức hội nghị tại Phú Thọ.')
    expect(clean.text.split('\n')[0]).toBe(parted)
    expect(clean.repairs.some(({ step }) => step === 'ocr-joints')).toBe(true)
  })

  it.each(['VIETNAMNET', 'BHXHBHYTBHTN', 'PETROVIETNAM'])('are left where they are no syllables: %s', async (word) => {
    expect((await scanned(word)).text.trimEnd()).toBe(word)
  })
})

describe('number and date of a document', () => {
  it.each([
    ['Số: ~27|275|0.93 ~/STTTT-CNTT|/STTTT-CNTT|0.9', '27 /STTTT-CNTT'],
    ['Số: ~27S/STTTT-CNTT|275/STTTT-CNTT|0.9', '27S/STTTT-CNTT'],
    ['Số: ~275/STTTT-CNTT|275/STTTT-CNTT|0.3', '275/STTTT-CNTT'],
    ['Số: ~/KH-UBND|12/KH-UBND|0.9', '/KH-UBND'],
    ['Phú Thọ, ngày ~/ÏÚ|16|0.1 tháng 12 năm ~201]|2011|0.8', 'ngày /ÏÚ tháng 12 năm 201]'],
    ['Phú Thọ, ngày. tháng 12 năm 2011', 'ngày. tháng 12 năm 2011'],
    ['Phú Thọ, ngày ~16|18|0.4 tháng 12 năm 2011', 'ngày 16 tháng 12 năm 2011'],
    ['Phú Thọ, ngày 36 tháng 12 năm 2011', 'ngày 36 tháng 12 năm 2011'],
    ['theo Kế hoạch số ~25/KH-STTTT|26/KH-STTTT|0.5 của sở', '25/KH-STTTT'],
  ])('are doubted, told and never changed where they were read unsurely: %s', async (line, doubted) => {
    const clean = await scanned(line)
    expect(clean.text.trimEnd()).toBe(line.replace(/~([^|]+)\|\S+/gu, '$1'))
    expect(figures(clean)).toEqual([doubted])
    const told = announcements(clean, sayIn('en')).map(({ text }) => text)
    expect(told.join(' ')).toContain(`“${doubted}”`)
  })

  it.each([
    'Số: 275/STTTT-CNTT',
    'Số 35-KH/HU',
    'Số: 12/2021/NQ-HĐND',
    'Phú Thọ, ngày 16 tháng 12 năm 2011',
    'Phú Thọ, ngày ..... tháng ..... năm 2011',
    'Số lượng đảng viên mới kết nạp - Tăng 12%',
    'Số điện thoại/Fax: 0210 384',
  ])('are relied on where they were read well: %s', async (line) => {
    const clean = await scanned(line)
    expect(figures(clean)).toEqual([])
    expect(announcements(clean, sayIn('en'))).toEqual([])
  })

  it('are of no concern in a text that nobody recognized', async () => {
    const { source } = scannedText([['Số: 27 /STTTT-CNTT']], 'none')
    const pages = source.pages.map(({ number, span }) => ({ number, span, readBy: 'plain' as const }))
    expect(figures(normalize({ ...source, pages }, { misreading: await loadMisreading('auto') }))).toEqual([])
  })

  it('are doubts in the register, once each', async () => {
    const clean = await scanned('Số: ~275/STTTT-CNTT|275/STTTT-CNTT|0.3', 'Phú Thọ, ngày 36 tháng 12 năm 2011')
    expect(documentRow(parse(clean), sayIn('en')).doubts).toBe(2)
  })
})
