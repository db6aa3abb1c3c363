import { sayIn, type Language } from '../catalogue/catalogue.js'
import type { Style } from '../report/format.js'
import { isColourful, lineWidth, paint } from './colour.js'
import type { Context } from './command.js'
import type { Options } from './options.js'

/** A style as plain data, which every thread makes one of. */
export interface StyleSpec extends Omit<Style, 'say' | 'paint'> {
  readonly language: Language
  readonly colour: boolean
}

/** Style of what goes to a file: no colour, 80 columns. */
export const fileSpec = ({ language, version }: Context, { details = false }: Options): StyleSpec => ({
  language,
  version,
  width: 80,
  colour: false,
  details,
  terminal: false,
})

/** Style of what goes to standard output. */
export const screenSpec = (context: Context, options: Options): StyleSpec => ({
  ...fileSpec(context, options),
  width: lineWidth(context.io),
  colour: isColourful(context.io, options),
  terminal: context.io.stdout.isTerminal,
})

/** The style that a specification names. Loads chalk only for colour. */
export const styleOf = async ({ colour, ...rest }: StyleSpec): Promise<Style> => ({
  ...rest,
  say: sayIn(rest.language),
  paint: colour ? await paint() : null,
})
