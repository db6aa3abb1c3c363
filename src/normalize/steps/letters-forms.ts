import type { Step } from '../step.js'

/** Full-width forms of ASCII, ligatures of Latin letters, and the hyphens at which no line may, or must, break. @example "２１－ＮＱ", "ﬁ", "21‑NQ" */
const FORM = /[\uFF01-\uFF5E\uFB00-\uFB06\u2010\u2011]/g
/** Full-width signs beside characters of East Asia belong to them. @example "：" of "第一：党" */
const EAST_ASIAN = /(?<=[\u3000-\u9FFF\uAC00-\uD7AF])[\uFF01-\uFF5E]+|[\uFF01-\uFF5E]+(?=[\u3000-\u9FFF\uAC00-\uD7AF])/g

const blanked = (signs: string): string => ' '.repeat(signs.length)

/** Forms of letters that differ in print alone. */
export const forms: Step = {
  id: 'letters-forms',
  about: {
    vi: 'Chữ toàn khổ (ＮＱ, ２１) và chữ ghép (ﬁ) do bộ gõ hoặc phông chữ sinh ra được đổi thành chữ thường dùng.',
    en: 'Full-width letters and figures (ＮＱ, ２１) and ligatures (ﬁ), left by input methods and fonts, become plain ones.',
  },
  example: { before: 'Nghị quyết ２１－ＮＱ／ＴＷ\n', after: 'Nghị quyết 21-NQ/TW\n' },
  kind: 'repair',
  run: ({ text }) => ({
    edits: [...text.replace(EAST_ASIAN, blanked).matchAll(FORM)].map(({ 0: letter, index }) => ({
      span: [index, index + 1],
      replacement: letter === '\u2010' || letter === '\u2011' ? '-' : letter.normalize('NFKC'),
    })),
  }),
}
