import { z } from 'zod'
import { gateCodes } from '@/domain/refusals'
import { articleStates, editionStates } from '@/domain/words'
import { defineOperation } from '../operation'
import { article } from './articles'
import { edition } from './editions'
import { facts, person, time } from './shapes'

const override = z.strictObject({ code: z.string(), reason: z.string() })

function move<const S extends readonly [string, ...string[]]>(states: S) {
  return z.strictObject({
    to: z.enum(states),
    note: z.string().nullable().optional(),
    override: z.array(override).max(50).optional(),
  })
}

const gate = z.strictObject({
  code: z.enum(gateCodes),
  state: z.enum(['satisfied', 'missing', 'stale', 'overridden']),
  message: z.string(),
  facts,
  override: z.strictObject({ by: person, reason: z.string(), at: time }).optional(),
})

const count = z.int().min(0)
const findingCounts = z.strictObject({ errors: count, warnings: count, notes: count, ignored: count })

export const readiness = z
  .strictObject({ to: z.string(), ready: z.boolean(), gates: z.array(gate), findings: findingCounts })
  .meta({ id: 'Readiness' })

const moveRefusals = [
  'illegal_move',
  'gates_open',
  'not_overridable',
  'override_reason_missing',
  'fresh_proof_required',
  'scope_required',
] as const

export const moves = {
  moveArticle: defineOperation({
    id: 'moveArticle',
    method: 'POST',
    path: '/api/v1/articles/{id}/transitions',
    summary: 'Move an article along the path',
    tag: 'Moves',
    auth: 'actor',
    body: { json: move(articleStates) },
    answer: { status: 200, schema: article },
    refusals: [...moveRefusals, 'in_edition'],
  }),
  articleReadiness: defineOperation({
    id: 'readArticleReadiness',
    method: 'GET',
    path: '/api/v1/articles/{id}/readiness',
    summary: 'The gates before a move, computed live',
    tag: 'Moves',
    auth: 'actor',
    query: z.strictObject({ to: z.enum(articleStates) }),
    answer: { status: 200, schema: readiness },
  }),
  moveEdition: defineOperation({
    id: 'moveEdition',
    method: 'POST',
    path: '/api/v1/editions/{id}/transitions',
    summary: 'Move an edition towards publication',
    tag: 'Moves',
    auth: 'actor',
    body: { json: move(editionStates) },
    answer: { status: 200, schema: edition, etag: true },
    refusals: moveRefusals,
  }),
  scheduleEdition: defineOperation({
    id: 'scheduleEdition',
    method: 'PUT',
    path: '/api/v1/editions/{id}/schedule',
    summary: 'Set the time at which an approved edition is published, or another one',
    tag: 'Calendar',
    auth: 'actor',
    body: {
      json: z.strictObject({
        localTime: z.string().meta({ description: 'A wall clock’s reading in `zone`: 2026-12-01T09:00' }),
        zone: z.string().max(64).meta({ description: 'IANA name of a time zone' }),
        contentHash: z.string(),
        override: z.array(override).max(50).optional(),
      }),
    },
    answer: { status: 200, schema: edition, etag: true },
    refusals: [
      'wrong_state',
      'time_unusable',
      'time_past',
      'content_changed',
      'gates_open',
      'not_overridable',
      'override_reason_missing',
      'fresh_proof_required',
      'scope_required',
    ],
  }),
  askProof: defineOperation({
    id: 'sendProof',
    method: 'POST',
    path: '/api/v1/editions/{id}/proofs',
    summary: 'Send the edition as its mail, to the team or to the one address of a mailing service',
    tag: 'Calendar',
    auth: 'actor',
    body: {
      json: z.discriminatedUnion('to', [
        z.strictObject({ to: z.literal('team') }),
        z.strictObject({
          to: z.literal('list'),
          address: z.string().max(320),
          unsubscribe: z.string().max(500).meta({ description: 'https: or mailto:, for List-Unsubscribe' }),
        }),
      ]),
    },
    answer: { status: 201, schema: z.strictObject({ mails: z.int().min(0) }) },
    refusals: ['wrong_state', 'mail_missing', 'fresh_proof_required', 'scope_required'],
  }),
  unscheduleEdition: defineOperation({
    id: 'unscheduleEdition',
    method: 'DELETE',
    path: '/api/v1/editions/{id}/schedule',
    summary: 'Take back the time that was set',
    tag: 'Calendar',
    auth: 'actor',
    answer: { status: 200, schema: edition, etag: true },
    refusals: ['not_scheduled'],
  }),
  editionReadiness: defineOperation({
    id: 'readEditionReadiness',
    method: 'GET',
    path: '/api/v1/editions/{id}/readiness',
    summary: 'The gates before a move, computed live',
    tag: 'Moves',
    auth: 'actor',
    query: z.strictObject({ to: z.enum(editionStates) }),
    answer: { status: 200, schema: readiness },
  }),
}
