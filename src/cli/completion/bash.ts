import type { CommandLine, CompletedOption, Values } from './command-line.js'

/** What completes a value: words, and files by leaving it to the shell, which quotes their names. */
function reply({ words, files }: Values): string {
  const lines = [`COMPREPLY=($(compgen -W "${words.join(' ')}" -- "$cur"))`]
  if (words.length === 0) lines.shift()
  if (words.some((word) => word.endsWith('='))) lines.push('compopt -o nospace 2>/dev/null')
  if (files === 'folders') lines.push('compopt -o dirnames 2>/dev/null')
  return lines.length === 0 ? ':' : lines.join('; ')
}

/** The names of options by what they take. */
function byValues(options: readonly CompletedOption[]): { readonly names: readonly string[]; readonly takes: Values }[] {
  const groups = new Map<string, { names: string[]; takes: Values }>()
  for (const { names, takes } of options) {
    if (takes === null) continue
    const key = JSON.stringify(takes)
    const group = groups.get(key) ?? { names: [], takes }
    groups.set(key, { ...group, names: [...group.names, ...names] })
  }
  return [...groups.values()]
}

/** A branch of `case` for the option before the word. */
const optionCases = (options: readonly CompletedOption[], indent: string): string[] =>
  byValues(options).map(({ names, takes }) => `${indent}${names.join('|')}) ${reply(takes)}; return ;;`)

/** A branch of `case` for the option before a word that was gone on with: `--rule task-omitted=`. */
const afterCases = (options: readonly CompletedOption[], indent: string): string[] =>
  byValues(options)
    .filter(({ takes }) => takes.words.some((word) => word.endsWith('=')))
    .map(
      ({ names, takes }) => `${indent}${names.join('|')}) ${reply({ words: takes.after, after: [], files: 'files' })}; return ;;`,
    )

const namesOf = (options: readonly CompletedOption[]): string => options.flatMap(({ names }) => names).join(' ')

/** The script for bash. Bash takes `=` for a word of its own, so that what stands before it is two words back. */
export function bash({ commands, common }: CommandLine): string {
  const names = commands.map(({ name }) => name).join(' ')
  const sections = commands.flatMap(({ name, options, operands }) => [
    `    ${name})`,
    '      case "$before" in',
    ...afterCases(options, '        '),
    '      esac',
    '      case "$prev" in',
    ...optionCases(options, '        '),
    '      esac',
    `      if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W "${namesOf(options)}" -- "$cur")); return; fi`,
    `      ${reply(operands)}`,
    '      ;;',
  ])
  return [
    '# doichieu completion bash',
    '_doichieu() {',
    '  local cur="${COMP_WORDS[COMP_CWORD]}" prev="" before="" command="" at=$COMP_CWORD word',
    '  COMPREPLY=()',
    '  ((at > 0)) && prev="${COMP_WORDS[at - 1]}"',
    '  if [[ $cur == "=" ]]; then cur=""; at=$((at + 1)); prev="="; fi',
    '  if [[ $prev == "=" ]]; then',
    '    prev="${COMP_WORDS[at - 2]}"',
    '    # --option=value, or --option word=value',
    '    if [[ $prev != -* ]] && ((at > 2)); then before="${COMP_WORDS[at - 3]}"; prev=""; fi',
    '  fi',
    '  for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do',
    `    case " ${names} " in *" $word "*) command="$word"; break ;; esac`,
    '  done',
    '  case "$command" in',
    '    "")',
    '      case "$prev" in',
    ...optionCases(common, '        '),
    '      esac',
    `      COMPREPLY=($(compgen -W "${names} ${namesOf(common)}" -- "$cur"))`,
    '      ;;',
    ...sections,
    '  esac',
    '}',
    '# What is no word of doichieu is a file.',
    'complete -o bashdefault -o default -F _doichieu doichieu',
    '',
  ].join('\n')
}
