import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * A file as the disk spells it: some systems keep the Vietnamese letters of names in pieces (NFD), people type them whole (NFC).
 * A name that is there stands as it is; one that is not stands for the file whose name is the same letters.
 *
 * @param file absolute path
 */
export function onDisk(file: string): string {
  const folder = dirname(file)
  // Names of ASCII have one spelling, but the folders above may have several.
  if (folder === file || existsSync(file) || file.normalize('NFD') === file.normalize('NFC')) return file
  const parent = onDisk(folder)
  const letters = basename(file).normalize('NFC')
  try {
    const found = readdirSync(parent).find((name) => name.normalize('NFC') === letters)
    return found === undefined ? file : join(parent, found)
  } catch {
    return file
  }
}
