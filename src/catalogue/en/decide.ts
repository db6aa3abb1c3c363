import type { decide as vi } from '../vi/decide.js'

/** What is asked and told while a person decides. In English. */
export const decide: { readonly [Key in keyof typeof vi]: string } = {
  'error.no-terminal': '--decide needs a terminal to ask on; it does not work through a pipe.',
  'decide.keys':
    '  [=] adopted           [~] localized               [x] omitted\n  [.] does not apply    [j] omitted, accepted       [u] undo the last one\n  [Enter] agree         [s] later                   [q] stop',
  'decide.choose': 'Which:',
  'decide.unknown': 'There is no key “{key}”.',
  'decide.nothing': 'Nothing is left to decide.',
  'decide.begin': '{count} {count|place|places} to decide; each decision is written to {file} at once.',
  'decide.who': 'Your name:',
  'decide.why': 'Why (Enter: no reason):',
  'decide.why-key': '“{key}” is a key for a verdict, not a reason. Give the reason, or press Enter.',
  'decide.undone': 'The last decision was taken out of {file}.',
  'decide.nothing-undone': 'There is no decision of this walk to undo.',
  'decide.why-or': 'Why (Enter: “{why}”):',
  'decide.place': '{done}/{total}  {path}',
  'decide.suspect': '{who} decided on {when}: {label}; {side}.',
  'decide.offered': 'On the same wording in {plan}, {who} decided: {label} (because: {why}). Enter to follow.',
  'decide.last': 'That was the last one. [u] undo it, [Enter] end:',
  'decide.end': '{count} {count|decision|decisions} written to {file}.',
}
