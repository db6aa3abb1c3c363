import type { CommandLine, CompletedOption, Values } from './command-line.js'

/** In single quotes, which nothing is read in. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

/** A word with what it is, as `_describe` has it: a colon parts them. */
const described = (word: string, about: string): string => quoted(`${word.replaceAll(':', '\\:')}:${about}`)

function value({ words, after, files }: Values): string {
  const goesOn = words.some((word) => word.endsWith('='))
  const lines = words.length === 0 ? [] : [`compadd ${goesOn ? "-S '' " : ''}-- ${words.map(quoted).join(' ')}`]
  if (files !== 'none') lines.push(files === 'folders' ? '_files -/' : '_files')
  if (!goesOn) return lines.join('; ') || ':'
  const then = after.length === 0 ? '_files' : `compadd -- ${after.map(quoted).join(' ')}`
  return `if compset -P '*='; then ${then}; else ${lines.join('; ')}; fi`
}

const optionCases = (options: readonly CompletedOption[], indent: string): string[] =>
  options.flatMap(({ names, takes }) => (takes === null ? [] : [`${indent}${names.join('|')}) ${value(takes)}; return ;;`]))

const optionList = (options: readonly CompletedOption[]): string =>
  options.flatMap(({ names, about }) => names.map((name) => described(name, about))).join(' ')

/** The script for zsh: to be sourced, or as the file `_doichieu` of a folder in `$fpath`. */
export function zsh({ commands, common }: CommandLine): string {
  const sections = commands.flatMap(({ name, options, operands }) => [
    `    ${name})`,
    '      case "$previous" in',
    ...optionCases(options, '        '),
    '      esac',
    `      if [[ $PREFIX == -* ]]; then flags=(${optionList(options)}); _describe option flags; return; fi`,
    `      ${value(operands)}`,
    '      ;;',
  ])
  return [
    '#compdef doichieu',
    '_doichieu() {',
    '  local command="" word previous="${words[CURRENT-1]}"',
    '  local -a flags subcommands',
    `  subcommands=(${commands.map(({ name, about }) => described(name, about)).join(' ')})`,
    '  # --option=value',
    '  if [[ $PREFIX == --*=* ]]; then previous="${PREFIX%%=*}"; compset -P \'--[^=]#=\'; fi',
    '  for word in "${words[@]:1:$((CURRENT - 2))}"; do',
    `    case "$word" in ${commands.map(({ name }) => name).join('|')}) command="$word"; break ;; esac`,
    '  done',
    '  case "$command" in',
    '    "")',
    '      case "$previous" in',
    ...optionCases(common, '        '),
    '      esac',
    `      if [[ $PREFIX == -* ]]; then flags=(${optionList(common)}); _describe option flags; return; fi`,
    '      _describe command subcommands',
    '      ;;',
    ...sections,
    '  esac',
    '}',
    'compdef _doichieu doichieu',
    '# A file of $fpath is the function itself when it is first asked; one that is sourced is not.',
    'if [[ "$funcstack[1]" == _doichieu ]]; then _doichieu; fi',
    '',
  ].join('\n')
}
