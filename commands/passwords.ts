import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

/** Argon2id, 64 MiB, three passes (trust.md R8): about 70 ms, and far above what ASVS asks. */
const cost = { memoryCost: 65_536, timeCost: 3, parallelism: 1 } as const

/** More hashes than this at a time would be a way to fill the memory of a small machine. */
const atOnce = 2
const mayWait = 40

/** Too many people are at the door at this moment. */
export class HashingBusy extends Error {}

type Desk = { running: number; waiting: (() => void)[] }
const key = Symbol.for('bianyi.hashing')
// On globalThis, because each of Next's bundles has its own copy of this module and the limit is the process's.
const shared = globalThis as { [key]?: Desk }
shared[key] ??= { running: 0, waiting: [] }
const desk: Desk = shared[key]

/** The stored form of a password. Asynchronous: never inside a transaction. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, cost))
}

/**
 * Whether the password is the one behind the stored hash. Without a hash (no such account) it does the same work on
 * a hash that no password has, so that nobody can tell by the time it takes.
 */
export function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  return inTurn(() => verify(stored ?? unmatched, password))
}

/** Whether a stored hash was made with less than today's cost, or in another way. */
export function isOutdatedHash(stored: string): boolean {
  const found = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$/.exec(stored)
  return !found || Number(found[1]) < cost.memoryCost || Number(found[2]) < cost.timeCost
}

const unpadded = (bytes: number) => randomBytes(bytes).toString('base64').replace(/=+$/, '')
const unmatched = `$argon2id$v=19$m=${cost.memoryCost},t=${cost.timeCost},p=${cost.parallelism}$${unpadded(16)}$${unpadded(32)}`

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (desk.running < atOnce) desk.running += 1
  else if (desk.waiting.length >= mayWait) throw new HashingBusy()
  // Whoever leaves hands over the place, so that `running` never falls below the truth in between.
  else await new Promise<void>(admitted => desk.waiting.push(admitted))
  try {
    return await work()
  } finally {
    const next = desk.waiting.shift()
    if (next) next()
    else desk.running -= 1
  }
}
