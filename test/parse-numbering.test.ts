import { describe, expect, it } from 'vitest'
import { sayIn } from '../src/catalogue/catalogue.js'
import { parse } from '../src/parse/parse.js'
import { nodesOf } from '../src/parse/visit.js'
import { messageRecords } from '../src/report/source.js'
import { plain } from './parse-text.js'

describe('the tree', () => {
  const shape = (text: string): string[] =>
    [...nodesOf(parse(plain(text)).tree)]
      .filter((node) => node.id !== null && node.type !== 'sentence')
      .map((node) => node.id ?? '')

  it('takes the title of a part from the next line', () => {
    const { tree } = parse(plain('Phần thứ ba\nQUAN ĐIỂM, MỤC TIÊU\nI- Quan điểm\n- Xây dựng tổ chức đảng.'))
    expect(tree.children[0]).toMatchObject({
      id: 'P3',
      title: 'QUAN ĐIỂM, MỤC TIÊU',
      marker: { kind: 'part', text: 'Phần thứ ba' },
    })
  })

  it.each([
    ['restarts sections in each part', 'Phần thứ nhất\nMỘT\nI- A\nPhần thứ hai\nHAI\nI- B', ['P1', 'P1.I', 'P2', 'P2.I']],
    [
      'invents no node between a section and 1.1.',
      'II- Mục tiêu\n1.1. Chung\nChữ.\n1.2. Riêng\nChữ.',
      ['II', 'II.1.1', 'II.1.1/p1', 'II.1.2', 'II.1.2/p1'],
    ],
    ['counts bullets through over a paragraph', 'I- Mục\n- Một.\nLời dẫn.\n- Hai.', ['I', 'I/1', 'I/p1', 'I/2']],
    ['puts a plus below its bullet, or alone', 'I- Mục\n- Một:\n+ Hai.\nII- Mục\n+ Ba.', ['I', 'I/1', 'I/1/1', 'II', 'II/1']],
    ['marks the same marker under one parent', 'III- Một\nChữ.\nIII- Hai\nChữ.', ['III', 'III/p1', 'III~2', 'III~2/p1']],
    ['numbers what stands in no section', 'Lời đầu.\n\n1. Việc.\n- Một.\n2. Việc.', ['1', '1/1', '2']],
    ['numbers paragraphs where there are no sections', 'Lời đầu của văn bản.\nLời cuối của văn bản.', ['p1', 'p2']],
    [
      'counts articles through all chapters',
      'Chương I\nMỘT\nĐiều 1. A\nChữ.\nChương II\nHAI\nĐiều 2. B\n1. Chữ.\na) Chữ.',
      ['C1', 'D1', 'D1/p1', 'C2', 'D2', 'D2.1', 'D2.1.a'],
    ],
    ['reads I. below a letter as a numeral', 'A. MỘT\nI. Hai\nB. BA\nI. Bốn', ['A', 'A.I', 'B', 'B.I']],
    [
      'closes the document, not its last item',
      'IV- Thực hiện\n1. Ban Tổ chức theo dõi.\nNghị quyết này phổ biến đến chi bộ.',
      ['IV', 'IV.1', 'p1'],
    ],
    [
      'closes the document behind numbers below a number',
      '1. Nhiệm vụ\n1.1. Việc.\nKế hoạch này được phổ biến đến chi bộ.',
      ['1', '1.1', 'p1'],
    ],
    [
      'closes the section behind its bullets',
      '4. Tổ chức thực hiện\n- Ban Tổ chức theo dõi.\nChỉ thị này được phổ biến đến các chi bộ.',
      ['4', '4/1', '4/p1'],
    ],
    [
      'reads 1) below 2. as one list after the other',
      'I- Mục\n1. Việc sau:\n(1) Một.\n(2) Hai.\n2. Việc.',
      ['I', 'I.1', 'I.1.(1)', 'I.1.(2)', 'I.2'],
    ],
    [
      'keeps 1) and 1. apart',
      'I- Mục\n1. Việc\n1) Một.\n2) Hai.\n2. Việc\n1) Ba.',
      ['I', 'I.1', 'I.1.1', 'I.1.2', 'I.2', 'I.2.1'],
    ],
    [
      'reads I.1. as item 1 of section I',
      'I. Mục\nI.1. Một\nChữ.\nI.2. Hai.\nII. Mục\nII.1. Ba.',
      ['I', 'I.1', 'I.1/p1', 'I.2', 'II', 'II.1'],
    ],
    [
      'goes on with b) behind a list below a)',
      'I. Mục\na) Một:\n1. Việc.\n2. Việc.\nb) Hai.',
      ['I', 'I.a', 'I.a.1', 'I.a.2', 'I.b'],
    ],
    [
      'reads i) behind h) as a letter, and below b) as a numeral',
      'I. Mục\ng) Một;\nh) Hai;\ni) Ba.\nII. Mục\nb) Bốn:\ni) Năm;\nii) Sáu.\nc) Bảy.',
      ['I', 'I.g', 'I.h', 'I.i', 'II', 'II.b', 'II.b.i', 'II.b.ii', 'II.c'],
    ],
    ['reads I. behind H. as a letter', 'A. MỘT\nB. HAI\nG. BẢY\nH. TÁM\nI. CHÍN\nK. MƯỜI', ['A', 'B', 'G', 'H', 'I', 'K']],
    ['reads numbers in circles as those in brackets', 'I. Mục\n① Một.\n② Hai.', ['I', 'I.(1)', 'I.(2)']],
    [
      'puts sections below their article, and the next article beside it',
      'Điều 1. Thông qua Kế hoạch như sau:\nI. MỘT\n1. Việc.\nII. HAI\n- Việc.\nĐiều 2. Thi hành\n1. Việc.',
      ['D1', 'D1.I', 'D1.I.1', 'D1.II', 'D1.II/1', 'D2', 'D2.1'],
    ],
    [
      'numbers nothing that an amendment quotes',
      'Điều 1. Sửa đổi\n1. Khoản 2 như sau:\n“2. Một:\na) Hai;\nb) gọi là “chi bộ bốn tốt”.”\n2. Bãi bỏ Điều 7.\nĐiều 2. Thi hành\nChữ.',
      ['D1', 'D1.1', 'D1.1/p1', 'D1.1/p2', 'D1.1/p3', 'D1.2', 'D2', 'D2/p1'],
    ],
    [
      'numbers nothing that is quoted from the middle of a line on',
      '1. Bổ sung mục III: “5. Công an xã\n- Phối hợp.\n- Tuyên truyền.”\n2. Giữ nguyên mục IV.',
      ['1', '1/p1', '1/p2', '2'],
    ],
    [
      'loses no item behind a quotation that is never closed',
      '1. Khoản 2 như sau:\n“2. Một.\n2. Việc.\n3. Việc.',
      ['1', '1/p1', '2', '3'],
    ],
    [
      'reads forms behind the signature as appendices, and none before it',
      'I. Mục\nMẫu số 01\nChữ.\nNơi nhận:\n- Lưu VP.\nT/M ĐẢNG ỦY\nBÍ THƯ\nNguyễn Văn An\nMẫu số 01\nBÁO CÁO\n1. Việc.\nMẫu số 02\nDANH SÁCH\n1. Việc.',
      ['I', 'I/p1', 'I/p2', 'A1', 'A1.1', 'A2', 'A2.1'],
    ],
    [
      'reads a list behind the signature as an appendix',
      'I. Mục\n1. Việc.\nNơi nhận:\n- Lưu VP.\nT/M ĐẢNG ỦY\nBÍ THƯ\nNguyễn Văn An\nDANH MỤC NHIỆM VỤ\nNĂM 2026\n(Kèm theo Kế hoạch số 5-KH/ĐU)\nI. Mục\n1. Việc.',
      ['I', 'I.1', 'A1', 'A1.I', 'A1.I.1'],
    ],
  ])('%s', (_, text, ids) => {
    expect(shape(text)).toEqual(ids)
  })

  it.each([
    [
      'a Roman numeral without its point',
      'I MỤC ĐÍCH\nChữ.\nII MỤC TIÊU\nChữ.',
      ['I', 'I/p1', 'II', 'II/p1'],
      ['I→I.', 'II→II.'],
    ],
    [
      'strokes for a Roman numeral',
      'I. MỘT\nChữ.\nll. HAI\nChữ.\n1II. BA\nChữ.',
      ['I', 'I/p1', 'II', 'II/p1', 'III', 'III/p1'],
      ['ll.→II.', '1II.→III.'],
    ],
    ['11. in capitals behind a section I', 'I. MỘT\n1. Việc.\n11. HAI VIỆC\n1. Việc.', ['I', 'I.1', 'II', 'II.1'], ['11.→II.']],
    ['a letter for a digit', 'I. MỘT\nl. Hai\nChữ.\n2. Ba\nChữ.', ['I', 'I.1', 'I.1/p1', 'I.2', 'I.2/p1'], ['l.→1.']],
    ['the first item of a document', 'Lời đầu của văn bản.\nl. Một\nChữ.\n2. Hai\nChữ.', ['1', '1/p1', '2', '2/p1'], ['l.→1.']],
    [
      'a comma for a point, a point that is gone',
      'I. MỘT\n1. Hai\nChữ.\n2, Ba\nChữ.\n3 Phòng Nội vụ\nChữ.',
      ['I', 'I.1', 'I.1/p1', 'I.2', 'I.2/p1', 'I.3', 'I.3/p1'],
      ['2,→2.', '3→3.'],
    ],
    [
      '2.l. for 2.1.',
      'I. MỘT\n2. Hai\n2.l. Ba\nChữ.\n2.2. Bốn\nChữ.',
      ['I', 'I.2', 'I.2.1', 'I.2.1/p1', 'I.2.2', 'I.2.2/p1'],
      ['2.l.→2.1.'],
    ],
    [
      'a letter l in its turn',
      'I. MỘT\nh) Một;\ni) Hai;\nk) Ba;\nl) Bốn;\nm) Năm.',
      ['I', 'I.h', 'I.i', 'I.k', 'I.l', 'I.m'],
      [],
    ],
    ['item 11 among items', 'I. MỘT\n10. Chi bộ A.\n11. Chi bộ B.', ['I', 'I.10', 'I.11'], []],
    [
      'a number in a sentence',
      'I. MỘT\n1. Hai.\n3 Đảng viên mới được kết nạp.\n2 nhiệm vụ còn chậm.',
      ['I', 'I.1', 'I.1/p1', 'I.1/p2'],
      [],
    ],
  ])('places %s by the order of the numbers, and says so', (_, text, ids, said) => {
    expect(shape(text)).toEqual(ids)
    const noticed = parse(plain(text)).messages.filter(({ ruleId }) => ruleId === 'misread-marker')
    expect(noticed.map(({ actual, expected }) => `${actual ?? ''}→${expected?.[0] ?? ''}`)).toEqual(said)
  })

  it('tells of a misread number in the words of the run', () => {
    const { messages } = parse(plain('I. MỘT\nChữ.\nll. HAI\nChữ.'))
    expect(messageRecords(messages, sayIn('en'))[0]).toMatchObject({
      line: 3,
      reason: 'Line 3: “ll.” is taken for II., by the order of the numbers.',
    })
    expect(messageRecords(messages, sayIn('vi'))[0]?.reason).toBe('Dòng 3: “ll.” được hiểu là II., theo thứ tự đánh số.')
  })

  it('ends the text at an office above a name, on whose behalf it may be signed', () => {
    const { tree, signature } = parse(plain('1. Việc.\n2. Việc.\nGIÁM ĐỐC\nHoàng Đức Thắng'))
    expect(signature).toMatchObject({ title: 'GIÁM ĐỐC', name: 'Hoàng Đức Thắng' })
    expect(tree.children.map(({ type }) => type)).toEqual(['item', 'item', 'signature'])
  })

  it('takes a title with a full stop for a title among titles, a clause for a text', () => {
    const text =
      'I- Mục\n1.1. Đổi mới tổ chức\nChữ.\n1.2. Nâng cao năng lực ở cơ sở.\nChữ.\n1.3. Giao Ban Tổ chức theo dõi.\nII- Mục\n1. Ban Tổ chức theo dõi, đôn đốc.\n2. Văn phòng tổng hợp.'
    const nodes = [...nodesOf(parse(plain(text)).tree)].filter((node) => node.type === 'item')
    expect(nodes.map((node) => [node.id, node.title !== undefined])).toEqual([
      ['I.1.1', true],
      ['I.1.2', true],
      ['I.1.3', false],
      ['II.1', false],
      ['II.2', false],
    ])
  })
})
