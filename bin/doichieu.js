#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'

// A comparison of one plan is over before optimized code has paid for its compilation: let V8 wait longer for it (`npm run
// eval` prints what a cold start takes). Only numbers may be set here, which V8 asks for each time anew: a flag that changes
// what code is made (`--no-regexp-tier-up`, say) finds code of the other kind in node itself, and crashes now and then. V8
// tells of a flag that it does not know on standard error, so each version is given its own.
const v8 = Number.parseInt(process.versions.v8, 10)
if (v8 < 12) {
  // Node 20. The budget is in bytes of bytecode run.
  setFlagsFromString('--interrupt-budget=3000000')
} else if (v8 < 14) {
  // Node 22 and 24. Counted are calls of a function, and turns of a loop in it.
  setFlagsFromString('--invocation-count-for-turbofan=45000')
  setFlagsFromString('--invocation-count-for-osr=12000')
}
// Young objects are given room at once, instead of being moved each time that it is doubled.
if (v8 < 13) setFlagsFromString('--semi-space-growth-factor=16')
// A pattern is compiled for a first text that is short too as V8 does it for a long one, which it is not compiled again after:
// each counts for itself how often it may be used before, and those made from here on begin with none.
if (v8 < 14) setFlagsFromString('--regexp-tier-up-ticks=0')

const { run } = await import('../dist/cli/run.js')
process.exitCode = await run(process.argv.slice(2))
