/**
 * Loaded before a program (`node --require`): when the program ends, the most memory that it took (kB), all threads with it,
 * stands in the file that the environment names as `DOICHIEU_PEAK`.
 */
const { writeFileSync } = process.getBuiltinModule('node:fs')
const { isMainThread } = process.getBuiltinModule('node:worker_threads')

if (isMainThread)
  process.on('exit', () => {
    writeFileSync(process.env['DOICHIEU_PEAK'], String(process.resourceUsage().maxRSS))
  })
