import type { Language } from '../../catalogue/catalogue.js'
import type { Starter } from '../starter.js'
import { comment, TOOLS } from './comment.js'

const WORDS: Readonly<Record<Language, Readonly<Record<'head' | 'write' | 'pinned' | 'base' | 'told' | 'upload', string>>>> = {
  vi: {
    head: `Kiểm tra các kế hoạch mà một yêu cầu hợp nhất (pull request) thay đổi, theo quy định của nhánh đích.

doichieu chưa có trên kho npm. Đưa gói vào ${TOOLS} một lần, rồi commit package.json, package-lock.json
và tệp .tgz trong đó (không commit node_modules):
  mkdir -p ${TOOLS} && cd ${TOOLS} && cp <thư mục>/doichieu-<phiên bản>.tgz .
  npm init --yes && npm install --ignore-scripts ./doichieu-<phiên bản>.tgz

Yêu cầu hợp nhất chỉ góp văn bản: cấu hình, quyết định, danh sách đã biết và chính doichieu đều lấy từ nhánh đích.
Riêng tệp này GitHub lại chạy theo bản của yêu cầu hợp nhất: hãy dùng CODEOWNERS kèm phê duyệt bắt buộc,
hoặc ruleset có “Require workflows to pass”, cho .github và ${TOOLS}.
Đừng đổi pull_request thành pull_request_target.
Yêu cầu đưa chính tệp này vào sẽ không đạt, vì nhánh đích chưa có các thứ trên.`,
    write: 'để phát hiện hiện ở mục Security; không ghi gì khác',
    pinned: 'Nhãn như v5 có thể bị dời: nên ghim bằng mã commit (uses: actions/checkout@<40 chữ số>).',
    base: 'Bản được tin.',
    told: 'Tên tệp và lời văn không được thành lệnh cho máy chạy.',
    upload: 'Có thể bị từ chối (yêu cầu từ fork, kho riêng không có code scanning); kết quả kiểm tra không phụ thuộc bước này.',
  },
  en: {
    head: `Checks the plans that a pull request changes, by what the branch says that it is to be merged into.

doichieu is not in npm's registry. Put it into ${TOOLS} once, and commit package.json, package-lock.json
and the .tgz of that folder (not node_modules):
  mkdir -p ${TOOLS} && cd ${TOOLS} && cp <folder>/doichieu-<version>.tgz .
  npm init --yes && npm install --ignore-scripts ./doichieu-<version>.tgz

A request brings documents alone: configuration, decisions, baseline and doichieu itself are those of its base.
This file, however, GitHub runs as the request has it: let CODEOWNERS with a required review,
or a ruleset with “Require workflows to pass”, watch over .github and ${TOOLS}.
Don't make pull_request_target of pull_request.
The request that brings this file itself fails, as its base has none of this yet.`,
    write: 'so that findings show under Security; nothing else is written',
    pinned: 'A tag such as v5 can be moved: better pin actions by their commit (uses: actions/checkout@<40 digits>).',
    base: 'What is trusted.',
    told: 'Names and words of documents are not to become commands for the runner.',
    upload: 'May be refused (requests from forks, private repositories without code scanning); the check does not depend on it.',
  },
}

/** A workflow of GitHub: what a pull request changes is checked by what its base says. */
export const github: Starter = {
  name: 'github',
  ci: 'github',
  path: () => '.github/workflows/doichieu.yml',
  text: ({ language }) => {
    const words = WORDS[language]
    // Whoever opens a request names branches and files: none of it may stand in a `run`, where it would be run.
    return `${comment(words.head)}
name: doichieu
on: pull_request
permissions: {}
jobs:
  check:
    name: doichieu
    runs-on: ubuntu-latest
    timeout-minutes: 20
    permissions:
      contents: read
      security-events: write # ${words.write}
    defaults:
      run:
        shell: bash
    steps:
${comment(words.pinned, '      ')}
      # ${words.base}
      - uses: actions/checkout@v5
        with:
          ref: \${{ github.event.pull_request.base.sha }}
          path: trusted
          persist-credentials: false
      - uses: actions/checkout@v5
        with:
          path: request
          fetch-depth: 0
          persist-credentials: false
      - uses: actions/setup-node@v5
        with:
          node-version: 22
      - working-directory: trusted/${TOOLS}
        run: npm ci --ignore-scripts --no-audit --no-fund
      - id: check
        working-directory: request
        env:
          BASE: \${{ github.event.pull_request.base.sha }}
        run: |
          results=$RUNNER_TEMP/doichieu
          mkdir -p "$results"
          since=$(git merge-base "$BASE" HEAD)
          # ${words.told}
          pause=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \\n')
          echo "::stop-commands::$pause"
          status=0
          "$GITHUB_WORKSPACE/trusted/${TOOLS}/node_modules/.bin/doichieu" check \\
            --trusted "$GITHUB_WORKSPACE/trusted" --no-inline --since "$since" --no-cache \\
            --report "github=$results/annotations.txt,md=$results/summary.md,sarif=$results/doichieu.sarif" || status=$?
          echo "::$pause::"
          if [ -f "$results/annotations.txt" ]; then cat "$results/annotations.txt"; fi
          if [ -f "$results/summary.md" ]; then head -c 1000000 "$results/summary.md" >> "$GITHUB_STEP_SUMMARY"; fi
          if [ -f "$results/doichieu.sarif" ]; then echo 'sarif=yes' >> "$GITHUB_OUTPUT"; fi
          exit "$status"
      # ${words.upload}
      - if: \${{ !cancelled() && steps.check.outputs.sarif == 'yes' }}
        continue-on-error: true
        uses: github/codeql-action/upload-sarif@v4
        with:
          sarif_file: \${{ runner.temp }}/doichieu/doichieu.sarif
          checkout_path: \${{ github.workspace }}/request
          category: doichieu
`
  },
}
