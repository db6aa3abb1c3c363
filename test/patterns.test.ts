import { parseAst } from 'rolldown/parseAst'
import { describe, expect, it } from 'vitest'

/** What the build makes of regular expressions. */

interface Plugin {
  readonly renderChunk: (this: { readonly parse: typeof parseAst }, code: string) => string
}
const { patternsAsStrings } = (await import(new URL('../bin/patterns.js', import.meta.url).href)) as {
  readonly patternsAsStrings: Plugin
}

const rendered = (code: string): string => patternsAsStrings.renderChunk.call({ parse: parseAst }, code)
/** What a program made of the code returns. */
const run = (code: string): unknown => (new Function(code) as () => unknown)()

describe('regular expressions in the built program', () => {
  it('match what they matched, whatever stands in them', () => {
    const code = String.raw`
const all = [/[\p{Lu}"'/\\]+\/\d/giu, /\u0301|\n|\$\{x\}/, /(?<a>“”)\k<a>/u, /^-/my]
const found = all.map((pattern) => [pattern.source, pattern.flags])
result = [found, 'Ủ"/\\/7'.match(all[0]), 'Ấ ấ'.replace(/ấ/iu, 'x')]`
    expect(rendered(code)).not.toContain('= [/')
    const within = (text: string): unknown => run(`let result\n{${text}\n}\nreturn result`)
    expect(within(rendered(code))).toEqual(within(code))
  })

  it('are made once where a function has them, but for those that remember where they are', () => {
    const code = `const plain = () => /a/u
const sticky = () => /a/y
return [plain() === plain(), sticky() === sticky()]`
    // A program may return only where it is a function.
    const made = rendered(code.replace('return ', 'result = '))
    expect(run(`var result; ${made}; return result`)).toEqual([true, false])
  })

  it('stay in their lines', () => {
    const code = `const a = /a/u\n\nconst b = () => /b/u\n`
    expect(
      rendered(code)
        .split('\n')
        .slice(0, 3)
        .map((line) => line.slice(0, 7)),
    ).toEqual(['const a', '', 'const b'])
  })
})
