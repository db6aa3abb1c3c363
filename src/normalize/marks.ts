/**
 * Marks that steps leave for the steps after them. No text contains them of itself: `encoding-controls` deletes the
 * second, and the first means what a reader means by it. `lines-paragraphs` takes both away.
 */

/** The page ends here. */
export const PAGE_BREAK = '\f'

/** What stands before and after is not one paragraph: a rule or an ornament stood here. */
export const HARD_BREAK = '\u001D'
