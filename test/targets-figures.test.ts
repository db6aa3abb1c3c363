import { describe, expect, it } from 'vitest'
import type { Target } from '../src/model/document.js'
import { findTargets, type Targets } from '../src/parse/targets.js'
import { inSection, ofLines } from './facts-document.js'

const read = (title: string, words: string): Targets => {
  const { tree, clean } = inSection(title, words)
  return findTargets(tree, clean.text)
}
const show = ({ comparator, value, valueMax, unit, years, per }: Target): string =>
  [comparator, valueMax === null ? value : `${value}..${valueMax}`, unit ?? '-', years.join('+') || '-', per ?? '-'].join(' ')

describe('a figure of the objectives', () => {
  it.each<[words: string, ...expected: string[]]>([
    // how a figure binds
    ['Đạt và vượt 100% kế hoạch giao.', '>= 100 % - -'],
    ['Kết nạp từ 50 đảng viên mới trở lên.', '>= 50 đảng viên - -'],
    ['Thu ngân sách tăng bình quân 10%/năm trở lên.', '>= 10 % - năm'],
    ['Mỗi năm 85% đảng viên trở lên hoàn thành tốt nhiệm vụ.', '>= 85 % - năm'],
    ['Tiêm phòng đạt từ 85% tổng đàn.', '>= 85 % - -'],
    ['Tỷ lệ đô thị hóa đạt khoảng 45%.', '= 45 % - -'],
    ['Từ 45% cán bộ quản lý trở lên có trình độ thạc sĩ.', '>= 45 % - -'],
    ['Từ 20% nhân viên trở xuống chưa qua đào tạo.', '<= 20 % - -'],
    ['Tỷ lệ sàng lọc trước sinh đạt ≥ 60%; số trẻ sinh non ≤5%.', '>= 60 % - -', '<= 5 % - -'],
    ['Phấn đấu kéo giảm từ 5% đến 10% số vụ so với cùng kỳ năm trước.', 'range 5..10 % - -'],
    // ranges and words
    ['Lao động qua đào tạo đạt từ 70 đến 80%.', 'range 70..80 % - -'],
    ['Kinh tế số chiếm 20% - 25% GRDP.', 'range 20..25 % - -'],
    ['Ít nhất mười lăm phần trăm số xã đạt chuẩn.', '>= 15 % - -'],
    // units
    ['Tỉ suất tử vong trẻ em dưới 5 tuổi còn dưới 15‰.', '< 15 ‰ - -'],
    ['Tuổi thọ trung bình đạt 75 tuổi.', '= 75 tuổi - -'],
    ['Thời gian lưu trú bình quân đạt 2,5 ngày.', '= 2.5 ngày - -'],
    ['Mức chi tiêu bình quân đạt 1,8 triệu đồng/lượt khách.', '= 1.8 triệu đồng - lượt khách'],
    ['Sửa chữa 20km đường.', '= 20 km - -'],
    ['Khám bệnh miễn phí cho 2.000 người.', '= 2000 người - -'],
    ['Giữ ổn định 3,5 triệu héc-ta đất trồng lúa.', '= 3.5 triệu héc-ta - -'],
    ['Thu nhập bình quân đầu người đạt 65 triệu đồng/năm.', '= 65 triệu đồng - năm'],
    ['Tỷ suất tử vong mẹ giảm còn 42/100.000 trẻ đẻ sống.', '= 42 - - 100.000 trẻ đẻ sống'],
    ['Đạt 9 bác sĩ và 24 giường bệnh trên 10.000 dân.', '= 9 bác sĩ - 10.000 dân', '= 24 giường bệnh - 10.000 dân'],
    ['13/13 trạm y tế có bác sĩ; 6/9 thôn có nhà văn hóa.', '= 13 trạm y tế - -', '= 6 thôn - -'],
    // lists
    ['Có 140.000 tổ hợp tác với 2 triệu thành viên.', '= 140000 tổ hợp tác - -', '= 2 triệu thành viên - -'],
    [
      'Tốc độ tăng giá trị sản xuất (giá so sánh năm 2010) đạt 16%, trong đó: nông nghiệp tăng 6%; dịch vụ tăng 18,2%.',
      '= 16 % - -',
      '= 6 % - -',
      '= 18.2 % - -',
    ],
  ])('%s', (words, ...expected) => {
    expect(read('MỤC TIÊU', words).targets.map(show)).toEqual(expected)
  })

  it.each([
    ['the place it starts from', 'Nâng tỷ lệ chi bộ có chi ủy từ 60% năm 2024 lên 85% năm 2027.', [85]],
    ['what a bracket explains', 'Số xã đạt chuẩn đạt 50% (8 xã), gồm cả xã đảo.', [50]],
    ['how big something else is', 'Có 25% doanh nghiệp sử dụng từ 50 lao động trở lên có tổ chức đảng.', [25]],
    ['a level that nobody is to have', 'Không còn xã đạt dưới 15 tiêu chí.', []],
    ['a way of schooling', 'Có trên 80% trẻ được học 2 buổi/ngày, ăn 3 bữa/ngày tại lớp.', [80]],
    ['how often those counted do something', 'Ít nhất 70% chi hội sinh hoạt 01 lần/quý.', [70]],
    ['what something built must have', 'Đầu tư 02 nhà máy có công suất 300 tấn/ngày.', [2]],
    ['the number of a programme or goal', 'Chỉ tiêu 2: Có 80% nạn nhân được hỗ trợ.', [80]],
  ])('is not %s', (_, words, values) => {
    expect(read('MỤC TIÊU', words).targets.map(({ value }) => value)).toEqual(values)
  })

  it('is told with what it is a share of or compared with', () => {
    const bases = (words: string): (string | undefined)[] => read('MỤC TIÊU', words).targets.map(({ base }) => base)
    expect(bases('Tỉ lệ kết nạp đảng viên mới đạt 3% tổng số đảng viên.')).toEqual(['tổng số đảng viên'])
    expect(bases('Giảm 50% số chi bộ sinh hoạt ghép so với năm 2020.')).toEqual(['năm 2020'])
    expect(bases('Có 80% số xã đạt chuẩn.')).toEqual([undefined])
  })

  it('borrows its measure from the figure that has one', () => {
    const metrics = (words: string): string[] => read('MỤC TIÊU', words).targets.map(({ metric }) => metric)
    expect(metrics('Đến năm 2025 đạt 60% và đến năm 2030 đạt 75% cơ quan có lãnh đạo là nữ.')).toEqual([
      'cơ quan có lãnh đạo là nữ',
      'cơ quan có lãnh đạo là nữ',
    ])
    expect(metrics('Tỷ lệ lao động nữ đạt 50% vào năm 2025 và khoảng 60% vào năm 2030.')).toEqual([
      'Tỷ lệ lao động nữ',
      'Tỷ lệ lao động nữ',
    ])
  })

  it('is done to what stands behind it', () => {
    const metrics = (words: string): string[] => read('MỤC TIÊU', words).targets.map(({ metric }) => metric)
    expect(metrics('Hoàn thành bàn giao 100% mặt bằng khu dân cư mới.')).toEqual(['Hoàn thành bàn giao mặt bằng khu dân cư mới'])
    expect(metrics('Giải quyết hồ sơ đúng hạn đạt 98% trong toàn huyện.')).toEqual(['Giải quyết hồ sơ đúng hạn'])
  })
})

describe('the years of a figure', () => {
  const years = (words: string): string[] =>
    read('MỤC TIÊU', words).targets.map(({ value, years }) => `${value}: ${years.join('+')}`)

  it.each<[words: string, ...expected: string[]]>([
    ['Phấn đấu đến năm 2025 có 98%, năm 2030 đạt 100% hộ dân dùng nước sạch.', '98: 2025', '100: 2030'],
    ['Giảm 2% số hộ nghèo và 3% số hộ cận nghèo trong năm 2022.', '2: 2022', '3: 2022'],
    ['Thu nhập năm 2030 gấp 2,2 lần năm 2020.', '2.2: 2030'],
    ['Còn 1,7 lần vào năm 2025 và 1,4 lần vào năm 2030.', '1.7: 2025', '1.4: 2030'],
    ['Giảm 5% số ca mắc so với trung bình giai đoạn 2016 - 2020.', '5: '],
    ['Từ nay đến cuối năm 2026, số hóa 50% hồ sơ.', '50: 2026'],
    ['Từ năm 2025 trở đi, 100% nạn nhân được phát hiện có nhu cầu được hỗ trợ.', '100: 2025'],
  ])('%s', (words, ...expected) => {
    expect(years(words)).toEqual(expected)
  })

  it('come from the line that opens the list, else from the head of the document', () => {
    const { tree, clean } = ofLines(
      'KẾ HOẠCH',
      'công tác đảng viên năm 2024',
      'I. MỤC ĐÍCH, YÊU CẦU',
      '1. Mục đích',
      'Phấn đấu đến năm 2030:',
      '- 100% chi bộ sinh hoạt đúng quy định.',
      'II. NHIỆM VỤ',
      '- Bảo đảm 95% đảng viên được học tập nghị quyết.',
    )
    expect(findTargets(tree, clean.text).targets.map(({ value, years }) => [value, years])).toEqual([
      [100, [2030]],
      [95, [2024]],
    ])
  })

  it('are those that a title plans for, not those it looks back on', () => {
    const { tree, clean } = ofLines('BÁO CÁO', 'kết quả năm 2023, nhiệm vụ năm 2024', 'I. CHỈ TIÊU', '- Có 80% số xã đạt chuẩn.')
    expect(findTargets(tree, clean.text).targets.map(({ years }) => years)).toEqual([[2024]])
  })
})

describe('figures beside the objectives', () => {
  it('tell of the present in brackets', () => {
    const { targets, baselines } = read('MỤC TIÊU', 'Tỷ lệ người dân có thẻ bảo hiểm đạt 96% trở lên (năm 2023: 89,7%).')
    expect(targets.map(({ value }) => value)).toEqual([96])
    expect(baselines.map(({ value, metric }) => [value, metric])).toEqual([[89.7, 'Tỷ lệ người dân có thẻ bảo hiểm']])
  })

  it.each([
    'Tổng kinh phí: 350 tỷ đồng, trong đó ngân sách trung ương 60%, ngân sách tỉnh 40%.',
    'Chi bộ nào có 100% đảng viên hoàn thành tốt nhiệm vụ thì cử người dự kiểm điểm lại.',
    'Nơi có trên 50% đảng viên cao tuổi thì sinh hoạt theo tổ.',
    'Người trúng cử phải được trên 50% số phiếu bầu.',
    'Giới thiệu khi có 100% thành viên tán thành.',
    'Duy trì họp giao ban 01 lần/tuần.',
    'Chọn ngẫu nhiên 10% số chi bộ để phúc tra.',
    'Kết quả khảo sát chiếm 30% tổng điểm khi xếp loại.',
    'Hỗ trợ thêm 30% mức đóng cho hộ cận nghèo, 20% cho hộ ngư dân.',
    'Ban Chấp hành gồm 41 đồng chí.',
    'Chỉ thu hồi đất sau khi đã đối thoại, vận động ít nhất 03 lần với từng hộ.',
    'Lấy ý kiến phụ huynh ít nhất 02 lần trước khi điều chỉnh mức thu.',
    'Biên bản được niêm yết tối thiểu 02 lần.',
    'Đoàn giám sát có ít nhất 03 thành viên.',
    'Khoảng cách đến khu dân cư tối thiểu 500 m.',
    'Số vụ cháy tăng 8% so với cùng kỳ năm trước.',
  ])('set none in a task: %s', (words) => {
    expect(read('NHIỆM VỤ', words).targets).toEqual([])
  })

  it.each([
    ['Đến năm 2025, giá trị sản xuất đạt 8.500 tỷ đồng.', 8500],
    ['Từ nay đến cuối năm 2026, số hóa 50% hồ sơ lưu trữ.', 50],
    ['Xử lý dứt điểm 100% phản ánh trong năm 2026.', 100],
    ['Phấn đấu đến năm 2028 có 9.000 héc-ta được tích tụ.', 9000],
    ['Cải cách thủ tục hành chính, cắt giảm ít nhất 20 thủ tục trong năm 2026.', 20],
    ['Sau khi sáp nhập, mỗi xã thành lập ít nhất 02 tổ hòa giải trong năm 2026.', 2],
  ])('set one where a task is dated: %s', (words, value) => {
    expect(read('NHIỆM VỤ', words).targets.map((target) => target.value)).toEqual([value])
  })

  it('are aims where no figure is named', () => {
    const aims = (words: string): string[] => read('MỤC TIÊU', words).qualitativeTargets.map(({ quote }) => quote)
    expect(aims('Không để xảy ra điểm nóng; từng bước hiện đại hóa.')).toEqual(['Không để xảy ra điểm nóng'])
    expect(aims('Tỷ lệ vi phạm giảm dần.')).toEqual(['Tỷ lệ vi phạm giảm dần.'])
  })
})
