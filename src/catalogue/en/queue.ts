import type { queue as vi } from '../vi/queue.js'

/** What is said of a queue whose workers judge plans. */
export const queue: { readonly [Key in keyof typeof vi]: string } = {
  'error.bad-queue':
    '--queue takes an address such as redis://server:6379/0, or rediss://… for an encrypted connection; the password stands in it or, better, in {password}.',
  'error.no-root': '--root: there is no folder “{folder}”.',
  'error.root-alone': '--root goes with --queue.',
  'error.worker-needs': 'a worker needs --queue <redis> and --root <folder>.',
  'error.queue-modules':
    'a queue needs two packages that are not installed: npm install bullmq@6 ioredis@6, where doichieu is installed.',
  'error.queue-password-file': '{path}: the password of the queue cannot be read from the file that {name} names ({reason}).',
  'error.bad-patience': '{name} takes a number of seconds from {least} to {most}, not “{value}”.',
  'error.queue': 'no connection to the queue {queue}: {reason}.',
  'error.outside-root': '{path} is not in the folder {folder} that the workers share; name one with --root that holds all plans.',
  'queue.password': 'the password is missing or wrong',
  'queue.certificate':
    'its certificate is not to be trusted ({code}); NODE_EXTRA_CA_CERTS may name a file with that of your own authority',
  'queue.nobody': 'nobody answers there ({code})',
  'queue.failed': 'job {job}, attempt {attempt} of {most}: {words}',
  'note.queue-secret':
    'the document that is compared against, or a witness, bears a mark of secrecy: nothing is queued, all is done on this computer.',
  'note.queue-lost': 'the connection to the queue {queue} is lost; trying to have it again.',
  'note.queue-back': 'the queue {queue} is there again.',
  'note.no-workers': 'no worker of doichieu {version} is at the queue {queue}; start one: doichieu worker --queue … --root ….',
  'note.serving': 'worker of doichieu {version} at the queue {queue}, {threads} {threads|thread|threads}.',
  'note.queue-password':
    'the password of the queue stands in the command line, where the list of processes shows it to all: {password} is the better place.',
  'note.queue-trouble': 'the queue {queue} takes no jobs: {reason}. Trying on.',
  'note.queue-away': 'the queue {queue} has not answered for {seconds} s: this computer does the rest itself.',
  'note.judged-here': '{path}: {why} Judged on this computer.',
  'unreadable.queue-outside': 'a worker refused it: it is not an ordinary file below its --root.',
  'unreadable.queue-absent': 'a worker does not find it below its --root. All must share the same folder.',
  'unreadable.queue-changed': 'what a worker finds there is another version. All must share the same folder.',
  'unreadable.queue-engine':
    'a worker recognizes pages with another engine or model than this computer. Give both the same --ocr-engine and --tessdata.',
  'unreadable.queue-version': 'a worker is of another version of doichieu.',
  'unreadable.queue-time': 'it took the workers too long, several times; see --time-limit of the workers.',
  'unreadable.queue-memory': 'it took more memory than the workers allow, several times; see --memory-limit of the workers.',
  'unreadable.queue-crashed': 'the workers broke down over it, several times; the queue has it in the list of failed jobs.',
  'unreadable.queue-stalled': 'several workers vanished while they were at it; the queue has it in the list of failed jobs.',
  'unreadable.queue-other': 'the workers failed at it ({detail}).',
}
