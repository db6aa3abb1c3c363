import { respell } from './respell.js'

/** What a section is there for. `implementation` says who does what; `tasks` what is to be done. */
export type SectionPurpose =
  'basis' | 'situation' | 'viewpoints' | 'requirements' | 'objectives' | 'tasks' | 'implementation' | 'slogans'

/**
 * The words that titles of a purpose begin with, as the model outlines of Hướng dẫn 36-HD/VPTW and the practice of
 * provinces and districts have them. A title that names several purposes (`Quan điểm, mục tiêu`) has those of all.
 */
const TITLE_WORDS: Readonly<Record<SectionPurpose, readonly string[]>> = {
  basis: ['căn cứ', 'cơ sở xây dựng', 'cơ sở pháp lý', 'cơ sở lý luận', 'cơ sở thực tiễn', 'cơ sở để', 'sự cần thiết', 'lý do'],
  situation: [
    'tình hình', 'thực trạng', 'bối cảnh', 'kết quả', 'ưu điểm', 'thuận lợi', 'khó khăn', 'tồn tại', 'hạn chế', 'khuyết điểm',
    'nguyên nhân', 'bài học', 'đánh giá chung', 'đánh giá tình hình', 'đánh giá kết quả', 'đặc điểm', 'khái quát',
  ],
  viewpoints: ['quan điểm', 'tư tưởng chỉ đạo', 'phương châm', 'nguyên tắc'],
  requirements: ['mục đích', 'yêu cầu'],
  objectives: ['mục tiêu', 'chỉ tiêu', 'phương hướng', 'tầm nhìn', 'đến năm', 'giai đoạn'],
  tasks: ['nhiệm vụ', 'giải pháp', 'nội dung', 'nội dung thực hiện', 'biện pháp'],
  implementation: [
    'tổ chức thực hiện', 'tổ chức triển khai', 'triển khai thực hiện', 'phân công', 'trách nhiệm', 'tổ chức nghiên cứu',
    'tổ chức học tập', 'tổ chức quán triệt', 'chế độ báo cáo', 'kiểm tra, giám sát', 'công tác chỉ đạo',
  ],
  slogans: ['khẩu hiệu'],
} // prettier-ignore

/** What may stand before those words: "Một số nhiệm vụ", "Các mục tiêu", "Về tổ chức thực hiện" */
const OPENING = /^(?:(?:một\s+số|những|các|về|công\s+tác)\s+)+/u
/** What joins two of them: "Quan điểm, mục tiêu", "Quan điểm và mục tiêu", "Mục đích - yêu cầu" */
const JOINT = /(?:\s*(?:,|;|-|–)\s*|\s+)(?:và\s+)?/u

const BY_WORDS = Object.entries(TITLE_WORDS)
  .flatMap(([purpose, words]) => words.map((word) => ({ purpose: purpose as SectionPurpose, word })))
  .sort((a, b) => b.word.length - a.word.length)

/** No letter follows: the word is whole. */
const KNOWN_WORD_END = /^(?![\p{sc=Latin}\d])/u

/**
 * The purposes that a title names, in their order: "Quan điểm, mục tiêu" names two; "Nâng cao chất lượng đảng viên"
 * none. A long title says what is to be done, not what the section is for, and names none either.
 */
export function purposesOf(title: string): SectionPurpose[] {
  let rest = respell(title).trim().replace(OPENING, '')
  const purposes: SectionPurpose[] = []
  for (;;) {
    const found = BY_WORDS.find(({ word }) => rest.startsWith(word) && KNOWN_WORD_END.test(rest.slice(word.length)))
    if (!found) break
    purposes.push(found.purpose)
    rest = rest.slice(found.word.length)
    const joint = JOINT.exec(rest)
    if (joint?.index !== 0) break
    rest = rest.slice(joint[0].length).replace(OPENING, '')
  }
  return rest.split(/\s+/u).length > LONGEST_REST ? [] : purposes
}

/** Words that may follow those which name the purpose: "Nhiệm vụ, giải pháp | chủ yếu trong thời gian tới" */
const LONGEST_REST = 8
