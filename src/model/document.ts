import type { CleanText } from './clean-text.js'
import type { DocumentMessage } from './message.js'
import type { Span } from './span.js'

/** The kinds of node of a document's tree. Depth and marker say the rest. */
export type NodeType =
  | 'document'
  | 'header'
  | 'preamble'
  | 'section'
  | 'item'
  | 'bullet'
  | 'paragraph'
  | 'sentence'
  | 'table'
  | 'footnote'
  | 'recipients'
  | 'signature'
  | 'noise'

/** How a node is numbered: `part` (Phần), `chapter` (Chương), `division` (Mục), `article` (Điều), `appendix` (Phụ lục), `roman` (I-), `number` (1., 1.1.), `letter` (a)), `bracket` ((1)), `bullet` (-), `plus` (+). */
export type MarkerKind =
  'part' | 'chapter' | 'division' | 'article' | 'appendix' | 'roman' | 'number' | 'letter' | 'bracket' | 'bullet' | 'plus'

/** A marker as it is printed, `1.2.` or `III-`. */
export interface Marker {
  readonly kind: MarkerKind
  readonly text: string
}

/** A place in the source text; line and column are counted from 1, the offset from 0 (unist). */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** A node of the tree, in the shape of unist. */
export interface DocumentNode {
  readonly type: NodeType
  /** Permanent path of markers, `III.1.3/2.1`; null outside the body. */
  readonly id: string | null
  /** 0 for the document, 1 for what lies directly in it. */
  readonly depth: number
  readonly marker: Marker | null
  /** The heading, without its marker, of a node that heads others. */
  readonly title?: string
  /** The node's own words, without its marker. A node has a title or a text, or neither (document, header, recipients …). */
  readonly text?: string
  /** In the source text. */
  readonly position: { readonly start: Point; readonly end: Point }
  readonly data: {
    /** In the clean text: the node with all that lies in it. */
    readonly clean: Span
    /** In the clean text: marker and title or text, without the children that follow it. Empty where there is none. */
    readonly own: Span
  }
  readonly children: readonly DocumentNode[]
}

/** Levels of the party and the state, highest first. */
export type Level = 'central' | 'province' | 'district' | 'town' | 'commune' | 'other'

/** A conclusion that the document does not state itself, with the words it rests on. */
export interface Inference<T> {
  readonly value: T
  readonly evidence: string
  /** Path of the document that says so, where it is another one of the run. */
  readonly from?: string
}

/** What the head of the document states; null where it states nothing. */
export interface Header {
  /** Vietnamese word for the type, `Nghị quyết`. */
  readonly type: string | null
  /** `21-NQ/TW` */
  readonly number: string | null
  /** ISO 8601, to the day: `2022-06-16` */
  readonly date: string | null
  readonly place: string | null
  readonly issuer: string | null
  /** "Trích yếu": what the document is about. */
  readonly subject: string | null
  readonly level: Level | null
  readonly inferred: {
    readonly type?: Inference<string>
    readonly number?: Inference<string>
    /** A month (`2022-09`) or a year where the day was left to be filled in by hand. */
    readonly date?: Inference<string>
    readonly place?: Inference<string>
    readonly issuer?: Inference<string>
    readonly subject?: Inference<string>
    readonly level?: Inference<Level>
    /** The document is not older than this day: the newest document it cites. */
    readonly dateNotBefore?: Inference<string>
  }
}

/** A mention of another document, or of this one (`Nghị quyết này`). */
export interface Reference {
  readonly type: string | null
  readonly number: string | null
  /** ISO 8601 */
  readonly date: string | null
  readonly issuer: string | null
  readonly quote: string
  /** Id of the enclosing bullet, paragraph or item; null in the header or preamble. */
  readonly node: string | null
  readonly clean: Span
  /** What is written says less than the document says elsewhere: `Nghị quyết 21`. */
  readonly resolved?: Antecedent
}

/** What a mention means, by what the document says of it elsewhere. */
export interface Antecedent {
  readonly type: string | null
  readonly number: string | null
  /** ISO 8601 */
  readonly date: string | null
  readonly issuer: string | null
  /** The words that name it. */
  readonly evidence: string
  /** Id of the node that these stand in. */
  readonly node: string | null
}

/** Words that mean documents named elsewhere: `Nghị quyết nêu trên`, `Kế hoạch của Tỉnh ủy`, `các văn bản nói trên`. */
export interface Anaphor {
  readonly quote: string
  readonly node: string | null
  readonly clean: Span
  /** One, or several for a plural; none where words that surely mean a document don't tell which. */
  readonly resolved: readonly Antecedent[]
}

/** "Chỉ tiêu": a figure to be reached. */
export interface Target {
  readonly metric: string
  readonly comparator: '>=' | '>' | '<=' | '<' | '=' | 'range'
  readonly value: number
  readonly valueMax: number | null
  /** As written, without `/năm`: that is `per`. */
  readonly unit: string | null
  /** Years in which it is due, a period's end among them; of a present state, the years it is told of. */
  readonly years: readonly number[]
  readonly period: readonly [from: number, to: number] | null
  readonly per: string | null
  /** What it is a share of or compared with, as written (`tổng số đảng viên`, `năm 2020`); absent where nothing says. */
  readonly base?: string
  /** Where the figure is how much something changes (`giảm 10%`, `tăng 1,5 lần`); absent where it is the level to be reached. */
  readonly direction?: 'increase' | 'decrease'
  /** Where the figure is rounded (`khoảng 60%`, `gần 50 trường`); absent where it is not. */
  readonly approximate?: true
  readonly quote: string
  readonly node: string | null
  readonly clean: Span
}

/** An aim without a figure (`ngang mức bình quân chung của cả nước`). */
export interface QualitativeTarget {
  readonly metric: string
  readonly quote: string
  readonly node: string | null
  readonly clean: Span
}

export type DeadlineKind = 'date' | 'month' | 'quarter' | 'year' | 'range' | 'recurring' | 'when_guided'

/** "Thời hạn", as written and normalized (`2022-09`, `2023-Q1`, `2023..`, `hằng năm`). */
export interface Deadline {
  readonly text: string
  readonly kind: DeadlineKind
  readonly normalized: string | null
}

/** "Phân công": who does it, with whom, by when, under which condition. */
export interface Assignment {
  readonly actor: string | null
  readonly coordinates: string | null
  readonly deadline: Deadline | null
  readonly condition: string | null
  /** "Sản phẩm": what is there at the end, where a column or a label of its own names it. */
  readonly result?: string
  readonly quote: string
  readonly node: string | null
  readonly clean: Span
}

/**
 * The "7 rõ": what a task is to make clear. Rõ người, rõ việc, rõ trách nhiệm (who answers for it, who only helps), rõ thẩm
 * quyền (who decides), rõ thời gian, rõ kết quả (what is there at the end), rõ nguồn lực (money, staff, equipment).
 */
export type Clarity = 'person' | 'work' | 'responsibility' | 'authority' | 'time' | 'result' | 'resources'

/** "Thẩm quyền ký": on whose behalf, in which office, who. */
export interface Signature {
  readonly authority: string | null
  readonly title: string | null
  readonly name: string | null
}

/** A parsed directive ("văn bản"). */
export interface Directive {
  readonly clean: CleanText
  readonly header: Header
  readonly tree: DocumentNode
  readonly references: readonly Reference[]
  readonly selfReferences: readonly Reference[]
  readonly anaphora: readonly Anaphor[]
  readonly targets: readonly Target[]
  readonly qualitativeTargets: readonly QualitativeTarget[]
  readonly baselines: readonly Target[]
  readonly assignments: readonly Assignment[]
  readonly signature: Signature | null
  readonly recipients: readonly string[]
  readonly footnotes: readonly { readonly label: string; readonly text: string }[]
  readonly stamps: readonly string[]
  readonly messages: readonly DocumentMessage[]
}
