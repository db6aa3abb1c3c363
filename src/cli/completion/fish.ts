import type { CommandLine, CompletedOption, Values } from './command-line.js'

/** In single quotes, in which fish reads a backslash and the quote itself. */
const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

/** What an option takes. A word that is gone on with stands with all that may follow. */
function value({ words, after, files }: Values): string {
  const all = words.flatMap((word) => (word.endsWith('=') && after.length > 0 ? after.map((each) => word + each) : [word]))
  const chosen = all.length === 0 ? '' : ` -a ${quoted(all.join(' '))}`
  if (files === 'folders') return " -x -a '(__fish_complete_directories)'"
  return files === 'files' ? ` -r -F${chosen}` : ` -x${chosen}`
}

function option({ names, about, takes }: CompletedOption, condition: string): string {
  const flags = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`)).join(' ')
  return `complete -c doichieu ${condition} ${flags}${takes === null ? ' -f' : value(takes)} -d ${quoted(about)}`
}

/** The script for fish: a file `doichieu.fish` of its folder of completions. */
export function fish({ commands, common }: CommandLine): string {
  const lines = commands.flatMap(({ name, about, options, operands }) => {
    const condition = `-n '__fish_seen_subcommand_from ${name}'`
    return [
      `complete -c doichieu -n __fish_use_subcommand -f -a ${name} -d ${quoted(about)}`,
      ...options.map((each) => option(each, condition)),
      ...(operands.files === 'files' ? [`complete -c doichieu ${condition} -F`] : []),
      ...(operands.words.length === 0 ? [] : [`complete -c doichieu ${condition} -a ${quoted(operands.words.join(' '))}`]),
    ]
  })
  return [
    '# doichieu completion fish',
    'complete -c doichieu -f',
    ...common.map((each) => option(each, '-n __fish_use_subcommand')),
    ...lines,
    '',
  ].join('\n')
}
