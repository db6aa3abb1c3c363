import type { Step } from '../step.js'

/** Takes the markup away that the reader found; only the reader can tell a bullet's star from one that means itself. */
export const markdown: Step = {
  id: 'markup-markdown',
  about: {
    vi: 'Văn bản Markdown mang theo dấu định dạng (`**`, `#`, `\\-`, `*   `) không thuộc nội dung; bỏ đi, gạch đầu dòng thành `-`.',
    en: 'A Markdown text carries signs of its form (`**`, `#`, `\\-`, `*   `) that are no part of the text; they go, bullets become `-`.',
  },
  example: {
    before: '## III\\- NHIỆM VỤ\n\n*   **Quán triệt** Nghị quyết số 57\\-NQ/TW\n',
    after: 'III- NHIỆM VỤ\n- Quán triệt Nghị quyết số 57-NQ/TW\n',
  },
  kind: 'layout',
  run: ({ markup = [] }) => ({ edits: markup }),
}
