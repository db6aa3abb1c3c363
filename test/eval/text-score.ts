import { distance, fold, matchAll } from './words.js'

/** Character error rate in per cent, and F1 of the paragraphs (a line each) by their first and last 30 letters. */
export function scoreText(produced: string, gold: string): { cer: number; paragraphs: number } {
  const lines = (text: string): string[] =>
    text
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter(Boolean)
  const ours = lines(produced)
  const theirs = lines(gold.normalize('NFC'))
  const characters = [...theirs.join(' ')]
  const cer = (100 * distance([...ours.join(' ')], characters)) / characters.length
  const edge = (line: string): { head: string[]; tail: string[] } => {
    const letters = fold(line).replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
    return { head: [...letters.slice(0, 30)], tail: [...letters.slice(-30)] }
  }
  const paragraphs = matchAll(theirs.map(edge), ours.map(edge), (a, b) =>
    Number(distance(a.head, b.head) <= 3 && distance(a.tail, b.tail) <= 3),
  )
  return { cer, paragraphs: paragraphs.f1 }
}
