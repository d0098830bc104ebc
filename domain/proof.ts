/** To whom a finished mail goes: to everybody of the team, or to the one address of a mailing service. */
export type ProofTo = { to: 'team' } | { to: 'list'; address: string; unsubscribe: string }

export const proofJob = 'edition.proof'

/** States in which an edition is finished enough to leave the house. */
export const listStates: readonly string[] = ['approved', 'published']

/**
 * The headers by which a reader gets off a list (RFC 2369, and RFC 8058 where it is a web address); null where the
 * address is neither of the web nor of mail, or would break a line.
 */
export function unsubscribeHeaders(unsubscribe: string): Record<string, string> | null {
  const wanted = unsubscribe.trim()
  if (!/^[\x21-\x7e]{1,500}$/.test(wanted) || /[<>,]/.test(wanted) || !URL.canParse(wanted)) return null
  const { protocol, hostname, pathname } = new URL(wanted)
  if (protocol === 'https:' && hostname !== '')
    return {
      'List-Unsubscribe': `<${wanted}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    }
  const isMail = protocol === 'mailto:' && /^[^@\s]+@[^@\s]+$/.test(pathname)
  return isMail ? { 'List-Unsubscribe': `<${wanted}>` } : null
}
