import type { Starter } from '../starter.js'
import { plansFolderOf } from './office-folder.js'
import { OFFICE } from './office-words.js'

const withCarriageReturns = (text: string): string => text.replaceAll('\n', '\r\n')

/**
 * For an office without a forge: a folder of plans in, a folder of reports out, on Windows. The clock is the script's, asked of
 * PowerShell, as the form of `%DATE%` differs from computer to computer. No letter beyond ASCII stands before `chcp 65001`.
 * A process that Windows ends has a code below 0. The plans are named with `\.` at the end, since a backslash before a quotation
 * mark would make it part of the name.
 */
export const officeWindows: Starter = {
  name: 'office-windows',
  ci: 'office',
  path: () => 'doi-chieu.cmd',
  text: ({ language, plans }) => {
    const folder = plansFolderOf(plans)
    const words = OFFICE[language]
    const about = words.about.replace('{script}', 'doi-chieu.cmd').replace('{plans}', folder).split('\n')
    const outcomes = Object.entries(words.outcomes).map(([code, said]) => `if %code%==${code} echo ${said}`)
    return withCarriageReturns(`@echo off
setlocal DisableDelayedExpansion
set "page="
for /f "tokens=2 delims=:." %%p in ('chcp') do set "page=%%p"
chcp 65001 >nul
${about.map((line) => `rem ${line}`).join('\n')}
set "code=2"
set "plans=%~dp0${folder.replaceAll('/', '\\')}"
set "results=%~dp0ket-qua"
if not "%~1"=="" set "plans=%~f1"
if not "%~2"=="" set "results=%~f2"
cd /d "%~dp0"
set "program=doichieu"
if exist "%~dp0doichieu\\doichieu.cmd" set "program=%~dp0doichieu\\doichieu.cmd"
if not exist "%~dp0doichieu\\doichieu.cmd" where doichieu >nul 2>nul || goto none
if not exist "%plans%\\" goto empty
for /f %%t in ('powershell -NoProfile -Command "Get-Date -Format yyyy-MM-dd_HHmmss"') do set "results=%results%\\%%t"
set "runof=%results%"
set "turn=1"
:next
mkdir "%results%" 2>nul && goto made
set /a turn+=1 >nul
set "results=%runof%-%turn%"
if %turn% leq 99 goto next
set "results=%runof%"
goto unmade
:made
call "%program%" compare "%plans%\\." -o "%results%\\doi-chieu.html" --lang ${language}
set "code=%errorlevel%"
if %code% lss 0 set "code=70"
call "%program%" check "%plans%\\." -o "%results%\\kiem-tra.txt" --report "md=%results%\\kiem-tra.md" --lang ${language}
set "checked=%errorlevel%"
if %checked% lss 0 set "checked=70"
if %checked% gtr %code% set "code=%checked%"
echo.
${outcomes.join('\n')}
if %code% gtr 3 if not %code%==70 echo ${words.outcomes[70]}
echo ${words.where}
echo "%results%"
goto end
:none
echo ${words.noProgram}
goto end
:empty
mkdir "%plans%"
echo ${words.empty}
echo "%plans%"
goto end
:unmade
echo ${words.noFolder}
echo "%results%"
:end
if "%~1"=="" echo ${words.key}
if "%~1"=="" pause >nul
if defined page chcp %page% >nul
exit /b %code%
`)
  },
}
