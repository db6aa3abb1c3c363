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

/** What a part of a program, its constants and all, comes to as `result`. */
const within = (text: string): unknown => run(`let result\n{${text}\n}\nreturn result`)

describe('regular expressions in the built program', () => {
  it('match what they matched, whatever stands in them', () => {
    const code = String.raw`
const all = [/[\p{Lu}"'/\\]+\/\d/giu, /\u0301|\n|\$\{x\}/, /(?<a>“”)\k<a>/u, /^-/my]
const found = all.map((pattern) => [pattern.flags, ['Ủ"/\\/7', 'é', '“”“”', '-', '[p{Lu}]'].map((text) => text.match(pattern))])
result = [found, 'Ấ ấ'.replace(/ấ/iu, 'x'), 'nghị quyết 21'.match(/\p{sc=Latin}+/gu)]`
    expect(rendered(code)).not.toContain('= [/')
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

  it('are made when they are first asked for where they are constants, and remain one', () => {
    const code = `let made = 0
const RegExp = function (source, flags) { made += 1; return new globalThis.RegExp(source, flags) }
const WORD = /b+/gu
const TWO = new RegExp(\`\${WORD.source}\${WORD.source}\`, 'u')
const ask = (text) => [WORD.test(text), WORD.test(text), TWO.test(text), { WORD }.WORD === WORD]
const before = made
result = [before, ask('bb'), made]`
    expect(within(rendered(code))).toEqual([0, [true, false, true, true], 2])
  })

  it('are let be where their name means something else somewhere', () => {
    const code = `const A = /a/u
const B = /b/u
const C = /c/u
const D = /d/u
const other = (A) => A
const { B: b, D: d } = { B: 1, D: 2 }
const taken = ({ C }) => C
class Named { D = 3 }
result = [other(1), A.test('a'), b, B.test('b'), taken({ C: 2 }), C.test('c'), D.test('d'), d, new Named().D]`
    expect(within(rendered(code))).toEqual([1, true, 1, true, 2, true, true, 2, 3])
  })

  it('stay in their lines', () => {
    const code = `const a = [/a/u]\n\nconst b = () => /b/u\nconst c = /c/u\n`
    expect(
      rendered(code)
        .split('\n')
        .slice(0, 4)
        .map((line) => line.slice(0, 7)),
    ).toEqual(['const a', '', 'const b', 'let c;'])
  })
})

describe('the characters of a property, which stand in the place of its name', () => {
  /** All characters that a pattern of one character finds. */
  const found = (pattern: RegExp): number => {
    let sum = 0
    // Each counts by where it is, so that none is taken for another.
    for (let code = 0; code <= 0x10ffff; code += 1) if (pattern.test(String.fromCodePoint(code))) sum += code + 1
    return sum
  }
  const built = (literal: string): RegExp => within(rendered(`result = [${literal}][0]`)) as RegExp

  it.each(['sc=Latin', 'L', 'Lu', 'Ll', 'M', 'N'])('are those of %s', (name) => {
    expect(built(String.raw`/^\p{${name}}$/u`).source).not.toContain('{')
    for (const literal of [`^\\p{${name}}$`, `^[^\\p{${name}}\\d]$`])
      for (const flags of ['u', 'iu']) expect(found(built(`/${literal}/${flags}`))).toBe(found(new RegExp(literal, flags)))
  })

  it('are the Latin letters in what patterns are put together of, where that begins the class', () => {
    const code = String.raw`const END = '(?![\\p{sc=Latin}\\d])'
const START = ${'`(?<![${""}\\\\p{sc=Latin}\\\\\\\\])`'}
const loose = '\\p{sc=Latin}'
result = [END, START, loose]`
    const [end, start, loose] = within(rendered(code)) as string[]
    expect(end).toMatch(/^\(\?!\[A-Za-z[^{]+\\d\]\)$/u)
    expect(loose).toBe(String.raw`\p{sc=Latin}`)
    expect('ệ-ệ\\-'.match(new RegExp(`${start ?? ''}-${end ?? ''}`, 'gu'))).toBeNull()
    expect('. -'.match(new RegExp(`${start ?? ''}-${end ?? ''}`, 'gu'))).toEqual(['-'])
  })
})
