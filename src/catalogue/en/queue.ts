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
  'error.link-outside-root':
    '{path} is a link that leads out of the folder {folder} that the workers share, to {place}; workers follow no such link. Put the file itself there, or name a folder with --root that holds both.',
  'queue.password': 'the password is missing or wrong',
  'queue.certificate':
    'its certificate is not to be trusted ({code}); NODE_EXTRA_CA_CERTS may name a file with that of your own authority',
  'queue.nobody': 'nobody answers there ({code})',
  'queue.database': 'it has no database {db}',
  'queue.plain': 'nobody answers there in secret; redis:// is for a Redis that does not encrypt',
  'queue.encrypted': 'it hangs up; rediss:// is for a Redis that encrypts',
  'queue.failed': '{path}: {words} (job {job}, attempt {attempt} of {most})',
  'queue.why-outside': 'not an ordinary file below --root, or a link that leads out of it.',
  'queue.why-absent': 'not to be found below --root.',
  'queue.why-changed': 'what stands there is another version than the one that is asked for.',
  'queue.why-engine': 'it would be recognized with another engine or model than that of the computer that asks.',
  'queue.why-version': 'the run is of another version of doichieu.',
  'queue.why-run': 'what the run asks is not what doichieu asks; somebody else may have put it there.',
  'queue.why-time': 'it takes longer than --time-limit allows.',
  'queue.why-memory': 'it takes more memory than --memory-limit allows.',
  'queue.why-crashed': 'a thread broke down over it.',
  'queue.why-other': 'it cannot be done here ({detail}).',
  'note.queue-secret':
    'the document that is compared against, or a witness, bears a mark of secrecy: nothing is queued, all is done on this computer.',
  'note.queue-lost': 'the connection to the queue {queue} is lost; trying to have it again.',
  'note.queue-back': 'the queue {queue} is there again.',
  'note.no-workers': 'no worker of doichieu {version} is at the queue {queue}; start one: doichieu worker --queue … --root ….',
  'note.serving': 'worker of doichieu {version} at the queue {queue}, {threads} {threads|thread|threads}.',
  'note.queue-password':
    'the password of the queue stands in the command line, where the list of processes shows it to all: {password} is the better place.',
  'note.queue-trouble': 'the queue {queue} takes no jobs: {reason}. Trying on.',
  'note.queue-alone':
    'no worker of doichieu {version} has been at the queue {queue} for {seconds} s: this computer does the rest itself until there is one.',
  'note.queue-away': 'the queue {queue} has not answered for {seconds} s: this computer does the rest itself.',
  'note.judged-here': '{path}: {why} Judged on this computer.',
  'unreadable.queue-outside': 'a worker refused it: it is not an ordinary file below its --root.',
  'unreadable.queue-absent': 'a worker does not find it below its --root. All must share the same folder.',
  'unreadable.queue-changed': 'what a worker finds there is another version. All must share the same folder.',
  'unreadable.queue-engine':
    'a worker recognizes pages with another engine or model than this computer. Give both the same --ocr-engine and --tessdata.',
  'unreadable.queue-version': 'a worker is of another version of doichieu.',
  'unreadable.queue-run': 'a worker could not make out what this run asks.',
  'unreadable.queue-strange': 'what came back for it is not what a worker answers.',
  'unreadable.queue-time': 'it took the workers too long, several times; see --time-limit of the workers.',
  'unreadable.queue-memory': 'it took more memory than the workers allow, several times; see --memory-limit of the workers.',
  'unreadable.queue-crashed': 'the workers broke down over it, several times; the queue has it in the list of failed jobs.',
  'unreadable.queue-stalled': 'several workers vanished while they were at it; the queue has it in the list of failed jobs.',
  'unreadable.queue-other': 'the workers failed at it ({detail}).',
}
