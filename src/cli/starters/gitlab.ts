import type { Language } from '../../catalogue/catalogue.js'
import type { Starter } from '../starter.js'
import { comment, TOOLS } from './comment.js'

const PATH = '.gitlab/doichieu.yml'

const WORDS: Readonly<Record<Language, Readonly<Record<'head' | 'base' | 'own', string>>>> = {
  vi: {
    head: `Kiểm tra các kế hoạch mà một yêu cầu hợp nhất (merge request) thay đổi, theo quy định của nhánh mặc định.
Trong .gitlab-ci.yml:
  include: [{ local: ${PATH} }]

doichieu chưa có trên kho npm. Đưa gói vào ${TOOLS} một lần, rồi commit package.json, package-lock.json
và tệp .tgz trong đó (không commit node_modules):
  mkdir -p ${TOOLS} && cd ${TOOLS} && cp <thư mục>/doichieu-<phiên bản>.tgz .
  npm init --yes && npm install --ignore-scripts ./doichieu-<phiên bản>.tgz

Yêu cầu hợp nhất chỉ góp văn bản: cấu hình, quyết định, danh sách đã biết và chính doichieu đều lấy từ nhánh mặc định.
Riêng .gitlab-ci.yml và tệp này GitLab lại chạy theo bản của yêu cầu: nơi cần chặt chẽ, đặt “CI/CD configuration file”
là tệp của một dự án khác (.gitlab-ci.yml@nhom/du-an), hoặc dùng pipeline execution policy.
Yêu cầu đưa chính tệp này vào sẽ không đạt, vì nhánh mặc định chưa có các thứ trên.`,
    base: 'Bản được tin, nằm ngoài thư mục của yêu cầu.',
    own: 'Yêu cầu có thể có sẵn tệp hoặc liên kết tên này.',
  },
  en: {
    head: `Checks the plans that a merge request changes, by what the default branch says.
In .gitlab-ci.yml:
  include: [{ local: ${PATH} }]

doichieu is not in npm's registry. Put it into ${TOOLS} once, and commit package.json, package-lock.json
and the .tgz of that folder (not node_modules):
  mkdir -p ${TOOLS} && cd ${TOOLS} && cp <folder>/doichieu-<version>.tgz .
  npm init --yes && npm install --ignore-scripts ./doichieu-<version>.tgz

A request brings documents alone: configuration, decisions, baseline and doichieu itself are those of the default branch.
.gitlab-ci.yml and this file, however, GitLab runs as the request has them: where that matters, let “CI/CD configuration
file” name a file of another project (.gitlab-ci.yml@group/project), or use a pipeline execution policy.
The request that brings this file itself fails, as the default branch has none of this yet.`,
    base: 'What is trusted, outside the folder of the request.',
    own: 'The request may have a file or a link of that name.',
  },
}

/** A job of GitLab: what a merge request changes is checked by what the default branch says. */
export const gitlab: Starter = {
  name: 'gitlab',
  ci: 'gitlab',
  // A file of its own: .gitlab-ci.yml may be there already.
  path: () => PATH,
  text: ({ language }) => {
    const words = WORDS[language]
    return `${comment(words.head)}
doichieu:
  image: node:22
  timeout: 20 minutes
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  variables:
    GIT_DEPTH: "0"
  script:
    # ${words.base}
    - trusted=$(mktemp -d)/base
    - git fetch --quiet --no-tags origin "refs/heads/$CI_DEFAULT_BRANCH"
    - since=$(git merge-base FETCH_HEAD HEAD)
    - git worktree prune
    - git worktree add --quiet --detach "$trusted" FETCH_HEAD
    - (cd "$trusted/${TOOLS}" && npm ci --ignore-scripts --no-audit --no-fund)
    # ${words.own}
    - rm -rf doichieu-junit.xml
    - >-
      "$trusted/${TOOLS}/node_modules/.bin/doichieu" check
      --trusted "$trusted" --no-inline --since "$since" --no-cache
      --report junit=doichieu-junit.xml
  artifacts:
    when: always
    expire_in: 1 month
    reports:
      junit: doichieu-junit.xml
`
  },
}
