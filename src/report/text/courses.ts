import {
  courseCounts,
  courseWords,
  misfitLines,
  movedSentences,
  movedTarget,
  movedWords,
  sharedWords,
  siblingsTitle,
  tellingCourses,
} from '../courses.js'
import type { Style } from '../format.js'
import type { ShownPlan } from '../shown.js'
import { wrap } from '../typeset.js'

/** Entries of a list before "and so many more", unless every sentence is asked for. */
const ENTRIES = 8

function list<Entry>(entries: readonly Entry[], lines: (entry: Entry) => string[], { say, width, details }: Style): string[] {
  const most = details ? entries.length : ENTRIES
  const rest = entries.length - most
  return [
    ...entries.slice(0, most).flatMap(lines),
    ...(rest > 0 ? wrap(say('courses.more', { count: rest }), width, '    ') : []),
  ]
}

/** How the sentences came down through the levels between, and what was copied from these. */
function chained({ chain }: ShownPlan, style: Style): string[] {
  if (chain === undefined) return []
  const { say, width } = style
  const strong = style.paint?.strong ?? ((text: string) => text)
  const { copied } = chain
  return [
    ...wrap(say('courses.chain', { via: chain.via.join(' → ') }), width, '  '),
    ...misfitLines(chain, say).flatMap((words) => wrap(words, width, '    ')),
    ...courseCounts(chain, say).flatMap(({ count, words }) => wrap(words, width, `    ${String(count).padStart(3)}  `)),
    ...list(
      tellingCourses(chain),
      (each) => [`    ${strong(each.id)}`, ...courseWords(each, chain, say).flatMap((words) => wrap(words, width, '      – '))],
      style,
    ),
    ...(copied.length === 0
      ? []
      : [
          ...wrap(say('courses.copied', { count: copied.length }), width, '  '),
          ...list(copied, (each) => wrap(sharedWords(each, say), width, '    – '), style),
        ]),
  ]
}

/** What came from plans beside it. */
function beside({ siblings = [] }: ShownPlan, style: Style): string[] {
  if (siblings.length === 0) return []
  const { say, width } = style
  return [
    ...wrap(siblingsTitle(siblings, say), width, '  '),
    ...list(siblings, (each) => wrap(sharedWords(each, say), width, '    – '), style),
  ]
}

/** What an earlier version had. */
function versions({ version }: ShownPlan, style: Style): string[] {
  if (version === undefined) return []
  const { say, width } = style
  return [
    ...wrap(say('courses.version', { before: version.before, ...version.counts }), width, '  '),
    ...list(movedSentences(version), (each) => wrap(movedWords(each, say), width, `    ${each.id}  `), style),
    ...(version.targets.length === 0
      ? []
      : [
          ...wrap(say('courses.targets', { count: version.targets.length }), width, '  '),
          ...list(version.targets, (each) => wrap(movedTarget(each, say), width, '    – '), style),
        ]),
  ]
}

/** Sections on the way through the levels, on the plans beside it and on an earlier version: those that were asked for. */
export function courses(plan: ShownPlan, style: Style): [title: string, lines: string[]][] {
  const name = plan.document.path
  const { say } = style
  const sections: [string, string[]][] = [
    [say('title.courses', { name }), chained(plan, style)],
    [say('title.siblings', { name }), beside(plan, style)],
    [say('title.version', { name }), versions(plan, style)],
  ]
  return sections.filter(([, lines]) => lines.length > 0)
}
