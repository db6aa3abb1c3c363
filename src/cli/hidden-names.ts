import { basename, join } from 'node:path'
import type { Context } from './command.js'
import { forward } from './patterns.js'

/** What systems and Word put into a folder and hide from people. @example "Thumbs.db", "~$ke-hoach.docx" */
const HIDDEN = /^(?:thumbs\.db|desktop\.ini|ehthumbs\.db|icon\r|~\$.*|~wrl\d+\.tmp)$/i

/** Whether a file has the name of what systems and Word hide. */
export const isSystemName = (path: string): boolean => HIDDEN.test(basename(path))

/** A name that begins with a dot, of a file or a folder on the way to it. @example ".p.md", "xa/.nhap/kh.md" */
const DOTTED = /(?:^|\/)\.[^/]/u

/** Whether people do not see a file of a folder. @param path from that folder on */
export const isHiddenPath = (path: string): boolean => DOTTED.test(forward(path)) || isSystemName(path)

/** Files that the user is told of at most. */
const MOST_NAMED = 10

/** Whether a file holds a document, whatever it is called. What cannot be opened holds none. */
async function holdsDocument(file: string): Promise<boolean> {
  const { fileKind } = await import('../extract/file-kind.js')
  return fileKind(file).then(
    ({ isDocument }) => isDocument,
    () => false,
  )
}

/**
 * What is taken of the hidden files of a folder or a set. Mostly they are none of the documents, and those that hold one are
 * named; where the documents are not trusted these are taken like any other, or a plan would pass by a dot before its name.
 *
 * @param paths from the folder on
 * @param of how the folder or set is called
 */
export async function hiddenTaken(
  paths: readonly string[],
  folder: string,
  of: string,
  { trusted, note, say }: Pick<Context, 'trusted' | 'note' | 'say'>,
): Promise<readonly string[]> {
  const holding: string[] = []
  for (const path of paths) if (await holdsDocument(join(folder, path))) holding.push(path)
  if (holding.length === 0 || trusted !== undefined) return holding
  const files = holding.slice(0, MOST_NAMED).map(forward).join(', ')
  note(
    say('note.hidden-documents', {
      folder: of,
      files: files + (holding.length > MOST_NAMED ? `, … (${String(holding.length)})` : ''),
    }),
  )
  return []
}
