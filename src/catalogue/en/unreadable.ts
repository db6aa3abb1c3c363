import type { unreadable as vi } from '../vi/unreadable.js'

/** Why a file cannot be read or written. In English. */
export const unreadable: { readonly [Key in keyof typeof vi]: string } = {
  'error.unreadable': '{path}: {what}',
  'error.unread-in-all': '{count} {count|document|documents} could not be compared and {count|is|are} not in the result: {files}',
  'unwritable.full': 'the disk is full',
  'unwritable.too-large': 'the file is larger than the system allows',
  'unwritable.forbidden': 'no permission',
  'unwritable.read-only': 'the disk is read-only',
  'unwritable.no-folder': 'what should be a folder on the way to it is a file',
  'unwritable.name': 'the name is too long',
  'unwritable.links': 'its links lead in a circle',
  'unreadable.empty': 'the file is empty, there is no text in it.',
  'unreadable.format': '{format} is not read. Save it as Word (.docx), PDF or plain text (.txt) and run again.',
  'unreadable.picture_format': 'pictures in {format} are not read. Save it as PNG or TIFF, or scan it anew, and run again.',
  'unreadable.archive': 'this is an archive ({format}). Unpack it and name the folder with what was in it.',
  'unreadable.binary': 'this is no text. Check the file.',
  'unreadable.encoding': 'not in UTF-8 (wrong from byte {offset} on). Save the file as UTF-8.',
  'unreadable.encrypted': 'the file is protected by a password. Save it without the password and run again.',
  'unreadable.truncated': 'the file is cut off or damaged. Get a whole copy of it.',
  'unreadable.markup':
    'its XML declares entities or nests deeper than that of any document, and is not read. Open it in Word and save it again.',
  'unreadable.bomb': 'the file unpacks to more than any document holds, and is not opened.',
  'unreadable.scanned': 'this is a scan ({pages} {pages|page|pages}, pictures without text). Run again without --ocr never.',
  'unreadable.picture_size':
    'the picture is {width} × {height} pixels, more than any page has, and is not opened. Scan it at 300 dots per inch.',
  'unreadable.recognition': 'recognizing text failed ({detail}). Run again, or try --ocr-engine native.',
  'unreadable.wordless': 'no words were recognized in the picture. Check that it is a page of text.',
  'unreadable.front_matter':
    'the front matter between the two lines “---” is no valid YAML (line {line}). Mend it or take it out.',
  'unreadable.front_matter_deep': 'the front matter nests lists or fields too deep (line {line}). Mend it or take it out.',
  'unreadable.front_matter_alias':
    'the front matter refers to parts of itself (“*name”), which is not followed. Write the values out.',
  'unreadable.front_matter_long': 'the front matter is too long (20,000 characters at most). Mend it or take it out.',
  'unreadable.front_matter_open':
    'the front matter begins with “---” and has no “---” at its end. Add that line below its last field, or take the first one out.',
  'unreadable.front_matter_field':
    'front matter: {field} cannot be {value}. A date is written 2022-06-16 or 16/6/2022; a level is one of central, province, district, town, commune, other.',
  'unreadable.own_report': 'this is a report that doichieu wrote, not a document. Name the document itself.',
  'unreadable.not_bundled': 'the installation lacks the bundled document {number}. Install it again.',
  'unreadable.no-program': 'there is no {where} on this machine to recognize the text. Install it, or leave out --ocr-engine.',
  'unreadable.no-model': 'in {where} there is no model to recognize text by (vie.traineddata).',
  'unreadable.no-sound-model': '{where} is broken, or no model to recognize text by. Get a whole copy of it.',
  'unreadable.no-model-folder': '{where} is a file. Name the folder in which vie.traineddata is.',
  'unreadable.missing': 'there is no such file. Check the name and the path.',
  'unreadable.name': 'the name of the file is in no encoding that can be read here (UTF-8). Rename it.',
  'unreadable.forbidden': 'no permission to read the file. Check its access rights.',
  'unreadable.closed': 'no permission to open this folder: no document in it has been read. Check who may open it.',
  'unreadable.folder': 'this is a folder, not a file.',
  'unreadable.special':
    'this is a pipe or a device, not a file. Save what it holds, or hand it over by standard input (named “-”).',
  'unreadable.too-large': 'the file is too large to be read into memory. Split it.',
  'unreadable.over-time': 'not done after {most} s of work (--time-limit), and skipped.',
  'unreadable.over-memory': 'takes more than {most} MB of memory (--memory-limit), and was skipped.',
  'unreadable.system': 'cannot be read ({reason}).',
}
