import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from '../src/parse/parse.js'
import { sentenceSpans } from '../src/parse/sentences.js'
import { nodesOf } from '../src/parse/visit.js'
import { plain } from './parse-text.js'

const GOLD = new URL('../fixtures/gold/', import.meta.url)

/** Where a text must be cut is marked with `|`. */
const CUT = [
  'Rà soát, bổ sung quy chế.| Nâng cao chất lượng.',
  'Quan tâm phát triển ở khu đô thị mới,...| Nghiên cứu mô hình.',
  'Thực hiện theo quy định về những điều đảng viên không được làm…| Tăng cường kiểm tra.',
  'Đạt từ 3 - 4% tổng số đảng viên.| 100% chi ủy viên có trình độ THPT.',
  'Nhiệm kỳ của Đại hội khóa X.| Các cấp ủy quán triệt.',
  'Làm tốt việc gì?| Ai chịu trách nhiệm!| Cấp ủy trả lời.',
  'Phương châm “Ở đâu có dân thì ở đó có đảng viên.”| Tạo nguồn cán bộ.',
  'Nhận thức chưa sâu (xem phụ lục).| Trách nhiệm chưa cao.',
  'Thực hiện từ quý I.| Báo cáo kết quả./.',
]

const WHOLE = [
  'Tổ hợp tác, kinh tế trang trại..., tạo điều kiện cho đảng viên sinh hoạt.',
  'Doanh nghiệp tư nhân…; thí điểm sinh hoạt đảng trực tuyến.',
  'Đảng viên đi làm ăn xa,... trong đơn vị sự nghiệp Trung ương.',
  'Kết nạp 2.000 đảng viên, tăng 1.5 lần.',
  'Thành ủy TP. Hồ Chí Minh chỉ đạo.',
  'Tư tưởng của C. Mác, Ph. Ăngghen và V. I. Lênin.',
  'Giao đ/c. Nguyễn Văn An phụ trách.',
  'Mô hình “Mỗi đảng viên vận động 02 hộ. Chi bộ giúp đỡ. Đoàn viên tham gia” được nhân rộng.',
  'Mô hình “chi bộ bốn tốt" (Hoàn thành nhiệm vụ. Đoàn kết. Kỷ luật tốt), hằng năm tổng kết.',
  'Tiêu chuẩn: Đủ tuổi; Có uy tín; Có năng lực.',
  'đánh giá chất lượng. xếp loại đảng viên',
]

describe('sentences', () => {
  it.each(CUT)('%s', (marked) => {
    const text = marked.replaceAll('|', '')
    const expected = marked.split('|').map((part) => part.trim())
    expect(sentenceSpans(text).map(([from, to]) => text.slice(from, to))).toEqual(expected)
  })

  it.each(WHOLE)('one: %s', (text) => {
    expect(sentenceSpans(text)).toEqual([[0, text.length]])
  })

  it('are those of the resolution, with their ids', () => {
    const { tree } = parse(plain(readFileSync(new URL('text/nq21-font.txt', GOLD), 'utf8')))
    const found = [...nodesOf(tree)]
      .filter((node) => node.type === 'sentence' && node.id?.startsWith('III.'))
      .map((node) => `${node.id ?? ''}\t${node.text ?? ''}`)
    const gold = readFileSync(new URL('central-sentences.tsv', GOLD), 'utf8').trim().split('\n')
    expect(gold).toHaveLength(75)
    expect(found).toEqual(gold)
  })
})
