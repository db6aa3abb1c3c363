/** All regular expressions of a program, given as its syntax tree; `once` are those outside of functions, which are made once. */
function patternsIn(node, once = true, found = []) {
  if (Array.isArray(node)) for (const each of node) patternsIn(each, once, found)
  else if (typeof node?.type === 'string') {
    if (node.type === 'Literal' && node.regex !== undefined) found.push({ node, once })
    const inside = once && !/Function|Class/.test(node.type)
    for (const [key, child] of Object.entries(node)) if (key !== 'regex') patternsIn(child, inside, found)
  }
  return found
}

/**
 * For the bundler: regular expressions as strings. V8 checks the syntax of each literal while it parses the program, and once
 * more when it compiles the function around it: with hundreds of them, many with tables of Unicode behind them, that takes
 * half as long as a bare node takes to start. TypeScript has checked them. Lines stay where they are.
 */
export const patternsAsStrings = {
  name: 'patterns-as-strings',
  renderChunk(code) {
    let rendered = ''
    let at = 0
    let kept = 0
    for (const { node, once } of patternsIn(this.parse(code).body)) {
      const { pattern, flags } = node.regex
      // With these flags it remembers where it is: each call of the function gets one of its own.
      if (!once && /[gy]/.test(flags)) continue
      const made = `new RegExp(${JSON.stringify(pattern)}, "${flags}")`
      rendered += code.slice(at, node.start) + (once ? made : `(pattern$${String((kept += 1))} ??= ${made})`)
      at = node.end
    }
    const names = Array.from({ length: kept }, (_, index) => `pattern$${String(index + 1)}`)
    // Hoisted: functions may be called before the last line has run.
    return rendered + code.slice(at) + (kept === 0 ? '' : `\nvar ${names.join(', ')};\n`)
  },
}
