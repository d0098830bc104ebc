import { z } from 'zod'
import { omissionReasons } from '@/domain/words'
import { defineOperation } from '../operation'
import { pageQuery } from '../paging'
import { diff, facts, hash, id, listOf, origin, passageKind, person, time, unitStatus } from './shapes'

const revision = z
  .strictObject({
    revision: z.int(),
    text: z.string(),
    origin,
    author: person,
    actor: person.optional(),
    at: time,
    diff,
    status: unitStatus.optional(),
    omissionReason: z.enum(omissionReasons).optional(),
    omissionNote: z.string().optional(),
  })
  .meta({ id: 'Revision' })

const changed = z
  .strictObject({
    passageId: id,
    kind: passageKind,
    change: z.enum(['changed', 'added', 'removed']),
    from: z.int(),
    to: z.int().nullable(),
    diff,
  })
  .meta({ id: 'ChangedPassage' })

export const event = z
  .strictObject({ seq: z.int(), at: time, actor: person.nullable(), type: z.string(), data: facts, hash })
  .meta({ id: 'Event' })

const period = z.strictObject({
  since: id.optional().meta({ description: 'A sign-off: what changed in its stage since.' }),
  from: z.string().max(40).optional(),
  to: z.string().max(40).optional(),
  ...pageQuery,
})

const tag = 'History'

export const history = {
  revisions: defineOperation({
    id: 'listRevisions',
    method: 'GET',
    path: '/api/v1/passages/{id}/revisions',
    summary: 'Every text a passage ever had, oldest first',
    tag,
    auth: 'actor',
    query: z.strictObject(pageQuery),
    answer: { status: 200, schema: listOf(revision) },
  }),
  articleDiff: defineOperation({
    id: 'readArticleDiff',
    method: 'GET',
    path: '/api/v1/articles/{id}/diff',
    summary: 'The passages that changed since a sign-off, or between two times',
    tag,
    auth: 'actor',
    query: period,
    answer: { status: 200, schema: listOf(changed) },
  }),
  editionDiff: defineOperation({
    id: 'readEditionDiff',
    method: 'GET',
    path: '/api/v1/editions/{id}/diff',
    summary: 'The passages that changed since a sign-off, or between two times',
    tag,
    auth: 'actor',
    query: period,
    answer: { status: 200, schema: listOf(changed) },
  }),
  articleEvents: defineOperation({
    id: 'listArticleEvents',
    method: 'GET',
    path: '/api/v1/articles/{id}/events',
    summary: 'The history of an article, newest first',
    tag,
    auth: 'actor',
    query: z.strictObject(pageQuery),
    answer: { status: 200, schema: listOf(event) },
  }),
  editionEvents: defineOperation({
    id: 'listEditionEvents',
    method: 'GET',
    path: '/api/v1/editions/{id}/events',
    summary: 'The history of an edition, newest first',
    tag,
    auth: 'actor',
    query: z.strictObject(pageQuery),
    answer: { status: 200, schema: listOf(event) },
  }),
}
