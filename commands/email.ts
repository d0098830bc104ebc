import { z } from 'zod'

const address = z.email().max(254)

/** An address as it is stored and looked up: no outer blanks, small letters; null when it is not one. ASCII only, so no look-alike of "@" passes. */
export function normalEmail(text: string): string | null {
  const parsed = address.safeParse(text.trim().toLowerCase())
  return parsed.success ? parsed.data : null
}
