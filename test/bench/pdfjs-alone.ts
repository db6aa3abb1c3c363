/** What pdf.js does by itself: the text of every page. Returns how many letters there are. */
export async function pdfjsAlone(bytes: Uint8Array): Promise<number> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  let letters = 0
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    for (const item of (await page.getTextContent()).items) letters += 'str' in item ? item.str.length : 0
    page.cleanup()
  }
  await pdf.destroy()
  return letters
}
