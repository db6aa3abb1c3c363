import type { Directive, Header, Inference } from '../../model/document.js'
import { customaryDate } from '../customary-date.js'
import type { Style } from '../format.js'
import { pad, widest, wrap } from '../typeset.js'
import { visible } from '../visible.js'
import { levelWords } from '../wording.js'

type Field = Exclude<keyof Header, 'inferred'>

/** What is stated, or what is concluded with the words it rests on; null for neither. */
function fieldWords({ header }: Directive, field: Field, { say }: Style, shown: (value: string) => string): string | null {
  const stated = header[field]
  if (stated !== null) return shown(stated)
  const inferred: Inference<string> | undefined = header.inferred[field]
  return inferred === undefined ? null : inferredWords(inferred, shown(inferred.value), say)
}

function inferredWords({ evidence, from }: Inference<string>, value: string, say: Style['say']): string {
  return from === undefined ? say('tree.inferred', { value, evidence }) : say('tree.inferred-from', { value, evidence, from })
}

/** Level, as it is stored, in words. */
const levelShown = (value: string, { say }: Style): string =>
  levelWords(
    (['central', 'province', 'district', 'town', 'commune', 'other'] as const).find((level) => level === value) ?? null,
    say,
  )

/** What is known of the document, a field a line: what it states as it is, what is concluded with its grounds. */
export function headLines(directive: Directive, style: Style): string[] {
  const { say, language, width } = style
  const { header, clean, signature } = directive
  const plain = (value: string): string => value
  const words = (field: Field, shown: (value: string) => string = plain): string | null =>
    fieldWords(directive, field, style, shown)
  const joined = (parts: readonly (string | null)[], mark: string): string => parts.filter((part) => part !== null).join(mark)
  const earliest = header.inferred.dateNotBefore
  const date =
    words('date', (iso) => customaryDate(iso, language)) ??
    (earliest === undefined
      ? null
      : inferredWords(earliest, say('tree.not-before', { date: customaryDate(earliest.value, language) }), say))
  const signed = signature === null ? null : joined([signature.authority, signature.title, signature.name], ', ')
  const fields = [
    [say('tree.file'), say('head.sha256', { text: clean.source.path, sha256: clean.source.sha256.slice(0, 12) })],
    [say('tree.document'), joined([words('type'), words('number')], ' ')],
    [say('tree.date'), joined([words('place'), date], ', ')],
    [say('tree.issuer'), words('issuer') ?? ''],
    [say('tree.level'), words('level', (level) => levelShown(level, style)) ?? ''],
    [say('tree.subject'), words('subject') ?? ''],
    [say('tree.signed'), signed ?? ''],
  ].filter(([, value]) => value !== '')
  const names = widest(fields.map(([name = '']) => name))
  return fields.flatMap(([name = '', value = '']) => wrap(visible(value), width, pad(name, names) + '  '))
}
