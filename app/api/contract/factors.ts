import { z } from 'zod'
import { demandable, factorKinds } from '@/domain/second-factor'
import { roles } from '@/domain/words'
import { defineOperation } from '../operation'
import { id, shownOnce, time } from './shapes'

const kind = z.enum(factorKinds)
const name = z.string().max(1000)
const codes = z
  .array(z.string())
  .nullable()
  .meta({ description: 'Shown this once, with the first factor; null otherwise.' })
const made = z.strictObject({ id, kind, name: z.string(), recoveryCodes: codes })
const factor = z.strictObject({ id, kind, name: z.string(), createdAt: time, lastUsedAt: time.nullable() })
/** Options and answers of WebAuthn, as its own JSON serialisation has them. */
const webauthn = z.record(z.string(), z.unknown())
const shared = { tag: 'Me', auth: 'actor' } as const
const own = ['fresh_proof_required', 'session_required', 'scope_required'] as const

export const factors = {
  list: defineOperation({
    id: 'listFactors',
    method: 'GET',
    path: '/api/v1/me/factors',
    summary: 'One’s own second factors',
    ...shared,
    answer: {
      status: 200,
      schema: z.strictObject({
        items: z.array(factor),
        recoveryCodesLeft: z.int().min(0),
        mustSetUp: z.boolean(),
      }),
    },
  }),
  offerCodes: defineOperation({
    id: 'offerCodes',
    method: 'POST',
    path: '/api/v1/me/factors/codes',
    summary: 'Begin to set up an app that makes codes; its secret is shown this once',
    ...shared,
    answer: { status: 201, schema: z.strictObject({ factorId: id, secret: shownOnce, address: shownOnce }) },
    refusals: own,
    shownOnce: ['secret', 'address'],
  }),
  confirmCodes: defineOperation({
    id: 'confirmCodes',
    method: 'POST',
    path: '/api/v1/me/factors/codes/confirm',
    summary: 'Let an app stand by a code of it',
    ...shared,
    body: { json: z.strictObject({ factorId: id, code: z.string().max(100), name }) },
    answer: { status: 201, schema: made },
    refusals: [...own, 'second_factor_wrong'],
    shownOnce: ['recoveryCodes'],
  }),
  offerPasskey: defineOperation({
    id: 'offerPasskey',
    method: 'POST',
    path: '/api/v1/me/factors/passkey',
    summary: 'Begin to set up a passkey: what `navigator.credentials.create` takes',
    ...shared,
    answer: { status: 201, schema: webauthn },
    refusals: own,
    slow: true,
  }),
  confirmPasskey: defineOperation({
    id: 'confirmPasskey',
    method: 'POST',
    path: '/api/v1/me/factors/passkey/confirm',
    summary: 'Let a passkey stand by what the browser answered',
    ...shared,
    body: { json: z.strictObject({ answer: webauthn, name }) },
    answer: { status: 201, schema: made },
    refusals: [...own, 'passkey_refused'],
    slow: true,
    shownOnce: ['recoveryCodes'],
  }),
  remove: defineOperation({
    id: 'removeFactor',
    method: 'DELETE',
    path: '/api/v1/me/factors/{id}',
    summary: 'Remove one of one’s own factors',
    ...shared,
    answer: { status: 204 },
    refusals: own,
  }),
  renewCodes: defineOperation({
    id: 'renewRecoveryCodes',
    method: 'POST',
    path: '/api/v1/me/recovery-codes',
    summary: 'Make new recovery codes; the old ones open nothing any more',
    ...shared,
    answer: { status: 201, schema: z.strictObject({ recoveryCodes: codes }) },
    refusals: own,
    shownOnce: ['recoveryCodes'],
  }),
  askForProof: defineOperation({
    id: 'askForPasskeyProof',
    method: 'POST',
    path: '/api/v1/me/proof/passkey',
    summary: 'Ask for a proof by one of one’s own passkeys: what `navigator.credentials.get` takes',
    ...shared,
    answer: { status: 201, schema: webauthn },
    slow: true,
  }),
  askAtTheDoor: defineOperation({
    id: 'askForPasskey',
    method: 'POST',
    path: '/api/v1/sign-in/passkey',
    summary: 'Begin to sign in by passkey: what `navigator.credentials.get` takes',
    tag: 'Me',
    auth: 'public',
    answer: { status: 201, schema: webauthn },
    slow: true,
  }),
}

const person = z.strictObject({
  id,
  name: z.string(),
  email: z.string(),
  roles: z.array(z.enum(roles)),
  suspendedAt: time.nullable(),
  hasPassword: z.boolean(),
  lastSeenAt: time.nullable(),
  factors: z.array(factor),
  recoveryCodesLeft: z.int().min(0),
  sessions: z.array(
    z.strictObject({
      id,
      createdAt: time,
      lastSeenAt: time,
      expiresAt: time,
      userAgent: z.string().nullable(),
    }),
  ),
  tokens: z.array(
    z.strictObject({
      id,
      name: z.string(),
      scopes: z.array(z.string()),
      expiresAt: time,
      lastUsedAt: time.nullable(),
    }),
  ),
})

const settings = z.strictObject({ secondFactorFor: z.array(z.enum(demandable)) })

export const security = {
  read: defineOperation({
    id: 'readSecurity',
    method: 'GET',
    path: '/api/v1/security',
    summary: 'Who has what: roles, factors, sessions, tokens, and when they were last used',
    tag: 'People',
    auth: 'actor',
    answer: { status: 200, schema: z.strictObject({ items: z.array(person) }) },
  }),
  endSessions: defineOperation({
    id: 'endPersonsSessions',
    method: 'POST',
    path: '/api/v1/people/{id}/end-sessions',
    summary: 'End every session of a person',
    tag: 'People',
    auth: 'actor',
    answer: { status: 200, schema: z.strictObject({ ended: z.int().min(0) }) },
    refusals: ['fresh_proof_required', 'scope_required'],
  }),
  resetFactors: defineOperation({
    id: 'resetFactors',
    method: 'POST',
    path: '/api/v1/people/{id}/reset-factors',
    summary: 'Take every second factor from a person who lost theirs; their sessions end',
    tag: 'People',
    auth: 'actor',
    answer: { status: 200, schema: z.strictObject({ removed: z.int().min(0) }) },
    refusals: ['fresh_proof_required', 'scope_required'],
  }),
  settings: defineOperation({
    id: 'readSignInSettings',
    method: 'GET',
    path: '/api/v1/settings/sign-in',
    summary: 'Of whom a second factor is demanded',
    tag: 'Settings',
    auth: 'actor',
    answer: { status: 200, schema: settings },
  }),
  changeSettings: defineOperation({
    id: 'changeSignInSettings',
    method: 'PUT',
    path: '/api/v1/settings/sign-in',
    summary: 'Decide of whom a second factor is demanded',
    tag: 'Settings',
    auth: 'actor',
    body: { json: settings },
    answer: { status: 200, schema: settings },
    refusals: ['fresh_proof_required', 'scope_required', 'second_factor_needed'],
  }),
}
