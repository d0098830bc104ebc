import { z } from 'zod'
import { remarkKinds } from '@/domain/reading/to-text'
import { MAX_RANGES } from '@/domain/span'
import { suggestionStatuses, threadStatuses } from '@/domain/thread'
import { defineOperation } from '../operation'
import { pageQuery } from '../paging'
import { id, listOf, offset, person, time } from './shapes'

const place = { passageId: id.optional(), sentenceId: id.optional() }

const range = {
  ...place,
  start: offset,
  end: offset,
  quote: z.string(),
  state: z.enum(['attached', 'moved', 'detached']),
}

const imported = z
  .strictObject({ author: z.string().nullable(), at: z.string().nullable(), kind: z.enum(remarkKinds) })
  .optional()
  .meta({ description: 'Who said it and when, in the words of the file with which it came in.' })

const comment = z.strictObject({ id, author: person, body: z.string(), at: time, imported })

const suggestion = z.strictObject({
  text: z.string(),
  status: z.enum(suggestionStatuses),
  baseRevision: z.int(),
  author: person,
  decidedBy: person.nullable(),
  decidedAt: time.nullable(),
  resultRevision: z.int().nullable(),
  rebase: z
    .strictObject({ merged: z.string(), conflict: z.boolean() })
    .nullable()
    .optional()
    .meta({ description: 'There while it waits and its words have changed: both brought together.' }),
})

export const thread = z
  .strictObject({
    id,
    anchor: z.strictObject({
      ...range,
      ranges: z.array(z.strictObject(range)).optional().meta({
        description:
          'All its ranges in reading order, where it spans several texts. Place and offsets are then those of the first that has words left, `quote` is the words of all.',
      }),
    }),
    body: z.string(),
    author: person,
    at: time,
    imported,
    status: z.enum(threadStatuses),
    blocking: z.boolean(),
    resolvedBy: person.nullable(),
    resolvedAt: time.nullable(),
    comments: z.array(comment),
    suggestion: suggestion.optional(),
  })
  .meta({ id: 'Thread' })

const rangeAt = { ...place, start: z.int(), end: z.int(), revision: z.int().min(0).optional() }

/** Where a thread is put; `through` goes on in further texts. */
export const anchorAt = z.strictObject({
  ...rangeAt,
  through: z
    .array(z.strictObject(rangeAt))
    .max(MAX_RANGES - 1)
    .optional()
    .meta({ description: 'The ranges in further passages, or in further sentences, in reading order.' }),
})

const opening = z.strictObject({
  anchor: anchorAt,
  body: z.string(),
  suggestion: z.string().optional(),
  blocking: z.boolean().optional(),
})

/** `text` is made from the passage's `revision`, so that nobody's later words are overwritten unseen. */
const edited = z
  .union([z.strictObject({}), z.strictObject({ text: z.string(), revision: z.int().min(0) })])
  .optional()

const filter = z.strictObject({
  status: z.enum(threadStatuses).optional(),
  passageId: id.optional(),
  ...pageQuery,
})

const one = '/api/v1/threads/{id}' as const
const shared = { tag: 'Discussion', auth: 'actor' } as const
const answer = { status: 200, schema: thread } as const

export const discussion = {
  listForArticle: defineOperation({
    id: 'listArticleThreads',
    method: 'GET',
    path: '/api/v1/articles/{id}/threads',
    summary: 'The threads of an article, oldest first',
    ...shared,
    query: filter,
    answer: { status: 200, schema: listOf(thread) },
  }),
  atRevision: defineOperation({
    id: 'listThreadsAtRevision',
    method: 'GET',
    path: '/api/v1/passages/{id}/threads',
    summary: 'An earlier text of a passage with its threads, each on the words it stood on then',
    ...shared,
    query: z.strictObject({ revision: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER) }),
    answer: {
      status: 200,
      schema: z.strictObject({ passageId: id, revision: z.int(), text: z.string(), items: z.array(thread) }),
    },
  }),
  openOnArticle: defineOperation({
    id: 'openArticleThread',
    method: 'POST',
    path: '/api/v1/articles/{id}/threads',
    summary: 'Open a thread on a range of a passage or of a source sentence',
    ...shared,
    body: { json: opening },
    answer: { status: 201, schema: thread },
    refusals: ['anchor_invalid', 'unknown_reference', 'text_empty', 'wrong_state'],
  }),
  listForEdition: defineOperation({
    id: 'listEditionThreads',
    method: 'GET',
    path: '/api/v1/editions/{id}/threads',
    summary: 'The threads of an edition, oldest first',
    ...shared,
    query: filter,
    answer: { status: 200, schema: listOf(thread) },
  }),
  openOnEdition: defineOperation({
    id: 'openEditionThread',
    method: 'POST',
    path: '/api/v1/editions/{id}/threads',
    summary: 'Open a thread on a range of a passage of an edition',
    ...shared,
    body: { json: opening },
    answer: { status: 201, schema: thread },
    refusals: ['anchor_invalid', 'unknown_reference', 'text_empty', 'wrong_state'],
  }),
  comment: defineOperation({
    id: 'comment',
    method: 'POST',
    path: `${one}/comments`,
    summary: 'Answer in a thread',
    ...shared,
    body: { json: z.strictObject({ body: z.string() }) },
    answer: { status: 201, schema: thread },
    refusals: ['text_empty', 'wrong_state'],
  }),
  resolve: defineOperation({
    id: 'resolveThread',
    method: 'POST',
    path: `${one}/resolve`,
    summary: 'Close a discussion, with a last comment if there is one',
    ...shared,
    body: { json: z.strictObject({ note: z.string().optional() }).optional() },
    answer,
    refusals: ['not_opener', 'wrong_state', 'text_empty'],
  }),
  reopen: defineOperation({
    id: 'reopenThread',
    method: 'POST',
    path: `${one}/reopen`,
    summary: 'Take a closed discussion up again',
    ...shared,
    answer,
    refusals: ['wrong_state'],
  }),
  reattach: defineOperation({
    id: 'reattachThread',
    method: 'PUT',
    path: `${one}/anchor`,
    summary: 'Put a thread on other words, where its own are gone or it stands wrong',
    ...shared,
    body: { json: anchorAt },
    answer,
    refusals: ['anchor_invalid', 'unknown_reference', 'wrong_state'],
  }),
  accept: defineOperation({
    id: 'acceptSuggestion',
    method: 'POST',
    path: `${one}/suggestion/accept`,
    summary:
      'Put the proposed wording into the text; with `text`, the whole passage as it is to read instead',
    ...shared,
    body: { json: edited },
    answer,
    refusals: [
      'revision_stale',
      'suggestion_decided',
      'suggestion_outdated',
      'translated_empty',
      'wrong_state',
    ],
  }),
  reject: defineOperation({
    id: 'rejectSuggestion',
    method: 'POST',
    path: `${one}/suggestion/reject`,
    summary: 'Turn the proposed wording down',
    ...shared,
    answer,
    refusals: ['suggestion_decided', 'wrong_state'],
  }),
}
