/** `node pdfjs-script.js <file>`: prints how many letters pdf.js finds in a PDF. */
import { readFileSync } from 'node:fs'
import { pdfjsAlone } from './pdfjs-alone.js'

console.log(await pdfjsAlone(readFileSync(process.argv[2] ?? '')))
