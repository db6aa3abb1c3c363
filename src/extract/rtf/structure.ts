import type { State } from './state.js'
import { beginPage, endCell, endPage, endParagraph, endRow, endTable, type Story } from '../story.js'

/** Lines of cells and rows. @example "clbrdrt", "trbrdrh" */
const RULE_OF_TABLE = /^(?:cl|tr)brdr[a-z]$/
/** Words that say how a line looks and not whether it shows. */
const RULE_LOOKS: ReadonlySet<string> = new Set(['brdrw', 'brdrcf', 'brsp', 'brdrart'])
const NO_RULE: ReadonlySet<string> = new Set(['brdrnone', 'brdrnil', 'brdrtbl'])

/** The words that end paragraphs, cells, rows, pages and sections, with what must be known of the words before. */
export interface Structure {
  readonly word: (story: Story, word: string, value: number | undefined, state: State, inBody: boolean) => void
  /** To be called before text of the body. */
  readonly beforeText: (story: Story) => void
}

export function beginStructure(): Structure {
  /** Whether a section has ended, which ends the page as well unless the next section says otherwise. */
  let sectionEnded = false
  /** Whether the words are about a line of a table. */
  let rule = false
  /** Where the row begins and where its cells end, in twentieths of a point. */
  let edges: number[] = [0]
  /** Which of its cells are one with the cell above. */
  let merged: number[] = []

  const word: Structure['word'] = (story, word, value = 0, state, inBody) => {
    switch (word) {
      case 'par':
        // The end of a paragraph that was taken out joins it with the next.
        if (state.deleted) return
        if (state.pageBefore && !state.inTable && inBody) beginPage(story)
        endParagraph(story, state.inTable)
        return
      case 'nestcell':
      case 'nestrow':
        endParagraph(story, true)
        return
      case 'cell':
        endCell(story)
        return
      case 'row':
        endRow(story, edges.slice(0, -1), merged)
        return
      case 'trowd':
        edges = [0]
        merged = []
        return
      case 'trleft':
        edges[0] = value
        return
      case 'clvmrg':
        merged.push(edges.length - 1)
        return
      case 'cellx':
        edges.push(value)
        return
      case 'page':
        if (inBody) endPage(story)
        return
      case 'sect':
        if (story.runs.length > 0) endParagraph(story, false)
        endTable(story)
        sectionEnded = inBody
        return
      case 'sbknone':
      case 'sbkcol':
        sectionEnded = false
        return
    }
    if (RULE_OF_TABLE.test(word)) rule = true
    else if (rule && word.startsWith('br') && !RULE_LOOKS.has(word)) {
      if (!NO_RULE.has(word)) story.ruled = true
      rule = false
    }
  }

  const beforeText: Structure['beforeText'] = (story) => {
    if (sectionEnded) endPage(story)
    sectionEnded = false
  }
  return { word, beforeText }
}
