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
import { inline, table } from '../markdown.js'
import type { ShownPlan } from '../shown.js'

const items = (lines: readonly string[]): string => lines.map((line) => `- ${inline(line)}`).join('\n')

/** How the sentences came down through the levels between, and what was copied from these. */
function chained({ chain }: ShownPlan, { say }: Style): string[] {
  if (chain === undefined) return []
  const [misfits, counts, telling] = [misfitLines(chain, say), courseCounts(chain, say), tellingCourses(chain)]
  return [
    `### ${inline(say('courses.chain', { via: chain.via.join(' → ') }))}`,
    ...(misfits.length > 0 ? [items(misfits)] : []),
    ...(counts.length > 0
      ? [
          table(
            ['#', say('md.course')],
            counts.map(({ count, words }) => [String(count), inline(words)]),
            'rl',
          ),
        ]
      : []),
    ...(telling.length > 0
      ? [
          table(
            [say('md.sentence'), say('md.course')],
            telling.map((each) => [
              `\`${each.id}\``,
              courseWords(each, chain, say)
                .map((words) => inline(words))
                .join('<br>'),
            ]),
          ),
        ]
      : []),
    ...(chain.copied.length === 0
      ? []
      : [
          inline(say('courses.copied', { count: chain.copied.length })),
          items(chain.copied.map((each) => sharedWords(each, say))),
        ]),
  ]
}

/** What an earlier version had. */
function versions({ version }: ShownPlan, { say }: Style): string[] {
  if (version === undefined) return []
  const moved = movedSentences(version)
  return [
    `### ${inline(say('courses.version', { before: version.before, ...version.counts }))}`,
    ...(moved.length > 0
      ? [
          table(
            [say('md.sentence'), say('md.progress')],
            moved.map((each) => [`\`${each.id}\``, inline(movedWords(each, say))]),
          ),
        ]
      : []),
    ...(version.targets.length > 0
      ? [
          inline(say('courses.targets', { count: version.targets.length })),
          items(version.targets.map((each) => movedTarget(each, say))),
        ]
      : []),
  ]
}

/** How the sentences came down through the levels between, what came from neighbours, what an earlier version had. */
export function courses(plan: ShownPlan, style: Style): string[] {
  const { siblings = [] } = plan
  const { say } = style
  return [
    ...chained(plan, style),
    ...(siblings.length === 0
      ? []
      : [`### ${inline(siblingsTitle(siblings, say))}`, items(siblings.map((each) => sharedWords(each, say)))]),
    ...versions(plan, style),
  ]
}
