import type { parts as vi } from '../vi/parts.js'

/** What is told of the parts of a comparison that several machines make. In English. */
export const parts: { readonly [Key in keyof typeof vi]: string } = {
  'error.bad-shard': '--shard takes a part and how many there are, such as 3/16, not “{value}”.',
  'error.shard-output': '--shard needs a file to write the part to: -o part-03.dcp.',
  'error.shard-ending':
    '{path}: a part is no report and is not written under “{ending}”; name it otherwise, such as part-03.dcp. doichieu merge makes the report.',
  'error.shard-report': '{option} does not go with --shard: give it to doichieu merge.',
  'error.part-none': '{path}: this is no part that compare --shard has written.',
  'error.part-unfinished': '{path}: this part is damaged, or was not finished. Make it again.',
  'error.part-strange':
    'the parts cannot be put together: one of them does not hold what version {version} of doichieu writes. Make them again; if that does not help, please report it with what follows:\n{stack}',
  'error.part-version': '{path}: this part was made by version {theirs} of doichieu; this is {version}.',
  'error.part-count': '{path} and {first} are parts of different divisions. Make them again with one number of parts.',
  'error.part-basis':
    '{path} and {first} were not made in the same way: the central document, the options, the terms or what reads scans differ.',
  'error.part-plans': '{path} and {first} are parts of different sets of plans.',
  'error.part-twice': '{path} and {first} are both part {shard}/{of}.',
  'error.part-missing': 'these parts are missing: {parts}.',
  'error.part-measure':
    '{path} was made with another central document or other options: give --against, --tasks, --applies and --terms as you gave them to compare.',
  'note.part-secret':
    '{path} bears a mark of secrecy, or may bear one, and stands in {part}: keep that file as you keep the document.',
}
