import childProcess from 'node:child_process'
import dgram from 'node:dgram'
import dns from 'node:dns'
import fs from 'node:fs'
import http from 'node:http'
import https from 'node:https'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import { basename, isAbsolute, relative, resolve } from 'node:path'
import tls from 'node:tls'
import { fileURLToPath } from 'node:url'

/** What a case tried that it must not; emptied by whoever looks. */
export type Trespasses = string[]

type Callable = (this: unknown, ...args: unknown[]) => unknown

/** Puts something in the place of a function of a module. */
function replace(owner: object, name: string, make: (before: Callable) => Callable): void {
  const before: unknown = Reflect.get(owner, name)
  if (typeof before === 'function') Reflect.set(owner, name, make(before as Callable))
}

/** Functions of node:fs that write, with the arguments that name what is written. Each but `open` has a form in node:fs/promises. */
const WRITERS: Readonly<Record<string, readonly number[]>> = {
  appendFile: [0],
  chmod: [0],
  copyFile: [1],
  cp: [1],
  link: [1],
  mkdir: [0],
  mkdtemp: [0],
  rename: [0, 1],
  rm: [0],
  rmdir: [0],
  symlink: [1],
  truncate: [0],
  unlink: [0],
  utimes: [0],
  writeFile: [0],
}

/** Flags of `open` with which a file is only read. */
const readsOnly = (flags: unknown): boolean =>
  flags === undefined || flags === 'r' || flags === 'rs' || flags === fs.constants.O_RDONLY

/**
 * Forbids this process the network, programs other than git, and writing elsewhere than in a folder. What is tried is recorded, for a
 * program might swallow the error.
 *
 * @param folder absolute
 */
export function guard(folder: string): Trespasses {
  const trespasses: Trespasses = []
  const refuse = (what: string): never => {
    trespasses.push(what)
    throw Object.assign(new Error(`forbidden: ${what}`), { code: 'EACCES' })
  }
  const forbid = (owner: object, names: readonly string[], what: string): void => {
    for (const name of names) replace(owner, name, () => () => refuse(`${what}.${name}`))
  }
  /** The git of this machine, and none that a case brings along. */
  const isGit = (program: unknown): boolean =>
    typeof program === 'string' && isAbsolute(program) && basename(program) === 'git' && !isInside(program)
  forbid(net.Socket.prototype, ['connect'], 'net.Socket')
  forbid(net.Server.prototype, ['listen'], 'net.Server')
  forbid(net, ['connect', 'createConnection'], 'net')
  forbid(tls, ['connect'], 'tls')
  forbid(dgram, ['createSocket'], 'dgram')
  forbid(http, ['request', 'get'], 'http')
  forbid(https, ['request', 'get'], 'https')
  forbid(dns, ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveAny'], 'dns')
  forbid(dns.promises, ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveAny'], 'dns.promises')
  forbid(globalThis, ['fetch', 'WebSocket'], 'globalThis')
  for (const name of ['spawn', 'spawnSync', 'execFile', 'execFileSync', 'exec', 'execSync', 'fork'])
    replace(
      childProcess,
      name,
      (before) =>
        function (this: unknown, ...args: unknown[]) {
          return isGit(args[0]) ? before.apply(this, args) : refuse(`${name} ${String(args[0])}`)
        },
    )

  const isInside = (path: unknown): boolean => {
    // A number is a file that is open already.
    if (typeof path === 'number') return true
    const name = path instanceof URL ? fileURLToPath(path) : String(path)
    const way = relative(folder, resolve(name))
    return name === '/dev/null' || (!way.startsWith('..') && !isAbsolute(way))
  }
  const watched =
    (what: string, places: readonly number[], isWriting: (args: readonly unknown[]) => boolean) =>
    (before: Callable): Callable =>
      function (this: unknown, ...args: unknown[]) {
        const stray = places.find((place) => isWriting(args) && !isInside(args[place]))
        return stray === undefined ? before.apply(this, args) : refuse(`${what} ${JSON.stringify(String(args[stray]))}`)
      }
  for (const [name, places] of Object.entries(WRITERS)) {
    replace(
      fs,
      name,
      watched(name, places, () => true),
    )
    replace(
      fs,
      `${name}Sync`,
      watched(name, places, () => true),
    )
    replace(
      fs.promises,
      name,
      watched(name, places, () => true),
    )
  }
  const opens = watched('open', [0], (args) => !readsOnly(args[1]))
  for (const [owner, name] of [
    [fs, 'open'],
    [fs, 'openSync'],
    [fs.promises, 'open'],
  ] as const)
    replace(owner, name, opens)
  replace(
    fs,
    'createWriteStream',
    watched('createWriteStream', [0], () => true),
  )
  syncBuiltinESMExports()
  return trespasses
}
