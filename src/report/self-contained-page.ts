import { createHash } from 'node:crypto'
import type { Style } from './format.js'
import { escaped } from './xml.js'

/** What a page runs: its modules as CommonJS, by the places they require each other from. */
export type PageScript = readonly { readonly name: string; readonly code: string }[]

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
function bundled(modules: PageScript, main: string): string {
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

/** Code that neither ends the element it stands in nor begins a comment there. */
const inScript = (code: string): string => code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')

/** JSON that does neither. */
export const inElement = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** What a page holds. Texts are HTML already, but for the title. */
export interface PageContent {
  readonly title: string
  readonly look: string
  /** What stands in the page without its script. */
  readonly body: string
  /** Elements with data, which the script reads by their ids. */
  readonly data: string
  readonly script: PageScript
  /** Name of the module to run. */
  readonly main: string
  /** Whether it shows pictures, which are in it. */
  readonly pictures?: boolean
}

/** A page all in one file, which asks nothing of any network and runs nothing but its own script. */
export function selfContainedPage(content: PageContent, { language, version }: Style): string {
  const { title, look, body, data, script, main, pictures = false } = content
  const code = inScript(bundled(script, main))
  const policy = [
    "default-src 'none'",
    ...(pictures ? ['img-src data:'] : []),
    `style-src ${hashOf(look)}`,
    `script-src ${hashOf(code)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="doichieu ${escaped(version)}">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<style>${look}</style>
</head>
<body>
${body}
${data}<script>${code}</script>
</body>
</html>
`
}
