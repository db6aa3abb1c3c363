import { describe, expect, it } from 'vitest'
import type { PlanComparison } from '../src/model/comparison.js'
import { compareXlsx, compareXlsxOf } from '../src/report/formats/compare-xlsx.js'
import { officeReport } from '../src/report/office/detail.js'
import { detailSheets } from '../src/report/office/detail-sheets.js'
import { matrixSheets } from '../src/report/office/matrix-sheets.js'
import { matrix } from '../src/report/matrix.js'
import { shown } from '../src/report/shown.js'
import { tally } from '../src/report/tally.js'
import { officeSample, opened, type ReadSheet, workbookOf } from './office-reading.js'
import { HOSTILE, hostileSample, shownAs } from './office-text.js'
import { sampleStyle, withSentence } from './report-sample.js'

const style = sampleStyle('en')
const read = async (comparison: Parameters<typeof compareXlsx>[0], language: 'vi' | 'en' = 'en') =>
  workbookOf(await compareXlsx(comparison, sampleStyle(language)))
const sheetNamed = (sheets: readonly ReadSheet[], name: string): ReadSheet => {
  const found = sheets.find((sheet) => sheet.name === name)
  if (found === undefined) throw new Error(`no sheet ${name} among ${sheets.map((sheet) => sheet.name).join(', ')}`)
  return found
}

/** How light a colour is in grey print, 0 to 255. */
const grey = (argb: string): number => {
  const [red = 0, green = 0, blue = 0] = [2, 4, 6].map((from) => Number.parseInt(argb.slice(from, from + 2), 16))
  return 0.299 * red + 0.587 * green + 0.114 * blue
}

describe('compare --format xlsx', () => {
  it('has sheets for totals, matrix, verdicts, targets, initiatives and the roster', async () => {
    const { sheets } = await read(officeSample(3))
    expect(sheets.map(({ name }) => name)).toEqual([
      'Totals',
      'Tasks by plans',
      'Verdicts',
      'Targets',
      'Own initiatives',
      'Who has issued a plan',
    ])
    const vi = await read(officeSample(1), 'vi')
    expect(vi.sheets.map(({ name }) => name)).toEqual([
      'Tổng hợp',
      'Nhiệm vụ theo văn bản',
      'Chi tiết',
      'Chỉ tiêu',
      'Nhiệm vụ bổ sung',
      'Tình hình ban hành',
    ])
  })

  it('lists of too many plans the first ones, and says how many it leaves out', async () => {
    const comparison = officeSample(3)
    const sentences = comparison.tasks.reduce((sum, task) => sum + task.sentences.length, 0)
    const { sheets } = await workbookOf(await compareXlsxOf(comparison, style, 2 * sentences))
    const listed = sheetNamed(sheets, 'Verdicts').rows.slice(1)
    expect(listed).toHaveLength(2 * sentences)
    expect(new Set(listed.map(([plan]) => plan))).toEqual(new Set([1, 2]))
    const told = sheetNamed(sheets, 'Totals').rows.flat()
    expect(told).toContainEqual(expect.stringContaining('of the first 2 plans; of the other 1 the totals and the matrix'))
    expect(told).toContain(comparison.plans[2]?.plan.clean.source.path)
    const all = (await read(comparison)).sheets
    expect(sheetNamed(all, 'Verdicts').rows.slice(1)).toHaveLength(3 * sentences)
    expect(sheetNamed(all, 'Tasks by plans').rows).toEqual(sheetNamed(sheets, 'Tasks by plans').rows)
  })

  it('has the signs and the totals of the matrix in text', async () => {
    const comparison = officeSample(3)
    const { sheets } = await read(comparison)
    const rows = sheetNamed(sheets, 'Tasks by plans').rows
    const wanted = matrix(shown(comparison, 'en')).flatMap((group) => group.rows)
    const counts = new Map(tally(comparison).tasks.map((task) => [task.id, task]))
    for (const { task, cells } of wanted) {
      const row = rows.find(([id]) => id === task.id) ?? []
      expect(row.slice(2, 5)).toEqual(cells.map((cell) => (cell === null ? null : cell.sign + (cell.doubt ? '?' : ''))))
      const { adopted, localized, omitted, notApplicable, review } = counts.get(task.id) ?? {}
      expect(row.slice(5)).toEqual([adopted, localized, omitted, notApplicable, review])
    }
    const below = rows.find((row) => row[1] === 'Tasks: omitted') ?? []
    expect(below.slice(2, 5)).toEqual(comparison.plans.map(({ summary }) => summary.tasks.omitted))
  })

  it('has colours that differ where it is printed in grey', async () => {
    const { sheets } = await read(officeSample(3))
    const { rows, fills } = sheetNamed(sheets, 'Tasks by plans')
    const lightness = new Map<string, number>()
    rows.forEach((row, index) => {
      row.slice(2, 5).forEach((value, column) => {
        const colour = fills.get(`${String.fromCharCode(67 + column)}${String(index + 1)}`) ?? ''
        if (typeof value === 'string' && /^[=~\-X]\??$/.test(value) && colour !== '') lightness.set(value.charAt(0), grey(colour))
      })
    })
    const found = ['=', '~', '-', 'X'].map((sign) => lightness.get(sign) ?? 0)
    expect(found).toEqual([...found].sort((a, b) => b - a))
    found.slice(1).forEach((each, index) => {
      expect((found[index] ?? 0) - each).toBeGreaterThan(20)
    })
  })

  it('has cells of text and of numbers, none that is computed', async () => {
    const { sheets } = await read(hostileSample())
    for (const { kinds } of sheets) for (const kind of kinds) expect(['s', 'n']).toContain(kind)
    const own = sheetNamed(sheets, 'Own initiatives').rows.map((row) => row[3])
    expect(own.slice(1)).toEqual(HOSTILE.map(shownAs))
    const verdicts = new Set(sheetNamed(sheets, 'Verdicts').rows.flat())
    for (const text of HOSTILE) expect(verdicts).toContain(shownAs(text))
    const units = sheetNamed(sheets, 'Who has issued a plan').rows.map(([unit]) => unit)
    for (const text of HOSTILE) expect(units).toContain(shownAs(text))
  })

  it('freezes heads, filters lists, and prints on A4 across with the heads on every page', async () => {
    const { sheets, names } = await read(officeSample(3))
    for (const [index, sheet] of sheets.entries()) {
      expect(sheet.elements.get('pane')).toMatchObject({ state: 'frozen' })
      expect(sheet.elements.get('pageSetup')).toMatchObject({ paperSize: '9', orientation: 'landscape', fitToHeight: '0' })
      expect(sheet.elements.get('pageSetUpPr')).toEqual({ fitToPage: '1' })
      expect(names.get(`_xlnm.Print_Titles ${String(index)}`)).toContain(`'${sheet.name}'!$`)
    }
    const verdicts = sheetNamed(sheets, 'Verdicts')
    const head = verdicts.rows[0] ?? []
    expect(verdicts.elements.get('autoFilter')?.['ref']).toBe(`A1:AA${String(verdicts.rows.length)}`)
    expect(head).toHaveLength(27)
    const order = ['sheetPr', 'sheetViews', 'cols', 'sheetData', 'autoFilter', 'pageMargins', 'pageSetup', 'headerFooter']
    expect(verdicts.order.filter((tag) => order.includes(tag))).toEqual(order)
  })

  it('goes on in the row below where a cell holds no more, and tells', async () => {
    const quote = 'đảng viên 🏠'.repeat(3500)
    const evidence = [{ node: 'II', quote, clean: [0, 1] as const, page: 1, coverage: 1 }]
    const { sheets } = await read(withSentence({ evidence }))
    const { rows } = sheetNamed(sheets, 'Verdicts')
    const at = rows[0]?.indexOf('Passage of the plan') ?? -1
    const [first, second, third] = rows.slice(1)
    expect(`${String(first?.[at])}${String(second?.[at])}`).toBe(quote)
    expect([first, second, third].every((row) => String(row?.[at] ?? '').length <= 32_767)).toBe(true)
    expect(second?.[2]).toBe('III.1.1/1.1 (continued)')
    expect(third?.[2]).not.toContain('continued')
    const told = sheetNamed(sheets, 'Totals').rows.flat().join('\n')
    expect(told).toContain('1 row goes on from the row above: a cell of Excel holds 32,767 characters')
  })

  it('takes another sheet where there are more rows than one holds', () => {
    const all = officeReport(officeSample(3), style)
    const whole = detailSheets(all)
    const parts = detailSheets(all, 21)
    expect(whole.sheets).toHaveLength(1)
    expect(parts.sheets.map(({ name }) => name)).toEqual(['Verdicts', 'Verdicts 2', 'Verdicts 3', 'Verdicts 4'])
    expect(parts.sheets.flatMap(({ rows }) => rows.slice(1))).toEqual(whole.sheets[0]?.rows.slice(1))
  })

  it('has a row for each plan where there are more than 200, to filter and to sort', () => {
    const comparison = officeSample(201)
    const [sheet, ...more] = matrixSheets(officeReport(comparison, style))
    expect(more).toEqual([])
    const rows = sheet?.rows.map((row) => row.map(({ value }) => value)) ?? []
    expect(rows[1]?.slice(3, 15)).toEqual(comparison.tasks.map(({ id }) => id))
    expect(rows.slice(2, 203).map(([number]) => number)).toEqual(comparison.plans.map((_, index) => index + 1))
    expect(sheet?.filtered).toEqual([2, 203])
    const signs = matrix(shown(comparison, 'en')).flatMap((group) => group.rows.map(({ cells }) => cells[200]))
    expect(rows[202]?.slice(3, 15)).toEqual(signs.map((cell) => (cell?.sign ?? '') + (cell?.doubt === true ? '?' : '')))
    const omitted = rows.find((row) => row[1] === 'Plans: omitted')
    expect(omitted?.slice(3, 15)).toEqual(tally(comparison).tasks.map((task) => task.omitted))
    expect(matrixSheets(officeReport(officeSample(200), style))[0]?.filtered).toBeNull()
  })

  it('tells of levels between, versions and neighbours where there are any', async () => {
    const sample = officeSample(1)
    const passage = { node: 'II.1', quote: 'Chép nguyên văn.', from: 'tinh.txt', fromNode: 'I.2' }
    const courses: Partial<PlanComparison> = {
      chain: {
        misfits: [],
        via: ['tinh.txt'],
        sentences: [
          {
            id: 'III.1.1/1.1',
            course: 'above',
            between: [{ path: 'tinh.txt', label: 'localized' }],
            changes: [{ kind: 'scope', central: 'xã ven biển', plan: null, entered: 'tinh.txt' }],
            restored: [],
          },
        ],
        counts: { kept: 0, above: 1, here: 0, both: 0, restored: 0, lost_above: 0, lost_here: 0 },
        copied: [passage],
      },
      version: {
        before: 'cu.txt',
        sentences: [{ id: 'III.1.1/1.1', progress: 'better', before: 'omitted', after: 'localized', uncertain: false }],
        targets: [],
        counts: { better: 1, worse: 0, same: 0 },
      },
      siblings: [{ ...passage, from: 'huyen-ben.txt', sameProvince: true }],
    }
    const { sheets } = await read({ ...sample, plans: sample.plans.map((plan) => ({ ...plan, ...courses })) })
    const words = (name: string): string => sheetNamed(sheets, name).rows.flat().join('\n')
    expect(words('Through the levels')).toContain('from tinh.txt: scope: “xã ven biển” is gone')
    expect(words('Against the earlier version')).toContain('better\nomitted\nlocalized\ncu.txt')
    expect(words('Word for word')).toContain('Chép nguyên văn.\nthe level between\ntinh.txt\nI.2')
    expect(words('Word for word')).toContain('a plan of the same province\nhuyen-ben.txt')
  })

  it('is the same file whenever it is written', async () => {
    const first = await compareXlsx(officeSample(2), style)
    await new Promise((done) => setTimeout(done, 2100))
    expect(Buffer.from(await compareXlsx(officeSample(2), style)).equals(Buffer.from(first))).toBe(true)
    expect((await opened(first)).times.size).toBe(1)
  })
})
