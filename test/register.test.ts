import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, runIn } from './cli-run.js'

/** `normalize --register`: the archivist's list. */

const HEAD = `TỈNH ỦY QUẢNG A                                ĐẢNG CỘNG SẢN VIỆT NAM
*                                   Quảng A, ngày 05 tháng 3 năm 2021
Số 12-CT/TU

CHỈ THỊ
về việc "bảo vệ", giữ gìn rừng đầu nguồn

I- NHIỆM VỤ
- Rà soát, cắm mốc.
`

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
})
