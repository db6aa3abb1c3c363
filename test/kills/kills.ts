/**
 * Kills runs over a batch of documents at random moments: `npm run kills -- --times 100 --documents 200 --seed 1 --jobs 2`.
 * Prints what came of it; exits with 1 where an output was half written, or came out otherwise in the end.
 */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { builtProgram, campaign } from './campaign.js'

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '100' },
    documents: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    jobs: { type: 'string', default: '2' },
    program: { type: 'string', default: builtProgram(import.meta.dirname) },
  },
})
const [kills = 0, documents = 0, seed = 0, threads = 0] = [values.times, values.documents, values.seed, values.jobs].map(Number)
const { killed, begun, faults } = await campaign(
  { program: resolve(values.program), kills, documents, seed, threads },
  (line) => {
    console.error(line)
  },
)
for (const fault of faults) console.log(fault)
console.log(
  `${String(kills)} rounds over ${String(documents)} documents: ${String(killed)} runs killed, ${String(begun)} with outputs there; ${String(faults.length)} faults`,
)
process.exitCode = faults.length > 0 ? 1 : 0
