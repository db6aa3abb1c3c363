import { describe, expect, it } from 'vitest'
import { extract } from '../src/extract/extract.js'
import type { SourceText } from '../src/model/source-text.js'
import { definition, instance, item, level, list, p, run, startAt, wordFile, type WordParts } from './build/docx.js'
import { directive } from './eval/measure.js'

const read = async (parts: WordParts): Promise<SourceText> => extract('x.docx', await wordFile(parts))
/** The lines with words, as they stand in the text. */
const linesOf = ({ text, lines = [] }: SourceText): string[] => lines.map(({ span }) => text.slice(...span))
const shown = async (parts: WordParts): Promise<string[]> => linesOf(await read(parts))

describe('the numbers that Word shows', () => {
  it('stand in the tree', async () => {
    const outline = list(
      1,
      level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%2.') + level(2, 'decimal', '%2.%3.') + level(3, 'lowerLetter', '%4)'),
    )
    const body = [
      p(run('KẾ HOẠCH')),
      p(run('thực hiện Nghị quyết số 21-NQ/TW')),
      item('MỤC ĐÍCH, YÊU CẦU', 1),
      item('Mục đích', 1, 1),
      item('Yêu cầu', 1, 1),
      item('NHIỆM VỤ, GIẢI PHÁP', 1),
      item('Xây dựng tổ chức cơ sở đảng', 1, 1),
      item('Kiện toàn tổ chức', 1, 2),
      item('Chi bộ thôn', 1, 3),
      item('Chi bộ cơ quan', 1, 3),
      item('Nâng cao chất lượng cấp ủy', 1, 2),
      item('Đổi mới nội dung sinh hoạt chi bộ.', 2),
      item('Thực hiện nghiêm chế độ sinh hoạt.', 2),
    ]
    const bytes = await wordFile({ body: body.join(''), numbering: outline + list(2, level(0, 'bullet', '-')) })
    const { tree } = await directive('x.docx', bytes)
    const ids: string[] = []
    const visit = (node: typeof tree): void => {
      if (node.id !== null && node.type !== 'sentence') ids.push(node.id)
      node.children.forEach(visit)
    }
    visit(tree)
    expect(ids).toEqual(['I', 'I.1', 'I.2', 'II', 'II.1', 'II.1.1', 'II.1.1.a', 'II.1.1.b', 'II.1.2', 'II.1.2/1', 'II.1.2/2'])
  })

  it.each([
    ['upperRoman', 4, 'IV'],
    ['lowerRoman', 19, 'xix'],
    ['upperLetter', 27, 'AA'],
    ['lowerLetter', 26, 'z'],
    ['decimalZero', 7, '07'],
    ['ordinal', 22, '22nd'],
    ['vietnameseCounting', 15, 'mười lăm'],
    ['decimal', 12, '12'],
    ['chicago', 2, '2'],
  ])('are written in the format %s', async (format, value, written) => {
    const numbering = definition(1, level(0, format, 'Mục %1:')) + instance(1, 1, startAt(0, value))
    expect(await shown({ body: item('Mở đầu', 1), numbering })).toEqual([`Mục ${written}: Mở đầu`])
  })

  it('in the format none are not there, in a custom one are padded', async () => {
    const custom =
      '<w:lvl w:ilvl="1"><w:start w:val="1"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%2/"/></w:lvl>'
    const numbering = list(1, level(0, 'none', '') + custom)
    expect(await shown({ body: item('Mở đầu', 1) + item('Nội dung', 1, 1), numbering })).toEqual(['Mở đầu', '001/ Nội dung'])
  })

  it('count on in lists of one definition, and begin anew where a list says so, once', async () => {
    const numbering = definition(1, level(0, 'decimal', '%1.')) + instance(1, 1) + instance(2, 1) + instance(3, 1, startAt(0, 1))
    const body = [item('a', 1), item('b', 2), item('c', 3), item('d', 3), item('e', 1)].join('')
    expect(await shown({ body, numbering })).toEqual(['1. a', '2. b', '1. c', '2. d', '3. e'])
  })

  it('of a deeper level begin anew behind the levels that the list names', async () => {
    const levels = (restart: string): string =>
      level(0, 'decimal', '%1.') + level(1, 'decimal', '%2)') + level(2, 'decimal', '(%3)', restart)
    const body = [
      item('a', 1),
      item('b', 1, 1),
      item('c', 1, 2),
      item('d', 1, 1),
      item('e', 1, 2),
      item('f', 1),
      item('g', 1, 2),
    ].join('')
    const of = async (restart: string): Promise<string[]> => shown({ body, numbering: list(1, levels(restart)) })
    expect(await of('')).toEqual(['1. a', '1) b', '(1) c', '2) d', '(1) e', '2. f', '(1) g'])
    expect(await of('<w:lvlRestart w:val="1"/>')).toEqual(['1. a', '1) b', '(1) c', '2) d', '(2) e', '2. f', '(1) g'])
    expect(await of('<w:lvlRestart w:val="0"/>')).toEqual(['1. a', '1) b', '(1) c', '2) d', '(2) e', '2. f', '(3) g'])
  })

  it('of the levels above are printed too, in digits where the level is legal, and not for bullets', async () => {
    const numbering = list(
      1,
      level(0, 'upperRoman', 'Phần %1') +
        level(1, 'decimal', '%1.%2', '<w:isLgl/>') +
        level(2, 'bullet', '•') +
        level(3, 'decimal', '%1.%2.%3%4'),
    )
    const body = [item('a', 1), item('b', 1, 1), item('c', 1, 2), item('d', 1, 3), item('e', 1), item('f', 1, 1)].join('')
    expect(await shown({ body, numbering })).toEqual(['Phần I a', '1.1 b', '• c', 'I.1.1 d', 'Phần II e', '2.1 f'])
  })

  it('are parted from the text as the level says', async () => {
    const suff = (value: string): string => `<w:suff w:val="${value}"/>`
    const numbering = list(1, level(0, 'decimal', 'Điều %1. ', suff('nothing')) + level(1, 'decimal', '%2.', suff('space')))
    expect(await shown({ body: item('Phạm vi', 1) + item('Kế hoạch này', 1, 1), numbering })).toEqual([
      'Điều 1. Phạm vi',
      '1. Kế hoạch này',
    ])
  })

  it('come from styles, the level from the one that names the style', async () => {
    const style = (id: string, base: string, place: string): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${base === '' ? '' : `<w:basedOn w:val="${base}"/>`}<w:pPr>${place === '' ? '' : `<w:numPr>${place}</w:numPr>`}</w:pPr></w:style>`
    const styles =
      style('H1', '', '<w:numId w:val="1"/>') +
      style('H2', 'H1', '<w:ilvl w:val="7"/>') +
      style('H2x', 'H2', '') +
      style('H0', 'H1', '<w:numId w:val="0"/>')
    const of = (id: string): string => `<w:pStyle w:val="${id}"/>`
    const numbering = list(1, level(0, 'upperRoman', '%1-', of('H1')) + level(1, 'decimal', '%2.', of('H2')))
    const body = [
      p(run('a'), of('H1')),
      p(run('b'), of('H2')),
      p(run('c'), of('H2x')),
      p(run('d'), of('H0')),
      p(run('e'), of('H1')),
    ].join('')
    expect(await shown({ body, numbering, styles })).toEqual(['I- a', '1. b', '2. c', 'd', 'II- e'])
  })

  it('come from a list style that the definition only names, and from levels that a list has of its own', async () => {
    const styles = '<w:style w:type="numbering" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>'
    const numbering =
      definition(7, '<w:styleLink w:val="Muc"/>' + level(0, 'decimal', '%1/')) +
      instance(7, 7) +
      definition(1, '<w:numStyleLink w:val="Muc"/>') +
      instance(1, 1) +
      instance(2, 7, `<w:lvlOverride w:ilvl="0">${level(0, 'lowerLetter', '%1)')}</w:lvlOverride>`)
    expect(await shown({ body: item('a', 1) + item('b', 1) + item('c', 2), numbering, styles })).toEqual(['1/ a', '2/ b', 'c) c'])
  })

  it('of empty paragraphs are counted; of none, and of unknown lists, are nothing', async () => {
    const numbering = list(1, level(0, 'decimal', '%1.'))
    const body = item('a', 1) + item('', 1) + item('c', 1) + item('d', 0) + item('e', 99) + item('f', 1, 5)
    expect(await shown({ body, numbering })).toEqual(['1. a', '3. c', 'd', 'e', 'f'])
  })

  it.each([
    ['\uF0B7', 'Symbol', '•'],
    ['\uF02D', 'Symbol', '-'],
    ['\uF0D8', 'Wingdings', '➢'],
    ['\u00FC', 'Wingdings', '✓'],
    ['\uF0FC', 'Wingdings', '✓'],
    ['\uF046', 'Wingdings', '•'],
    ['o', 'Courier New', '◦'],
    ['–', 'Times New Roman', '–'],
    ['+', 'Times New Roman', '+'],
    ['\uE123', 'Arial', '•'],
  ])('are bullets as they look: %j in %s', async (sign, font, seen) => {
    const bullet = level(0, 'bullet', sign).replace(
      '</w:lvl>',
      `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr></w:lvl>`,
    )
    expect(await shown({ body: item('Kiện toàn', 1), numbering: list(1, bullet) })).toEqual([`${seen} Kiện toàn`])
  })
})
