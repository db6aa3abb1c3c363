import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import type { Context } from './command.js'

/** What is known of where a run takes its files from. */
type Ground = Pick<Context, 'io' | 'configuration' | 'trusted'>

/** Whether a path is that of a folder or of something in it; links are not looked at. Both absolute. */
export const isBelow = (folder: string, place: string): boolean => {
  const way = relative(folder, place)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** The folder in which a run looks for files of customary names: decisions, the baseline. Absolute. */
export const homeOf = ({ io, configuration, trusted }: Ground): string => configuration?.folder ?? trusted ?? io.cwd

/**
 * The folder from which a file of decisions or a baseline names plans: its own. One in a folder that alone is trusted names
 * them as if it lay at the same place in the working folder, where they are.
 *
 * @param file absolute path
 */
export const plansFolder = (file: string, { io, trusted }: Pick<Ground, 'io' | 'trusted'>): string =>
  trusted === undefined ? dirname(file) : resolve(io.cwd, relative(trusted, dirname(file)))
