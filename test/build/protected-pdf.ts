import { createHash } from 'node:crypto'

/** What fills a password up to 32 bytes. Source: ISO 32000-1, 7.6.3.3. */
const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex')
const PERMISSIONS = -64

const md5 = (...parts: Uint8Array[]): Buffer => {
  const hash = createHash('md5')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

function rc4(key: Uint8Array, data: Uint8Array): Buffer {
  const box = Array.from({ length: 256 }, (_, index) => index)
  const swap = (one: number, other: number): void => {
    const kept = box[one] ?? 0
    box[one] = box[other] ?? 0
    box[other] = kept
  }
  for (let at = 0, other = 0; at < 256; at += 1) {
    other = (other + (box[at] ?? 0) + (key[at % key.length] ?? 0)) & 255
    swap(at, other)
  }
  let one = 0
  let other = 0
  return Buffer.from(
    data.map((byte) => {
      one = (one + 1) & 255
      other = (other + (box[one] ?? 0)) & 255
      swap(one, other)
      return byte ^ (box[((box[one] ?? 0) + (box[other] ?? 0)) & 255] ?? 0)
    }),
  )
}

/** A PDF of one page with a line of ASCII, encrypted with two passwords (40 bits, revision 2). */
export function protectedPdf(text: string, passwords: { readonly user: string; readonly owner: string }): Uint8Array {
  const padded = (password: string): Buffer => Buffer.concat([Buffer.from(password, 'latin1'), PADDING]).subarray(0, 32)
  const id = Buffer.alloc(16, 7)
  const permissions = Buffer.alloc(4)
  permissions.writeInt32LE(PERMISSIONS)
  const owner = rc4(md5(padded(passwords.owner)).subarray(0, 5), padded(passwords.user))
  const key = md5(padded(passwords.user), owner, permissions, id).subarray(0, 5)
  const user = rc4(key, PADDING)
  const content = rc4(
    md5(key, Buffer.from([4, 0, 0, 0, 0])).subarray(0, 10),
    Buffer.from(`BT /F1 13 Tf 80 700 Td (${text}) Tj ET`),
  )
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count 1/Kids[3 0 R]>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${String(content.length)}>>stream\n${content.toString('latin1')}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ]
  const hex = (bytes: Buffer): string => `<${bytes.toString('hex')}>`
  return assembled(
    objects,
    `/Encrypt<</Filter/Standard/V 1/R 2/P ${String(PERMISSIONS)}/O${hex(owner)}/U${hex(user)}>>/ID[${hex(id)}${hex(id)}]`,
  )
}

/** Numbers objects from 1 on, of which the first is the catalogue, and writes where they are. */
function assembled(objects: readonly string[], trailer: string): Uint8Array {
  let file = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const at = file.length
    file += `${String(index + 1)} 0 obj\n${object}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const count = String(objects.length + 1)
  const table = file.length
  file += `xref\n0 ${count}\n0000000000 65535 f \n${places.join('')}trailer\n<</Size ${count}/Root 1 0 R${trailer}>>\nstartxref\n${String(table)}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}
