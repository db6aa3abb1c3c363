/** The byte that ends a line. */
const LINE_END = 0x0a

/**
 * The lines of a stream of UTF-8, without their ends, one in memory at a time.
 *
 * @param most bytes that a line may have
 * @throws a RangeError for a longer line, and whatever the stream fails with
 */
export async function* linesIn(stream: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<string, void> {
  let begun: Uint8Array[] = []
  let length = 0
  const taken = (): string => {
    const line = Buffer.concat(begun).toString('utf8')
    begun = []
    length = 0
    return line
  }
  const take = (piece: Uint8Array): void => {
    begun.push(piece)
    length += piece.length
    if (length > most) throw new RangeError(`a line of more than ${String(most)} bytes`)
  }
  for await (const chunk of stream) {
    let from = 0
    for (let end = chunk.indexOf(LINE_END); end >= 0; end = chunk.indexOf(LINE_END, from)) {
      take(chunk.subarray(from, end))
      yield taken()
      from = end + 1
    }
    take(chunk.subarray(from))
  }
  if (length > 0) yield taken()
}
