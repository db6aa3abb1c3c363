import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { align } from '../src/align/align.js'
import { CHANGES } from '../src/align/changes.js'
import type { ChangeKind, SentenceVerdict } from '../src/model/comparison.js'
import { centralWith, onlyPlan, planWith, verdictsOf } from './align-documents.js'

/** The verdict on a sentence, taken up by the sentences of a plan. */
async function verdictOn(sentence: string, ...plan: readonly string[]): Promise<SentenceVerdict> {
  const [verdict] = verdictsOf(onlyPlan(align(await centralWith(sentence), [await planWith(...plan)])))
  if (verdict === undefined) throw new Error('no verdict')
  return verdict
}

const kindsOf = ({ changes }: SentenceVerdict): ChangeKind[] => changes.map(({ kind }) => kind)

describe('an editor may', () => {
  const sentence =
    'Cấp uỷ cơ sở bảo đảm tỉ lệ đảng viên được bồi dưỡng lý luận chính trị hằng năm; kiểm tra, giám sát việc thực hiện quy chế dân chủ ở cơ sở.'
  it.each([
    ['place the tone mark elsewhere', sentence.replace('uỷ', 'ủy')],
    ['write i for y', sentence.replace('tỉ lệ', 'tỷ lệ').replace('lý luận', 'lí luận')],
    ['use capitals', sentence.replace('Cấp uỷ', 'CẤP ỦY').replace('đảng viên', 'Đảng viên')],
    ['use a close synonym', sentence.replace('bảo đảm', 'đảm bảo').replace('hằng năm', 'hàng năm')],
    ['join what was divided', sentence.replace('; kiểm tra', ', kiểm tra')],
    [
      'put in words of grammar',
      sentence.replace('tỉ lệ đảng viên', 'tỉ lệ các đảng viên').replace('giám sát việc', 'giám sát đối với việc'),
    ],
    ['slip in a letter', sentence.replace('giám sát', 'giảm sát').replace('dân chủ', 'dan chủ')],
    ['turn the order round', sentence.replace('kiểm tra, giám sát', 'giám sát, kiểm tra')],
  ])('%s', async (_, plan) => {
    const verdict = await verdictOn(sentence, plan)
    expect(verdict.label).toBe('adopted')
    expect(verdict.changes).toEqual([])
  })
})

describe('a change of substance', () => {
  const study = 'Nghiên cứu xây dựng quy chế phối hợp giữa cấp uỷ với chủ doanh nghiệp tư nhân.'
  const guidance = 'Tổ chức thí điểm sinh hoạt đảng trực tuyến ở một số chi bộ có tính chất đặc thù.'
  const cadres = 'Quan tâm quy hoạch, tạo nguồn cán bộ trẻ về công tác tại xã, phường, thị trấn.'
  const teaching = 'Mỗi năm tổ chức 10 lớp bồi dưỡng nghiệp vụ công tác đảng cho bí thư chi bộ thôn.'
  const study2 =
    'Rà soát, sắp xếp mô hình tổ chức đảng trong doanh nghiệp nhà nước và đơn vị sự nghiệp công lập, bảo đảm nguyên tắc tập trung dân chủ.'
  it.each<[ChangeKind, string, string, string | null, string | null]>([
    ['number', teaching, teaching.replace('10 lớp', '5 lớp'), '10', '5'],
    ['deadline', cadres, cadres.replace('.', ' trước năm 2025.'), null, 'năm 2025'],
    ['condition', guidance, guidance.replace('.', ' khi có hướng dẫn của Ban Tổ chức Trung ương.'), null, 'khi có hướng dẫn'],
    ['scope', cadres, cadres.replace('xã, phường, thị trấn', 'xã, thị trấn'), 'phường', null],
    [
      'actor',
      'Cấp uỷ viên phụ trách địa bàn dự sinh hoạt chi bộ ít nhất một lần mỗi quý.',
      'Huyện ủy viên phụ trách địa bàn dự sinh hoạt chi bộ ít nhất một lần mỗi quý.',
      'Cấp uỷ viên',
      'Huyện ủy viên',
    ],
    ['strength', study, study.replace('Nghiên cứu xây dựng', 'Ban hành'), 'Nghiên cứu', 'Ban hành'],
    ['dropped', study2, study2.replace(', bảo đảm nguyên tắc tập trung dân chủ', ''), 'tập trung dân chủ', null],
    ['added', study2, study2.replace('.', ', gắn với tinh giản biên chế và cải cách tiền lương.'), null, 'tinh giản biên chế'],
    [
      'term',
      'Kịp thời giới thiệu điển hình tiên tiến trong phong trào hiến máu nhân đạo.',
      'Kịp thời giới thiệu tấm gương tiêu biểu trong phong trào hiến máu nhân đạo.',
      'điển hình tiên tiến',
      'tấm gương tiêu biểu',
    ],
  ])('is told as %s', async (kind, sentence, plan, before, after) => {
    const verdict = await verdictOn(sentence, plan)
    expect(verdict.label).toBe('localized')
    const change = verdict.changes.find((found) => found.kind === kind)
    expect(kindsOf(verdict)).toContain(kind)
    if (before !== null) expect(change?.central).toContain(before)
    if (after !== null) expect(change?.plan).toContain(after)
  })

  it('is told as reworded where the plan restates the task', async () => {
    const verdict = await verdictOn(
      'Tăng cường công tác quản lý đảng viên đi làm ăn xa; tạo điều kiện để đảng viên là sinh viên tốt nghiệp, bộ đội xuất ngũ tham gia sinh hoạt đảng.',
      'Chi bộ giữ liên lạc, giúp đỡ và quản lý chặt chẽ đảng viên làm ăn xa, việc làm không ổn định.',
    )
    expect(verdict.label).toBe('localized')
    expect(kindsOf(verdict)).toContain('reworded')
    expect(verdict.difference.map(({ op }) => op)).toEqual(['removed', 'added'])
  })

  it('is told as merged where one passage serves two sentences', async () => {
    const [one, other] = ['Kiện toàn ban công tác mặt trận ở các thôn.', 'Củng cố tổ hòa giải và đội dân phòng ở các thôn.']
    const verdict = await verdictOn(
      `${one} ${other}`,
      'Kiện toàn ban công tác mặt trận, củng cố tổ hòa giải và đội dân phòng ở các thôn, khu phố.',
    )
    expect(verdict.label).toBe('localized')
    expect(kindsOf(verdict)).toContain('merged')
  })

  it('is no change of the task where it stands in the next sentence', async () => {
    expect((await verdictOn(cadres, `${cadres} Hoàn thành trong năm 2024 việc sửa chữa trụ sở.`)).label).toBe('adopted')
  })
})

describe('what is omitted', () => {
  it('shares no more than the theme', async () => {
    const verdict = await verdictOn(
      'Thành lập tổ chức đảng tại khu công nghiệp, khu chế xuất ở nơi có đủ điều kiện.',
      'Nâng cao chất lượng sinh hoạt của tổ chức đảng, nhất là sinh hoạt chuyên đề.',
    )
    expect(verdict.label).toBe('omitted')
    expect(verdict.evidence).toEqual([])
    expect(verdict.nearest[0]?.quote).toContain('sinh hoạt')
  })
})

describe('the difference', () => {
  it('reads as the central sentence without what was added, and as the plan without what was removed', async () => {
    const sentence = 'Quan tâm quy hoạch, tạo nguồn cán bộ trẻ về công tác tại xã, phường, thị trấn.'
    const verdict = await verdictOn(sentence, 'Quan tâm quy hoạch, tạo nguồn cán bộ trẻ, cán bộ nữ về công tác tại xã, thị trấn.')
    const words = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []
    const side = (op: 'removed' | 'added'): string[] =>
      verdict.difference.filter((run) => run.op === 'equal' || run.op === op).flatMap(({ text }) => words(text))
    expect(side('removed')).toEqual(words(sentence))
    expect(side('added')).toEqual(words(verdict.evidence[0]?.quote ?? ''))
    expect(verdict.difference.find(({ op }) => op === 'removed')?.text).toBe('phường')
    expect(verdict.difference.find(({ op }) => op === 'added')?.text).toBe('cán bộ nữ')
  })
})

describe('the kinds of change', () => {
  it('are one file each, all of them registered', () => {
    const files = readdirSync(new URL('../src/align/changes', import.meta.url)).map((file) => file.replace('.ts', ''))
    expect(CHANGES.map(({ kind }) => kind).sort()).toEqual(files.sort())
  })
})
