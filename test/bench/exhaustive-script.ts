/** `node exhaustive-script.js <central document> <folder of plans>`: prints the sum of all scores. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { numberer, scoreOfAll } from './exhaustive.js'

const [central = '', folder = ''] = process.argv.slice(2)
const numbered = numberer()
const ours = numbered(readFileSync(central, 'utf8'))
let sum = 0
for (const name of readdirSync(folder)) sum += scoreOfAll(ours, numbered(readFileSync(join(folder, name), 'utf8')))
console.log(sum)
