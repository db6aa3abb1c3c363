/** Prints every figure that there is gold for, beside the floor that the tests hold it to. */
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { coldStart } from './cold-start.js'
import { format, measure } from './measure.js'

const fixtures = pathToFileURL(`${process.cwd()}/fixtures/`)
const floors = JSON.parse(readFileSync(new URL('gold/floors.json', fixtures), 'utf8')) as Record<string, number>
const figures = await measure(fixtures)
const width = Math.max(...figures.map((figure) => figure.name.length))
console.log(`${'figure'.padEnd(width)}  ${'value'.padStart(9)}  held to`)
for (const figure of figures) {
  const floor = floors[figure.name]
  const bound =
    floor === undefined ? '' : `${figure.better === 'higher' ? '≥' : '≤'} ${format({ value: floor, unit: figure.unit })}`
  console.log(`${figure.name.padEnd(width)}  ${format(figure).padStart(9)}  ${bound}`)
}

console.log()
const commands = [['--version'], ['compare', 'fixtures/seeds/kh-ninhthuan.txt']]
for (const command of commands) {
  console.log(`doichieu ${command.join(' ')}, cold: ${coldStart(command).toFixed(1)} starts of a bare node`)
}
