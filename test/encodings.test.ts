import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/extract/extract.js'
import { isReadError } from '../src/extract/read-error.js'
import type { FontRun, SourceText } from '../src/model/source-text.js'
import { normalize } from '../src/normalize/normalize.js'
import { encodedPassages } from '../src/vietnamese/encoded-passages.js'
import { decodeBy, type Encoding, MARKED_LETTERS, windows1252 as windows1252Of } from '../src/vietnamese/encoding.js'
import { encodings } from '../src/vietnamese/encodings.js'
import { fontEncoding } from '../src/vietnamese/font-encodings.js'

const FIXTURES = new URL('../fixtures/', import.meta.url)
const seed = (name: string): string => readFileSync(new URL(`seeds/${name}.txt`, FIXTURES), 'utf8').normalize('NFC')
const byId = (id: string): Encoding => {
  const found = encodings.find((encoding) => encoding.id === id)
  if (found === undefined) throw new Error(id)
  return found
}

const source = (text: string, fonts?: readonly FontRun[]): SourceText => ({
  path: 'x.txt',
  sha256: '',
  text,
  syntax: 'plain',
  pages: [{ number: 1, span: [0, text.length], readBy: 'plain' }],
  ...(fonts === undefined ? {} : { fonts }),
})
const clean = (text: string, fonts?: readonly FontRun[]): string => normalize(source(text, fonts)).text

/** Text as it stood in an encoding, a character for each byte; letters that it has in one case alone in that case. */
function encode(encoding: Encoding, text: string): string {
  const codes = new Map<string, string>()
  for (const [code, letter] of encoding.codes) if (!codes.has(letter)) codes.set(letter, code)
  for (const [code, letter] of encoding.doubtful) if (!codes.has(letter)) codes.set(letter, code)
  const taken = new Set([...encoding.codes.keys()].join(''))
  // Typographic quotes are of no use where their bytes are letters.
  const typed = text.replace(/[“”]/g, (quote) => (taken.has(quote === '“' ? '\u0093' : '\u0094') ? '"' : quote))
  return [...typed].map((char) => (char < '\u0080' ? char : (codes.get(char) ?? codes.get(char.toLowerCase()) ?? char))).join('')
}

/** Text in several fonts, one after another. */
function inFonts(...runs: readonly (readonly [font: string, text: string])[]): [text: string, fonts: FontRun[]] {
  const fonts: FontRun[] = []
  let text = ''
  for (const [font, part] of runs) {
    fonts.push({ span: [text.length, text.length + part.length], font })
    text += part
  }
  return [text, fonts]
}

const words = (text: string): string[] => text.match(/[\p{L}\p{M}]+/gu) ?? []

/** Share of the words of a text that another has too. */
function share(expected: string, got: string, fold: (word: string) => string = (word) => word): number {
  const counts = new Map<string, number>()
  for (const word of words(got).map(fold)) counts.set(word, (counts.get(word) ?? 0) + 1)
  let right = 0
  const all = words(expected).map(fold)
  for (const word of all) {
    const count = counts.get(word) ?? 0
    if (count > 0) right += 1
    counts.set(word, count - 1)
  }
  return right / all.length
}

const TCVN3 = byId('tcvn3')
const VNI = byId('vni')

describe('tables', () => {
  it.each(encodings.map((encoding) => [encoding.id, encoding] as const))(
    '%s reads every letter that it writes',
    (_, encoding) => {
      // BKHCM 1 has one code for two letters, twice.
      const lost = encoding.id === 'bkhcm1' ? ['Ặ', 'Ỵ'] : []
      for (const letter of MARKED_LETTERS) {
        if (lost.includes(letter)) continue
        const code = encode(encoding, letter)
        expect(code, letter).toMatch(/^[\0-\u00FF]+$/)
        // Punctuation is a letter beside letters.
        const { text: decoded, strange } = decodeBy(encoding, `h${code}`)
        const text = decoded.slice(1)
        if (encoding.doubtful.has(code)) expect(encoding.doubtful.get(code)).toBe(letter.toLowerCase())
        else if (encoding.caseless) expect(text.toLowerCase()).toBe(letter.toLowerCase())
        else expect(text).toBe(letter)
        expect(strange).toBe(0)
      }
    },
  )

  it.each(encodings.map(({ id }) => id))('%s names its source', (id) => {
    const file = readFileSync(new URL(`../src/vietnamese/encodings/${id}.ts`, import.meta.url), 'utf8')
    expect(file).toMatch(/\bSource: \S{3,}/)
  })

  it('VNI has the letters that published tables lack', () => {
    expect(decodeBy(VNI, 'aú aü î AÚ AÜ Î').text).toBe('ẳ ẵ ỵ Ẳ Ẵ Ỵ')
  })

  it('VISCII has Õ at 0xA0, VN1 is not VN3', () => {
    expect(decodeBy(byId('viscii'), '\u00A0').text).toBe('Õ')
    expect(decodeBy(byId('tcvn1'), '\u0080\u00AD').text).toBe('Àư')
    expect(decodeBy(TCVN3, '\u0080').strange).toBe(1)
  })

  it('take the characters of Windows-1252 for their bytes', () => {
    const vps = byId('vps')
    expect(decodeBy(vps, '\u0160').text).toBe(decodeBy(vps, '\u008A').text)
    expect(decodeBy(TCVN3, '\u03BC\u2219').text).toBe(decodeBy(TCVN3, '\u00B5\u00B7').text)
  })
})

describe('a document in an old encoding', () => {
  const SEEDS = ['kh-ninhthuan', 'nq21-ocr', 'ct11-quangngai', 'dean-ducpho']
  const lower = (word: string): string => word.toLowerCase()

  it.each(encodings.flatMap((encoding) => SEEDS.map((name) => [encoding.id, name] as const)))('%s: %s is read', (id, name) => {
    const text = seed(name)
    const got = clean(encode(byId(id), text))
    const expected = clean(text)
    expect(share(expected, got, lower)).toBeGreaterThanOrEqual(id === 'viqr' ? 0.999 : 0.9995)
    // TCVN3 and VietWare F tell no case of most letters without their fonts.
    expect(share(expected, got)).toBeGreaterThanOrEqual(byId(id).caseless ? 0.994 : 0.999)
  })

  it('may have been read as Windows-1252', () => {
    const text = seed('kh-ninhthuan')
    for (const id of ['vps', 'viscii', 'utf-8', 'bkhcm1']) {
      const shown = [...encode(byId(id), text)].map(windows1252Of).join('')
      expect(share(clean(text), clean(shown), lower), id).toBeGreaterThan(0.999)
    }
  })

  it('may be UTF-8 that was misread twice', () => {
    const latin1 = (text: string): string => Buffer.from(text).toString('latin1')
    const windows = (text: string): string => [...latin1(text)].map(windows1252Of).join('')
    const text = seed('ct11-quangngai')
    for (const given of [latin1(text), windows(text), latin1(latin1(text)), windows(windows(text))])
      expect(clean(given)).toBe(clean(text))
  })

  it('is done in linear time', () => {
    const text = encode(TCVN3, seed('kh-ninhthuan'))
    // The best of several: others use the machine too.
    const time = (given: string): number =>
      Math.min(
        ...[1, 2, 3].map(() => {
          const start = performance.now()
          encodedPassages(given)
          return performance.now() - start
        }),
      )
    expect(time(text.repeat(40))).toBeLessThan(60 * Math.max(time(text), 20))
  })
})

describe('mixtures', () => {
  it('change from paragraph to paragraph', () => {
    const lines = clean(seed('kh-ninhthuan'))
      .split('\n')
      .filter((line) => line.length > 60)
    const mixed = lines.map(
      (line, index) => [line, encode(TCVN3, line), encode(VNI, line), encode(byId('windows-1258'), line)][index % 4],
    )
    expect(share(lines.join('\n'), clean(mixed.join('\n')), (word) => word.toLowerCase())).toBeGreaterThan(0.998)
  })

  it('change from font to font within a line', () => {
    const [text, fonts] = inFonts(
      ['.VnTime', encode(TCVN3, 'Căn cứ ')],
      ['VNI-Times', encode(VNI, 'Nghị quyết của Đảng ')],
      ['Times New Roman', 'và ý kiến của Bộ Chính trị '],
      ['.VnTimeH', encode(TCVN3, 'quyết định')],
      ['.VnTime', '\n'],
    )
    expect(clean(text, fonts)).toBe('Căn cứ Nghị quyết của Đảng và ý kiến của Bộ Chính trị QUYẾT ĐỊNH\n')
  })
})

describe('ư, which TCVN3 has at the soft hyphen', () => {
  it.each([
    [
      'by itself in the font of capitals',
      [
        ['.VnTimeH', '\u00AD'],
        ['.VnTime', 'u tiªn tæ chøc ®¶ng'],
      ],
      'Ưu tiên tổ chức đảng',
    ],
    ['as the letter of an entry', [['.VnTime', '®) VÒ tæ chøc.\n\u00AD) VÒ vèn.']], 'đ) Về tổ chức.\nư) Về vốn.'],
    [
      'on a line without another letter of it',
      [
        ['.VnTime', 'VÒ tæ chøc ®¶ng.\n'],
        ['Arial', 'x\n'],
        ['.VnTime', '\u00AD) ba'],
      ],
      'Về tổ chức đảng.\nx\nư) ba',
    ],
    ['where a hyphen breaks a word that is one', [['.VnTime', 'Tæ chøc cña th\u00ADanh niªn']], 'Tổ chức của thanh niên'],
    [
      'in a font of today',
      [
        ['.VnTime', '§¶ng bé cã tæ chøc ®¶ng, '],
        ['Arial', '\u00AD) ba'],
      ],
      'Đảng bộ có tổ chức đảng, ) ba',
    ],
  ] as const)('%s', (_, runs, words) => {
    expect(clean(...inFonts(...runs)).trim()).toBe(words)
  })
})

describe('letters of print and of other tongues', () => {
  it.each([
    ['Y Ðắk và Ðỗ Mười của Đảng bộ', 'Y Đắk và Đỗ Mười của Đảng bộ'],
    ['Ông Guðmundsson đến thăm Đảng bộ', 'Ông Guðmundsson đến thăm Đảng bộ'],
    ['Nghị quyết ２１－ＮＱ／ＴＷ： về Đảng', 'Nghị quyết 21-NQ/TW: về Đảng'],
    ['Đảng bộ học 第一：党；第二（组织）。', 'Đảng bộ học 第一：党；第二（组织）。'],
  ])('%s', (before, after) => {
    expect(clean(`${before}\n`).trim()).toBe(after)
  })
})

describe('fonts', () => {
  it.each([
    ['.VnTime', 'tcvn3', false],
    ['.VnTimeH', 'tcvn3', true],
    ['VnArialH-Bold', 'tcvn3', true],
    ['.VnTime,Bold', 'tcvn3', false],
    ['VNI-Times', 'vni', false],
    ['VPS Times', 'vps', false],
  ])('%s is for %s', (font, encoding, capitals) => {
    expect(fontEncoding(font)).toEqual({ encoding, capitals })
  })

  it.each(['Times New Roman', 'Arial', 'Vni', 'Vnu Sans', 'Verdana'])('%s says nothing', (font) => {
    expect(fontEncoding(font)).toBeNull()
  })

  it('of capitals have capitals alone, for certain', () => {
    const [text, fonts] = inFonts(
      ['.VnTimeH', encode(TCVN3, 'bộ tài chính ban thi đua\n')],
      ['.VnTime', encode(TCVN3, 'Căn cứ ý kiến của Bộ;\n')],
    )
    const { text: got, repairs } = normalize(source(text, fonts))
    expect(got).toBe('BỘ TÀI CHÍNH BAN THI ĐUA\nCăn cứ ý kiến của Bộ;\n')
    expect(repairs.every(({ confidence }) => confidence === 1)).toBe(true)
  })

  it('whose name stayed when the text was converted are not believed', () => {
    const text = 'Căn cứ Nghị quyết của Đảng bộ tỉnh về công tác cán bộ;\n'
    for (const font of ['.VnTime', '.VnTimeH', 'VNI-Times']) expect(clean(...inFonts([font, text]))).toBe(text)
  })
})

describe('what a conversion cannot know is less certain', () => {
  const repairsOf = (text: string): [after: string, confidence: number][] =>
    normalize(source(text)).repairs.map(({ after, confidence }) => [after, confidence])

  it('capitals of a text without fonts', () => {
    const text = encode(TCVN3, 'bộ tài chính\n\nquyết định\n\nCăn cứ ý kiến của Chính phủ, ĐẢNG BỘ TỈNH được giao nhiệm vụ;\n')
    expect(clean(text)).toBe('BỘ TÀI CHÍNH\nQUYẾT ĐỊNH\nCăn cứ ý kiến của Chính phủ, ĐẢNG BỘ TỈNH được giao nhiệm vụ;\n')
    const repairs = normalize(source(text)).repairs
    expect(repairs.find(({ after }) => after.includes('QUYẾT'))?.confidence).toBe(0.5)
    expect(Math.min(...repairs.filter(({ after }) => /Ả/u.test(after)).map((repair) => repair.confidence))).toBeLessThan(1)
  })

  it.each([
    ['Nguyễn Văn Ánh', 'Á', 0.8],
    ['Lê Ái Ý', 'Á', 0.8],
    ['NGUYỄN VĂN ÁNH', 'Á', 0.9],
    ['Ông LÊ ĐỨC ỔN là giám đốc', 'Ổ', 0.9],
    ['đồng chí Ánh, chủ tịch', 'Á', 0.7],
    ['UBND TỈNH', 'Ỉ', 0.9],
    ['TỈNH ỦY QUẢNG NGÃI', 'Ủ', 0.9],
    ['SỞ Y TẾ', 'Ở', 0.6],
    ['Ý kiến của Ủy ban Kiểm tra Tỉnh ủy', 'Ủ', 0.6],
    ['huyện Ứng Hòa, tỉnh Hà Tây', 'Ứ', 0.8],
    ['Số dân đã tăng. Ở các xã cũng vậy', 'Ở', 0.8],
    ['1. Ổn định tổ chức', 'Ổ', 0.7],
    ['phương châm “Ở đâu có đảng viên”', 'Ở', 0.6],
  ])('capitals of names and beginnings: %s', (line, capital, confidence) => {
    const context = 'Căn cứ ý kiến của Ban Thường vụ về công tác cán bộ, đảng viên được giao;'
    for (const fonts of [false, true]) {
      const text = encode(TCVN3, `${context}\n\n${line}\n\n${context}\n`)
      const { text: got, repairs } = normalize(source(text, fonts ? [{ span: [0, text.length], font: '.VnTime' }] : undefined))
      expect(got).toBe(`${context}\n${line}\n${context}\n`)
      expect(repairs.find(({ after }) => after.startsWith(capital))?.confidence).toBe(confidence)
    }
  })

  it.each(['Bộ Y tế ủng hộ ý kiến ấy', 'cấp ủy ở xã, tỉnh ủy viên', 'ông ấy ứng cử ở huyện', 'chủ tịch ủy ban nhân dân xã'])(
    'small letters that stay: %s',
    (line) => {
      expect(clean(encode(TCVN3, `Căn cứ ý kiến của Đảng bộ, ${line} được giao;\n`))).toBe(
        `Căn cứ ý kiến của Đảng bộ, ${line} được giao;\n`,
      )
    },
  )

  it('but where a font of capitals is used, the others tell of small letters', () => {
    const [text, fonts] = inFonts(
      ['.VnTimeH', encode(TCVN3, 'quyết định\n')],
      ['.VnTime', encode(TCVN3, 'Căn cứ ý kiến. ủy ban nhân dân được giao;\n')],
    )
    const { text: got, repairs } = normalize(source(text, fonts))
    expect(got).toBe('QUYẾT ĐỊNH\nCăn cứ ý kiến. ủy ban nhân dân được giao;\n')
    expect(
      repairs.filter(({ after }) => after !== 'ượ' && after.startsWith('ủ')).every(({ confidence }) => confidence === 1),
    ).toBe(true)
  })

  it('ư that came out as a dash or a soft hyphen', () => {
    const text = encode(TCVN3, 'Căn cứ chức năng của Bộ trưởng, tổ chức được giao; kinh tế-xã hội\n')
    for (const [dash, confidence] of [
      ['\u00AD', 0.95],
      ['-', 0.9],
      ['\u2212', 0.9],
    ] as const) {
      const given = text.replaceAll('\u00AD', dash)
      expect(clean(given)).toBe('Căn cứ chức năng của Bộ trưởng, tổ chức được giao; kinh tế-xã hội\n')
      expect(repairsOf(given).find(([after]) => after.includes('ư'))?.[1]).toBe(confidence)
    }
  })

  it('a full stop of VIQR that may be a tone', () => {
    expect(clean("Ca'n bo^. pha?i co' y' thu+'c to^? chu+'c, dda?ng vie^n cu~ng va^.y. Chi bo^. theo do~i ho.\n")).toBe(
      'Cán bộ phải có ý thức tổ chức, đảng viên cũng vậy. Chi bộ theo dõi ho.\n',
    )
  })
})

const FOREIGN = {
  French:
    "L'Assemblée générale a été informée que les autorités françaises préféraient élaborer un règlement intérieur où chaque député, dès la première séance, pût être entendu à propos des intérêts généraux. Là, on a déjà évoqué la santé, l'été, le blé, la forêt, le marché et la vérité.",
  Czech:
    'Příliš žluťoučký kůň úpěl ďábelské ódy. Vláda České republiky schválila návrh zákona, který má zlepšit život občanů a posílit důvěru ve státní správu; má být účinný již příští rok.',
  Polish:
    'Zażółć gęślą jaźń. Rada Ministrów przyjęła uchwałę w sprawie rozwoju społeczno-gospodarczego, która określa główne kierunki działań administracji rządowej na najbliższe lata.',
  German:
    'Die Bundesregierung hat beschlossen, die Bürgerämter künftig länger zu öffnen; für Männer, Frauen und Jüngere gelten größere Möglichkeiten. Daß dies nötig wäre, hörte man überall.',
  Russian: 'Правительство утвердило программу развития, в которой определены основные направления работы на ближайшие годы.',
  Spanish:
    '¿Cómo está el niño? La comisión aprobó la resolución número tres; también se habló de la educación, la nación y el corazón del país.',
  Portuguese:
    'A comissão não aprovou a resolução; são necessárias ações à altura das questões, e já há razões para a decisão dos cidadãos.',
  Swedish:
    'Regeringen har på måndagen fattat beslut om att förstärka skolorna; åren före kriget var både hårda och långa för människorna.',
  Turkish: 'Türkiye Büyük Millet Meclisi, yeni yasayı kabul etti; çünkü öğrencilerin çoğu İstanbul’da yaşıyor ve güçlük çekiyor.',
  Hungarian:
    'A kormány elfogadta a törvényjavaslatot, amely szerint az önkormányzatok több támogatást kapnak; ez már a következő évtől érvényes.',
  English:
    'Don’t ask what you can’t do; I’m sure they’ve seen “it all” (and more). Who said so? You! Add the odd middle: a^2 + b^2, e.g. foo() ~ bar.',
  'Vietnamese without marks':
    'Nghi quyet cua Dai hoi Dang bo tinh. Can bo, dang vien phai lam gi? Hay thuc hien tot nhiem vu duoc giao.',
  Chinese: '中共中央办公厅印发《关于加强新时代基层党组织建设的意见》，要求各地区各部门结合实际认真贯彻落实。',
  Romanian: 'Guvernul a adoptat hotărârea prin care se aprobă strategia națională; prevederile intră în vigoare în șase luni.',
  Icelandic: 'Þjóðin hefur það verkefni að bæta lífskjör allra; það er ósk okkar að það verði gert áður en árið er liðið.',
  addresses:
    'Thư gửi: nguyen.van-a+b~c@quangngai.gov.vn, ban_to.chuc@tinhuy.vn; https://vi.wikipedia.org/wiki/%C4%90%E1%BA%A3ng?x=a^b',
  'unusual letters':
    'Người Ê-đê, Xơ-đăng, Giẻ-Triêng, K’Ho; Đăk Lăk, Krông Pắc, Ayun Hạ; señor Peña, naïve, São Tomé, µm, 25 °C, ½, ×, Ω, ≥ 5 %, № 3, ﬁle.',
  'Word’s punctuation': '“Đảng ta” – ‘của dân’… • § 5 ® © ™ € 100 ‰ ± 5 † ‡ «thế» ‹a› ¹ ² ³ ¶',
  Pascal: "procedure Ghi(const s: string); begin if (s <> '') and (i^.next = nil) then writeln('a'': ', s, #13#10); end;",
  code: 'for (let i = 0; i < a.length; i++) { if (a[i] === "o^" || b?.c) x += a*2; } // https://example.org/a+b?q=1~2',
}

describe('what is no Vietnamese in an old encoding is left alone', () => {
  it.each(Object.entries(FOREIGN))('%s', (_, text) => {
    for (const given of [text, `${text}\n`.repeat(20), text.toUpperCase(), text.replace(/ /g, '\n')]) {
      expect(encodedPassages(given)).toEqual([])
      expect(normalize(source(given)).repairs.filter(({ step }) => /^encoding-|^font-/.test(step))).toEqual([])
    }
  })

  it.each(Object.entries(FOREIGN))('%s within a Vietnamese document', (_, text) => {
    const vietnamese = seed('kh-ninhthuan')
    const middle = vietnamese.indexOf('\n', vietnamese.length / 2)
    expect(encodedPassages(`${vietnamese.slice(0, middle)}\n${text}\n${vietnamese.slice(middle)}`)).toEqual([])
  })

  it.each(['kh-ninhthuan', 'nq21-ocr', 'nq21-font', 'ct11-quangngai', 'dean-ducpho'])('%s, in whatever form', (name) => {
    const text = seed(name)
    for (const given of [text, text.normalize('NFD'), text.toUpperCase()]) {
      expect(encodedPassages(given)).toEqual([])
      const mine = normalize(source(given)).repairs.filter(({ step }) => /^encoding-(?!composition)|^font-(?!hook)/.test(step))
      expect(mine).toEqual([])
    }
  })
})

describe('a font that yields other signs for letters', () => {
  const text = clean(seed('ct11-quangngai'))
  const change = (from: string, to: string): string => text.replaceAll(from, to)
  it.each([
    ['ư as U+2212', change('ư', '\u2212')],
    ['ư as a hyphen', change('ư', '-')],
    ['ư as a soft hyphen', change('ư', '\u00AD')],
    ['ư as ƣ', change('ư', 'ƣ').replaceAll('Ư', 'Ƣ')],
    ['ã as U+2219', change('ã', '\u2219')],
    ['ã as a middle dot and ư as U+2212', change('ã', '·').replaceAll('ư', '\u2212')],
    ['đ and ộ in the private area', change('đ', '\uE001').replaceAll('ộ', '\uE002')],
    ['all by three', [...text].map((char) => (char <= ' ' ? char : String.fromCharCode(char.charCodeAt(0) + 3))).join('')],
  ])('is mended: %s', (_, given) => {
    expect(share(text, given)).toBeLessThan(0.995)
    expect(share(text, clean(given))).toBeGreaterThan(0.9985)
  })

  it('is mended where all letters with marks came out as others', () => {
    const odd = text.replace(/[^\0-\x7F]/g, (char) =>
      /\p{L}/u.test(char) ? String.fromCharCode(0xe000 + (char.charCodeAt(0) & 0xfff)) : char,
    )
    expect(share(text, odd)).toBeLessThan(0.2)
    expect(share(text, clean(odd))).toBeGreaterThan(0.9)
  })

  it('is mended where a font has the numbers of its glyphs', () => {
    const glyphs = new Map<string, string>()
    const given = [...text].map((char) => {
      if (char <= ' ') return char
      if (char < '\u007F') return String.fromCharCode(char.charCodeAt(0) - 29)
      if (!glyphs.has(char)) glyphs.set(char, String.fromCharCode(0x2c00 + glyphs.size))
      return glyphs.get(char) ?? char
    })
    expect(share(text, clean(given.join('')))).toBeGreaterThan(0.9)
  })

  it('is mended apart from the other fonts', () => {
    const lines = text
      .split('\n')
      .filter((line) => line.length > 80)
      .slice(0, 12)
    const [mixed, fonts] = inFonts(
      ...lines.map(
        (line, index) =>
          (index % 2 === 0 ? ['A', `${line.replaceAll('ư', '\u2212')}\n`] : ['B', `${line.replaceAll('ã', '\u2212')}\n`]) as [
            string,
            string,
          ],
      ),
    )
    expect(share(lines.join('\n'), clean(mixed, fonts))).toBeGreaterThan(0.99)
  })

  it('is not found in hyphens, bullets and signs that mean themselves', () => {
    const given =
      'a- Về kinh tế-xã hội\nb- Về quốc phòng-an ninh\nc- Về văn hóa-xã hội\n∙Nội dung ∙Hình thức 5·10 µm 3−2 A−B\n'.repeat(5)
    expect(normalize(source(given)).repairs.filter(({ step }) => step.startsWith('font-'))).toEqual([])
  })
})

describe('bytes of a plain text', () => {
  const bytes = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0))
  const windows1252 = (text: string): Uint8Array =>
    Uint8Array.from(text, (char) => ({ '“': 0x93, '”': 0x94, '’': 0x92, œ: 0x9c, '–': 0x96 })[char] ?? char.charCodeAt(0))
  /** Text in UTF-8, but for a middle in which U+DC80 and above are bytes. */
  const mixed = (before: string, middle: string, after: string): Uint8Array =>
    Buffer.concat([
      Buffer.from(before),
      bytes(middle.replace(/[\uDC80-\uDCFF]/gu, (stray) => String.fromCharCode(stray.charCodeAt(0) & 0xff))),
      Buffer.from(after),
    ])
  const refused = async (given: Uint8Array): Promise<unknown> =>
    extract('x.txt', given).then(
      () => undefined,
      (error: unknown) => (isReadError(error) ? error.reason : error),
    )

  it.each(['tcvn3', 'vni', 'viscii', 'vps', 'windows-1258', 'bkhcm2', 'vietware-x'])(
    'in %s come through as they are',
    async (id) => {
      const text = encode(byId(id), seed('ct11-quangngai').replace(/[…–“”]/g, '-'))
      const read = await extract('x.txt', bytes(text))
      expect(read.text).toBe(text)
      expect(share(clean(seed('ct11-quangngai')), normalize(read).text, (word) => word.toLowerCase())).toBeGreaterThan(0.995)
    },
  )

  it('in Windows-1252 are decoded', async () => {
    const { text } = await extract('x.txt', windows1252(`${FOREIGN.French} “Le cœur”\n`))
    expect(text).toBe(`${FOREIGN.French} “Le cœur”\n`)
    expect((await extract('x.txt', windows1252(FOREIGN.German))).text).toBe(FOREIGN.German)
  })

  it('in UTF-16 without BOM are decoded, either end first', async () => {
    const text = 'Đảng bộ tỉnh\r\nThực hiện nhiệm vụ chính trị\r\n'
    const little = Buffer.from(text, 'utf16le')
    expect((await extract('x.txt', little)).text).toBe(text)
    expect((await extract('x.txt', Buffer.from(little).swap16())).text).toBe(text)
  })

  it('in another encoding are refused', async () => {
    const russian = Uint8Array.from(FOREIGN.Russian, (char) =>
      char < '\u0080' ? char.charCodeAt(0) : (char.charCodeAt(0) - 0x410 + 0xc0) & 0xff,
    )
    expect(await refused(russian)).toBe('encoding')
    // Czech in Windows-1250
    expect(
      await refused(
        bytes(
          'P\u00F8\u00EDli\u009A \u009Elu\u009Dou\u00E8k\u00FD k\u00F9\u00F2 \u00FAp\u00ECl \u00EF\u00E1belsk\u00E9 \u00F3dy.',
        ),
      ),
    ).toBe('encoding')
    expect(await refused(Uint8Array.from([...Buffer.from('Đảng bộ '.repeat(5)), ...bytes('\xE8\xF3\xFA\xE6'.repeat(9))]))).toBe(
      'encoding',
    )
  })

  it.each([
    ['a byte of nothing', '\uDCFF', '\uFFFD', 0.1],
    ['a quote of Windows-1252', '\uDC93', '“', 0.5],
    ['half a letter', '\uDCE1\uDCBA', '\uFFFD', 0.1],
    ['a word in TCVN3', 't\uDCD8nh', 'tỉnh', 0.4],
  ])('stray in UTF-8 are taken for what they may be: %s', async (_, stray, becomes, confidence) => {
    const read = await extract('x.txt', mixed('Đảng bộ xã\nThực hiện nhiệm vụ ', stray, ' của Đảng bộ tỉnh; kiểm tra.\n'))
    const { text, repairs, messages } = normalize(read)
    expect(text).toBe(`Đảng bộ xã\nThực hiện nhiệm vụ ${becomes} của Đảng bộ tỉnh; kiểm tra.\n`)
    expect(repairs.map((repair) => [repair.step, repair.confidence])).toEqual([['encoding-stray-bytes', confidence]])
    const column = 20 + stray.search(/[\uDC80-\uDCFF]/u)
    expect(messages.map(({ ruleId, line, column: at, actual }) => [ruleId, line, at, actual])).toEqual([
      ['stray-bytes', 2, column, `2:${String(column)}`],
    ])
  })

  it('stray at the beginning of a line are named too', async () => {
    const { messages } = await extract('x.txt', mixed('Đảng bộ xã\n', '\uDCFF', 'Thực hiện nhiệm vụ của Đảng bộ tỉnh.\n'))
    expect(messages?.map(({ ruleId, actual }) => [ruleId, actual])).toEqual([['stray-bytes', '2:1']])
  })

  it.each(['tcvn3', 'vni', 'viscii', 'windows-1258'])('are UTF-8 in some lines and in %s in others', async (id) => {
    const lines = clean(seed('ct11-quangngai'))
      .replace(/[…–“”]/g, '-')
      .trimEnd()
      .split('\n')
    const half = lines.length >> 1
    const old = Buffer.from(encode(byId(id), lines.slice(half).join('\n')), 'latin1')
    const given = Buffer.concat([Buffer.from(`${lines.slice(0, half).join('\n')}\n`), old])
    const read = await extract('x.txt', given)
    expect(share(lines.join('\n'), normalize(read).text, (word) => word.toLowerCase())).toBeGreaterThan(0.999)
    expect(read.messages?.[0]?.ruleId).toBe('other-encoding')
    expect(read.messages?.[0]?.actual).toContain(`${String(half + 1)}-`)
  })

  it.each(['viscii', 'vps'])('in capitals of %s, which stand at control codes, are text', async (id) => {
    const lines = 'KỶ LUẬT ĐẢNG CỦA ỦY BAN, MỸ SƠN, KỸ THUẬT, ẶN, ẲN, ẴM, KẼ, TỴ NẠN, TỔ CHỨC, CÁN BỘ, KỲ HỌP THỨ MƯỜI, KỶ\n'
    expect(normalize(await extract('x.txt', bytes(encode(byId(id), lines)))).text).toBe(lines)
  })
})
