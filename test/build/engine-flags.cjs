// Loaded before a program (`node --require`): writes the flags that it sets for the engine to the file named by ENGINE_FLAGS.
const { appendFileSync } = process.getBuiltinModule('node:fs')
const { syncBuiltinESMExports } = process.getBuiltinModule('node:module')
const v8 = process.getBuiltinModule('node:v8')

v8.setFlagsFromString = (flag) => appendFileSync(process.env.ENGINE_FLAGS, `${flag}\n`)
syncBuiltinESMExports()
