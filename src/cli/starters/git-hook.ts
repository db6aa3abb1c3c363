import type { Language } from '../../catalogue/catalogue.js'
import type { Starter } from '../starter.js'
import { comment } from './comment.js'

const WORDS: Readonly<Record<Language, string>> = {
  vi: `Trước mỗi lần commit, kiểm tra những kế hoạch (theo cấu hình) khác với commit gần nhất, như đang có trong thư mục làm việc.
Bật một lần: git config core.hooksPath .githooks
Bỏ qua một lần: git commit --no-verify`,
  en: `Before each commit, checks the plans of the configuration that differ from the last one, as they are in the working folder.
To turn it on, once: git config core.hooksPath .githooks
To do without, once: git commit --no-verify`,
}

/** A hook of git, which names no file: what has changed is for doichieu to find, whatever it is called. */
export const gitHook: Starter = {
  name: 'git-hook',
  ci: 'git-hook',
  path: () => '.githooks/pre-commit',
  executable: true,
  text: ({ language }) => `#!/bin/sh
${comment(WORDS[language])}
if git rev-parse --quiet --verify HEAD >/dev/null; then
  exec doichieu check --since HEAD
fi
exec doichieu check
`,
}
