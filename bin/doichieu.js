#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'

// A comparison of one plan is over before optimized code has paid for its compilation: let V8 wait longer for it (the
// budget is in bytes of bytecode run; `npm run eval` prints what a cold start takes). Later V8 may not know the flag.
if (Number.parseInt(process.versions.v8, 10) <= 13) setFlagsFromString('--interrupt-budget=1000000')

const { run } = await import('../dist/cli/run.js')
process.exitCode = await run(process.argv.slice(2))
