import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rules } from '../src/check/rules.js'
import { ownWords } from '../src/normalize/corrections.js'
import { steps } from '../src/normalize/steps.js'
import { figureOdd, wordGone } from './check-sample.js'
import { rulesTable, withTable } from './rules-table.js'

const README = new URL('../README.md', import.meta.url)

describe('the table of rules', () => {
  it('has a row for each, by group, with its severity in each preset', () => {
    expect(rulesTable([figureOdd, wordGone])).toBe(`| Tasks | finds | recommended | strict | encoding |
| - | - | - | - | - |
| \`word-gone\` | Mất chữ |  | info |  |

| Encoding and letters | finds | recommended | strict | encoding |
| - | - | - | - | - |
| \`figure-odd\` | Con số lạ | warning | error |  |`)
    for (const { id } of rules) expect(rulesTable(rules)).toContain(`\n| \`${id}\` | `)
  })

  // `npm run rules-table` writes it.
  it('in README is up to date', async () => {
    await expect(withTable(readFileSync(README, 'utf8'), rules)).toMatchFileSnapshot(README.pathname)
  })
})

describe('ids of rules', () => {
  it('are no ids of normalizing steps, as explain takes both', () => {
    const ids = new Set([...steps, ownWords].map(({ id }) => id))
    expect(rules.map(({ id }) => id).filter((id) => ids.has(id))).toEqual([])
  })
})
