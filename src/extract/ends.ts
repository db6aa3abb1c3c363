import { open } from 'node:fs/promises'

/** How many bytes are looked at from the beginning, and from the end. */
export const HEAD = 64 * 1024
const TAIL = 64 * 1024

/** The beginning and the end of a file in one piece; all of a small one. */
export async function ends(file: string): Promise<{ readonly bytes: Uint8Array; readonly size: number }> {
  const handle = await open(file)
  try {
    const { size } = await handle.stat()
    const bytes = Buffer.alloc(Math.min(size, HEAD + TAIL))
    const tail = Math.max(0, bytes.length - HEAD)
    let { bytesRead } = await handle.read(bytes, 0, bytes.length - tail, 0)
    if (tail > 0) bytesRead += (await handle.read(bytes, bytes.length - tail, tail, size - tail)).bytesRead
    return { bytes: bytes.subarray(0, bytesRead), size }
  } finally {
    await handle.close()
  }
}
