import { describe, expect, it } from 'vitest'
import { sayIn } from '../src/catalogue/catalogue.js'
import type { Directive } from '../src/model/document.js'
import type { SourceText } from '../src/model/source-text.js'
import { normalize } from '../src/normalize/normalize.js'
import { parse } from '../src/parse/parse.js'
import { messageRecords } from '../src/report/source.js'

/** A document of several pages, as a PDF is read. */
function ofPages(...pages: readonly string[]): Directive {
  const text = pages.join('\f')
  let at = 0
  const source: SourceText = {
    path: 'ke-hoach.pdf',
    sha256: '',
    text,
    syntax: 'plain',
    pages: pages.map((page, index) => {
      const from = at
      at += page.length + 1
      return { number: index + 1, span: [from, Math.min(at, text.length)], readBy: 'text_layer' }
    }),
  }
  return parse(normalize(source))
}

describe('a remark on a date in a document of several pages', () => {
  const document = ofPages(
    'KẾ HOẠCH\nnâng cao chất lượng đảng viên\n\nI. NHIỆM VỤ\n\n- Thực hiện Chỉ thị số 28-CT/TW ngày 21/01/2019 của Ban Bí thư.\n',
    '- Rà soát đảng viên ở chi bộ.\n',
    '- Sàng lọc đảng viên theo Chỉ thị số 28-CT/TW ngày 31/01/2019 của Ban Bí thư.\n- Hoàn thành trước ngày 15/13/2023.\n',
  )

  it.each([
    ['vi', 'trang 3, dòng', '21/01/2019 (ke-hoach.pdf, trang 1), 31/01/2019 (ke-hoach.pdf, trang 3)'],
    ['en', 'page 3, line', '21/01/2019 (ke-hoach.pdf, page 1), 31/01/2019 (ke-hoach.pdf, page 3)'],
  ] as const)('gives the page: %s', (language, day, dates) => {
    const said = messageRecords(document.messages, sayIn(language))
    expect(said.map(({ ruleId, page }) => [ruleId, page])).toEqual([
      ['no-such-day', 3],
      ['two-dates', 3],
    ])
    expect(said[0]?.reason).toContain(day)
    expect(said[1]?.reason).toContain(dates)
  })
})
