import fc from 'fast-check'
import { inflateRawSync } from 'node:zlib'
import { applied, mutated, mutation } from '../mutate.js'
import { hostile, often } from '../strings.js'
import { encoded, type Target } from '../target.js'
import { type ZippedFile, zipOf } from '../zip.js'
import { read } from './reading.js'

const XML = [
  '<w:p>|</w:p>|<w:r>|</w:r>|<w:t>|</w:t>|<w:tbl>|</w:tbl>|<w:tr>|<w:tc>|</w:tc></w:tr>|<w:tab/>|<w:br w:type="page"/>|<w:sectPr/>|<w:txbxContent>|<mc:AlternateContent>',
  '<w:gridSpan w:val="99999999"/>|<w:gridSpan w:val="-1"/>|<w:vMerge/>|<w:numPr><w:ilvl w:val="999"/><w:numId w:val="99999999999"/></w:numPr>|<w:gridBefore w:val="1e9"/>',
  '<w:pStyle w:val="a"/>|<w:style w:type="paragraph" w:styleId="a"><w:basedOn w:val="a"/></w:style>|<w:abstractNum w:abstractNumId="1">|<w:lvlText w:val="%1%2%3%4%5%6%7%8%9%10%"/>',
  '<w:start w:val="99999999999"/>|<w:numFmt w:val="lowerRoman"/>|<w:numFmt w:val="upperLetter"/>|<w:footnoteReference w:id="1"/>|<w:endnoteReference w:id="-7"/>|<w:fldSimple w:instr="INCLUDETEXT /etc/passwd">',
  '<w:instrText>INCLUDEPICTURE "http://127.0.0.1:1/a.png"</w:instrText>|<w:fldChar w:fldCharType="begin"/>|<w:fldChar w:fldCharType="end"/>|<w:altChunk r:id="rId1"/>|<w:subDoc r:id="rId2"/>',
  '<w:sym w:font="Wingdings" w:char="F0FFFFFF"/>|<w:sym w:char="zz"/>|<w:rFonts w:ascii=".VnTime"/>|<w:rFonts w:ascii="VNI-Times"/>|<w:vanish/>|<w:ins>|<w:del>|<m:oMath>|<w:sdt><w:sdtContent>',
  '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>|&a;|&b;|&#0;|&#x110000;|<![CDATA[|]]>|<?x ?>|<!-- |--&gt;|xmlns:w="x"|<w:t xml:space="preserve">|<w:sz w:val="-1e99"/>',
]
  .flatMap((line) => line.split('|'))
  .concat('<!DOCTYPE w SYSTEM "file:///etc/passwd">', '<!DOCTYPE w [<!ENTITY % x SYSTEM "http://127.0.0.1:1/x.dtd"> %x;]>')

/** The files of an archive as offices pack it. Sound ones only. */
function unzipped(bytes: Uint8Array): ZippedFile[] {
  const archive = Buffer.from(bytes)
  const files: ZippedFile[] = []
  let at = archive.readUInt32LE(archive.lastIndexOf('PK\x05\x06', undefined, 'latin1') + 16)
  while (archive.toString('latin1', at, at + 4) === 'PK\x01\x02') {
    const [method, packed] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20)]
    const [named, extra, comment] = [archive.readUInt16LE(at + 28), archive.readUInt16LE(at + 30), archive.readUInt16LE(at + 32)]
    const local = archive.readUInt32LE(at + 42)
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
    const inner = archive.subarray(start, start + packed)
    const name = archive.toString('utf8', at + 46, at + 46 + named)
    files.push({ name, bytes: new Uint8Array(method === 8 ? inflateRawSync(inner) : inner) })
    at += 46 + named + extra + comment
  }
  return files
}

/** Names that lead out of a folder, or are those of parts in other letters. */
const NAMES = [
  '../../../../tmp/evil|..\\..\\evil|/etc/cron.d/evil|C:\\evil|word/../../evil.xml|word\\document.xml|WORD/DOCUMENT.XML|word/document.xml|word/./document.xml',
  '__proto__|constructor|[Content_Types].xml|word/numbering.xml|word/styles.xml|word/footnotes.xml|word/_rels/document.xml.rels|_rels/.rels|xl/workbook.xml| |.',
  'mimetypeapplication/vnd.oasis.opendocument.text',
].flatMap((line) => line.split('|'))

/** What is done to the files of an archive. */
type Repack = (files: readonly ZippedFile[]) => readonly ZippedFile[]
const place = fc.nat(1000)
const pick = (files: readonly ZippedFile[], index: number): number => (files.length === 0 ? -1 : index % files.length)
const changed = (files: readonly ZippedFile[], index: number, change: (file: ZippedFile) => ZippedFile): readonly ZippedFile[] =>
  files.map((file, at) => (at === pick(files, index) ? change(file) : file))
/** The part with the text, more often than others. */
const main = (files: readonly ZippedFile[], index: number): number =>
  index % 3 === 0
    ? index
    : Math.max(
        0,
        files.findIndex(({ name }) => name === 'word/document.xml'),
      )

const repack: fc.Arbitrary<Repack> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(place, fc.array(mutation(XML, []), { minLength: 1, maxLength: 4 })).map(
      ([index, mutations]): Repack =>
        (files) =>
          changed(files, main(files, index), (file) => ({ ...file, bytes: applied(file.bytes, mutations) })),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(place, place).map(
      ([one, two]): Repack =>
        (files) =>
          changed(files, one, (file) => ({ ...file, bytes: files[pick(files, two)]?.bytes ?? file.bytes })),
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(place, fc.oneof(fc.constantFrom(...NAMES), hostile))
      .map(([index, name]): Repack => (files) => [
        ...files,
        ...(files[pick(files, index)] === undefined ? [] : [{ name, bytes: files[pick(files, index)]?.bytes ?? encoded('') }]),
      ]),
  },
  {
    weight: 1,
    arbitrary: place.map(
      (index): Repack =>
        (files) =>
          files.filter((_, at) => at !== pick(files, index)),
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        place,
        fc.constantFrom<Partial<ZippedFile>>(
          { claimed: 0 },
          { claimed: 0xffffffff },
          { claimed: 10 },
          { flags: 1 },
          { flags: 8 },
          { method: 99 },
          { method: 0 },
        ),
      )
      .map(
        ([index, lie]): Repack =>
          (files) =>
            changed(files, main(files, index), (file) => ({ ...file, ...lie })),
      ),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('w:p', 'w:tbl', 'w:r', 'w:sdt', 'w:ins', 'mc:AlternateContent', 'w:txbxContent', 'x'), often)
      .map(
        ([element, depth]): Repack =>
          (files) =>
            changed(files, main(files, 1), (file) => ({
              ...file,
              bytes: encoded(
                new TextDecoder().decode(file.bytes).replace('<w:body>', () => `<w:body>${`<${element}>`.repeat(depth)}`),
              ),
            })),
      ),
  },
)

/** One in some hundred cases unpacks to more than it should, in megabytes. */
const bomb: fc.Arbitrary<Repack> = fc.tuple(fc.constantFrom(20, 40, 130), fc.constantFrom(' ', 'a', '<w:p/>', '\0')).map(
  ([megabytes, piece]): Repack =>
    (files) =>
      changed(files, main(files, 1), (file) => ({ ...file, bytes: new Uint8Array(Buffer.alloc(megabytes * 2 ** 20, piece)) })),
)

export const docx: Target = {
  name: 'docx',
  share: 10_000,
  cases: ({ docx: files }) => {
    const archives = files.map(unzipped)
    return fc.oneof(
      {
        weight: 120,
        arbitrary: fc
          .tuple(fc.constantFrom(...archives), fc.array(repack, { minLength: 1, maxLength: 3 }))
          .map(([archive, repacks]) => zipOf(repacks.reduce<readonly ZippedFile[]>((before, each) => each(before), archive))),
      },
      { weight: 40, arbitrary: mutated(files) },
      { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...archives), bomb).map(([archive, each]) => zipOf(each(archive))) },
    )
  },
  feed: (each) => read(each),
}
