import { describe, expect, it } from 'vitest'
import { calendarTimesIn } from '../src/vietnamese/calendar.js'
import { dateAt, isoDate } from '../src/vietnamese/dates.js'
import { numberAt } from '../src/vietnamese/document-numbers.js'
import { parseNumber } from '../src/vietnamese/numbers.js'
import { recurrencesIn } from '../src/vietnamese/recurrence.js'
import { respell } from '../src/vietnamese/respell.js'
import { purposesOf } from '../src/vietnamese/section-purposes.js'

describe('numbers', () => {
  it.each([
    ['2.000', 2000],
    ['4,41', 4.41],
    ['1.250.000,5', 1250000.5],
    ['02', 2],
    ['3.5', 3.5],
  ])('%s is %d', (text, value) => {
    expect(parseNumber(text)).toBe(value)
  })
})

describe('dates', () => {
  it.each([
    ['16/6/2022', '2022-06-16'],
    ['02-9-2022', '2022-09-02'],
    ['3.2.2020', '2020-02-03'],
    ['16 tháng 6 năm 2022', '2022-06-16'],
    ['31/6/2022', null],
    ['16/6', null],
  ])('%s is %s', (text, iso) => {
    expect(dateAt(text, 0)?.iso ?? null).toBe(iso)
  })
  it('knows the calendar', () => {
    expect(isoDate(2023, 2, 29)).toBeNull()
    expect(isoDate(2024, 2, 29)).toBe('2024-02-29')
  })
})

describe('times', () => {
  it.each([
    ['ngày 21, 22/7/2022', 'date 2022-07-21..2022-07-22'],
    ['trước ngày 30 tháng 9 năm 2022', 'date 2022-09-30'],
    ['từ ngày 01/10 đến hết ngày 15/10/2022', 'range 2022-10-01..2022-10-15'],
    ['trong tháng 9 năm 2022', 'month 2022-09'],
    ['trong tháng 12 năm 2022 và những năm tiếp theo', 'range 2022-12..'],
    ['trong quý i năm 2023', 'quarter 2023-Q1'],
    ['quý iii, iv/2022', 'quarter 2022-Q3..2022-Q4'],
    ['trong năm 2023', 'year 2023'],
    ['trong năm 2023 và các năm tiếp theo', 'range 2023..'],
    ['từ năm 2022', 'range 2022..'],
    ['từ năm 2023 trở đi', 'range 2023..'],
    ['từ năm 2022 đến năm 2025', 'range 2022..2025'],
  ])('%s is %s', (text, expected) => {
    expect(calendarTimesIn(text).map(({ kind, normalized }) => `${kind} ${normalized}`)).toEqual([expected])
  })
  it.each([
    ['của cả nhiệm kỳ và hằng năm', 'hằng năm; nhiệm kỳ'],
    ['hàng năm', 'hằng năm'],
    ['định kỳ 6 tháng, hằng năm', 'hằng năm; định kỳ'],
    ['thường xuyên', 'thường xuyên'],
    ['trước ngày 15 tháng 12 hằng năm', 'hằng năm'],
  ])('%s is %s', (text, expected) => {
    expect(recurrencesIn(text).map(({ normalized }) => normalized)).toEqual([expected])
  })
  it('does not take a term of office for a recurrence', () => {
    expect(recurrencesIn('nhiệm kỳ 2020 - 2025')).toEqual([])
  })
})

describe('numbers of documents', () => {
  it.each([
    ['21-NQ/TW', '21-NQ/TW'],
    ['46 - CT/TW ngày', '46-CT/TW'],
    ['08 –HD/BTCTU', '08-HD/BTCTU'],
    ['08-QĐi/TW', '08-QĐi/TW'],
    ['20/2020/NQ-HĐND', '20/2020/NQ-HĐND'],
    ['178/CP', '178/CP'],
    ['3260-KH/ĐĐQH15', '3260-KH/ĐĐQH15'],
    ['21/6/2022', null],
    ['3-4%', null],
    ['5/xã', null],
  ])('%s is %s', (text, number) => {
    expect(numberAt(text, 0)?.number ?? null).toBe(number)
  })
})

describe('spelling', () => {
  it('is one for both ways to place a tone, and of the same length', () => {
    expect(respell('Uỷ ban, hoá, khoẻ, thuỷ')).toBe('ủy ban, hóa, khỏe, thủy')
    expect(respell('Quý, toàn, hoạt')).toBe('quý, toàn, hoạt')
    expect(respell('İ uỷ')).toHaveLength('İ uỷ'.length)
  })
})

describe('purposes of sections', () => {
  it.each([
    ['MỤC ĐÍCH, YÊU CẦU', 'requirements requirements'],
    ['Quan điểm và mục tiêu', 'viewpoints objectives'],
    ['NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU', 'tasks tasks'],
    ['Tổ chức nghiên cứu, học tập, quán triệt Nghị quyết', 'implementation'],
    ['Đến năm 2030', 'objectives'],
    ['Một số kết quả đạt được', 'situation'],
    ['Nâng cao năng lực lãnh đạo của tổ chức cơ sở đảng', ''],
    ['Cơ sở vật chất', ''],
    ['Tổ chức thực hiện nghiêm quy định về sinh hoạt đảng đối với đảng viên nghỉ chế độ hưu trí', ''],
  ])('%s: %s', (title, purposes) => {
    expect(purposesOf(title).join(' ')).toBe(purposes)
  })
})
