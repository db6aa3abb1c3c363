import { expect, it } from 'vitest'
import { coldStart } from './eval/cold-start.js'

/**
 * A cold start in starts of a bare node, the median of pairs in turn: the built program, run `npm run build` before. What it
 * takes on an idle machine, `npm run eval` prints; the limits leave a busy one half as much again.
 */
it('takes few starts of a bare node', () => {
  expect(coldStart(['--version'])).toBeLessThan(2.2)
  expect(coldStart(['compare', 'fixtures/seeds/kh-ninhthuan.txt'])).toBeLessThan(15)
}, 120_000)
