import { describe, expect, it } from 'vitest'
import { needsOcr, type PageEvidence } from '../src/extract/needs-ocr.js'

const text: PageEvidence = { words: 300, hidden: 0, picture: 0, drawn: true, spellable: null, marked: 0.7 }

describe('the picture of a page', () => {
  it.each<[string, Partial<PageEvidence>, string | undefined]>([
    ['a page of text', {}, undefined],
    ['a page of text with a picture beside it', { picture: 0.3 }, undefined],
    ['a page of text over a picture of paper', { picture: 1 }, undefined],
    ['a page of nothing', { words: 0, drawn: false, marked: 0 }, undefined],
    ['a few lines without a picture', { words: 10 }, undefined],
    ['a picture', { words: 0, picture: 1, marked: 0 }, 'no_text'],
    ['outlines of letters', { words: 0, marked: 0 }, 'no_text'],
    ['a picture with a page number', { words: 1, picture: 0.95, marked: 0 }, 'picture'],
    ['a picture with a note of who signed', { words: 22, picture: 1 }, 'picture'],
    ['letters that spell nothing', { spellable: 0.1 }, 'unspellable'],
    ['a good recognition under the picture', { hidden: 1, picture: 1, spellable: 0.95 }, undefined],
    ['a poor recognition under the picture', { hidden: 1, picture: 1, spellable: 0.6 }, 'unspellable'],
    ['a recognition for another language', { hidden: 1, picture: 1, spellable: 0.9, marked: 0.05 }, 'unspellable'],
    ['text that is shown, as bad as such a recognition', { spellable: 0.6, picture: 1 }, undefined],
  ])('of %s is read or not, for a reason', (_, evidence, reason) => {
    expect(needsOcr({ ...text, ...evidence })).toBe(reason)
  })

  it('is read where the user wants it, but for a page of nothing', () => {
    expect(needsOcr(text, { force: true })).toBe('forced')
    expect(needsOcr({ ...text, words: 0, drawn: false }, { force: true })).toBeUndefined()
  })
})
