import { z } from 'zod'
import { linkDays } from '@/domain/author'
import { gateCodes } from '@/domain/refusals'
import { consents, mostSigners } from '@/domain/signing-rules'
import { defineOperation } from '../operation'
import { id } from './shapes'

const people = z.int().min(0).max(mostSigners)
const stage = z
  .strictObject({
    reviewers: people,
    editors: people,
    distinct: z.boolean(),
    ownWork: z.enum(['last_reviser', 'any_reviser']),
  })
  .meta({ id: 'StageRule' })

const rules = z
  .strictObject({
    stages: z.strictObject({ translation: stage, summary: stage, edition: stage }),
    consent: z.enum(consents),
    carry: z.strictObject({
      normalised: z.boolean(),
      formatting: z.boolean(),
      metadata: z.boolean(),
      source: z.boolean(),
      order: z.boolean(),
      passages: z.int().min(0).max(1000).nullable().meta({ description: 'Null for any number.' }),
    }),
  })
  .meta({ id: 'SigningRules' })

const days = z.int().min(1).max(linkDays.most)
const settings = z.strictObject({ revision: z.int().min(0), rules, linkDays: days })
const gate = z.enum(gateCodes)
const effect = z.strictObject({
  kind: z.enum(['article', 'edition']),
  id,
  name: z.string(),
  state: z.string(),
  opened: z.array(gate),
  closed: z.array(gate),
})

const shared = { tag: 'Sign-offs', auth: 'actor' } as const
const path = '/api/v1/settings/signing'

export const signingSettings = {
  read: defineOperation({
    id: 'readSigningSettings',
    method: 'GET',
    path,
    summary: 'The newsletter’s sign-off rules',
    ...shared,
    answer: { status: 200, schema: settings, etag: true },
  }),
  change: defineOperation({
    id: 'changeSigningSettings',
    method: 'PUT',
    path,
    summary: 'Decide anew about sign-offs, for what begins from now on or for all that is under way',
    ...shared,
    ifMatch: 'optional',
    body: { json: z.strictObject({ rules, linkDays: days, apply: z.enum(['new', 'all']) }) },
    answer: { status: 200, schema: settings, etag: true },
    refusals: ['rules_unmeetable', 'fresh_proof_required', 'scope_required'],
  }),
  preview: defineOperation({
    id: 'previewSigningSettings',
    method: 'POST',
    path: `${path}/preview`,
    summary: 'What other rules would unseal or seal, if they held for all that is under way',
    ...shared,
    body: { json: z.strictObject({ rules }) },
    answer: { status: 200, schema: z.strictObject({ items: z.array(effect) }) },
    refusals: ['rules_unmeetable'],
  }),
}
