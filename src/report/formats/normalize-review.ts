import type { CleanText } from '../../model/clean-text.js'
import type { WriteIllustrated } from '../format.js'
import { reviewHtml } from '../review/review-html.js'

/** A page to proofread the clean text on, each scanned page beside its text. */
export const normalizeReview: WriteIllustrated<CleanText> = async (clean, style, { pictures, pageScript }) =>
  reviewHtml(clean, pictures, await pageScript(), style)
