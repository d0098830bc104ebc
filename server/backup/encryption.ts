import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto'
import { closeSync, fstatSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs'
import { z } from 'zod'

/** A file that cannot be opened: another passphrase, or not the bytes that were written. */
export class DecryptionRefused extends Error {}

const magic = 'bianyi/backup/encrypted/1\n'
const tagLength = 16
const header = z.strictObject({
  kdf: z.literal('scrypt'),
  // Bounded both ways: a hostile file must not choose a weak key, nor all of the memory.
  n: z.literal(1 << 17),
  salt: z.string().length(24),
  iv: z.string().length(16),
})

/** Whether a file begins as `encryptFile` begins one. */
export function isEncrypted(file: string): boolean {
  const descriptor = openSync(file, 'r')
  try {
    const start = Buffer.alloc(magic.length)
    return readSync(descriptor, start, 0, start.length, 0) === start.length && start.toString() === magic
  } finally {
    closeSync(descriptor)
  }
}

/**
 * Encrypts a file by AES-256-GCM under a key that scrypt makes of the passphrase; the head is authenticated too. What it
 * writes is on the disk when it returns.
 */
export function encryptFile(from: string, to: string, passphrase: string): void {
  const [salt, iv] = [randomBytes(16), randomBytes(12)]
  const head = { kdf: 'scrypt', n: 1 << 17, salt: salt.toString('base64'), iv: iv.toString('base64') }
  const start = Buffer.from(`${magic}${JSON.stringify(head)}\n`)
  const cipher = createCipheriv('aes-256-gcm', keyOf(passphrase, salt), iv).setAAD(start)
  rewrite(from, to, { start: 0 }, write => {
    write(start)
    return {
      piece: bytes => write(cipher.update(bytes)),
      end: () => {
        write(cipher.final())
        write(cipher.getAuthTag())
      },
    }
  })
}

/** Decrypts what `encryptFile` wrote. @throws DecryptionRefused after which `to` is not to be used. */
export function decryptFile(from: string, to: string, passphrase: string): void {
  const { start, salt, iv, tag, end } = readFrame(from)
  const decipher = createDecipheriv('aes-256-gcm', keyOf(passphrase, salt), iv).setAAD(start).setAuthTag(tag)
  rewrite(from, to, { start: start.length, end }, write => ({
    piece: bytes => write(decipher.update(bytes)),
    end: () => {
      try {
        write(decipher.final())
      } catch {
        throw new DecryptionRefused('the passphrase is another one, or the file is damaged')
      }
    },
  }))
}

function keyOf(passphrase: string, salt: Uint8Array): Buffer {
  return scryptSync(passphrase.normalize('NFC'), salt, 32, { N: 1 << 17, r: 8, p: 1, maxmem: 256 << 20 })
}

function readFrame(file: string): { start: Buffer; salt: Buffer; iv: Buffer; tag: Buffer; end: number } {
  const descriptor = openSync(file, 'r')
  try {
    const { size } = fstatSync(descriptor)
    const first = Buffer.alloc(Math.min(size, 512))
    readSync(descriptor, first, 0, first.length, 0)
    const headEnd = first.indexOf('\n', magic.length) + 1
    const head = header.safeParse(parsed(first.subarray(magic.length, headEnd).toString()))
    if (!head.success || size < headEnd + tagLength)
      throw new DecryptionRefused('the file is cut short, or its head is damaged')
    const tag = Buffer.alloc(tagLength)
    readSync(descriptor, tag, 0, tagLength, size - tagLength)
    const [salt, iv] = [Buffer.from(head.data.salt, 'base64'), Buffer.from(head.data.iv, 'base64')]
    return { start: first.subarray(0, headEnd), salt, iv, tag, end: size - tagLength }
  } finally {
    closeSync(descriptor)
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

type Steps = { piece: (bytes: Buffer) => void; end: () => void }

/** Reads one file from `start` to `end` and writes another by steps, a megabyte at a time. */
function rewrite(
  from: string,
  to: string,
  { start, end = Number.POSITIVE_INFINITY }: { start: number; end?: number },
  begin: (write: (bytes: Uint8Array) => void) => Steps,
): void {
  const [source, target] = [openSync(from, 'r'), openSync(to, 'wx', 0o600)]
  try {
    const steps = begin(bytes => {
      for (let at = 0; at < bytes.length; ) at += writeSync(target, bytes, at)
    })
    const buffer = Buffer.alloc(1 << 20)
    for (let at = start; at < end; ) {
      const count = readSync(source, buffer, 0, Math.min(buffer.length, end - at), at)
      if (count === 0) break
      steps.piece(buffer.subarray(0, count))
      at += count
    }
    steps.end()
    fsyncSync(target)
  } finally {
    closeSync(source)
    closeSync(target)
  }
}
