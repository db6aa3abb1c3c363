/** A system that a stick can serve. */
export interface Platform {
  /** As Node and npm call it. */
  readonly system: 'linux' | 'win32'
  /** Of its folder on the stick. */
  readonly folder: string
  /** Of Node's program. */
  readonly program: string
}

/** All are for processors of the x86-64 family, and Linux with the GNU C library, as Node's own downloads are. */
export const PROCESSOR = 'x64'
export const LIBRARY = 'glibc'

const LINUX: Platform = { system: 'linux', folder: 'linux', program: 'node' }
const WINDOWS: Platform = { system: 'win32', folder: 'windows', program: 'node.exe' }

/** Numbers of x86-64 in the heads of programs. Sources: the System V ABI (EM_X86_64); the PE format (IMAGE_FILE_MACHINE_AMD64). */
const ELF_X64 = 0x3e
const PE_X64 = 0x8664

/** The system that a program is for; null for another one, another processor, or no program at all. */
export function platformOf(program: Buffer): Platform | null {
  if (program.length < 64) return null
  if (program.readUInt32BE(0) === 0x7f454c46) return program.readUInt16LE(0x12) === ELF_X64 ? LINUX : null
  if (program.toString('latin1', 0, 2) !== 'MZ') return null
  const head = program.readUInt32LE(0x3c)
  if (head + 6 > program.length || program.toString('latin1', head, head + 4) !== 'PE\0\0') return null
  return program.readUInt16LE(head + 4) === PE_X64 ? WINDOWS : null
}
