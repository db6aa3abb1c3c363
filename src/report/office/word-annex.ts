import type { Evidence, SentenceVerdict } from '../../model/comparison.js'
import { notBindingWords } from '../binding.js'
import type { ShownPlan } from '../shown.js'
import {
  assignedWords,
  changesByKind,
  decisionWords,
  inDoubt,
  offeredWords,
  targetWords,
  verdictWords,
  whyNot,
} from '../wording.js'
import type { OfficeReport } from './detail.js'
import { type Block, cell, heading, lineOf, paragraph, small, table, type WordCell, type Words } from './word-blocks.js'
import { ACROSS } from './word-file.js'

/** Verdicts that the annex has at most: with more, Word takes minutes to set the pages. */
export const MOST_VERDICTS = 6_000

const place = (node: string | null, page: number | null, { style, word }: OfficeReport): string => {
  const where = node ?? style.say('place.outside')
  return page === null ? word('docx.place', { node: where }) : word('docx.place-page', { node: where, page })
}

const passage = ({ node, quote, page }: Evidence, all: OfficeReport): (Words | string)[] => [
  all.word('docx.quote', { text: quote }),
  { text: ` [${place(node, page, all)}]`, italics: true },
]

/** What there is to say of a verdict besides the texts. */
function notes(verdict: SentenceVerdict, { style, word }: OfficeReport): string[] {
  const { say, language } = style
  const { decidedBy, offered, nearest } = verdict
  return [
    ...(decidedBy === null ? [] : [`${say('field.decided')}: ${decisionWords(decidedBy, language, say)}`]),
    ...(offered === undefined ? [] : [`${say('field.decided')}: ${offeredWords(offered, language, say)}`]),
    ...(verdict.applies === false ? [notBindingWords(verdict, language, say)] : []),
    ...changesByKind(verdict.changes, say),
    ...verdict.assignedIn.map((each) => `${say('field.assigned')}: ${assignedWords(each, say)}`),
    ...(inDoubt(verdict) ? nearest.slice(0, 1) : []).map(({ node, quote, why }) =>
      word('docx.nearest', { text: quote, place: node ?? say('place.outside'), why: whyNot(why, say) }),
    ),
  ]
}

function verdictCells(verdict: SentenceVerdict, all: OfficeReport): WordCell[] {
  const passages = verdict.evidence.map((each) => passage(each, all))
  const told = notes(verdict, all)
  return [
    { paragraphs: [[{ text: verdict.id, bold: true }], [verdict.text]] },
    { paragraphs: passages.length > 0 ? passages : [['–']] },
    { paragraphs: [[verdictWords(verdict, all.style.say)]] },
    { paragraphs: told.length > 0 ? told.map((words) => [words]) : [['']] },
  ]
}

const widths = (shares: readonly number[]): number[] => shares.map((share) => Math.round(ACROSS * share))
const heads = (texts: readonly string[]): WordCell[][] => [texts.map((text) => cell(text, 'center', true))]

function targets(plan: ShownPlan, { style, word }: OfficeReport): Block[] {
  const { say } = style
  if (plan.targets.length === 0) return []
  const side = (target: ShownPlan['targets'][number]['central']): WordCell =>
    cell(target === null ? '–' : `${targetWords(target, say)} [${target.node ?? say('place.outside')}]`)
  return [
    heading(say('md.targets'), 3),
    table(
      heads([word('target.central'), word('target.plan'), say('md.target.status')]),
      plan.targets.map(({ central, plan: own, status }) => [side(central), side(own), cell(say(`target.${status}`))]),
      widths([0.42, 0.42, 0.16]),
    ),
  ]
}

function planAnnex(plan: ShownPlan, verdicts: readonly SentenceVerdict[], all: OfficeReport): Block[] {
  const { report, style } = all
  const { say } = style
  const { number, document } = plan
  const name = document.name === document.path ? document.label : `${document.name} (${document.label})`
  return [
    heading(`${String(number)}. ${name}`, 2),
    ...(verdicts.length === 0
      ? [paragraph(all.word('docx.none'))]
      : [
          table(
            heads([report.central.name, document.name, say('md.verdict'), all.word('docx.change')]),
            verdicts.map((verdict) => verdictCells(verdict, all)),
            widths([0.31, 0.31, 0.12, 0.26]),
          ),
        ]),
    ...targets(plan, all),
    ...(plan.own.length === 0 ? [] : [heading(say('own.title'), 3)]),
    ...plan.own.map(({ node, quote }) => paragraph(`- “${quote}” [${node ?? say('place.outside')}]`)),
  ]
}

/** The verdicts that the annex has: all, or of very many those that are omitted or worth a look, or of still more none. */
function listedOf(every: readonly (readonly SentenceVerdict[])[], most: number): readonly (readonly SentenceVerdict[])[] {
  const few = (verdicts: readonly (readonly SentenceVerdict[])[]): boolean =>
    verdicts.reduce((sum, { length }) => sum + length, 0) <= most
  if (few(every)) return every
  const doubtful = every.map((verdicts) => verdicts.filter((each) => each.applies !== false && inDoubt(each)))
  return few(doubtful) ? doubtful : []
}

/**
 * Both texts of every sentence side by side, plan by plan; where there are very many, what is left out is told.
 *
 * @param most verdicts that it may have
 */
export function annex(all: OfficeReport, most = MOST_VERDICTS): Block[] {
  const { report, style, word } = all
  const every = report.plans.map(({ tasks }) => tasks.flatMap(({ sentences }) => sentences))
  const listed = listedOf(every, most)
  const counts = [listed, every].map((verdicts) => verdicts.reduce((sum, { length }) => sum + length, 0))
  const [some = 0, whole = 0] = counts
  const told = { plans: report.plans.length, listed: some, all: whole }
  return [
    heading(word('docx.annex'), 1, 'center'),
    lineOf({ text: word('docx.annex-subject'), bold: true }),
    ...(some === whole ? [] : [paragraph(word(some === 0 ? 'docx.annex-none' : 'docx.annex-short', told))]),
    ...report.plans.flatMap((plan, index) => {
      const verdicts = listed[index]
      return verdicts === undefined ? [] : planAnnex(plan, verdicts, all)
    }),
    small(style.say('made-by', { version: style.version })),
  ]
}
