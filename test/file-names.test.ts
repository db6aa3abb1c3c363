import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesIn } from '../src/cli/patterns.js'
import { folderWith, FULL_PLAN, runIn } from './cli-run.js'

/** Names of files: globs that no shell has expanded, as on Windows, and names as long as disks take. */

const NFD = 'đợt hai/kế hoạch'.normalize('NFD')
const cwd = folderWith({
  'Kế hoạch [2021] (1)/bản (1) a.txt': '',
  'Kế hoạch [2021] (1)/bản 1 a.txt': '',
  'Kế hoạch 2 1/bản (1) a.txt': '',
  'KH {a,b}/c.docx': '',
  [`${NFD}.txt`]: '',
})

describe('a glob', () => {
  it.each([
    ['Kế hoạch [2021] (1)/bản (1)*.txt', ['Kế hoạch [2021] (1)/bản (1) a.txt']],
    ['Kế hoạch [2021] (1)/*(1)*.txt', ['Kế hoạch [2021] (1)/bản (1) a.txt']],
    ['Kế hoạch [2021] (1)/*.txt', ['Kế hoạch [2021] (1)/bản (1) a.txt', 'Kế hoạch [2021] (1)/bản 1 a.txt']],
    ['KH {a,b}/*', ['KH {a,b}/c.docx']],
  ])('means folders that are there, and round brackets, as they are written: %s', async (pattern, files) => {
    expect(await filesIn(pattern, cwd)).toEqual(files)
    expect(await filesIn(`./KH {a,b}/../${pattern}`, cwd)).toEqual(files.map((file) => `./KH {a,b}/../${file}`))
    expect(await filesIn(`${cwd}/${pattern}`, '/')).toEqual(files.map((file) => `${cwd}/${file}`))
  })

  it.each([
    ['*/bản (1)*.txt', 2],
    ['Kế hoạch*/@(bản|khác) 1*.txt', 1],
    ['{KH,Kế}*/**/*.{txt,docx}', 4],
    ['Kế hoạch [0-9] [0-9]/*', 1],
    ['no such folder/*.txt', 0],
    ['Kế hoạch [2021] (1)/bản 1 a.txt/*', 0],
  ])('still is one: %s', async (pattern, count) => {
    expect(await filesIn(pattern, cwd)).toHaveLength(count)
  })

  it('means letters, however the disk spells them', async () => {
    expect(await filesIn('đợt hai/kế*.txt', cwd)).toEqual([`đợt hai/${'kế hoạch'.normalize('NFD')}.txt`])
    expect(await filesIn('đ*/kế*.txt'.normalize('NFD'), cwd)).toEqual([`${NFD}.txt`])
  })
})

describe('a name as long as a disk takes', () => {
  /** Of 255 bytes, with letters in pieces. */
  const long = (last: string): string => {
    const begin = 'KH' + 'ế'.normalize('NFD').repeat(40)
    return begin + 'x'.repeat(255 - Buffer.byteLength(begin + last)) + last
  }

  it('is read, and its results have one that fits, each its own', async () => {
    const names = [long('1.txt'), long('2.txt')]
    expect(names.map((name) => Buffer.byteLength(name))).toEqual([255, 255])
    const place = folderWith(Object.fromEntries(names.map((name) => [name, FULL_PLAN])))
    const run = async (...argv: readonly string[]) => (await runIn(place, argv)).code
    expect(await run('normalize', 'KH*', '-o', 'md')).toBe(0)
    expect(readdirSync(join(place, 'md'))).toEqual(names.map((name) => name.replace(/txt$/, 'md')))
    expect(await run('parse', 'KH*', '-o', 'json', '-f', 'json')).toBe(0)
    const written = readdirSync(join(place, 'json'))
    expect(new Set(written).size).toBe(2)
    for (const name of written) {
      expect(name).toMatch(/^KH(?:e\u0302\u0301){39,40}x*~[0-9a-f]{8}\.json$/u)
      expect(Buffer.byteLength(name)).toBe(255)
    }
    expect(await run('compare', ...names, '-o', 'verdicts.json')).toBe(0)
  })
})
