import { createHmac, timingSafeEqual } from 'node:crypto'

/** How long a browser is remembered, in seconds. */
export const deviceLasts = 180 * 24 * 60 * 60

/**
 * What a browser keeps after a sign-in, so that its next tries at this account are counted by themselves. It opens nothing,
 * and tells nobody whose account it is. `random` makes it one browser's.
 */
export function markDevice(secret: string, email: string, random: string): string {
  return `${random}.${signature(secret, email, random)}`
}

/** The random part of a mark that was given for this account; null for any other. */
export function deviceOfMark(secret: string, email: string, mark: string | null): string | null {
  const [random = '', signed = ''] = (mark ?? '').split('.')
  const expected = Buffer.from(signature(secret, email, random))
  const found = Buffer.from(signed)
  return random !== '' && found.length === expected.length && timingSafeEqual(found, expected) ? random : null
}

function signature(secret: string, email: string, random: string): string {
  return createHmac('sha256', secret).update(`bianyi/device/v1\n${email}\n${random}`).digest('base64url')
}
