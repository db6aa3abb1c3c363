/**
 * Prints every figure that there is gold for, beside the floor that the tests hold it to. With three files, a central
 * document, a plan and the gold verdicts on it, the figures of that plan alone.
 */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { GoldAdoption } from './adoption-score.js'
import { coldStart } from './cold-start.js'
import { adoptionFigures, directive, format, measure } from './measure.js'

const fixtures = pathToFileURL(`${process.cwd()}/fixtures/`)
const floors = JSON.parse(readFileSync(new URL('gold/floors.json', fixtures), 'utf8')) as Record<string, number>
const [centralFile, planFile, goldFile] = process.argv.slice(2)
const figures =
  centralFile !== undefined && planFile !== undefined && goldFile !== undefined
    ? adoptionFigures(
        await directive(centralFile, readFileSync(centralFile)),
        await directive(planFile, readFileSync(planFile)),
        JSON.parse(readFileSync(goldFile, 'utf8')) as GoldAdoption,
        basename(planFile),
      )
    : await measure(fixtures)
const width = Math.max(...figures.map((figure) => figure.name.length))
console.log(`${'figure'.padEnd(width)}  ${'value'.padStart(9)}  held to`)
for (const figure of figures) {
  const floor = floors[figure.name]
  const bound =
    floor === undefined ? '' : `${figure.better === 'higher' ? '≥' : '≤'} ${format({ value: floor, unit: figure.unit })}`
  console.log(`${figure.name.padEnd(width)}  ${format(figure).padStart(9)}  ${bound}`)
}

if (centralFile === undefined) {
  console.log()
  const commands = [['--version'], ['compare', 'fixtures/seeds/kh-ninhthuan.txt']]
  for (const command of commands) {
    console.log(`doichieu ${command.join(' ')}, cold: ${coldStart(command).toFixed(1)} starts of a bare node`)
  }
}
