import type { Directive, DocumentNode } from '../../model/document.js'
import type { Span } from '../../model/span.js'
import { dateAt } from '../../vietnamese/dates.js'
import { foldNumber, numberAt } from '../../vietnamese/document-numbers.js'
import { tokenize, type Token } from '../../vietnamese/fold.js'
import { bodyName } from '../../vietnamese/names.js'
import { authorityBody } from '../../vietnamese/offices.js'
import type { Agents } from './agents.js'
import type { Mark } from './marks.js'

/** The lines of a head that say something: stamps and debris are left out. */
const linesIn = (head: DocumentNode): Span[] => head.children.flatMap(({ type, data }) => (type === 'noise' ? [] : [data.own]))

/** A figure that begins a number or a date. */
const FIGURE = /(?<!\d)\d{1,5}/gu

/** Where in a line something begins with a figure that `read` takes for what is sought. */
function findAt(line: string, read: (at: number) => number | null): Span | null {
  for (const { index } of line.matchAll(FIGURE)) {
    const to = read(index)
    if (to !== null) return [index, to]
  }
  return null
}

/** Whether words follow each other in others in the same order, letters alike but for case and place of tone marks. */
function within(words: readonly Token[], others: readonly Token[]): boolean {
  const [joined, whole] = [words, others].map((tokens) => ` ${tokens.map(({ n }) => n).join(' ')} `)
  return words.length > 0 && joined !== undefined && whole !== undefined && whole.includes(joined)
}

/** So many words of a line, and no fewer, show that it is of the issuer or of the subject. */
const ENOUGH_WORDS = 2

/**
 * What the head of a document states, where it stands there: `docNumber`, `docDate`, `docType`, `docAuthority`, `docTitle`.
 * What is stated elsewhere, or was put right by a person, stands in the metadata alone.
 */
export function headerMarks({ tree, header, clean }: Directive, { refer }: Agents): Mark[] {
  const head = tree.children.find(({ type }) => type === 'header')
  if (head === undefined) return []
  const { number, date, type } = header
  const [typeWords, issuer, subject] = [type, header.issuer, header.subject].map((field) => tokenize(field ?? ''))
  const marks: Mark[] = []
  const around = (element: string, [from, to]: Span, attributes = ''): void => {
    marks.push({ span: [from, to], open: `<${element}${attributes}>`, close: `</${element}>`, rank: 1 })
  }
  let typeSeen = false
  for (const [from, to] of linesIn(head)) {
    const line = clean.text.slice(from, to)
    const words = tokenize(line, from)
    const place = (found: Span | null, element: string, attributes = ''): void => {
      if (found !== null) around(element, [from + found[0], from + found[1]], attributes)
    }
    if (number !== null) {
      const found = findAt(line, (at) => {
        const read = numberAt(line, at)
        return read !== null && foldNumber(read.number) === foldNumber(number) ? read.to : null
      })
      place(found, 'docNumber')
    }
    if (date !== null) {
      const found = findAt(line, (at) => {
        const read = dateAt(line, at)
        return read?.iso === date ? read.to : null
      })
      place(found, 'docDate', ` date="${date}"`)
    }
    const length = typeWords?.length ?? 0
    const opens = length > 0 && within(words.slice(0, length), typeWords ?? []) && words.length >= length
    if (opens && !typeSeen) {
      typeSeen = true
      around('docType', [words[0]?.from ?? from, words[length - 1]?.to ?? to])
    } else if (words.length >= ENOUGH_WORDS && typeSeen && within(words, subject ?? [])) {
      around('docTitle', [from, to])
    } else if (words.length >= ENOUGH_WORDS && !typeSeen && header.issuer !== null && within(words, issuer ?? [])) {
      around('docAuthority', [from, to], ` refersTo="${refer('organization', header.issuer)}"`)
    }
  }
  return marks
}

/** Who signed, on whose behalf and in which office, where it stands at the end. */
export function signatureMarks({ tree, signature, clean }: Directive, { refer }: Agents): Mark[] {
  if (signature === null) return []
  const end = tree.children.find(({ type }) => type === 'signature')
  const { authority, title, name } = signature
  const behalf = authority === null ? null : authorityBody(authority)
  const office = (words: string): string => `<role refersTo="${refer('role', words)}">`
  const wanted = [
    behalf === null
      ? { words: authority, open: office, close: '</role>' }
      : {
          words: authority,
          open: () => `<organization refersTo="${refer('organization', bodyName(behalf))}">`,
          close: '</organization>',
        },
    { words: title, open: office, close: '</role>' },
    {
      words: name,
      open: (words: string) => `<signature><person refersTo="${refer('person', words)}">`,
      close: '</person></signature>',
    },
  ]
  return (end?.children ?? []).flatMap(({ data: { own } }) => {
    const line = clean.text.slice(...own)
    return wanted.flatMap(({ words, open, close }): Mark[] => {
      const at = words === null || words === '' ? -1 : line.indexOf(words)
      if (words === null || at < 0) return []
      const from = own[0] + at
      return [{ span: [from, from + words.length], open: open(words), close, rank: 1 }]
    })
  })
}
