import { rule, type Rule } from '../src/check/rule.js'
import type { Checked, CheckedDocument } from '../src/check/checked.js'
import { rules } from '../src/check/rules.js'
import type { Finding, FindingState, Severity } from '../src/model/finding.js'

/** Made-up results of `check` of any size, so that formats are tested apart from the rules. */

/** Two rules that are none: the formats must not know any rule by name. */
const worded = (words: string): { vi: string; en: string } => ({ vi: words, en: words })
export const figureOdd: Rule = rule({
  id: 'figure-odd',
  group: 'text',
  presets: { recommended: 'warning', strict: 'error' },
  title: worded('Con số lạ'),
  reason: worded('Con số lạ thường do đọc sai.'),
  mend: worded('Đối chiếu với bản gốc.'),
  messages: { odd: worded('Con số {figure} lạ.') },
  options: {
    least: { default: 10, about: worded('Số nhỏ nhất.'), range: [1, 100] },
    words: { default: ['một', 'hai'], about: worded('Những chữ được bỏ qua.') },
    mode: { default: 'all', about: worded('Cách tìm.'), values: ['all', 'some'] },
  },
  looksAt: 'document',
  run: () => [],
  examples: [
    { kind: 'bad', text: 'KẾ HOẠCH\n\nKết nạp 2O đảng viên.\n', finds: ['2O'] },
    { kind: 'bad', text: new Uint8Array([0x4b, 0xd5, 0x0a]), finds: [''], options: { least: 3 } },
    { kind: 'good', text: 'KẾ HOẠCH\n\nKết nạp 20 đảng viên.\n' },
  ],
})
export const wordGone: Rule = rule({
  id: 'word-gone',
  group: 'tasks',
  presets: { strict: 'info' },
  title: worded('Mất chữ'),
  reason: worded('Thiếu một chữ.'),
  mend: worded('Bổ sung chữ.'),
  messages: { gone: worded('Mất chữ.') },
  options: {},
  looksAt: 'comparison',
  run: () => [],
  examples: [{ kind: 'bad', text: 'KẾ HOẠCH\n', central: 'NGHỊ QUYẾT\n', finds: [''] }],
})

const LINE = 'Xây dựng chi bộ “bốn tốt và đảng bộ cơ sở “bốn tốt” vào cuối năm.'

export const sampleFinding = (change: Partial<Finding> = {}): Finding => ({
  ruleId: 'figure-odd',
  severity: 'warning',
  message: 'Con số 2O lạ.',
  help: 'Đối chiếu với bản gốc.',
  file: 'ke-hoach/a.txt',
  line: 12,
  column: 17,
  endLine: 12,
  endColumn: 25,
  page: null,
  node: 'III.1/2',
  quote: '“bốn tốt',
  task: null,
  fingerprint: '0123456789abcdef',
  state: 'new',
  stateReason: null,
  confidence: null,
  excerpt: { text: LINE, span: [16, 24] },
  related: [],
  fixes: [],
  ...change,
})

/** One about the document as a whole. */
export const wholeFinding = (change: Partial<Finding> = {}): Finding =>
  sampleFinding({
    ruleId: 'word-gone',
    severity: 'error',
    message: 'Mất chữ.',
    help: 'Bổ sung chữ.',
    line: 3,
    column: 1,
    endLine: 3,
    endColumn: 1,
    node: null,
    quote: null,
    excerpt: null,
    task: 'III.1/1',
    ...change,
  })

export const sampleDocument = (
  path: string,
  findings: readonly Finding[],
  change: Partial<CheckedDocument> = {},
): CheckedDocument => ({
  path,
  sha256: 'b'.repeat(64),
  isText: true,
  isSecret: false,
  findings: findings.map((finding) => ({ ...finding, file: path })),
  ...change,
})

export const sampleChecked = (documents: readonly CheckedDocument[], change: Partial<Checked> = {}): Checked => ({
  central: { path: '21-NQ/TW', sha256: 'c'.repeat(64) },
  documents,
  rules: [figureOdd, wordGone, ...rules.filter(({ id }) => id === 'quotes-unpaired')].map((each) => ({
    rule: each,
    severity: each.presets.recommended ?? 'info',
    options: {},
  })),
  unreadable: [],
  outdated: [],
  ...change,
})

const SEVERITIES: readonly Severity[] = ['info', 'warning', 'error']
const STATES: readonly FindingState[] = ['new', 'new', 'new', 'baselined', 'suppressed', 'decided', 'new']

/** A run of so many documents with so many findings each, of all severities and states, no two with one fingerprint. */
export const manyFindings = (documents: number, each: number): Checked =>
  sampleChecked(
    Array.from({ length: documents }, (_, number) =>
      sampleDocument(
        `ke-hoach/huyen-${String(number + 1)}.txt`,
        Array.from({ length: each }, (__, index) => {
          const state = STATES[index % STATES.length] ?? 'new'
          const make = index % 2 === 0 ? sampleFinding : wholeFinding
          return make({
            severity: SEVERITIES[index % 3] ?? 'info',
            message: `Con số ${String(index)} ở huyện ${String(number + 1)} lạ: “${LINE}”`,
            fingerprint: (number * each + index).toString(16).padStart(16, '0'),
            state,
            stateReason: state === 'new' ? null : 'có lý do',
          })
        }),
      ),
    ),
  )

/** What steers a terminal, ends a line, or is markup or a command somewhere. */
export const HOSTILE: readonly string[] = [
  '::set-output name=x::y',
  '\n::error file=x::y',
  '\r\n##[error]x',
  '%0A::stop-commands::x',
  ',line=1::x',
  '<script>alert(1)</script> &amp; ]]>',
  '</failure></testcase>',
  '[bấm vào](javascript:alert(1)) {0} {{x}}',
  '| a | b |\n\n# h `x` <details>',
  'A\u0007B\u001b[31m \u202edef',
  'lone \ud800 half \uffff \u2028 \u0085',
  'e\u0323\u0302 ﷽ 漢字 👩‍👩‍👧 \u0300',
  '\u0301',
  '"\'\t',
]

/** A run in which such texts stand wherever words of documents can stand. */
export function hostileChecked(texts: readonly string[] = HOSTILE): Checked {
  const findings = texts.flatMap((text, index) => [
    sampleFinding({
      message: `${text} ${text}`,
      quote: text,
      node: null,
      stateReason: text,
      state: STATES[index % STATES.length] ?? 'new',
      fingerprint: index.toString(16).padStart(16, '0'),
      excerpt: { text: `${text}${text}${text}`, span: [text.length, 2 * text.length] },
      related: [{ ...wholeFinding(), quote: text, message: text }],
    }),
  ])
  return sampleChecked(
    texts.map((text, index) => sampleDocument(`${text}/${String(index)}.txt`, findings)),
    { outdated: texts.map((path) => ({ path, ruleId: 'figure-odd', task: path, count: 1 })) },
  )
}
