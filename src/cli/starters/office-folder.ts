/** The folder that a glob begins with. @example "ke-hoach" of "ke-hoach/**", "van-ban/den" of "van-ban/den/*.docx" */
const FOLDER = /^(?:\.\/)?(?<folder>[A-Za-z\d_-]+(?:\/[A-Za-z\d_-]+)*)\/(?=[^/]*[*?{[]|[^/]+$)/u
/** Where no glob names a folder that any shell can be told of. */
const USUAL = 'den'

/** The folder of plans that a script looks into: that which the configuration names first. Letters of ASCII alone, with forward slashes. */
export const plansFolderOf = (globs: readonly string[]): string =>
  globs.map((glob) => FOLDER.exec(glob)?.groups?.['folder']).find((folder) => folder !== undefined) ?? USUAL
