import { beforeAll, describe, expect, it } from 'vitest'
import { relationsOf } from '../src/align/relation.js'
import type { Relation } from '../src/model/comparison.js'
import type { Directive } from '../src/model/document.js'
import { directiveOf, fixture } from './align-documents.js'
import { folderWith, runIn } from './cli-run.js'
import { fixtureText } from './align-documents.js'

const SUBJECT = 'về tăng cường củng cố, xây dựng tổ chức cơ sở đảng và nâng cao chất lượng đội ngũ đảng viên trong giai đoạn mới'

let bare: Directive
let resolution: Directive

beforeAll(async () => {
  bare = await fixture('seeds/nq21-font.txt')
  resolution = await fixture('seeds/nq21-ocr.txt')
})

const planNaming = (words: string, head = ''): string =>
  `${head}KẾ HOẠCH\ncông tác xây dựng Đảng\n\nThực hiện ${words}; Huyện ủy xây dựng kế hoạch như sau:\n\nI. Nhiệm vụ\n\n- Kiện toàn chi bộ.\n`

async function related(central: Directive, ...texts: string[]): Promise<Relation> {
  const plans = await Promise.all(texts.map((text, index) => directiveOf(text, `${index + 1}.txt`)))
  const [first] = relationsOf(central, plans)
  if (first === undefined) throw new Error('no plan')
  return first
}

describe('a plan cites the resolution', () => {
  it.each([
    ['by number and date', 'Nghị quyết số 21-NQ/TW ngày 16/6/2022'],
    ['by number and date in words', 'Nghị quyết số 21-NQ/TW, ngày 16 tháng 6 năm 2022 của Ban Chấp hành Trung ương'],
    ['by number alone', 'Nghị quyết số 21-NQ/TW'],
    ['by number and year', 'Nghị quyết số 21-NQ/TW năm 2022 của Ban Chấp hành Trung ương Đảng'],
    ['by number and term', 'Nghị quyết số 21-NQ/TW của Ban Chấp hành Trung ương khóa XIII'],
    ['by its plenum and subject', `Nghị quyết Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khóa XIII ${SUBJECT}`],
    ['by its date and subject', `Nghị quyết ngày 16/6/2022 của Ban Chấp hành Trung ương ${SUBJECT}`],
    ['by issuer and subject', `Nghị quyết của Ban Chấp hành Trung ương Đảng (khoá XIII) ${SUBJECT}`],
    ['by subject', `Nghị quyết ${SUBJECT}`],
    ['by the first words of its subject', 'Nghị quyết của Trung ương về tăng cường củng cố, xây dựng tổ chức cơ sở đảng'],
    [
      'by subject with a slip of the scan',
      `Nghị quyết của Ban Chấp hành Trung ương ${SUBJECT.replace('cường củng', 'cưởng củng')}`,
    ],
  ])('%s', async (_, words) => {
    expect(await related(resolution, planNaming(words))).toMatchObject({
      citesCentral: true,
      predatesCentral: false,
      evidenceFrom: null,
    })
  })

  it('also where the copy at hand has lost its number', async () => {
    expect(bare.header.number).toBeNull()
    const relation = await related(
      bare,
      planNaming(`Nghị quyết số 21-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương ${SUBJECT}`),
    )
    expect(relation).toMatchObject({ citesCentral: true, predatesCentral: false })
    expect(relation.evidence).toContain('21-NQ/TW')
  })
})

describe('a plan does not cite the resolution', () => {
  it.each([
    ['of that number, of an earlier term', 'Nghị quyết số 21-NQ/TW ngày 25/10/2017 về công tác dân số trong tình hình mới'],
    ['of that number, on another subject', 'Nghị quyết số 21-NQ/TW về công tác dân số trong tình hình mới'],
    ['of that number, of another term by name', 'Nghị quyết số 21-NQ/TW của Ban Chấp hành Trung ương khóa XII'],
    ['of a longer number', 'Nghị quyết số 121-NQ/TW'],
    ['of another organ', 'Kết luận số 21-KL/TW ngày 25/10/2021 của Ban Chấp hành Trung ương'],
    [
      'of a like subject',
      'Nghị quyết số 22-NQ/TW ngày 02/02/2008 của Ban Chấp hành Trung ương về nâng cao năng lực lãnh đạo, sức chiến đấu của tổ chức cơ sở đảng và chất lượng đội ngũ cán bộ, đảng viên',
    ],
    [
      'of the same plenum',
      'Nghị quyết Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khóa XIII về nông nghiệp, nông dân, nông thôn',
    ],
    ['of the same plenum, without a subject', 'Nghị quyết Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khóa XIII'],
    ['of a province, on its subject', `Chỉ thị của Ban Thường vụ Tỉnh ủy ${SUBJECT}`],
  ])('where it names one %s', async (_, words) => {
    expect((await related(resolution, planNaming(words))).citesCentral).toBe(false)
    expect((await related(bare, planNaming(words))).citesCentral).toBe(false)
  })

  it('where it is older than that, whatever number it names', async () => {
    const head = 'TỈNH ỦY QUẢNG NGÃI\n\nSố 11-KH/TU\n\nQuảng Ngãi, ngày 30 tháng 8 năm 2019\n\n'
    expect(await related(resolution, planNaming('Nghị quyết số 21-NQ/TW', head))).toMatchObject({
      citesCentral: false,
      predatesCentral: true,
      issued: '2019-08-30',
      evidence: 'ngày 30 tháng 8 năm 2019',
    })
  })

  it('where it is the resolution itself', async () => {
    expect(relationsOf(resolution, [resolution, bare]).map(({ citesCentral }) => citesCentral)).toEqual([false, false])
  })
})

describe('a plan that does not cite the resolution', () => {
  const dated = (line: string): string => planNaming('nhiệm vụ năm tới', `TỈNH ỦY QUẢNG NGÃI\n\n${line}\n\n`)
  it.each([
    ['Quảng Ngãi, ngày 30 tháng 8 năm 2021', true, '2021-08-30'],
    ['Quảng Ngãi, ngày 30/8/2021', true, '2021-08-30'],
    ['Quảng Ngãi, ngày      tháng 8 năm 2021', true, '2021-08'],
    ['Quảng Ngãi, ngày …… tháng …… năm 2021', true, '2021'],
    ['Quảng Ngãi, ngày      tháng 9 năm 2022', false, '2022-09'],
    ['Quảng Ngãi, ngày      tháng 6 năm 2022', null, '2022-06'],
    ['Quảng Ngãi, ngày …… tháng …… năm 2022', null, '2022'],
    ['Quảng Ngãi, ngày 16 tháng 6 năm 2022', false, '2022-06-16'],
  ])('is placed by its head: %s', async (line, predatesCentral, issued) => {
    expect(await related(resolution, dated(line))).toMatchObject({ citesCentral: false, predatesCentral, issued })
  })

  it('is not older where it cites something newer', async () => {
    const relation = await related(resolution, planNaming('Kết luận số 50-KL/TW ngày 28/02/2023 của Bộ Chính trị'))
    expect(relation).toMatchObject({ citesCentral: false, predatesCentral: false })
    expect(relation.evidence).toContain('50-KL/TW')
  })
})

describe('a plan without a date', () => {
  const directive = fixtureText('seeds/ct11-quangngai.txt')
  const scheme = fixtureText('seeds/dean-ducpho.txt')

  it('is dated by another that cites it', async () => {
    for (const central of [resolution, bare]) {
      expect(await related(central, directive, scheme)).toEqual({
        citesCentral: false,
        predatesCentral: true,
        evidence: 'Chỉ thị số 11-CT/TU ngày 30/8/2021 của Ban Thường vụ Tỉnh ủy',
        evidenceFrom: '2.txt',
        issued: '2021-08-30',
      })
    }
  })

  it('is not dated where none does', async () => {
    expect(await related(resolution, directive)).toMatchObject({ predatesCentral: null, evidence: null, evidenceFrom: null })
    expect(await related(resolution, directive, fixtureText('seeds/kh-ninhthuan.txt'))).toMatchObject({ predatesCentral: null })
  })

  const numbered = (place: string): string =>
    `TỈNH ỦY ${place.toUpperCase()}\n\nSố 11-CT/TU\n\nCHỈ THỊ\nvề nâng cao chất lượng sinh hoạt chi bộ\n\n1. Nhiệm vụ\n\n- Kiện toàn chi bộ trong tỉnh.\n`
  const citing = (words: string, place = 'Quảng Ngãi'): string =>
    `HUYỆN ỦY MỘ ĐỨC\n\nKẾ HOẠCH\nvề công tác đảng\n\nThực hiện ${words}, Huyện ủy Mộ Đức (tỉnh ${place}) yêu cầu:\n\n1. Nhiệm vụ\n\n- Kiện toàn chi bộ.\n`

  it.each([
    ['of its province, named', 'Chỉ thị số 11-CT/TU ngày 30/8/2021 của Tỉnh ủy Quảng Ngãi', 'Quảng Ngãi', true],
    ['of the province of who cites it', 'Chỉ thị số 11-CT/TU ngày 30/8/2021 của Ban Thường vụ Tỉnh ủy', 'Quảng Ngãi', true],
    ['by its year', 'Chỉ thị số 11-CT/TU năm 2021 của Tỉnh ủy Quảng Ngãi', 'Quảng Ngãi', true],
    ['by a later year', 'Chỉ thị số 11-CT/TU năm 2023 của Tỉnh ủy Quảng Ngãi', 'Quảng Ngãi', false],
    ['by the year of the resolution', 'Chỉ thị số 11-CT/TU năm 2022 của Tỉnh ủy Quảng Ngãi', 'Quảng Ngãi', null],
    ['of another province, named', 'Chỉ thị số 11-CT/TU ngày 30/8/2021 của Tỉnh ủy Bình Định', 'Quảng Ngãi', null],
    ['of the other province of who cites it', 'Chỉ thị số 11-CT/TU ngày 30/8/2021 của Ban Thường vụ Tỉnh ủy', 'Bình Định', null],
    ['of another number', 'Chỉ thị số 12-CT/TU ngày 30/8/2021 của Tỉnh ủy Quảng Ngãi', 'Quảng Ngãi', null],
    [
      'of another subject',
      'Chỉ thị số 11-CT/TU ngày 30/8/2021 của Tỉnh ủy Quảng Ngãi về phòng, chống cháy rừng mùa khô',
      'Quảng Ngãi',
      null,
    ],
  ])('is dated by a citation %s', async (_, words, place, predatesCentral) => {
    expect((await related(resolution, numbered('Quảng Ngãi'), citing(words, place))).predatesCentral).toBe(predatesCentral)
  })

  it('is not dated by those who do not agree', async () => {
    const older = citing('Chỉ thị số 11-CT/TU ngày 30/8/2021 của Tỉnh ủy Quảng Ngãi')
    const newer = citing('Chỉ thị số 11-CT/TU ngày 30/8/2023 của Tỉnh ủy Quảng Ngãi')
    expect((await related(resolution, numbered('Quảng Ngãi'), older, newer)).predatesCentral).toBeNull()
  })

  it('anticipates the resolution, as the reports say with the words of the other', async () => {
    const cwd = folderWith({ 'chi-thi.txt': directive, 'de-an.txt': scheme })
    const report = async (...argv: string[]): Promise<string> =>
      (await runIn(cwd, ['compare', 'chi-thi.txt', 'de-an.txt', ...argv])).out.replace(/\s+/g, ' ')
    for (const format of ['text', 'md']) {
      expect(await report('-f', format)).toMatch(
        /chi-thi\.txt ban hành trước .*21-NQ\/TW \(30\/8\/2021\): .*đi trước.*Chỉ thị số 11-CT\/TU ngày 30\/8\/2021.*de-an\.txt/,
      )
      expect(await report('-f', format, '--lang', 'en')).toMatch(/chi-thi\.txt is older than .*anticipates.*in de-an\.txt/)
    }
  })
})

describe('many plans', () => {
  it('that cite one another take little time', async () => {
    const subject = 'thực hiện Nghị quyết số 21-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương'
    const text = Array.from({ length: 200 }, (_, n) => `- Thực hiện Chỉ thị số ${n}-CT/TU ngày 01/3/2021 về ${subject}.`).join(
      '\n\n',
    )
    const plan = await directiveOf(`KẾ HOẠCH\n${subject}\n\nI. Nhiệm vụ\n\n${text}\n`)
    const started = performance.now()
    relationsOf(
      resolution,
      Array.from({ length: 200 }, () => ({ ...plan })),
    )
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})
