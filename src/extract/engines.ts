import type { Engine } from './engine.js'
import { embedded } from './engines/embedded.js'
import { native } from './engines/native.js'

/** The first is used where none is named. */
export const engines: readonly Engine[] = [embedded, native]
