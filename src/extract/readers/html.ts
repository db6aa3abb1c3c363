import type { Reader } from '../reader.js'

/** How many bytes are looked at. */
const HEAD = 4096
/** @example "<!DOCTYPE html", "<html lang", after blanks, comments and an XML declaration */
const PAGE = /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i
/** What stands in the head of a page and nowhere else. @example "<meta charset=utf-8><p>Điều 1" */
const PAGE_HEAD = /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:meta|title|style|link|base)\b[^<>]*>/i
/** A part of a page, copied out of it. @example "<div class=\"content\"><p>" */
const PART =
  /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:div|p|br|hr|table|tr|td|ul|ol|li|dl|pre|center|section|article|main|header|blockquote|span|font|h[1-6]|b|i|u|a|em|img|strong)\b[^<>]*>/i
/** It ends with a tag … @example "</td>\n" */
const PART_END =
  /<\/(?:div|p|table|ul|ol|li|td|tr|section|article|main|center|span|font|h[1-6]|b|i|u|a|em|strong|style|html|body)>\s*$/i
/** … or has several that begin lines. */
const BLOCK = /<(?:p|br|div|tr|td|li|h[1-6])\b[^<>]*>/gi
const ENOUGH_BLOCKS = 2
/** A line that speaks for Markdown with some HTML in it. @example "## Mục tiêu", "**Số**", "1\\. Mục", "| --- |", "[x](https://" */
const MARKDOWN = /^#{1,6} |\*\*[^\s*]|^\d+\\\.|^\|?[ :]*-{2,}[-: ]*\||\]\(https?:|^```/m

/** The beginning and the end of a file as Latin letters; of UTF-16 the letters alone. */
function edges(bytes: Uint8Array): readonly [head: string, tail: string] {
  const latin = (part: Uint8Array): string => Buffer.from(part).toString('latin1')
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const plain = (text: string): string => (isWide ? text.slice(2).replaceAll('\0', '') : text.replace(/^\u00EF\u00BB\u00BF/, ''))
  return [plain(latin(bytes.subarray(0, HEAD))), plain(latin(bytes.subarray(-200)))]
}

function isHtml(bytes: Uint8Array): boolean {
  const [head, tail] = edges(bytes)
  if (PAGE.test(head)) return true
  if (MARKDOWN.test(head)) return false
  return PAGE_HEAD.test(head) || (PART.test(head) && (PART_END.test(tail) || (head.match(BLOCK)?.length ?? 0) >= ENOUGH_BLOCKS))
}

/** A page as a browser shows it. Nothing that it names is loaded. */
export const html: Reader = {
  format: 'html',
  recognizes: ({ bytes }) => isHtml(bytes),
  read: async (file) => (await import('../html/read.js')).readHtml(file),
}
