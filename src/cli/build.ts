/** The hash of all sources; the bundler puts it here. */
declare const DOICHIEU_BUILD: string

/**
 * The build that this program is of, as the hash of its sources: what one build keeps or prepares, another does not use. Null
 * when it is run from its sources.
 */
export const BUILD: string | null = typeof DOICHIEU_BUILD === 'undefined' ? null : DOICHIEU_BUILD
