import { describe, expect, it } from 'vitest'
import { align } from '../src/align/align.js'
import { lexicon } from '../src/align/lexicon.js'
import { knownPairs, mender } from '../src/align/mend.js'
import { roleOf } from '../src/align/roles.js'
import { CUT, tokenize } from '../src/align/tokens.js'
import { newVocabulary } from '../src/align/vocabulary.js'
import type { Directive, QualitativeTarget, Target } from '../src/model/document.js'
import { foldedWords } from '../src/vietnamese/fold.js'
import { readTermLine, TERMS, termLines } from '../src/vietnamese/terms.js'
import { directiveOf, onlyPlan, planWith } from './align-documents.js'

const idsOf = async (text: string, tasks?: readonly string[]): Promise<string[]> =>
  align(await directiveOf(text), [], tasks === undefined ? {} : { tasks }).tasks.map(({ id }) => id)

const figureOf = (target: Target | QualitativeTarget | null): number | null =>
  target !== null && 'value' in target ? target.value : null

describe('central tasks', () => {
  const bullets = (first: string): string =>
    `- ${first} và kiểm tra, giám sát việc thực hiện.\n\n- Sơ kết, tổng kết theo định kỳ và báo cáo kết quả.\n`

  it('stand in the section that names them', async () => {
    const text = `NGHỊ QUYẾT\nvề đất đai\n\nI- QUAN ĐIỂM\n\n${bullets('Quản lý đất đai')}\nII- NHIỆM VỤ, GIẢI PHÁP\n\n1. Quy hoạch\n\n${bullets('Lập quy hoạch')}\nIII- TỔ CHỨC THỰC HIỆN\n\n${bullets('Quán triệt')}`
    expect(await idsOf(text)).toEqual(['II.1/1', 'II.1/2'])
    expect(await idsOf(text, ['I', 'III'])).toEqual(['I/1', 'I/2', 'III/1', 'III/2'])
  })

  it('stand under all working items where none names them, as in a directive without sections', async () => {
    const text = `CHỈ THỊ\nvề phòng, chống cháy rừng\n\nBan Thường vụ Tỉnh ủy yêu cầu các cấp ủy thực hiện:\n\n1. Tăng cường tuyên truyền về phòng, chống cháy rừng\n\n${bullets('Tuyên truyền sâu rộng')}\n2. Nâng cao năng lực chữa cháy của lực lượng tại chỗ\n\n${bullets('Mua sắm phương tiện')}\n3. Tổ chức thực hiện\n\n${bullets('Xây dựng kế hoạch')}`
    expect(await idsOf(text)).toEqual(['1/1', '1/2', '2/1', '2/2'])
  })

  it('may be clauses of articles', async () => {
    const text =
      'QUY ĐỊNH\nvề tiếp công dân\n\nChương I\nQUY ĐỊNH CHUNG\n\nĐiều 1. Phạm vi điều chỉnh\n\nQuy định này quy định việc tiếp công dân.\n\nChương II\nNHIỆM VỤ\n\nĐiều 2. Người đứng đầu\n\n1. Tiếp công dân mỗi tháng một ngày.\n\n2. Trả lời đơn trong mười ngày.\n'
    const ids = await idsOf(text)
    expect(ids).toContain('D2.1')
    expect(ids).toContain('D2.2')
    expect(ids.filter((id) => id.startsWith('D1'))).toEqual([])
  })
})

describe('the role of a section', () => {
  it.each([
    ['Nhiệm vụ, giải pháp chủ yếu', 'task'],
    ['QUAN ĐIỂM, MỤC TIÊU, NHIỆM VỤ VÀ GIẢI PHÁP', 'task'],
    ['Phân công nhiệm vụ', 'assignment'],
    ['Tồn tại, hạn chế và nguyên nhân', 'situation'],
    ['Tổ chức thực hiện', 'implementation'],
    ['Mục tiêu cụ thể', 'objective'],
    ['Quan điểm chỉ đạo', 'viewpoint'],
    ['Củng cố tổ chức hội', undefined],
  ])('of %s is %s', (title, role) => {
    expect(roleOf(title)).toBe(role)
  })
})

describe('words', () => {
  const vocabulary = newVocabulary(lexicon())
  const cuts = (text: string): string[] => {
    const { gap, from, to } = tokenize(text, 0, vocabulary)
    const starts = [...gap].flatMap((kind, at) => (kind === CUT ? [at] : []))
    return starts.map((start, k) => text.slice(from[start], to[(starts[k + 1] ?? gap.length) - 1]))
  }

  it.each([
    ['Củng cố chi bộ. Kết nạp đảng viên; bồi dưỡng cấp ủy.', ['Củng cố chi bộ', 'Kết nạp đảng viên', 'bồi dưỡng cấp ủy']],
    [
      'Theo Nghị quyết số 21-NQ/TW, ngày 16/6/2022. Đạt 3.000 hộ (1,5%).',
      ['Theo Nghị quyết số 21-NQ/TW, ngày 16/6/2022', 'Đạt 3.000 hộ (1,5%'],
    ],
    [
      'Mô hình "bốn tốt" (nhiệm vụ tốt; sinh hoạt tốt) được nhân rộng',
      ['Mô hình "bốn tốt" (nhiệm vụ tốt; sinh hoạt tốt) được nhân rộng'],
    ],
    ['Trường học, bệnh viện... ở xã. hộ nghèo[^1] giảm', ['Trường học, bệnh viện... ở xã. hộ nghèo[^1] giảm']],
  ])('of %s are cut at stops and semicolons only', (text, expected) => {
    expect(cuts(text)).toEqual(expected)
  })

  it('are read as terms, the longest first', () => {
    const { concept } = tokenize('tổ chức cơ sở đảng', 0, vocabulary)
    expect(concept).toHaveLength(1)
    expect(tokenize('UBND xã', 0, vocabulary).concept[0]).toBe(tokenize('Uỷ ban nhân dân xã', 0, vocabulary).concept[0])
  })

  it('keep numbers of documents apart', () => {
    const [one, other] = ['121-NQ/TW', '21-NQ/TW'].map((text) => [...tokenize(text, 0, vocabulary).concept])
    expect(one).not.toEqual(other)
  })

  it('are mended by their neighbours, and only where these call for it', () => {
    const own = newVocabulary(lexicon())
    const mend = mender(knownPairs(own, [tokenize('tăng cường kiểm tra, giám sát ở tỉnh', 0, own)]), own.bare)
    const spelled = (text: string): string[] => [...tokenize(text, 0, own, mend).word].map((number) => own.spelling[number] ?? '')
    expect(spelled('kiểm tra, giảm sát')).toEqual(spelled('kiểm tra, giám sát'))
    expect(spelled('giảm nghèo bền vững')[0]).toBe(foldedWords('giảm')[0])
    expect(spelled('ở tỉnh')[1]).toBe(foldedWords('tỉnh')[0])
  })
})

describe('terms', () => {
  it('are read in the notation that experts write', () => {
    expect(readTermLine('a b = c ~ d')).toEqual({
      terms: ['a b', 'c', 'd'],
      links: [
        { kind: 'same', from: 'a b', to: 'c' },
        { kind: 'near', from: 'a b', to: 'd' },
      ],
    })
    expect(readTermLine('thôn; bản, làng < [dưới xã]').links.map(({ from, to }) => `${from} < ${to}`)).toEqual([
      'thôn < [dưới xã]',
      'bản, làng < [dưới xã]',
    ])
    expect(readTermLine('UBND : ủy ban nhân dân').links).toEqual([{ kind: 'same', from: 'UBND', to: 'ủy ban nhân dân' }])
  })

  it('are all readable, and no line says that a term is itself', () => {
    for (const [category, block] of TERMS) {
      for (const line of termLines(block)) {
        const { terms, links } = readTermLine(line)
        expect(terms.length, `${category}: ${line}`).toBeGreaterThan(0)
        for (const { from, to } of links) expect(from, `${category}: ${line}`).not.toBe(to)
      }
    }
  })

  it('of one’s own carry a task that the bundled ones do not know', async () => {
    const central = await directiveOf(
      'NGHỊ QUYẾT\nvề thủy sản\n\nI- NHIỆM VỤ\n\n- Phát triển nghề nuôi cá lồng trên hồ chứa.\n\n- Bảo tồn rạn san hô ven đảo.\n',
    )
    const plan = await planWith('Mở rộng mô hình thủy sản lòng hồ cho bà con.')
    const label = (terms: readonly string[]): string | undefined => onlyPlan(align(central, [plan], { terms })).tasks[0]?.label
    expect(label([])).toBe('omitted')
    expect(label(['nghề nuôi cá lồng = mô hình thủy sản', 'hồ chứa = lòng hồ', 'phát triển = mở rộng'])).toBe('localized')
  })
})

describe('the relation of a plan', () => {
  const central =
    'BAN CHẤP HÀNH TRUNG ƯƠNG\n\nSố 21-NQ/TW\n\nHà Nội, ngày 16 tháng 6 năm 2022\n\nNGHỊ QUYẾT\nvề công tác đảng\n\nI- NHIỆM VỤ\n\n- Kiện toàn tổ chức đảng.\n'
  it('is that it cites the resolution, or does not', async () => {
    const read = async (text: string) => onlyPlan(align(await directiveOf(central), [await directiveOf(text)])).relation
    const citing = await read('KẾ HOẠCH\nthực hiện Nghị quyết số 21-NQ/TW ngày 16/6/2022\n\nI. Nhiệm vụ\n\n- Kiện toàn chi bộ.\n')
    expect(citing).toMatchObject({ citesCentral: true, predatesCentral: false })
    expect(citing.evidence).toContain('21-NQ/TW')
    expect(await read('KẾ HOẠCH\nthực hiện Nghị quyết số 121-NQ/TW\n\nI. Nhiệm vụ\n\n- Kiện toàn chi bộ.\n')).toMatchObject({
      citesCentral: false,
      predatesCentral: null,
    })
    expect(
      await read(
        'TỈNH ỦY QUẢNG NGÃI\n\nSố 11-CT/TU\n\nQuảng Ngãi, ngày 30 tháng 8 năm 2021\n\nCHỈ THỊ\nvề công tác đảng\n\n1. Nhiệm vụ\n\n- Kiện toàn chi bộ.\n',
      ),
    ).toMatchObject({
      citesCentral: false,
      predatesCentral: true,
    })
  })
})

describe('targets', () => {
  it('are kept, raised, lowered, left out or added', async () => {
    const document = (type: string, ...targets: readonly string[]): Promise<Directive> =>
      directiveOf(
        `${type}\nvề nông thôn mới\n\nI- MỤC TIÊU\n\n${targets.map((target) => `- ${target}`).join('\n\n')}\n\nII- NHIỆM VỤ\n\n- Làm đường giao thông.\n`,
      )
    const { targets } = onlyPlan(
      align(
        await document(
          'NGHỊ QUYẾT',
          'Đến năm 2025 có 80% số xã đạt chuẩn nông thôn mới.',
          'Đến năm 2025 tỉ lệ hộ nghèo dưới 3%.',
          'Đến năm 2025 có 90% hộ dân dùng nước sạch.',
        ),
        [
          await document(
            'KẾ HOẠCH',
            'Đến năm 2025 có 85% số xã đạt chuẩn nông thôn mới.',
            'Đến năm 2025 tỉ lệ hộ nghèo dưới 3%.',
            'Đến năm 2025 có 70% trẻ em đến trường.',
          ),
        ],
      ),
    )
    expect(targets.map(({ status, central, plan }) => [status, figureOf(central), figureOf(plan)])).toEqual([
      ['raised', 80, 85],
      ['kept', 3, 3],
      ['omitted', 90, null],
      ['added', null, 70],
    ])
  })
})
