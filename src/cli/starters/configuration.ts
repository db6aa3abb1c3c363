import type { Configuration } from '../../model/configuration.js'
import type { Starter } from '../starter.js'

/** Where editors find the schema in a project that has doichieu among its packages. */
const SCHEMA = './node_modules/doichieu/schemas/configuration.schema.json'

/** The configuration. */
export const configuration: Starter = {
  name: 'configuration',
  ci: null,
  path: ({ format }) => `doichieu.config.${format}`,
  text: async ({ language, against, plans, presets, format }) => {
    const said: Configuration = {
      lang: language,
      against,
      presets,
      failOn: 'error',
      sets: [{ role: 'plan', files: plans }],
    }
    if (format === 'json') return `${JSON.stringify({ $schema: SCHEMA, ...said }, null, 2)}\n`
    const { stringify } = await import('yaml')
    return `# yaml-language-server: $schema=${SCHEMA}\n${stringify(said, { lineWidth: 0 })}`
  },
}
