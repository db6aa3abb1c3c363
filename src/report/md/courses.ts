import { courseCounts, courseWords, movedSentences, sharedWords, tellingCourses } from '../courses.js'
import type { Style } from '../format.js'
import { inline, table } from '../markdown.js'
import type { ShownPlan } from '../shown.js'

const items = (lines: readonly string[]): string => lines.map((line) => `- ${inline(line)}`).join('\n')

/** How the sentences came down through the levels between, what came from neighbours, what an earlier version had. */
export function courses({ chain, version, siblings = [] }: ShownPlan, { say }: Style): string[] {
  return [
    ...(chain === undefined
      ? []
      : [
          `### ${inline(say('courses.chain', { via: chain.via.join(' → ') }))}`,
          table(
            ['#', say('md.course')],
            courseCounts(chain, say).map(({ count, words }) => [String(count), inline(words)]),
            'rl',
          ),
          table(
            [say('md.sentence'), say('md.course')],
            tellingCourses(chain).map((each) => [
              `\`${each.id}\``,
              courseWords(each, say)
                .map((words) => inline(words))
                .join('<br>'),
            ]),
          ),
        ]),
    ...(chain === undefined || chain.copied.length === 0
      ? []
      : [
          inline(say('courses.copied', { count: chain.copied.length })),
          items(chain.copied.map((each) => sharedWords(each, say))),
        ]),
    ...(siblings.length === 0
      ? []
      : [
          `### ${inline(say('courses.siblings', { count: siblings.length }))}`,
          items(siblings.map((each) => sharedWords(each, say))),
        ]),
    ...(version === undefined
      ? []
      : [
          `### ${inline(say('courses.version', { before: version.before, ...version.counts }))}`,
          table(
            [say('md.sentence'), say('md.course')],
            movedSentences(version).map(({ id, progress, before, after }) => [
              `\`${id}\``,
              say('courses.moved', {
                progress: say(`progress.${progress}`),
                before: say(`label.${before}`),
                after: say(`label.${after}`),
              }),
            ]),
          ),
        ]),
  ]
}
