import type { Rule } from './rule.js'
import { quotesUnpaired } from './rules/quotes-unpaired.js'
import { taskOmitted } from './rules/task-omitted.js'

/** All rules, by group and name: the order in which documentation lists them. */
export const rules: readonly Rule[] = [taskOmitted, quotesUnpaired]
