import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { engineError } from '../engine.js'

/** A model file of tesseract. */
export interface Model {
  /** As tesseract calls it: `vie`. */
  readonly language: string
  /** Absolute path. */
  readonly folder: string
  readonly isPacked: boolean
  /** Tells one model from another of the same name: the first 12 digits of the sha256 of its file. */
  readonly fingerprint: string
}

/** Models that read Vietnamese: the language's own, and that of the script, which reads best where it is installed. */
const PLACES = ['vie', 'Vietnamese', join('script', 'Vietnamese')] as const

/** Finds a model for Vietnamese in a folder. @throws an engine error where there is none */
export async function modelIn(folder: string, canBePacked: boolean): Promise<Model> {
  const given = await stat(folder).catch(() => null)
  if (given !== null && !given.isDirectory()) throw engineError('model-folder', folder)
  for (const place of PLACES) {
    for (const isPacked of canBePacked ? [false, true] : [false]) {
      const file = join(folder, `${place}.traineddata${isPacked ? '.gz' : ''}`)
      const bytes = await readFile(file).catch(() => null)
      if (bytes === null) continue
      if (!isModel(isPacked ? unpacked(bytes) : bytes)) throw engineError('sound-model', file)
      const fingerprint = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
      return { language: place.replace(/^script./, ''), folder: dirname(file), isPacked, fingerprint }
    }
  }
  throw engineError('model', folder)
}

/** A model unpacks to no more bytes than this. */
const MOST_BYTES = 256 * 2 ** 20

function unpacked(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_BYTES })
  } catch {
    return new Uint8Array()
  }
}

/** Parts of a model by their numbers: the network is the eighteenth. Source: tesseract's tessdatamanager.h. */
const NETWORK = 17
const MOST_PARTS = 64

/**
 * Whether bytes are a model with a network: how many parts it has, where each begins (-1 for none), and the parts. The
 * embedded engine takes the process with it when it is given anything else.
 */
function isModel(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 4) return false
  const parts = view.getInt32(0, true)
  if (parts <= NETWORK || parts > MOST_PARTS || bytes.length < 4 + 8 * parts) return false
  const places = Array.from({ length: parts }, (_, part) => Number(view.getBigInt64(4 + 8 * part, true)))
  return places[NETWORK] !== -1 && places.every((place) => place >= -1 && place < bytes.length)
}
