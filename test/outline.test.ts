import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/extract/extract.js'
import { normalize } from '../src/normalize/normalize.js'
import type { Directive } from '../src/model/document.js'
import { parse } from '../src/parse/parse.js'
import { nodesOf } from '../src/parse/visit.js'
import { parseTree } from '../src/report/formats/parse-tree.js'
import { folderWith, runIn } from './cli-run.js'
import { sampleStyle } from './report-sample.js'

/** `parse --format tree`: what an official sees of a document on a terminal. */

const SEEDS = new URL('../fixtures/seeds/', import.meta.url).pathname

const read = async (text: string | Uint8Array, name = 'a.txt'): Promise<Directive> =>
  parse(normalize(await extract(name, typeof text === 'string' ? new TextEncoder().encode(text) : text)))
const seed = (name: string): Promise<Directive> => read(readFileSync(join(SEEDS, name)), name)

const PLAN = `KẾ HOẠCH
thực hiện Nghị quyết số 21-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương

I- MỤC TIÊU
1. Phấn đấu đến năm 2025 kết nạp trên 2.000 đảng viên/năm.
- Thực hiện Nghị quyết số 21-NQ/TW ngày 16/6/2022.
II- TỔ CHỨC THỰC HIỆN
- Giao Ban Tổ chức Huyện ủy chủ trì, phối hợp với Văn phòng Huyện ủy tham mưu rà soát quy chế, hoàn thành trước ngày 30/9/2022.

Nơi nhận:
- Tỉnh ủy,
- Lưu Văn phòng Huyện ủy.

T/M HUYỆN ỦY
BÍ THƯ
Trần Văn Sông
`

describe('the outline on a terminal', () => {
  it.each(readdirSync(SEEDS).flatMap((name) => [60, 80, 120].map((width) => [name, width] as const)))(
    'of %s fits in %i columns, and names every id',
    async (name, width) => {
      const directive = await seed(name)
      for (const language of ['vi', 'en'] as const) {
        const lines = parseTree(directive, sampleStyle(language, { width })).split('\n')
        for (const line of lines) expect(stringWidth(line), line).toBeLessThanOrEqual(width)
        expect(lines.filter((line) => line !== line.trimEnd())).toEqual([])
        const labels = new Set(lines.map((line) => line.split(' ')[0]))
        for (const { id, type } of nodesOf(directive.tree)) if (id !== null && type !== 'sentence') expect(labels).toContain(id)
      }
    },
  )

  it('says what the document states and, marked, what is concluded and from which words', async () => {
    const tree = parseTree(await read(PLAN), sampleStyle('vi'))
    expect(tree).toMatch(/^Văn bản +Kế hoạch$/m)
    expect(tree).toMatch(/^Nơi, ngày +không sớm hơn 16\/6\/2022 \(suy ra từ “Nghị quyết số 21-NQ\/TW ngày/m)
    expect(tree).toMatch(/^Cơ quan +Huyện ủy \(suy ra từ “T\/M HUYỆN ỦY”\)$/m)
    expect(tree).toMatch(/^Ký +T\/M HUYỆN ỦY, BÍ THƯ, Trần Văn Sông$/m)
    expect(parseTree(await read(PLAN), sampleStyle('en'))).toMatch(/^Issuer +Huyện ủy \(concluded from “T\/M HUYỆN ỦY”\)$/m)
    expect(parseTree(await seed('nq21-ocr.txt'), sampleStyle('vi'))).toMatch(/^Cơ quan +Ban Chấp hành Trung ương$/m)
  })

  it('lists what was found: documents cited once each, targets, assignments with the ids where they stand', async () => {
    const tree = parseTree(await read(PLAN), sampleStyle('vi'))
    expect(tree).toMatch(/VĂN BẢN ĐƯỢC DẪN\n {2}Nghị quyết 21-NQ\/TW ngày 16\/6\/2022[^[]*\[đầu văn bản,\s+I\.1\/1\]\n\n/)
    expect(/VĂN BẢN ĐƯỢC DẪN[^]*?\n\n/.exec(tree)?.[0].match(/21-NQ\/TW/g)).toHaveLength(1)
    expect(tree).toMatch(/CHỈ TIÊU\n {2}I\.1 .*> 2\.000 đảng viên\/năm \(2025\)\n/)
    expect(tree).toMatch(
      /PHÂN CÔNG\n {2}II\/1 {2}Ban Tổ chức Huyện ủy; phối hợp: Văn phòng Huyện ủy; thời hạn: trước ngày\s+30\/9\/2022/,
    )
    const english = parseTree(await read(PLAN), sampleStyle('en'))
    expect(english).toContain('> 2,000 đảng viên/năm (2025)')
    expect(english).toMatch(/ASSIGNMENTS\n/)
  })

  it('tells a target that is a change from one that is a level, and a rounded figure', async () => {
    const plan = PLAN.replace('II- TỔ CHỨC', '2. Giảm tối thiểu 10% biên chế.\n3. Có khoảng 30 hợp tác xã.\nII- TỔ CHỨC')
    const tree = parseTree(await read(plan), sampleStyle('vi'))
    expect(tree).toMatch(/^ {2}I\.2 +Giảm biên chế: giảm ≥ 10%/m)
    expect(tree).toMatch(/^ {2}I\.3 +hợp tác xã: ≈ 30 hợp tác xã/m)
    expect(parseTree(await read(plan), sampleStyle('en'))).toMatch(/^ {2}I\.2 +Giảm biên chế: down ≥ 10%/m)
  })

  it('names a part without ids at its first line', async () => {
    const tree = parseTree(await read(PLAN), sampleStyle('vi'))
    expect(tree).toMatch(/^nơi nhận +Nơi nhận:\n +- Tỉnh ủy,\n +- Lưu Văn phòng Huyện ủy\.\nký tên +T\/M HUYỆN ỦY\n +BÍ THƯ\n/m)
    const scanned = parseTree(await seed('nq21-ocr.txt'), sampleStyle('vi'))
    expect(scanned).toMatch(/^ngoài lề +VĂN PHÒNG TỈNH ỦY VĨNH PHÚC\n +CÔNG VĂN ĐẾN$|^ngoài lề +~ Jmt$/m)
    expect(scanned.match(/^ngoài lề/gm)?.length).toBe(2)
  })

  it('has no colour in a pipe, and the same words with it', async () => {
    const cwd = folderWith({ 'a.txt': PLAN })
    const pipe = await runIn(cwd, ['parse', 'a.txt'])
    const terminal = await runIn(cwd, ['parse', 'a.txt'], { terminal: true, columns: 80 })
    expect(pipe.out).not.toContain('\u001b')
    expect(terminal.out).toContain('\u001b[')
    expect(terminal.out.replace(/\u001b\[[\d;]*m/g, '')).toBe(pipe.out)
  })

  it.each(['tree', 'json', 'md', 'csv', 'akn'])('no document steers the terminal or turns letters about: %s', async (format) => {
    const bad = '\u001b[31m\u001b]0;x\u0007 \u202egnud iộn\u202c \u2066a \u009b2J'
    const cwd = folderWith({
      'a.txt': `SỐ ${bad}\nKẾ HOẠCH ${bad}\nthực hiện ${bad}\n\nI- ${bad}MỤC TIÊU\n1. Giao Ban Tổ chức ${bad} Huyện ủy chủ trì rà soát trước ngày 30/9/2022, đạt 90% ${bad}.\n- Theo Nghị quyết số 2-NQ/TW ${bad}\n${'- Rà soát quy chế làm việc của cấp ủy cơ sở, báo cáo Huyện ủy.\n'.repeat(30)}\nT/M ${bad} HUYỆN ỦY\nBÍ THƯ\n${bad}\n`,
    })
    const { out, code } = await runIn(cwd, ['parse', 'a.txt', '--format', format])
    expect(code).toBe(0)
    expect(out).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u)
  })
})
