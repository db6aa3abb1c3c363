import type { PageScript } from '../review/review-html.js'

/** A module that is required by its place. @example `require("../view/markup.js")` */
const REQUIRE = /\brequire\("(\.{1,2}\/[^"]+)"\)/gu

/** The place that one module names another by, from the folder that all lie in. @example "page/main.js", "../data.js" → "data.js" */
function resolved(from: string, name: string): string {
  const parts = from.split('/').slice(0, -1)
  for (const part of name.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}

/**
 * Puts modules, as CommonJS, together into one script: each is a function of its exports and of `require`.
 *
 * @param main name of the module to run
 */
export function bundled(modules: PageScript, main: string): string {
  const parts = modules.map(({ name, code }) => {
    const direct = code.replace(REQUIRE, (_, place: string) => `require(${JSON.stringify(resolved(name, place))})`)
    return `${JSON.stringify(name)}: (exports, require) => {\n${direct}\n}`
  })
  return [
    '(() => {',
    `const modules = {\n${parts.join(',\n')}\n}`,
    'const done = {}',
    'const require = (name) => {',
    '  if (!(name in done)) { done[name] = {}; modules[name](done[name], require) }',
    '  return done[name]',
    '}',
    `require(${JSON.stringify(main)})`,
    '})()',
  ].join('\n')
}
