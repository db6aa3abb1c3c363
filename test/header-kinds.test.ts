import { describe, expect, it } from 'vitest'
import { extract } from '../src/extract/extract.js'
import type { Header } from '../src/model/document.js'
import { normalize } from '../src/normalize/normalize.js'
import { parse } from '../src/parse/parse.js'

/** Issuers, levels and subjects of kinds of documents. */

const STATE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n'
const PARTY = 'ĐẢNG CỘNG SẢN VIỆT NAM\n'
const TEXT = '\n-----\n\nI. MỤC ĐÍCH, YÊU CẦU\n1. Quán triệt nội dung văn bản đến cán bộ.\n2. Kiểm tra việc thực hiện.\n'

const headerOf = async (head: string, text = TEXT): Promise<Header> =>
  parse(normalize(await extract('a.txt', new TextEncoder().encode(head + text)))).header

describe('the issuer', () => {
  it.each([
    ['TỈNH ỦY LÂM SƠN\nĐẢNG ỦY QUÂN SỰ TỈNH', PARTY, 'Đảng ủy Quân sự tỉnh Lâm Sơn', 'other'],
    ['TỈNH ỦY LÂM SƠN\nĐẢNG ỦY ỦY BAN NHÂN DÂN TỈNH', PARTY, 'Đảng ủy Ủy ban nhân dân tỉnh Lâm Sơn', 'other'],
    ['TỈNH ỦY LÂM SƠN\nBAN CÁN SỰ ĐẢNG UBND TỈNH', PARTY, 'Ban cán sự đảng UBND tỉnh Lâm Sơn', 'province'],
    [
      'TỈNH ỦY LÂM SƠN\nBAN CHỈ ĐẠO PHÒNG, CHỐNG\nTHAM NHŨNG, TIÊU CỰC TỈNH',
      PARTY,
      'Ban Chỉ đạo phòng, chống tham nhũng, tiêu cực tỉnh Lâm Sơn',
      'province',
    ],
    ['BAN CHẤP HÀNH TRUNG ƯƠNG\nĐẢNG ỦY CHÍNH PHỦ', PARTY, 'Đảng ủy Chính phủ', 'central'],
    ['ĐẢNG ỦY XÃ PHÚ AN\nỦY BAN KIỂM TRA', PARTY, 'Ủy ban Kiểm tra Đảng ủy xã Phú An', 'commune'],
    ['ĐẢNG BỘ XÃ PHÚ AN\nCHI BỘ TRƯỜNG TIỂU HỌC PHÚ AN', PARTY, 'Chi bộ Trường tiểu học Phú An', 'other'],
    [
      'ỦY BAN TRUNG ƯƠNG\nMẶT TRẬN TỔ QUỐC VIỆT NAM\nBAN THƯỜNG TRỰC',
      STATE,
      'Ban Thường trực Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
      'central',
    ],
    ['HỘI ĐỒNG NHÂN DÂN\nTỈNH LÂM SƠN\nBAN PHÁP CHẾ', STATE, 'Ban Pháp chế Hội đồng nhân dân tỉnh Lâm Sơn', 'province'],
    ['UBND TỈNH LÂM SƠN\nVĂN PHÒNG', STATE, 'Văn phòng UBND tỉnh Lâm Sơn', 'province'],
    ['BỘ VĂN HÓA, THỂ THAO\nVÀ DU LỊCH', STATE, 'Bộ Văn hóa, Thể thao và Du lịch', 'central'],
    ['THƯỜNG TRỰC\nHĐND - UBND TỈNH LÂM SƠN', STATE, 'Thường trực HĐND - UBND tỉnh Lâm Sơn', 'province'],
    [
      'ỦY BAN NHÂN DÂN\nỦY BAN MTTQ VIỆT NAM\nHUYỆN PHÚ LONG',
      STATE,
      'Ủy ban nhân dân - Ủy ban MTTQ Việt Nam huyện Phú Long',
      'district',
    ],
    ['BỘ GIÁO DỤC VÀ ĐÀO TẠO\nTRƯỜNG ĐẠI HỌC LÂM SƠN', STATE, 'Trường Đại học Lâm Sơn', 'other'],
  ])('%j', async (lines, motto, issuer, level) => {
    const header = await headerOf(
      `${lines}\n*\nSố: 12-KH/AB\n${motto}Lâm Sơn, ngày 6 tháng 7 năm 2022\n\nKẾ HOẠCH\nvề công tác cán bộ\n`,
    )
    expect(header.issuer?.toLowerCase()).toBe(issuer.toLowerCase())
    expect(header).toMatchObject({ level, subject: 'về công tác cán bộ' })
  })

  it('is the council whose full name stands above the reasons', async () => {
    const head = `ỦY BAN NHÂN DÂN | ${STATE.split('\n')[0] ?? ''} |\nSố: 41/QĐ-UBND | Lâm Sơn, ngày 22 tháng 10 năm 2019 |\nQUYẾT ĐỊNH\nVỀ CHẾ ĐỘ BÁO CÁO\n\nỦY BAN NHÂN DÂN TỈNH LÂM SƠN\n\nCăn cứ Luật Tổ chức chính quyền địa phương;\n`
    expect(await headerOf(head)).toMatchObject({ issuer: 'Ủy ban nhân dân tỉnh Lâm Sơn', level: 'province' })
  })
})

describe('the level', () => {
  const dated = (issuer: string, day: string): Promise<Header> =>
    headerOf(`${issuer}\n*\nSố 12-KH/AB\n${PARTY}Lâm Sơn, ngày ${day}\nKẾ HOẠCH\nvề công tác cán bộ\n`)

  it.each([
    ['THÀNH ỦY LÂM SƠN', '30 tháng 6 năm 2025', 'town'],
    ['THÀNH ỦY LÂM SƠN', '01 tháng 7 năm 2025', 'province'],
    ['ĐẢNG ỦY PHƯỜNG PHÚ AN', '18 tháng 8 năm 2025', 'commune'],
    ['ĐẢNG ỦY ĐẶC KHU PHÚ AN', '18 tháng 8 năm 2025', 'commune'],
    ['HUYỆN ỦY PHÚ LONG', '18 tháng 5 năm 2025', 'district'],
  ])('of %s on %s', async (issuer, day, level) => {
    expect((await dated(issuer, day)).level).toBe(level)
  })
})

describe('the type', () => {
  it.each([
    ['Số 415-CV/HU\nV/v sinh hoạt chính trị', 'Công văn'],
    ['Số: 3921/UBND-NC\nV/v sinh hoạt chính trị', 'Công văn'],
  ])('of a letter is concluded: %j', async (lines, type) => {
    const header = await headerOf(
      `HUYỆN ỦY PHÚ LONG\n*\n${lines}\n${PARTY}Phú Long, ngày 02 tháng 3 năm 2023\n\nKính gửi: Các chi bộ trực thuộc\n\nThường trực Huyện ủy đề nghị các chi bộ:\n`,
    )
    expect(header).toMatchObject({ type: null, subject: 'sinh hoạt chính trị' })
    expect(header.inferred.type?.value).toBe(type)
  })

  it('may be a consolidated text', async () => {
    const head = `BỘ NỘI VỤ\n${STATE}Số: 07/VBHN-BNV\nHà Nội, ngày 20 tháng 11 năm 2023\nVĂN BẢN HỢP NHẤT\n`
    expect(await headerOf(head)).toMatchObject({ type: 'Văn bản hợp nhất', issuer: 'Bộ Nội vụ', number: '07/VBHN-BNV' })
  })
})

describe('the subject', () => {
  it.each([
    [
      'CHỈ THỊ\ncủa Ban Thường vụ Tỉnh ủy\ntiếp tục thực hiện Nghị quyết về thủy sản',
      'tiếp tục thực hiện Nghị quyết về thủy sản',
    ],
    ['CHỈ THỊ\ncủa Ban Thường vụ Tỉnh ủy về phát triển thủy sản', 'của Ban Thường vụ Tỉnh ủy về phát triển thủy sản'],
    ['QUYẾT ĐỊNH\nCỦA ỦY BAN NHÂN DÂN TỈNH V/V PHÊ DUYỆT ĐỀ CƯƠNG', 'PHÊ DUYỆT ĐỀ CƯƠNG'],
    ['CHƯƠNG TRÌNH PHỐI HỢP\nGiữa hai cơ quan năm 2023', 'Giữa hai cơ quan năm 2023'],
    ['QUY CHẾ\nLÀM VIỆC\nCỦA BAN CHẤP HÀNH ĐẢNG BỘ HUYỆN KHÓA XXIII', 'LÀM VIỆC CỦA BAN CHẤP HÀNH ĐẢNG BỘ HUYỆN KHÓA XXIII'],
    ['KẾ HOẠCH\nPHÒNG, CHỐNG HẠN HÁN\nThực hiện Chỉ thị số 8 của Bộ, cơ quan ban hành như sau:', 'PHÒNG, CHỐNG HẠN HÁN'],
    ['TỜ TRÌNH\nVề dự thảo Nghị định (trình phiên họp tháng 8/2016)', 'Về dự thảo Nghị định'],
  ])('%j', async (lines, subject) => {
    expect((await headerOf(`TỈNH ỦY LÂM SƠN\n*\nSố 1-AB/TU\n${PARTY}Lâm Sơn, ngày 6 tháng 7 năm 2022\n${lines}\n`)).subject).toBe(
      subject,
    )
  })

  it('of a congress is the congress, whose organization tells the level', async () => {
    const header = await headerOf('NGHỊ QUYẾT\nĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ TỈNH LÂM SƠN LẦN THỨ XI\n')
    expect(header.subject).toBe('ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ TỈNH LÂM SƠN LẦN THỨ XI')
    expect(header.inferred.level).toEqual({ value: 'province', evidence: 'ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ TỈNH LÂM SƠN LẦN THỨ XI' })
  })
})

describe('the level of a city', () => {
  const city = (body: string): string =>
    `THÀNH ỦY HẢI LÂM\n*\nSố 9-CT/TU\n${PARTY}Hải Lâm, ngày 5 tháng 7 năm 2024\nCHỈ THỊ\nvề an toàn giao thông\n1. ${body}\n`
  it('is that of a province where it directs urban districts, else that of a town', async () => {
    expect((await headerOf(city('Các quận ủy, huyện ủy tổ chức quán triệt.'))).level).toBe('province')
    expect((await headerOf(city('Các đảng ủy xã, phường tổ chức quán triệt.'))).level).toBe('town')
  })
})
