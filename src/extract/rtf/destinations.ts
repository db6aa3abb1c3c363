import type { LeftOut } from '../left-out.js'

/** Groups that are no text of the document. Source: RTF specification 1.9.1, list of destinations. */
export const NO_TEXT: ReadonlySet<string> = new Set([
  // tables of the file and what it tells of itself
  'colortbl',
  'stylesheet',
  'info',
  'revtbl',
  'rsidtbl',
  'filetbl',
  'generator',
  'themedata',
  'colorschememapping',
  'datastore',
  'latentstyles',
  'xmlnstbl',
  'pgptbl',
  'userprops',
  'docvar',
  // on every page
  'ftnsep',
  'ftnsepc',
  'ftncn',
  'aftnsep',
  'aftnsepc',
  'aftncn',
  // pictures, objects and what stands in for them
  'pict',
  'objdata',
  'objclass',
  'objname',
  'nonshppict',
  'shprslt',
  'blipuid',
  'background',
  // instructions of fields, entries of indexes, bookmarks, remarks
  'datafield',
  'bkmkstart',
  'bkmkend',
  'xe',
  'tc',
  'tcn',
  'txe',
  'rxe',
  'annotation',
  'atnid',
  'atnauthor',
  'atndate',
  'atnref',
  'atnparent',
  'atrfstart',
  'atrfend',
  // how numbers are made, as opposed to the number shown
  'pn',
  'pntxta',
  'pntxtb',
  'pnseclvl',
  // for programs that know no nested tables
  'nonesttables',
  'nesttableprops',
  'panose',
  'falt',
  'private',
])

/** How lists are numbered, and which paragraphs may use them. */
export const LIST_TABLES: ReadonlySet<string> = new Set(['listtable', 'listoverridetable'])

/** Headers and footers of pages. */
export const HEADERS: ReadonlySet<string> = new Set([
  'header',
  'headerl',
  'headerr',
  'headerf',
  'footer',
  'footerl',
  'footerr',
  'footerf',
])

/** Groups that stand for something that is not read; of a picture that is written twice, the one for new programs. */
export const LEFT_OUT: ReadonlyMap<string, LeftOut> = new Map<string, LeftOut>([
  ['pict', 'pictures'],
  ['shppict', 'pictures'],
  ['annotation', 'remarks'],
])
/** Groups that programs may pass over and that have text all the same. */
export const STARRED_TEXT: ReadonlySet<string> = new Set([
  'shpinst',
  'do',
  'dptxbxtext',
  'footnote',
  'shptxt',
  'formfield',
  'fldinst',
])
/** Numbers and bullets of lists as they show. */
export const MARKERS: ReadonlySet<string> = new Set(['listtext', 'pntext'])
/** Shapes: text is in their text boxes alone. */
export const SHAPES: ReadonlySet<string> = new Set(['shpinst', 'do', 'shpgrp', 'shp'])
export const TEXT_BOXES: ReadonlySet<string> = new Set(['shptxt', 'dptxbxtext'])

/** Control words that are a character. Source: RTF specification 1.9.1, "Special Characters". */
export const CHARACTER_WORDS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['line', '\n'],
  ['column', '\n'],
  ['lquote', '\u2018'],
  ['rquote', '\u2019'],
  ['ldblquote', '\u201C'],
  ['rdblquote', '\u201D'],
  ['bullet', '\u2022'],
  ['endash', '\u2013'],
  ['emdash', '\u2014'],
  ['enspace', '\u2002'],
  ['emspace', '\u2003'],
  ['qmspace', '\u2005'],
])
