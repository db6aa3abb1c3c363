import { spawnSync } from 'node:child_process'

/**
 * Programs that some suites need beside Node. Each suite asks `available` and is skipped without its program;
 * `DOICHIEU_REQUIRE` (a comma-separated list) turns an absence into a failure.
 */
export const REQUIREMENTS = {
  chromium: { command: ['chromium', '--version'], suites: ['review', 'html-report'] },
  tesseract: { command: ['tesseract', '--version'], suites: ['ocr (native engine)'] },
  libreoffice: { command: ['soffice', '--version'], suites: ['office files in LibreOffice'] },
  redis: { command: ['redis-server', '--version'], suites: ['queue'] },
} as const satisfies Record<string, { readonly command: readonly [string, ...string[]]; readonly suites: readonly string[] }>

export type Requirement = keyof typeof REQUIREMENTS

/** Whether the program starts. */
export function available(name: Requirement): boolean {
  const [program, ...args] = REQUIREMENTS[name].command
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0
}

/** The programs that must be there. Unknown names are an error: a slip of the pen would otherwise require nothing. */
export function required(): Requirement[] {
  return (process.env['DOICHIEU_REQUIRE'] ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
    .map((name) => {
      if (!(name in REQUIREMENTS))
        throw new Error(`DOICHIEU_REQUIRE names ${name}; known are ${Object.keys(REQUIREMENTS).join(', ')}`)
      return name as Requirement
    })
}

/** Global set-up of the test run: names the suites that are left out. */
export function setup(): void {
  for (const [name, { suites }] of Object.entries(REQUIREMENTS)) {
    if (suites.length > 0 && !available(name as Requirement)) console.log(`left out for want of ${name}: ${suites.join(', ')}`)
  }
}
