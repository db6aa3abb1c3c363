#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'

// A comparison of one plan is over before optimized code has paid for its compilation: let V8 wait longer for it (the
// budget is in bytes of bytecode run; `npm run eval` prints what a cold start takes). Nor does it compile a pattern twice,
// once to be interpreted and once to be run: most of hundreds are needed. Later V8 may not know the flags.
if (Number.parseInt(process.versions.v8, 10) <= 13) {
  setFlagsFromString('--interrupt-budget=1000000')
  setFlagsFromString('--no-regexp-tier-up')
}

const { run } = await import('../dist/cli/run.js')
process.exitCode = await run(process.argv.slice(2))
