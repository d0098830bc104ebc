import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const recoveryLetters = '23456789abcdefghjkmnpqrstuvwxyz'
const step = 30_000
const digits = 6

/** A new shared secret: 160 random bits, as RFC 4226 asks, in the base32 that people can type. */
export function newTotpSecret(): string {
  return toBase32(randomBytes(20))
}

/** Which step of thirty seconds a moment falls into. */
export function stepAt(now: string): number {
  return Math.floor(Date.parse(now) / step)
}

/** The code of a step (RFC 6238: HMAC-SHA-1, six digits). `secret` in base32. */
export function totpCode(secret: string, atStep: number, length = digits): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(atStep))
  const mac = createHmac('sha1', fromBase32(secret)).update(counter).digest()
  const from = (mac.at(-1) ?? 0) & 15
  const number = mac.readUInt32BE(from) & 0x7fffffff
  return String(number % 10 ** length).padStart(length, '0')
}

/**
 * The step whose code this is: the present one or a neighbour, for a clock that is a little off, and later than `after`, so
 * that a code that was taken is not taken again. Null where there is none.
 */
export function matchingStep(secret: string, code: string, now: string, after: number | null): number | null {
  const present = stepAt(now)
  for (const one of [present, present - 1, present + 1]) {
    const same = timingSafeEqual(
      Buffer.from(totpCode(secret, one)),
      Buffer.from(code.padEnd(digits).slice(0, digits)),
    )
    if (same && code.length === digits && one > (after ?? -1)) return one
  }
  return null
}

/** What an app reads as a picture: the secret, and for whom it is. */
export function totpAddress(
  secret: string,
  { account, issuer }: { account: string; issuer: string },
): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`
  return `otpauth://totp/${label}?secret=${secret}&issuer=${encodeURIComponent(issuer)}`
}

/** A code to keep on paper: 16 letters of an alphabet without look-alikes (79 bits), in fours. */
export function newRecoveryCode(): string {
  let letters = ''
  while (letters.length < 16)
    for (const byte of randomBytes(32))
      if (byte < recoveryLetters.length * 8 && letters.length < 16)
        letters += recoveryLetters[byte % recoveryLetters.length]
  return (letters.match(/.{4}/g) ?? []).join('-')
}

function toBase32(bytes: Uint8Array): string {
  const bits = [...bytes].map(byte => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{5}/g) ?? []).map(five => base32[Number.parseInt(five, 2)]).join('')
}

function fromBase32(text: string): Buffer {
  const bits = [...text].map(letter => base32.indexOf(letter).toString(2).padStart(5, '0')).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map(eight => Number.parseInt(eight, 2)))
}
