import { findAuthorLink, touchAuthorLink } from '../db/author-links'
import { done, type Outcome, refused } from '../domain/decision'
import type { MailFault } from '../domain/mail/faults'
import { may } from '../domain/permissions'
import type { Mail } from '../providers/mail/mail'
import { connectMailer } from '../providers/mail/mailer'
import { type Context, command } from './context'
import { type AuthorLinkWish, issueAuthorLink, type NewAuthorLink } from './issue-author-link'
import { mailSettings } from './mail-settings'

export type AuthorInvitation = AuthorLinkWish & { mail?: boolean }

export type InvitedAuthor = NewAuthorLink & {
  /** There where a mail was asked for. The link stands whatever came of it. */
  mail?: { sent: boolean; fault?: MailFault }
}

type Post = {
  vaultSecret: string
  /** The letter that takes a link to its author. */
  letter: (link: NewAuthorLink & { name: string }) => Pick<Mail, 'subject' | 'text' | 'html'>
}

/**
 * Makes a link for an author and, where that is wished, mails it. The secret is kept nowhere, so the mail goes out while
 * whoever made the link waits, and not from the queue: what came of it is told, and the link can still be given by hand.
 * Refuses as `issueAuthorLink` does, and before anything is written `mail_missing` and `invalid` for want of an address.
 */
export async function inviteAuthor(
  context: Context,
  articleId: string,
  { mail: wishesMail = false, ...wish }: AuthorInvitation,
  { vaultSecret, letter }: Post,
): Promise<Outcome<InvitedAuthor>> {
  const role = may(context.actor, 'author.invite')
  if (!role.ok) return role
  const address = wish.email?.trim() ?? ''
  const settings = mailSettings(context.db)
  if (wishesMail && address === '') return refused('invalid', { field: 'email', problem: 'format' })
  if (wishesMail && !settings.server) return refused('mail_missing')
  const issued = issueAuthorLink(context, articleId, wish)
  if (!issued.ok || !wishesMail) return issued

  const link = issued.value
  const tell = (fault?: MailFault) =>
    done({ ...link, mail: { sent: fault === undefined, ...(fault && { fault }) } })
  const connected = connectMailer(settings, vaultSecret)
  if (!connected.ok) return tell(connected.fault)
  const name = wish.name.trim()
  const sent = await connected.mailer.send(
    { to: { address, name }, ...letter({ ...link, name }), headers: { 'Auto-Submitted': 'auto-generated' } },
    { signal: AbortSignal.timeout(patience) },
  )
  if (!sent.ok) return tell(sent.fault)
  keepMailed(context, articleId, link.id)
  return tell()
}

function keepMailed(context: Context, articleId: string, linkId: string): void {
  command(context, ({ tx, now, note }) => {
    const authorId = findAuthorLink(tx, { id: linkId })?.userId ?? ''
    touchAuthorLink(tx, linkId, { mailedAt: now })
    note({ type: 'author_link.mailed', data: { linkId, authorId } }, { articleId })
    return done(null)
  })
}

/** How long somebody waits for a mail server, in milliseconds. */
const patience = 30_000
