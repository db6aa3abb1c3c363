import type { Language } from '../../catalogue/catalogue.js'
import type { Starter } from '../starter.js'
import { comment } from './comment.js'

const WORDS: Readonly<Record<Language, { readonly about: string; readonly differs: string }>> = {
  vi: {
    about: `Trước mỗi lần commit, kiểm tra những kế hoạch (theo cấu hình) khác với commit gần nhất, như đang có trong thư mục làm việc;
vì vậy văn bản sắp commit phải giống với văn bản trong thư mục làm việc.
Bật một lần: git config core.hooksPath .githooks
Bỏ qua một lần: git commit --no-verify`,
    differs: 'doichieu: bản sắp commit khác với bản trong thư mục làm việc; hãy git add hoặc git stash trước:',
  },
  en: {
    about: `Before each commit, checks the plans of the configuration that differ from the last one, as they are in the working folder;
so a document that is about to be committed has to be the one in the working folder.
To turn it on, once: git config core.hooksPath .githooks
To do without, once: git commit --no-verify`,
    differs: 'doichieu: what is about to be committed is not what is in the working folder; git add or git stash first:',
  },
}

/** Documents, and what a check goes by. */
const ENDINGS = [
  'txt',
  'md',
  'markdown',
  'html',
  'htm',
  'pdf',
  'docx',
  'doc',
  'rtf',
  'odt',
  'png',
  'jpg',
  'jpeg',
  'tif',
  'tiff',
  'webp',
  'json',
  'yaml',
  'yml',
]

/** A hook of git, which names no file: what has changed is for doichieu to find, whatever it is called. */
export const gitHook: Starter = {
  name: 'git-hook',
  ci: 'git-hook',
  path: () => '.githooks/pre-commit',
  executable: true,
  text: ({ language }) => `#!/bin/sh
${comment(WORDS[language].about)}
differing() {
  { printf '.git/-\\0'; git diff --cached --name-only -z --diff-filter=d -- ${ENDINGS.map((each) => `':(icase)*.${each}'`).join(' ')}; } |
    xargs -0 git --literal-pathspecs -c core.quotePath=off diff --no-ext-diff --ignore-submodules "$@" --
}
if ! differing --quiet; then
  echo '${WORDS[language].differs}' >&2
  differing --name-only >&2
  exit 1
fi
if git rev-parse --quiet --verify HEAD >/dev/null; then
  exec doichieu check --since HEAD
fi
exec doichieu check
`,
}
