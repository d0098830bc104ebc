import { z } from 'zod'
import { omissionReasons } from '@/domain/words'
import { defineOperation } from '../operation'
import { pageQuery } from '../paging'
import {
  diff,
  facts,
  hash,
  id,
  listOf,
  offset,
  origin,
  passage,
  passageKind,
  person,
  time,
  unitStatus,
} from './shapes'

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

const compared = z
  .array(
    z.strictObject({
      op: z.enum(['equal', 'insert', 'delete']),
      text: z.string(),
      moved: z.int().optional(),
    }),
  )
  .meta({
    id: 'ComparedTexts',
    description:
      'What was moved is deleted in one place and inserted in another, both with the same `moved`.',
  })

const coarse = z
  .boolean()
  .meta({ description: 'There was no time to compare all of it by words: some of it is shown as replaced.' })

const changed = z
  .strictObject({
    passageId: id,
    kind: passageKind,
    change: z.enum(['changed', 'added', 'removed']),
    from: z.int(),
    to: z.int().nullable(),
    moved: z.boolean().meta({ description: 'It stands in another place among the others.' }),
    diff: compared,
    coarse,
  })
  .meta({ id: 'ChangedPassage' })

export const event = z
  .strictObject({ seq: z.int(), at: time, actor: person.nullable(), type: z.string(), data: facts, hash })
  .meta({ id: 'Event' })

const period = z.strictObject({
  since: id.optional().meta({
    description: 'A sign-off: what changed in its stage since. `last_look`: since the reader was last here.',
  }),
  from: z.string().max(40).optional(),
  to: z.string().max(40).optional(),
  ...pageQuery,
})

const revisionNumber = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER)

const twoRevisions = z.strictObject({
  from: revisionNumber.meta({ description: 'A revision; 0 is the empty text before the first.' }),
  to: revisionNumber,
  by: z.enum(['words', 'segmented', 'characters']).optional(),
})

const comparison = z
  .strictObject({
    passageId: id,
    from: z.int(),
    to: z.int(),
    granularity: z.enum(['words', 'segmented', 'characters']),
    diff: compared,
    coarse,
  })
  .meta({ id: 'Comparison' })

const stretch = z
  .strictObject({
    start: offset,
    end: offset,
    kind: z.enum(['person', 'machine', 'memory', 'import']),
    person: person.meta({ description: 'Who wrote it, or who took it in.' }),
    at: time,
    revision: z.strictObject({ passageId: id, number: z.int() }),
  })
  .meta({ id: 'WrittenStretch' })

const attribution = z
  .strictObject({ passageId: id, revision: z.int(), text: z.string(), stretches: z.array(stretch) })
  .meta({ id: 'Attribution', description: 'Who first wrote each stretch of a text as it stands.' })

const attributed = {
  method: 'GET',
  summary: 'Who first wrote each word of every text, from the stored diffs',
  tag: 'History',
  auth: 'actor',
  answer: { status: 200, schema: z.strictObject({ items: z.array(attribution) }) },
} as const

const look = z
  .strictObject({ at: time, since: time.nullable() })
  .meta({ id: 'Look', description: 'When the reader was last here before this sitting; null when never.' })

const witnesses = z
  .strictObject({ addresses: z.array(z.string().max(320)).max(10) })
  .meta({ id: 'Witnesses', description: 'Who gets each checkpoint by mail.' })

const tag = 'History'

const looking = {
  method: 'POST',
  summary: 'Note that one looks at it, or with `seen` that one has seen all there is by now',
  tag,
  auth: 'actor',
  body: { json: z.strictObject({ seen: z.boolean().optional() }) },
  answer: { status: 200, schema: look },
} as const

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
  compare: defineOperation({
    id: 'compareRevisions',
    method: 'GET',
    path: '/api/v1/passages/{id}/compare',
    summary: 'Any two revisions of a passage, text with text',
    tag,
    auth: 'actor',
    query: twoRevisions,
    answer: { status: 200, schema: comparison },
  }),
  attribution: defineOperation({
    id: 'readAttribution',
    method: 'GET',
    path: '/api/v1/passages/{id}/attribution',
    summary: 'Who first wrote each word of a passage, from the stored diffs',
    tag,
    auth: 'actor',
    answer: { status: 200, schema: attribution },
  }),
  articleAttribution: defineOperation({
    id: 'readArticleAttribution',
    path: '/api/v1/articles/{id}/attribution',
    ...attributed,
  }),
  editionAttribution: defineOperation({
    id: 'readEditionAttribution',
    path: '/api/v1/editions/{id}/attribution',
    ...attributed,
  }),
  restore: defineOperation({
    id: 'restoreRevision',
    method: 'POST',
    path: '/api/v1/passages/{id}/restore',
    summary: 'Save what a passage said in an earlier revision as its newest one',
    tag,
    auth: 'actor',
    ifMatch: true,
    body: { json: z.strictObject({ revision: z.int().min(1) }) },
    answer: { status: 200, schema: passage, etag: true },
    refusals: ['wrong_state', 'translated_empty', 'text_empty'],
  }),
  rewrite: defineOperation({
    id: 'rewriteEditionText',
    method: 'PUT',
    path: '/api/v1/passages/{id}/text',
    summary: 'Save one of an edition’s own texts by itself, from the revision of that text',
    tag,
    auth: 'actor',
    ifMatch: true,
    body: { json: z.strictObject({ text: z.string() }) },
    answer: { status: 200, schema: passage, etag: true },
    refusals: ['wrong_state', 'title_missing_or_long', 'text_empty'],
  }),
  lookAtArticle: defineOperation({ id: 'lookAtArticle', path: '/api/v1/articles/{id}/looks', ...looking }),
  lookAtEdition: defineOperation({ id: 'lookAtEdition', path: '/api/v1/editions/{id}/looks', ...looking }),
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
  witnesses: defineOperation({
    id: 'readWitnesses',
    method: 'GET',
    path: '/api/v1/settings/witnesses',
    summary: 'Who gets each checkpoint of the history by mail',
    tag,
    auth: 'actor',
    answer: { status: 200, schema: witnesses },
  }),
  changeWitnesses: defineOperation({
    id: 'changeWitnesses',
    method: 'PUT',
    path: '/api/v1/settings/witnesses',
    summary: 'Decide anew who gets each checkpoint of the history by mail',
    tag,
    auth: 'actor',
    body: { json: witnesses },
    answer: { status: 200, schema: witnesses },
  }),
}
