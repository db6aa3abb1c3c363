import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { align } from '../src/align/align.js'
import { directive } from './eval/measure.js'

const resolution = readFileSync(new URL('../fixtures/seeds/nq21-font.txt', import.meta.url), 'utf8')

/** The label of a sentence of the resolution when a plan copies the whole of it but for one change. */
async function labelAfter(id: string, change: (text: string) => string): Promise<string | undefined> {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
  const central = await directive('central.txt', bytes(resolution))
  const copy = central.clean.text
  const changed = change(copy)
  expect(changed).not.toBe(copy)
  const [plan] = align(central, [await directive('plan.txt', bytes(changed))]).plans
  return plan?.tasks.flatMap((task) => task.sentences).find((sentence) => sentence.id === id)?.label
}

describe('a plan that copies a sentence but for one word', () => {
  it('does not adopt it when the word turns it round', async () => {
    const change = (text: string): string =>
      text.replace('bí thư cấp uỷ phải chịu trách nhiệm', 'bí thư cấp uỷ không phải chịu trách nhiệm')
    expect(await labelAfter('III.1.3/2.2', change)).toBe('localized')
  })

  it('does not adopt it when a condition from above is put in front', async () => {
    const change = (text: string): string =>
      text.replace(
        'Nghiên cứu xây dựng quy chế phối hợp',
        'Khi có hướng dẫn của Trung ương, nghiên cứu xây dựng quy chế phối hợp',
      )
    expect(await labelAfter('III.1.2/2.2', change)).toBe('localized')
  })

  it('adopts it when the word is a matter of style', async () => {
    const change = (text: string): string => text.replace('bảo đảm vai trò hạt nhân', 'đảm bảo vai trò hạt nhân')
    expect(await labelAfter('III.1.3/1.1', change)).toBe('adopted')
  })
})
