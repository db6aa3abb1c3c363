import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/extract/extract.js'
import type { SourceText } from '../src/model/source-text.js'
import { item, level, list, p, run, table, wordFile, type WordParts } from './build/docx.js'
import { rtfFile } from './build/rtf.js'

/** Fields, capitals, deleted cells of Word; links of every format. */

const read = async (parts: WordParts): Promise<SourceText> => extract('x.docx', await wordFile(parts))
const rolesOf = ({ text, lines = [] }: SourceText): string[] =>
  lines.map(({ span, role }) => `${role.charAt(0)} ${text.slice(...span)}`)
const told = ({ messages = [] }: SourceText): unknown[] => messages.map(({ ruleId, actual }) => [ruleId, actual])

const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const begin = (code: string): string => `${mark('begin')}<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>`
const field = (code: string, result: string): string => begin(code) + mark('separate') + result + mark('end')

describe('fields of Word', () => {
  it('show their results, also within each other', async () => {
    const inner = `${begin('IF')}${field('PAGE', run('9'))}<w:r><w:instrText> > 1</w:instrText></w:r>${mark('separate')}${run('tiếp')}${mark('end')}`
    const body = p(
      run('Xem mục ') + field('REF _Ref1 \\r \\h', run('2.1')) + run(', trang ') + field('PAGE', run('3')) + run(' ') + inner,
    )
    expect(rolesOf(await read({ body }))).toEqual(['p Xem mục 2.1, trang 3 tiếp'])
  })

  it('that list the headings are no part of the text, wherever they begin and end', async () => {
    const entries =
      p(begin('TOC \\o "1-3"') + mark('separate') + run('I. MỤC ĐÍCH\t1')) + p(run('II. NHIỆM VỤ\t2')) + p(mark('end'))
    const expected = ['f I. MỤC ĐÍCH\t1', 'f II. NHIỆM VỤ\t2', 'p I. MỤC ĐÍCH']
    expect(rolesOf(await read({ body: entries + p(run('I. MỤC ĐÍCH')) }))).toEqual(expected)
    const gallery = '<w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>'
    const control = `<w:sdt>${gallery}<w:sdtContent>${p(run('Mục lục'))}${entries}</w:sdtContent></w:sdt>`
    expect(rolesOf(await read({ body: control + p(run('I. MỤC ĐÍCH')) }))).toEqual(['f Mục lục', ...expected])
    const unending = entries.replace(mark('end'), '') + p(run('I. MỤC ĐÍCH'))
    expect(rolesOf(await read({ body: unending })).every((line) => line.startsWith('p'))).toBe(true)
  })

  it('that show what is not in the file are told of', async () => {
    const body = p(run('Tỷ lệ ') + begin('EQ \\f(1;2)') + mark('end') + begin('TC "x"') + mark('end'))
    expect(told(await read({ body }))).toEqual([['objects', '1']])
  })
})

describe('what Word shows in capitals', () => {
  it('is in capitals, by its style too, but for letters of old fonts', async () => {
    const style = '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/><w:rPr><w:caps/></w:rPr></w:style>'
    const old = '<w:caps/><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>'
    const body =
      p(run('Kế hoạch') + run(' thường', '<w:caps w:val="0"/>'), '<w:pStyle w:val="T"/>') +
      p(run('chi bộ', '<w:caps/>') + run('\u00ae', old))
    expect(rolesOf(await read({ body, styles: style }))).toEqual(['p KẾ HOẠCH thường', 'p CHI BỘ\u00ae'])
  })
})

describe('a table of Word', () => {
  it('has no cells that were deleted, and says so', async () => {
    const cells = table([[p(run('bỏ')), p(run('giữ')), p(run('ba'))]], 'single').replace(
      '<w:tcPr/>',
      '<w:tcPr><w:cellDel w:id="6"/></w:tcPr>',
    )
    const source = await read({ body: cells })
    expect(rolesOf(source)).toEqual(['r giữ\tba'])
    expect(told(source)).toEqual([['tracked-changes', undefined]])
  })

  it('has the numbers of its lists, in the order of the document', async () => {
    const body =
      table(
        [
          [item('a', 1), p(run('x'))],
          [item('b', 1), p(run('y'))],
        ],
        'nil',
      ) + item('c', 1)
    expect(rolesOf(await read({ body, numbering: list(1, level(0, 'decimal', '%1.')) }))).toEqual([
      'r 1. a\tx',
      'r 2. b\ty',
      'p 3. c',
    ])
  })
})

it('no link is followed, in no format', async () => {
  let asked = 0
  const server = createServer((_, response) => {
    asked += 1
    response.end()
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/a`
  const relation = (kind: string): string =>
    `<Relationship Id="${kind}" Type="http://x/${kind}" Target="${url}" TargetMode="External"/>`
  const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${['hyperlink', 'image', 'attachedTemplate', 'styles', 'aFChunk'].map(relation).join('')}</Relationships>`
  const files = [
    await wordFile({
      body:
        p(`<w:hyperlink r:id="hyperlink">${run('a')}</w:hyperlink>` + field(`INCLUDETEXT "${url}"`, '')) +
        '<w:altChunk r:id="aFChunk"/>',
      others: { 'word/_rels/document.xml.rels': relations },
    }),
    rtfFile(
      `{\\*\\template ${url}}{\\field{\\*\\fldinst INCLUDEPICTURE "${url}"}{\\fldrslt a}}{\\field{\\*\\fldinst HYPERLINK "${url}"}{\\fldrslt b}}\\par`,
    ),
    Buffer.from(
      `<html><head><base href="${url}"><link rel=stylesheet href="${url}"><style>@import url(${url})</style><meta http-equiv=refresh content="0;url=${url}"></head><body background="${url}"><img src="${url}"><iframe src="${url}"></iframe><a href="${url}">a</a></body></html>`,
    ),
    Buffer.from(`# A\n\n[a](${url}) ![b](${url})\n\n[c]: ${url}\n`),
  ]
  for (const bytes of files) expect((await extract('x', bytes)).text).toContain('a')
  await new Promise<void>(
    (resolve) =>
      void server.close(() => {
        resolve()
      }),
  )
  expect(asked).toBe(0)
})
