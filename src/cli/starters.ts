import type { Starter } from './starter.js'
import { configuration } from './starters/configuration.js'
import { gitHook } from './starters/git-hook.js'
import { github } from './starters/github.js'
import { gitlab } from './starters/gitlab.js'
import { officeShell } from './starters/office-shell.js'
import { officeWindows } from './starters/office-windows.js'

/** All files that `doichieu init` can write, in the order in which it does. */
export const starters: readonly Starter[] = [configuration, github, gitlab, gitHook, officeWindows, officeShell]

/** What `--ci` may name. */
export const FORGES: readonly string[] = [...new Set(starters.flatMap(({ ci }) => ci ?? [])), 'none']
