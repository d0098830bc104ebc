import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const version = 'v1'

/**
 * Closes a secret so that it can stand in the database, and so in its backups: AES-256-GCM by a key made of the
 * installation's own secret, which is in neither. `purpose` is bound to it: sealed for one, it opens for no other.
 */
export function seal(secret: string, purpose: string, text: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret, purpose), nonce)
  const closed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
  return [version, nonce.toString('base64url'), closed.toString('base64url')].join('.')
}

/** What `seal` closed, or null where it was closed by another secret, for another purpose, or altered since. */
export function unseal(secret: string, purpose: string, sealed: string): string | null {
  const [found, nonce = '', body = ''] = sealed.split('.')
  const closed = Buffer.from(body, 'base64url')
  if (found !== version || closed.length < 16) return null
  try {
    const cipher = createDecipheriv('aes-256-gcm', keyOf(secret, purpose), Buffer.from(nonce, 'base64url'))
    cipher.setAuthTag(closed.subarray(-16))
    return Buffer.concat([cipher.update(closed.subarray(0, -16)), cipher.final()]).toString('utf8')
  } catch {
    return null
  }
}

function keyOf(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `bianyi/sealed/${purpose}`, 32))
}
