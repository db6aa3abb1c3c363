import { folderWith, FULL_PLAN, PARTIAL_PLAN, RESOLUTION, runIn, type Outcome } from './cli-run.js'

export const EN = { env: { LANG: 'en_US.UTF-8' } }
/** Of the plans in this folder one lacks a task; one has a quotation mark too many. */
export const office = (configuration: unknown, files: Readonly<Record<string, string>> = {}): string =>
  folderWith({
    'nq.txt': RESOLUTION,
    'xa/day-du.txt': FULL_PLAN,
    'xa/thieu.txt': PARTIAL_PLAN,
    'huyen/kh.txt': FULL_PLAN.replace('ảnh vệ tinh', '“ảnh vệ tinh'),
    'doichieu.config.json': typeof configuration === 'string' ? configuration : JSON.stringify(configuration, null, 1),
    ...files,
  })
export const check = (folder: string, ...argv: string[]): Promise<Outcome> =>
  runIn(folder, ['check', ...argv, '--format', 'json'], EN)

interface Found {
  readonly central: { readonly path: string }
  readonly documents: readonly { readonly path: string }[]
  readonly findings: readonly { readonly ruleId: string; readonly file: string; readonly severity: string }[]
}
export const foundBy = ({ out, err }: Outcome): Found => {
  if (out === '') throw new Error(err)
  return JSON.parse(out) as Found
}
/** What was found of some rules: `file rule severity`. */
export const findings = (run: Outcome, ...rules: string[]): string[] =>
  foundBy(run)
    .findings.filter(({ ruleId }) => rules.includes(ruleId))
    .map(({ file, ruleId, severity }) => `${file} ${ruleId} ${severity}`)
export const documents = (run: Outcome): string[] => foundBy(run).documents.map(({ path }) => path)
