import type { VFileMessage } from 'vfile-message'

/**
 * What was noticed about a document. A VFileMessage is one; stages that only notice make plain ones, whose `reason` is the
 * rule's id, which the catalogue words.
 */
export type DocumentMessage = Pick<VFileMessage, 'ruleId' | 'reason'> &
  Partial<Pick<VFileMessage, 'line' | 'column' | 'expected' | 'actual'>> & {
    /** The page that it is about, where the document has several. */
    readonly page?: number
  }
