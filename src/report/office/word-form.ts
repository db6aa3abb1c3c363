import type { OfficeReport } from './detail.js'
import { beside, type Block, lineOf } from './word-blocks.js'
import { UPRIGHT } from './word-file.js'

const DOTS = '……………………………'

/** What the report is about ("trích yếu"). */
export const subjectOf = ({ report, word }: OfficeReport): string =>
  report.plans.length === 0
    ? word('docx.subject-roster', { name: report.central.name })
    : word('docx.subject', { plans: report.plans.length, name: report.central.name })

/** The head of a party document (Hướng dẫn 36-HD/VPTW), to be filled in: who issues it, number, place and date, type and subject. */
export function formHead(all: OfficeReport): Block[] {
  const { word } = all
  return [
    beside(
      [
        lineOf({ text: DOTS, size: 26 }),
        lineOf({ text: DOTS, bold: true, size: 26 }),
        lineOf('*'),
        lineOf({ text: word('docx.number'), size: 26 }),
      ],
      [
        lineOf({ text: word('docx.party'), bold: true, underlined: true, size: 28 }),
        lineOf(''),
        lineOf({ text: word('docx.dated'), italics: true, size: 26 }),
      ],
      [Math.round(UPRIGHT * 0.45), Math.round(UPRIGHT * 0.55)],
    ),
    lineOf({ text: word('docx.type'), bold: true, size: 32 }, 'center', 360),
    lineOf({ text: subjectOf(all), bold: true }),
    lineOf('-----'),
    lineOf(''),
  ]
}

/** The end of it: who receives it, and who signs. */
export function formEnd({ word }: OfficeReport): Block[] {
  return [
    lineOf(''),
    beside(
      [
        lineOf({ text: word('docx.recipients'), underlined: true, size: 28 }, 'left'),
        lineOf({ text: word('docx.recipient'), size: 24 }, 'left'),
        lineOf({ text: word('docx.recipient'), size: 24 }, 'left'),
        lineOf({ text: word('docx.archive'), size: 24 }, 'left'),
      ],
      [
        lineOf({ text: word('docx.signed'), bold: true }),
        lineOf({ text: word('docx.office') }),
        ...[0, 1, 2].map(() => lineOf('')),
        lineOf({ text: word('docx.signature'), italics: true, size: 24 }),
      ],
      [Math.round(UPRIGHT * 0.5), Math.round(UPRIGHT * 0.5)],
    ),
  ]
}
