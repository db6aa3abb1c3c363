import { readFile } from 'node:fs/promises'
import { format, resolveConfig } from 'prettier'
import { expect, it } from 'vitest'
import { ruleDefinitions } from '../src/check/rules-schema.js'
import { checkerFor } from '../src/cli/data-file/check.js'
import { readDataFile } from '../src/cli/data-file/data-file.js'
import { PRESETS } from '../src/model/configuration.js'

const at = (path: string): string => new URL(`../${path}`, import.meta.url).pathname
const FILE = at('schemas/configuration.schema.json')

it('the schema of configurations knows the rules there are, with their options', async () => {
  // After a change of a rule: npx vitest run test/configuration-rules.test.ts --update
  const schema = JSON.parse(await readFile(FILE, 'utf8')) as { readonly $defs: object }
  const whole = { ...schema, $defs: { ...schema.$defs, ...ruleDefinitions() } }
  const written = await format(JSON.stringify(whole, null, 2), { ...(await resolveConfig(FILE)), parser: 'json' })
  await expect(written).toMatchFileSnapshot(FILE)
})

it('the schema of configurations knows the presets there are', async () => {
  const { $defs } = JSON.parse(await readFile(FILE, 'utf8')) as { readonly $defs: { readonly presets: unknown } }
  expect($defs.presets).toMatchObject({ items: { enum: PRESETS } })
})

/** A configuration in a document. @example "```yaml\n# doichieu.config.yaml\nlang: vi\n```" */
const CONFIGURATION = /^```yaml\n(# doichieu\.config\.yaml\n[\s\S]*?)^```$/gm

it('every configuration that README shows can be followed', async () => {
  const shown = [...(await readFile(at('README.md'), 'utf8')).matchAll(CONFIGURATION)].map(([, text = '']) => text)
  expect(shown.length).toBeGreaterThan(2)
  const check = checkerFor('configuration')
  for (const text of shown) await check(readDataFile('doichieu.config.yaml', text, null))
})
