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
    pages: clean.source.pages.map(({ number, readBy, reason }) => ({ number, readBy, reason: reason ?? null })),
    text: clean.text,
    segments: clean.segments.map(({ source, clean, steps }) => ({ source, clean, steps })),
    repairs: clean.repairs.map(({ step, kind, source, clean, before, after, confidence, page, decidedBy }) => ({
      step,
      kind,
      source,
      clean,
      before,
      after,
      confidence,
      page,
      decidedBy: decidedBy === undefined ? null : { decision: decidedBy.decision, who: decidedBy.who, when: decidedBy.when },
    })),
    doubts: (clean.doubts ?? []).map(({ reason, clean: place, word, suggestions, confidence, page }) => ({
      reason,
      clean: place,
      word,
      suggestions: suggestions.map(({ text, confidence: sure }) => ({ text, confidence: sure })),
      confidence,
      page,
    })),
    messages: messageRecords(clean.messages, say),
  })
