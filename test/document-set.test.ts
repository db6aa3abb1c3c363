import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { completed, completions, digestOf, type Completion } from '../src/parse/document-set.js'
import { directiveOf, fixtureText } from './align-documents.js'
import { folderWith, runIn } from './cli-run.js'

const SUBJECT = 'về nâng cao chất lượng sinh hoạt chi bộ vùng biên giới'

/** A directive of a province that has lost its number and date. */
const directive = (province: string, subject = SUBJECT): string =>
  `TỈNH ỦY ${province.toUpperCase()}\n\nCHỈ THỊ\n${subject}\n\nBan Thường vụ Tỉnh ủy ${province} yêu cầu:\n\n1. Nhiệm vụ\n\n- Kiện toàn chi bộ ở tỉnh ${province}.\n`
const plan = (province: string, words: string): string =>
  `HUYỆN ỦY TÂN PHONG\n\nKẾ HOẠCH\ncông tác năm tới\n\nHuyện ủy Tân Phong, tỉnh ${province} xây dựng kế hoạch.\n\nI. Nhiệm vụ\n\n- Thực hiện ${words}.\n`
const CITATION = `Chỉ thị số 11-CT/TU ngày 30/8/2021 của Ban Thường vụ Tỉnh ủy ${SUBJECT}`

async function said(...texts: string[]): Promise<Completion[]> {
  const all = await Promise.all(texts.map((text, at) => directiveOf(text, `${at + 1}.txt`)))
  return completions(all.map(digestOf))
}

describe('documents of a run complete one another', () => {
  it('number and date, with the words and the file that say so', async () => {
    const [first] = await said(directive('An Giang'), plan('An Giang', CITATION))
    expect(first?.inferred.number).toEqual({
      value: '11-CT/TU',
      evidence: 'Chỉ thị số 11-CT/TU ngày 30/8/2021 của Ban Thường vụ Tỉnh ủy',
      from: '2.txt',
    })
    expect(first?.inferred.date?.value).toBe('2021-08-30')
  })

  it('leaves what a head states, and adds nothing to a lone document', async () => {
    const stated = directive('An Giang').replace('\n\nCHỈ', '\nSố 11-CT/TU\nAn Giang, ngày 30 tháng 8 năm 2021\n\nCHỈ')
    expect((await said(stated, plan('An Giang', CITATION)))[0]?.inferred).toEqual({})
    expect(await said(directive('An Giang'))).toEqual([{ inferred: {}, messages: [] }])
  })

  it.each<[why: string, others: readonly string[]]>([
    ['another document of the run fits as well', [directive(''), plan('An Giang', CITATION)]],
    ['the place is another', [plan('Kiên Giang', CITATION)]],
    ['the subject is another', [plan('An Giang', 'Chỉ thị số 11-CT/TU ngày 30/8/2021 của Ban Thường vụ Tỉnh ủy về trồng rừng')]],
    ['the type is another', [plan('An Giang', CITATION.replace('Chỉ thị', 'Kết luận').replace('CT/', 'KL/'))]],
    [
      'two who cite it do not agree',
      [plan('An Giang', CITATION), plan('An Giang', CITATION.replace('11-CT', '12-CT').replace('30/8', '31/8'))],
    ],
  ])('concludes no number where %s', async (_, others) => {
    expect((await said(directive('An Giang'), ...others))[0]?.inferred.number).toBeUndefined()
  })

  it('does not depend on the order of the documents', async () => {
    const [, last] = await said(plan('An Giang', CITATION), directive('An Giang'))
    expect(last?.inferred.number?.value).toBe('11-CT/TU')
  })

  it('stands beside what was concluded already', async () => {
    const alone = await directiveOf(directive('An Giang'))
    const other = await directiveOf(plan('An Giang', CITATION), 'plan.txt')
    const [completion = { inferred: {}, messages: [] }] = completions([alone, other].map(digestOf))
    const whole = completed(alone, completion)
    expect(whole.header.number).toBeNull()
    expect(whole.header.inferred).toMatchObject({ ...alone.header.inferred, number: { value: '11-CT/TU', from: 'plan.txt' } })
  })
})

describe('one number with two dates in a set', () => {
  it('is told of the later document, with both places', async () => {
    const all = await said(
      plan('An Giang', 'Chỉ thị số 28-CT/TW ngày 21/01/2019 của Ban Bí thư'),
      plan('An Giang', 'Chỉ thị số 28-CT/TW ngày 31/01/2019 của Ban Bí thư'),
    )
    expect(all.map(({ messages }) => messages.length)).toEqual([0, 1])
    expect(all[1]?.messages[0]).toMatchObject({
      ruleId: 'two-dates',
      actual: '28-CT/TW',
      expected: ['21/01/2019 (1.txt:10)', '31/01/2019 (2.txt:10)'],
    })
  })
})

describe('one number of bodies alike in a set', () => {
  const office = (head: string, day: string, words = 'công tác năm tới'): string =>
    `${head}\nSố 12-KH/ĐU\nTân Phong, ngày ${day} tháng 3 năm 2023\n\nKẾ HOẠCH\n${words}\n\nI. Nhiệm vụ\n\n- Kiện toàn chi bộ.\n`

  it('is no contradiction: each counts its own', async () => {
    const all = await said(office('ĐẢNG ỦY XÃ HÀNH ĐỨC', '10'), office('ĐẢNG ỦY XÃ HÀNH MINH', '18'))
    expect(all.flatMap(({ messages }) => messages)).toEqual([])
  })

  it('is one where both are of one place', async () => {
    const all = await said(office('ĐẢNG ỦY XÃ HÀNH ĐỨC', '10'), office('ĐẢNG ỦY XÃ HÀNH ĐỨC', '18'))
    expect(all[1]?.messages.map(({ ruleId, actual }) => [ruleId, actual])).toEqual([['two-dates', '12-KH/ĐU']])
  })

  it('means that of its own place where a citation names none', async () => {
    const cites = (place: string, day: string): string =>
      plan(place, `Kế hoạch số 77-KH/TU ngày ${day}/8/2022 của Tỉnh ủy tại tỉnh ${place}`)
    expect((await said(cites('An Giang', '15'), cites('Kiên Giang', '16'))).flatMap(({ messages }) => messages)).toEqual([])
    expect((await said(cites('An Giang', '15'), cites('An Giang', '16')))[1]?.messages).toHaveLength(1)
  })
})

describe('on the command line', () => {
  const files = Object.fromEntries(
    ['ct11-quangngai', 'dean-ducpho', 'kh-ninhthuan'].map((name) => [`vb/${name}.txt`, fixtureText(`seeds/${name}.txt`)]),
  )

  it('parse of a folder completes the provincial directive from the town that cites it', async () => {
    const folder = folderWith(files)
    const { code, err } = await runIn(folder, ['parse', 'vb', '--format', 'json', '-o', 'out', '--jobs', '1'])
    expect(code).toBe(0)
    const { header } = JSON.parse(readFileSync(join(folder, 'out/ct11-quangngai.json'), 'utf8')) as {
      header: { number: null; inferred: Record<string, unknown> }
    }
    expect(header.number).toBeNull()
    expect(header.inferred['number']).toMatchObject({ value: '11-CT/TU', from: 'vb/dean-ducpho.txt' })
    expect(header.inferred['date']).toMatchObject({ value: '2021-08-30' })
    expect(err).toContain('28-CT/TW')
    expect(err).toContain('31/01/2019 (vb/kh-ninhthuan.txt')
  })

  it('a document alone stays as it is', async () => {
    const folder = folderWith(files)
    const { out, err } = await runIn(folder, ['parse', 'vb/ct11-quangngai.txt', '--format', 'json'])
    expect((JSON.parse(out) as { header: { inferred: Record<string, unknown> } }).header.inferred['number']).toBeUndefined()
    expect(err).not.toContain('28-CT/TW')
  })

  it('compare shows it in the heads of the plans', async () => {
    const folder = folderWith(files)
    const argv = ['compare', 'vb/ct11-quangngai.txt', 'vb/dean-ducpho.txt', 'vb/kh-ninhthuan.txt', '--format', 'json']
    const { out, err } = await runIn(folder, argv)
    const { plans } = JSON.parse(out) as { plans: { header: { inferred: Record<string, unknown> } }[] }
    expect(plans[0]?.header.inferred['number']).toMatchObject({ value: '11-CT/TU', from: 'vb/dean-ducpho.txt' })
    expect(err).toContain('28-CT/TW')
  })

  it('reads standard input once', async () => {
    const folder = folderWith({ 'plan.txt': plan('An Giang', CITATION) })
    const { out } = await runIn(folder, ['parse', '-', 'plan.txt', '--format', 'json'], { stdin: directive('An Giang') })
    const [first] = JSON.parse(out) as { header: { type: string; inferred: Record<string, unknown> } }[]
    expect(first?.header.type).toBe('Chỉ thị')
    expect(first?.header.inferred['number']).toMatchObject({ value: '11-CT/TU', from: 'plan.txt' })
  })
})
