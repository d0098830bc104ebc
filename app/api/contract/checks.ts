import { z } from 'zod'
import { gatedStates } from '@/domain/checks/gating'
import { defineOperation } from '../operation'
import { pageQuery } from '../paging'
import { id, listOf, offset, person, time } from './shapes'

const found = {
  check: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  code: z.string(),
  unitId: id.optional(),
  start: offset,
  end: offset,
  message: z.string(),
  fix: z.string().optional(),
}

const finding = z
  .strictObject({
    id,
    ...found,
    passageId: id,
    articleId: id.optional(),
    ignored: z.boolean(),
    because: z.strictObject({ note: z.string(), by: person, at: time }).optional(),
  })
  .meta({ id: 'Finding' })

const grammar = z.enum(['complete', 'pending', 'unavailable']).meta({
  description:
    'Whether the findings of grammar and spelling are all here. Pending: ask again; unavailable: the engine does not answer.',
})
const findings = listOf(finding).extend({ grammar })

const looseFinding = z.strictObject(found).meta({ id: 'LooseFinding' })

const name = z.string().min(1).max(100)
const policy = z.strictObject({
  spelling: z.enum(['us', 'uk']),
  serialComma: z.boolean(),
  unitedStates: z.enum(['U.S.', 'US']),
  pairDash: z.enum(['hyphen', 'en_dash']),
  nameStyle: z.enum(['as_given', 'family_capitals', 'family_first']),
  off: z
    .record(name, z.string().max(2000))
    .meta({ description: 'Checks switched off, each with the reason.' }),
  on: z.array(name).max(200).meta({ description: 'Checks switched on that are off by default.' }),
  gates: z.partialRecord(z.enum(gatedStates), z.array(name).max(200)).meta({
    description: 'Checks whose errors stand in the way of a move, by the state moved to.',
  }),
})

const settings = z
  .strictObject({
    revision: z.int(),
    policy,
    checks: z.array(
      z.strictObject({
        name: z.string(),
        onByDefault: z.boolean(),
        of: z.enum(['text', 'document']),
        findsErrors: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'CheckSettings' })

const shared = { tag: 'Checks', auth: 'actor' } as const
const ignoring = '/api/v1/checks/{id}/ignore' as const
const settled = '/api/v1/settings/checks' as const

export const checks = {
  ofArticle: defineOperation({
    id: 'listArticleFindings',
    method: 'GET',
    path: '/api/v1/articles/{id}/checks',
    summary: 'What the checks found in an article',
    ...shared,
    query: z.strictObject(pageQuery),
    answer: { status: 200, schema: findings },
  }),
  ofEdition: defineOperation({
    id: 'listEditionFindings',
    method: 'GET',
    path: '/api/v1/editions/{id}/checks',
    summary: 'What the checks found in an edition',
    ...shared,
    query: z.strictObject(pageQuery),
    answer: { status: 200, schema: findings },
  }),
  ofUnit: defineOperation({
    id: 'checkUnit',
    method: 'POST',
    path: '/api/v1/units/{id}/checks',
    summary: 'What the checks find in a unit with this text in place of its own, storing nothing',
    ...shared,
    body: { json: z.strictObject({ text: z.string() }) },
    answer: { status: 200, schema: findings },
    slow: true,
  }),
  ignore: defineOperation({
    id: 'ignoreFinding',
    method: 'POST',
    path: ignoring,
    summary: 'Ignore a finding, with a note; it holds until the text changes',
    ...shared,
    body: { json: z.strictObject({ note: z.string().trim().min(1).max(2000) }) },
    answer: { status: 200, schema: finding },
    slow: true,
  }),
  mind: defineOperation({
    id: 'mindFinding',
    method: 'DELETE',
    path: ignoring,
    summary: 'Mind a finding again that was ignored',
    ...shared,
    answer: { status: 200, schema: finding },
  }),
  run: defineOperation({
    id: 'runChecks',
    method: 'POST',
    path: '/api/v1/checks/run',
    summary: 'Check loose text, storing nothing',
    ...shared,
    body: {
      json: z.strictObject({
        source: z.string().optional(),
        text: z.string(),
        kind: z.enum(['translation', 'title', 'summary', 'section']),
        publishedOn: z
          .string()
          .regex(/^\d{4}-\d{2}-\d{2}$/)
          .optional(),
      }),
    },
    answer: { status: 200, schema: z.strictObject({ items: z.array(looseFinding), grammar }) },
    refusals: ['checks_too_long', 'checks_busy'],
    slow: true,
  }),
  settings: defineOperation({
    id: 'readCheckSettings',
    method: 'GET',
    path: settled,
    summary: 'What the newsletter decided about its checks',
    ...shared,
    answer: { status: 200, schema: settings, etag: true },
  }),
  changeSettings: defineOperation({
    id: 'changeCheckSettings',
    method: 'PUT',
    path: settled,
    summary: 'Decide anew about the checks',
    ...shared,
    ifMatch: 'optional',
    body: { json: policy },
    answer: { status: 200, schema: settings, etag: true },
    refusals: ['unknown_reference'],
  }),
}
