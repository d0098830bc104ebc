import type { User } from 'next-auth'
import type { OAuthConfig } from 'next-auth/providers/oauth'
import { type Claims, signInByOidc } from '@/commands/sign-in-by-oidc'
import { type Oidc, served } from '@/server/environment'
import { database } from './database'

type Profile = { sub: string; email?: string; email_verified?: boolean | string; name?: string }

/** The university's own sign-in as next-auth asks it: with state, nonce and PKCE, each kept in a cookie of its own. */
export function oidcProvider({ issuer, clientId, clientSecret, name }: Oidc): OAuthConfig<Profile> {
  return {
    id: 'oidc',
    name,
    type: 'oauth',
    wellKnown: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    clientId,
    clientSecret,
    checks: ['pkce', 'state', 'nonce'],
    idToken: true,
    authorization: { params: { scope: 'openid email profile' } },
    profile: ({ sub }) => ({ id: sub }),
  }
}

/**
 * Whether whom the issuer vouches for is let in. Their session's secret takes the place of their id, which is what the
 * cookie carries; a refusal is an address to send the browser to.
 */
export function admitByOidc(user: User, profile: Profile | undefined): true | string {
  const { oidc } = served()
  if (!oidc || !profile) return refusal('oidc_failed')
  const door = { db: database(), now: new Date().toISOString(), joinAs: oidc.joinAs }
  const entered = signInByOidc(door, claimsOf(oidc, profile), null)
  if (!entered.ok) return refusal(entered.refusal.code)
  user.id = entered.value.secret
  return true
}

function claimsOf({ issuer }: Oidc, { sub, email, email_verified: verified, name }: Profile): Claims {
  // Some issuers write it as text.
  const emailVerified = verified === true || verified === 'true'
  return { issuer, subject: sub, email: email ?? '', emailVerified, name: name ?? '' }
}

function refusal(code: string): string {
  return `/sign-in?refused=${code}`
}
