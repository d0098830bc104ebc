import { z } from 'zod'
import { draftKinds, draftTargets } from '@/domain/drafts/draft'
import { providerKinds } from '@/domain/drafts/provider'
import { jobStates } from '@/domain/job'
import { defineOperation } from '../operation'
import { claim, id, time } from './shapes'
import { unit } from './units'

const percent = z.int().min(1).max(100)
const share = z
  .int()
  .min(0)
  .max(100)
  .meta({ description: 'Percent of words that stand as a machine wrote them.' })
const url = z.url({ protocol: /^https?$/ }).max(500)

const service = {
  kind: z.enum(providerKinds),
  address: url.meta({
    description: 'Up to the part that the protocol fixes, such as https://api.deepseek.com/v1.',
  }),
  model: z.string().max(200),
  stream: z.boolean(),
  own: z.boolean().meta({ description: 'It stands on this machine or in the own network.' }),
}

const limits = { style: z.string().max(10_000), warnAt: percent, gateAt: percent }

const settings = z
  .strictObject({
    revision: z.int(),
    provider: z.strictObject({ ...service, hasKey: z.boolean() }).nullable(),
    ...limits,
  })
  .meta({ id: 'DraftSettings', description: 'The key of the service is never told.' })

const job = z
  .strictObject({
    id,
    kind: z.string(),
    state: z.enum(jobStates),
    done: z.int(),
    total: z.int(),
    failed: z.int(),
    error: z.string().nullable(),
    retryAt: time.nullable(),
    createdBy: id.nullable(),
    createdAt: time,
  })
  .meta({ id: 'Job' })

const draft = z
  .strictObject({
    id,
    kind: z.enum(draftKinds),
    unitId: id.nullable(),
    text: z.string(),
    evidence: z.array(id),
    flags: z.array(z.string()),
    provider: z.string(),
    model: z.string(),
    at: time,
  })
  .meta({ id: 'MachineDraft' })

const machine = z.strictObject({
  share,
  taken: z.boolean(),
  warnAt: percent,
  gateAt: percent,
  units: z.array(z.strictObject({ unitId: id, share })),
})

const shared = { tag: 'Machine drafts', auth: 'actor' } as const
const settled = '/api/v1/settings/drafts' as const
const ofArticle = '/api/v1/articles/{id}/drafts' as const

export const drafts = {
  ofArticle: defineOperation({
    id: 'listDrafts',
    method: 'GET',
    path: ofArticle,
    summary:
      'What a machine proposes for an article, what is under way, and how much of its English is a machine’s',
    ...shared,
    answer: {
      status: 200,
      schema: z.strictObject({
        can: z.strictObject({ translation: z.boolean(), summary: z.boolean() }),
        items: z.array(draft),
        jobs: z.array(job),
        machine,
      }),
    },
  }),
  ask: defineOperation({
    id: 'askDrafts',
    method: 'POST',
    path: ofArticle,
    summary: 'Ask for drafts of units, of a paragraph, of all that is not translated, or of the summary',
    ...shared,
    body: {
      json: z.strictObject({
        of: z.enum(draftTargets),
        unitIds: z.array(id).min(1).max(2000).optional(),
        paragraph: z.int().min(0).optional(),
      }),
    },
    answer: { status: 201, schema: job },
    refusals: ['confidential', 'provider_missing', 'nothing_to_draft', 'unknown_reference', 'wrong_state'],
  }),
  cancel: defineOperation({
    id: 'cancelDrafts',
    method: 'POST',
    path: '/api/v1/jobs/{id}/cancel',
    summary: 'Stop drafts that are under way; what is drafted stays',
    ...shared,
    answer: { status: 200, schema: job },
    refusals: ['job_ended', 'wrong_state'],
  }),
  accept: defineOperation({
    id: 'acceptDraft',
    method: 'POST',
    path: '/api/v1/drafts/{id}/accept',
    summary: 'Take a draft into its unit, as a revision of origin machine',
    ...shared,
    ifMatch: true,
    answer: { status: 200, schema: z.strictObject({ unit }), etag: true },
    refusals: ['draft_settled', 'draft_outdated', 'wrong_state'],
  }),
  acceptClaim: defineOperation({
    id: 'acceptClaimDraft',
    method: 'POST',
    path: '/api/v1/drafts/{id}/accept-claim',
    summary: 'Take a drafted claim into the summary: If-Match where it is why the article matters',
    ...shared,
    ifMatch: 'optional',
    answer: { status: 200, schema: claim, etag: true },
    refusals: ['draft_settled', 'evidence_not_rendered', 'wrong_state'],
  }),
  dismiss: defineOperation({
    id: 'dismissDraft',
    method: 'POST',
    path: '/api/v1/drafts/{id}/dismiss',
    summary: 'Put a draft aside',
    ...shared,
    answer: { status: 200, schema: z.strictObject({ id }) },
    refusals: ['draft_settled', 'wrong_state'],
  }),
  settings: defineOperation({
    id: 'readDraftSettings',
    method: 'GET',
    path: settled,
    summary: 'What the newsletter decided about machine drafts',
    ...shared,
    answer: { status: 200, schema: settings, etag: true },
  }),
  changeSettings: defineOperation({
    id: 'changeDraftSettings',
    method: 'PUT',
    path: settled,
    summary: 'Decide anew about machine drafts; a key that is left out stays, unless the address is another',
    ...shared,
    ifMatch: 'optional',
    body: {
      json: z.strictObject({
        provider: z
          .strictObject({ ...service, key: z.string().min(1).max(1000).nullable().optional() })
          .nullable(),
        ...limits,
      }),
    },
    answer: { status: 200, schema: settings, etag: true },
    refusals: ['address_unusable', 'key_missing'],
  }),
  test: defineOperation({
    id: 'testDraftService',
    method: 'POST',
    path: `${settled}/test`,
    summary: 'Ask the service for one sentence, and tell what came of it',
    ...shared,
    answer: {
      status: 200,
      schema: z.strictObject({
        works: z.boolean(),
        text: z.string().optional(),
        fault: z.string().optional(),
        milliseconds: z.int(),
      }),
    },
    slow: true,
  }),
}
