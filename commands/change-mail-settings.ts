import { writeSetting } from '../db/settings'
import { canonicalJson } from '../domain/canonical-json'
import { done, type Outcome, refused } from '../domain/decision'
import { sha256 } from '../domain/hash'
import { isHost, type MailServer, type MailSettings } from '../domain/mail/settings'
import { may } from '../domain/permissions'
import { mailPurpose } from '../providers/mail/mailer'
import { mayReach } from '../providers/mail/reach'
import { seal } from '../providers/sealed'
import { type Context, command } from './context'
import { normalEmail } from './email'
import { mailKey, mailSettings } from './mail-settings'
import { type MailSettingsView, mailSettingsView } from './read-mail-settings'

export type MailSettingsInput = {
  /** `password` missing keeps the one there is; null takes it away. */
  server: (MailServer & { password?: string | null }) | null
}

/**
 * Decides anew which server takes the mail. `from` is the revision it was made from, where the caller says one. Refuses
 * `revision_stale`, `address_unusable`, `invalid`, and `key_missing` where a kept password would go to another server than
 * it was given for. The history learns what was decided, and of the password nothing.
 */
export function changeMailSettings(
  context: Context,
  input: MailSettingsInput,
  vaultSecret: string,
  from?: number,
): Outcome<MailSettingsView> {
  return command(context, ({ tx, actor, now, note }) => {
    const permission = may(actor, 'providers.manage')
    if (!permission.ok) return permission
    const before = mailSettings(tx)
    if (from !== undefined && from !== before.revision)
      return refused(
        'revision_stale',
        { yours: from, current: before.revision },
        { current: { ...mailSettingsView(tx) } },
      )
    const server = serverOf(before, input.server, vaultSecret)
    if (!server.ok) return server
    if (canonicalJson({ server: server.value }) === canonicalJson({ server: before.server }))
      return done(mailSettingsView(tx))
    const after = { revision: before.revision + 1, server: server.value }
    writeSetting(tx, mailKey, after, { at: now, by: actor.userId })
    const view = mailSettingsView(tx)
    note({ type: 'settings.changed', data: { key: mailKey, valueSha256: sha256(canonicalJson(view)) } })
    return done(view)
  })
}

function serverOf(
  { server: before }: MailSettings,
  wanted: MailSettingsInput['server'],
  vaultSecret: string,
): Outcome<MailSettings['server']> {
  if (!wanted) return done(null)
  const { password, from, ...line } = wanted
  if (!isHost(line.host) || !mayReach(line.host, line.security, line.own)) return refused('address_unusable')
  const address = normalEmail(from.address)
  if (address === null) return refused('invalid', { field: 'server.from.address', problem: 'no_email' })
  if (hasControls(from.name) || hasControls(line.user))
    return refused('invalid', { field: 'server.from.name', problem: 'control_character' })
  const server = { ...line, from: { address, name: from.name } }
  if (password === null) return done({ ...server, sealedPassword: null })
  if (password !== undefined)
    return done({ ...server, sealedPassword: seal(vaultSecret, mailPurpose, password) })
  if (!before?.sealedPassword) return done({ ...server, sealedPassword: null })
  // A password goes where its owner meant it to go, and never again in the open where it went sealed.
  const moved = before.host !== line.host || before.port !== line.port || before.user !== line.user
  if (moved || before.security !== line.security) return refused('key_missing')
  return done({ ...server, sealedPassword: before.sealedPassword })
}

/** A line break in a name would begin a header of its own. */
function hasControls(text: string): boolean {
  return [...text].some(character => character < ' ' || character === '\u007f')
}
