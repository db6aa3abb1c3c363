import type { CommandLine, CompletedOption, Values } from './command-line.js'

/** In single quotes, in which only the quote itself is doubled. */
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** Words of a value. A word that is gone on with stands with all that may follow; files are left to the shell. */
const list = ({ words, after }: Values): string =>
  words
    .flatMap((word) => (word.endsWith('=') && after.length > 0 ? after.map((each) => word + each) : [word]))
    .map(quoted)
    .join(', ')

function table(options: readonly CompletedOption[]): string[] {
  return options.flatMap(({ names, about, takes }) =>
    names.map((name) => `      ${quoted(name)} = @(${quoted(about)}, ${takes === null ? '$null' : `@(${list(takes)})`})`),
  )
}

/** The script for PowerShell, to be run by its profile. */
export function powershell({ commands, common }: CommandLine): string {
  return [
    '# doichieu completion powershell',
    'Register-ArgumentCompleter -Native -CommandName doichieu -ScriptBlock {',
    '  param($wordToComplete, $commandAst, $cursorPosition)',
    '  $commands = [ordered]@{',
    ...commands.map(({ name, about }) => `    ${quoted(name)} = ${quoted(about)}`),
    '  }',
    '  # The options of each command: what it is for, and what it takes.',
    '  $options = @{',
    "    '' = New-Object Collections.Hashtable ([StringComparer]::Ordinal)",
    ...commands.map(({ name }) => `    ${quoted(name)} = New-Object Collections.Hashtable ([StringComparer]::Ordinal)`),
    '  }',
    ...[{ name: '', options: common }, ...commands].flatMap(({ name, options }) =>
      table(options).map((row) => `  $options[${quoted(name)}]${row.trim().replace(/^('[^']*') = /u, '[$1] = ')}`),
    ),
    '  $operands = @{',
    ...commands.map(({ name, operands }) => `    ${quoted(name)} = @(${list(operands)})`),
    '  }',
    '  $words = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })',
    '  $command = @($words | Select-Object -Skip 1 | Where-Object { $commands.Contains($_) })[0]',
    "  if ($null -eq $command) { $command = '' }",
    '  $previous = $words[-1]',
    '  $known = $options[$command]',
    '  $found = @()',
    '  if ($known.ContainsKey($previous) -and $null -ne $known[$previous][1]) {',
    '    $found = @($known[$previous][1] | ForEach-Object { , @($_, $_) })',
    "  } elseif ($wordToComplete.StartsWith('-')) {",
    '    $found = @($known.Keys | Sort-Object | ForEach-Object { , @($_, $known[$_][0]) })',
    "  } elseif ($command -eq '') {",
    '    $found = @($commands.Keys | ForEach-Object { , @($_, $commands[$_]) })',
    '  } else {',
    '    $found = @($operands[$command] | ForEach-Object { , @($_, $_) })',
    '  }',
    '  # Nothing of these: PowerShell goes on with files.',
    '  $found | Where-Object { $_[0] -clike "$wordToComplete*" } | ForEach-Object {',
    "    [Management.Automation.CompletionResult]::new($_[0], $_[0], 'ParameterValue', $_[1])",
    '  }',
    '}',
    '',
  ].join('\n')
}
