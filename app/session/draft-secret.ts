import { hkdfSync } from 'node:crypto'
import { served } from '@/server/environment'

/**
 * The key under which one person's unsaved texts are kept in their browser (trust.md section 6), in base64: made from the installation's
 * secret, the same after each sign-in, another for everybody. It is handed out with a page to whoever is signed in, and to nobody else.
 */
export function draftSecretOf(userId: string): string {
  const bytes = hkdfSync('sha256', served().sessionSecret, userId, 'bianyi/drafts/v1', 32)
  return Buffer.from(bytes).toString('base64')
}
