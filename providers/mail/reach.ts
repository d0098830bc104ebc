import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import type { MailSecurity } from '../../domain/mail/settings'
import { addressKind } from '../http/address'

/**
 * The address of a mail server that may be spoken to, or null. The address that was looked at is the one connected to. As
 * with `providers/http`: private addresses and an open line only where an admin says that it is the own network, and never
 * link-local or reserved ones.
 */
export async function reach(host: string, security: MailSecurity, own: boolean): Promise<string | null> {
  const found = isIP(host) ? [{ address: host }] : await lookup(host, { all: true })
  const [first] = found
  const fits = found.every(({ address }) => mayReach(address, security, own))
  return first && fits ? first.address : null
}

/** Whether a host may be written into the settings: a name, or an address in figures that may be reached. */
export function mayReach(host: string, security: MailSecurity, own: boolean): boolean {
  if (security === 'none' && !own) return false
  if (isIP(host) === 0) return true
  const kind = addressKind(host)
  return kind === 'public' ? security !== 'none' : kind === 'own' && own
}
