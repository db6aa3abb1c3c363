/** What starts doichieu on a stick, by the system. The paths are those of `portable.ts`. */

const withCarriageReturns = (text: string): string => text.replaceAll('\n', '\r\n')

/**
 * `doichieu.cmd`. The console is told to show UTF-8 while doichieu runs, which else shows Vietnamese as other letters where the
 * output goes through a pipe; what it showed before is restored. A name of the code page is taken from what `chcp` says, in any
 * language: "Active code page: 437", "Aktive Codepage: 850."
 */
export const BATCH = withCarriageReturns(`@echo off
setlocal
set "page="
for /f "tokens=2 delims=:." %%p in ('chcp') do set "page=%%p"
chcp 65001 >nul
"%~dp0node\\windows\\node.exe" "%~dp0app\\bin\\doichieu.js" %*
set "code=%errorlevel%"
if defined page chcp %page% >nul
exit /b %code%
`)

/**
 * `doichieu.sh`. Sticks are seldom of a kind that knows which files may be run: there the system's loader starts Node, which
 * it may unless the stick is mounted so that nothing on it runs.
 */
export const SHELL = `#!/bin/sh
here=$(dirname -- "$(readlink -f -- "$0")")
node=$here/node/linux/node
if [ ! -x "$node" ] && [ -x /lib64/ld-linux-x86-64.so.2 ]; then
  exec /lib64/ld-linux-x86-64.so.2 "$node" "$here/app/bin/doichieu.js" "$@"
fi
exec "$node" "$here/app/bin/doichieu.js" "$@"
`
