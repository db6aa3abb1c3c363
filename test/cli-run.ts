import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Io } from '../src/cli/io.js'
import { run } from '../src/cli/run.js'

/** A run of the command line with everything that it said. */
export interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
}

export interface Circumstances {
  readonly stdin?: string
  readonly env?: Readonly<Record<string, string>>
  readonly terminal?: boolean
  readonly columns?: number
  readonly ask?: Io['ask']
  readonly today?: Io['today']
}

/** Runs doichieu in a folder with a process that is made up. */
export async function runIn(cwd: string, argv: readonly string[], circumstances: Circumstances = {}): Promise<Outcome> {
  const { stdin = '', env = {}, terminal = false, columns, ask, today } = circumstances
  let out = ''
  let err = ''
  const io: Io = {
    cwd,
    env,
    readStdin: () => Promise.resolve(new TextEncoder().encode(stdin)),
    ...(ask !== undefined && { ask }),
    ...(today !== undefined && { today }),
    stdout: { write: (text) => (out += text), isTerminal: terminal, columns },
    stderr: { write: (text) => (err += text), isTerminal: terminal, columns },
  }
  const code = await run(argv, io)
  return { code, out, err }
}

/** A new folder with these files. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'doichieu-test-'))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

/** A resolution of two tasks, and plans that take up both, or one of them. */
export const RESOLUTION = `BAN CHẤP HÀNH TRUNG ƯƠNG                    ĐẢNG CỘNG SẢN VIỆT NAM
Số 99-NQ/TW                                 Hà Nội, ngày 05 tháng 3 năm 2021

NGHỊ QUYẾT
về bảo vệ rừng đầu nguồn

I- TÌNH HÌNH
Rừng đầu nguồn bị thu hẹp trong nhiều năm.

II- NHIỆM VỤ, GIẢI PHÁP
- Rà soát, cắm mốc ranh giới rừng đầu nguồn ở các xã biên giới.
- Đào tạo kiểm lâm viên sử dụng ảnh vệ tinh để phát hiện cháy rừng.

III- TỔ CHỨC THỰC HIỆN
Các cấp ủy xây dựng kế hoạch thực hiện Nghị quyết.
`

const PLAN_HEAD = `KẾ HOẠCH
thực hiện Nghị quyết số 99-NQ/TW ngày 05/3/2021 về bảo vệ rừng đầu nguồn

I. Nhiệm vụ
`
const FIRST = '- Rà soát, cắm mốc ranh giới rừng đầu nguồn ở các xã biên giới.\n'
const SECOND = '- Đào tạo kiểm lâm viên sử dụng ảnh vệ tinh để phát hiện cháy rừng.\n'
const OTHER = '- Tổ chức hội thi văn nghệ quần chúng chào mừng ngày thành lập huyện.\n'

export const FULL_PLAN = PLAN_HEAD + FIRST + SECOND
export const PARTIAL_PLAN = PLAN_HEAD + FIRST + OTHER
