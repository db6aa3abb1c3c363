import type { CleanText } from '../../model/clean-text.js'
import type { Write } from '../format.js'
import { json } from '../json.js'
import { messageRecords, sourceRecord } from '../source.js'

/** The clean text with its map to the source and every repair on record. Schema: `schemas/clean-text.schema.json`. */
export const normalizeJson: Write<CleanText> = (clean, { version, say }) =>
  json({
    schemaVersion: 1,
    version,
    source: sourceRecord(clean.source),
    text: clean.text,
    segments: clean.segments.map(({ source, clean, steps }) => ({ source, clean, steps })),
    repairs: clean.repairs.map(({ step, source, clean, before, after, confidence, page }) => ({
      step,
      source,
      clean,
      before,
      after,
      confidence,
      page,
    })),
    messages: messageRecords(clean.messages, say),
  })
