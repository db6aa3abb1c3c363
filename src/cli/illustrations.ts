import { readdir, readFile } from 'node:fs/promises'
import type { Assets } from '../report/format.js'
import type { Content } from './content.js'

/** The modules of the page for proofreading as the build leaves them, from the sources (as tests do) and from the package alike. */
const PAGE = new URL('../../dist/review-page/page/', import.meta.url)

/** What formats with pictures need of a document, opened when it is asked for. */
export function illustrationsOf({ path, from }: Content): Assets & { readonly close: () => Promise<void> } {
  let bytes: Promise<Uint8Array> | undefined
  const read = (): Promise<Uint8Array> => (bytes ??= typeof from === 'string' ? readFile(from) : Promise.resolve(from))
  const load = () => import('../extract/pictures.js')
  let opened: ReturnType<Awaited<ReturnType<typeof load>>['openPagePictures']> | undefined
  return {
    pictures: async (page, turned) => {
      opened ??= Promise.all([load(), read()]).then(([{ openPagePictures }, content]) => openPagePictures(path, content))
      return (await opened).pictures(page, turned)
    },
    pdf: async () => {
      const [{ isPdf }, content] = await Promise.all([load(), read()])
      return isPdf(path, content) ? content : null
    },
    pageScript: async () => {
      const names = (await readdir(PAGE)).filter((name) => name.endsWith('.js')).sort()
      return Promise.all(names.map(async (name) => ({ name, code: await readFile(new URL(name, PAGE), 'utf8') })))
    },
    close: async () => {
      await (await opened)?.close()
    },
  }
}
