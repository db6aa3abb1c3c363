import { describe, expect, it } from 'vitest'
import { extract } from '../src/extract/extract.js'
import type { Directive } from '../src/model/document.js'
import { normalize } from '../src/normalize/normalize.js'
import { parse } from '../src/parse/parse.js'

/** Heads that a page of the web, a converter or a scan has left with lines broken, glued together or misread. */

const STATE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n'
const REASONS = 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;\n'
const TEXT = '\nI. MỤC ĐÍCH, YÊU CẦU\n1. Quán triệt nội dung văn bản đến cán bộ.\n2. Kiểm tra việc thực hiện.\n'

const read = async (head: string, text = REASONS + TEXT): Promise<Directive> =>
  parse(normalize(await extract('a.txt', new TextEncoder().encode(head + text))))
const PROVINCE = `ỦY BAN NHÂN DÂN\nTỈNH LÂM SƠN\n${STATE}Số: 87/QĐ-UBND\nLâm Sơn, ngày 09 tháng 6 năm 2021\n`

describe('a subject', () => {
  it.each([
    [
      'in capitals goes on behind "trên địa bàn" with the place and the year',
      'KẾ HOẠCH\nPHÒNG CHỐNG THIÊN TAI TRÊN ĐỊA BÀN\nTỈNH LÂM SƠN GIAI ĐOẠN 2021 - 2025\n',
      'PHÒNG CHỐNG THIÊN TAI TRÊN ĐỊA BÀN TỈNH LÂM SƠN GIAI ĐOẠN 2021 - 2025',
    ],
    [
      'in capitals ends before who decides',
      'QUYẾT ĐỊNH\nBAN HÀNH QUY CHẾ VẬN HÀNH HỆ THỐNG TRUYỀN THANH\nTỈNH LÂM SƠN\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÂM SƠN\n',
      'BAN HÀNH QUY CHẾ VẬN HÀNH HỆ THỐNG TRUYỀN THANH TỈNH LÂM SƠN',
    ],
    [
      'keeps the body that it is about',
      'QUYẾT ĐỊNH\nBAN HÀNH QUY CHẾ LÀM VIỆC CỦA\nỦY BAN NHÂN DÂN TỈNH LÂM SƠN\nỦY BAN NHÂN DÂN TỈNH LÂM SƠN\n',
      'BAN HÀNH QUY CHẾ LÀM VIỆC CỦA ỦY BAN NHÂN DÂN TỈNH LÂM SƠN',
    ],
    [
      'in small letters goes on with a name that begins with a capital',
      'KẾ HOẠCH\nTổ chức đại hội các chi đoàn, tiến tới Đại hội đại biểu\nĐoàn TNCS Hồ Chí Minh tỉnh Lâm Sơn lần thứ IX,\nnhiệm kỳ 2022 - 2027\n',
      'Tổ chức đại hội các chi đoàn, tiến tới Đại hội đại biểu Đoàn TNCS Hồ Chí Minh tỉnh Lâm Sơn lần thứ IX, nhiệm kỳ 2022 - 2027',
    ],
    [
      'in small letters ends before who decides',
      'QUYẾT ĐỊNH\nVề việc phê duyệt kết quả lựa chọn nhà thầu\nGói thầu số 02\nChủ tịch Ủy ban nhân dân tỉnh Lâm Sơn\n',
      'Về việc phê duyệt kết quả lựa chọn nhà thầu Gói thầu số 02',
    ],
    [
      'behind V/V in capitals is no section V',
      'QUYẾT ĐỊNH\nV/V BAN HÀNH BẢNG GIÁ NHÀ\n(SỬA ĐỔI) TRÊN ĐỊA BÀN TỈNH LÂM SƠN\nỦY BAN NHÂN DÂN TỈNH LÂM SƠN\n',
      'BAN HÀNH BẢNG GIÁ NHÀ (SỬA ĐỔI) TRÊN ĐỊA BÀN TỈNH LÂM SƠN',
    ],
    [
      'keeps a bracket of its own',
      'QUYẾT ĐỊNH\nV/v thành lập Hội đồng thẩm định giá\n(bổ sung lần 1)\n',
      'thành lập Hội đồng thẩm định giá (bổ sung lần 1)',
    ],
    [
      'of a telegram ends before who sends it',
      'CÔNG ĐIỆN\nVề việc ứng phó với bão số 4\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:\n',
      'Về việc ứng phó với bão số 4',
    ],
  ])('%s', async (_, title, subject) => {
    expect((await read(PROVINCE + title)).header.subject).toBe(subject)
  })

  it('ends before the note on what puts it into force, over several lines', async () => {
    const head =
      'QUY CHẾ\nLÀM VIỆC CỦA ỦY BAN NHÂN DÂN XÃ AN THỊNH NHIỆM KỲ 2021 - 2026\n(Ban hành kèm theo Quyết định số: 59/QĐ-UBND\nNgày 22 tháng\n7 năm 2021 của Ủy ban nhân dân xã An\nThịnh)\n'
    const { header } = await read(head, 'Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\n1. Quy chế này quy định cách làm việc.\n')
    expect(header).toMatchObject({
      subject: 'LÀM VIỆC CỦA ỦY BAN NHÂN DÂN XÃ AN THỊNH NHIỆM KỲ 2021 - 2026',
      number: null,
      date: null,
    })
  })

  it('of a letter of the party has no V/v', async () => {
    const { header } = await read(
      'ĐẢNG UỶ XÃ AN THỊNH\nSố 45-CV/ĐU\nTham mưu triển khai Kế hoạch số 83-KH/TU của\nBan Thường vụ Tỉnh uỷ\nĐẢNG CỘNG SẢN VIỆT NAM\nAn Thịnh, ngày 02 tháng 6 năm 2026\nKính gửi:\n- Các chi bộ trực thuộc.\n',
      TEXT,
    )
    expect(header).toMatchObject({
      subject: 'Tham mưu triển khai Kế hoạch số 83-KH/TU của Ban Thường vụ Tỉnh uỷ',
      number: '45-CV/ĐU',
      date: '2026-06-02',
    })
  })

  it('of a letter goes on with a bracket and with a name', async () => {
    const { header } = await read(
      `UBND TỈNH LÂM SƠN\nSỞ Y TẾ\nSố: 705/SYT-NVY\nV/v tăng cường phòng, chống dịch bệnh\n(lần 2) tại các cơ sở thuộc\nBệnh viện Đa khoa tỉnh\n${STATE}Lâm Sơn, ngày 12 tháng 3 năm 2020\nKính gửi: Các đơn vị trực thuộc\n`,
      TEXT,
    )
    expect(header).toMatchObject({
      subject: 'tăng cường phòng, chống dịch bệnh (lần 2) tại các cơ sở thuộc Bệnh viện Đa khoa tỉnh',
      issuer: 'Sở Y tế',
      number: '705/SYT-NVY',
    })
  })
})

describe('the issuer', () => {
  it.each([
    [
      'a title of the state with its marks lost',
      'ỦY BAN NHÂN DÂN\nTỈNH LÂM SƠN\nCỘNG HÒA XàHỘI CHỦ NGHĨA VIỆT NAM\nĐộc lâp - Tư do - Hanh phúc\n',
      'Ủy ban nhân dân tỉnh Lâm Sơn',
    ],
    [
      'a title of the party that stands between two names',
      'TỈNH ỦY LÂM SƠN ĐẢNG CỘNG SÀN VIỆT NAM\nHUYỆN ỦY YÊN HÀ\nSố 08-CT/HU\n',
      'Huyện ủy Yên Hà',
    ],
    ['a number on its line', 'UBND TỈNH LÂM SƠN\nSỞ XÂY DỰNG Số: 64/TTr-SXD\n', 'Sở Xây dựng'],
    ['a number left to be filled in', 'UBND TỈNH LÂM SƠN\nSỞ XÂY DỰNG Số: /SXD-QH&KT\n', 'Sở Xây dựng'],
  ])('is read beside %s', async (_, head, issuer) => {
    expect((await read(`${head}Lâm Sơn, ngày 09 tháng 6 năm 2021\nKẾ HOẠCH\nCải cách hành chính\n`)).header).toMatchObject({
      issuer,
      type: 'Kế hoạch',
      date: '2021-06-09',
    })
  })
})

describe('a type', () => {
  it.each([
    ['K ÉT LUẬN', 'Kết luận'],
    ['HƯÓNG DẢN', 'Hướng dẫn'],
    ['C H Ỉ THỊ', 'Chỉ thị'],
  ])('is known although marks or blanks are wrong: %s', async (line, type) => {
    const { header } = await read(`TỈNH ỦY LÂM SƠN\nSố 12-VB/TU\n${line}\nvề công tác phòng cháy, chữa cháy rừng\n`, TEXT)
    expect(header).toMatchObject({ type, subject: 'về công tác phòng cháy, chữa cháy rừng' })
  })

  it.each([
    ['Luật số: 58/2014/QH13\nHà Nội, ngày 20 tháng 11 năm 2014\n', 'LUẬT\nBẢO HIỂM XÃ HỘI\n'],
    ['Luật số: 58/2014/QH13\nHà Nội, ngày 20 tháng 11 năm 2014\n', 'LUẬT BẢO HIỂM XÃ HỘI\n'],
    ['Luật số: 58/2014/QH13 Hà Nội, ngày 20 tháng 11 năm 2014\n', 'LUẬT\nBẢO HIỂM XÃ HỘI\n'],
  ])('stands before the number of a law too, and the day below or beside it: %j', async (number, title) => {
    const text = 'Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;\nĐiều 1. Phạm vi\n1. Luật này quy định chế độ.\n'
    expect((await read(`QUỐC HỘI\n${STATE}${number}${title}`, text)).header).toMatchObject({
      type: 'Luật',
      number: '58/2014/QH13',
      date: '2014-11-20',
      place: 'Hà Nội',
      issuer: 'Quốc hội',
      subject: 'BẢO HIỂM XÃ HỘI',
    })
  })

  it('stands before the number of the Standing Committee, whose name is on two lines', async () => {
    const { header } = await read(
      `ỦY BAN THƯỜNG VỤ\nQUỐC HỘI\n${STATE}Nghị quyết số: 29/2016/UBTVQH13\nHà Nội, ngày 25 tháng 5 năm 2016\nNGHỊ QUYẾT\nVỀ TIÊU CHUẨN CỦA ĐƠN VỊ HÀNH CHÍNH\nỦY BAN THƯỜNG VỤ QUỐC HỘI\n`,
    )
    expect(header).toMatchObject({
      issuer: 'Ủy ban Thường vụ Quốc hội',
      level: 'central',
      date: '2016-05-25',
      subject: 'VỀ TIÊU CHUẨN CỦA ĐƠN VỊ HÀNH CHÍNH',
    })
  })
})
