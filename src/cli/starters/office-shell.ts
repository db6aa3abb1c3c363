import type { Starter } from '../starter.js'
import { comment } from './comment.js'
import { plansFolderOf } from './office-folder.js'
import { OFFICE } from './office-words.js'

/** For an office without a forge: a folder of plans in, a folder of reports out, on Linux and macOS. The clock is the script's; of two runs in one second each has a folder of its own. */
export const officeShell: Starter = {
  name: 'office-shell',
  ci: 'office',
  path: () => 'doi-chieu.sh',
  executable: true,
  text: ({ language, plans }) => {
    const folder = plansFolderOf(plans)
    const words = OFFICE[language]
    const outcomes = Object.entries(words.outcomes).map(([code, said]) => `  ${code}) echo '${said}' ;;`)
    return `#!/bin/sh
${comment(words.about.replace('{script}', 'sh doi-chieu.sh').replace('{plans}', folder))}
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd) || exit 2
whole() {
  case $1 in /*) printf '%s\\n' "$1" ;; *) printf '%s\\n' "$PWD/$1" ;; esac
}
plans=$here/${folder}
results=$here/ket-qua
if [ -n "\${1-}" ]; then plans=$(whole "$1"); fi
if [ -n "\${2-}" ]; then results=$(whole "$2"); fi
cd -- "$here" || exit 2
run() {
  if [ -f "$here/doichieu/doichieu.sh" ]; then sh "$here/doichieu/doichieu.sh" "$@"; else doichieu "$@"; fi
}
if [ ! -f "$here/doichieu/doichieu.sh" ] && ! command -v doichieu >/dev/null; then
  echo '${words.noProgram}' >&2
  exit 2
fi
if [ ! -d "$plans" ]; then
  mkdir -p -- "$plans" || exit 2
  printf '%s\\n' '${words.empty}' "$plans" >&2
  exit 2
fi
mkdir -p -- "$results"
run_of=$results/$(date +%Y-%m-%d_%H%M%S)
results=$run_of
turn=1
while ! mkdir -- "$results" 2>/dev/null; do
  turn=$((turn + 1))
  if [ "$turn" -gt 99 ]; then
    printf '%s\\n' '${words.noFolder}' "$run_of" >&2
    exit 2
  fi
  results=$run_of-$turn
done
code=0
run compare "$plans" -o "$results/doi-chieu.html" --lang ${language} || code=$?
checked=0
run check "$plans" -o "$results/kiem-tra.txt" --report "md=$results/kiem-tra.md" --lang ${language} || checked=$?
if [ "$checked" -gt "$code" ]; then code=$checked; fi
echo
case $code in
${outcomes.join('\n')}
  *) echo '${words.outcomes[70]}' ;;
esac
printf '%s\\n' '${words.where}' "$results"
exit "$code"
`
  },
}
