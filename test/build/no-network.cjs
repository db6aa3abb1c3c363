/**
 * Loaded before a program and each of its threads (`node --require`): whatever opens a socket or asks for a name, the
 * process is killed at once.
 */
const dgram = process.getBuiltinModule('node:dgram')
const dns = process.getBuiltinModule('node:dns')
const { writeSync } = process.getBuiltinModule('node:fs')
const net = process.getBuiltinModule('node:net')
const tls = process.getBuiltinModule('node:tls')

const refuse = (what) => () => {
  writeSync(2, `NETWORK: ${what}\n`)
  process.kill(process.pid, 'SIGKILL')
  throw new Error(what)
}

net.Socket.prototype.connect = refuse('net.Socket.connect')
net.Server.prototype.listen = refuse('net.Server.listen')
net.connect = net.createConnection = refuse('net.connect')
tls.connect = refuse('tls.connect')
dgram.createSocket = refuse('dgram.createSocket')
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveAny']) {
  dns[name] = refuse(`dns.${name}`)
  dns.promises[name] = refuse(`dns.promises.${name}`)
}
globalThis.fetch = refuse('fetch')
globalThis.WebSocket = refuse('WebSocket')
