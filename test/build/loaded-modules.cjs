/**
 * Loaded before a program (`node --require`): when the program ends, its modules stand in the file that the environment
 * names as `LOADED_MODULES`, a path or URL a line.
 */
const { appendFileSync } = process.getBuiltinModule('node:fs')
const { _cache, register } = process.getBuiltinModule('node:module')

const file = process.env['LOADED_MODULES']

// What is imported. The hook runs in a thread of its own, and writes each down before it is loaded.
const hook = `
  import { appendFileSync } from 'node:fs'
  export const load = (url, context, next) => {
    appendFileSync(${JSON.stringify(file)}, url + '\\n')
    return next(url, context)
  }`
register(`data:text/javascript,${encodeURIComponent(hook)}`)

// What is required by what is imported.
process.on('exit', () => {
  appendFileSync(file, Object.keys(_cache).join('\n') + '\n')
})
