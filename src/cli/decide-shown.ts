import type { SentenceVerdict } from '../model/comparison.js'
import type { Style } from '../report/format.js'
import { sentence } from '../report/text/sentence.js'
import { wrap } from '../report/typeset.js'
import { verdictWords } from '../report/wording.js'

/** Lines of a record that fit the smallest customary screen, 24, with the keys and the question below it. */
const ROOM = 18
/** Lines that each text of the essentials takes at most. */
const TEXT_LINES = 4

/** The first lines of a text; that it goes on is shown. */
function firstLines(text: string, width: number, indent: string): string[] {
  const lines = wrap(text, width - 2, indent)
  return lines.length <= TEXT_LINES ? lines : [...lines.slice(0, TEXT_LINES - 1), `${lines[TEXT_LINES - 1] ?? ''} …`]
}

/** Which sentence it is, its verdict and both texts, in few lines. */
function essentials(verdict: SentenceVerdict, place: string, remarks: readonly string[], style: Style): string[] {
  const { say, width, paint } = style
  const [best] = verdict.evidence
  const [closest] = verdict.nearest
  const passage = best ?? closest
  const where = passage?.node ?? say('place.outside')
  return [
    '─'.repeat(width),
    ...wrap(place, width),
    ...wrap(verdictWords(verdict, say), width, `${paint?.strong(verdict.id) ?? verdict.id}  `),
    ...firstLines(verdict.text, width, `  ${say('field.central')}: `),
    ...(passage === undefined
      ? wrap(say('why.nothing'), width, '  ')
      : firstLines(`[${where}] “${passage.quote}”`, width, `  ${say(best === undefined ? 'field.nearest' : 'field.plan')}: `)),
    ...remarks.slice(0, TEXT_LINES),
  ]
}

/**
 * What the user sees of a verdict before deciding. Of a record that is longer than a screen the essentials stand once
 * more below it, so that what is decided on is in sight when the question comes.
 *
 * @param place which of how many it is, in which plan
 */
export function shownVerdict(verdict: SentenceVerdict, place: string, style: Style): string[] {
  const { say, width } = style
  const { offered, decidedBy } = verdict
  const words = [
    ...(decidedBy?.suspect == null
      ? []
      : [
          say('decide.suspect', {
            who: decidedBy.who,
            when: decidedBy.when,
            label: say(`decided.${decidedBy.label}`),
            side: say(`suspect.${decidedBy.suspect}`),
          }),
        ]),
    ...(offered === undefined
      ? []
      : [
          say('decide.offered', {
            plan: offered.plan,
            who: offered.who,
            label: say(`decided.${offered.label}`),
            why: offered.why ?? '–',
          }),
        ]),
  ]
  const remarks = words.flatMap((text) => wrap(text, width, '  ! '))
  // What is offered stands among the remarks, with what Enter does.
  const rest: SentenceVerdict & { offered?: SentenceVerdict['offered'] } = { ...verdict }
  delete rest.offered
  const record = ['', ...wrap(place, width), '', ...sentence(rest, style, true), ...remarks]
  return record.length <= ROOM ? record : [...record, ...essentials(verdict, place, remarks, style)]
}
