/**
 * Kills runs over a batch of documents at random moments, and has others come to the end of their disk:
 * `npm run kills -- --times 100 --full 10 --documents 200 --seed 1 --jobs 2`. Prints what came of it; exits with 1 where an
 * output was half written, or came out otherwise in the end, or was done again though it had been done.
 */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { builtProgram, campaign } from './campaign.js'
import { whyNoDisk } from './full-disk.js'

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '100' },
    full: { type: 'string', default: '10' },
    documents: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    jobs: { type: 'string', default: '2' },
    program: { type: 'string', default: builtProgram(import.meta.dirname) },
  },
})
const [kills = 0, asked = 0, documents = 0, seed = 0, threads = 0] = [
  values.times,
  values.full,
  values.documents,
  values.seed,
  values.jobs,
].map(Number)
const noDisk = asked > 0 ? whyNoDisk() : null
if (noDisk !== null) console.log(`no run on a full disk: ${noDisk}`)
const begin = performance.now()
const result = await campaign(
  { program: resolve(values.program), kills, full: noDisk === null ? asked : 0, documents, seed, threads },
  (line) => {
    console.error(line)
  },
)
const { killed, begun, full, kept, faults } = result
for (const fault of faults) console.log(fault)
console.log(
  `${String(kills)} rounds over ${String(documents)} documents: ${String(killed)} runs killed, ${String(begun)} of them while they wrote outputs; ${String(full)} came to the end of their disk; ${String(kept)} documents not done again; ${String(faults.length)} faults; ${String(Math.round((performance.now() - begin) / 1000))} s`,
)
process.exitCode = faults.length > 0 ? 1 : 0
