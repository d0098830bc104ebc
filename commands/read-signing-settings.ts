import type { Queries } from '../db/client'
import { done, type Outcome } from '../domain/decision'
import { may } from '../domain/permissions'
import type { SigningRules } from '../domain/signing-rules'
import { newsletterLinkDays } from './author-link-days'
import type { Context } from './context'
import { newsletterRules } from './signing-rules'

/** The sign-off rules of the newsletter, how often they were changed, and how long a link to an author works. */
export type SigningSettings = { revision: number; rules: SigningRules; linkDays: number }

export function readSigningSettings({ db, actor }: Context): Outcome<SigningSettings> {
  const permission = may(actor, 'settings.read')
  return permission.ok ? done(signingSettings(db)) : permission
}

export function signingSettings(tx: Queries): SigningSettings {
  return { ...newsletterRules(tx), linkDays: newsletterLinkDays(tx) }
}
