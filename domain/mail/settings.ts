/** How the line to the mail server is closed: from the first byte, by STARTTLS, or not at all (own network only). */
export const mailSecurities = ['tls', 'starttls', 'none'] as const
export type MailSecurity = (typeof mailSecurities)[number]

/** The server that takes the newsletter's mail, as everybody may know it. */
export type MailServer = {
  host: string
  port: number
  security: MailSecurity
  /** Empty where the server asks nobody for a name. */
  user: string
  /** An admin said that it stands on this machine or in the own network. */
  own: boolean
  from: { address: string; name: string }
}

export type MailSettings = {
  revision: number
  server: (MailServer & { sealedPassword: string | null }) | null
}

/** The settings as they were kept; none where what was kept is no server. */
export function readMailSettings(kept: unknown): MailSettings {
  const { revision, server } = membersOf(kept)
  return { revision: typeof revision === 'number' ? revision : 0, server: readServer(server) }
}

function readServer(kept: unknown): MailSettings['server'] {
  const { host, port, security, user, own, from, sealedPassword } = membersOf(kept)
  const { address, name } = membersOf(from)
  const known = mailSecurities.find(one => one === security)
  if (!known || typeof host !== 'string' || typeof port !== 'number' || typeof address !== 'string')
    return null
  return {
    host,
    port,
    security: known,
    user: typeof user === 'string' ? user : '',
    own: own === true,
    from: { address, name: typeof name === 'string' ? name : '' },
    sealedPassword: typeof sealedPassword === 'string' ? sealedPassword : null,
  }
}

function membersOf(kept: unknown): Record<string, unknown> {
  return typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {}
}

/** A host name or an address in figures, with nothing that would make a line of SMTP or a URL of it. */
export function isHost(text: string): boolean {
  return (
    /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i.test(text) ||
    /^[0-9a-f:.]{2,45}$/i.test(text)
  )
}
