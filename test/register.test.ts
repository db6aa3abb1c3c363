import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import fontkit from '@pdf-lib/fontkit'
import { PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { sayIn } from '../src/catalogue/catalogue.js'
import { normalize } from '../src/normalize/normalize.js'
import { parse } from '../src/parse/parse.js'
import { documentRow } from '../src/report/register.js'
import { docFile } from './build/doc.js'
import { compoundFile } from './build/compound.js'
import { p, run, wordFile, zip } from './build/docx.js'
import { folderWith, FULL_PLAN, runIn } from './cli-run.js'

/** `normalize --register`: the archivist's list. */

const HEAD = `TỈNH ỦY QUẢNG A                                ĐẢNG CỘNG SẢN VIỆT NAM
*                                   Quảng A, ngày 05 tháng 3 năm 2021
Số 12-CT/TU

CHỈ THỊ
về việc "bảo vệ", giữ gìn rừng đầu nguồn

I- NHIỆM VỤ
- Rà soát, cắm mốc.
`

const FONT = readFileSync(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'))

/** A picture of one pixel. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

/** The cells of a CSV without line ends in its cells. */
const rows = (csv: string): string[][] =>
  csv
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
      ),
    )

const files = {
  'a.txt': HEAD,
  '=1+1.txt': HEAD.replace('CHỈ THỊ', 'TUYỆT MẬT\nCHỈ THỊ'),
  'broken.txt': new Uint8Array([0, 1, 2, 0]),
}

describe('the register', () => {
  it('has a row for every input, also for what could not be read', async () => {
    const cwd = folderWith(files)
    const { code, out, err } = await runIn(cwd, ['normalize', '.', '--register', 'register.csv', '--lang', 'en'])
    expect(code).toBe(3)
    expect(out).toBe('')
    expect(err).toContain('TUYỆT MẬT')
    const [head, first, second, third, ...more] = rows(readFileSync(join(cwd, 'register.csv'), 'utf8'))
    expect(head).toEqual(
      'File,Number,Date,Issuer,Type,Subject,Pages,How read,Repairs,Doubts,Secrecy,sha256,Why not read'.split(','),
    )
    expect(more).toEqual([])
    expect(second).toEqual([
      'a.txt', '12-CT/TU', '2021-03-05', 'Tỉnh ủy Quảng A', 'Chỉ thị', 'về việc "bảo vệ", giữ gìn rừng đầu nguồn', '1', 'text', '0', '0', '',
      expect.stringMatching(/^[0-9a-f]{64}$/), '',
    ]) // prettier-ignore
    // Nothing that Excel would compute.
    expect(first?.[0]).toBe("'=1+1.txt")
    expect(first?.[10]).toBe('TUYỆT MẬT')
    expect(third?.slice(0, 2)).toEqual(['broken.txt', ''])
    expect(third?.slice(11)).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/), expect.stringContaining('no text')])
  })

  it('begins with a BOM and has Vietnamese heads by default', async () => {
    const cwd = folderWith({ 'a.txt': HEAD })
    await runIn(cwd, ['normalize', 'a.txt', '--register', 'r.csv'])
    const csv = readFileSync(join(cwd, 'r.csv'), 'utf8')
    expect(csv.charCodeAt(0)).toBe(0xfeff)
    expect(csv).toContain('Trích yếu')
  })

  it('stands beside the texts where these are wanted', async () => {
    const cwd = folderWith({ 'a.txt': HEAD, 'b.txt': HEAD })
    await runIn(cwd, ['normalize', 'a.txt', 'b.txt', '--register', 'r.csv', '-o', 'out', '-f', 'txt'])
    expect(['out/a.txt', 'out/b.txt', 'r.csv'].every((file) => existsSync(join(cwd, file)))).toBe(true)
  })

  it('puts in brackets what the head does not state', async () => {
    const cwd = folderWith({ 'a.txt': HEAD.replace('CHỈ THỊ\n', '').replace('cắm mốc', 'thực hiện Chỉ thị này') })
    await runIn(cwd, ['normalize', 'a.txt', '--register', 'r.csv'])
    expect(rows(readFileSync(join(cwd, 'r.csv'), 'utf8'))[1]?.[4]).toBe('[Chỉ thị]')
  })

  it('is not written over an existing file, nor over an input', async () => {
    const cwd = folderWith({ 'a.txt': HEAD, 'r.csv': 'mine' })
    expect((await runIn(cwd, ['normalize', 'a.txt', '--register', 'r.csv'])).code).toBe(2)
    expect((await runIn(cwd, ['normalize', 'a.txt', '--register', 'a.txt', '--force'])).code).toBe(2)
    expect(readFileSync(join(cwd, 'r.csv'), 'utf8')).toBe('mine')
    expect((await runIn(cwd, ['normalize', 'a.txt', '--register', 'r.csv', '--force'])).code).toBe(0)
  })

  it('has a row for every file of the folder, documents under any name among them', async () => {
    const cwd = folderWith({
      'hs/1 nghi quyet': HEAD,
      'hs/2.DOC': docFile({ paragraphs: [{ runs: [{ text: 'CHỈ THỊ' }] }, { runs: [{ text: 'về bảo vệ rừng' }] }] }),
      'hs/3.bak': await wordFile({ body: p(run('CHỈ THỊ')) + p(run('về bảo vệ rừng')) }),
      'hs/4.pdf': HEAD,
      'hs/5.xlsx': await zip({ '[Content_Types].xml': '', 'xl/workbook.xml': '' }),
      'hs/6.zip': await zip({ 'a.txt': HEAD }),
      'hs/7.eml':
        'Received: from a.vn by b.vn;\r\n Sat, 1 Mar 2025\r\nMIME-Version: 1.0\r\nSubject: =?utf-8?Q?x?=\r\n\r\nxin chao',
      'hs/8.json': '{"ten": "Huyện ủy Ba Tơ báo cáo kết quả thực hiện nhiệm vụ năm hai nghìn"}',
      'hs/9.xls': compoundFile({ Workbook: Buffer.alloc(5000) }),
      'hs/a.bin': new Uint8Array([0, 1, 2, 0]),
      'hs/b.csv':
        'Họ và tên,Chức vụ,Đơn vị công tác\nNguyễn Văn Ất,Bí thư Huyện ủy,Huyện ủy Ba Tơ\nTrần Thị Bảy,Chủ tịch Ủy ban,Ủy ban nhân dân\n',
      'hs/.DS_Store': 'x',
      'hs/Thumbs.db': compoundFile({ Catalog: Buffer.alloc(5000) }),
      'hs/~$2.doc': 'x',
    })
    const list = ['normalize', 'hs', '--register', 'hs/register.csv', '--lang', 'en']
    const { code, err } = await runIn(cwd, list)
    expect(code).toBe(0)
    expect(err.split('\n')[0]).toBe('hs: left aside, no documents: 5.xlsx, 6.zip, 7.eml, 8.json, 9.xls, a.bin, b.csv')
    const table = rows(readFileSync(join(cwd, 'hs/register.csv'), 'utf8')).slice(1)
    expect(table.map((row) => [row[0], row[4], row[12]])).toEqual([
      ['hs/1 nghi quyet', 'Chỉ thị', ''],
      ['hs/2.DOC', 'Chỉ thị', ''],
      ['hs/3.bak', 'Chỉ thị', ''],
      ['hs/4.pdf', 'Chỉ thị', ''],
      ['hs/5.xlsx', '', 'no document but Excel (.xlsx)'],
      ['hs/6.zip', '', 'no document but ZIP'],
      ['hs/7.eml', '', 'no document but email (.eml)'],
      ['hs/8.json', '', 'no document but JSON'],
      ['hs/9.xls', '', 'no document but Excel 97 (.xls)'],
      ['hs/a.bin', '', 'no document'],
      ['hs/b.csv', '', 'no document but CSV'],
    ])
    expect(table.every((row) => /^[0-9a-f]{64}$/.test(row[11] ?? ''))).toBe(true)
    // The register of the last run is none of the files.
    const before = readFileSync(join(cwd, 'hs/register.csv'), 'utf8')
    await runIn(cwd, [...list, '--force'])
    expect(readFileSync(join(cwd, 'hs/register.csv'), 'utf8')).toBe(before)
  })

  it('is written of a folder without documents too', async () => {
    const cwd = folderWith({ 'hs/a.json': '{}' })
    expect((await runIn(cwd, ['normalize', 'hs', '--register', 'r.csv', '--lang', 'en'])).code).toBe(0)
    expect(rows(readFileSync(join(cwd, 'r.csv'), 'utf8'))[1]?.[12]).toBe('no document but JSON')
    expect((await runIn(cwd, ['normalize', 'hs'])).code).toBe(2)
  })
})

describe('pages', () => {
  it('tell how they were read, and why not, in the register and in the JSON', async () => {
    const document = await PDFDocument.create()
    document.registerFontkit(fontkit)
    const font = await document.embedFont(FONT, { subset: true })
    const picture = await document.embedPng(PIXEL)
    for (const number of [1, 2, 3]) {
      const page = document.addPage([595, 842])
      if (number === 2) page.drawImage(picture, { x: 0, y: 0, width: 595, height: 842 })
      if (number !== 2)
        page.drawText(`Trang ${String(number)} nói về việc bảo vệ rừng đầu nguồn.`, { x: 80, y: 700, size: 12, font })
    }
    const cwd = folderWith({ 'a.pdf': await document.save(), 'b.txt': HEAD })
    const quiet = ['--lang', 'en', '--quiet', '--no-cache', '--ocr', 'never']
    const { out } = await runIn(cwd, ['normalize', 'a.pdf', '-f', 'json', ...quiet])
    expect((JSON.parse(out) as { pages: unknown }).pages).toEqual([
      { number: 1, readBy: 'text_layer', reason: null },
      { number: 2, readBy: 'text_layer', reason: 'no_text' },
      { number: 3, readBy: 'text_layer', reason: null },
    ])
    await runIn(cwd, ['normalize', 'a.pdf', 'b.txt', '--register', 'r.csv', ...quiet])
    const table = rows(readFileSync(join(cwd, 'r.csv'), 'utf8')).slice(1)
    expect(table.map((row) => [row[7], row[12]])).toEqual([
      ['text layer of the PDF', expect.stringMatching(/^Page 2: /)],
      ['text', ''],
    ])
  })

  it('that were read in several ways are told apart', () => {
    const text = 'a\fb\fc'
    const pages = (['text_layer', 'ocr', 'ocr'] as const).map((readBy, index) => ({
      number: index + 1,
      span: [index * 2, Math.min(5, index * 2 + 2)] as const,
      readBy,
    }))
    const clean = normalize({ path: 'a.pdf', sha256: '', text, syntax: 'plain', pages })
    expect(documentRow(parse(clean), sayIn('en'))['read-by']).toBe('text layer of the PDF: 1; recognized from the picture: 2-3')
  })
})

describe('a folder given to any command', () => {
  it('has its documents read under any name, and the rest named in one line', async () => {
    const cwd = folderWith({
      'kh/ke hoach': FULL_PLAN,
      'kh/KH.TXT': FULL_PLAN,
      'kh/so.xlsx': await zip({ 'xl/workbook.xml': '' }),
    })
    symlinkSync(join(cwd, 'kh'), join(cwd, 'kh/vong'))
    const { code, out, err } = await runIn(cwd, ['parse', 'kh', '-f', 'json', '--lang', 'en'])
    expect((JSON.parse(out) as { source: { path: string } }[]).map(({ source }) => source.path)).toEqual([
      'kh/KH.TXT',
      'kh/ke hoach',
    ])
    expect([code, err]).toEqual([0, 'kh: left aside, no documents: so.xlsx\nkh: left aside, links and pipes: vong\n'])
    expect((await runIn(cwd, ['parse', 'kh', '-f', 'json', '--quiet'])).err).toBe('')
  })

  it('does not wait for a pipe', async () => {
    const cwd = folderWith({ 'kh/a.txt': FULL_PLAN })
    execFileSync('mkfifo', [join(cwd, 'ong')])
    symlinkSync(join(cwd, 'ong'), join(cwd, 'kh/ong'))
    execFileSync('mkfifo', [join(cwd, 'kh/ong.txt')])
    const { code, err } = await runIn(cwd, ['parse', 'kh', '--lang', 'en'])
    expect([code, err]).toEqual([0, 'kh: left aside, links and pipes: ong, ong.txt\n'])
  })

  it('has a row in the register for its links and pipes, which are not opened', async () => {
    const cwd = folderWith({ 'kh/a.txt': HEAD, 'ngoai.txt': HEAD })
    symlinkSync('.', join(cwd, 'kh/vong'))
    symlinkSync('a.txt', join(cwd, 'kh/0-trong.txt'))
    symlinkSync('../ngoai.txt', join(cwd, 'kh/ngoai.txt'))
    symlinkSync('mat', join(cwd, 'kh/mat.txt'))
    execFileSync('mkfifo', [join(cwd, 'kh/ong.txt')])
    const { code } = await runIn(cwd, ['normalize', 'kh', '--register', 'r.csv', '--lang', 'en'])
    expect(code).toBe(0)
    const [, ...all] = rows(readFileSync(join(cwd, 'r.csv'), 'utf8'))
    const LINK = 'a link; links in a folder are not followed'
    expect(all.map((row) => [row[0], row[1], row[11]?.length, row[12]])).toEqual([
      ['kh/0-trong.txt', '', 0, LINK],
      ['kh/a.txt', '12-CT/TU', 64, ''],
      ['kh/mat.txt', '', 0, LINK],
      ['kh/ngoai.txt', '', 0, LINK],
      ['kh/ong.txt', '', 0, 'a pipe or a device, not a file'],
      ['kh/vong', '', 0, LINK],
    ])
  })

  it('refuses a pipe that is named, in a run and in the register', async () => {
    const cwd = folderWith({ 'a.txt': HEAD })
    execFileSync('mkfifo', [join(cwd, 'ong.txt')])
    const { code, err } = await runIn(cwd, ['normalize', 'ong.txt', 'a.txt', '--register', 'r.csv', '--lang', 'en'])
    expect([code, err]).toEqual([3, expect.stringContaining('ong.txt: this is a pipe or a device, not a file.')])
    const [, ...all] = rows(readFileSync(join(cwd, 'r.csv'), 'utf8'))
    expect(all.map((row) => [row[0], row[1], row[11]?.length])).toEqual([
      ['ong.txt', '', 0],
      ['a.txt', '12-CT/TU', 64],
    ])
    const terms = await runIn(cwd, ['compare', 'a.txt', '--terms', 'ong.txt', '--lang', 'en'])
    expect([terms.code, terms.err]).toEqual([2, expect.stringContaining('ong.txt: this is a pipe')])
  })

  it('says of an archive that it is to be unpacked', async () => {
    const cwd = folderWith({ 'a.zip': await zip({ 'a.txt': HEAD }), 'b.rar': 'Rar!\u001A\u0007' })
    const { code, err } = await runIn(cwd, ['parse', 'a.zip', 'b.rar', '--lang', 'en'])
    expect(code).toBe(3)
    expect(err.match(/archive \((?:ZIP|RAR)\)\. Unpack it/g)).toHaveLength(2)
  })
})
