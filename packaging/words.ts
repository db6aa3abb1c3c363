import type { FoundPackage } from './modules.js'

/** Lines end as Notepad of every Windows has them. */
const forWindows = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`

/** What to do with the stick, for whoever opens it. */
export const readme = (version: string): string =>
  forWindows(`DOICHIEU ${version} – CHẠY TỪ USB, KHÔNG CẦN CÀI ĐẶT

Chép cả thư mục này vào USB hoặc ổ đĩa. Máy không cần có Node, không cần mạng, không cần quyền quản trị.

Windows 10 trở lên (64 bit): mở Command Prompt trong thư mục này rồi gõ

    doichieu.cmd compare vi-du\\*.txt
    doichieu.cmd compare "D:\\Kế hoạch\\*.docx" -o "D:\\Báo cáo.html"
    doichieu.cmd help

Trong PowerShell, gõ .\\doichieu.cmd thay cho doichieu.cmd.

Linux (64 bit, glibc): mở cửa sổ lệnh trong thư mục này rồi gõ

    sh doichieu.sh compare vi-du/*.txt

Nếu USB được gắn với tùy chọn cấm chạy chương trình (noexec), hãy chép thư mục sang ổ đĩa của máy.

Chữ đọc được từ tệp PDF và bản chụp được giữ trong thư mục đệm của người dùng trên máy, để lần sau chạy nhanh hơn; của văn bản
mật thì không. Với --no-cache, máy không giữ lại gì.

Giấy phép của mọi phần: LICENCES.txt.


DOICHIEU ${version} – RUNS FROM A STICK, WITHOUT BEING INSTALLED

Copy this whole folder to a stick or a disk. The computer needs no Node, no network and no rights of an administrator.

Windows 10 or newer (64 bit): open a Command Prompt in this folder and type

    doichieu.cmd compare vi-du\\*.txt --lang en
    doichieu.cmd help --lang en

In PowerShell, type .\\doichieu.cmd for doichieu.cmd.

Linux (64 bit, glibc): open a terminal in this folder and type

    sh doichieu.sh compare vi-du/*.txt --lang en

Where the stick is mounted so that no program runs from it (noexec), copy the folder to a disk.

What was read from PDF and scans is kept in the user's cache folder on the computer, so that the next run is faster; of secret
documents nothing is. With --no-cache nothing is left behind.

The licences of all parts: LICENCES.txt.
`)

/** A file that says under which terms a package may be passed on. @example "LICENSE", "license.md", "THIRD-PARTY-NOTICES.md" */
const TERMS = /^(?:licen[cs]e|copying|notice|third-party)[^/]*$/i

/** The licences of all that is on the stick, and where their texts are. */
export function licences(packages: readonly FoundPackage[], version: string): string {
  const lines = packages.map(({ locked, files }) => {
    const terms = files.filter((file) => TERMS.test(file))
    // Some say it at the end of what they say of themselves.
    const texts = terms.length > 0 ? terms : files.filter((file) => /^readme[^/]*$/i.test(file))
    return [
      `${locked.name} ${locked.version}: ${locked.licence ?? ''}`,
      ...(texts.length > 0 ? texts : ['package.json']).map((file) => `    app/${locked.path}/${file}`),
    ].join('\n')
  })
  return forWindows(
    [`doichieu ${version}: MIT\n    app/LICENSE`, 'Node.js: MIT, and the licences of its parts\n    node/LICENSE', ...lines].join(
      '\n\n',
    ) + '\n',
  )
}
