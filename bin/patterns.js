import { propertyTables, withLatin, withTables } from './unicode-tables.js'

/** Each node of a syntax tree with the way to it, the innermost last; `once` are those outside of functions, which are run once. */
function visit(node, seen, once = true, parent = null, key = '') {
  if (Array.isArray(node)) for (const each of node) visit(each, seen, once, parent, key)
  else if (typeof node?.type === 'string') {
    seen(node, parent, key, once)
    const inside = once && !/Function|Class/.test(node.type)
    for (const [name, child] of Object.entries(node)) if (name !== 'regex') visit(child, seen, inside, node, name)
  }
}

/** What is made of text, named constants and the text of patterns alone, so that it may as well be made later. */
const isPlain = (node) =>
  node.type === 'Literal' ||
  node.type === 'Identifier' ||
  (node.type === 'MemberExpression' && !node.computed && node.property.name === 'source' && isPlain(node.object)) ||
  (node.type === 'TemplateLiteral' && node.expressions.every(isPlain)) ||
  (node.type === 'BinaryExpression' && node.operator === '+' && isPlain(node.left) && isPlain(node.right))

const isPattern = (node) =>
  (node?.type === 'Literal' && node.regex !== undefined) ||
  (node?.type === 'NewExpression' && node.callee.name === 'RegExp' && node.arguments.every(isPlain))

/** Whether a name is only a word there, as in `a.name` and `{ name: 1 }`. */
const isWord = (parent, key) =>
  !parent.computed &&
  ((parent.type === 'MemberExpression' && key === 'property') ||
    (/^(Property|MethodDefinition)/.test(parent.type) && key === 'key'))

/** Where a name may be given another meaning, or be seen from elsewhere. */
const isTaken = (parent, key) =>
  /^(Export|Import)/.test(parent.type) ||
  /Pattern$|^RestElement$|^CatchClause$|^LabeledStatement$|^(Break|Continue)Statement$/.test(parent.type) ||
  (/Function|Class/.test(parent.type) && key !== 'body' && key !== 'superClass') ||
  (parent.type === 'VariableDeclarator' && key === 'id') ||
  (/^(Assignment|Update)Expression$/.test(parent.type) && key !== 'right')

/**
 * The constants of a program that are patterns and can be made when they are first asked for, by name: their declarations, and
 * where they are asked for. None whose name has another meaning anywhere.
 */
function constantsIn(body) {
  const constants = new Map()
  for (const node of body) {
    const [only, more] = node.type === 'VariableDeclaration' && node.kind === 'const' ? node.declarations : []
    if (only?.id.type === 'Identifier' && more === undefined && isPattern(only.init))
      constants.set(only.id.name, { node, id: only.id, init: only.init, asked: [] })
  }
  visit(body, (node, parent, key) => {
    // `const { name } = …`, where the way to the name is the same as in `{ name }`.
    if (node.type === 'ObjectPattern') for (const { value } of node.properties) constants.delete(value?.name)
    const constant = node.type === 'Identifier' ? constants.get(node.name) : undefined
    if (constant === undefined || node === constant.id) return
    // In `{ name }` it stands for the word and for the value.
    if (parent.type === 'Property' && parent.shorthand) {
      if (key === 'value') constant.asked.push({ node, before: `${node.name}: ` })
    } else if (parent === null || isTaken(parent, key)) constants.delete(node.name)
    else if (!isWord(parent, key)) constant.asked.push({ node, before: '' })
  })
  return constants
}

/** The Latin letters as a part of a pattern names them. @example "[^\\p{sc=Latin}\\d]" */
const NAMES_LATIN = /\\p\{sc=Latin\}/
const inTemplate = (text) => text.replace(/[\\`]|\$(?=\{)/g, '\\$&')

/**
 * For the bundler: regular expressions as strings. V8 checks the syntax of each literal while it parses the program, and once
 * more when it compiles the function around it: with hundreds of them, many with tables of Unicode behind them, that takes
 * half as long as a bare node takes to start. TypeScript has checked them. For the same reason those that are constants of a
 * module are made when they are first asked for. Lines stay where they are.
 */
export const patternsAsStrings = {
  name: 'patterns-as-strings',
  renderChunk(code) {
    const { body } = this.parse(code)
    const edits = []
    const tables = new Set()
    let kept = 0
    const constants = constantsIn(body)
    const late = new Set([...constants.values()].map(({ init }) => init))
    const tagged = new Set()
    const put = (node, text) => edits.push({ node, text })
    visit(body, (node, parent, key, once) => {
      // Parts that patterns are put together of. A tag may read them as they are written.
      if (node.type === 'TaggedTemplateExpression') tagged.add(node.quasi)
      if (node.type === 'TemplateElement' && !tagged.has(parent) && NAMES_LATIN.test(node.value.cooked))
        put(node, () => code.slice(node.start, node.end).replace(node.value.raw, () => inTemplate(withLatin(node.value.cooked))))
      if (node.type !== 'Literal') return
      if (typeof node.value === 'string' && NAMES_LATIN.test(node.value)) put(node, () => JSON.stringify(withLatin(node.value)))
      if (node.regex === undefined) return
      const { pattern, flags } = node.regex
      // With these flags it remembers where it is: each call of the function gets one of its own.
      if (!once && /[gy]/.test(flags)) {
        if (flags.includes('u')) put(node, () => `/${withLatin(pattern)}/${flags}`)
        return
      }
      const made = `new RegExp(${withTables(pattern, flags, tables)}, "${flags}")`
      put(node, () => (once || late.has(node) ? made : `(pattern$${String((kept += 1))} ??= ${made})`))
    })
    const rendered = (from, to) => {
      let text = ''
      let at = from
      for (const { node, text: instead } of edits) {
        if (node.start < at || node.end > to) continue
        text += code.slice(at, node.start) + instead()
        at = node.end
      }
      return text + code.slice(at, to)
    }
    for (const [name, { node, init, asked }] of constants) {
      if (code.slice(node.start, node.end).includes('\n')) continue
      for (const { node: place, before } of asked) put(place, () => `${before}(${name} ??= ${rendered(init.start, init.end)})`)
      put(node, () => `let ${name};`)
    }
    edits.sort((a, b) => a.node.start - b.node.start || b.node.end - a.node.end)
    const whole = rendered(0, code.length)
    const names = Array.from({ length: kept }, (_, index) => `pattern$${String(index + 1)}`)
    // Hoisted: functions may be called before the last line has run.
    return `${whole}${kept === 0 ? '' : `\nvar ${names.join(', ')};\n`}\n${propertyTables(tables)}`
  },
}
