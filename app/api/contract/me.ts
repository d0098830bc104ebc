import { z } from 'zod'
import { scopes } from '@/commands/create-token'
import { roles } from '@/domain/words'
import { defineOperation } from '../operation'
import { pageQuery } from '../paging'
import { id, listOf, shownOnce, time } from './shapes'

const token = {
  id,
  name: z.string(),
  scopes: z.array(z.enum(scopes)),
  expiresAt: time,
}

const shownToken = z.strictObject({
  ...token,
  createdAt: time,
  lastUsedAt: time.nullable(),
  revokedAt: time.nullable(),
})

const session = z.strictObject({
  id,
  createdAt: time,
  lastSeenAt: time,
  expiresAt: time,
  userAgent: z.string().nullable(),
  current: z.boolean(),
})

const password = z.string().max(10_000)
const shared = { tag: 'Me', auth: 'actor' } as const

export const me = {
  read: defineOperation({
    id: 'readMe',
    method: 'GET',
    path: '/api/v1/me',
    summary: 'Who one is here',
    ...shared,
    answer: {
      status: 200,
      schema: z.strictObject({
        id,
        name: z.string(),
        email: z.string(),
        roles: z.array(z.enum(roles)),
        via: z.enum(['session', 'token', 'command_line']),
        fresh: z.boolean(),
        canWrite: z.boolean(),
      }),
    },
  }),
  tokens: defineOperation({
    id: 'listTokens',
    method: 'GET',
    path: '/api/v1/me/tokens',
    summary: 'One’s own access tokens, never the tokens themselves',
    ...shared,
    query: z.strictObject(pageQuery),
    answer: { status: 200, schema: listOf(shownToken) },
  }),
  createToken: defineOperation({
    id: 'createToken',
    method: 'POST',
    path: '/api/v1/me/tokens',
    summary: 'Make an access token, which is shown this once',
    ...shared,
    body: {
      json: z.strictObject({
        name: z.string(),
        scopes: z.array(z.enum(scopes)).max(10),
        expiresAt: z.string().max(40).optional(),
      }),
    },
    answer: { status: 201, schema: z.strictObject({ ...token, token: shownOnce }) },
    refusals: ['fresh_proof_required', 'scope_required'],
    shownOnce: ['token'],
  }),
  revokeToken: defineOperation({
    id: 'revokeToken',
    method: 'DELETE',
    path: '/api/v1/me/tokens/{id}',
    summary: 'End one of one’s own access tokens',
    ...shared,
    answer: { status: 204 },
  }),
  prove: defineOperation({
    id: 'proveFreshly',
    method: 'POST',
    path: '/api/v1/me/proof',
    summary: 'Prove by password, code or passkey who sits at this session',
    ...shared,
    body: {
      json: z.union([
        z.strictObject({ password }),
        z.strictObject({ code: z.string().max(100) }),
        z.strictObject({ passkey: z.record(z.string(), z.unknown()) }),
      ]),
    },
    answer: { status: 200, schema: z.strictObject({ freshUntil: time }) },
    refusals: ['sign_in_failed', 'second_factor_wrong', 'passkey_refused', 'too_many_requests'],
    slow: true,
  }),
  changePassword: defineOperation({
    id: 'changePassword',
    method: 'POST',
    path: '/api/v1/me/password',
    summary: 'Change one’s own password; every session ends with it',
    ...shared,
    body: { json: z.strictObject({ current: password, next: password }) },
    answer: { status: 204 },
    refusals: ['sign_in_failed', 'password_weak', 'too_many_requests'],
    slow: true,
  }),
  sessions: defineOperation({
    id: 'listSessions',
    method: 'GET',
    path: '/api/v1/me/sessions',
    summary: 'One’s own open sessions',
    ...shared,
    query: z.strictObject(pageQuery),
    answer: { status: 200, schema: listOf(session) },
  }),
  endSession: defineOperation({
    id: 'endSession',
    method: 'DELETE',
    path: '/api/v1/me/sessions/{id}',
    summary: 'End one of one’s own sessions',
    ...shared,
    answer: { status: 204 },
  }),
}
