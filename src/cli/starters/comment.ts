/** Lines as a comment, the way YAML and shells have it; an empty one stays without a blank at its end. */
export const comment = (text: string, indent = ''): string =>
  text
    .split('\n')
    .map((line) => `${indent}# ${line}`.trimEnd())
    .join('\n')

/** Where the repository keeps doichieu, since it comes as a file and not from npm's registry. */
export const TOOLS = 'tools/doichieu'
