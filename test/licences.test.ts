import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { allPackages, type LockedPackage, productionPackages } from '../packaging/lock.js'

/** What doichieu depends on: its licences, that it is pinned, and that the README says what it is for. */

const ROOT = new URL('..', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8')
const manifest = JSON.parse(read('package.json')) as {
  readonly dependencies: Record<string, string>
  readonly peerDependencies: Record<string, string>
}
const packages = productionPackages(ROOT.pathname)
const all = allPackages(ROOT.pathname)

/** Licences that let a program be passed on under its own, by their SPDX names. */
const FREE = new Set(['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'Python-2.0', 'Zlib'])

/** Beside them, of what only tests and the build load, and of fonts. */
const FREE_FOR_TESTS = new Set([...FREE, 'MPL-2.0', 'OFL-1.1'])

/** Fonts whose licence has no SPDX name: that of Bitstream Vera, which lets anyone pass them on. */
const FONTS = 'dejavu-fonts-ttf'

/** Packages that hold the prebuilt libvips, which sharp loads and anyone may replace: LGPL there, and only there. */
const LIBVIPS = /^@img\/sharp-(?:libvips-|win32-|wasm32$)/

/** Whether a package may be depended on. @param expression in SPDX, such as "(MIT OR GPL-3.0-or-later)" */
function isFree(expression: string, name: string, free: ReadonlySet<string> = FREE): boolean {
  const words = expression.match(/[()]|[^\s()]+/g) ?? []
  let at = 0
  const one = (): boolean => {
    const word = words[at++]
    if (word !== '(') return free.has(word ?? '') || (word === 'LGPL-3.0-or-later' && LIBVIPS.test(name))
    const inner = any()
    if (words[at++] !== ')') throw new Error(`no licence expression: ${expression}`)
    return inner
  }
  const together = (): boolean => {
    let isSo = one()
    while (words[at] === 'AND') {
      at += 1
      // Read to the end in any case.
      isSo = one() && isSo
    }
    return isSo
  }
  const any = (): boolean => {
    let isSo = together()
    while (words[at] === 'OR') {
      at += 1
      isSo = together() || isSo
    }
    return isSo
  }
  const isSo = any()
  return isSo && at === words.length
}

const told = ({ name, version, licence }: LockedPackage): string => `${name}@${version}: ${licence ?? 'no licence stated'}`

describe('the packages that doichieu needs', () => {
  it('are all known, those for other systems too', () => {
    const names = packages.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(Object.keys(manifest.dependencies)))
    expect(names).toEqual(expect.arrayContaining(['micromark', '@img/sharp-libvips-linux-x64', '@img/sharp-win32-x64']))
    expect(names).not.toContain('vitest')
  })

  it('are free of the GPL and AGPL, and of the LGPL but for the prebuilt libvips', () => {
    expect(packages.filter(({ licence = '', name }) => !isFree(licence, name)).map(told)).toEqual([])
  })

  it('state the same licence in their own manifests', () => {
    const others = packages.filter(({ path, licence }) => {
      if (!existsSync(new URL(`${path}/package.json`, ROOT))) return false
      return (JSON.parse(read(`${path}/package.json`)) as { readonly license?: string }).license !== licence
    })
    expect(others.map(told)).toEqual([])
  })

  it('are pinned to their bytes', () => {
    expect(packages.filter(({ integrity }) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? '')).map(told)).toEqual([])
  })

  it('need no program run at their installation', () => {
    // What tesseract.js would run asks for a donation.
    expect(packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name)).toEqual(['tesseract.js'])
    const { scripts } = JSON.parse(read('node_modules/tesseract.js/package.json')) as { scripts: Record<string, string> }
    expect([scripts['preinstall'], scripts['install'], scripts['postinstall']]).toEqual([
      undefined,
      undefined,
      'opencollective-postinstall || true',
    ])
  })

  it('are each named in the README, with what they are for', () => {
    const readme = read('README.md')
    const direct = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })
    expect(direct.filter((name) => !readme.includes(`\n| \`${name}\` | `))).toEqual([])
  })
})

describe('the packages of the queue, of the tests and of the build', () => {
  it('are known', () => {
    expect(all.map(({ name }) => name)).toEqual(expect.arrayContaining(['bullmq', 'ioredis', 'vitest', 'rolldown']))
    expect(all.length).toBeGreaterThan(packages.length)
  })

  it('are free of the GPL and AGPL, too', () => {
    const others = all.filter(({ licence = '', name }) => name !== FONTS && !isFree(licence, name, FREE_FOR_TESTS))
    expect(others.map(told)).toEqual([])
  })

  it('are pinned to their bytes', () => {
    expect(all.filter(({ integrity }) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? '')).map(told)).toEqual([])
  })
})

describe('a licence', () => {
  it('is judged by what one may choose, and by all that holds at once', () => {
    expect(isFree('MIT', 'a')).toBe(true)
    expect(isFree('(MIT OR GPL-3.0-or-later)', 'a')).toBe(true)
    expect(isFree('(GPL-2.0-only OR (MIT AND Zlib))', 'a')).toBe(true)
    expect(isFree('Apache-2.0 AND LGPL-3.0-or-later', '@img/sharp-win32-x64')).toBe(true)
    for (const refused of [
      'GPL-3.0-only',
      'AGPL-3.0-or-later',
      'MIT AND GPL-2.0-only',
      'LGPL-3.0-or-later',
      'SEE LICENSE IN x',
      '',
    ])
      expect(isFree(refused, 'sharp'), refused).toBe(false)
  })
})
