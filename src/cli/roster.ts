import { existsSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { RosterPlace } from '../model/comparison.js'
import type { RosterUnit } from '../model/configuration.js'
import type { Context } from './command.js'
import type { Input } from './inputs.js'
import { onDisk } from './on-disk.js'
import { filesIn, isGlob } from './patterns.js'

/** A unit with the file that its plan lies in. */
interface Placed {
  readonly unit: RosterUnit
  /** Absolute path; null while it has no plan. */
  readonly file: string | null
}

/** The roster of the configuration: which plans it names, and whose they are. */
export interface Roster {
  /** How many units it has. */
  readonly units: number
  /** Files of all plans that it names, to compare where no plan was named. */
  readonly files: readonly string[]
  /** The units with the plans of this run. */
  readonly places: (inputs: readonly Input[]) => Promise<readonly RosterPlace[]>
}

const EMPTY: Roster = { units: 0, files: [], places: () => Promise.resolve([]) }

const identity = (file: string): Promise<string> => realpath(file).catch(() => file)

/** The plan of a unit: the file that is named, or the one that a glob matches; of several the first by name, which is told. */
async function fileOf({ unit, file }: RosterUnit, folder: string, { note, say }: Context): Promise<string | null> {
  if (file === undefined) return null
  const named = onDisk(resolve(folder, file))
  // Names may hold what patterns are made of: "KH [ban chính].txt".
  if (!isGlob(file) || existsSync(named)) return named
  const [first, ...more] = (await filesIn(file, folder)).map((path) => onDisk(resolve(folder, path)))
  if (first === undefined) note(say('note.roster-none', { unit, file }))
  if (first !== undefined && more.length > 0) note(say('note.roster-several', { unit, file: first, count: more.length }))
  return first ?? null
}

/** Reads the roster of the configuration; an empty one where there is none. */
export async function rosterOf(context: Context): Promise<Roster> {
  const { configuration } = context
  const units = configuration?.configuration.roster ?? []
  if (configuration === null || units.length === 0) return EMPTY
  const placed: Placed[] = []
  for (const unit of units) placed.push({ unit, file: await fileOf(unit, configuration.documents, context) })
  return {
    units: units.length,
    files: placed.flatMap(({ file }) => file ?? []),
    places: async (inputs) => {
      const byFile = new Map<string, string>()
      for (const { path, file } of inputs) if (file !== null) byFile.set(await identity(file), path)
      const places: RosterPlace[] = []
      for (const { unit, file } of placed)
        places.push({
          ...unit,
          path: file === null ? null : (byFile.get(await identity(file)) ?? null),
        })
      return places
    },
  }
}
