import { z } from 'zod'
import { roles } from '@/domain/words'
import { defineOperation } from '../operation'
import { pageQuery } from '../paging'
import { id, listOf, person, shownOnce, time } from './shapes'

const role = z.enum(roles)
const link = z.strictObject({ id, secret: shownOnce, expiresAt: time }).meta({ id: 'Link' })

const invitation = z.strictObject({
  id,
  kind: z.string(),
  email: z.string().nullable(),
  roles: z.array(z.string()),
  createdAt: time,
  expiresAt: time,
})

const account = z.strictObject({
  id,
  name: z.string(),
  email: z.string(),
  roles: z.array(role),
  suspendedAt: time.nullable(),
  hasPassword: z.boolean(),
  createdAt: time,
})

const shared = { tag: 'People', auth: 'actor' } as const

export const people = {
  list: defineOperation({
    id: 'listPeople',
    method: 'GET',
    path: '/api/v1/people',
    summary: 'The members: ids and names',
    ...shared,
    query: z.strictObject(pageQuery),
    answer: { status: 200, schema: listOf(person) },
  }),
  accounts: defineOperation({
    id: 'listAccounts',
    method: 'GET',
    path: '/api/v1/accounts',
    summary: 'The members as an administrator sees them',
    ...shared,
    query: z.strictObject(pageQuery),
    answer: { status: 200, schema: listOf(account) },
  }),
  change: defineOperation({
    id: 'changePerson',
    method: 'PATCH',
    path: '/api/v1/people/{id}',
    summary: 'Change a person’s roles, or suspend or restore them',
    ...shared,
    body: {
      json: z.strictObject({
        roles: z.array(role).min(1).max(4).optional(),
        suspended: z.boolean().optional(),
      }),
    },
    answer: { status: 200, schema: z.strictObject({ id, roles: z.array(role), suspended: z.boolean() }) },
    refusals: ['last_admin', 'fresh_proof_required', 'scope_required'],
  }),
  resetPassword: defineOperation({
    id: 'offerPasswordReset',
    method: 'POST',
    path: '/api/v1/people/{id}/password-reset',
    summary: 'Make a link by which a person chooses a new password',
    ...shared,
    answer: { status: 201, schema: link },
    refusals: ['fresh_proof_required', 'scope_required'],
    shownOnce: ['secret'],
  }),
  invitations: defineOperation({
    id: 'listInvitations',
    method: 'GET',
    path: '/api/v1/invitations',
    summary: 'The links that could still be used, never their secrets',
    ...shared,
    query: z.strictObject(pageQuery),
    answer: { status: 200, schema: listOf(invitation) },
  }),
  invite: defineOperation({
    id: 'invitePerson',
    method: 'POST',
    path: '/api/v1/invitations',
    summary: 'Invite somebody by a single-use link, which is shown this once',
    ...shared,
    body: { json: z.strictObject({ email: z.string().max(1000), roles: z.array(role).max(4) }) },
    answer: { status: 201, schema: link },
    refusals: ['email_taken', 'fresh_proof_required', 'scope_required'],
    shownOnce: ['secret'],
  }),
  revokeInvitation: defineOperation({
    id: 'revokeInvitation',
    method: 'DELETE',
    path: '/api/v1/invitations/{id}',
    summary: 'End a link before it is used',
    ...shared,
    answer: { status: 204 },
    refusals: ['link_unusable', 'fresh_proof_required', 'scope_required'],
  }),
  look: defineOperation({
    id: 'readInvitation',
    method: 'POST',
    path: '/api/v1/invitations/look',
    summary:
      'What a link is for. It is sent in the body, so that its secret stands in no log; looking does not use it up',
    tag: 'People',
    auth: 'public',
    body: { json: z.strictObject({ secret: z.string().max(500) }) },
    answer: {
      status: 200,
      schema: z.strictObject({
        kind: z.string(),
        email: z.string().nullable(),
        roles: z.array(role),
        expiresAt: time,
      }),
    },
    refusals: ['link_unusable'],
  }),
  accept: defineOperation({
    id: 'acceptInvitation',
    method: 'POST',
    path: '/api/v1/invitations/accept',
    summary: 'Use a link up: join with a password of one’s own, or choose a new one',
    tag: 'People',
    auth: 'public',
    body: {
      json: z.strictObject({
        secret: z.string().max(500),
        password: z.string().max(10_000),
        name: z.string().max(1000).optional(),
        email: z.string().max(1000).optional(),
      }),
    },
    answer: { status: 200, schema: z.strictObject({ userId: id, email: z.string() }) },
    refusals: ['link_unusable', 'password_weak', 'email_taken', 'too_many_requests'],
    slow: true,
  }),
}
