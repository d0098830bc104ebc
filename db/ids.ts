import { randomBytes } from 'node:crypto'

const alphabet = '23456789abcdefghjkmnpqrstuvwxyz'

/** A new opaque id: a prefix that helps a reader, and 20 random letters (about 99 bits). */
export function newId(prefix: string): string {
  let id = ''
  while (id.length < 20) {
    for (const byte of randomBytes(32)) {
      // Only multiples of the alphabet's length, so that no letter is likelier than another.
      if (byte < alphabet.length * 8 && id.length < 20) id += alphabet[byte % alphabet.length]
    }
  }
  return `${prefix}_${id}`
}

/** A new secret for a link, a session or an access token: 256 random bits, base64url. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}
